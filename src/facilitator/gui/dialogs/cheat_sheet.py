"""Show every key on one page, made from the table of actions."""

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from facilitator.gui.actions import ACTIONS, MENUS, translated
from facilitator.gui.acts.act import ActionRow
from facilitator.gui.dialogs.reading import reading_size

_WIDTHS = (22, 28, 50)  # per cent


class CheatSheet(QDialog):
    """List the keys by menu; it may stay open while the meeting goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        page = QTextBrowser(self)
        page.setAccessibleName(self.tr("Every key"))
        page.setHtml(sheet())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)
        self.resize(reading_size(self))


_TYPED = (
    ("urg", "Uruguay", "Any part of a name, a code, an alias; accents and small slips do not matter"),
    ("urg @g77 @eu", "on behalf of", "For one group or several; a name that is no group stays as typed"),
    ("! gha", "point of order", "Heard at once; the speaker's clock pauses"),
    ("? gha", "question", "Heard at once, and the speaker goes on afterwards"),
    ("reply gha", "right of reply", "Asked for, and kept for the end until the chair decides"),
    ("panel gha", "panellist", "Opens the floor, under the panellists' limit"),
    ("Space", "begin, name later", "In the empty line, while nobody has the floor"),
)


def sheet() -> str:
    """Return the page: what can be typed, then a table per menu with every act."""
    menus = [_table(menu, [_line(row) for row in ACTIONS.values() if row.menu == menu]) for menu in MENUS]
    return _table("Typed into the entry box", [_cells(*typed) for typed in _TYPED]) + "".join(menus)


def _table(heading: str, lines: list[str]) -> str:
    return f"<h3>{escape(translated(heading))}</h3><table width='100%' cellpadding='3'>{''.join(lines)}</table>"


def _line(row: ActionRow) -> str:
    keys = QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)
    return _cells(keys, row.text.replace("&", "").rstrip("…"), row.tip)


def _cells(keys: str, name: str, tip: str) -> str:
    cells = (f"<b>{escape(keys)}</b>", escape(translated(name)), escape(translated(tip)))
    return (
        "<tr>"
        + "".join(f"<td width='{width}%'>{cell}</td>" for width, cell in zip(_WIDTHS, cells, strict=True))
        + "</tr>"
    )
