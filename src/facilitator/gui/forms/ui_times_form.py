# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'times_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QPushButton, QTimeEdit)

from facilitator.gui.widgets.time_line import TimeLine

class Ui_TimesForm(object):
    def setupUi(self, TimesForm):
        if not TimesForm.objectName():
            TimesForm.setObjectName(u"TimesForm")
        self.times_layout = QGridLayout(TimesForm)
        self.times_layout.setObjectName(u"times_layout")
        self.whose = QLabel(TimesForm)
        self.whose.setObjectName(u"whose")

        self.times_layout.addWidget(self.whose, 0, 0, 1, 5)

        self.time_line = TimeLine(TimesForm)
        self.time_line.setObjectName(u"time_line")

        self.times_layout.addWidget(self.time_line, 1, 0, 1, 5)

        self.began_label = QLabel(TimesForm)
        self.began_label.setObjectName(u"began_label")

        self.times_layout.addWidget(self.began_label, 2, 0, 1, 1)

        self.began = QTimeEdit(TimesForm)
        self.began.setObjectName(u"began")

        self.times_layout.addWidget(self.began, 2, 1, 1, 1)

        self.ended_label = QLabel(TimesForm)
        self.ended_label.setObjectName(u"ended_label")

        self.times_layout.addWidget(self.ended_label, 2, 2, 1, 1)

        self.ended = QTimeEdit(TimesForm)
        self.ended.setObjectName(u"ended")

        self.times_layout.addWidget(self.ended, 2, 3, 1, 1)

        self.length = QLabel(TimesForm)
        self.length.setObjectName(u"length")

        self.times_layout.addWidget(self.length, 2, 4, 1, 1)

        self.measured = QLabel(TimesForm)
        self.measured.setObjectName(u"measured")

        self.times_layout.addWidget(self.measured, 3, 0, 1, 3)

        self.put_away = QPushButton(TimesForm)
        self.put_away.setObjectName(u"put_away")

        self.times_layout.addWidget(self.put_away, 3, 3, 1, 1)

        self.keep = QPushButton(TimesForm)
        self.keep.setObjectName(u"keep")

        self.times_layout.addWidget(self.keep, 3, 4, 1, 1)

#if QT_CONFIG(shortcut)
        self.began_label.setBuddy(self.began)
        self.ended_label.setBuddy(self.ended)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TimesForm)
    # setupUi

    def retranslateUi(self, TimesForm):
        self.whose.setProperty(u"role", QCoreApplication.translate("TimesForm", u"heading", None))
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("TimesForm", u"Whose times", None))
#endif // QT_CONFIG(accessibility)
        self.began_label.setText(QCoreApplication.translate("TimesForm", u"&Began", None))
        self.began.setDisplayFormat(QCoreApplication.translate("TimesForm", u"HH:mm:ss", None))
#if QT_CONFIG(accessibility)
        self.began.setAccessibleName(QCoreApplication.translate("TimesForm", u"Began at, venue time", None))
#endif // QT_CONFIG(accessibility)
        self.ended_label.setText(QCoreApplication.translate("TimesForm", u"&Ended", None))
        self.ended.setDisplayFormat(QCoreApplication.translate("TimesForm", u"HH:mm:ss", None))
#if QT_CONFIG(accessibility)
        self.ended.setAccessibleName(QCoreApplication.translate("TimesForm", u"Ended at, venue time", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.length.setAccessibleName(QCoreApplication.translate("TimesForm", u"Length", None))
#endif // QT_CONFIG(accessibility)
        self.measured.setProperty(u"role", QCoreApplication.translate("TimesForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.measured.setAccessibleName(QCoreApplication.translate("TimesForm", u"As measured", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("TimesForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("TimesForm", u"&Keep", None))
        pass
    # retranslateUi

