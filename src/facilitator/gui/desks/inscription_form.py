"""Change the facts of one inscription, inside the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.speaking_order import Gender, Inscription
from facilitator.gui.forms.ui_inscription_form import Ui_InscriptionForm
from facilitator.gui.models.speakers_list import RANK_WORDS
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.speakers_list import EditInscription

GENDER_WORDS = {
    Gender.NOT_STATED: "Not stated",
    Gender.FEMALE: "Female",
    Gender.MALE: "Male",
    Gender.OTHER: "Other",
}

KIND_WORDS = {
    InterventionKind.STATEMENT: "a statement",
    InterventionKind.PANELLIST: "a panellist's presentation",
    InterventionKind.NATIONAL_CAPACITY: "a statement of the chair's own country",
}


class InscriptionForm(InlineForm):
    """Ask for speaker, rank and groups; `wanted` carries the command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_InscriptionForm()
        self.form.setupUi(self)
        for rank, words in RANK_WORDS.items():
            self.form.rank.addItem(spoken(words) if words else self.tr("Unspecified"), rank)
        for gender, words in GENDER_WORDS.items():
            self.form.gender.addItem(spoken(words), gender)
        for kind, words in KIND_WORDS.items():
            self.form.kind.addItem(spoken(words), kind)
        self._inscription_id = ""
        self._group_named: Callable[[str], str] = str
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        for line in (self.form.speaker, self.form.behalf, self.form.aligned):
            line.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, inscription: Inscription, who: str, group_named: Callable[[str], str]) -> None:
        """Open with the inscription's facts; `group_named` turns a typed group into its identifier."""
        self._inscription_id = inscription.id
        self._group_named = group_named
        form = self.form
        form.whose.setText(f"No. {inscription.number} \u00b7 {who}")
        form.speaker.setText(inscription.speaker)
        form.rank.setCurrentIndex(list(RANK_WORDS).index(inscription.rank))
        form.gender.setCurrentIndex(list(GENDER_WORDS).index(inscription.gender))
        form.kind.setCurrentIndex(form.kind.findData(inscription.kind))
        # A reply has been asked for as such: it cannot become a statement, nor the other way round.
        form.kind.setEnabled(inscription.kind is not InterventionKind.REPLY)
        form.behalf.setText(", ".join(inscription.on_behalf_of))
        form.aligned.setText(", ".join(inscription.aligned_with))
        self.show()
        form.speaker.setFocus()

    def _keep(self) -> None:
        form = self.form
        self.wanted.emit(
            EditInscription(
                inscription_id=self._inscription_id,
                speaker=form.speaker.text(),
                rank=form.rank.currentData(),
                on_behalf_of=self._groups(form.behalf.text()),
                aligned_with=self._groups(form.aligned.text()),
                gender=form.gender.currentData(),
                kind=form.kind.currentData(),
            )
        )
        self.hide()

    def _groups(self, typed: str) -> tuple[str, ...]:
        return tuple(self._group_named(name.strip()) for name in typed.split(",") if name.strip())
