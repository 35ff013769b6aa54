# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QListWidget, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.resize(900, 520)
        self.page_layout = QGridLayout(StartPage)
        self.page_layout.setObjectName(u"page_layout")
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.start_title = QLabel(StartPage)
        self.start_title.setObjectName(u"start_title")
        self.start_title.setText(u"Facilitator")

        self.column.addWidget(self.start_title)

        self.start_words = QLabel(StartPage)
        self.start_words.setObjectName(u"start_words")
        self.start_words.setProperty(u"role", u"muted")

        self.column.addWidget(self.start_words)

        self.below_words = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.below_words)

        self.buttons = QGridLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.open_button = QToolButton(StartPage)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.open_button.sizePolicy().hasHeightForWidth())
        self.open_button.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.open_button, 0, 0, 1, 1)

        self.new_button = QToolButton(StartPage)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.new_button.sizePolicy().hasHeightForWidth())
        self.new_button.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.new_button, 0, 1, 1, 1)

        self.sample_button = QToolButton(StartPage)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.sample_button.sizePolicy().hasHeightForWidth())
        self.sample_button.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.sample_button, 1, 0, 1, 1)

        self.tour_button = QToolButton(StartPage)
        self.tour_button.setObjectName(u"tour_button")
        self.tour_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        sizePolicy.setHeightForWidth(self.tour_button.sizePolicy().hasHeightForWidth())
        self.tour_button.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.tour_button, 1, 1, 1, 1)


        self.column.addLayout(self.buttons)

        self.recent_heading = QLabel(StartPage)
        self.recent_heading.setObjectName(u"recent_heading")
        self.recent_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.recent_heading)

        self.recent = QListWidget(StartPage)
        self.recent.setObjectName(u"recent")

        self.column.addWidget(self.recent)


        self.page_layout.addLayout(self.column, 1, 1, 1, 1)

        self.page_layout.setRowStretch(0, 1)
        self.page_layout.setRowStretch(2, 2)
        self.page_layout.setColumnStretch(0, 1)
        self.page_layout.setColumnStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.recent_heading.setBuddy(self.recent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.start_words.setText(QCoreApplication.translate("StartPage", u"Chair a meeting, take its notes, send its outcome summary.", None))
        self.recent_heading.setText(QCoreApplication.translate("StartPage", u"Opened &last", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("StartPage", u"Meetings opened last", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

