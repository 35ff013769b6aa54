"""Show the programme day by day, each session with its planned time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.gui.models.rows import Index, RowModel
from facilitator.gui.plain_texts import plain_tip
from facilitator.gui.spoken import spoken


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """Hold one line of the programme: a day when `session_id` is empty, else a session."""

    id: str
    session_id: str
    times: str
    title: str
    mark: str = ""
    tip: str = ""

    @property
    def words(self) -> str:
        """Return the line in words."""
        return ", ".join(part for part in (self.times, self.title, self.mark) if part)


class ProgrammeList(RowModel[ProgrammeRow]):
    """Show the programme; days cannot be chosen, nor can breaks unless the rows were made with them."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only sessions be chosen."""
        if index.isValid() and self.rows[index.row()].session_id:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the full title as a tip, the rest as every row does."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return plain_tip(self.rows[index.row()].tip)
        return super().data(index, role)


def programme_rows(
    meeting: Meeting, sessions: Sequence[Session], with_floor: str, *, with_breaks: bool = False
) -> tuple[ProgrammeRow, ...]:
    """Return a line per day and per session; the session `with_floor` is marked, breaks can be chosen on demand."""
    rows: list[ProgrammeRow] = []
    shown: date | None = None
    for session in sessions:
        start, end = (moment.astimezone(meeting.zone) for moment in (session.planned_start, session.planned_end))
        if start.date() != shown:
            shown = start.date()
            rows.append(
                ProgrammeRow(
                    shown.isoformat(),
                    "",
                    "",
                    QLocale().toString(QDate(shown.year, shown.month, shown.day), "dddd d MMMM"),
                )
            )
        is_break = session.kind is SessionKind.BREAK
        times = f"{start:%H:%M}\u2013{end:%H:%M}"
        mark = spoken("\u25cf floor taken") if session.id == with_floor else session.code
        tips = [
            session.title,
            spoken("The time is an assumption: nobody has confirmed it.") if session.assumption else "",
        ]
        rows.append(
            ProgrammeRow(
                id=session.id,
                session_id="" if is_break and not with_breaks else session.id,
                times=times,
                title=session.title,
                mark=mark,
                tip="\n".join(tip for tip in tips if tip),
            )
        )
    return tuple(rows)
