# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_list.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_SessionList(object):
    def setupUi(self, SessionList):
        if not SessionList.objectName():
            SessionList.setObjectName(u"SessionList")
        self.list_layout = QVBoxLayout(SessionList)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(SessionList)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.list_layout.addWidget(self.summary)

        self.entries = QListView(SessionList)
        self.entries.setObjectName(u"entries")
        self.entries.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.list_layout.addWidget(self.entries)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setObjectName(u"list_buttons")
        self.first_button = QToolButton(SessionList)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.list_buttons.addWidget(self.first_button)

        self.second_button = QToolButton(SessionList)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.list_buttons.addWidget(self.second_button)

        self.list_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.list_spacer)


        self.list_layout.addLayout(self.list_buttons)


        self.retranslateUi(SessionList)
    # setupUi

    def retranslateUi(self, SessionList):
        self.summary.setProperty(u"role", QCoreApplication.translate("SessionList", u"muted", None))
        pass
    # retranslateUi

