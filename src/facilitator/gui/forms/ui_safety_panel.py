# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTreeWidget, QVBoxLayout)

class Ui_SafetyPanel(object):
    def setupUi(self, SafetyPanel):
        if not SafetyPanel.objectName():
            SafetyPanel.setObjectName(u"SafetyPanel")
        self.safety_layout = QVBoxLayout(SafetyPanel)
        self.safety_layout.setObjectName(u"safety_layout")
        self.heading = QLabel(SafetyPanel)
        self.heading.setObjectName(u"heading")

        self.safety_layout.addWidget(self.heading)

        self.explanation = QLabel(SafetyPanel)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.safety_layout.addWidget(self.explanation)

        self.states = QTreeWidget(SafetyPanel)
        self.states.setObjectName(u"states")
        self.states.setRootIsDecorated(False)
        self.states.setAlternatingRowColors(True)
        self.states.setUniformRowHeights(True)

        self.safety_layout.addWidget(self.states)

        self.state_buttons = QHBoxLayout()
        self.state_buttons.setObjectName(u"state_buttons")
        self.bring_back = QPushButton(SafetyPanel)
        self.bring_back.setObjectName(u"bring_back")

        self.state_buttons.addWidget(self.bring_back)

        self.mirrored = QCheckBox(SafetyPanel)
        self.mirrored.setObjectName(u"mirrored")

        self.state_buttons.addWidget(self.mirrored)

        self.state_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.state_buttons.addItem(self.state_spacer)


        self.safety_layout.addLayout(self.state_buttons)

        self.passphrase_box = QGroupBox(SafetyPanel)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_layout = QGridLayout(self.passphrase_box)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.standing = QLabel(self.passphrase_box)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.passphrase_layout.addWidget(self.standing, 0, 0, 1, 4)

        self.reach = QLabel(self.passphrase_box)
        self.reach.setObjectName(u"reach")
        self.reach.setWordWrap(True)

        self.passphrase_layout.addWidget(self.reach, 6, 0, 1, 4)

        self.present_label = QLabel(self.passphrase_box)
        self.present_label.setObjectName(u"present_label")

        self.passphrase_layout.addWidget(self.present_label, 1, 0, 1, 1)

        self.present = QLineEdit(self.passphrase_box)
        self.present.setObjectName(u"present")
        self.present.setEchoMode(QLineEdit.Password)

        self.passphrase_layout.addWidget(self.present, 1, 1, 1, 3)

        self.new_label = QLabel(self.passphrase_box)
        self.new_label.setObjectName(u"new_label")

        self.passphrase_layout.addWidget(self.new_label, 2, 0, 1, 1)

        self.new_one = QLineEdit(self.passphrase_box)
        self.new_one.setObjectName(u"new_one")
        self.new_one.setEchoMode(QLineEdit.Password)

        self.passphrase_layout.addWidget(self.new_one, 2, 1, 1, 1)

        self.again_label = QLabel(self.passphrase_box)
        self.again_label.setObjectName(u"again_label")

        self.passphrase_layout.addWidget(self.again_label, 2, 2, 1, 1)

        self.again = QLineEdit(self.passphrase_box)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.Password)

        self.passphrase_layout.addWidget(self.again, 2, 3, 1, 1)

        self.remember = QCheckBox(self.passphrase_box)
        self.remember.setObjectName(u"remember")

        self.passphrase_layout.addWidget(self.remember, 3, 0, 1, 2)

        self.lock_label = QLabel(self.passphrase_box)
        self.lock_label.setObjectName(u"lock_label")

        self.passphrase_layout.addWidget(self.lock_label, 3, 2, 1, 1)

        self.lock_after = QSpinBox(self.passphrase_box)
        self.lock_after.setObjectName(u"lock_after")
        self.lock_after.setMaximum(240)

        self.passphrase_layout.addWidget(self.lock_after, 3, 3, 1, 1)

        self.passphrase_buttons = QHBoxLayout()
        self.passphrase_buttons.setObjectName(u"passphrase_buttons")
        self.set_passphrase = QPushButton(self.passphrase_box)
        self.set_passphrase.setObjectName(u"set_passphrase")

        self.passphrase_buttons.addWidget(self.set_passphrase)

        self.remove_passphrase = QPushButton(self.passphrase_box)
        self.remove_passphrase.setObjectName(u"remove_passphrase")

        self.passphrase_buttons.addWidget(self.remove_passphrase)

        self.passphrase_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_buttons.addItem(self.passphrase_spacer)


        self.passphrase_layout.addLayout(self.passphrase_buttons, 4, 0, 1, 4)


        self.safety_layout.addWidget(self.passphrase_box)

        self.purge_row = QHBoxLayout()
        self.purge_row.setObjectName(u"purge_row")
        self.purge = QPushButton(SafetyPanel)
        self.purge.setObjectName(u"purge")

        self.purge_row.addWidget(self.purge)

        self.purge_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.purge_row.addItem(self.purge_spacer)


        self.safety_layout.addLayout(self.purge_row)

