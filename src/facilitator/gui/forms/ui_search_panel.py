# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QGridLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout)

class Ui_SearchPanel(object):
    def setupUi(self, SearchPanel):
        if not SearchPanel.objectName():
            SearchPanel.setObjectName(u"SearchPanel")
        self.search_layout = QVBoxLayout(SearchPanel)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.words = QLineEdit(SearchPanel)
        self.words.setObjectName(u"words")

        self.search_layout.addWidget(self.words)

        self.filters_layout = QGridLayout()
        self.filters_layout.setObjectName(u"filters_layout")
        self.speaker = QComboBox(SearchPanel)
        self.speaker.setObjectName(u"speaker")
        self.speaker.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.speaker.setMinimumContentsLength(10)

        self.filters_layout.addWidget(self.speaker, 0, 0, 1, 1)

        self.theme = QComboBox(SearchPanel)
        self.theme.setObjectName(u"theme")
        self.theme.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(10)

        self.filters_layout.addWidget(self.theme, 0, 1, 1, 1)

        self.kind = QComboBox(SearchPanel)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.filters_layout.addWidget(self.kind, 1, 0, 1, 1)

        self.session = QComboBox(SearchPanel)
        self.session.setObjectName(u"session")
        self.session.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(10)

        self.filters_layout.addWidget(self.session, 1, 1, 1, 1)

        self.day = QComboBox(SearchPanel)
        self.day.setObjectName(u"day")
        self.day.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.day.setMinimumContentsLength(10)

        self.filters_layout.addWidget(self.day, 2, 0, 1, 1)

        self.clear = QPushButton(SearchPanel)
        self.clear.setObjectName(u"clear")

        self.filters_layout.addWidget(self.clear, 2, 1, 1, 1)


        self.search_layout.addLayout(self.filters_layout)

        self.count = QLabel(SearchPanel)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)

        self.search_layout.addWidget(self.count)

        self.results = QListView(SearchPanel)
        self.results.setObjectName(u"results")
        self.results.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.search_layout.addWidget(self.results)


        self.retranslateUi(SearchPanel)
    # setupUi

    def retranslateUi(self, SearchPanel):
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Words to look for in all notes", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("SearchPanel", u"Words, or \u201ca phrase\u201d; Enter ranks", None))
#if QT_CONFIG(accessibility)
        self.speaker.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Filter by speaker", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Filter by theme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Filter by kind of note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Filter by session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Filter by day", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("SearchPanel", u"&Clear", None))
        self.count.setProperty(u"role", QCoreApplication.translate("SearchPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("SearchPanel", u"How many were found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("SearchPanel", u"Notes found", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

