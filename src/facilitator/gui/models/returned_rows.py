"""Put changes from a working copy into rows, and their words side by side."""

from collections.abc import Collection, Mapping, Sequence
from html import escape

from facilitator.gui.appearance import Tone
from facilitator.gui.models.desk_rows import DeskRow
from facilitator.reporting.returned_changes import (
    MatchedBy,
    PieceKind,
    ReturnedChange,
    ReturnedKind,
    word_diff,
)

KINDS: Mapping[ReturnedKind, str] = {
    ReturnedKind.CHANGED: "\u270e Changed",
    ReturnedKind.MOVED: "\u2195 Moved",
    ReturnedKind.SPLIT: "\u2702 Split",
    ReturnedKind.MERGED: "\u2295 Merged",
    ReturnedKind.DELETED: "\u2716 Deleted",
    ReturnedKind.NEW: "+ New",
    ReturnedKind.COMMENT: "\u275d Comment",
}
"""The shape and word of each kind of change."""


def returned_rows(changes: Sequence[ReturnedChange], acceptable: Collection[ReturnedChange]) -> tuple[DeskRow, ...]:
    """Return one row per change; one that concerns no paragraph says so."""
    return tuple(
        DeskRow(
            id=str(number),
            title=" \u00b7 ".join(part for part in (KINDS[change.kind], change.author) if part),
            text=(change.after or change.before).replace("\n", " \u00b6 "),
            aside=_mark(change, change in acceptable),
            tone=Tone.WARNING if change.since_changed or change not in acceptable else Tone.MUTED,
        )
        for number, change in enumerate(changes)
    )


def difference_of(change: ReturnedChange) -> str:
    """Return both wordings as one page: what went is struck through, what came is underlined; or a comment's words."""
    if change.kind is ReturnedKind.COMMENT:
        beside, remark = (escape(each).replace("\n", "<br>") for each in (change.before, change.after))
        return f"<p>{beside}</p><p><b>\u275d {remark}</b></p>"
    parts = []
    for piece in word_diff(change.before, change.after):
        words = escape(piece.text).replace("\n", "<br>\u00b6 ")
        if piece.kind is PieceKind.ADDED:
            words = f"<b><u>{words}</u></b>"
        elif piece.kind is PieceKind.REMOVED:
            words = f"<s>{words}</s>"
        parts.append(words)
    return f"<p>{''.join(parts)}</p>"


def _mark(change: ReturnedChange, acceptable: bool) -> str:  # noqa: FBT001 - one fact about the one change
    if not acceptable:
        return "becomes a correction"
    if change.since_changed:
        return "\u25b2 changed here too"
    return "found by its words" if change.match is MatchedBy.TEXT else ""
