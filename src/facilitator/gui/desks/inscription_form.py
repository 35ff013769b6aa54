"""Change the facts of one inscription, inside the desk."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.representatives import Representative
from facilitator.domain.speaking_order import Gender, Inscription, Rank
from facilitator.gui.forms.ui_inscription_form import Ui_InscriptionForm
from facilitator.gui.models.speakers_list import RANK_WORDS, name_of
from facilitator.gui.open_meeting import OpenMeeting
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
        self._people: tuple[Representative, ...] = ()
        self.form.person.activated.connect(self._take_over)
        self._group_named: Callable[[str], str] = str
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        for line in (self.form.speaker, self.form.behalf, self.form.aligned):
            line.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, inscription: Inscription, meeting: OpenMeeting) -> None:
        """Open with the inscription's facts."""
        self._inscription_id = inscription.id
        self._group_named = meeting.group_named
        who = name_of(meeting.delegation(inscription.delegation_id))
        with meeting.file.reading() as uow:
            people = [each for each in uow.all(Representative) if each.delegation_id == inscription.delegation_id]
        form = self.form
        form.whose.setText(self.tr("No. {} \u00b7 {}").format(inscription.number, who))
        self._offer(people)
        form.speaker.setText(inscription.speaker)
        form.rank.setCurrentIndex(list(RANK_WORDS).index(inscription.rank))
        form.gender.setCurrentIndex(list(GENDER_WORDS).index(inscription.gender))
        form.kind.setCurrentIndex(form.kind.findData(inscription.kind))
        # A reply has been asked for as such: it cannot become a statement, nor the other way round.
        form.kind.setEnabled(inscription.kind is not InterventionKind.REPLY)
        form.behalf.setText(", ".join(inscription.on_behalf_of))
        form.aligned.setText(", ".join(inscription.aligned_with))
        self.show()
        (form.person if people and not inscription.speaker else form.speaker).setFocus()

    def _offer(self, people: Sequence[Representative]) -> None:
        """Offer the people of the delegation, the highest rank first; without any there is nothing to choose."""
        ranks = list(Rank)
        self._people = tuple(sorted(people, key=lambda each: (ranks.index(each.rank), each.name)))
        form = self.form
        form.person.clear()
        form.person.addItem(self.tr("somebody else"))
        form.person.addItems([_called(each) for each in self._people])
        form.person.setVisible(bool(people))
        form.person_label.setVisible(bool(people))

    def _take_over(self, place: int) -> None:
        """Fill in what the list of participants says of the person."""
        if not place:
            return
        person, form = self._people[place - 1], self.form
        form.speaker.setText(_called(person))
        form.rank.setCurrentIndex(form.rank.findData(person.rank))
        form.gender.setCurrentIndex(form.gender.findData(person.gender))
        if person.on_behalf_of:
            form.behalf.setText(", ".join(person.on_behalf_of))

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


def _called(person: Representative) -> str:
    return ", ".join(filter(None, (person.addressed(), person.title)))
