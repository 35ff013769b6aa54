# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bank_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox)

class Ui_BankForm(object):
    def setupUi(self, BankForm):
        if not BankForm.objectName():
            BankForm.setObjectName(u"BankForm")
        self.bank_layout = QGridLayout(BankForm)
        self.bank_layout.setObjectName(u"bank_layout")
        self.bank_heading = QLabel(BankForm)
        self.bank_heading.setObjectName(u"bank_heading")
        self.bank_heading.setWordWrap(True)

        self.bank_layout.addWidget(self.bank_heading, 0, 0, 1, 4)

        self.party_label = QLabel(BankForm)
        self.party_label.setObjectName(u"party_label")

        self.bank_layout.addWidget(self.party_label, 1, 0, 1, 1)

        self.party = QLineEdit(BankForm)
        self.party.setObjectName(u"party")

        self.bank_layout.addWidget(self.party, 1, 1, 1, 3)

        self.minutes_label = QLabel(BankForm)
        self.minutes_label.setObjectName(u"minutes_label")

        self.bank_layout.addWidget(self.minutes_label, 2, 0, 1, 1)

        self.minutes = QSpinBox(BankForm)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimum(0)
        self.minutes.setMaximum(600)
        self.minutes.setSingleStep(1)

        self.bank_layout.addWidget(self.minutes, 2, 1, 1, 1)

        self.put_away = QPushButton(BankForm)
        self.put_away.setObjectName(u"put_away")

        self.bank_layout.addWidget(self.put_away, 2, 2, 1, 1)

        self.keep = QPushButton(BankForm)
        self.keep.setObjectName(u"keep")

        self.bank_layout.addWidget(self.keep, 2, 3, 1, 1)

#if QT_CONFIG(shortcut)
        self.party_label.setBuddy(self.party)
        self.minutes_label.setBuddy(self.minutes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BankForm)
    # setupUi

    def retranslateUi(self, BankForm):
        self.bank_heading.setProperty(u"role", QCoreApplication.translate("BankForm", u"heading", None))
        self.bank_heading.setText(QCoreApplication.translate("BankForm", u"Time allotted to a delegation or a group, for all that is said in its name", None))
        self.party_label.setText(QCoreApplication.translate("BankForm", u"&Who", None))
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("BankForm", u"Delegation or group", None))
#endif // QT_CONFIG(accessibility)
        self.party.setPlaceholderText(QCoreApplication.translate("BankForm", u"G77, EU, Uruguay", None))
        self.minutes_label.setText(QCoreApplication.translate("BankForm", u"&Minutes", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("BankForm", u"Minutes allotted; 0 takes the allotment back", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setSuffix(QCoreApplication.translate("BankForm", u" min", None))
        self.put_away.setText(QCoreApplication.translate("BankForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("BankForm", u"&Keep", None))
        pass
    # retranslateUi

