# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roll_call.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout)

class Ui_RollCall(object):
    def setupUi(self, RollCall):
        if not RollCall.objectName():
            RollCall.setObjectName(u"RollCall")
        self.roll_call_layout = QVBoxLayout(RollCall)
        self.roll_call_layout.setObjectName(u"roll_call_layout")
        self.roll_call_layout.setContentsMargins(0, 0, 0, 0)
        self.roll_call_heading = QLabel(RollCall)
        self.roll_call_heading.setObjectName(u"roll_call_heading")

        self.roll_call_layout.addWidget(self.roll_call_heading)

        self.wanted_name = QLineEdit(RollCall)
        self.wanted_name.setObjectName(u"wanted_name")

        self.roll_call_layout.addWidget(self.wanted_name)

        self.delegations = QListView(RollCall)
        self.delegations.setObjectName(u"delegations")
        self.delegations.setUniformItemSizes(True)
        self.delegations.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.roll_call_layout.addWidget(self.delegations)

#if QT_CONFIG(shortcut)
        self.roll_call_heading.setBuddy(self.wanted_name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RollCall)
    # setupUi

    def retranslateUi(self, RollCall):
        self.roll_call_heading.setProperty(u"role", QCoreApplication.translate("RollCall", u"heading", None))
#if QT_CONFIG(accessibility)
        self.wanted_name.setAccessibleName(QCoreApplication.translate("RollCall", u"Delegation to mark as present", None))
#endif // QT_CONFIG(accessibility)
        self.wanted_name.setPlaceholderText(QCoreApplication.translate("RollCall", u"Three letters; Enter marks the first", None))
#if QT_CONFIG(accessibility)
        self.delegations.setAccessibleName(QCoreApplication.translate("RollCall", u"Who is in the room", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

