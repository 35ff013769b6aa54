# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout)

class Ui_TemplatePanel(object):
    def setupUi(self, TemplatePanel):
        if not TemplatePanel.objectName():
            TemplatePanel.setObjectName(u"TemplatePanel")
        self.template_layout = QVBoxLayout(TemplatePanel)
        self.template_layout.setObjectName(u"template_layout")
        self.template_layout.setContentsMargins(0, 6, 0, 0)
        self.choices = QFormLayout()
        self.choices.setObjectName(u"choices")
        self.kind_label = QLabel(TemplatePanel)
        self.kind_label.setObjectName(u"kind_label")

        self.choices.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(TemplatePanel)
        self.kind.setObjectName(u"kind")

        self.choices.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.template_label = QLabel(TemplatePanel)
        self.template_label.setObjectName(u"template_label")

        self.choices.setWidget(1, QFormLayout.ItemRole.LabelRole, self.template_label)

        self.template_name = QLabel(TemplatePanel)
        self.template_name.setObjectName(u"template_name")
        self.template_name.setWordWrap(True)

        self.choices.setWidget(1, QFormLayout.ItemRole.FieldRole, self.template_name)

        self.logos_label = QLabel(TemplatePanel)
        self.logos_label.setObjectName(u"logos_label")

        self.choices.setWidget(2, QFormLayout.ItemRole.LabelRole, self.logos_label)

        self.logos = QLabel(TemplatePanel)
        self.logos.setObjectName(u"logos")
        self.logos.setWordWrap(True)

        self.choices.setWidget(2, QFormLayout.ItemRole.FieldRole, self.logos)

        self.symbol_label = QLabel(TemplatePanel)
        self.symbol_label.setObjectName(u"symbol_label")

        self.choices.setWidget(3, QFormLayout.ItemRole.LabelRole, self.symbol_label)

        self.symbol = QLineEdit(TemplatePanel)
        self.symbol.setObjectName(u"symbol")

        self.choices.setWidget(3, QFormLayout.ItemRole.FieldRole, self.symbol)

        self.distribution_label = QLabel(TemplatePanel)
        self.distribution_label.setObjectName(u"distribution_label")

        self.choices.setWidget(4, QFormLayout.ItemRole.LabelRole, self.distribution_label)

        self.distribution = QLineEdit(TemplatePanel)
        self.distribution.setObjectName(u"distribution")

        self.choices.setWidget(4, QFormLayout.ItemRole.FieldRole, self.distribution)

        self.issued_label = QLabel(TemplatePanel)
        self.issued_label.setObjectName(u"issued_label")

        self.choices.setWidget(5, QFormLayout.ItemRole.LabelRole, self.issued_label)

        self.issued = QLineEdit(TemplatePanel)
        self.issued.setObjectName(u"issued")

        self.choices.setWidget(5, QFormLayout.ItemRole.FieldRole, self.issued)

        self.submitter_label = QLabel(TemplatePanel)
        self.submitter_label.setObjectName(u"submitter_label")

        self.choices.setWidget(6, QFormLayout.ItemRole.LabelRole, self.submitter_label)

        self.submitter = QLineEdit(TemplatePanel)
        self.submitter.setObjectName(u"submitter")

        self.choices.setWidget(6, QFormLayout.ItemRole.FieldRole, self.submitter)


        self.template_layout.addLayout(self.choices)

        self.template_row = QHBoxLayout()
        self.template_row.setObjectName(u"template_row")
        self.choose_button = QPushButton(TemplatePanel)
        self.choose_button.setObjectName(u"choose_button")

        self.template_row.addWidget(self.choose_button)

        self.shipped_button = QPushButton(TemplatePanel)
        self.shipped_button.setObjectName(u"shipped_button")

        self.template_row.addWidget(self.shipped_button)

        self.template_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.template_row.addItem(self.template_spacer)


        self.template_layout.addLayout(self.template_row)

        self.logos_row = QHBoxLayout()
        self.logos_row.setObjectName(u"logos_row")
        self.add_logo_button = QPushButton(TemplatePanel)
        self.add_logo_button.setObjectName(u"add_logo_button")

        self.logos_row.addWidget(self.add_logo_button)

        self.no_logos_button = QPushButton(TemplatePanel)
        self.no_logos_button.setObjectName(u"no_logos_button")

        self.logos_row.addWidget(self.no_logos_button)

        self.logos_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.logos_row.addItem(self.logos_spacer)


        self.template_layout.addLayout(self.logos_row)

        self.summary = QLabel(TemplatePanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.template_layout.addWidget(self.summary)

        self.findings = QTreeWidget(TemplatePanel)
        self.findings.setObjectName(u"findings")
        self.findings.setRootIsDecorated(False)
        self.findings.setAlternatingRowColors(True)
        self.findings.setWordWrap(True)

        self.template_layout.addWidget(self.findings)

        self.template_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.symbol_label.setBuddy(self.symbol)
        self.distribution_label.setBuddy(self.distribution)
        self.issued_label.setBuddy(self.issued)
        self.submitter_label.setBuddy(self.submitter)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TemplatePanel)
    # setupUi

    def retranslateUi(self, TemplatePanel):
        self.kind_label.setText(QCoreApplication.translate("TemplatePanel", u"&Report", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Whose template is shown", None))
#endif // QT_CONFIG(accessibility)
        self.template_label.setText(QCoreApplication.translate("TemplatePanel", u"Template", None))
#if QT_CONFIG(accessibility)
        self.template_name.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Template that is used", None))
#endif // QT_CONFIG(accessibility)
        self.logos_label.setText(QCoreApplication.translate("TemplatePanel", u"Logos", None))
#if QT_CONFIG(accessibility)
        self.logos.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Logos of the co-hosts", None))
#endif // QT_CONFIG(accessibility)
        self.symbol_label.setText(QCoreApplication.translate("TemplatePanel", u"S&ymbol", None))
#if QT_CONFIG(accessibility)
        self.symbol.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Document symbol", None))
#endif // QT_CONFIG(accessibility)
        self.symbol.setPlaceholderText(QCoreApplication.translate("TemplatePanel", u"Only one that your house has given", None))
        self.distribution_label.setText(QCoreApplication.translate("TemplatePanel", u"Distrib&ution", None))
#if QT_CONFIG(accessibility)
        self.distribution.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Distribution", None))
#endif // QT_CONFIG(accessibility)
        self.distribution.setPlaceholderText(QCoreApplication.translate("TemplatePanel", u"Distr.: Limited", None))
        self.issued_label.setText(QCoreApplication.translate("TemplatePanel", u"&Date of issue", None))
#if QT_CONFIG(accessibility)
        self.issued.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Date of issue", None))
#endif // QT_CONFIG(accessibility)
        self.issued.setPlaceholderText(QCoreApplication.translate("TemplatePanel", u"18 December 2024", None))
        self.submitter_label.setText(QCoreApplication.translate("TemplatePanel", u"Su&bmitted by", None))
#if QT_CONFIG(accessibility)
        self.submitter.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"Who submits the report", None))
