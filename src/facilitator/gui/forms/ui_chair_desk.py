# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chair_desk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QSplitter, QToolButton, QVBoxLayout, QWidget)

from facilitator.gui.widgets.countdown import CountdownFace
from facilitator.gui.widgets.elided_label import ElidedLabel
from facilitator.gui.widgets.form_gap import FormGap
from facilitator.gui.widgets.quick_entry import QuickEntry

class Ui_ChairDesk(object):
    def setupUi(self, ChairDesk):
        if not ChairDesk.objectName():
            ChairDesk.setObjectName(u"ChairDesk")
        ChairDesk.resize(1360, 740)
        self.desk_layout = QHBoxLayout(ChairDesk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(ChairDesk)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.programme_panel = QWidget(self.columns)
        self.programme_panel.setObjectName(u"programme_panel")
        self.programme_layout = QVBoxLayout(self.programme_panel)
        self.programme_layout.setObjectName(u"programme_layout")
        self.programme_layout.setContentsMargins(0, 0, 0, 0)
        self.programme_heading = QLabel(self.programme_panel)
        self.programme_heading.setObjectName(u"programme_heading")

        self.programme_layout.addWidget(self.programme_heading)

        self.programme = QListView(self.programme_panel)
        self.programme.setObjectName(u"programme")
        self.programme.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.programme.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.programme_layout.addWidget(self.programme)

        self.roll_call_gap = FormGap(self.programme_panel)
        self.roll_call_gap.setObjectName(u"roll_call_gap")

        self.programme_layout.addWidget(self.roll_call_gap)

        self.chair_notes_gap = FormGap(self.programme_panel)
        self.chair_notes_gap.setObjectName(u"chair_notes_gap")

        self.programme_layout.addWidget(self.chair_notes_gap)

        self.columns.addWidget(self.programme_panel)
        self.floor_panel = QWidget(self.columns)
        self.floor_panel.setObjectName(u"floor_panel")
        self.floor_layout = QVBoxLayout(self.floor_panel)
        self.floor_layout.setSpacing(8)
        self.floor_layout.setObjectName(u"floor_layout")
        self.floor_layout.setContentsMargins(0, 0, 0, 0)
        self.session_title = ElidedLabel(self.floor_panel)
        self.session_title.setObjectName(u"session_title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session_title.sizePolicy().hasHeightForWidth())
        self.session_title.setSizePolicy(sizePolicy)

        self.floor_layout.addWidget(self.session_title)

        self.speaker_row = QHBoxLayout()
        self.speaker_row.setSpacing(14)
        self.speaker_row.setObjectName(u"speaker_row")
        self.flag = QLabel(self.floor_panel)
        self.flag.setObjectName(u"flag")

        self.speaker_row.addWidget(self.flag)

        self.speaker_names = QVBoxLayout()
        self.speaker_names.setSpacing(0)
        self.speaker_names.setObjectName(u"speaker_names")
        self.speaker_name = QLabel(self.floor_panel)
        self.speaker_name.setObjectName(u"speaker_name")
        self.speaker_name.setWordWrap(True)

        self.speaker_names.addWidget(self.speaker_name)

        self.speaker_detail = QLabel(self.floor_panel)
        self.speaker_detail.setObjectName(u"speaker_detail")
        self.speaker_detail.setWordWrap(True)

        self.speaker_names.addWidget(self.speaker_detail)


        self.speaker_row.addLayout(self.speaker_names)

        self.speaker_row.setStretch(1, 1)

        self.floor_layout.addLayout(self.speaker_row)

        self.countdown = CountdownFace(self.floor_panel)
        self.countdown.setObjectName(u"countdown")

        self.floor_layout.addWidget(self.countdown)

        self.next_up = QLabel(self.floor_panel)
        self.next_up.setObjectName(u"next_up")
        self.next_up.setWordWrap(True)

        self.floor_layout.addWidget(self.next_up)

        self.outlook = QLabel(self.floor_panel)
        self.outlook.setObjectName(u"outlook")
        self.outlook.setWordWrap(True)

        self.floor_layout.addWidget(self.outlook)

        self.fit_row = QWidget(self.floor_panel)
        self.fit_row.setObjectName(u"fit_row")
        self.fit_layout = QHBoxLayout(self.fit_row)
        self.fit_layout.setObjectName(u"fit_layout")
        self.fit_layout.setContentsMargins(0, 0, 0, 0)
        self.fit_label = QLabel(self.fit_row)
        self.fit_label.setObjectName(u"fit_label")

        self.fit_layout.addWidget(self.fit_label)

        self.fit_limit = QToolButton(self.fit_row)
        self.fit_limit.setObjectName(u"fit_limit")

        self.fit_layout.addWidget(self.fit_limit)

        self.fit_close = QToolButton(self.fit_row)
        self.fit_close.setObjectName(u"fit_close")

        self.fit_layout.addWidget(self.fit_close)

        self.fit_carry = QToolButton(self.fit_row)
        self.fit_carry.setObjectName(u"fit_carry")

        self.fit_layout.addWidget(self.fit_carry)

        self.fit_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fit_layout.addItem(self.fit_spacer)


        self.floor_layout.addWidget(self.fit_row)

        self.script_panel = QFrame(self.floor_panel)
        self.script_panel.setObjectName(u"script_panel")
        self.script_layout = QHBoxLayout(self.script_panel)
        self.script_layout.setObjectName(u"script_layout")
        self.script_layout.setContentsMargins(10, 6, 6, 6)
        self.script = QLabel(self.script_panel)
        self.script.setObjectName(u"script")
        self.script.setWordWrap(True)
        self.script.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.script_layout.addWidget(self.script)

        self.script_language_button = QToolButton(self.script_panel)
        self.script_language_button.setObjectName(u"script_language_button")

        self.script_layout.addWidget(self.script_language_button, 0, Qt.AlignTop)

        self.phrases_button = QToolButton(self.script_panel)
        self.phrases_button.setObjectName(u"phrases_button")
        self.phrases_button.setPopupMode(QToolButton.InstantPopup)

        self.script_layout.addWidget(self.phrases_button, 0, Qt.AlignTop)

        self.script_layout.setStretch(0, 1)

        self.floor_layout.addWidget(self.script_panel)

        self.ruling_row = QWidget(self.floor_panel)
        self.ruling_row.setObjectName(u"ruling_row")
        self.ruling_layout = QHBoxLayout(self.ruling_row)
        self.ruling_layout.setObjectName(u"ruling_layout")
        self.ruling_layout.setContentsMargins(0, 0, 0, 0)
        self.ruling_label = QLabel(self.ruling_row)
        self.ruling_label.setObjectName(u"ruling_label")

        self.ruling_layout.addWidget(self.ruling_label)

        self.upheld_button = QToolButton(self.ruling_row)
        self.upheld_button.setObjectName(u"upheld_button")
        self.upheld_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.ruling_layout.addWidget(self.upheld_button)

        self.rejected_button = QToolButton(self.ruling_row)
        self.rejected_button.setObjectName(u"rejected_button")
        self.rejected_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.ruling_layout.addWidget(self.rejected_button)

        self.withdrawn_button = QToolButton(self.ruling_row)
        self.withdrawn_button.setObjectName(u"withdrawn_button")
        self.withdrawn_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.ruling_layout.addWidget(self.withdrawn_button)

        self.ruling_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ruling_layout.addItem(self.ruling_spacer)


        self.floor_layout.addWidget(self.ruling_row)

        self.sitting_gap = FormGap(self.floor_panel)
        self.sitting_gap.setObjectName(u"sitting_gap")

        self.floor_layout.addWidget(self.sitting_gap)

        self.timer_gap = FormGap(self.floor_panel)
        self.timer_gap.setObjectName(u"timer_gap")

        self.floor_layout.addWidget(self.timer_gap)

        self.room_gap = FormGap(self.floor_panel)
        self.room_gap.setObjectName(u"room_gap")

        self.floor_layout.addWidget(self.room_gap)

        self.floor_buttons = QHBoxLayout()
        self.floor_buttons.setObjectName(u"floor_buttons")
        self.next_button = QToolButton(self.floor_panel)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.next_button.sizePolicy().hasHeightForWidth())
        self.next_button.setSizePolicy(sizePolicy1)

        self.floor_buttons.addWidget(self.next_button)

        self.pause_button = QToolButton(self.floor_panel)
        self.pause_button.setObjectName(u"pause_button")
        self.pause_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.pause_button.sizePolicy().hasHeightForWidth())
        self.pause_button.setSizePolicy(sizePolicy2)

        self.floor_buttons.addWidget(self.pause_button)

        self.end_button = QToolButton(self.floor_panel)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2.setHeightForWidth(self.end_button.sizePolicy().hasHeightForWidth())
        self.end_button.setSizePolicy(sizePolicy2)

        self.floor_buttons.addWidget(self.end_button)


        self.floor_layout.addLayout(self.floor_buttons)

        self.time_buttons = QHBoxLayout()
        self.time_buttons.setSpacing(4)
        self.time_buttons.setObjectName(u"time_buttons")
        self.less_button = QToolButton(self.floor_panel)
        self.less_button.setObjectName(u"less_button")
        self.less_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2.setHeightForWidth(self.less_button.sizePolicy().hasHeightForWidth())
        self.less_button.setSizePolicy(sizePolicy2)

        self.time_buttons.addWidget(self.less_button)

        self.more_button = QToolButton(self.floor_panel)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2.setHeightForWidth(self.more_button.sizePolicy().hasHeightForWidth())
        self.more_button.setSizePolicy(sizePolicy2)

        self.time_buttons.addWidget(self.more_button)

        self.point_button = QToolButton(self.floor_panel)
        self.point_button.setObjectName(u"point_button")
        self.point_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2.setHeightForWidth(self.point_button.sizePolicy().hasHeightForWidth())
        self.point_button.setSizePolicy(sizePolicy2)

        self.time_buttons.addWidget(self.point_button)

        self.unknown_button = QToolButton(self.floor_panel)
        self.unknown_button.setObjectName(u"unknown_button")
        self.unknown_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy2.setHeightForWidth(self.unknown_button.sizePolicy().hasHeightForWidth())
        self.unknown_button.setSizePolicy(sizePolicy2)

        self.time_buttons.addWidget(self.unknown_button)


        self.floor_layout.addLayout(self.time_buttons)

        self.floor_layout.setStretch(2, 1)
        self.columns.addWidget(self.floor_panel)
        self.list_panel = QWidget(self.columns)
        self.list_panel.setObjectName(u"list_panel")
        self.list_layout = QVBoxLayout(self.list_panel)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_heading_row = QHBoxLayout()
        self.list_heading_row.setObjectName(u"list_heading_row")
        self.list_heading = QLabel(self.list_panel)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setWordWrap(True)

        self.list_heading_row.addWidget(self.list_heading)

        self.list_status_button = QToolButton(self.list_panel)
        self.list_status_button.setObjectName(u"list_status_button")
        self.list_status_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.list_heading_row.addWidget(self.list_status_button)

        self.list_heading_row.setStretch(0, 1)

        self.list_layout.addLayout(self.list_heading_row)

        self.quick_entry = QuickEntry(self.list_panel)
        self.quick_entry.setObjectName(u"quick_entry")

        self.list_layout.addWidget(self.quick_entry)

        self.speakers_list = QListView(self.list_panel)
        self.speakers_list.setObjectName(u"speakers_list")
        self.speakers_list.setUniformItemSizes(True)
        self.speakers_list.setDragDropMode(QAbstractItemView.InternalMove)
        self.speakers_list.setDefaultDropAction(Qt.MoveAction)
        self.speakers_list.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.list_layout.addWidget(self.speakers_list)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setObjectName(u"list_buttons")
        self.top_button = QToolButton(self.list_panel)
        self.top_button.setObjectName(u"top_button")

        self.list_buttons.addWidget(self.top_button)

        self.up_button = QToolButton(self.list_panel)
        self.up_button.setObjectName(u"up_button")

        self.list_buttons.addWidget(self.up_button)

        self.down_button = QToolButton(self.list_panel)
        self.down_button.setObjectName(u"down_button")

        self.list_buttons.addWidget(self.down_button)

        self.more_acts_button = QToolButton(self.list_panel)
        self.more_acts_button.setObjectName(u"more_acts_button")
        self.more_acts_button.setPopupMode(QToolButton.InstantPopup)

        self.list_buttons.addWidget(self.more_acts_button)

        self.list_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.list_button_spacer)

        self.withdraw_button = QToolButton(self.list_panel)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.list_buttons.addWidget(self.withdraw_button)


        self.list_layout.addLayout(self.list_buttons)

        self.inscription_gap = FormGap(self.list_panel)
        self.inscription_gap.setObjectName(u"inscription_gap")

        self.list_layout.addWidget(self.inscription_gap)

        self.place_gap = FormGap(self.list_panel)
        self.place_gap.setObjectName(u"place_gap")

        self.list_layout.addWidget(self.place_gap)

        self.bank_gap = FormGap(self.list_panel)
        self.bank_gap.setObjectName(u"bank_gap")

        self.list_layout.addWidget(self.bank_gap)

        self.left_list = QLabel(self.list_panel)
        self.left_list.setObjectName(u"left_list")
        self.left_list.setWordWrap(True)

        self.list_layout.addWidget(self.left_list)

        self.banks = QLabel(self.list_panel)
        self.banks.setObjectName(u"banks")
        self.banks.setWordWrap(True)

        self.list_layout.addWidget(self.banks)

        self.replies_gap = FormGap(self.list_panel)
        self.replies_gap.setObjectName(u"replies_gap")

        self.list_layout.addWidget(self.replies_gap)

        self.heard_heading = QLabel(self.list_panel)
        self.heard_heading.setObjectName(u"heard_heading")

        self.list_layout.addWidget(self.heard_heading)

        self.heard_list = QListView(self.list_panel)
        self.heard_list.setObjectName(u"heard_list")
        self.heard_list.setUniformItemSizes(True)
        self.heard_list.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.list_layout.addWidget(self.heard_list)

        self.times_gap = FormGap(self.list_panel)
        self.times_gap.setObjectName(u"times_gap")

        self.list_layout.addWidget(self.times_gap)

        self.list_layout.setStretch(2, 3)
        self.list_layout.setStretch(11, 1)
        self.columns.addWidget(self.list_panel)

        self.desk_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.programme_heading.setBuddy(self.programme)
        self.heard_heading.setBuddy(self.heard_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChairDesk)
    # setupUi

    def retranslateUi(self, ChairDesk):
        self.programme_heading.setProperty(u"role", QCoreApplication.translate("ChairDesk", u"heading", None))
        self.programme_heading.setText(QCoreApplication.translate("ChairDesk", u"Programme", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Programme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.flag.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Flag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.speaker_name.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Now speaking", None))
#endif // QT_CONFIG(accessibility)
        self.speaker_detail.setProperty(u"role", QCoreApplication.translate("ChairDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.speaker_detail.setAccessibleName(QCoreApplication.translate("ChairDesk", u"About the speaker", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.next_up.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Next speakers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.outlook.setAccessibleName(QCoreApplication.translate("ChairDesk", u"When the session will end", None))
#endif // QT_CONFIG(accessibility)
        self.fit_label.setText(QCoreApplication.translate("ChairDesk", u"To finish in time:", None))
#if QT_CONFIG(accessibility)
        self.script.setAccessibleName(QCoreApplication.translate("ChairDesk", u"What the chair may say", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.script_language_button.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Language of the phrases", None))
#endif // QT_CONFIG(accessibility)
        self.phrases_button.setText(QCoreApplication.translate("ChairDesk", u"Phrases", None))
#if QT_CONFIG(accessibility)
        self.phrases_button.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Phrases to read aloud", None))
#endif // QT_CONFIG(accessibility)
        self.ruling_label.setText(QCoreApplication.translate("ChairDesk", u"The point of order is", None))
        self.list_heading.setProperty(u"role", QCoreApplication.translate("ChairDesk", u"heading", None))
        self.list_heading.setText(QCoreApplication.translate("ChairDesk", u"Speakers' list", None))
#if QT_CONFIG(accessibility)
        self.speakers_list.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Speakers waiting for the floor", None))
#endif // QT_CONFIG(accessibility)
        self.more_acts_button.setText(QCoreApplication.translate("ChairDesk", u"More", None))
#if QT_CONFIG(accessibility)
        self.more_acts_button.setAccessibleName(QCoreApplication.translate("ChairDesk", u"More acts on the list", None))
#endif // QT_CONFIG(accessibility)
        self.left_list.setProperty(u"role", QCoreApplication.translate("ChairDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.left_list.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Who left the list unheard", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.banks.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Allotted time left", None))
#endif // QT_CONFIG(accessibility)
        self.heard_heading.setProperty(u"role", QCoreApplication.translate("ChairDesk", u"heading", None))
        self.heard_heading.setText(QCoreApplication.translate("ChairDesk", u"Heard", None))
#if QT_CONFIG(accessibility)
        self.heard_list.setAccessibleName(QCoreApplication.translate("ChairDesk", u"Interventions heard in this session", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