#if QT_CONFIG(shortcut)
        self.present_label.setBuddy(self.present)
        self.new_label.setBuddy(self.new_one)
        self.again_label.setBuddy(self.again)
        self.lock_label.setBuddy(self.lock_after)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SafetyPanel)
    # setupUi

    def retranslateUi(self, SafetyPanel):
        self.heading.setText(QCoreApplication.translate("SafetyPanel", u"Earlier states of this meeting", None))
        self.heading.setProperty(u"role", QCoreApplication.translate("SafetyPanel", u"heading", None))
        self.explanation.setText(QCoreApplication.translate("SafetyPanel", u"A state is kept when the meeting is opened, every hour, and before anything is converted. To bring one back, a copy of it is opened; the present meeting stays as it is.", None))
        ___qtreewidgetitem = self.states.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("SafetyPanel", u"Last words", None))
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("SafetyPanel", u"Notes", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("SafetyPanel", u"Sessions", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("SafetyPanel", u"Why", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("SafetyPanel", u"When", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"Earlier states", None))
#endif // QT_CONFIG(accessibility)
        self.bring_back.setText(QCoreApplication.translate("SafetyPanel", u"Open a copy of this &state", None))
        self.mirrored.setText(QCoreApplication.translate("SafetyPanel", u"Write every change a second time, in my own &folder", None))
        self.passphrase_box.setTitle(QCoreApplication.translate("SafetyPanel", u"Passphrase", None))
        self.reach.setText(QCoreApplication.translate("SafetyPanel", u"The passphrase also keeps the second copy, the earlier states, copies and hand-overs closed. Exported files are open, and so is what a hub holds: whoever runs its server can read it.", None))
        self.present_label.setText(QCoreApplication.translate("SafetyPanel", u"&Present one", None))
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"Present passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.new_label.setText(QCoreApplication.translate("SafetyPanel", u"&New one", None))
#if QT_CONFIG(accessibility)
        self.new_one.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"New passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("SafetyPanel", u"A&gain", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"New passphrase once more", None))
#endif // QT_CONFIG(accessibility)
        self.remember.setText(QCoreApplication.translate("SafetyPanel", u"&Keep it in this laptop's keyring", None))
        self.lock_label.setText(QCoreApplication.translate("SafetyPanel", u"&Lock when nobody types for", None))
        self.lock_after.setSuffix(QCoreApplication.translate("SafetyPanel", u" min", None))
        self.lock_after.setSpecialValueText(QCoreApplication.translate("SafetyPanel", u"never", None))
#if QT_CONFIG(accessibility)
        self.lock_after.setAccessibleName(QCoreApplication.translate("SafetyPanel", u"Minutes until the window locks itself, 0 for never", None))
#endif // QT_CONFIG(accessibility)
        self.set_passphrase.setText(QCoreApplication.translate("SafetyPanel", u"Se&t the passphrase", None))
        self.remove_passphrase.setText(QCoreApplication.translate("SafetyPanel", u"Ta&ke it off", None))
        self.purge.setText(QCoreApplication.translate("SafetyPanel", u"&Delete this meeting from this laptop...", None))
        pass
    # retranslateUi

