# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledge_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox)

class Ui_PledgeForm(object):
    def setupUi(self, PledgeForm):
        if not PledgeForm.objectName():
            PledgeForm.setObjectName(u"PledgeForm")
        PledgeForm.setFrameShape(QFrame.StyledPanel)
        self.pledge_layout = QGridLayout(PledgeForm)
        self.pledge_layout.setObjectName(u"pledge_layout")
        self.pledging = QLabel(PledgeForm)
        self.pledging.setObjectName(u"pledging")
        self.pledging.setWordWrap(True)

        self.pledge_layout.addWidget(self.pledging, 0, 0, 1, 6)

        self.before = QLabel(PledgeForm)
        self.before.setObjectName(u"before")
        self.before.setWordWrap(True)

        self.pledge_layout.addWidget(self.before, 1, 0, 1, 6)

        self.text_label = QLabel(PledgeForm)
        self.text_label.setObjectName(u"text_label")

        self.pledge_layout.addWidget(self.text_label, 2, 0, 1, 1)

        self.text = QLineEdit(PledgeForm)
        self.text.setObjectName(u"text")

        self.pledge_layout.addWidget(self.text, 2, 1, 1, 5)

        self.states_label = QLabel(PledgeForm)
        self.states_label.setObjectName(u"states_label")

        self.pledge_layout.addWidget(self.states_label, 3, 0, 1, 1)

        self.states = QLineEdit(PledgeForm)
        self.states.setObjectName(u"states")

        self.pledge_layout.addWidget(self.states, 3, 1, 1, 3)

        self.partners_label = QLabel(PledgeForm)
        self.partners_label.setObjectName(u"partners_label")

        self.pledge_layout.addWidget(self.partners_label, 3, 4, 1, 1)

        self.partners = QLineEdit(PledgeForm)
        self.partners.setObjectName(u"partners")

        self.pledge_layout.addWidget(self.partners, 3, 5, 1, 1)

        self.category_label = QLabel(PledgeForm)
        self.category_label.setObjectName(u"category_label")

        self.pledge_layout.addWidget(self.category_label, 4, 0, 1, 1)

        self.category = QComboBox(PledgeForm)
        self.category.setObjectName(u"category")
        self.category.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.category.setMinimumContentsLength(10)

        self.pledge_layout.addWidget(self.category, 4, 1, 1, 1)

        self.sub_type_label = QLabel(PledgeForm)
        self.sub_type_label.setObjectName(u"sub_type_label")

        self.pledge_layout.addWidget(self.sub_type_label, 4, 2, 1, 1)

        self.sub_type = QLineEdit(PledgeForm)
        self.sub_type.setObjectName(u"sub_type")

        self.pledge_layout.addWidget(self.sub_type, 4, 3, 1, 1)

        self.status_label = QLabel(PledgeForm)
        self.status_label.setObjectName(u"status_label")

        self.pledge_layout.addWidget(self.status_label, 4, 4, 1, 1)

        self.status = QComboBox(PledgeForm)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(10)

        self.pledge_layout.addWidget(self.status, 4, 5, 1, 1)

        self.quantity_label = QLabel(PledgeForm)
        self.quantity_label.setObjectName(u"quantity_label")

        self.pledge_layout.addWidget(self.quantity_label, 5, 0, 1, 1)

        self.quantity = QSpinBox(PledgeForm)
        self.quantity.setObjectName(u"quantity")
        self.quantity.setMaximum(1000000)
        self.quantity.setGroupSeparatorShown(True)

        self.pledge_layout.addWidget(self.quantity, 5, 1, 1, 1)

        self.unit_label = QLabel(PledgeForm)
        self.unit_label.setObjectName(u"unit_label")

        self.pledge_layout.addWidget(self.unit_label, 5, 2, 1, 1)

        self.unit = QLineEdit(PledgeForm)
        self.unit.setObjectName(u"unit")

        self.pledge_layout.addWidget(self.unit, 5, 3, 1, 1)

        self.readiness_label = QLabel(PledgeForm)
        self.readiness_label.setObjectName(u"readiness_label")

        self.pledge_layout.addWidget(self.readiness_label, 5, 4, 1, 1)

        self.readiness = QComboBox(PledgeForm)
        self.readiness.setObjectName(u"readiness")
        self.readiness.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.readiness.setMinimumContentsLength(10)

        self.pledge_layout.addWidget(self.readiness, 5, 5, 1, 1)

        self.available_label = QLabel(PledgeForm)
        self.available_label.setObjectName(u"available_label")

        self.pledge_layout.addWidget(self.available_label, 6, 0, 1, 1)

        self.available = QLineEdit(PledgeForm)
        self.available.setObjectName(u"available")

        self.pledge_layout.addWidget(self.available, 6, 1, 1, 1)

        self.duration_label = QLabel(PledgeForm)
        self.duration_label.setObjectName(u"duration_label")

        self.pledge_layout.addWidget(self.duration_label, 6, 2, 1, 1)

        self.duration = QLineEdit(PledgeForm)
        self.duration.setObjectName(u"duration")

        self.pledge_layout.addWidget(self.duration, 6, 3, 1, 1)

        self.mission_label = QLabel(PledgeForm)
        self.mission_label.setObjectName(u"mission_label")

        self.pledge_layout.addWidget(self.mission_label, 6, 4, 1, 1)

        self.mission = QLineEdit(PledgeForm)
        self.mission.setObjectName(u"mission")

        self.pledge_layout.addWidget(self.mission, 6, 5, 1, 1)

        self.amount_label = QLabel(PledgeForm)
        self.amount_label.setObjectName(u"amount_label")

        self.pledge_layout.addWidget(self.amount_label, 7, 0, 1, 1)

        self.amount = QSpinBox(PledgeForm)
        self.amount.setObjectName(u"amount")
        self.amount.setMaximum(2000000000)
        self.amount.setGroupSeparatorShown(True)

        self.pledge_layout.addWidget(self.amount, 7, 1, 1, 1)

        self.currency_label = QLabel(PledgeForm)
        self.currency_label.setObjectName(u"currency_label")

        self.pledge_layout.addWidget(self.currency_label, 7, 2, 1, 1)

        self.currency = QLineEdit(PledgeForm)
        self.currency.setObjectName(u"currency")

        self.pledge_layout.addWidget(self.currency, 7, 3, 1, 1)

        self.women_share_label = QLabel(PledgeForm)
        self.women_share_label.setObjectName(u"women_share_label")

        self.pledge_layout.addWidget(self.women_share_label, 7, 4, 1, 1)

        self.women_share = QLineEdit(PledgeForm)
        self.women_share.setObjectName(u"women_share")

        self.pledge_layout.addWidget(self.women_share, 7, 5, 1, 1)

        self.conditions_label = QLabel(PledgeForm)
        self.conditions_label.setObjectName(u"conditions_label")

        self.pledge_layout.addWidget(self.conditions_label, 8, 0, 1, 1)

        self.conditions = QLineEdit(PledgeForm)
        self.conditions.setObjectName(u"conditions")

        self.pledge_layout.addWidget(self.conditions, 8, 1, 1, 3)

        self.novelty_label = QLabel(PledgeForm)
        self.novelty_label.setObjectName(u"novelty_label")

        self.pledge_layout.addWidget(self.novelty_label, 8, 4, 1, 1)

        self.novelty = QComboBox(PledgeForm)
        self.novelty.setObjectName(u"novelty")
        self.novelty.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.novelty.setMinimumContentsLength(10)

        self.pledge_layout.addWidget(self.novelty, 8, 5, 1, 1)

        self.pledge_buttons = QHBoxLayout()
        self.pledge_buttons.setObjectName(u"pledge_buttons")
        self.internal = QCheckBox(PledgeForm)
        self.internal.setObjectName(u"internal")

        self.pledge_buttons.addWidget(self.internal)

        self.pledge_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pledge_buttons.addItem(self.pledge_spacer)

        self.put_away = QPushButton(PledgeForm)
        self.put_away.setObjectName(u"put_away")

        self.pledge_buttons.addWidget(self.put_away)

        self.record = QPushButton(PledgeForm)
        self.record.setObjectName(u"record")
        self.record.setAutoDefault(True)

        self.pledge_buttons.addWidget(self.record)


        self.pledge_layout.addLayout(self.pledge_buttons, 9, 0, 1, 6)

        self.pledge_layout.setColumnStretch(1, 2)
        self.pledge_layout.setColumnStretch(3, 2)
        self.pledge_layout.setColumnStretch(5, 2)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.states_label.setBuddy(self.states)
        self.partners_label.setBuddy(self.partners)
        self.category_label.setBuddy(self.category)
        self.sub_type_label.setBuddy(self.sub_type)
        self.status_label.setBuddy(self.status)
        self.quantity_label.setBuddy(self.quantity)
        self.unit_label.setBuddy(self.unit)
        self.readiness_label.setBuddy(self.readiness)
        self.available_label.setBuddy(self.available)
        self.duration_label.setBuddy(self.duration)
        self.mission_label.setBuddy(self.mission)
        self.amount_label.setBuddy(self.amount)
        self.currency_label.setBuddy(self.currency)
        self.women_share_label.setBuddy(self.women_share)
        self.conditions_label.setBuddy(self.conditions)
        self.novelty_label.setBuddy(self.novelty)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PledgeForm)

        self.record.setDefault(True)

    # setupUi

    def retranslateUi(self, PledgeForm):
        self.pledging.setProperty(u"role", QCoreApplication.translate("PledgeForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.pledging.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Who pledges", None))
