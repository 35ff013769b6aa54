# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableWidget, QTableWidgetItem, QVBoxLayout)

from facilitator.gui.widgets.written_times import WrittenMoment
class Ui_SessionForm(object):
    def setupUi(self, SessionForm):
        if not SessionForm.objectName():
            SessionForm.setObjectName(u"SessionForm")
        SessionForm.resize(860, 640)
        self.form_layout = QVBoxLayout(SessionForm)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.zone = QLabel(SessionForm)
        self.zone.setObjectName(u"zone")
        self.zone.setProperty(u"role", u"muted")

        self.form_layout.addWidget(self.zone)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.code_label = QLabel(SessionForm)
        self.code_label.setObjectName(u"code_label")

        self.fields.addWidget(self.code_label, 0, 0, 1, 1)

        self.code = QLineEdit(SessionForm)
        self.code.setObjectName(u"code")

        self.fields.addWidget(self.code, 0, 1, 1, 1)

        self.kind_label = QLabel(SessionForm)
        self.kind_label.setObjectName(u"kind_label")

        self.fields.addWidget(self.kind_label, 0, 2, 1, 1)

        self.kind = QComboBox(SessionForm)
        self.kind.setObjectName(u"kind")

        self.fields.addWidget(self.kind, 0, 3, 1, 1)

        self.title_label = QLabel(SessionForm)
        self.title_label.setObjectName(u"title_label")

        self.fields.addWidget(self.title_label, 1, 0, 1, 1)

        self.title = QLineEdit(SessionForm)
        self.title.setObjectName(u"title")

        self.fields.addWidget(self.title, 1, 1, 1, 1)

        self.room_label = QLabel(SessionForm)
        self.room_label.setObjectName(u"room_label")

        self.fields.addWidget(self.room_label, 1, 2, 1, 1)

        self.room = QLineEdit(SessionForm)
        self.room.setObjectName(u"room")

        self.fields.addWidget(self.room, 1, 3, 1, 1)

        self.start_label = QLabel(SessionForm)
        self.start_label.setObjectName(u"start_label")

        self.fields.addWidget(self.start_label, 2, 0, 1, 1)

        self.start = WrittenMoment(SessionForm)
        self.start.setObjectName(u"start")

        self.fields.addWidget(self.start, 2, 1, 1, 1)

        self.end_label = QLabel(SessionForm)
        self.end_label.setObjectName(u"end_label")

        self.fields.addWidget(self.end_label, 2, 2, 1, 1)

        self.end = WrittenMoment(SessionForm)
        self.end.setObjectName(u"end")

        self.fields.addWidget(self.end, 2, 3, 1, 1)

        self.hard_stop_label = QLabel(SessionForm)
        self.hard_stop_label.setObjectName(u"hard_stop_label")

        self.fields.addWidget(self.hard_stop_label, 3, 0, 1, 1)

        self.hard_stop = WrittenMoment(SessionForm)
        self.hard_stop.setObjectName(u"hard_stop")

        self.fields.addWidget(self.hard_stop, 3, 1, 1, 1)

        self.themes_label = QLabel(SessionForm)
        self.themes_label.setObjectName(u"themes_label")

        self.fields.addWidget(self.themes_label, 3, 2, 1, 1)

        self.themes = QLineEdit(SessionForm)
        self.themes.setObjectName(u"themes")

        self.fields.addWidget(self.themes, 3, 3, 1, 1)

        self.presiding_officer_label = QLabel(SessionForm)
        self.presiding_officer_label.setObjectName(u"presiding_officer_label")

        self.fields.addWidget(self.presiding_officer_label, 4, 0, 1, 1)

        self.presiding_officer = QLineEdit(SessionForm)
        self.presiding_officer.setObjectName(u"presiding_officer")

        self.fields.addWidget(self.presiding_officer, 4, 1, 1, 1)

        self.moderator_label = QLabel(SessionForm)
        self.moderator_label.setObjectName(u"moderator_label")

        self.fields.addWidget(self.moderator_label, 4, 2, 1, 1)

        self.moderator = QLineEdit(SessionForm)
        self.moderator.setObjectName(u"moderator")

        self.fields.addWidget(self.moderator, 4, 3, 1, 1)

        self.rapporteur_label = QLabel(SessionForm)
        self.rapporteur_label.setObjectName(u"rapporteur_label")

        self.fields.addWidget(self.rapporteur_label, 5, 0, 1, 1)

        self.rapporteur = QLineEdit(SessionForm)
        self.rapporteur.setObjectName(u"rapporteur")

        self.fields.addWidget(self.rapporteur, 5, 1, 1, 1)

        self.attribution_label = QLabel(SessionForm)
        self.attribution_label.setObjectName(u"attribution_label")

        self.fields.addWidget(self.attribution_label, 5, 2, 1, 1)

        self.attribution = QComboBox(SessionForm)
        self.attribution.setObjectName(u"attribution")

        self.fields.addWidget(self.attribution, 5, 3, 1, 1)

        self.order_preset_label = QLabel(SessionForm)
        self.order_preset_label.setObjectName(u"order_preset_label")

        self.fields.addWidget(self.order_preset_label, 6, 0, 1, 1)

        self.order_preset = QComboBox(SessionForm)
        self.order_preset.setObjectName(u"order_preset")

        self.fields.addWidget(self.order_preset, 6, 1, 1, 1)

        self.custom_label = QLabel(SessionForm)
        self.custom_label.setObjectName(u"custom_label")

        self.fields.addWidget(self.custom_label, 6, 2, 1, 1)

        self.custom = QComboBox(SessionForm)
        self.custom.setObjectName(u"custom")

        self.fields.addWidget(self.custom, 6, 3, 1, 1)

        self.member_state_label = QLabel(SessionForm)
        self.member_state_label.setObjectName(u"member_state_label")

        self.fields.addWidget(self.member_state_label, 7, 0, 1, 1)

        self.member_state = QSpinBox(SessionForm)
        self.member_state.setObjectName(u"member_state")
        self.member_state.setMaximum(36000)
        self.member_state.setSingleStep(30)

        self.fields.addWidget(self.member_state, 7, 1, 1, 1)

        self.group_label = QLabel(SessionForm)
        self.group_label.setObjectName(u"group_label")

        self.fields.addWidget(self.group_label, 7, 2, 1, 1)

        self.group = QSpinBox(SessionForm)
        self.group.setObjectName(u"group")
        self.group.setMaximum(36000)
        self.group.setSingleStep(30)

        self.fields.addWidget(self.group, 7, 3, 1, 1)

        self.other_organization_label = QLabel(SessionForm)
        self.other_organization_label.setObjectName(u"other_organization_label")

        self.fields.addWidget(self.other_organization_label, 8, 0, 1, 1)

        self.other_organization = QSpinBox(SessionForm)
        self.other_organization.setObjectName(u"other_organization")
        self.other_organization.setMaximum(36000)
        self.other_organization.setSingleStep(30)

        self.fields.addWidget(self.other_organization, 8, 1, 1, 1)

        self.panellist_label = QLabel(SessionForm)
        self.panellist_label.setObjectName(u"panellist_label")

        self.fields.addWidget(self.panellist_label, 8, 2, 1, 1)

        self.panellist = QSpinBox(SessionForm)
        self.panellist.setObjectName(u"panellist")
        self.panellist.setMaximum(36000)
        self.panellist.setSingleStep(30)

        self.fields.addWidget(self.panellist, 8, 3, 1, 1)

        self.wrap_up_minutes_label = QLabel(SessionForm)
        self.wrap_up_minutes_label.setObjectName(u"wrap_up_minutes_label")

        self.fields.addWidget(self.wrap_up_minutes_label, 9, 0, 1, 1)

        self.wrap_up_minutes = QSpinBox(SessionForm)
        self.wrap_up_minutes.setObjectName(u"wrap_up_minutes")
        self.wrap_up_minutes.setMaximum(120)

        self.fields.addWidget(self.wrap_up_minutes, 9, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(3, 1)

        self.form_layout.addLayout(self.fields)

        self.parts = QGridLayout()
        self.parts.setObjectName(u"parts")
        self.segments = QTableWidget(SessionForm)
        if (self.segments.columnCount() < 3):
            self.segments.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.segments.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.segments.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.segments.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.segments.setObjectName(u"segments")
        self.segments.setTabKeyNavigation(False)
        self.segments.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.segments.horizontalHeader().setStretchLastSection(True)
        self.segments.verticalHeader().setVisible(False)

        self.parts.addWidget(self.segments, 1, 0, 1, 1)

        self.segment_buttons = QHBoxLayout()
        self.segment_buttons.setObjectName(u"segment_buttons")
        self.add_segment = QPushButton(SessionForm)
        self.add_segment.setObjectName(u"add_segment")

        self.segment_buttons.addWidget(self.add_segment)

        self.remove_segment = QPushButton(SessionForm)
        self.remove_segment.setObjectName(u"remove_segment")

        self.segment_buttons.addWidget(self.remove_segment)

        self.segment_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.segment_buttons.addItem(self.segment_space)

        self.segment_buttons.setStretch(2, 1)

        self.parts.addLayout(self.segment_buttons, 2, 0, 1, 1)

        self.segments_heading = QLabel(SessionForm)
        self.segments_heading.setObjectName(u"segments_heading")
        self.segments_heading.setProperty(u"role", u"heading")

        self.parts.addWidget(self.segments_heading, 0, 0, 1, 1)

        self.questions_heading = QLabel(SessionForm)
        self.questions_heading.setObjectName(u"questions_heading")
        self.questions_heading.setProperty(u"role", u"heading")

        self.parts.addWidget(self.questions_heading, 0, 1, 1, 1)

        self.questions = QPlainTextEdit(SessionForm)
        self.questions.setObjectName(u"questions")
        self.questions.setTabChangesFocus(True)

        self.parts.addWidget(self.questions, 1, 1, 1, 1)

        self.question_theme = QComboBox(SessionForm)
        self.question_theme.setObjectName(u"question_theme")
        self.question_theme.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.question_theme.setMinimumContentsLength(12)

        self.parts.addWidget(self.question_theme, 2, 1, 1, 1)

        self.parts.setColumnStretch(0, 1)
        self.parts.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.parts)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.hint = QLabel(SessionForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)

        self.buttons.addWidget(self.hint)

        self.put_back = QPushButton(SessionForm)
        self.put_back.setObjectName(u"put_back")

        self.buttons.addWidget(self.put_back)

        self.keep = QPushButton(SessionForm)
        self.keep.setObjectName(u"keep")

        self.buttons.addWidget(self.keep)

        self.buttons.setStretch(0, 1)

        self.form_layout.addLayout(self.buttons)

        self.form_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.kind_label.setBuddy(self.kind)
        self.title_label.setBuddy(self.title)
        self.room_label.setBuddy(self.room)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.hard_stop_label.setBuddy(self.hard_stop)
        self.themes_label.setBuddy(self.themes)
        self.presiding_officer_label.setBuddy(self.presiding_officer)
        self.moderator_label.setBuddy(self.moderator)
        self.rapporteur_label.setBuddy(self.rapporteur)
        self.attribution_label.setBuddy(self.attribution)
        self.order_preset_label.setBuddy(self.order_preset)
        self.custom_label.setBuddy(self.custom)
        self.member_state_label.setBuddy(self.member_state)
        self.group_label.setBuddy(self.group)
        self.other_organization_label.setBuddy(self.other_organization)
        self.panellist_label.setBuddy(self.panellist)
        self.wrap_up_minutes_label.setBuddy(self.wrap_up_minutes)
        self.segments_heading.setBuddy(self.segments)
        self.questions_heading.setBuddy(self.questions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionForm)
    # setupUi

    def retranslateUi(self, SessionForm):
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SessionForm", u"Time zone of the venue", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("SessionForm", u"&Code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SessionForm", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("SessionForm", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SessionForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("SessionForm", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("SessionForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.room_label.setText(QCoreApplication.translate("SessionForm", u"&Room", None))
#if QT_CONFIG(accessibility)
        self.room.setAccessibleName(QCoreApplication.translate("SessionForm", u"Room", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("SessionForm", u"&Begins", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SessionForm", u"Begins", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("SessionForm", u"E&nds", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SessionForm", u"Ends", None))
#endif // QT_CONFIG(accessibility)
        self.hard_stop_label.setText(QCoreApplication.translate("SessionForm", u"&Interpretation until", None))
#if QT_CONFIG(accessibility)
        self.hard_stop.setAccessibleName(QCoreApplication.translate("SessionForm", u"Interpretation until", None))
#endif // QT_CONFIG(accessibility)
        self.themes_label.setText(QCoreApplication.translate("SessionForm", u"T&hemes (tags)", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("SessionForm", u"Themes (tags)", None))
#endif // QT_CONFIG(accessibility)
        self.themes.setPlaceholderText(QCoreApplication.translate("SessionForm", u"future, poc", None))
        self.presiding_officer_label.setText(QCoreApplication.translate("SessionForm", u"&Presiding", None))
#if QT_CONFIG(accessibility)
        self.presiding_officer.setAccessibleName(QCoreApplication.translate("SessionForm", u"Presiding", None))
#endif // QT_CONFIG(accessibility)
        self.moderator_label.setText(QCoreApplication.translate("SessionForm", u"&Moderator", None))
#if QT_CONFIG(accessibility)
        self.moderator.setAccessibleName(QCoreApplication.translate("SessionForm", u"Moderator", None))
#endif // QT_CONFIG(accessibility)
        self.rapporteur_label.setText(QCoreApplication.translate("SessionForm", u"Rapporte&ur", None))
#if QT_CONFIG(accessibility)
        self.rapporteur.setAccessibleName(QCoreApplication.translate("SessionForm", u"Rapporteur", None))
#endif // QT_CONFIG(accessibility)
        self.attribution_label.setText(QCoreApplication.translate("SessionForm", u"&Attribution", None))
#if QT_CONFIG(accessibility)
        self.attribution.setAccessibleName(QCoreApplication.translate("SessionForm", u"Attribution", None))
#endif // QT_CONFIG(accessibility)
        self.order_preset_label.setText(QCoreApplication.translate("SessionForm", u"Order o&f speakers", None))
#if QT_CONFIG(accessibility)
        self.order_preset.setAccessibleName(QCoreApplication.translate("SessionForm", u"Order of speakers", None))
#endif // QT_CONFIG(accessibility)
        self.custom_label.setText(QCoreApplication.translate("SessionForm", u"Custom", None))
#if QT_CONFIG(accessibility)
        self.custom.setAccessibleName(QCoreApplication.translate("SessionForm", u"Custom by which speaking time is limited", None))
#endif // QT_CONFIG(accessibility)
        self.member_state_label.setText(QCoreApplication.translate("SessionForm", u"&Limit: States", None))
#if QT_CONFIG(accessibility)
        self.member_state.setAccessibleName(QCoreApplication.translate("SessionForm", u"Limit: States", None))
#endif // QT_CONFIG(accessibility)
        self.member_state.setSuffix(QCoreApplication.translate("SessionForm", u" s", None))
        self.group_label.setText(QCoreApplication.translate("SessionForm", u"Limit: groups", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("SessionForm", u"Limit: groups", None))
#endif // QT_CONFIG(accessibility)
        self.group.setSuffix(QCoreApplication.translate("SessionForm", u" s", None))
        self.other_organization_label.setText(QCoreApplication.translate("SessionForm", u"Limit: oth&ers", None))
#if QT_CONFIG(accessibility)
        self.other_organization.setAccessibleName(QCoreApplication.translate("SessionForm", u"Limit: others", None))
#endif // QT_CONFIG(accessibility)
        self.other_organization.setSuffix(QCoreApplication.translate("SessionForm", u" s", None))
        self.panellist_label.setText(QCoreApplication.translate("SessionForm", u"Limit: panellists", None))
#if QT_CONFIG(accessibility)
        self.panellist.setAccessibleName(QCoreApplication.translate("SessionForm", u"Limit: panellists", None))
#endif // QT_CONFIG(accessibility)
        self.panellist.setSuffix(QCoreApplication.translate("SessionForm", u" s", None))
        self.wrap_up_minutes_label.setText(QCoreApplication.translate("SessionForm", u"&Wrap-up", None))
#if QT_CONFIG(accessibility)
        self.wrap_up_minutes.setAccessibleName(QCoreApplication.translate("SessionForm", u"Wrap-up", None))
#endif // QT_CONFIG(accessibility)
        self.wrap_up_minutes.setSuffix(QCoreApplication.translate("SessionForm", u" min", None))
        ___qtablewidgetitem = self.segments.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("SessionForm", u"Kind", None))
        ___qtablewidgetitem1 = self.segments.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("SessionForm", u"Minutes", None))
        ___qtablewidgetitem2 = self.segments.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("SessionForm", u"Segment", None))
#if QT_CONFIG(accessibility)
        self.segments.setAccessibleName(QCoreApplication.translate("SessionForm", u"Segments of the session: kind, title, minutes", None))
#endif // QT_CONFIG(accessibility)
        self.add_segment.setText(QCoreApplication.translate("SessionForm", u"A&dd a segment", None))
        self.remove_segment.setText(QCoreApplication.translate("SessionForm", u"Remo&ve the segment", None))
        self.segments_heading.setText(QCoreApplication.translate("SessionForm", u"Se&gments", None))
        self.questions_heading.setText(QCoreApplication.translate("SessionForm", u"Guiding &questions, one a line", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("SessionForm", u"Guiding questions of the theme, one a line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.question_theme.setAccessibleName(QCoreApplication.translate("SessionForm", u"Theme of the guiding questions", None))
#endif // QT_CONFIG(accessibility)
        self.put_back.setText(QCoreApplication.translate("SessionForm", u"Put back", None))
        self.keep.setText(QCoreApplication.translate("SessionForm", u"Keep", None))
        pass
    # retranslateUi

