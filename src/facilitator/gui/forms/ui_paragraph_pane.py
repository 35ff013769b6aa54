# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paragraph_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QSplitter, QToolButton, QVBoxLayout)

from facilitator.gui.widgets.paragraph_editor import ParagraphEditor

class Ui_ParagraphPane(object):
    def setupUi(self, ParagraphPane):
        if not ParagraphPane.objectName():
            ParagraphPane.setObjectName(u"ParagraphPane")
        self.pane_layout = QVBoxLayout(ParagraphPane)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 6, 0, 0)
        self.paragraph_row = QHBoxLayout()
        self.paragraph_row.setObjectName(u"paragraph_row")
        self.paragraphs_heading = QLabel(ParagraphPane)
        self.paragraphs_heading.setObjectName(u"paragraphs_heading")

        self.paragraph_row.addWidget(self.paragraphs_heading)

        self.paragraph_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paragraph_row.addItem(self.paragraph_spacer)

        self.compile_button = QToolButton(ParagraphPane)
        self.compile_button.setObjectName(u"compile_button")
        self.compile_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.paragraph_row.addWidget(self.compile_button)

        self.new_button = QToolButton(ParagraphPane)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.paragraph_row.addWidget(self.new_button)


        self.pane_layout.addLayout(self.paragraph_row)

        self.rows = QSplitter(ParagraphPane)
        self.rows.setObjectName(u"rows")
        self.rows.setOrientation(Qt.Vertical)
        self.rows.setHandleWidth(8)
        self.rows.setChildrenCollapsible(False)
        self.paragraphs = QListView(self.rows)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.rows.addWidget(self.paragraphs)
        self.editor_frame = QFrame(self.rows)
        self.editor_frame.setObjectName(u"editor_frame")
        self.editor_layout = QVBoxLayout(self.editor_frame)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)
        self.editor_row = QHBoxLayout()
        self.editor_row.setObjectName(u"editor_row")
        self.kind = QComboBox(self.editor_frame)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.editor_row.addWidget(self.kind)

        self.verb = QComboBox(self.editor_frame)
        self.verb.setObjectName(u"verb")
        self.verb.setMinimumContentsLength(9)
        self.verb.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)

        self.editor_row.addWidget(self.verb)

        self.editor_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_row.addItem(self.editor_spacer)

        self.lock_button = QToolButton(self.editor_frame)
        self.lock_button.setObjectName(u"lock_button")
        self.lock_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.editor_row.addWidget(self.lock_button)


        self.editor_layout.addLayout(self.editor_row)

        self.text = ParagraphEditor(self.editor_frame)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.editor_layout.addWidget(self.text)

        self.evidence = QLabel(self.editor_frame)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setWordWrap(True)

        self.editor_layout.addWidget(self.evidence)

        self.wording_row = QHBoxLayout()
        self.wording_row.setObjectName(u"wording_row")
        self.doubt = QLabel(self.editor_frame)
        self.doubt.setObjectName(u"doubt")
        self.doubt.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.doubt.sizePolicy().hasHeightForWidth())
        self.doubt.setSizePolicy(sizePolicy)

        self.wording_row.addWidget(self.doubt)

        self.quantify_button = QToolButton(self.editor_frame)
        self.quantify_button.setObjectName(u"quantify_button")
        self.quantify_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.wording_row.addWidget(self.quantify_button)

        self.opposite_button = QToolButton(self.editor_frame)
        self.opposite_button.setObjectName(u"opposite_button")
        self.opposite_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.wording_row.addWidget(self.opposite_button)


        self.editor_layout.addLayout(self.wording_row)

        self.editor_layout.setStretch(1, 1)
        self.rows.addWidget(self.editor_frame)
        self.notes_frame = QFrame(self.rows)
        self.notes_frame.setObjectName(u"notes_frame")
        self.notes_layout = QVBoxLayout(self.notes_frame)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_row = QHBoxLayout()
        self.notes_row.setObjectName(u"notes_row")
        self.notes_heading = QLabel(self.notes_frame)
        self.notes_heading.setObjectName(u"notes_heading")

        self.notes_row.addWidget(self.notes_heading)

        self.scope = QComboBox(self.notes_frame)
        self.scope.setObjectName(u"scope")
        self.scope.setMinimumContentsLength(10)
        self.scope.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.scope.sizePolicy().hasHeightForWidth())
        self.scope.setSizePolicy(sizePolicy1)

        self.notes_row.addWidget(self.scope)

        self.tie_button = QToolButton(self.notes_frame)
        self.tie_button.setObjectName(u"tie_button")
        self.tie_button.setPopupMode(QToolButton.MenuButtonPopup)
        self.tie_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.notes_row.addWidget(self.tie_button)


        self.notes_layout.addLayout(self.notes_row)

        self.notes = QListView(self.notes_frame)
        self.notes.setObjectName(u"notes")
        self.notes.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.notes_layout.addWidget(self.notes)

        self.notes_layout.setStretch(1, 1)
        self.rows.addWidget(self.notes_frame)

        self.pane_layout.addWidget(self.rows)

#if QT_CONFIG(shortcut)
        self.paragraphs_heading.setBuddy(self.paragraphs)
        self.notes_heading.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ParagraphPane)
    # setupUi

    def retranslateUi(self, ParagraphPane):
        self.paragraphs_heading.setProperty(u"role", QCoreApplication.translate("ParagraphPane", u"heading", None))
        self.paragraphs_heading.setText(QCoreApplication.translate("ParagraphPane", u"Paragraphs", None))
#if QT_CONFIG(accessibility)
        self.paragraphs.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Paragraphs of the session, in order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Kind of the paragraph", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.verb.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Reporting verbs; choosing one writes it at the cursor", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Wording of the paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("ParagraphPane", u"Choose a paragraph above, or compile the notes.", None))
        self.evidence.setProperty(u"role", QCoreApplication.translate("ParagraphPane", u"muted", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Who supports the paragraph; never exported", None))
#endif // QT_CONFIG(accessibility)
        self.doubt.setProperty(u"role", QCoreApplication.translate("ParagraphPane", u"warning", None))
#if QT_CONFIG(accessibility)
        self.doubt.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Whether the evidence bears the wording out", None))
#endif // QT_CONFIG(accessibility)
        self.notes_heading.setProperty(u"role", QCoreApplication.translate("ParagraphPane", u"heading", None))
        self.notes_heading.setText(QCoreApplication.translate("ParagraphPane", u"Notes", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Which notes are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("ParagraphPane", u"Notes to write from", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

