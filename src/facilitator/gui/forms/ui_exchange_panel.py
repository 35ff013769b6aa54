# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QToolButton, QTreeWidget, QVBoxLayout, QWidget)
class Ui_ExchangePanel(object):
    def setupUi(self, ExchangePanel):
        if not ExchangePanel.objectName():
            ExchangePanel.setObjectName(u"ExchangePanel")
        ExchangePanel.resize(1360, 740)
        self.panel_layout = QHBoxLayout(ExchangePanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(ExchangePanel)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.review_panel = QWidget(self.columns)
        self.review_panel.setObjectName(u"review_panel")
        self.review_layout = QVBoxLayout(self.review_panel)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(0, 0, 0, 0)
        self.review_heading = QLabel(self.review_panel)
        self.review_heading.setObjectName(u"review_heading")
        self.review_heading.setProperty(u"role", u"heading")

        self.review_layout.addWidget(self.review_heading)

        self.review_words = QLabel(self.review_panel)
        self.review_words.setObjectName(u"review_words")
        self.review_words.setWordWrap(True)

        self.review_layout.addWidget(self.review_words)

        self.review = QTreeWidget(self.review_panel)
        self.review.setObjectName(u"review")
        self.review.setRootIsDecorated(False)
        self.review.setWordWrap(True)

        self.review_layout.addWidget(self.review)

        self.passphrase_row = QHBoxLayout()
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_label = QLabel(self.review_panel)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_row.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.review_panel)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.PasswordEchoOnEdit)

        self.passphrase_row.addWidget(self.passphrase)


        self.review_layout.addLayout(self.passphrase_row)

        self.review_row = QHBoxLayout()
        self.review_row.setObjectName(u"review_row")
        self.prepare_button = QToolButton(self.review_panel)
        self.prepare_button.setObjectName(u"prepare_button")
        self.prepare_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.review_row.addWidget(self.prepare_button)

        self.open_button = QToolButton(self.review_panel)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.review_row.addWidget(self.open_button)

        self.review_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.review_row.addItem(self.review_space)

        self.progress = QProgressBar(self.review_panel)
        self.progress.setObjectName(u"progress")

        self.review_row.addWidget(self.progress)

        self.cancel_button = QPushButton(self.review_panel)
        self.cancel_button.setObjectName(u"cancel_button")

        self.review_row.addWidget(self.cancel_button)

        self.aside_button = QToolButton(self.review_panel)
        self.aside_button.setObjectName(u"aside_button")
        self.aside_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.review_row.addWidget(self.aside_button)

        self.take_button = QToolButton(self.review_panel)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.review_row.addWidget(self.take_button)


        self.review_layout.addLayout(self.review_row)

        self.undecided_heading = QLabel(self.review_panel)
        self.undecided_heading.setObjectName(u"undecided_heading")
        self.undecided_heading.setProperty(u"role", u"heading")

        self.review_layout.addWidget(self.undecided_heading)

        self.undecided = QTreeWidget(self.review_panel)
        self.undecided.setObjectName(u"undecided")
        self.undecided.setRootIsDecorated(False)

        self.review_layout.addWidget(self.undecided)

        self.decide_row = QHBoxLayout()
        self.decide_row.setObjectName(u"decide_row")
        self.undecided_words = QLabel(self.review_panel)
        self.undecided_words.setObjectName(u"undecided_words")
        self.undecided_words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.undecided_words.sizePolicy().hasHeightForWidth())
        self.undecided_words.setSizePolicy(sizePolicy)

        self.decide_row.addWidget(self.undecided_words)

        self.decide_button = QToolButton(self.review_panel)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.decide_row.addWidget(self.decide_button)


        self.review_layout.addLayout(self.decide_row)

        self.review_layout.setStretch(2, 3)
        self.review_layout.setStretch(6, 1)
        self.columns.addWidget(self.review_panel)
        self.board_panel = QWidget(self.columns)
        self.board_panel.setObjectName(u"board_panel")
        self.board_layout = QVBoxLayout(self.board_panel)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.role_heading = QLabel(self.board_panel)
        self.role_heading.setObjectName(u"role_heading")
        self.role_heading.setProperty(u"role", u"heading")

        self.board_layout.addWidget(self.role_heading)

        self.role = QComboBox(self.board_panel)
        self.role.setObjectName(u"role")

        self.board_layout.addWidget(self.role)

        self.hub_heading = QLabel(self.board_panel)
        self.hub_heading.setObjectName(u"hub_heading")
        self.hub_heading.setProperty(u"role", u"heading")

        self.board_layout.addWidget(self.hub_heading)

        self.hub_row = QVBoxLayout()
        self.hub_row.setObjectName(u"hub_row")
        self.address = QLineEdit(self.board_panel)
        self.address.setObjectName(u"address")
        self.address.setPlaceholderText(u"postgresql+psycopg://\u2026")
        self.address.setEchoMode(QLineEdit.PasswordEchoOnEdit)

        self.hub_row.addWidget(self.address)

        self.connect_button = QToolButton(self.board_panel)
        self.connect_button.setObjectName(u"connect_button")
        self.connect_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.hub_row.addWidget(self.connect_button)


        self.board_layout.addLayout(self.hub_row)

        self.hub_words = QLabel(self.board_panel)
        self.hub_words.setObjectName(u"hub_words")
        self.hub_words.setWordWrap(True)

        self.board_layout.addWidget(self.hub_words)

        self.card_heading = QLabel(self.board_panel)
        self.card_heading.setObjectName(u"card_heading")
        self.card_heading.setProperty(u"role", u"heading")

        self.board_layout.addWidget(self.card_heading)

        self.card = QLineEdit(self.board_panel)
        self.card.setObjectName(u"card")

        self.board_layout.addWidget(self.card)

        self.arrivals_heading = QLabel(self.board_panel)
        self.arrivals_heading.setObjectName(u"arrivals_heading")
        self.arrivals_heading.setProperty(u"role", u"heading")

        self.board_layout.addWidget(self.arrivals_heading)

        self.arrivals = QListWidget(self.board_panel)
        self.arrivals.setObjectName(u"arrivals")
        self.arrivals.setWordWrap(True)

        self.board_layout.addWidget(self.arrivals)

        self.sessions_heading = QLabel(self.board_panel)
        self.sessions_heading.setObjectName(u"sessions_heading")
        self.sessions_heading.setProperty(u"role", u"heading")

        self.board_layout.addWidget(self.sessions_heading)

        self.sessions = QListWidget(self.board_panel)
        self.sessions.setObjectName(u"sessions")
        self.sessions.setWordWrap(True)

        self.board_layout.addWidget(self.sessions)

        self.board_layout.setStretch(8, 2)
        self.board_layout.setStretch(10, 3)
        self.columns.addWidget(self.board_panel)

        self.panel_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.review_heading.setBuddy(self.review)
        self.passphrase_label.setBuddy(self.passphrase)
        self.undecided_heading.setBuddy(self.undecided)
        self.role_heading.setBuddy(self.role)
        self.hub_heading.setBuddy(self.address)
        self.card_heading.setBuddy(self.card)
        self.arrivals_heading.setBuddy(self.arrivals)
        self.sessions_heading.setBuddy(self.sessions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExchangePanel)
    # setupUi

    def retranslateUi(self, ExchangePanel):
        self.review_heading.setText(QCoreApplication.translate("ExchangePanel", u"What the &hand-over brings", None))
