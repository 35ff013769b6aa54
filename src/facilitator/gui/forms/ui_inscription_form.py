# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inscription_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem)

class Ui_InscriptionForm(object):
    def setupUi(self, InscriptionForm):
        if not InscriptionForm.objectName():
            InscriptionForm.setObjectName(u"InscriptionForm")
        self.inscription_layout = QGridLayout(InscriptionForm)
        self.inscription_layout.setObjectName(u"inscription_layout")
        self.whose = QLabel(InscriptionForm)
        self.whose.setObjectName(u"whose")

        self.inscription_layout.addWidget(self.whose, 0, 0, 1, 2)

        self.person_label = QLabel(InscriptionForm)
        self.person_label.setObjectName(u"person_label")

        self.inscription_layout.addWidget(self.person_label, 1, 0, 1, 1)

        self.person = QComboBox(InscriptionForm)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.inscription_layout.addWidget(self.person, 1, 1, 1, 1)

        self.speaker_label = QLabel(InscriptionForm)
        self.speaker_label.setObjectName(u"speaker_label")

        self.inscription_layout.addWidget(self.speaker_label, 2, 0, 1, 1)

        self.speaker = QLineEdit(InscriptionForm)
        self.speaker.setObjectName(u"speaker")

        self.inscription_layout.addWidget(self.speaker, 2, 1, 1, 1)

        self.rank_label = QLabel(InscriptionForm)
        self.rank_label.setObjectName(u"rank_label")

        self.inscription_layout.addWidget(self.rank_label, 3, 0, 1, 1)

        self.rank = QComboBox(InscriptionForm)
        self.rank.setObjectName(u"rank")

        self.inscription_layout.addWidget(self.rank, 3, 1, 1, 1)

        self.behalf_label = QLabel(InscriptionForm)
        self.behalf_label.setObjectName(u"behalf_label")

        self.inscription_layout.addWidget(self.behalf_label, 4, 0, 1, 1)

        self.behalf = QLineEdit(InscriptionForm)
        self.behalf.setObjectName(u"behalf")

        self.inscription_layout.addWidget(self.behalf, 4, 1, 1, 1)

        self.aligned_label = QLabel(InscriptionForm)
        self.aligned_label.setObjectName(u"aligned_label")

        self.inscription_layout.addWidget(self.aligned_label, 5, 0, 1, 1)

        self.aligned = QLineEdit(InscriptionForm)
        self.aligned.setObjectName(u"aligned")

        self.inscription_layout.addWidget(self.aligned, 5, 1, 1, 1)

        self.gender_label = QLabel(InscriptionForm)
        self.gender_label.setObjectName(u"gender_label")

        self.inscription_layout.addWidget(self.gender_label, 6, 0, 1, 1)

        self.gender = QComboBox(InscriptionForm)
        self.gender.setObjectName(u"gender")

        self.inscription_layout.addWidget(self.gender, 6, 1, 1, 1)

        self.kind_label = QLabel(InscriptionForm)
        self.kind_label.setObjectName(u"kind_label")

        self.inscription_layout.addWidget(self.kind_label, 7, 0, 1, 1)

        self.kind = QComboBox(InscriptionForm)
        self.kind.setObjectName(u"kind")

        self.inscription_layout.addWidget(self.kind, 7, 1, 1, 1)

        self.inscription_buttons = QHBoxLayout()
        self.inscription_buttons.setObjectName(u"inscription_buttons")
        self.inscription_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inscription_buttons.addItem(self.inscription_spacer)

        self.put_away = QPushButton(InscriptionForm)
        self.put_away.setObjectName(u"put_away")

        self.inscription_buttons.addWidget(self.put_away)

        self.keep = QPushButton(InscriptionForm)
        self.keep.setObjectName(u"keep")

        self.inscription_buttons.addWidget(self.keep)


        self.inscription_layout.addLayout(self.inscription_buttons, 8, 0, 1, 2)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.speaker_label.setBuddy(self.speaker)
        self.rank_label.setBuddy(self.rank)
        self.behalf_label.setBuddy(self.behalf)
        self.aligned_label.setBuddy(self.aligned)
        self.gender_label.setBuddy(self.gender)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InscriptionForm)
    # setupUi

    def retranslateUi(self, InscriptionForm):
        self.whose.setProperty(u"role", QCoreApplication.translate("InscriptionForm", u"heading", None))
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Whose inscription", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("InscriptionForm", u"&Participant", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Who of the delegation speaks", None))
#endif // QT_CONFIG(accessibility)
        self.speaker_label.setText(QCoreApplication.translate("InscriptionForm", u"&Speaker", None))
#if QT_CONFIG(accessibility)
        self.speaker.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Speaker's name and title", None))
#endif // QT_CONFIG(accessibility)
        self.rank_label.setText(QCoreApplication.translate("InscriptionForm", u"&Rank", None))
#if QT_CONFIG(accessibility)
        self.rank.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Rank of the speaker", None))
#endif // QT_CONFIG(accessibility)
        self.behalf_label.setText(QCoreApplication.translate("InscriptionForm", u"On &behalf of", None))
#if QT_CONFIG(accessibility)
        self.behalf.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"On behalf of, groups separated by commas", None))
#endif // QT_CONFIG(accessibility)
        self.behalf.setPlaceholderText(QCoreApplication.translate("InscriptionForm", u"G77, EU, a group of your own", None))
        self.aligned_label.setText(QCoreApplication.translate("InscriptionForm", u"&Aligned with", None))
#if QT_CONFIG(accessibility)
        self.aligned.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Aligned with the statement of, separated by commas", None))
#endif // QT_CONFIG(accessibility)
        self.gender_label.setText(QCoreApplication.translate("InscriptionForm", u"&Declared gender", None))
#if QT_CONFIG(accessibility)
        self.gender.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Gender as declared by the delegation", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("InscriptionForm", u"Ma&kes", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("InscriptionForm", u"Kind of intervention", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("InscriptionForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("InscriptionForm", u"&Keep", None))
        pass
    # retranslateUi

