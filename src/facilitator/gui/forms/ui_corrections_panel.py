# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'corrections_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QToolButton, QVBoxLayout)

from facilitator.gui.widgets.written_times import WrittenMoment

class Ui_CorrectionsPanel(object):
    def setupUi(self, CorrectionsPanel):
        if not CorrectionsPanel.objectName():
            CorrectionsPanel.setObjectName(u"CorrectionsPanel")
        self.corrections_layout = QVBoxLayout(CorrectionsPanel)
        self.corrections_layout.setObjectName(u"corrections_layout")
        self.corrections_layout.setContentsMargins(0, 6, 0, 0)
        self.corrections_heading = QLabel(CorrectionsPanel)
        self.corrections_heading.setObjectName(u"corrections_heading")
        self.corrections_heading.setProperty(u"role", u"heading")

        self.corrections_layout.addWidget(self.corrections_heading)

        self.corrections = QListView(CorrectionsPanel)
        self.corrections.setObjectName(u"corrections")
        self.corrections.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.corrections_layout.addWidget(self.corrections)

        self.decide_row = QHBoxLayout()
        self.decide_row.setObjectName(u"decide_row")
        self.answer = QLineEdit(CorrectionsPanel)
        self.answer.setObjectName(u"answer")

        self.decide_row.addWidget(self.answer)

        self.accept_button = QToolButton(CorrectionsPanel)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.decide_row.addWidget(self.accept_button)

        self.decline_button = QToolButton(CorrectionsPanel)
        self.decline_button.setObjectName(u"decline_button")
        self.decline_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.decide_row.addWidget(self.decline_button)

        self.undecide_button = QToolButton(CorrectionsPanel)
        self.undecide_button.setObjectName(u"undecide_button")
        self.undecide_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.decide_row.addWidget(self.undecide_button)


        self.corrections_layout.addLayout(self.decide_row)

        self.receive_frame = QFrame(CorrectionsPanel)
        self.receive_frame.setObjectName(u"receive_frame")
        self.receive_frame.setFrameShape(QFrame.StyledPanel)
        self.receive_layout = QGridLayout(self.receive_frame)
        self.receive_layout.setObjectName(u"receive_layout")
        self.delegation_label = QLabel(self.receive_frame)
        self.delegation_label.setObjectName(u"delegation_label")

        self.receive_layout.addWidget(self.delegation_label, 0, 0, 1, 1)

        self.delegation = QLineEdit(self.receive_frame)
        self.delegation.setObjectName(u"delegation")

        self.receive_layout.addWidget(self.delegation, 0, 1, 1, 1)

        self.sender = QLineEdit(self.receive_frame)
        self.sender.setObjectName(u"sender")

        self.receive_layout.addWidget(self.sender, 0, 2, 1, 1)

        self.text_label = QLabel(self.receive_frame)
        self.text_label.setObjectName(u"text_label")

        self.receive_layout.addWidget(self.text_label, 1, 0, 1, 1)

        self.text = QLineEdit(self.receive_frame)
        self.text.setObjectName(u"text")

        self.receive_layout.addWidget(self.text, 1, 1, 1, 2)

        self.concerns = QLabel(self.receive_frame)
        self.concerns.setObjectName(u"concerns")
        self.concerns.setProperty(u"role", u"muted")
        self.concerns.setWordWrap(True)

        self.receive_layout.addWidget(self.concerns, 2, 1, 1, 2)

        self.received_label = QLabel(self.receive_frame)
        self.received_label.setObjectName(u"received_label")

        self.receive_layout.addWidget(self.received_label, 3, 0, 1, 1)

        self.received = WrittenMoment(self.receive_frame)
        self.received.setObjectName(u"received")

        self.receive_layout.addWidget(self.received, 3, 1, 1, 1)

        self.receive = QPushButton(self.receive_frame)
        self.receive.setObjectName(u"receive")

        self.receive_layout.addWidget(self.receive, 3, 2, 1, 1)


        self.corrections_layout.addWidget(self.receive_frame)

        self.corrections_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.corrections_heading.setBuddy(self.corrections)
        self.delegation_label.setBuddy(self.delegation)
        self.text_label.setBuddy(self.text)
        self.received_label.setBuddy(self.received)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectionsPanel)
    # setupUi

    def retranslateUi(self, CorrectionsPanel):
        self.corrections_heading.setText(QCoreApplication.translate("CorrectionsPanel", u"Corrections received", None))
#if QT_CONFIG(accessibility)
        self.corrections.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Corrections received; Enter goes to the paragraph", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Answer to the delegation", None))
#endif // QT_CONFIG(accessibility)
        self.answer.setPlaceholderText(QCoreApplication.translate("CorrectionsPanel", u"Answer, if one is given", None))
        self.delegation_label.setText(QCoreApplication.translate("CorrectionsPanel", u"&From", None))
#if QT_CONFIG(accessibility)
        self.delegation.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Delegation that asks for the correction", None))
#endif // QT_CONFIG(accessibility)
        self.delegation.setPlaceholderText(QCoreApplication.translate("CorrectionsPanel", u"delegation: letters are enough", None))
#if QT_CONFIG(accessibility)
        self.sender.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Person who sent the correction", None))
#endif // QT_CONFIG(accessibility)
        self.sender.setPlaceholderText(QCoreApplication.translate("CorrectionsPanel", u"sender", None))
        self.text_label.setText(QCoreApplication.translate("CorrectionsPanel", u"&Asks for", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Words of the correction", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("CorrectionsPanel", u"their words; it concerns the paragraph taken up under Write", None))
#if QT_CONFIG(accessibility)
        self.concerns.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"Paragraph that the correction concerns", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("CorrectionsPanel", u"Recei&ved", None))
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("CorrectionsPanel", u"When the correction was received", None))
#endif // QT_CONFIG(accessibility)
        self.receive.setText(QCoreApplication.translate("CorrectionsPanel", u"&Enter the correction", None))
        pass
    # retranslateUi

