"""Carry out the acts on the wording of a report: editing it, moving it, tying notes to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from facilitator.domain.delegations import fold
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.report import ReportParagraph, ReportSettings, in_order
from facilitator.domain.speaking_order import position_between
from facilitator.reporting.points import note_words
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteParagraph:
    """Give a paragraph another wording; agreed wording is refused."""

    paragraph_id: str
    text: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "edit the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the text."""
        uow.put(replace(_open_to_change(uow, self.paragraph_id), text=self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParagraph:
    """Add a paragraph after another one, else first or last; without a session it is a cross-cutting one."""

    session_id: str = ""
    theme_id: str = ""
    after_id: str = ""
    first: bool = False
    kind: NoteKind | None = None
    text: str = ""
    note_ids: tuple[str, ...] = ()
    paragraph_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "add a paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the paragraph; with notes but no text it takes the words of the notes."""
        neighbours = _of_section(uow, self.session_id)
        text = self.text or " ".join(f"{note_words(each).rstrip('.')}." for each in _notes(uow, self.note_ids))
        place = 0 if self.first else _place_after(neighbours, self.after_id)
        uow.put(
            ReportParagraph(
                id=self.paragraph_id,
                session_id=self.session_id,
                theme_id=self.theme_id,
                kind=self.kind,
                text=text,
                position=_position_at(neighbours, place),
                note_ids=self.note_ids,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveParagraph:
    """Put a paragraph after another one of its section, or first, under the theme given."""

    paragraph_id: str
    after_id: str
    theme_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "move the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set position and theme."""
        paragraph = require(uow, ReportParagraph, self.paragraph_id)
        others = [each for each in _of_section(uow, paragraph.session_id) if each.id != paragraph.id]
        place = _place_after(others, self.after_id) if self.after_id else 0
        uow.put(replace(paragraph, position=_position_at(others, place), theme_id=self.theme_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveParagraph:
    """Take a paragraph out; its notes stay, and wait for a place again."""

    paragraph_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "remove the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take it out; raise RuleBrokenError when its wording has been agreed."""
        uow.remove(_open_to_change(uow, self.paragraph_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitParagraph:
    """Make two paragraphs of one at a place in its text; both keep the links to the notes."""

    paragraph_id: str
    at: int
    second_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "split the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write both; raise RuleBrokenError when one of them would have no words."""
        paragraph = _open_to_change(uow, self.paragraph_id)
        first, second = paragraph.text[: self.at].strip(), paragraph.text[self.at :].strip()
        if not first or not second:
            raise RuleBrokenError("Put the cursor between two words: both paragraphs need some.")
        section = _of_section(uow, paragraph.session_id)
        position = _position_at(section, _place_after(section, paragraph.id))
        uow.put(replace(paragraph, text=first))
        uow.put(replace(paragraph, id=self.second_id, text=second, position=position))


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeParagraphs:
    """Append a paragraph to another one, with its notes, and take it out."""

    paragraph_id: str
    into_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "merge the paragraphs"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the joint paragraph; raise RuleBrokenError when the wording of one has been agreed."""
        second = _open_to_change(uow, self.paragraph_id)
        first = _open_to_change(uow, self.into_id)
        uow.remove(second)
        uow.put(
            replace(
                first,
                text=f"{first.text.rstrip()} {second.text.lstrip()}".strip(),
                note_ids=_once(first.note_ids, second.note_ids),
                opposing_note_ids=_once(first.opposing_note_ids, second.opposing_note_ids),
                cleared_names=_once(first.cleared_names, second.cleared_names),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkNotes:
    """Tie notes to a paragraph as its sources, or as the opposite view; their words are added on demand."""

    paragraph_id: str
    note_ids: tuple[str, ...]
    with_words: bool = False
    opposing: bool = False

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "tie notes to the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the links; a note is never both a source and the opposite view."""
        paragraph = require(uow, ReportParagraph, self.paragraph_id)
        notes = _notes(uow, self.note_ids)
        if self.with_words:
            paragraph = _open_to_change(uow, self.paragraph_id)
            new = (f"{note_words(each).rstrip('.')}." for each in notes if note_words(each) not in paragraph.text)
            paragraph = replace(paragraph, text=" ".join((paragraph.text.rstrip(), *new)).strip())
        kept, against = paragraph.note_ids, paragraph.opposing_note_ids
        if self.opposing:
            kept, against = _without(kept, self.note_ids), _once(against, self.note_ids)
        else:
            kept, against = _once(kept, self.note_ids), _without(against, self.note_ids)
        uow.put(replace(paragraph, note_ids=kept, opposing_note_ids=against))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkNote:
    """Untie a note from a paragraph; the wording stays."""

    paragraph_id: str
    note_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "untie the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take the note out of both lists."""
        paragraph = require(uow, ReportParagraph, self.paragraph_id)
        uow.put(
            replace(
                paragraph,
                note_ids=_without(paragraph.note_ids, (self.note_id,)),
                opposing_note_ids=_without(paragraph.opposing_note_ids, (self.note_id,)),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetParagraphKind:
    """Say what a paragraph records; None is plain narrative."""

    paragraph_id: str
    kind: NoteKind | None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "set the kind of paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the kind."""
        uow.put(replace(require(uow, ReportParagraph, self.paragraph_id), kind=self.kind))


@dataclass(frozen=True, slots=True, kw_only=True)
class LockWording:
    """Mark a paragraph's wording as agreed, or open it again."""

    paragraph_id: str
    locked: bool

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "lock the wording" if self.locked else "unlock the wording"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the mark."""
        uow.put(replace(require(uow, ReportParagraph, self.paragraph_id), locked=self.locked))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearName:
    """Keep a name in a text that may name nobody: somebody looked, and it is no source.

    The text is a paragraph, or a note, a pledge or a commitment that stands in the report as it is.
    """

    text_id: str
    name: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return f"keep the name {self.name}"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Note the name as cleared in this text."""
        paragraph = uow.get(ReportParagraph, self.text_id)
        if paragraph is not None:
            uow.put(replace(paragraph, cleared_names=_once(paragraph.cleared_names, (fold(self.name),))))
        else:
            settings = report_settings(uow)
            cleared = f"{self.text_id} {fold(self.name)}"
            uow.put(replace(settings, cleared_names=_once(settings.cleared_names, (cleared,))))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetReportSettings:
    """Change the thresholds of the quantifiers, or the lengths of a report and its sections."""

    settings: ReportSettings

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change how reports are written"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the settings."""
        uow.put(self.settings)


def report_settings(uow: UnitOfWork) -> ReportSettings:
    """Return how the meeting's reports are written: as the program proposes while nobody has said otherwise."""
    return next(iter(uow.all(ReportSettings)), ReportSettings())


def _open_to_change(uow: UnitOfWork, paragraph_id: str) -> ReportParagraph:
    paragraph = require(uow, ReportParagraph, paragraph_id)
    if paragraph.locked:
        raise RuleBrokenError("The wording of this paragraph has been agreed. Unlock it before changing it.")
    return paragraph


def _of_section(uow: UnitOfWork, session_id: str) -> list[ReportParagraph]:
    return in_order(uow.in_session(ReportParagraph, session_id))


def _notes(uow: UnitOfWork, note_ids: Iterable[str]) -> list[Note]:
    return [require(uow, Note, each) for each in note_ids]


def _place_after(paragraphs: Sequence[ReportParagraph], paragraph_id: str) -> int:
    """Return the place after a paragraph, or at the end when it is not there."""
    return next((place for place, each in enumerate(paragraphs, 1) if each.id == paragraph_id), len(paragraphs))


def _position_at(paragraphs: Sequence[ReportParagraph], place: int) -> str:
    before = paragraphs[place - 1].position if place else ""
    after = next((each.position for each in paragraphs[place:] if each.position > before), "")
    return position_between(before, after)


def _once(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _without(those: Iterable[str], taken: Iterable[str]) -> tuple[str, ...]:
    gone = set(taken)
    return tuple(each for each in those if each not in gone)
