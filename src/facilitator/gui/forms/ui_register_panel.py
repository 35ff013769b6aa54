# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_RegisterPanel(object):
    def setupUi(self, RegisterPanel):
        if not RegisterPanel.objectName():
            RegisterPanel.setObjectName(u"RegisterPanel")
        self.register_layout = QVBoxLayout(RegisterPanel)
        self.register_layout.setObjectName(u"register_layout")
        self.register_layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(RegisterPanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.register_layout.addWidget(self.summary)

        self.entries = QListView(RegisterPanel)
        self.entries.setObjectName(u"entries")
        self.entries.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.register_layout.addWidget(self.entries)

        self.register_buttons = QHBoxLayout()
        self.register_buttons.setObjectName(u"register_buttons")
        self.commitment_button = QToolButton(RegisterPanel)
        self.commitment_button.setObjectName(u"commitment_button")
        self.commitment_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.register_buttons.addWidget(self.commitment_button)

        self.pledge_button = QToolButton(RegisterPanel)
        self.pledge_button.setObjectName(u"pledge_button")
        self.pledge_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.register_buttons.addWidget(self.pledge_button)

        self.register_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.register_buttons.addItem(self.register_spacer)


        self.register_layout.addLayout(self.register_buttons)


        self.retranslateUi(RegisterPanel)
    # setupUi

    def retranslateUi(self, RegisterPanel):
        self.summary.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"What is on record", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"Pledges, recommendations, decisions and follow-ups", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

