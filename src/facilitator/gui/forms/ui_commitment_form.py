# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commitment_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem)

class Ui_CommitmentForm(object):
    def setupUi(self, CommitmentForm):
        if not CommitmentForm.objectName():
            CommitmentForm.setObjectName(u"CommitmentForm")
        CommitmentForm.setFrameShape(QFrame.StyledPanel)
        self.commitment_layout = QGridLayout(CommitmentForm)
        self.commitment_layout.setObjectName(u"commitment_layout")
        self.heading = QLabel(CommitmentForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)

        self.commitment_layout.addWidget(self.heading, 0, 0, 1, 4)

        self.kind_label = QLabel(CommitmentForm)
        self.kind_label.setObjectName(u"kind_label")

        self.commitment_layout.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind = QComboBox(CommitmentForm)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.commitment_layout.addWidget(self.kind, 1, 1, 1, 1)

        self.status_label = QLabel(CommitmentForm)
        self.status_label.setObjectName(u"status_label")

        self.commitment_layout.addWidget(self.status_label, 1, 2, 1, 1)

        self.status = QComboBox(CommitmentForm)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(10)

        self.commitment_layout.addWidget(self.status, 1, 3, 1, 1)

        self.text_label = QLabel(CommitmentForm)
        self.text_label.setObjectName(u"text_label")

        self.commitment_layout.addWidget(self.text_label, 2, 0, 1, 1)

        self.text = QLineEdit(CommitmentForm)
        self.text.setObjectName(u"text")

        self.commitment_layout.addWidget(self.text, 2, 1, 1, 3)

        self.owner_label = QLabel(CommitmentForm)
        self.owner_label.setObjectName(u"owner_label")

        self.commitment_layout.addWidget(self.owner_label, 3, 0, 1, 1)

        self.owner = QLineEdit(CommitmentForm)
        self.owner.setObjectName(u"owner")

        self.commitment_layout.addWidget(self.owner, 3, 1, 1, 1)

        self.due_label = QLabel(CommitmentForm)
        self.due_label.setObjectName(u"due_label")

        self.commitment_layout.addWidget(self.due_label, 3, 2, 1, 1)

        self.due = QLineEdit(CommitmentForm)
        self.due.setObjectName(u"due")

        self.commitment_layout.addWidget(self.due, 3, 3, 1, 1)

        self.states_label = QLabel(CommitmentForm)
        self.states_label.setObjectName(u"states_label")

        self.commitment_layout.addWidget(self.states_label, 4, 0, 1, 1)

        self.states = QLineEdit(CommitmentForm)
        self.states.setObjectName(u"states")

        self.commitment_layout.addWidget(self.states, 4, 1, 1, 3)

        self.commitment_buttons = QHBoxLayout()
        self.commitment_buttons.setObjectName(u"commitment_buttons")
        self.commitment_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.commitment_buttons.addItem(self.commitment_spacer)

        self.put_away = QPushButton(CommitmentForm)
        self.put_away.setObjectName(u"put_away")

        self.commitment_buttons.addWidget(self.put_away)

        self.record = QPushButton(CommitmentForm)
        self.record.setObjectName(u"record")
        self.record.setAutoDefault(True)

        self.commitment_buttons.addWidget(self.record)


        self.commitment_layout.addLayout(self.commitment_buttons, 5, 0, 1, 4)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.status_label.setBuddy(self.status)
        self.text_label.setBuddy(self.text)
        self.owner_label.setBuddy(self.owner)
        self.due_label.setBuddy(self.due)
        self.states_label.setBuddy(self.states)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CommitmentForm)

        self.record.setDefault(True)

    # setupUi

    def retranslateUi(self, CommitmentForm):
        self.heading.setProperty(u"role", QCoreApplication.translate("CommitmentForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.heading.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"What is put on record", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("CommitmentForm", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"Recommendation, decision or follow-up", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("CommitmentForm", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"How it stands", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("CommitmentForm", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"What is recommended, decided or to be done", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("CommitmentForm", u"&Owner", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"Who is to act", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("CommitmentForm", u"Department of Peace Operations", None))
        self.due_label.setText(QCoreApplication.translate("CommitmentForm", u"&Due", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"Until when", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("CommitmentForm", u"before Berlin, 13 May 2025", None))
        self.states_label.setText(QCoreApplication.translate("CommitmentForm", u"Said &by", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(QCoreApplication.translate("CommitmentForm", u"Delegations that said it", None))
#endif // QT_CONFIG(accessibility)
        self.states.setPlaceholderText(QCoreApplication.translate("CommitmentForm", u"Uruguay, Japan", None))
        self.put_away.setText(QCoreApplication.translate("CommitmentForm", u"Put away", None))
        self.record.setText(QCoreApplication.translate("CommitmentForm", u"&Put on record", None))
        pass
    # retranslateUi

