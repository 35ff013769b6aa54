# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sitting_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QTimeEdit)

class Ui_SittingForm(object):
    def setupUi(self, SittingForm):
        if not SittingForm.objectName():
            SittingForm.setObjectName(u"SittingForm")
        self.sitting_layout = QGridLayout(SittingForm)
        self.sitting_layout.setObjectName(u"sitting_layout")
        self.sitting_heading = QLabel(SittingForm)
        self.sitting_heading.setObjectName(u"sitting_heading")
        self.sitting_heading.setWordWrap(True)

        self.sitting_layout.addWidget(self.sitting_heading, 0, 0, 1, 6)

        self.preset_label = QLabel(SittingForm)
        self.preset_label.setObjectName(u"preset_label")

        self.sitting_layout.addWidget(self.preset_label, 1, 0, 1, 1)

        self.preset = QComboBox(SittingForm)
        self.preset.setObjectName(u"preset")

        self.sitting_layout.addWidget(self.preset, 1, 1, 1, 5)

        self.state_label = QLabel(SittingForm)
        self.state_label.setObjectName(u"state_label")

        self.sitting_layout.addWidget(self.state_label, 2, 0, 1, 1)

        self.member_state = QSpinBox(SittingForm)
        self.member_state.setObjectName(u"member_state")
        self.member_state.setMinimum(0)
        self.member_state.setMaximum(3600)
        self.member_state.setSingleStep(30)

        self.sitting_layout.addWidget(self.member_state, 2, 1, 1, 1)

        self.group_label = QLabel(SittingForm)
        self.group_label.setObjectName(u"group_label")

        self.sitting_layout.addWidget(self.group_label, 2, 2, 1, 1)

        self.group = QSpinBox(SittingForm)
        self.group.setObjectName(u"group")
        self.group.setMinimum(0)
        self.group.setMaximum(3600)
        self.group.setSingleStep(30)

        self.sitting_layout.addWidget(self.group, 2, 3, 1, 1)

        self.organization_label = QLabel(SittingForm)
        self.organization_label.setObjectName(u"organization_label")

        self.sitting_layout.addWidget(self.organization_label, 2, 4, 1, 1)

        self.other_organization = QSpinBox(SittingForm)
        self.other_organization.setObjectName(u"other_organization")
        self.other_organization.setMinimum(0)
        self.other_organization.setMaximum(3600)
        self.other_organization.setSingleStep(30)

        self.sitting_layout.addWidget(self.other_organization, 2, 5, 1, 1)

        self.panel_label = QLabel(SittingForm)
        self.panel_label.setObjectName(u"panel_label")

        self.sitting_layout.addWidget(self.panel_label, 3, 0, 1, 1)

        self.panellist = QSpinBox(SittingForm)
        self.panellist.setObjectName(u"panellist")
        self.panellist.setMinimum(0)
        self.panellist.setMaximum(3600)
        self.panellist.setSingleStep(30)

        self.sitting_layout.addWidget(self.panellist, 3, 1, 1, 1)

        self.first_label = QLabel(SittingForm)
        self.first_label.setObjectName(u"first_label")

        self.sitting_layout.addWidget(self.first_label, 3, 2, 1, 1)

        self.first_reply = QSpinBox(SittingForm)
        self.first_reply.setObjectName(u"first_reply")
        self.first_reply.setMinimum(0)
        self.first_reply.setMaximum(3600)
        self.first_reply.setSingleStep(30)

        self.sitting_layout.addWidget(self.first_reply, 3, 3, 1, 1)

        self.second_label = QLabel(SittingForm)
        self.second_label.setObjectName(u"second_label")

        self.sitting_layout.addWidget(self.second_label, 3, 4, 1, 1)

        self.second_reply = QSpinBox(SittingForm)
        self.second_reply.setObjectName(u"second_reply")
        self.second_reply.setMinimum(0)
        self.second_reply.setMaximum(3600)
        self.second_reply.setSingleStep(30)

        self.sitting_layout.addWidget(self.second_reply, 3, 5, 1, 1)

        self.warning_label = QLabel(SittingForm)
        self.warning_label.setObjectName(u"warning_label")

        self.sitting_layout.addWidget(self.warning_label, 4, 0, 1, 1)

        self.first_warning = QSpinBox(SittingForm)
        self.first_warning.setObjectName(u"first_warning")
        self.first_warning.setMinimum(0)
        self.first_warning.setMaximum(600)
        self.first_warning.setSingleStep(10)

        self.sitting_layout.addWidget(self.first_warning, 4, 1, 1, 1)

        self.second_warning_label = QLabel(SittingForm)
        self.second_warning_label.setObjectName(u"second_warning_label")

        self.sitting_layout.addWidget(self.second_warning_label, 4, 2, 1, 1)

        self.second_warning = QSpinBox(SittingForm)
        self.second_warning.setObjectName(u"second_warning")
        self.second_warning.setMinimum(0)
        self.second_warning.setMaximum(600)
        self.second_warning.setSingleStep(10)

        self.sitting_layout.addWidget(self.second_warning, 4, 3, 1, 1)

        self.grace_label = QLabel(SittingForm)
        self.grace_label.setObjectName(u"grace_label")

        self.sitting_layout.addWidget(self.grace_label, 4, 4, 1, 1)

        self.grace = QSpinBox(SittingForm)
        self.grace.setObjectName(u"grace")
        self.grace.setMinimum(0)
        self.grace.setMaximum(600)
        self.grace.setSingleStep(10)

        self.sitting_layout.addWidget(self.grace, 4, 5, 1, 1)

        self.end_label = QLabel(SittingForm)
        self.end_label.setObjectName(u"end_label")

        self.sitting_layout.addWidget(self.end_label, 5, 0, 1, 1)

        self.planned_end = QTimeEdit(SittingForm)
        self.planned_end.setObjectName(u"planned_end")

        self.sitting_layout.addWidget(self.planned_end, 5, 1, 1, 1)

        self.has_hard_stop = QCheckBox(SittingForm)
        self.has_hard_stop.setObjectName(u"has_hard_stop")

        self.sitting_layout.addWidget(self.has_hard_stop, 5, 2, 1, 1)

        self.hard_stop = QTimeEdit(SittingForm)
        self.hard_stop.setObjectName(u"hard_stop")

        self.sitting_layout.addWidget(self.hard_stop, 5, 3, 1, 1)

        self.wrap_up_label = QLabel(SittingForm)
        self.wrap_up_label.setObjectName(u"wrap_up_label")

        self.sitting_layout.addWidget(self.wrap_up_label, 5, 4, 1, 1)

        self.wrap_up = QSpinBox(SittingForm)
        self.wrap_up.setObjectName(u"wrap_up")
        self.wrap_up.setMinimum(0)
        self.wrap_up.setMaximum(120)
        self.wrap_up.setSingleStep(1)

        self.sitting_layout.addWidget(self.wrap_up, 5, 5, 1, 1)

        self.presiding_label = QLabel(SittingForm)
        self.presiding_label.setObjectName(u"presiding_label")

        self.sitting_layout.addWidget(self.presiding_label, 6, 0, 1, 1)

        self.presiding = QLineEdit(SittingForm)
        self.presiding.setObjectName(u"presiding")

        self.sitting_layout.addWidget(self.presiding, 6, 1, 1, 5)

        self.mode_label = QLabel(SittingForm)
        self.mode_label.setObjectName(u"mode_label")

        self.sitting_layout.addWidget(self.mode_label, 7, 0, 1, 1)

        self.mode = QComboBox(SittingForm)
        self.mode.setObjectName(u"mode")

        self.sitting_layout.addWidget(self.mode, 7, 1, 1, 3)

        self.replies_label = QLabel(SittingForm)
        self.replies_label.setObjectName(u"replies_label")

        self.sitting_layout.addWidget(self.replies_label, 7, 4, 1, 1)

        self.replies = QSpinBox(SittingForm)
        self.replies.setObjectName(u"replies")
        self.replies.setMinimum(0)
        self.replies.setMaximum(9)
        self.replies.setSingleStep(1)

        self.sitting_layout.addWidget(self.replies, 7, 5, 1, 1)

        self.attribution_label = QLabel(SittingForm)
        self.attribution_label.setObjectName(u"attribution_label")

        self.sitting_layout.addWidget(self.attribution_label, 8, 0, 1, 1)

        self.attribution = QComboBox(SittingForm)
        self.attribution.setObjectName(u"attribution")

        self.sitting_layout.addWidget(self.attribution, 8, 1, 1, 3)

        self.put_away = QPushButton(SittingForm)
        self.put_away.setObjectName(u"put_away")

        self.sitting_layout.addWidget(self.put_away, 8, 4, 1, 1)

        self.keep = QPushButton(SittingForm)
        self.keep.setObjectName(u"keep")

        self.sitting_layout.addWidget(self.keep, 8, 5, 1, 1)