#endif // QT_CONFIG(accessibility)
        self.before.setProperty(u"role", QCoreApplication.translate("PledgeForm", u"warning", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Pledged before", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("PledgeForm", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Words of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.states_label.setText(QCoreApplication.translate("PledgeForm", u"Pledged &by", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Pledging delegations, the lead first", None))
#endif // QT_CONFIG(accessibility)
        self.states.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"Uruguay, Japan: the first one leads", None))
        self.partners_label.setText(QCoreApplication.translate("PledgeForm", u"&Partners", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Partners or beneficiaries", None))
#endif // QT_CONFIG(accessibility)
        self.partners.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"with or for whom", None))
        self.category_label.setText(QCoreApplication.translate("PledgeForm", u"C&ategory", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Category of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.sub_type_label.setText(QCoreApplication.translate("PledgeForm", u"T&ype", None))
#if QT_CONFIG(accessibility)
        self.sub_type.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Type within the category", None))
#endif // QT_CONFIG(accessibility)
        self.sub_type.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"armed helicopter, level II hospital", None))
        self.status_label.setText(QCoreApplication.translate("PledgeForm", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Status of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.quantity_label.setText(QCoreApplication.translate("PledgeForm", u"&Quantity", None))
#if QT_CONFIG(accessibility)
        self.quantity.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Quantity, 0 when none was named", None))
#endif // QT_CONFIG(accessibility)
        self.quantity.setSpecialValueText(QCoreApplication.translate("PledgeForm", u"not named", None))
        self.unit_label.setText(QCoreApplication.translate("PledgeForm", u"&Unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Unit of the quantity", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"officers, battalion, courses", None))
        self.readiness_label.setText(QCoreApplication.translate("PledgeForm", u"R&eadiness", None))
#if QT_CONFIG(accessibility)
        self.readiness.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Readiness level in the PCRS", None))
#endif // QT_CONFIG(accessibility)
        self.available_label.setText(QCoreApplication.translate("PledgeForm", u"A&vailable", None))
#if QT_CONFIG(accessibility)
        self.available.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Available from", None))
#endif // QT_CONFIG(accessibility)
        self.available.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"second half of 2025", None))
        self.duration_label.setText(QCoreApplication.translate("PledgeForm", u"&For", None))
