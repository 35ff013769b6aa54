# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapporteur_desk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget)

from facilitator.gui.desks.commitment_form import CommitmentForm
from facilitator.gui.desks.completeness_panel import CompletenessPanel
from facilitator.gui.desks.pledge_form import PledgeForm
from facilitator.gui.desks.register_panel import RegisterPanel
from facilitator.gui.desks.revisions_panel import RevisionsPanel
from facilitator.gui.desks.search_panel import SearchPanel
from facilitator.gui.desks.since_panel import SincePanel
from facilitator.gui.desks.statement_form import StatementForm
from facilitator.gui.widgets.elided_label import ElidedLabel
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.note_header import NoteHeader
from facilitator.gui.widgets.quick_entry import QuickEntry

class Ui_RapporteurDesk(object):
    def setupUi(self, RapporteurDesk):
        if not RapporteurDesk.objectName():
            RapporteurDesk.setObjectName(u"RapporteurDesk")
        RapporteurDesk.resize(1360, 740)
        self.desk_layout = QHBoxLayout(RapporteurDesk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(10, 10, 10, 10)
        self.columns = QSplitter(RapporteurDesk)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Horizontal)
        self.columns.setHandleWidth(10)
        self.columns.setChildrenCollapsible(False)
        self.side = QTabWidget(self.columns)
        self.side.setObjectName(u"side")
        self.side.setDocumentMode(True)
        self.session_page = QWidget()
        self.session_page.setObjectName(u"session_page")
        self.stream_layout = QVBoxLayout(self.session_page)
        self.stream_layout.setObjectName(u"stream_layout")
        self.stream_layout.setContentsMargins(0, 0, 0, 0)
        self.session_title = QLabel(self.session_page)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setWordWrap(True)

        self.stream_layout.addWidget(self.session_title)

        self.quick_entry = QuickEntry(self.session_page)
        self.quick_entry.setObjectName(u"quick_entry")

        self.stream_layout.addWidget(self.quick_entry)

        self.next_up = QLabel(self.session_page)
        self.next_up.setObjectName(u"next_up")
        self.next_up.setWordWrap(True)

        self.stream_layout.addWidget(self.next_up)

        self.note_stream = QListView(self.session_page)
        self.note_stream.setObjectName(u"note_stream")
        self.note_stream.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.note_stream.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.stream_layout.addWidget(self.note_stream)

        self.side.addTab(self.session_page, "")
        self.search = SearchPanel()
        self.search.setObjectName(u"search")
        self.side.addTab(self.search, "")
        self.completeness = CompletenessPanel()
        self.completeness.setObjectName(u"completeness")
        self.side.addTab(self.completeness, "")
        self.register = RegisterPanel()
        self.register.setObjectName(u"register")
        self.side.addTab(self.register, "")
        self.since = SincePanel()
        self.since.setObjectName(u"since")
        self.side.addTab(self.since, "")
        self.columns.addWidget(self.side)
        self.note_panel = QWidget(self.columns)
        self.note_panel.setObjectName(u"note_panel")
        self.note_layout = QVBoxLayout(self.note_panel)
        self.note_layout.setSpacing(6)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_header = NoteHeader(self.note_panel)
        self.note_header.setObjectName(u"note_header")

        self.note_layout.addWidget(self.note_header)

        self.guard = QLabel(self.note_panel)
        self.guard.setObjectName(u"guard")
        self.guard.setWordWrap(True)

        self.note_layout.addWidget(self.guard)

        self.note_tools = QHBoxLayout()
        self.note_tools.setObjectName(u"note_tools")
        self.kind_label = QLabel(self.note_panel)
        self.kind_label.setObjectName(u"kind_label")

        self.note_tools.addWidget(self.kind_label)

        self.kind = QComboBox(self.note_panel)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.note_tools.addWidget(self.kind)

        self.private_note = QCheckBox(self.note_panel)
        self.private_note.setObjectName(u"private_note")

        self.note_tools.addWidget(self.private_note)

        self.note_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_tools.addItem(self.note_spacer)

        self.new_note_button = QToolButton(self.note_panel)
        self.new_note_button.setObjectName(u"new_note_button")
        self.new_note_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.note_tools.addWidget(self.new_note_button)

        self.pledge_button = QToolButton(self.note_panel)
        self.pledge_button.setObjectName(u"pledge_button")
        self.pledge_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.note_tools.addWidget(self.pledge_button)


        self.note_layout.addLayout(self.note_tools)

        self.note_facts = QHBoxLayout()
        self.note_facts.setObjectName(u"note_facts")
        self.attribution = QComboBox(self.note_panel)
        self.attribution.setObjectName(u"attribution")
        self.attribution.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.note_facts.addWidget(self.attribution)

        self.guiding_question = QComboBox(self.note_panel)
        self.guiding_question.setObjectName(u"guiding_question")
        self.guiding_question.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.guiding_question.setMinimumContentsLength(12)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.guiding_question.sizePolicy().hasHeightForWidth())
        self.guiding_question.setSizePolicy(sizePolicy)

        self.note_facts.addWidget(self.guiding_question)

        self.supporters = ElidedLabel(self.note_panel)
        self.supporters.setObjectName(u"supporters")

        self.note_facts.addWidget(self.supporters)

        self.themes_found = ElidedLabel(self.note_panel)
        self.themes_found.setObjectName(u"themes_found")

        self.note_facts.addWidget(self.themes_found)


        self.note_layout.addLayout(self.note_facts)

        self.editor = NoteEditor(self.note_panel)
        self.editor.setObjectName(u"editor")
        self.editor.setTabChangesFocus(True)

        self.note_layout.addWidget(self.editor)

        self.note_state = QHBoxLayout()
        self.note_state.setObjectName(u"note_state")
        self.word_count = QLabel(self.note_panel)
        self.word_count.setObjectName(u"word_count")
        self.word_count.setWordWrap(False)

        self.note_state.addWidget(self.word_count)

        self.state_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_state.addItem(self.state_spacer)

        self.saved = QLabel(self.note_panel)
        self.saved.setObjectName(u"saved")
        self.saved.setWordWrap(False)

        self.note_state.addWidget(self.saved)


        self.note_layout.addLayout(self.note_state)

        self.pledge_form = PledgeForm(self.note_panel)
        self.pledge_form.setObjectName(u"pledge_form")

        self.note_layout.addWidget(self.pledge_form)

        self.commitment_form = CommitmentForm(self.note_panel)
        self.commitment_form.setObjectName(u"commitment_form")

        self.note_layout.addWidget(self.commitment_form)

        self.statement_form = StatementForm(self.note_panel)
        self.statement_form.setObjectName(u"statement_form")

        self.note_layout.addWidget(self.statement_form)

        self.revisions_panel = RevisionsPanel(self.note_panel)
        self.revisions_panel.setObjectName(u"revisions_panel")

        self.note_layout.addWidget(self.revisions_panel)

        self.hint = QLabel(self.note_panel)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.note_layout.addWidget(self.hint)

        self.note_layout.setStretch(4, 1)
        self.columns.addWidget(self.note_panel)

        self.desk_layout.addWidget(self.columns)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RapporteurDesk)
    # setupUi

    def retranslateUi(self, RapporteurDesk):