#if QT_CONFIG(shortcut)
        self.preset_label.setBuddy(self.preset)
        self.state_label.setBuddy(self.member_state)
        self.group_label.setBuddy(self.group)
        self.organization_label.setBuddy(self.other_organization)
        self.panel_label.setBuddy(self.panellist)
        self.first_label.setBuddy(self.first_reply)
        self.second_label.setBuddy(self.second_reply)
        self.warning_label.setBuddy(self.first_warning)
        self.second_warning_label.setBuddy(self.second_warning)
        self.grace_label.setBuddy(self.grace)
        self.end_label.setBuddy(self.planned_end)
        self.wrap_up_label.setBuddy(self.wrap_up)
        self.presiding_label.setBuddy(self.presiding)
        self.mode_label.setBuddy(self.mode)
        self.replies_label.setBuddy(self.replies)
        self.attribution_label.setBuddy(self.attribution)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SittingForm)
    # setupUi

    def retranslateUi(self, SittingForm):
        self.sitting_heading.setProperty(u"role", QCoreApplication.translate("SittingForm", u"heading", None))
        self.sitting_heading.setText(QCoreApplication.translate("SittingForm", u"This session, from the next speaker on (seconds; 0 is no limit)", None))
        self.preset_label.setText(QCoreApplication.translate("SittingForm", u"Custo&m", None))
