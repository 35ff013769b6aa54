# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'returned_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QTextBrowser, QToolButton, QVBoxLayout)

class Ui_ReturnedPanel(object):
    def setupUi(self, ReturnedPanel):
        if not ReturnedPanel.objectName():
            ReturnedPanel.setObjectName(u"ReturnedPanel")
        self.returned_layout = QVBoxLayout(ReturnedPanel)
        self.returned_layout.setObjectName(u"returned_layout")
        self.returned_layout.setContentsMargins(0, 6, 0, 0)
        self.summary_row = QHBoxLayout()
        self.summary_row.setObjectName(u"summary_row")
        self.summary = QLabel(ReturnedPanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.summary_row.addWidget(self.summary)

        self.open_button = QToolButton(ReturnedPanel)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.summary_row.addWidget(self.open_button)

        self.summary_row.setStretch(0, 1)

        self.returned_layout.addLayout(self.summary_row)

        self.returned_row = QHBoxLayout()
        self.returned_row.setObjectName(u"returned_row")
        self.returned_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.returned_row.addItem(self.returned_spacer)

        self.accept_button = QToolButton(ReturnedPanel)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.returned_row.addWidget(self.accept_button)

        self.accept_all_button = QToolButton(ReturnedPanel)
        self.accept_all_button.setObjectName(u"accept_all_button")
        self.accept_all_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.returned_row.addWidget(self.accept_all_button)

        self.pass_button = QToolButton(ReturnedPanel)
        self.pass_button.setObjectName(u"pass_button")
        self.pass_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.returned_row.addWidget(self.pass_button)


        self.returned_layout.addLayout(self.returned_row)

        self.changes = QListView(ReturnedPanel)
        self.changes.setObjectName(u"changes")
        self.changes.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.returned_layout.addWidget(self.changes)

        self.difference = QTextBrowser(ReturnedPanel)
        self.difference.setObjectName(u"difference")

        self.returned_layout.addWidget(self.difference)

        self.returned_layout.setStretch(2, 2)
        self.returned_layout.setStretch(3, 1)

        self.retranslateUi(ReturnedPanel)
    # setupUi

    def retranslateUi(self, ReturnedPanel):
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("ReturnedPanel", u"What the working copy brought back", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("ReturnedPanel", u"Changes made in the working copy", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.difference.setAccessibleName(QCoreApplication.translate("ReturnedPanel", u"The paragraph before and after", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

