# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statistics_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QLabel, QListWidget, QSizePolicy, QSplitter, QTableView, QToolButton, QVBoxLayout, QWidget)

class Ui_StatisticsView(object):
    def setupUi(self, StatisticsView):
        if not StatisticsView.objectName():
            StatisticsView.setObjectName(u"StatisticsView")
        StatisticsView.resize(1360, 740)
        self.view_layout = QHBoxLayout(StatisticsView)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(StatisticsView)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.choice_panel = QWidget(self.columns)
        self.choice_panel.setObjectName(u"choice_panel")
        self.choice_layout = QVBoxLayout(self.choice_panel)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_heading = QLabel(self.choice_panel)
        self.choice_heading.setObjectName(u"choice_heading")
        self.choice_heading.setProperty(u"role", u"heading")

        self.choice_layout.addWidget(self.choice_heading)

        self.pictures = QListWidget(self.choice_panel)
        self.pictures.setObjectName(u"pictures")
        self.pictures.setWordWrap(True)

        self.choice_layout.addWidget(self.pictures)

        self.count_gender = QCheckBox(self.choice_panel)
        self.count_gender.setObjectName(u"count_gender")

        self.choice_layout.addWidget(self.count_gender)

        self.choice_layout.setStretch(1, 1)
        self.columns.addWidget(self.choice_panel)
        self.picture_panel = QWidget(self.columns)
        self.picture_panel.setObjectName(u"picture_panel")
        self.picture_layout = QVBoxLayout(self.picture_panel)
        self.picture_layout.setObjectName(u"picture_layout")
        self.picture_layout.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setObjectName(u"title_row")
        self.summary = QLabel(self.picture_panel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"heading")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.title_row.addWidget(self.summary)

        self.copy_button = QToolButton(self.picture_panel)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.title_row.addWidget(self.copy_button)

        self.save_button = QToolButton(self.picture_panel)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.title_row.addWidget(self.save_button)


        self.picture_layout.addLayout(self.title_row)

        self.picture_and_table = QSplitter(self.picture_panel)
        self.picture_and_table.setObjectName(u"picture_and_table")
        self.picture_and_table.setOrientation(Qt.Vertical)
        self.picture_and_table.setHandleWidth(10)
        self.picture_and_table.setChildrenCollapsible(False)
        self.picture_place = QFrame(self.picture_and_table)
        self.picture_place.setObjectName(u"picture_place")
        self.picture_place.setMinimumSize(QSize(300, 160))
        self.picture_place_layout = QVBoxLayout(self.picture_place)
        self.picture_place_layout.setObjectName(u"picture_place_layout")
        self.picture_place_layout.setContentsMargins(0, 0, 0, 0)
        self.waiting = QLabel(self.picture_place)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setAlignment(Qt.AlignCenter)

        self.picture_place_layout.addWidget(self.waiting)

        self.picture_and_table.addWidget(self.picture_place)
        self.table = QTableView(self.picture_and_table)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.picture_and_table.addWidget(self.table)

        self.picture_layout.addWidget(self.picture_and_table)

        self.picture_layout.setStretch(1, 1)
        self.columns.addWidget(self.picture_panel)

        self.view_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.choice_heading.setBuddy(self.pictures)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatisticsView)
    # setupUi

    def retranslateUi(self, StatisticsView):
        self.choice_heading.setText(QCoreApplication.translate("StatisticsView", u"&Pictures", None))
#if QT_CONFIG(accessibility)
        self.pictures.setAccessibleName(QCoreApplication.translate("StatisticsView", u"Which picture is shown", None))
#endif // QT_CONFIG(accessibility)
        self.count_gender.setText(QCoreApplication.translate("StatisticsView", u"Count declared &gender", None))
#if QT_CONFIG(tooltip)
        self.count_gender.setToolTip(QCoreApplication.translate("StatisticsView", u"Only sums are shown, only of what delegations have declared", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("StatisticsView", u"What the picture shows", None))
#endif // QT_CONFIG(accessibility)
        self.waiting.setText(QCoreApplication.translate("StatisticsView", u"Drawing the picture; the table below says the same.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("StatisticsView", u"The same in figures", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

