# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'secretariat_desk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QTextBrowser, QToolButton, QTreeView, QVBoxLayout, QWidget)

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
        self.board_heading = QLabel(self.outline_panel)
        self.board_heading.setObjectName(u"board_heading")

        self.outline_layout.addWidget(self.board_heading)

        self.board = QListView(self.outline_panel)
        self.board.setObjectName(u"board")
        self.board.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.outline_layout.addWidget(self.board)

        self.board_row = QHBoxLayout()
        self.board_row.setObjectName(u"board_row")
        self.advance_button = QToolButton(self.outline_panel)
        self.advance_button.setObjectName(u"advance_button")
        self.advance_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.board_row.addWidget(self.advance_button)

        self.reopen_button = QToolButton(self.outline_panel)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.board_row.addWidget(self.reopen_button)

        self.board_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.board_row.addItem(self.board_spacer)


        self.outline_layout.addLayout(self.board_row)

        self.reopen_form = QFrame(self.outline_panel)
        self.reopen_form.setObjectName(u"reopen_form")
        self.reopen_layout = QHBoxLayout(self.reopen_form)
        self.reopen_layout.setObjectName(u"reopen_layout")
        self.reopen_layout.setContentsMargins(0, 0, 0, 0)
        self.reason = QLineEdit(self.reopen_form)
        self.reason.setObjectName(u"reason")

        self.reopen_layout.addWidget(self.reason)

        self.reopen_now = QPushButton(self.reopen_form)
        self.reopen_now.setObjectName(u"reopen_now")

        self.reopen_layout.addWidget(self.reopen_now)


        self.outline_layout.addWidget(self.reopen_form)

        self.outline_heading = QLabel(self.outline_panel)
        self.outline_heading.setObjectName(u"outline_heading")

        self.outline_layout.addWidget(self.outline_heading)

        self.outline = QTreeView(self.outline_panel)
        self.outline.setObjectName(u"outline")
        self.outline.setHeaderHidden(True)
        self.outline.setWordWrap(True)
        self.outline.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.outline_layout.addWidget(self.outline)

        self.outline_layout.setStretch(1, 3)
        self.outline_layout.setStretch(5, 4)
        self.columns.addWidget(self.outline_panel)
        self.work = QTabWidget(self.columns)
        self.work.setObjectName(u"work")
        self.work.setDocumentMode(True)
        self.work.setUsesScrollButtons(True)
        self.columns.addWidget(self.work)
        self.preview_panel = QWidget(self.columns)
        self.preview_panel.setObjectName(u"preview_panel")
        self.preview_layout = QVBoxLayout(self.preview_panel)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_row = QHBoxLayout()
        self.preview_row.setObjectName(u"preview_row")
        self.preview_heading = QLabel(self.preview_panel)
        self.preview_heading.setObjectName(u"preview_heading")

        self.preview_row.addWidget(self.preview_heading)

        self.preview_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_row.addItem(self.preview_spacer)

        self.length = QLabel(self.preview_panel)
        self.length.setObjectName(u"length")

        self.preview_row.addWidget(self.length)


        self.preview_layout.addLayout(self.preview_row)

        self.preview = QTextBrowser(self.preview_panel)
        self.preview.setObjectName(u"preview")
        self.preview.setOpenLinks(False)

        self.preview_layout.addWidget(self.preview)

        self.preview_layout.setStretch(1, 1)
        self.columns.addWidget(self.preview_panel)

        self.desk_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.board_heading.setBuddy(self.board)
        self.outline_heading.setBuddy(self.outline)
        self.preview_heading.setBuddy(self.preview)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SecretariatDesk)
    # setupUi

    def retranslateUi(self, SecretariatDesk):
        self.board_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.board_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Review", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"How far the report of each session has come", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Why the report is opened again", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("SecretariatDesk", u"Why is it opened again?", None))
        self.reopen_now.setText(QCoreApplication.translate("SecretariatDesk", u"Open again", None))
        self.outline_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.outline_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Outline", None))
#if QT_CONFIG(accessibility)
        self.outline.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Outline of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.work.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Work on the report", None))
#endif // QT_CONFIG(accessibility)
        self.preview_heading.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"heading", None))
        self.preview_heading.setText(QCoreApplication.translate("SecretariatDesk", u"Preview", None))
        self.length.setProperty(u"role", QCoreApplication.translate("SecretariatDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.length.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Length of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SecretariatDesk", u"Preview of the report", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

