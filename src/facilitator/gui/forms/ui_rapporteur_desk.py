# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapporteur_desk.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QHBoxLayout,
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QSplitter, QToolButton, QVBoxLayout, QWidget)

from facilitator.gui.desks.pledge_form import PledgeForm
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.note_header import NoteHeader

class Ui_RapporteurDesk(object):
    def setupUi(self, RapporteurDesk):
        if not RapporteurDesk.objectName():
            RapporteurDesk.setObjectName(u"RapporteurDesk")
        RapporteurDesk.resize(1360, 740)
        self.desk_layout = QHBoxLayout(RapporteurDesk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(RapporteurDesk)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.stream_panel = QWidget(self.columns)
        self.stream_panel.setObjectName(u"stream_panel")
        self.stream_layout = QVBoxLayout(self.stream_panel)
        self.stream_layout.setObjectName(u"stream_layout")
        self.stream_layout.setContentsMargins(0, 0, 0, 0)
        self.session_title = QLabel(self.stream_panel)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setWordWrap(True)

        self.stream_layout.addWidget(self.session_title)

        self.note_stream = QListView(self.stream_panel)
        self.note_stream.setObjectName(u"note_stream")
        self.note_stream.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.note_stream.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.stream_layout.addWidget(self.note_stream)

        self.columns.addWidget(self.stream_panel)
        self.note_panel = QWidget(self.columns)
        self.note_panel.setObjectName(u"note_panel")
        self.note_layout = QVBoxLayout(self.note_panel)
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_header = NoteHeader(self.note_panel)
        self.note_header.setObjectName(u"note_header")

        self.note_layout.addWidget(self.note_header)

        self.note_tools = QHBoxLayout()
        self.note_tools.setObjectName(u"note_tools")
        self.kind_label = QLabel(self.note_panel)
        self.kind_label.setObjectName(u"kind_label")

        self.note_tools.addWidget(self.kind_label)

        self.kind = QComboBox(self.note_panel)
        self.kind.setObjectName(u"kind")

        self.note_tools.addWidget(self.kind)

        self.themes_found = QLabel(self.note_panel)
        self.themes_found.setObjectName(u"themes_found")

        self.note_tools.addWidget(self.themes_found)

        self.note_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_tools.addItem(self.note_spacer)

        self.new_note_button = QToolButton(self.note_panel)
        self.new_note_button.setObjectName(u"new_note_button")
        self.new_note_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.note_tools.addWidget(self.new_note_button)

        self.pledge_button = QToolButton(self.note_panel)
        self.pledge_button.setObjectName(u"pledge_button")
        self.pledge_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.note_tools.addWidget(self.pledge_button)


        self.note_layout.addLayout(self.note_tools)

        self.editor = NoteEditor(self.note_panel)
        self.editor.setObjectName(u"editor")
        self.editor.setTabChangesFocus(True)

        self.note_layout.addWidget(self.editor)

        self.pledge_form = PledgeForm(self.note_panel)
        self.pledge_form.setObjectName(u"pledge_form")

        self.note_layout.addWidget(self.pledge_form)

        self.hint = QLabel(self.note_panel)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.note_layout.addWidget(self.hint)

        self.note_layout.setStretch(2, 1)
        self.columns.addWidget(self.note_panel)

        self.desk_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RapporteurDesk)
    # setupUi

    def retranslateUi(self, RapporteurDesk):
#if QT_CONFIG(accessibility)
        self.session_title.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_stream.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Interventions and notes of this session", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("RapporteurDesk", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Kind of note", None))
#endif // QT_CONFIG(accessibility)
        self.themes_found.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.themes_found.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Themes of this note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.editor.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.editor.setPlaceholderText(QCoreApplication.translate("RapporteurDesk", u"Type what is said. # tags a theme.", None))
        self.hint.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.hint.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Keys for notes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

