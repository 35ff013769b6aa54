# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_ExportPanel(object):
    def setupUi(self, ExportPanel):
        if not ExportPanel.objectName():
            ExportPanel.setObjectName(u"ExportPanel")
        self.export_layout = QVBoxLayout(ExportPanel)
        self.export_layout.setObjectName(u"export_layout")
        self.export_layout.setContentsMargins(0, 6, 0, 0)
        self.choices = QFormLayout()
        self.choices.setObjectName(u"choices")
        self.kind_label = QLabel(ExportPanel)
        self.kind_label.setObjectName(u"kind_label")

        self.choices.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(ExportPanel)
        self.kind.setObjectName(u"kind")

        self.choices.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.language_label = QLabel(ExportPanel)
        self.language_label.setObjectName(u"language_label")

        self.choices.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(ExportPanel)
        self.language.setObjectName(u"language")

        self.choices.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)


        self.export_layout.addLayout(self.choices)

        self.sessions_heading = QLabel(ExportPanel)
        self.sessions_heading.setObjectName(u"sessions_heading")

        self.export_layout.addWidget(self.sessions_heading)

        self.sessions = QListWidget(ExportPanel)
        self.sessions.setObjectName(u"sessions")

        self.export_layout.addWidget(self.sessions)

        self.attributed = QCheckBox(ExportPanel)
        self.attributed.setObjectName(u"attributed")

        self.export_layout.addWidget(self.attributed)

        self.final_only = QCheckBox(ExportPanel)
        self.final_only.setObjectName(u"final_only")

        self.export_layout.addWidget(self.final_only)

        self.working_copy = QCheckBox(ExportPanel)
        self.working_copy.setObjectName(u"working_copy")

        self.export_layout.addWidget(self.working_copy)

        self.left_out_layout = QVBoxLayout()
        self.left_out_layout.setObjectName(u"left_out_layout")
        self.left_out_heading = QLabel(ExportPanel)
        self.left_out_heading.setObjectName(u"left_out_heading")

        self.left_out_layout.addWidget(self.left_out_heading)

        self.left_out = QListWidget(ExportPanel)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setWordWrap(True)

        self.left_out_layout.addWidget(self.left_out)


        self.export_layout.addLayout(self.left_out_layout)

        self.export_row = QHBoxLayout()
        self.export_row.setObjectName(u"export_row")
        self.progress = QProgressBar(ExportPanel)
        self.progress.setObjectName(u"progress")

        self.export_row.addWidget(self.progress)

        self.cancel_button = QPushButton(ExportPanel)
        self.cancel_button.setObjectName(u"cancel_button")

        self.export_row.addWidget(self.cancel_button)

        self.export_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_row.addItem(self.export_spacer)

        self.export_button = QToolButton(ExportPanel)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.export_row.addWidget(self.export_button)


        self.export_layout.addLayout(self.export_row)

        self.export_layout.setStretch(2, 3)
        self.export_layout.setStretch(6, 2)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.language_label.setBuddy(self.language)
        self.sessions_heading.setBuddy(self.sessions)
        self.left_out_heading.setBuddy(self.left_out)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportPanel)
    # setupUi

    def retranslateUi(self, ExportPanel):
        self.kind_label.setText(QCoreApplication.translate("ExportPanel", u"&Report", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ExportPanel", u"Which report", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("ExportPanel", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ExportPanel", u"Language of the document", None))
#endif // QT_CONFIG(accessibility)
        self.sessions_heading.setProperty(u"role", QCoreApplication.translate("ExportPanel", u"heading", None))
        self.sessions_heading.setText(QCoreApplication.translate("ExportPanel", u"Sessions; none ticked means all", None))
#if QT_CONFIG(accessibility)
        self.sessions.setAccessibleName(QCoreApplication.translate("ExportPanel", u"Sessions of the report; none ticked means all", None))
#endif // QT_CONFIG(accessibility)
        self.attributed.setText(QCoreApplication.translate("ExportPanel", u"Name delegations where a session permits it", None))
#if QT_CONFIG(tooltip)
        self.attributed.setToolTip(QCoreApplication.translate("ExportPanel", u"Without it, nobody is named, even in a session on the record", None))
#endif // QT_CONFIG(tooltip)
        self.final_only.setText(QCoreApplication.translate("ExportPanel", u"Final sessions only", None))
#if QT_CONFIG(tooltip)
        self.final_only.setToolTip(QCoreApplication.translate("ExportPanel", u"Leave out every session whose report is not final", None))
#endif // QT_CONFIG(tooltip)
        self.working_copy.setText(QCoreApplication.translate("ExportPanel", u"Working copy, to be read back", None))
#if QT_CONFIG(tooltip)
        self.working_copy.setToolTip(QCoreApplication.translate("ExportPanel", u"Carry anchors, so that changes made in Word can be read back; not for circulation", None))
#endif // QT_CONFIG(tooltip)
        self.left_out_heading.setProperty(u"role", QCoreApplication.translate("ExportPanel", u"heading", None))
        self.left_out_heading.setText(QCoreApplication.translate("ExportPanel", u"Left out, and why", None))
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("ExportPanel", u"What the report leaves out, and why", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportPanel", u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ExportPanel", u"Cancel", None))
        pass
    # retranslateUi

