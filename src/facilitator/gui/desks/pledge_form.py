"""Record a pledge beside the note it was heard in, without a dialog over it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from facilitator.domain.pledges import Novelty, Pledge, PledgeCategory, ReadinessLevel
from facilitator.gui.desks.delegation_names import DelegationNames
from facilitator.gui.desks.note_form import NoteForm
from facilitator.gui.forms.ui_pledge_form import Ui_PledgeForm
from facilitator.gui.spoken import spoken
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS
from facilitator.services.commands.pledges import RecordPledge
from facilitator.services.ports import Clock

READINESS_WORDS: dict[ReadinessLevel | None, str] = {
    None: "not said",
    ReadinessLevel.LEVEL_1: "Level 1",
    ReadinessLevel.LEVEL_2: "Level 2",
    ReadinessLevel.LEVEL_3: "Level 3",
    ReadinessLevel.RAPID_DEPLOYMENT: "Rapid deployment level",
}
NOVELTY_WORDS = {Novelty.NOT_SAID: "not said", Novelty.NEW: "new", Novelty.REPEATED: "announced before"}

Before = Callable[[tuple[str, ...], PledgeCategory], tuple[Pledge, ...]]


@dataclass(frozen=True, slots=True)
class PledgeSource:
    """Hold where a pledge was heard: the session, the note, the delegation that spoke."""

    session_id: str
    note_id: str
    delegation_id: str


class PledgeForm(NoteForm):
    """Ask for what a pledge needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_PledgeForm()
        form.setupUi(self)
        for category, words in PLEDGE_CATEGORIES.items():
            form.category.addItem(spoken(words), category)
        for status, words in PLEDGE_STATUS.items():
            form.status.addItem(spoken(words), status)
        for level, words in READINESS_WORDS.items():
            form.readiness.addItem(spoken(words), level)
        for novelty, words in NOVELTY_WORDS.items():
            form.novelty.addItem(spoken(words), novelty)
        self._source = PledgeSource("", "", "")
        self._pledge_id = ""
        self._names: DelegationNames | None = None
        self._clock: Clock | None = None
        self._before: Before = _none_before
        form.record.clicked.connect(self._record)
        form.put_away.clicked.connect(self.close_form)
        form.states.textChanged.connect(self._show_who)
        form.category.currentIndexChanged.connect(self._show_who)
        for line in self.lines:
            line.returnPressed.connect(self._record)
        self.hide()

    def serve(self, names: DelegationNames, clock: Clock, before: Before) -> None:
        """Read delegations by these names and the time from this clock; `before` finds pledges made already."""
        self._names = names
        self._clock = clock
        self._before = before

    def ask(self, source: PledgeSource, words: str) -> None:
        """Open with the delegation and the words filled in."""
        delegations = (source.delegation_id,) if source.delegation_id else ()
        self._source, self._pledge_id = source, ""
        self._fill(
            Pledge(id="", session_id="", delegation_ids=delegations, category=PledgeCategory.MILITARY_UNITS, text=words)
        )

    def edit(self, pledge: Pledge) -> None:
        """Open on a pledge that is on record."""
        self._source, self._pledge_id = PledgeSource(pledge.session_id, pledge.note_id, ""), pledge.id
        self._fill(pledge)

    def _fill(self, pledge: Pledge) -> None:
        form, names = self.form, self._names
        form.text.setText(pledge.text)
        form.states.setText(names.written(pledge.delegation_ids) if names else "")
        form.partners.setText(", ".join(pledge.partners))
        form.category.setCurrentIndex(form.category.findData(pledge.category))
        form.sub_type.setText(pledge.sub_type)
        form.status.setCurrentIndex(form.status.findData(pledge.status))
        form.quantity.setValue(pledge.quantity or 0)
        form.unit.setText(pledge.unit)
        form.readiness.setCurrentIndex(list(READINESS_WORDS).index(pledge.readiness))
        form.available.setText(pledge.available_from)
        form.duration.setText(pledge.duration)
        form.mission.setText(pledge.mission)
        form.amount.setValue(pledge.amount or 0)
        form.currency.setText(pledge.currency)
        form.women_share.setText(pledge.women_share)
        form.conditions.setText(pledge.conditions)
        form.novelty.setCurrentIndex(form.novelty.findData(pledge.novelty))
        form.internal.setChecked(pledge.internal)
        self._show_who()
        self.show()
        form.category.setFocus()

    def _read(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self._names.read(self.form.states.text()) if self._names else ((), ())

    def _show_who(self, *_changed: object) -> None:
        """Say whose pledge it is, who is not known, and what was pledged before."""
        found, unknown = self._read()
        names = [self._names.name(each) for each in found] if self._names else []
        if len(names) > 1:
            others = ", ".join(names[1:])
            words = self.tr("Smart pledge by {} (lead) with {}").format(names[0], others)
        else:
            words = self.tr("Pledge by {}").format(names[0]) if names else self.tr("Pledge by nobody yet")
        if unknown:
            words = self.tr("{} \u00b7 not known: {}").format(words, ", ".join(unknown))
        self.form.pledging.setText(words)
        before = [each for each in self._before(found, self.form.category.currentData()) if each.id != self._pledge_id]
        self.form.before.setVisible(bool(before))
        if before:
            named = "; ".join(f"{each.reference} {each.text}".strip() for each in before[:2])
            self.form.before.setText(self.tr("\u25b2 Pledged before in this category: {}").format(named))

    def _record(self) -> None:
        form, clock = self.form, self._clock
        assert clock is not None
        command = RecordPledge(
            session_id=self._source.session_id,
            note_id=self._source.note_id,
            delegation_ids=self._read()[0],
            category=form.category.currentData(),
            text=form.text.text(),
            quantity=form.quantity.value() or None,
            unit=form.unit.text(),
            available_from=form.available.text(),
            conditions=form.conditions.text(),
            status=form.status.currentData(),
            partners=tuple(form.partners.text().split(",")),
            sub_type=form.sub_type.text(),
            mission=form.mission.text(),
            readiness=form.readiness.currentData(),
            duration=form.duration.text(),
            amount=form.amount.value() or None,
            currency=form.currency.text(),
            women_share=form.women_share.text(),
            novelty=form.novelty.currentData(),
            internal=form.internal.isChecked(),
            at=clock.now(),
            **({"pledge_id": self._pledge_id} if self._pledge_id else {}),
        )
        self.wanted.emit(command)


def _none_before(_delegation_ids: tuple[str, ...], _category: PledgeCategory) -> tuple[Pledge, ...]:
    return ()
