"""Serve the hands that type a note: stamps, marks, suggestions, abbreviations, spelling."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from facilitator.domain.abbreviations import Abbreviations
from facilitator.domain.interventions import Intervention
from facilitator.domain.note_marks import stamp, stamp_at
from facilitator.domain.programme import Theme
from facilitator.domain.themes import in_tree_order
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.note_facts_row import NoteFactsRow
from facilitator.gui.icons import Pictures
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spelling import Speller, dictionary_folders, load_speller
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.quick_entry import Suggestion
from facilitator.gui.widgets.spelling_lines import SpellingLines
from facilitator.gui.widgets.text_marks import mark_lines, wrap
from facilitator.gui.widgets.text_positions import characters_before
from facilitator.services.abbreviation_list import AbbreviationList

_FLAG = 18


class NoteTools(QObject):
    """Put marks into the editor and answer what the letters after a sign mean."""

    def __init__(
        self, editor: NoteEditor, meeting: OpenMeeting, surroundings: Surroundings, facts: NoteFactsRow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._meeting = meeting
        self._surroundings = surroundings
        self._pictures: Pictures = surroundings.pictures
        self._facts = facts
        self._themes: tuple[Theme, ...] = ()
        self._asked_for_speller = False
        self.spelling = SpellingLines(editor)
        self.use_abbreviations()
        finders = {"#": self._find_theme, "@": self._find_delegation, "+": self._find_delegation}
        editor.set_finders(finders, self._write)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act on the text itself."""
        return {
            Act.TIME_STAMP: self.put_stamp,
            Act.VERBATIM: self.mark_verbatim,
            Act.BOLD: self.mark_bold,
            Act.ITALIC: self.mark_italic,
            Act.LIST_LINES: self.mark_list,
            Act.QUOTE_LINES: self.mark_quotation,
            Act.SPELLING: self.check_spelling_or_not,
        }

    @property
    def checks_spelling(self) -> bool:
        """Return whether the user wants the spelling checked."""
        return self._surroundings.state.spelling

    def show_themes(self, themes: Sequence[Theme]) -> None:
        """Know these themes as tags, those under others after them."""
        self._themes = tuple(theme for theme, _ in in_tree_order(themes))
        self._editor.tags.know([theme.tag for theme in themes])

    def use_abbreviations(self) -> None:
        """Take the rapporteur's own list, and the codes of the delegations of this meeting."""
        entries = AbbreviationList(self._surroundings.personal).entries()
        self._editor.abbreviations = Abbreviations(entries, self._meeting.known)

    def put_stamp(self) -> None:
        """Write the venue's time at the cursor."""
        now = self._meeting.clock.now().astimezone(self._meeting.meeting.zone)
        self._editor.put(f"{stamp(now.time())} ")
        self._editor.setFocus()

    def stamped_intervention(self, interventions: Sequence[Intervention]) -> Intervention | None:
        """Return the intervention that had the floor at the stamp nearest to the cursor, or None."""
        cursor = self._editor.textCursor()
        line = cursor.block().text()
        moment = stamp_at(line, characters_before(line, cursor.positionInBlock()))
        if moment is None:
            return None
        zone = self._meeting.meeting.zone
        begun = [
            each
            for each in interventions
            if each.clock.started_at is not None
            and each.clock.started_at.astimezone(zone).time().replace(microsecond=0) <= moment
        ]
        return max(begun, key=lambda each: (each.clock.started_at, each.order), default=None)

    def mark_verbatim(self) -> None:
        """Mark the selected words as spoken exactly so."""
        wrap(self._editor, '""')

    def mark_bold(self) -> None:
        """Make the selected words bold."""
        wrap(self._editor, "**")

    def mark_italic(self) -> None:
        """Make the selected words italic."""
        wrap(self._editor, "_")

    def mark_list(self) -> None:
        """Make the selected lines a list."""
        mark_lines(self._editor, "- ")

    def mark_quotation(self) -> None:
        """Make the selected lines a quotation."""
        mark_lines(self._editor, "> ")

    def begin_spelling(self) -> None:
        """Load the dictionaries away from the window, once, unless the user has switched spelling off."""
        if not self._asked_for_speller and self._surroundings.state.spelling:
            self._asked_for_speller = True
            folders = dictionary_folders(Path.home(), self._surroundings.personal)
            self._surroundings.background.run(_Loading(folders), self._use_speller, _ignore)

    def check_spelling_or_not(self) -> None:
        """Switch the check of spelling on or off, and remember it."""
        state = self._surroundings.state
        state.spelling = not state.spelling
        self._asked_for_speller = False
        self.spelling.use(None)
        self.begin_spelling()

    def _use_speller(self, speller: Speller | None) -> None:
        if speller is not None:
            names = [name for each in self._meeting.known for name in each.names.known()]
            names += [each.presiding_officer for each in self._meeting.sessions]
            names += [each.speaker for each in self._meeting.floor().inscriptions]
            speller.know(names)
        self.spelling.use(speller)

    def _find_theme(self, typed: str) -> Sequence[Suggestion]:
        wanted = typed.casefold()
        if any(each.tag.casefold() == wanted for each in self._themes):
            return []  # written in full: Enter is a new line again
        found = [each for each in self._themes if each.tag.casefold().startswith(wanted)]
        found += [each for each in self._themes if wanted and each not in found and wanted in each.title.casefold()]
        return [Suggestion(id=each.tag, title=f"#{each.tag}", detail=each.title.split(":")[0]) for each in found[:8]]

    def _find_delegation(self, typed: str) -> Sequence[Suggestion]:
        return [
            Suggestion(
                id=match.delegation.id,
                title=name_of(match.delegation),
                detail=match.delegation.regional_group,
                flag=self._pictures.flag(match.delegation.flag, _FLAG, code=match.delegation.id),
            )
            for match in self._meeting.directory.find(typed, limit=6)
        ]

    def _write(self, sign: str, identifier: str) -> str:
        """Return what stands in the note for a choice: a tag, a name, or nothing for one that said the same."""
        if sign == "#":
            return f"#{identifier}"
        if sign == "+":
            self._facts.add_supporter(identifier)
            return ""
        delegation = self._meeting.delegation(identifier)
        return delegation.running_text if delegation else identifier


class _Loading:
    """Load the dictionaries, as work for the one door to threads."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders

    def __call__(self, _progress: object) -> Speller | None:
        return load_speller(self._folders)


def _ignore(*_arguments: object) -> None:
    """Take whatever comes: without dictionaries nobody checks, and that is no fault."""
