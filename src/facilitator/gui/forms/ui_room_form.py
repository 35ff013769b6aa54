# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'room_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox)

class Ui_RoomForm(object):
    def setupUi(self, RoomForm):
        if not RoomForm.objectName():
            RoomForm.setObjectName(u"RoomForm")
        self.room_form_layout = QGridLayout(RoomForm)
        self.room_form_layout.setObjectName(u"room_form_layout")
        self.room_heading = QLabel(RoomForm)
        self.room_heading.setObjectName(u"room_heading")
        self.room_heading.setWordWrap(True)

        self.room_form_layout.addWidget(self.room_heading, 0, 0, 1, 4)

        self.logo_label = QLabel(RoomForm)
        self.logo_label.setObjectName(u"logo_label")

        self.room_form_layout.addWidget(self.logo_label, 1, 0, 1, 1)

        self.logo = QLineEdit(RoomForm)
        self.logo.setObjectName(u"logo")

        self.room_form_layout.addWidget(self.logo, 1, 1, 1, 2)

        self.browse = QPushButton(RoomForm)
        self.browse.setObjectName(u"browse")

        self.room_form_layout.addWidget(self.browse, 1, 3, 1, 1)

        self.scale_label = QLabel(RoomForm)
        self.scale_label.setObjectName(u"scale_label")

        self.room_form_layout.addWidget(self.scale_label, 2, 0, 1, 1)

        self.font_scale = QSpinBox(RoomForm)
        self.font_scale.setObjectName(u"font_scale")
        self.font_scale.setMinimum(60)
        self.font_scale.setMaximum(150)
        self.font_scale.setSingleStep(10)

        self.room_form_layout.addWidget(self.font_scale, 2, 1, 1, 1)

        self.shown_label = QLabel(RoomForm)
        self.shown_label.setObjectName(u"shown_label")

        self.room_form_layout.addWidget(self.shown_label, 2, 2, 1, 1)

        self.shown_next = QSpinBox(RoomForm)
        self.shown_next.setObjectName(u"shown_next")
        self.shown_next.setMinimum(0)
        self.shown_next.setMaximum(10)
        self.shown_next.setSingleStep(1)

        self.room_form_layout.addWidget(self.shown_next, 2, 3, 1, 1)

        self.captions_label = QLabel(RoomForm)
        self.captions_label.setObjectName(u"captions_label")

        self.room_form_layout.addWidget(self.captions_label, 3, 0, 1, 1)

        self.captions = QComboBox(RoomForm)
        self.captions.setObjectName(u"captions")

        self.room_form_layout.addWidget(self.captions, 3, 1, 1, 1)

        self.flashes = QCheckBox(RoomForm)
        self.flashes.setObjectName(u"flashes")

        self.room_form_layout.addWidget(self.flashes, 3, 2, 1, 2)

        self.shows_over_time = QCheckBox(RoomForm)
        self.shows_over_time.setObjectName(u"shows_over_time")

        self.room_form_layout.addWidget(self.shows_over_time, 4, 0, 1, 2)

        self.put_away = QPushButton(RoomForm)
        self.put_away.setObjectName(u"put_away")

        self.room_form_layout.addWidget(self.put_away, 4, 2, 1, 1)

        self.keep = QPushButton(RoomForm)
        self.keep.setObjectName(u"keep")

        self.room_form_layout.addWidget(self.keep, 4, 3, 1, 1)

#if QT_CONFIG(shortcut)
        self.logo_label.setBuddy(self.logo)
        self.scale_label.setBuddy(self.font_scale)
        self.shown_label.setBuddy(self.shown_next)
        self.captions_label.setBuddy(self.captions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoomForm)
    # setupUi

    def retranslateUi(self, RoomForm):
        self.room_heading.setProperty(u"role", QCoreApplication.translate("RoomForm", u"heading", None))
        self.room_heading.setText(QCoreApplication.translate("RoomForm", u"How the screens of the room look", None))
        self.logo_label.setText(QCoreApplication.translate("RoomForm", u"&Logo", None))
#if QT_CONFIG(accessibility)
        self.logo.setAccessibleName(QCoreApplication.translate("RoomForm", u"Picture file of the logo", None))
#endif // QT_CONFIG(accessibility)
        self.logo.setPlaceholderText(QCoreApplication.translate("RoomForm", u"no logo", None))
        self.browse.setText(QCoreApplication.translate("RoomForm", u"&Browse\u2026", None))
        self.scale_label.setText(QCoreApplication.translate("RoomForm", u"Si&ze of words", None))
#if QT_CONFIG(accessibility)
        self.font_scale.setAccessibleName(QCoreApplication.translate("RoomForm", u"Size of the words in per cent", None))
#endif // QT_CONFIG(accessibility)
        self.font_scale.setSuffix(QCoreApplication.translate("RoomForm", u" %", None))
        self.shown_label.setText(QCoreApplication.translate("RoomForm", u"&Names shown", None))
#if QT_CONFIG(accessibility)
        self.shown_next.setAccessibleName(QCoreApplication.translate("RoomForm", u"How many of those waiting are shown", None))
#endif // QT_CONFIG(accessibility)
        self.captions_label.setText(QCoreApplication.translate("RoomForm", u"&Captions", None))
#if QT_CONFIG(accessibility)
        self.captions.setAccessibleName(QCoreApplication.translate("RoomForm", u"Languages of the captions", None))
#endif // QT_CONFIG(accessibility)
        self.flashes.setText(QCoreApplication.translate("RoomForm", u"&Flash when the time is up", None))
        self.shows_over_time.setText(QCoreApplication.translate("RoomForm", u"Show how far &over time", None))
        self.put_away.setText(QCoreApplication.translate("RoomForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("RoomForm", u"&Keep", None))
        pass
    # retranslateUi

