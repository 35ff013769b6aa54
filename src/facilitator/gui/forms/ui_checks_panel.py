# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checks_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

from facilitator.gui.desks.secretariat_ladder import LadderForm

class Ui_ChecksPanel(object):
    def setupUi(self, ChecksPanel):
        if not ChecksPanel.objectName():
            ChecksPanel.setObjectName(u"ChecksPanel")
        self.checks_layout = QVBoxLayout(ChecksPanel)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 6, 0, 0)
        self.checks_row = QHBoxLayout()
        self.checks_row.setObjectName(u"checks_row")
        self.scope = QComboBox(ChecksPanel)
        self.scope.setObjectName(u"scope")

        self.checks_row.addWidget(self.scope)

        self.checks_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.checks_row.addItem(self.checks_spacer)

        self.ladder_button = QToolButton(ChecksPanel)
        self.ladder_button.setObjectName(u"ladder_button")
        self.ladder_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.checks_row.addWidget(self.ladder_button)

        self.mend_button = QToolButton(ChecksPanel)
        self.mend_button.setObjectName(u"mend_button")
        self.mend_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.checks_row.addWidget(self.mend_button)

        self.keep_button = QToolButton(ChecksPanel)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.checks_row.addWidget(self.keep_button)


        self.checks_layout.addLayout(self.checks_row)

        self.summary = QLabel(ChecksPanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.checks_layout.addWidget(self.summary)

        self.findings = QListView(ChecksPanel)
        self.findings.setObjectName(u"findings")
        self.findings.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.checks_layout.addWidget(self.findings)

        self.ladder = LadderForm(ChecksPanel)
        self.ladder.setObjectName(u"ladder")

        self.checks_layout.addWidget(self.ladder)

        self.checks_layout.setStretch(2, 1)

        self.retranslateUi(ChecksPanel)
    # setupUi

    def retranslateUi(self, ChecksPanel):
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("ChecksPanel", u"Which findings are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("ChecksPanel", u"What the checks found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ChecksPanel", u"Findings; Enter goes to the paragraph", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

