# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'replies_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_RepliesPanel(object):
    def setupUi(self, RepliesPanel):
        if not RepliesPanel.objectName():
            RepliesPanel.setObjectName(u"RepliesPanel")
        self.replies_layout = QVBoxLayout(RepliesPanel)
        self.replies_layout.setObjectName(u"replies_layout")
        self.replies_layout.setContentsMargins(0, 0, 0, 0)
        self.replies_heading = QLabel(RepliesPanel)
        self.replies_heading.setObjectName(u"replies_heading")

        self.replies_layout.addWidget(self.replies_heading)

        self.replies_list = QListView(RepliesPanel)
        self.replies_list.setObjectName(u"replies_list")
        self.replies_list.setMaximumSize(QSize(16777215, 110))
        self.replies_list.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.replies_layout.addWidget(self.replies_list)

        self.replies_buttons = QHBoxLayout()
        self.replies_buttons.setObjectName(u"replies_buttons")
        self.grant_button = QToolButton(RepliesPanel)
        self.grant_button.setObjectName(u"grant_button")
        self.grant_button.setToolButtonStyle(Qt.ToolButtonTextOnly)

        self.replies_buttons.addWidget(self.grant_button)

        self.grant_now_button = QToolButton(RepliesPanel)
        self.grant_now_button.setObjectName(u"grant_now_button")
        self.grant_now_button.setToolButtonStyle(Qt.ToolButtonTextOnly)

        self.replies_buttons.addWidget(self.grant_now_button)

        self.refuse_button = QToolButton(RepliesPanel)
        self.refuse_button.setObjectName(u"refuse_button")
        self.refuse_button.setToolButtonStyle(Qt.ToolButtonTextOnly)

        self.replies_buttons.addWidget(self.refuse_button)

        self.replies_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.replies_buttons.addItem(self.replies_spacer)


        self.replies_layout.addLayout(self.replies_buttons)

#if QT_CONFIG(shortcut)
        self.replies_heading.setBuddy(self.replies_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RepliesPanel)
    # setupUi

    def retranslateUi(self, RepliesPanel):
        self.replies_heading.setProperty(u"role", QCoreApplication.translate("RepliesPanel", u"heading", None))
#if QT_CONFIG(accessibility)
        self.replies_list.setAccessibleName(QCoreApplication.translate("RepliesPanel", u"Rights of reply asked for", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