#if QT_CONFIG(accessibility)
        self.session_title.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.next_up.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.next_up.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Who is called next", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_stream.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Interventions and notes of this session", None))
#endif // QT_CONFIG(accessibility)
        self.side.setTabText(self.side.indexOf(self.session_page), QCoreApplication.translate("RapporteurDesk", u"Session", None))
        self.side.setTabText(self.side.indexOf(self.search), QCoreApplication.translate("RapporteurDesk", u"Search", None))
        self.side.setTabText(self.side.indexOf(self.completeness), QCoreApplication.translate("RapporteurDesk", u"Missing", None))
        self.side.setTabText(self.side.indexOf(self.register), QCoreApplication.translate("RapporteurDesk", u"On record", None))
        self.side.setTabText(self.side.indexOf(self.since), QCoreApplication.translate("RapporteurDesk", u"Since", None))
        self.guard.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.guard.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Text and pace of this statement", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("RapporteurDesk", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Kind of note", None))
#endif // QT_CONFIG(accessibility)
        self.private_note.setText(QCoreApplication.translate("RapporteurDesk", u"P&rivate", None))
#if QT_CONFIG(accessibility)
        self.private_note.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Private: in no report and no exchange", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.attribution.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Attribution of this note, stricter only", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guiding_question.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Guiding question that this note answers", None))
#endif // QT_CONFIG(accessibility)
        self.supporters.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
        self.themes_found.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.editor.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.editor.setPlaceholderText(QCoreApplication.translate("RapporteurDesk", u"Type what is said. # tags a theme, @ names a delegation, + adds one that said the same.", None))
        self.word_count.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.word_count.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Words of this note", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.saved.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"When the note was saved", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setProperty(u"role", QCoreApplication.translate("RapporteurDesk", u"muted", None))
#if QT_CONFIG(accessibility)
        self.hint.setAccessibleName(QCoreApplication.translate("RapporteurDesk", u"Keys for notes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

