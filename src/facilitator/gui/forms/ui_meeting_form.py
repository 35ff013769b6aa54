# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from facilitator.gui.widgets.written_times import WrittenDay
class Ui_MeetingForm(object):
    def setupUi(self, MeetingForm):
        if not MeetingForm.objectName():
            MeetingForm.setObjectName(u"MeetingForm")
        MeetingForm.resize(900, 420)
        self.meeting_layout = QVBoxLayout(MeetingForm)
        self.meeting_layout.setObjectName(u"meeting_layout")
        self.heading = QLabel(MeetingForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.meeting_layout.addWidget(self.heading)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.title_label = QLabel(MeetingForm)
        self.title_label.setObjectName(u"title_label")

        self.fields.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = QLineEdit(MeetingForm)
        self.title.setObjectName(u"title")

        self.fields.addWidget(self.title, 0, 1, 1, 3)

        self.theme_label = QLabel(MeetingForm)
        self.theme_label.setObjectName(u"theme_label")

        self.fields.addWidget(self.theme_label, 1, 0, 1, 1)

        self.theme = QLineEdit(MeetingForm)
        self.theme.setObjectName(u"theme")

        self.fields.addWidget(self.theme, 1, 1, 1, 3)

        self.code_label = QLabel(MeetingForm)
        self.code_label.setObjectName(u"code_label")

        self.fields.addWidget(self.code_label, 2, 0, 1, 1)

        self.code = QLineEdit(MeetingForm)
        self.code.setObjectName(u"code")

        self.fields.addWidget(self.code, 2, 1, 1, 1)

        self.place_label = QLabel(MeetingForm)
        self.place_label.setObjectName(u"place_label")

        self.fields.addWidget(self.place_label, 2, 2, 1, 1)

        self.place = QLineEdit(MeetingForm)
        self.place.setObjectName(u"place")

        self.fields.addWidget(self.place, 2, 3, 1, 1)

        self.first_day_label = QLabel(MeetingForm)
        self.first_day_label.setObjectName(u"first_day_label")

        self.fields.addWidget(self.first_day_label, 3, 0, 1, 1)

        self.first_day = WrittenDay(MeetingForm)
        self.first_day.setObjectName(u"first_day")

        self.fields.addWidget(self.first_day, 3, 1, 1, 1)

        self.last_day_label = QLabel(MeetingForm)
        self.last_day_label.setObjectName(u"last_day_label")

        self.fields.addWidget(self.last_day_label, 3, 2, 1, 1)

        self.last_day = WrittenDay(MeetingForm)
        self.last_day.setObjectName(u"last_day")

        self.fields.addWidget(self.last_day, 3, 3, 1, 1)

        self.co_hosts_label = QLabel(MeetingForm)
        self.co_hosts_label.setObjectName(u"co_hosts_label")

        self.fields.addWidget(self.co_hosts_label, 4, 0, 1, 1)

        self.co_hosts = QLineEdit(MeetingForm)
        self.co_hosts.setObjectName(u"co_hosts")

        self.fields.addWidget(self.co_hosts, 4, 1, 1, 3)

        self.time_zone_label = QLabel(MeetingForm)
        self.time_zone_label.setObjectName(u"time_zone_label")

        self.fields.addWidget(self.time_zone_label, 5, 0, 1, 1)

        self.time_zone = QComboBox(MeetingForm)
        self.time_zone.setObjectName(u"time_zone")
        self.time_zone.setEditable(True)
        self.time_zone.setInsertPolicy(QComboBox.NoInsert)

        self.fields.addWidget(self.time_zone, 5, 1, 1, 1)

        self.moved_label = QLabel(MeetingForm)
        self.moved_label.setObjectName(u"moved_label")

        self.fields.addWidget(self.moved_label, 5, 2, 1, 1)

        self.moved = QComboBox(MeetingForm)
        self.moved.setObjectName(u"moved")

        self.fields.addWidget(self.moved, 5, 3, 1, 1)

        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(3, 1)

        self.meeting_layout.addLayout(self.fields)

        self.effect = QLabel(MeetingForm)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)

        self.meeting_layout.addWidget(self.effect)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.meeting_layout.addItem(self.below)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.put_away = QPushButton(MeetingForm)
        self.put_away.setObjectName(u"put_away")

        self.buttons.addWidget(self.put_away)

        self.keep = QPushButton(MeetingForm)
        self.keep.setObjectName(u"keep")

        self.buttons.addWidget(self.keep)

        self.buttons.setStretch(0, 1)

        self.meeting_layout.addLayout(self.buttons)

        self.meeting_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.theme_label.setBuddy(self.theme)
        self.code_label.setBuddy(self.code)
        self.place_label.setBuddy(self.place)
        self.first_day_label.setBuddy(self.first_day)
        self.last_day_label.setBuddy(self.last_day)
        self.co_hosts_label.setBuddy(self.co_hosts)
        self.time_zone_label.setBuddy(self.time_zone)
        self.moved_label.setBuddy(self.moved)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingForm)
    # setupUi

    def retranslateUi(self, MeetingForm):
        self.heading.setText(QCoreApplication.translate("MeetingForm", u"The meeting", None))
        self.title_label.setText(QCoreApplication.translate("MeetingForm", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Title of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("MeetingForm", u"T&heme", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Theme of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("MeetingForm", u"C&ode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Code of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("MeetingForm", u"P&lace", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Place of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.first_day_label.setText(QCoreApplication.translate("MeetingForm", u"&First day", None))
#if QT_CONFIG(accessibility)
        self.first_day.setAccessibleName(QCoreApplication.translate("MeetingForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_label.setText(QCoreApplication.translate("MeetingForm", u"L&ast day", None))
#if QT_CONFIG(accessibility)
        self.last_day.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.co_hosts_label.setText(QCoreApplication.translate("MeetingForm", u"&Co-hosts", None))
#if QT_CONFIG(accessibility)
        self.co_hosts.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Co-hosts, separated by commas", None))
#endif // QT_CONFIG(accessibility)
        self.co_hosts.setPlaceholderText(QCoreApplication.translate("MeetingForm", u"Uruguay, Japan", None))
        self.time_zone_label.setText(QCoreApplication.translate("MeetingForm", u"Time &zone of the venue", None))
#if QT_CONFIG(accessibility)
        self.time_zone.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Time zone of the venue", None))
#endif // QT_CONFIG(accessibility)
        self.moved_label.setText(QCoreApplication.translate("MeetingForm", u"Sessions &keep", None))
#if QT_CONFIG(accessibility)
        self.moved.setAccessibleName(QCoreApplication.translate("MeetingForm", u"What the sessions keep in another time zone", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.effect.setAccessibleName(QCoreApplication.translate("MeetingForm", u"What another time zone does to the sessions", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("MeetingForm", u"&Put away", None))
        self.keep.setText(QCoreApplication.translate("MeetingForm", u"Keep", None))
        pass
    # retranslateUi