#endif // QT_CONFIG(accessibility)
        self.submitter.setPlaceholderText(QCoreApplication.translate("TemplatePanel", u"Submitted by the co-hosts", None))
        self.choose_button.setText(QCoreApplication.translate("TemplatePanel", u"&Choose a template\u2026", None))
#if QT_CONFIG(tooltip)
        self.choose_button.setToolTip(QCoreApplication.translate("TemplatePanel", u"Take your own Word document as the template of this report", None))
#endif // QT_CONFIG(tooltip)
        self.shipped_button.setText(QCoreApplication.translate("TemplatePanel", u"Use the &shipped one", None))
#if QT_CONFIG(tooltip)
        self.shipped_button.setToolTip(QCoreApplication.translate("TemplatePanel", u"Go back to the template that comes with the program", None))
#endif // QT_CONFIG(tooltip)
        self.add_logo_button.setText(QCoreApplication.translate("TemplatePanel", u"Add a &logo\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_logo_button.setToolTip(QCoreApplication.translate("TemplatePanel", u"Show a co-host\u2019s logo where the template has a place for it", None))
#endif // QT_CONFIG(tooltip)
        self.no_logos_button.setText(QCoreApplication.translate("TemplatePanel", u"&No logos", None))
#if QT_CONFIG(tooltip)
        self.no_logos_button.setToolTip(QCoreApplication.translate("TemplatePanel", u"Show no logo any more", None))
#endif // QT_CONFIG(tooltip)
        self.summary.setProperty(u"role", QCoreApplication.translate("TemplatePanel", u"heading", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"What the check of the template says", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.findings.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("TemplatePanel", u"What", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("TemplatePanel", u"Verdict", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("TemplatePanel", u"What the template offers and lacks", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

