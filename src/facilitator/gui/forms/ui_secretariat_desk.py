# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'secretariat_desk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTextBrowser, QToolButton, QTreeView, QVBoxLayout,
    QWidget)

class Ui_SecretariatDesk(object):
    def setupUi(self, SecretariatDesk):
        if not SecretariatDesk.objectName():
            SecretariatDesk.setObjectName(u"SecretariatDesk")
        SecretariatDesk.resize(1360, 740)
        self.desk_layout = QHBoxLayout(SecretariatDesk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(SecretariatDesk)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.outline_panel = QWidget(self.columns)
        self.outline_panel.setObjectName(u"outline_panel")
        self.outline_layout = QVBoxLayout(self.outline_panel)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(0, 0, 0, 0)
        self.outline_heading = QLabel(self.outline_panel)
        self.outline_heading.setObjectName(u"outline_heading")

        self.outline_layout.addWidget(self.outline_heading)

        self.outline = QTreeView(self.outline_panel)
        self.outline.setObjectName(u"outline")
        self.outline.setHeaderHidden(True)
        self.outline.setWordWrap(True)
        self.outline.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.outline_layout.addWidget(self.outline)

        self.left_out_heading = QLabel(self.outline_panel)
        self.left_out_heading.setObjectName(u"left_out_heading")

        self.outline_layout.addWidget(self.left_out_heading)

        self.left_out = QListWidget(self.outline_panel)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setWordWrap(True)

        self.outline_layout.addWidget(self.left_out)

        self.outline_layout.setStretch(1, 3)
        self.outline_layout.setStretch(3, 1)
        self.columns.addWidget(self.outline_panel)
        self.preview_panel = QWidget(self.columns)
        self.preview_panel.setObjectName(u"preview_panel")
        self.preview_layout = QVBoxLayout(self.preview_panel)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.export_row = QHBoxLayout()
        self.export_row.setObjectName(u"export_row")
        self.preview_heading = QLabel(self.preview_panel)
        self.preview_heading.setObjectName(u"preview_heading")

        self.export_row.addWidget(self.preview_heading)

        self.export_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_row.addItem(self.export_spacer)

        self.progress = QProgressBar(self.preview_panel)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximumSize(QSize(180, 16777215))

        self.export_row.addWidget(self.progress)

        self.cancel_button = QPushButton(self.preview_panel)
        self.cancel_button.setObjectName(u"cancel_button")

        self.export_row.addWidget(self.cancel_button)

        self.export_button = QToolButton(self.preview_panel)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.export_row.addWidget(self.export_button)


        self.preview_layout.addLayout(self.export_row)

        self.preview = QTextBrowser(self.preview_panel)
        self.preview.setObjectName(u"preview")
        self.preview.setOpenLinks(False)

        self.preview_layout.addWidget(self.preview)

        self.preview_layout.setStretch(1, 1)
        self.columns.addWidget(self.preview_panel)

        self.desk_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.outline_heading.setBuddy(self.outline)
        self.left_out_heading.setBuddy(self.left_out)
        self.preview_heading.setBuddy(self.preview)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SecretariatDesk)
    # setupUi

    def retranslateUi(self, SecretariatDesk):
        self.outline_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.outline_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Outline of the outcome summary", None))
#if QT_CONFIG(accessibility)
        self.outline.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Outline of the outcome summary", None))
#endif // QT_CONFIG(accessibility)
        self.left_out_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.left_out_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Left out, and why", None))
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"What the outcome summary leaves out, and why", None))
#endif // QT_CONFIG(accessibility)
        self.preview_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.preview_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SecretariatDesk", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Preview of the outcome summary", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