#if QT_CONFIG(accessibility)
        self.duration.setAccessibleName(QCoreApplication.translate("PledgeForm", u"For how long", None))
#endif // QT_CONFIG(accessibility)
        self.duration.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"12 months", None))
        self.mission_label.setText(QCoreApplication.translate("PledgeForm", u"&Mission", None))
#if QT_CONFIG(accessibility)
        self.mission.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Mission, or any", None))
#endif // QT_CONFIG(accessibility)
        self.mission.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"any", None))
        self.amount_label.setText(QCoreApplication.translate("PledgeForm", u"Am&ount", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Amount of money, 0 when none was named", None))
#endif // QT_CONFIG(accessibility)
        self.amount.setSpecialValueText(QCoreApplication.translate("PledgeForm", u"not named", None))
        self.currency_label.setText(QCoreApplication.translate("PledgeForm", u"Curren&cy", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Currency in three letters", None))
#endif // QT_CONFIG(accessibility)
        self.currency.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"USD", None))
        self.women_share_label.setText(QCoreApplication.translate("PledgeForm", u"Women s&hare", None))
#if QT_CONFIG(accessibility)
        self.women_share.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Share of women", None))
#endif // QT_CONFIG(accessibility)
        self.women_share.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"15 per cent", None))
        self.conditions_label.setText(QCoreApplication.translate("PledgeForm", u"Con&ditions", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Conditions and caveats", None))
#endif // QT_CONFIG(accessibility)
        self.novelty_label.setText(QCoreApplication.translate("PledgeForm", u"&New or repeated", None))
#if QT_CONFIG(accessibility)
        self.novelty.setAccessibleName(QCoreApplication.translate("PledgeForm", u"New or announced before", None))
#endif // QT_CONFIG(accessibility)
        self.internal.setText(QCoreApplication.translate("PledgeForm", u"Interna&l: not for the report", None))
        self.put_away.setText(QCoreApplication.translate("PledgeForm", u"Put away", None))
        self.record.setText(QCoreApplication.translate("PledgeForm", u"&Record the pledge", None))
        pass
    # retranslateUi

