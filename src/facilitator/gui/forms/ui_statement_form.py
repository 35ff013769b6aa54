# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox)

class Ui_StatementForm(object):
    def setupUi(self, StatementForm):
        if not StatementForm.objectName():
            StatementForm.setObjectName(u"StatementForm")
        StatementForm.setFrameShape(QFrame.StyledPanel)
        self.statement_layout = QGridLayout(StatementForm)
        self.statement_layout.setObjectName(u"statement_layout")
        self.heading = QLabel(StatementForm)
        self.heading.setObjectName(u"heading")

        self.statement_layout.addWidget(self.heading, 0, 0, 1, 4)

        self.whose_label = QLabel(StatementForm)
        self.whose_label.setObjectName(u"whose_label")

        self.statement_layout.addWidget(self.whose_label, 1, 0, 1, 1)

        self.whose = QComboBox(StatementForm)
        self.whose.setObjectName(u"whose")
        self.whose.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.whose.setMinimumContentsLength(10)

        self.statement_layout.addWidget(self.whose, 1, 1, 1, 3)

        self.words_label = QLabel(StatementForm)
        self.words_label.setObjectName(u"words_label")

        self.statement_layout.addWidget(self.words_label, 2, 0, 1, 1)

        self.words = QSpinBox(StatementForm)
        self.words.setObjectName(u"words")
        self.words.setMaximum(1000000)
        self.words.setGroupSeparatorShown(True)

        self.statement_layout.addWidget(self.words, 2, 1, 1, 1)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setObjectName(u"file_buttons")
        self.attach = QPushButton(StatementForm)
        self.attach.setObjectName(u"attach")

        self.file_buttons.addWidget(self.attach)

        self.open_file = QPushButton(StatementForm)
        self.open_file.setObjectName(u"open_file")

        self.file_buttons.addWidget(self.open_file)

        self.save_file = QPushButton(StatementForm)
        self.save_file.setObjectName(u"save_file")

        self.file_buttons.addWidget(self.save_file)

        self.file_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.file_spacer)


        self.statement_layout.addLayout(self.file_buttons, 2, 2, 1, 2)

        self.file = QLabel(StatementForm)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)

        self.statement_layout.addWidget(self.file, 3, 1, 1, 3)

        self.verdict = QLabel(StatementForm)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)

        self.statement_layout.addWidget(self.verdict, 4, 0, 1, 4)

        self.statement_buttons = QHBoxLayout()
        self.statement_buttons.setObjectName(u"statement_buttons")
        self.to_booth = QCheckBox(StatementForm)
        self.to_booth.setObjectName(u"to_booth")

        self.statement_buttons.addWidget(self.to_booth)

        self.statement_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.statement_buttons.addItem(self.statement_spacer)

        self.put_away = QPushButton(StatementForm)
        self.put_away.setObjectName(u"put_away")

        self.statement_buttons.addWidget(self.put_away)

        self.record = QPushButton(StatementForm)
        self.record.setObjectName(u"record")
        self.record.setAutoDefault(True)

        self.statement_buttons.addWidget(self.record)


        self.statement_layout.addLayout(self.statement_buttons, 5, 0, 1, 4)

#if QT_CONFIG(shortcut)
        self.whose_label.setBuddy(self.whose)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatementForm)

        self.record.setDefault(True)

    # setupUi

    def retranslateUi(self, StatementForm):
        self.heading.setText(QCoreApplication.translate("StatementForm", u"Text of a statement, for the interpreters", None))
        self.heading.setProperty(u"role", QCoreApplication.translate("StatementForm", u"muted", None))
        self.whose_label.setText(QCoreApplication.translate("StatementForm", u"&Whose", None))
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("StatementForm", u"Whose text it is", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("StatementForm", u"W&ords", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("StatementForm", u"Number of words, 0 when not counted", None))
#endif // QT_CONFIG(accessibility)
        self.words.setSpecialValueText(QCoreApplication.translate("StatementForm", u"not counted", None))
        self.attach.setText(QCoreApplication.translate("StatementForm", u"&Attach the file\u2026", None))
        self.open_file.setText(QCoreApplication.translate("StatementForm", u"O&pen the file", None))
        self.save_file.setText(QCoreApplication.translate("StatementForm", u"&Save the file\u2026", None))
        self.file.setProperty(u"role", QCoreApplication.translate("StatementForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("StatementForm", u"File of the text", None))
#endif // QT_CONFIG(accessibility)
        self.verdict.setProperty(u"role", QCoreApplication.translate("StatementForm", u"heading", None))
#if QT_CONFIG(accessibility)
        self.verdict.setAccessibleName(QCoreApplication.translate("StatementForm", u"Words a minute against the limit", None))
#endif // QT_CONFIG(accessibility)
        self.to_booth.setText(QCoreApplication.translate("StatementForm", u"The interpreters\u2019 &booth has it", None))
        self.put_away.setText(QCoreApplication.translate("StatementForm", u"Put away", None))
        self.record.setText(QCoreApplication.translate("StatementForm", u"&Keep", None))
        pass
    # retranslateUi

