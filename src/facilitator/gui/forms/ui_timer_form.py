# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timer_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QTimeEdit)

class Ui_TimerForm(object):
    def setupUi(self, TimerForm):
        if not TimerForm.objectName():
            TimerForm.setObjectName(u"TimerForm")
        self.timer_layout = QGridLayout(TimerForm)
        self.timer_layout.setObjectName(u"timer_layout")
        self.timer_heading = QLabel(TimerForm)
        self.timer_heading.setObjectName(u"timer_heading")
        self.timer_heading.setWordWrap(True)

        self.timer_layout.addWidget(self.timer_heading, 0, 0, 1, 6)

        self.what_label = QLabel(TimerForm)
        self.what_label.setObjectName(u"what_label")

        self.timer_layout.addWidget(self.what_label, 1, 0, 1, 1)

        self.what = QComboBox(TimerForm)
        self.what.setObjectName(u"what")

        self.timer_layout.addWidget(self.what, 1, 1, 1, 3)

        self.label_label = QLabel(TimerForm)
        self.label_label.setObjectName(u"label_label")

        self.timer_layout.addWidget(self.label_label, 1, 4, 1, 1)

        self.label = QLineEdit(TimerForm)
        self.label.setObjectName(u"label")

        self.timer_layout.addWidget(self.label, 1, 5, 1, 1)

        self.minutes_label = QLabel(TimerForm)
        self.minutes_label.setObjectName(u"minutes_label")

        self.timer_layout.addWidget(self.minutes_label, 2, 0, 1, 1)

        self.minutes = QSpinBox(TimerForm)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimum(1)
        self.minutes.setMaximum(600)
        self.minutes.setSingleStep(1)

        self.timer_layout.addWidget(self.minutes, 2, 1, 1, 1)

        self.until_label = QLabel(TimerForm)
        self.until_label.setObjectName(u"until_label")

        self.timer_layout.addWidget(self.until_label, 2, 2, 1, 1)

        self.until = QTimeEdit(TimerForm)
        self.until.setObjectName(u"until")

        self.timer_layout.addWidget(self.until, 2, 3, 1, 1)

        self.put_away = QPushButton(TimerForm)
        self.put_away.setObjectName(u"put_away")

        self.timer_layout.addWidget(self.put_away, 2, 4, 1, 1)

        self.keep = QPushButton(TimerForm)
        self.keep.setObjectName(u"keep")

        self.timer_layout.addWidget(self.keep, 2, 5, 1, 1)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.label_label.setBuddy(self.label)
        self.minutes_label.setBuddy(self.minutes)
        self.until_label.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TimerForm)
    # setupUi

    def retranslateUi(self, TimerForm):
        self.timer_heading.setProperty(u"role", QCoreApplication.translate("TimerForm", u"heading", None))
#if QT_CONFIG(accessibility)
        self.timer_heading.setAccessibleName(QCoreApplication.translate("TimerForm", u"What is timed", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("TimerForm", u"&What", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("TimerForm", u"What is timed", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("TimerForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("TimerForm", u"Name of the timer", None))
#endif // QT_CONFIG(accessibility)
        self.label.setPlaceholderText(QCoreApplication.translate("TimerForm", u"vote, film, coffee", None))
        self.minutes_label.setText(QCoreApplication.translate("TimerForm", u"&Minutes", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("TimerForm", u"Length in minutes", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setSuffix(QCoreApplication.translate("TimerForm", u" min", None))
        self.until_label.setText(QCoreApplication.translate("TimerForm", u"&until", None))
        self.until.setDisplayFormat(QCoreApplication.translate("TimerForm", u"HH:mm", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("TimerForm", u"Until, venue time", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("TimerForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("TimerForm", u"&Start", None))
        pass
    # retranslateUi

