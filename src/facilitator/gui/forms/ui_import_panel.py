# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QRect, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QSplitter, QTableView, QVBoxLayout, QWidget)
class Ui_ImportPanel(object):
    def setupUi(self, ImportPanel):
        if not ImportPanel.objectName():
            ImportPanel.setObjectName(u"ImportPanel")
        ImportPanel.resize(1280, 680)
        self.panel_layout = QVBoxLayout(ImportPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.title_row = QHBoxLayout()
        self.title_row.setObjectName(u"title_row")
        self.heading = QLabel(ImportPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.title_row.addWidget(self.heading)

        self.kind_label = QLabel(ImportPanel)
        self.kind_label.setObjectName(u"kind_label")

        self.title_row.addWidget(self.kind_label)

        self.kind = QComboBox(ImportPanel)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.title_row.addWidget(self.kind)

        self.table_label = QLabel(ImportPanel)
        self.table_label.setObjectName(u"table_label")

        self.title_row.addWidget(self.table_label)

        self.table_choice = QComboBox(ImportPanel)
        self.table_choice.setObjectName(u"table_choice")
        self.table_choice.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.title_row.addWidget(self.table_choice)

        self.first_row_label = QLabel(ImportPanel)
        self.first_row_label.setObjectName(u"first_row_label")

        self.title_row.addWidget(self.first_row_label)

        self.first_row = QSpinBox(ImportPanel)
        self.first_row.setObjectName(u"first_row")
        self.first_row.setMinimum(1)
        self.first_row.setMaximum(1000000)
        self.first_row.setKeyboardTracking(False)

        self.title_row.addWidget(self.first_row)

        self.title_row.setStretch(0, 1)

        self.panel_layout.addLayout(self.title_row)

        self.summary = QLabel(ImportPanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.panel_layout.addWidget(self.summary)

        self.columns = QSplitter(ImportPanel)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.mapping_panel = QWidget(self.columns)
        self.mapping_panel.setObjectName(u"mapping_panel")
        self.mapping_panel_layout = QVBoxLayout(self.mapping_panel)
        self.mapping_panel_layout.setObjectName(u"mapping_panel_layout")
        self.mapping_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.mapping_heading = QLabel(self.mapping_panel)
        self.mapping_heading.setObjectName(u"mapping_heading")

        self.mapping_panel_layout.addWidget(self.mapping_heading)

        self.mapping_area = QScrollArea(self.mapping_panel)
        self.mapping_area.setObjectName(u"mapping_area")
        self.mapping_area.setWidgetResizable(True)
        self.mapping_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.mapping_content = QWidget()
        self.mapping_content.setObjectName(u"mapping_content")
        self.mapping_content.setGeometry(QRect(0, 0, 300, 400))
        self.mapping_form = QFormLayout(self.mapping_content)
        self.mapping_form.setObjectName(u"mapping_form")
        self.mapping_area.setWidget(self.mapping_content)

        self.mapping_panel_layout.addWidget(self.mapping_area)

        self.mapping_panel_layout.setStretch(1, 1)
        self.columns.addWidget(self.mapping_panel)
        self.preview_and_faults = QSplitter(self.columns)
        self.preview_and_faults.setObjectName(u"preview_and_faults")
        self.preview_and_faults.setOrientation(Qt.Vertical)
        self.preview_and_faults.setHandleWidth(10)
        self.preview_and_faults.setChildrenCollapsible(False)
        self.preview = QTableView(self.preview_and_faults)
        self.preview.setObjectName(u"preview")
        self.preview.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.preview.setSelectionMode(QAbstractItemView.SingleSelection)
        self.preview.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.preview.setTabKeyNavigation(False)
        self.preview.setAlternatingRowColors(True)
        self.preview_and_faults.addWidget(self.preview)
        self.preview.horizontalHeader().setStretchLastSection(True)
        self.preview.verticalHeader().setVisible(False)
        self.faults_panel = QWidget(self.preview_and_faults)
        self.faults_panel.setObjectName(u"faults_panel")
        self.faults_layout = QVBoxLayout(self.faults_panel)
        self.faults_layout.setObjectName(u"faults_layout")
        self.faults_layout.setContentsMargins(0, 0, 0, 0)
        self.faults_heading = QLabel(self.faults_panel)
        self.faults_heading.setObjectName(u"faults_heading")

        self.faults_layout.addWidget(self.faults_heading)

        self.faults = QListView(self.faults_panel)
        self.faults.setObjectName(u"faults")
        self.faults.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.faults.setWordWrap(True)

        self.faults_layout.addWidget(self.faults)

        self.unknown_names = QFrame(self.faults_panel)
        self.unknown_names.setObjectName(u"unknown_names")
        self.unknown_layout = QHBoxLayout(self.unknown_names)
        self.unknown_layout.setObjectName(u"unknown_layout")
        self.unknown_layout.setContentsMargins(0, 0, 0, 0)
        self.unknown_label = QLabel(self.unknown_names)
        self.unknown_label.setObjectName(u"unknown_label")

        self.unknown_layout.addWidget(self.unknown_label)

        self.unknown = QComboBox(self.unknown_names)
        self.unknown.setObjectName(u"unknown")

        self.unknown_layout.addWidget(self.unknown)

        self.meant_label = QLabel(self.unknown_names)
        self.meant_label.setObjectName(u"meant_label")

        self.unknown_layout.addWidget(self.meant_label)

        self.meant = QComboBox(self.unknown_names)
        self.meant.setObjectName(u"meant")

        self.unknown_layout.addWidget(self.meant)

        self.use = QPushButton(self.unknown_names)
        self.use.setObjectName(u"use")

        self.unknown_layout.addWidget(self.use)

        self.unknown_layout.setStretch(1, 1)
        self.unknown_layout.setStretch(3, 1)

        self.faults_layout.addWidget(self.unknown_names)

        self.faults_layout.setStretch(1, 1)
        self.preview_and_faults.addWidget(self.faults_panel)
        self.columns.addWidget(self.preview_and_faults)

        self.panel_layout.addWidget(self.columns)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setObjectName(u"buttons_row")
        self.progress = QProgressBar(ImportPanel)
        self.progress.setObjectName(u"progress")

        self.buttons_row.addWidget(self.progress)

        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_space)

        self.cancel = QPushButton(ImportPanel)
        self.cancel.setObjectName(u"cancel")

        self.buttons_row.addWidget(self.cancel)

        self.put_away = QPushButton(ImportPanel)
        self.put_away.setObjectName(u"put_away")

        self.buttons_row.addWidget(self.put_away)

        self.apply = QPushButton(ImportPanel)
        self.apply.setObjectName(u"apply")

        self.buttons_row.addWidget(self.apply)

        self.buttons_row.setStretch(0, 1)
        self.buttons_row.setStretch(1, 2)

        self.panel_layout.addLayout(self.buttons_row)

        self.panel_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.table_label.setBuddy(self.table_choice)
        self.first_row_label.setBuddy(self.first_row)
        self.faults_heading.setBuddy(self.faults)
        self.unknown_label.setBuddy(self.unknown)
        self.meant_label.setBuddy(self.meant)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportPanel)

        self.apply.setDefault(True)

    # setupUi

    def retranslateUi(self, ImportPanel):
#if QT_CONFIG(accessibility)
        self.heading.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What is imported", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ImportPanel", u"&Holds", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What the sheet holds", None))
#endif // QT_CONFIG(accessibility)
        self.table_label.setText(QCoreApplication.translate("ImportPanel", u"&Sheet", None))
#if QT_CONFIG(accessibility)
        self.table_choice.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Sheet or table of the file", None))
#endif // QT_CONFIG(accessibility)
        self.first_row_label.setText(QCoreApplication.translate("ImportPanel", u"F&irst row", None))
#if QT_CONFIG(accessibility)
        self.first_row.setAccessibleName(QCoreApplication.translate("ImportPanel", u"First row under the headings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What the import would do", None))
#endif // QT_CONFIG(accessibility)
        self.mapping_heading.setText(QCoreApplication.translate("ImportPanel", u"Which column holds what", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What would change, row by row", None))
#endif // QT_CONFIG(accessibility)
        self.faults_heading.setText(QCoreApplication.translate("ImportPanel", u"What could not be un&derstood", None))
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Faults: where, why, and how to mend them", None))
#endif // QT_CONFIG(accessibility)
        self.unknown_label.setText(QCoreApplication.translate("ImportPanel", u"Unknown &name", None))
#if QT_CONFIG(accessibility)
        self.unknown.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Name that nobody bears", None))
#endif // QT_CONFIG(accessibility)
        self.meant_label.setText(QCoreApplication.translate("ImportPanel", u"&means", None))
#if QT_CONFIG(accessibility)
        self.meant.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Who is meant", None))
#endif // QT_CONFIG(accessibility)
        self.use.setText(QCoreApplication.translate("ImportPanel", u"&Use", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ImportPanel", u"How far the file has been read", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ImportPanel", u"&Cancel", None))
        self.put_away.setText(QCoreApplication.translate("ImportPanel", u"&Put away", None))
        self.apply.setText(QCoreApplication.translate("ImportPanel", u"&Apply", None))
        pass
    # retranslateUi

