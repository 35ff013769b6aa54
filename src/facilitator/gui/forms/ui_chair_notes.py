# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chair_notes.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

class Ui_ChairNotes(object):
    def setupUi(self, ChairNotes):
        if not ChairNotes.objectName():
            ChairNotes.setObjectName(u"ChairNotes")
        self.chair_notes_layout = QVBoxLayout(ChairNotes)
        self.chair_notes_layout.setObjectName(u"chair_notes_layout")
        self.chair_notes_layout.setContentsMargins(0, 0, 0, 0)
        self.chair_notes_heading = QLabel(ChairNotes)
        self.chair_notes_heading.setObjectName(u"chair_notes_heading")
        self.chair_notes_heading.setWordWrap(True)

        self.chair_notes_layout.addWidget(self.chair_notes_heading)

        self.words = QPlainTextEdit(ChairNotes)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.chair_notes_layout.addWidget(self.words)

#if QT_CONFIG(shortcut)
        self.chair_notes_heading.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChairNotes)
    # setupUi

    def retranslateUi(self, ChairNotes):
        self.chair_notes_heading.setProperty(u"role", QCoreApplication.translate("ChairNotes", u"heading", None))
        self.chair_notes_heading.setText(QCoreApplication.translate("ChairNotes", u"Notes of the chair", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ChairNotes", u"The chair's own notes on this session", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("ChairNotes", u"Points to make, names to thank. No report and no screen shows them.", None))
        pass
    # retranslateUi

