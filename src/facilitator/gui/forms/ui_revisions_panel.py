# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisions_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout)

class Ui_RevisionsPanel(object):
    def setupUi(self, RevisionsPanel):
        if not RevisionsPanel.objectName():
            RevisionsPanel.setObjectName(u"RevisionsPanel")
        RevisionsPanel.setFrameShape(QFrame.StyledPanel)
        self.revisions_layout = QVBoxLayout(RevisionsPanel)
        self.revisions_layout.setObjectName(u"revisions_layout")
        self.heading = QLabel(RevisionsPanel)
        self.heading.setObjectName(u"heading")

        self.revisions_layout.addWidget(self.heading)

        self.revisions_row = QHBoxLayout()
        self.revisions_row.setObjectName(u"revisions_row")
        self.revisions = QListView(RevisionsPanel)
        self.revisions.setObjectName(u"revisions")

        self.revisions_row.addWidget(self.revisions)

        self.comparison = QTextBrowser(RevisionsPanel)
        self.comparison.setObjectName(u"comparison")

        self.revisions_row.addWidget(self.comparison)


        self.revisions_layout.addLayout(self.revisions_row)

        self.revisions_buttons = QHBoxLayout()
        self.revisions_buttons.setObjectName(u"revisions_buttons")
        self.legend = QLabel(RevisionsPanel)
        self.legend.setObjectName(u"legend")
        self.legend.setWordWrap(True)

        self.revisions_buttons.addWidget(self.legend)

        self.revisions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.revisions_buttons.addItem(self.revisions_spacer)

        self.put_away = QPushButton(RevisionsPanel)
        self.put_away.setObjectName(u"put_away")

        self.revisions_buttons.addWidget(self.put_away)

        self.restore = QPushButton(RevisionsPanel)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(True)

        self.revisions_buttons.addWidget(self.restore)


        self.revisions_layout.addLayout(self.revisions_buttons)


        self.retranslateUi(RevisionsPanel)

        self.restore.setDefault(True)

    # setupUi

    def retranslateUi(self, RevisionsPanel):
        self.heading.setText(QCoreApplication.translate("RevisionsPanel", u"Earlier words of this note", None))
        self.heading.setProperty(u"role", QCoreApplication.translate("RevisionsPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.revisions.setAccessibleName(QCoreApplication.translate("RevisionsPanel", u"Earlier versions, the newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.comparison.setAccessibleName(QCoreApplication.translate("RevisionsPanel", u"What changed up to now", None))
#endif // QT_CONFIG(accessibility)
        self.legend.setProperty(u"role", QCoreApplication.translate("RevisionsPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.legend.setAccessibleName(QCoreApplication.translate("RevisionsPanel", u"Legend", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("RevisionsPanel", u"Put away", None))
        self.restore.setText(QCoreApplication.translate("RevisionsPanel", u"&Restore these words", None))
        pass
    # retranslateUi

