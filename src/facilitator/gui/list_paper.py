"""Write the list of speakers to a PDF, as it is laid before the podium and the interpreters."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from facilitator.gui.dialogue import Dialogue
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import RANK_WORDS, heard_rows, name_of, on_behalf
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.services.floor import Floor, limit_for

_MARGIN_MM = 18
_STYLE = """
body { font-family: sans-serif; font-size: 10.5pt; color: #17212b; }
h1 { font-size: 15pt; margin-bottom: 0; }
h2 { font-size: 12pt; margin-top: 14pt; }
p { color: #55616d; margin-top: 2pt; }
td, th { padding: 3pt 8pt 3pt 0; text-align: left; }
th { color: #55616d; }
"""


def print_list(meeting: OpenMeeting, dialogue: Dialogue) -> None:
    """Ask for a file and write the list of the chosen session to it; a failure is told in a sentence."""
    title = _tr("List of speakers as PDF")
    session = meeting.session()
    proposed = meeting.file.path.parent / f"{session.code} speakers.pdf"
    target = dialogue.ask_save_file(title, proposed, _tr("PDF files (*.pdf)"))
    if target is None:
        return
    own = ""
    if session.chair_notes.strip():
        with_notes, without = _tr("With my notes"), _tr("The list alone")
        if dialogue.ask(_tr("Your own notes on this session:"), (with_notes, without)) == with_notes:
            own = f"<h2>{_tr('Notes of the chair')}</h2><pre>{escape(session.chair_notes)}</pre>"
    if write_pdf(list_html(meeting, meeting.floor()) + own, session.title, target):
        meeting.tell(_tr("The list of speakers is in {}.").format(target.name))
    else:
        meeting.tell(_tr("The list could not be written to {}.").format(target), _tr("Choose another folder."))


def write_pdf(html: str, title: str, target: Path) -> bool:
    """Write a page of HTML to a PDF on A4, and return whether that could be done."""
    try:
        with target.open("wb"):
            pass
    except OSError:
        return False
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins))
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    document.print_(writer)
    return True


def list_html(meeting: OpenMeeting, floor: Floor) -> str:
    """Return the list as a page: those waiting with their limits, replies asked for, those heard."""
    session = floor.session
    when = meeting.local_time(session.planned_start, "%d.%m.%Y, %H:%M")
    until = meeting.local_time(session.planned_end, "%H:%M")
    head = (
        f"<h1>{escape(session.title)}</h1><p>{escape(meeting.meeting.title)}<br>{when}\u2013{until}</p>"
        f"<p>{_tr('As it stood at {}').format(meeting.local_time(meeting.clock.now(), '%H:%M'))}</p>"
    )
    sections = (
        (_tr("List of speakers"), _waiting(meeting, floor)),
        (_tr("Right of reply"), _replies(meeting, floor)),
        (_tr("Heard"), _heard(meeting, floor)),
    )
    tables = [f"<h2>{escape(heading)}</h2>{table}" for heading, table in sections if table]
    return f"<body>{head}{''.join(tables) or _tr('Nobody is on the list.')}</body>"


def _waiting(meeting: OpenMeeting, floor: Floor) -> str:
    rows = []
    for place, each in enumerate(floor.queue, start=1):
        who = meeting.delegation(each.delegation_id)
        limit = limit_for(floor, each, who)
        speaker = ", ".join(part for part in (each.speaker, spoken(RANK_WORDS[each.rank])) if part)
        behalf = on_behalf(each.on_behalf_of, meeting.delegation)
        length = minutes_and_seconds(limit) if limit else ""
        rows.append((str(place), name_of(who), speaker, behalf, length, spoken("No. {}").format(each.number)))
    return _table(("", _tr("Delegation"), _tr("Speaker"), "", _tr("Limit"), ""), rows)


def _replies(meeting: OpenMeeting, floor: Floor) -> str:
    rows = [
        (name_of(meeting.delegation(each.delegation_id)), meeting.local_time(each.received_at, "%H:%M"))
        for each in floor.replies
    ]
    return _table((_tr("Delegation"), _tr("Asked at")), rows)


def _heard(meeting: OpenMeeting, floor: Floor) -> str:
    rows = [
        (row.mark, row.name, row.detail, row.aside)
        for row in reversed(
            heard_rows(
                floor,
                meeting.delegation,
                lambda each: meeting.local_time(each.clock.started_at, "%H:%M") if each.clock.started_at else "",
            )
        )
    ]
    return _table(("", _tr("Delegation"), "", _tr("Length")), rows)


def _table(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{escape(each)}</th>" for each in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table width='100%'><tr>{head}</tr>{body}</table>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListPaper", text)
