"""Show every key on one page, made from the table of actions."""

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from facilitator.gui.actions import ACTIONS, MENUS, translated
from facilitator.gui.acts.act import ActionRow

_WIDTHS = (150, 190, 330)


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
        self.resize(720, 640)


def sheet() -> str:
    """Return the page: a table per menu, a row per act that has a key."""
    parts = []
    for menu in MENUS:
        rows = [_line(row) for row in ACTIONS.values() if row.menu == menu and row.keys]
        parts.append(f"<h3>{escape(translated(menu))}</h3><table cellpadding='3'>{''.join(rows)}</table>")
    return "".join(parts)


def _line(row: ActionRow) -> str:
    keys = QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)
    name = translated(row.text).replace("&", "").rstrip("…")
    cells = (f"<b>{escape(keys)}</b>", escape(name), escape(translated(row.tip)))
    return (
        "<tr>"
        + "".join(f"<td width='{width}'>{cell}</td>" for width, cell in zip(_WIDTHS, cells, strict=True))
        + "</tr>"
    )
