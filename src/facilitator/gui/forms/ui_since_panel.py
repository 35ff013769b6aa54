# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'since_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QLabel, QTableView, QVBoxLayout)

class Ui_SincePanel(object):
    def setupUi(self, SincePanel):
        if not SincePanel.objectName():
            SincePanel.setObjectName(u"SincePanel")
        self.since_layout = QVBoxLayout(SincePanel)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(SincePanel)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.since_layout.addWidget(self.summary)

        self.points = QTableView(SincePanel)
        self.points.setObjectName(u"points")
        self.points.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.points.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.points.setSelectionMode(QAbstractItemView.SingleSelection)
        self.points.setWordWrap(True)
        self.points.setTabKeyNavigation(False)

        self.since_layout.addWidget(self.points)


        self.retranslateUi(SincePanel)
    # setupUi

    def retranslateUi(self, SincePanel):
        self.summary.setProperty(u"role", QCoreApplication.translate("SincePanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("SincePanel", u"How the points of the earlier meeting stand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("SincePanel", u"Points of the earlier meeting, then and now", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

