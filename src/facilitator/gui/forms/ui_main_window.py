# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QStatusBar, QToolButton, QVBoxLayout, QWidget)

from facilitator.gui.widgets.desk_stack import DeskStack
from facilitator.gui.widgets.elided_label import ElidedLabel
from facilitator.gui.widgets.masthead import Masthead
from facilitator.gui.widgets.notice_bar import NoticeBar

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 720)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.masthead = Masthead(self.central)
        self.masthead.setObjectName(u"masthead")
        self.masthead_layout = QHBoxLayout(self.masthead)
        self.masthead_layout.setSpacing(6)
        self.masthead_layout.setObjectName(u"masthead_layout")
        self.masthead_layout.setContentsMargins(14, 6, 14, 6)
        self.chair_button = QToolButton(self.masthead)
        self.chair_button.setObjectName(u"chair_button")
        self.chair_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.masthead_layout.addWidget(self.chair_button)

        self.rapporteur_button = QToolButton(self.masthead)
        self.rapporteur_button.setObjectName(u"rapporteur_button")
        self.rapporteur_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.masthead_layout.addWidget(self.rapporteur_button)

        self.secretariat_button = QToolButton(self.masthead)
        self.secretariat_button.setObjectName(u"secretariat_button")
        self.secretariat_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.masthead_layout.addWidget(self.secretariat_button)

        self.statistics_button = QToolButton(self.masthead)
        self.statistics_button.setObjectName(u"statistics_button")
        self.statistics_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.masthead_layout.addWidget(self.statistics_button)

        self.programme_button = QToolButton(self.masthead)
        self.programme_button.setObjectName(u"programme_button")
        self.programme_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.masthead_layout.addWidget(self.programme_button)

        self.meeting_title = ElidedLabel(self.masthead)
        self.meeting_title.setObjectName(u"meeting_title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.meeting_title.sizePolicy().hasHeightForWidth())
        self.meeting_title.setSizePolicy(sizePolicy)
        self.meeting_title.setAlignment(Qt.AlignCenter)

        self.masthead_layout.addWidget(self.meeting_title)

        self.venue_time = QLabel(self.masthead)
        self.venue_time.setObjectName(u"venue_time")
        self.venue_time.setAlignment(Qt.AlignRight|Qt.AlignTrailing|Qt.AlignVCenter)

        self.masthead_layout.addWidget(self.venue_time)


        self.central_layout.addWidget(self.masthead)

        self.notice_bar = NoticeBar(self.central)
        self.notice_bar.setObjectName(u"notice_bar")

        self.central_layout.addWidget(self.notice_bar)

        self.desks = DeskStack(self.central)
        self.desks.setObjectName(u"desks")

        self.central_layout.addWidget(self.desks)

        MainWindow.setCentralWidget(self.central)
        self.menu_bar = QMenuBar(MainWindow)
        self.menu_bar.setObjectName(u"menu_bar")
        MainWindow.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        MainWindow.setStatusBar(self.status_bar)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Facilitator", None))
        self.venue_time.setProperty(u"role", QCoreApplication.translate("MainWindow", u"muted", None))
#if QT_CONFIG(accessibility)
        self.venue_time.setAccessibleName(QCoreApplication.translate("MainWindow", u"Time at the venue", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

