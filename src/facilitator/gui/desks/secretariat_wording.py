"""Help with the wording of a paragraph: how many, the opposite view, the verb."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from facilitator.domain.quantifiers import (
    Evidence,
    WordingDoubt,
    WordingFault,
    doubts,
    opposite,
    opposite_sentence,
    suggested,
    with_quantifier,
)
from facilitator.domain.report import ReportSettings
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.models.report_rows import evidence_words
from facilitator.reporting.reporting_verbs import REPORTING_VERBS


class WordingHelp(QObject):
    """Show the evidence behind the paragraph taken up, doubt words that it does not bear out, propose better."""

    def __init__(self, pane: ParagraphPane) -> None:
        super().__init__(pane)
        self._pane = pane
        verb = pane.form.verb
        verb.addItem(self.tr("Verb\u2026"))
        for verbs in REPORTING_VERBS.values():
            verb.insertSeparator(verb.count())
            verb.addItems(list(verbs))
        verb.activated.connect(self._write_verb)
        pane.taken_up.connect(self.show)
        pane.form.text.textChanged.connect(self.show)
        self.show()

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act on the wording."""
        return {Act.QUANTIFY: self.quantify, Act.OPPOSITE_VIEW: self.add_opposite_view}

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        evidence, editable = self._evidence(), self._pane.is_editable
        actions[Act.QUANTIFY].setEnabled(editable and bool(evidence.supporting))
        actions[Act.OPPOSITE_VIEW].setEnabled(editable and bool(evidence.opposing))

    def show(self) -> None:
        """Show who supports the paragraph, and what of its wording the evidence does not bear out."""
        material, form = self._pane.material, self._pane.form
        evidence, ladder = self._evidence(), self._settings().ladder
        shown = material is not None and self._pane.writer.paragraph is not None
        form.evidence.setText(evidence_words(material, evidence) if material and shown else "")
        found = doubts(form.text.toPlainText(), evidence, ladder)
        rung = suggested(evidence, ladder)
        if found:
            form.doubt.setText("\u25b2 " + " ".join(self._sentence(each) for each in found))
        elif rung is not None:
            form.doubt.setText(self.tr("\u2713 The evidence asks for \u201c{}\u201d.").format(rung.phrase))
        else:
            form.doubt.clear()
        form.doubt.setProperty("role", "warning" if found else "muted")
        form.doubt.style().unpolish(form.doubt)
        form.doubt.style().polish(form.doubt)

    def quantify(self) -> None:
        """Write the quantifier that the evidence asks for."""
        rung = suggested(self._evidence(), self._settings().ladder)
        if rung is not None:
            self._pane.rewrite(with_quantifier(self._pane.form.text.toPlainText(), rung))

    def add_opposite_view(self) -> None:
        """Give the opposite view a sentence of its own at the end."""
        rung = opposite(self._evidence(), self._settings().ladder)
        if rung is not None:
            self._pane.rewrite(f"{self._pane.form.text.toPlainText().rstrip()} {opposite_sentence(rung)}".lstrip())

    def _sentence(self, doubt: WordingDoubt) -> str:
        if doubt.fault is WordingFault.NUMBER:
            text = self.tr("The text says \u201c{}\u201d, the evidence says \u201c{}\u201d.")
            return text.format(doubt.found, doubt.wanted)
        if doubt.fault is WordingFault.BROAD:
            return self.tr("\u201cBroad support\u201d needs two thirds of those heard, and nobody against.")
        return self.tr("\u201c{}\u201d never follows from counting.").format(doubt.found)

    def _write_verb(self, place: int) -> None:
        if place and self._pane.is_editable:
            self._pane.form.text.insertPlainText(self._pane.form.verb.itemText(place))
        self._pane.form.verb.setCurrentIndex(0)
        self._pane.form.text.setFocus()

    def _evidence(self) -> Evidence:
        material, paragraph = self._pane.material, self._pane.writer.paragraph
        if material is None or paragraph is None:
            return Evidence()
        return material.evidence_for(paragraph)

    def _settings(self) -> ReportSettings:
        return self._pane.material.settings if self._pane.material else ReportSettings()
