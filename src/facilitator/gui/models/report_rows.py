"""Put the state of a report into rows: the review of each session, its paragraphs, the notes behind them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.domain.notes import Note, NoteKind, without_tags
from facilitator.domain.programme import SessionKind
from facilitator.domain.quantifiers import Evidence
from facilitator.domain.report import ReportParagraph, in_order, is_for_report, theme_of, unplaced
from facilitator.domain.review import ReviewState
from facilitator.gui.appearance import Tone
from facilitator.gui.models.desk_rows import DeskRow
from facilitator.gui.models.note_stream import KIND_WORDS
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.spoken import spoken
from facilitator.reporting.material import Material

CROSS_CUTTING = "cross-cutting"
"""Stands for the paragraphs without a session where a row needs a name."""

STATE_WORDS: Mapping[ReviewState, tuple[str, Tone]] = {
    ReviewState.DRAFT: ("\u25cb Draft", Tone.MUTED),
    ReviewState.SUBMITTED: ("\u25d4 Submitted", Tone.ACCENT),
    ReviewState.REVIEWED: ("\u25d1 Reviewed", Tone.ACCENT),
    ReviewState.FINAL: ("\u2713 Final, locked", Tone.GOOD),
}
"""The word and shape of each state of review, and the tone that repeats it."""

PARAGRAPH_KINDS: Mapping[NoteKind | None, str] = {
    None: "Narrative",
    **{kind: words for kind, words in KIND_WORDS.items() if kind is not NoteKind.PROCEDURAL},
}


@dataclass(frozen=True, slots=True)
class NoteScope:
    """Say which notes are shown: those of a section that wait, all of it, or all on a theme in every session."""

    label: str
    theme_id: str = ""
    only_waiting: bool = False


def board_rows(material: Material) -> tuple[DeskRow, ...]:
    """Return one row per session with a report, in the order of the programme, then the cross-cutting issues."""
    rows = [_board_row(material, session.id) for session in material.in_order() if _has_report(material, session.id)]
    across = [each for each in material.paragraphs if not each.session_id]
    rows.append(DeskRow(CROSS_CUTTING, spoken("Cross-cutting issues"), f"{_count(len(across), 'paragraph')}"))
    return tuple(rows)


def section_of(row_id: str) -> str:
    """Return the session that a row of the board stands for; empty for the cross-cutting issues."""
    return "" if row_id == CROSS_CUTTING else row_id


def section_paragraphs(material: Material, section: str) -> list[ReportParagraph]:
    """Return a section's paragraphs as the report gives them: theme by theme, each in order."""
    session = material.session.get(section)
    own = session.theme_ids[0] if session and len(session.theme_ids) == 1 else ""
    ordered = sorted(material.themes, key=lambda each: (each.id != own, each.position))
    rank = {theme.id: place for place, theme in enumerate(ordered)}
    paragraphs = in_order(each for each in material.paragraphs if each.session_id == section)
    return sorted(paragraphs, key=lambda each: rank.get(each.theme_id, len(rank)))


def paragraph_rows(
    material: Material, paragraphs: Iterable[ReportParagraph], doubted: Collection[str], named: Collection[str]
) -> tuple[DeskRow, ...]:
    """Return one row per paragraph; `doubted` and `named` are those that a check has something to say about."""
    titles = {theme.id: theme.title.split(":")[0] for theme in material.themes}
    return tuple(
        DeskRow(
            id=each.id,
            title=f"{_kind(each)} \u00b7 {titles.get(each.theme_id) or spoken('Other matters')}",
            text=each.text,
            aside=" \u00b7 ".join(_marks(each, doubted, named)),
            tone=Tone.OVER if each.id in named else Tone.WARNING if each.id in doubted else Tone.MUTED,
        )
        for each in paragraphs
    )


def note_scopes(material: Material, section: str) -> tuple[NoteScope, ...]:
    """Return which notes can be shown beside a section: its own, and those on each theme across all sessions."""
    own = (NoteScope(spoken("Waiting for a paragraph"), only_waiting=True), NoteScope(spoken("All of the session")))
    waiting = (NoteScope(spoken("Waiting for a paragraph, all sessions"), only_waiting=True),)
    themes = sorted(material.themes, key=lambda each: each.position)
    everywhere = spoken("Every session: {}")
    clusters = tuple(NoteScope(everywhere.format(theme.title.split(":")[0]), theme_id=theme.id) for theme in themes)
    return (*(own if section else waiting), *clusters)


def notes_in_scope(material: Material, section: str, scope: NoteScope) -> list[Note]:
    """Return the notes of a scope: in programme order, the oldest first."""
    places = {session.id: session.position for session in material.sessions}
    notes = [each for each in material.notes if is_for_report(each)]
    if scope.theme_id:
        notes = [each for each in notes if _is_on(material, each, scope.theme_id)]
    elif section:
        notes = [each for each in notes if each.session_id == section]
    if scope.only_waiting:
        notes = unplaced(notes, material.paragraphs)
    return sorted(notes, key=lambda each: (places.get(each.session_id, 0), each.written_at))


