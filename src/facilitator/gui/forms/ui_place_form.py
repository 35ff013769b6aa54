# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'place_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton)

class Ui_PlaceForm(object):
    def setupUi(self, PlaceForm):
        if not PlaceForm.objectName():
            PlaceForm.setObjectName(u"PlaceForm")
        self.place_layout = QGridLayout(PlaceForm)
        self.place_layout.setObjectName(u"place_layout")
        self.whose = QLabel(PlaceForm)
        self.whose.setObjectName(u"whose")
        self.whose.setWordWrap(True)

        self.place_layout.addWidget(self.whose, 0, 0, 1, 2)

        self.what_label = QLabel(PlaceForm)
        self.what_label.setObjectName(u"what_label")

        self.place_layout.addWidget(self.what_label, 1, 0, 1, 1)

        self.what = QComboBox(PlaceForm)
        self.what.setObjectName(u"what")

        self.place_layout.addWidget(self.what, 1, 1, 1, 1)

        self.other_label = QLabel(PlaceForm)
        self.other_label.setObjectName(u"other_label")

        self.place_layout.addWidget(self.other_label, 2, 0, 1, 1)

        self.other = QComboBox(PlaceForm)
        self.other.setObjectName(u"other")

        self.place_layout.addWidget(self.other, 2, 1, 1, 1)

        self.reason_label = QLabel(PlaceForm)
        self.reason_label.setObjectName(u"reason_label")

        self.place_layout.addWidget(self.reason_label, 3, 0, 1, 1)

        self.reason = QLineEdit(PlaceForm)
        self.reason.setObjectName(u"reason")

        self.place_layout.addWidget(self.reason, 3, 1, 1, 1)

        self.put_away = QPushButton(PlaceForm)
        self.put_away.setObjectName(u"put_away")

        self.place_layout.addWidget(self.put_away, 4, 0, 1, 1)

        self.keep = QPushButton(PlaceForm)
        self.keep.setObjectName(u"keep")

        self.place_layout.addWidget(self.keep, 4, 1, 1, 1)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.other_label.setBuddy(self.other)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlaceForm)
    # setupUi

    def retranslateUi(self, PlaceForm):
        self.whose.setProperty(u"role", QCoreApplication.translate("PlaceForm", u"heading", None))
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("PlaceForm", u"Whose place", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("PlaceForm", u"&What", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("PlaceForm", u"What becomes of the inscription", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(QCoreApplication.translate("PlaceForm", u"Wi&th", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("PlaceForm", u"Delegation to swap with", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PlaceForm", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PlaceForm", u"Reason, or who agreed", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("PlaceForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("PlaceForm", u"&Keep", None))
        pass
    # retranslateUi