#if QT_CONFIG(accessibility)
        self.review_words.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"What the hand-over holds", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.review.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("ExchangePanel", u"Afterwards", None))
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("ExchangePanel", u"There", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ExchangePanel", u"Here", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ExchangePanel", u"Record", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ExchangePanel", u"What happens", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"What becomes of each record", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("ExchangePanel", u"&Passphrase of the hand-over", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"Passphrase of the hand-over", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"How much is done", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ExchangePanel", u"St&op", None))
        self.undecided_heading.setText(QCoreApplication.translate("ExchangePanel", u"To be &decided: two laptops set different values", None))
        ___qtreewidgetitem1 = self.undecided.headerItem()
        ___qtreewidgetitem1.setText(3, QCoreApplication.translate("ExchangePanel", u"Set by", None))
        ___qtreewidgetitem1.setText(2, QCoreApplication.translate("ExchangePanel", u"Value", None))
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("ExchangePanel", u"Field", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("ExchangePanel", u"Record", None))
#if QT_CONFIG(accessibility)
        self.undecided.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"Values to decide between", None))
#endif // QT_CONFIG(accessibility)
        self.role_heading.setText(QCoreApplication.translate("ExchangePanel", u"This &laptop is used by", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"What this laptop is used for", None))
#endif // QT_CONFIG(accessibility)
        self.hub_heading.setText(QCoreApplication.translate("ExchangePanel", u"Hub a&ddress", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"Address of the hub", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hub_words.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"How the hub stands", None))
#endif // QT_CONFIG(accessibility)
        self.card_heading.setText(QCoreApplication.translate("ExchangePanel", u"&Card to the chair", None))
#if QT_CONFIG(accessibility)
        self.card.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"Words of the card to the chair", None))
#endif // QT_CONFIG(accessibility)
        self.card.setPlaceholderText(QCoreApplication.translate("ExchangePanel", u"A line that can be read at a glance; Enter sends it", None))
        self.arrivals_heading.setText(QCoreApplication.translate("ExchangePanel", u"What has &arrived", None))
#if QT_CONFIG(accessibility)
        self.arrivals.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"What has arrived, from whom and when", None))
#endif // QT_CONFIG(accessibility)
        self.sessions_heading.setText(QCoreApplication.translate("ExchangePanel", u"&Sessions", None))
#if QT_CONFIG(accessibility)
        self.sessions.setAccessibleName(QCoreApplication.translate("ExchangePanel", u"What is here of each session", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

