# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_desk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView, QListWidget, QScrollArea, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from facilitator.gui.desks.session_form import SessionForm
class Ui_ProgrammeDesk(object):
    def setupUi(self, ProgrammeDesk):
        if not ProgrammeDesk.objectName():
            ProgrammeDesk.setObjectName(u"ProgrammeDesk")
        ProgrammeDesk.resize(1280, 680)
        self.desk_layout = QVBoxLayout(ProgrammeDesk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(10, 10, 10, 10)
        self.pages = QStackedWidget(ProgrammeDesk)
        self.pages.setObjectName(u"pages")
        self.editing_page = QWidget()
        self.editing_page.setObjectName(u"editing_page")
        self.editing_layout = QHBoxLayout(self.editing_page)
        self.editing_layout.setObjectName(u"editing_layout")
        self.editing_layout.setContentsMargins(0, 0, 0, 0)
        self.columns = QSplitter(self.editing_page)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.sessions_panel = QWidget(self.columns)
        self.sessions_panel.setObjectName(u"sessions_panel")
        self.sessions_layout = QVBoxLayout(self.sessions_panel)
        self.sessions_layout.setObjectName(u"sessions_layout")
        self.sessions_layout.setContentsMargins(0, 0, 0, 0)
        self.sessions_heading = QLabel(self.sessions_panel)
        self.sessions_heading.setObjectName(u"sessions_heading")
        self.sessions_heading.setProperty(u"role", u"heading")

        self.sessions_layout.addWidget(self.sessions_heading)

        self.sessions = QListView(self.sessions_panel)
        self.sessions.setObjectName(u"sessions")
        self.sessions.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.sessions_layout.addWidget(self.sessions)

        self.sessions_buttons = QGridLayout()
        self.sessions_buttons.setObjectName(u"sessions_buttons")
        self.add_button = QToolButton(self.sessions_panel)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.sessions_buttons.addWidget(self.add_button, 0, 0, 1, 1)

        self.clone_button = QToolButton(self.sessions_panel)
        self.clone_button.setObjectName(u"clone_button")
        self.clone_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.sessions_buttons.addWidget(self.clone_button, 0, 1, 1, 1)

        self.delete_button = QToolButton(self.sessions_panel)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.sessions_buttons.addWidget(self.delete_button, 1, 0, 1, 1)

        self.sessions_buttons.setColumnStretch(2, 1)

        self.sessions_layout.addLayout(self.sessions_buttons)

        self.conflicts_heading = QLabel(self.sessions_panel)
        self.conflicts_heading.setObjectName(u"conflicts_heading")

        self.sessions_layout.addWidget(self.conflicts_heading)

        self.conflicts = QListWidget(self.sessions_panel)
        self.conflicts.setObjectName(u"conflicts")
        self.conflicts.setWordWrap(True)

        self.sessions_layout.addWidget(self.conflicts)

        self.sessions_layout.setStretch(1, 3)
        self.sessions_layout.setStretch(4, 1)
        self.columns.addWidget(self.sessions_panel)
        self.session_area = QScrollArea(self.columns)
        self.session_area.setObjectName(u"session_area")
        self.session_area.setFrameShape(QFrame.NoFrame)
        self.session_area.setWidgetResizable(True)
        self.session_form = SessionForm()
        self.session_form.setObjectName(u"session_form")
        self.session_area.setWidget(self.session_form)
        self.columns.addWidget(self.session_area)

        self.editing_layout.addWidget(self.columns)

        self.pages.addWidget(self.editing_page)

        self.desk_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.sessions_heading.setBuddy(self.sessions)
        self.conflicts_heading.setBuddy(self.conflicts)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeDesk)
    # setupUi

    def retranslateUi(self, ProgrammeDesk):
        self.sessions_heading.setText(QCoreApplication.translate("ProgrammeDesk", u"&Sessions", None))
#if QT_CONFIG(accessibility)
        self.sessions.setAccessibleName(QCoreApplication.translate("ProgrammeDesk", u"Sessions of the programme", None))
#endif // QT_CONFIG(accessibility)
        self.conflicts_heading.setText(QCoreApplication.translate("ProgrammeDesk", u"C&onflicts", None))
#if QT_CONFIG(accessibility)
        self.conflicts.setAccessibleName(QCoreApplication.translate("ProgrammeDesk", u"Conflicts in the programme", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