#if QT_CONFIG(accessibility)
        self.preset.setAccessibleName(QCoreApplication.translate("SittingForm", u"Custom by which speaking time is limited", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText(QCoreApplication.translate("SittingForm", u"&States", None))
#if QT_CONFIG(accessibility)
        self.member_state.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for States in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.group_label.setText(QCoreApplication.translate("SittingForm", u"&Groups", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for statements on behalf of groups in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.organization_label.setText(QCoreApplication.translate("SittingForm", u"O&thers", None))
#if QT_CONFIG(accessibility)
        self.other_organization.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for organizations and others in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.panel_label.setText(QCoreApplication.translate("SittingForm", u"Pa&nellists", None))
#if QT_CONFIG(accessibility)
        self.panellist.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for panellists in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("SittingForm", u"&1st reply", None))
#if QT_CONFIG(accessibility)
        self.first_reply.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for a first reply in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("SittingForm", u"&2nd reply", None))
#if QT_CONFIG(accessibility)
        self.second_reply.setAccessibleName(QCoreApplication.translate("SittingForm", u"Limit for a second reply in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.warning_label.setText(QCoreApplication.translate("SittingForm", u"&Warn at", None))
#if QT_CONFIG(accessibility)
        self.first_warning.setAccessibleName(QCoreApplication.translate("SittingForm", u"First warning, seconds before the limit", None))
#endif // QT_CONFIG(accessibility)
        self.second_warning_label.setText(QCoreApplication.translate("SittingForm", u"an&d at", None))
#if QT_CONFIG(accessibility)
        self.second_warning.setAccessibleName(QCoreApplication.translate("SittingForm", u"Second warning, seconds before the limit", None))
#endif // QT_CONFIG(accessibility)
        self.grace_label.setText(QCoreApplication.translate("SittingForm", u"Gra&ce", None))
#if QT_CONFIG(accessibility)
        self.grace.setAccessibleName(QCoreApplication.translate("SittingForm", u"Grace after the limit in seconds", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("SittingForm", u"Planned &end", None))
        self.planned_end.setDisplayFormat(QCoreApplication.translate("SittingForm", u"HH:mm", None))
#if QT_CONFIG(accessibility)
        self.planned_end.setAccessibleName(QCoreApplication.translate("SittingForm", u"Planned end, venue time", None))
#endif // QT_CONFIG(accessibility)
        self.has_hard_stop.setText(QCoreApplication.translate("SittingForm", u"&Interpretation until", None))
        self.hard_stop.setDisplayFormat(QCoreApplication.translate("SittingForm", u"HH:mm", None))
#if QT_CONFIG(accessibility)
        self.hard_stop.setAccessibleName(QCoreApplication.translate("SittingForm", u"Interpretation ends, venue time", None))
#endif // QT_CONFIG(accessibility)
        self.wrap_up_label.setText(QCoreApplication.translate("SittingForm", u"Wrap-&up", None))
#if QT_CONFIG(accessibility)
        self.wrap_up.setAccessibleName(QCoreApplication.translate("SittingForm", u"Minutes kept for the wrap-up", None))
#endif // QT_CONFIG(accessibility)
        self.wrap_up.setSuffix(QCoreApplication.translate("SittingForm", u" min", None))
        self.presiding_label.setText(QCoreApplication.translate("SittingForm", u"&Presiding", None))
#if QT_CONFIG(accessibility)
        self.presiding.setAccessibleName(QCoreApplication.translate("SittingForm", u"Presiding officer", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("SittingForm", u"Cl&ock", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("SittingForm", u"What the clock shows", None))
#endif // QT_CONFIG(accessibility)
        self.replies_label.setText(QCoreApplication.translate("SittingForm", u"Rep&lies each", None))
#if QT_CONFIG(accessibility)
        self.replies.setAccessibleName(QCoreApplication.translate("SittingForm", u"Replies that each delegation may make; none without right of reply", None))
#endif // QT_CONFIG(accessibility)
        self.attribution_label.setText(QCoreApplication.translate("SittingForm", u"Att&ribution", None))
#if QT_CONFIG(accessibility)
        self.attribution.setAccessibleName(QCoreApplication.translate("SittingForm", u"How openly reports may attribute", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("SittingForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("SittingForm", u"&Keep", None))
        pass
    # retranslateUi