def note_rows(
    material: Material, notes: Sequence[Note], paragraph: ReportParagraph | None, who: Mapping[str, str]
) -> tuple[DeskRow, ...]:
    """Return one row per note: its kind, who made the point (`who`, by intervention), how it is tied."""
    placed = {note for each in material.paragraphs for note in (*each.note_ids, *each.opposing_note_ids)}
    return tuple(
        DeskRow(
            id=note.id,
            title=" \u00b7 ".join(
                part
                for part in (
                    material.session[note.session_id].code if note.session_id in material.session else "",
                    spoken(KIND_WORDS[note.kind]),
                    who.get(note.intervention_id, ""),
                )
                if part
            ),
            text=without_tags(note.text),
            aside=_tie(note, paragraph, placed),
            tone=Tone.ACCENT if paragraph and note.id in paragraph.note_ids else Tone.MUTED,
        )
        for note in notes
    )


def evidence_words(material: Material, evidence: Evidence) -> str:
    """Return the count and the names behind a paragraph: for the secretariat's eyes only."""
    if not evidence.supporting and not evidence.opposing:
        return spoken("No delegation is tied to this paragraph.")
    parts = [spoken("Private: {} of {} heard support it").format(evidence.count, evidence.all_heard)]
    if evidence.supporting:
        parts.append(f": {_listed(sorted(_voice(material, each) for each in evidence.supporting))}")
    if evidence.opposing:
        opposing = _listed(sorted(_voice(material, each) for each in evidence.opposing))
        parts.append(spoken(". Against: {}").format(opposing))
    return "".join(parts) + "."


def _voice(material: Material, voice: str) -> str:
    """Return a voice in words; a group says how many States it covers."""
    named = []
    for each in voice.split("+"):
        delegation = material.delegations.get(each)
        covered = sum(each in other.groups and other.is_state for other in material.delegations.values())
        name = name_of(delegation) if delegation else each
        named.append(spoken("{} ({} States)").format(name, covered) if covered else name)
    return _listed(named)


def _listed(names: Sequence[str]) -> str:
    """Return the names as a list in running text."""
    *others, last = names
    return spoken("{} and {}").format(", ".join(others), last) if others else last


def _has_report(material: Material, session_id: str) -> bool:
    session = material.session[session_id]
    return session.kind is SessionKind.SESSION or any(each.session_id == session_id for each in material.notes)


def _board_row(material: Material, session_id: str) -> DeskRow:
    session = material.session[session_id]
    notes = [each for each in material.notes if each.session_id == session_id and is_for_report(each)]
    paragraphs = [each for each in material.paragraphs if each.session_id == session_id]
    waiting = len(unplaced(notes, material.paragraphs)) if paragraphs else 0
    facts = [_count(len(notes), "note"), _count(len(paragraphs), "paragraph")]
    review = material.review.get(session_id)
    if waiting:
        facts.append(spoken("\u25b2 {} waiting").format(waiting))
    if review and review.reason:
        facts.append(spoken("opened again: {}").format(review.reason))
    words, tone = STATE_WORDS[material.state_of(session_id)]
    return DeskRow(session_id, f"{session.code} \u00b7 {session.title}", " \u00b7 ".join(facts), spoken(words), tone)


def _marks(paragraph: ReportParagraph, doubted: Collection[str], named: Collection[str]) -> Iterator[str]:
    if paragraph.id in named:
        yield spoken("\u2716 names somebody")
    if paragraph.id in doubted:
        yield spoken("\u25b2 check the number")
    if paragraph.locked:
        yield spoken("\u2713 agreed")
    sources = len(paragraph.note_ids)
    against = len(paragraph.opposing_note_ids)
    yield _count(sources, "note") + (spoken(" / {} against").format(against) if against else "")


def _tie(note: Note, paragraph: ReportParagraph | None, placed: Collection[str]) -> str:
    if paragraph and note.id in paragraph.note_ids:
        return spoken("\u25cf in this paragraph")
    if paragraph and note.id in paragraph.opposing_note_ids:
        return spoken("\u25cf against it")
    return spoken("\u25cb in another") if note.id in placed else spoken("waiting")


def _is_on(material: Material, note: Note, theme_id: str) -> bool:
    theme = theme_of(note, material.session.get(note.session_id), material.themes)
    return theme is not None and theme.id == theme_id


def _count(number: int, noun: str) -> str:
    of_one = {"note": spoken("1 note"), "paragraph": spoken("1 paragraph")}
    of_many = {"note": spoken("{} notes"), "paragraph": spoken("{} paragraphs")}
    return of_one[noun] if number == 1 else of_many[noun].format(number)


def _kind(paragraph: ReportParagraph) -> str:
    return spoken(PARAGRAPH_KINDS.get(paragraph.kind, "Narrative"))
