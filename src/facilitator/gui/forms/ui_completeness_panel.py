# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'completeness_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_CompletenessPanel(object):
    def setupUi(self, CompletenessPanel):
        if not CompletenessPanel.objectName():
            CompletenessPanel.setObjectName(u"CompletenessPanel")
        self.completeness_layout = QVBoxLayout(CompletenessPanel)
        self.completeness_layout.setObjectName(u"completeness_layout")
        self.completeness_layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(CompletenessPanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.completeness_layout.addWidget(self.summary)

        self.gaps = QListView(CompletenessPanel)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.completeness_layout.addWidget(self.gaps)

        self.completeness_buttons = QHBoxLayout()
        self.completeness_buttons.setObjectName(u"completeness_buttons")
        self.completeness_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.completeness_buttons.addItem(self.completeness_spacer)

        self.cue_card_button = QToolButton(CompletenessPanel)
        self.cue_card_button.setObjectName(u"cue_card_button")
        self.cue_card_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.completeness_buttons.addWidget(self.cue_card_button)


        self.completeness_layout.addLayout(self.completeness_buttons)


        self.retranslateUi(CompletenessPanel)
    # setupUi

    def retranslateUi(self, CompletenessPanel):
        self.summary.setProperty(u"role", QCoreApplication.translate("CompletenessPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("CompletenessPanel", u"What is still missing", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("CompletenessPanel", u"What is still missing from the record of this session", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

