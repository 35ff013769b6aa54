"""Give the program its look: two palettes, the tones of states, one scale for everything."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


class Scheme(Enum):
    """Name the choices of brightness; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """Name what a colour says; a word or a shape always says it too."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    OVER = "over"


_MIDDLE_LIGHTNESS = 128
_ICON_SIZE = 16  # pixels, at the usual scale
SCALES = (100, 110, 125, 150, 175, 200)

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_LIGHT: Mapping[Tone, str] = {
    Tone.PLAIN: "#17212b",
    Tone.MUTED: "#55616d",
    Tone.ACCENT: "#14609c",
    Tone.GOOD: "#17693a",
    Tone.WARNING: "#865300",
    Tone.OVER: "#b3201a",
}
_DARK: Mapping[Tone, str] = {
    Tone.PLAIN: "#e8edf2",
    Tone.MUTED: "#a3b0bc",
    Tone.ACCENT: "#79bdf0",
    Tone.GOOD: "#74d39a",
    Tone.WARNING: "#f0b849",
    Tone.OVER: "#ff8f86",
}
_LIGHT_GROUND = {"window": "#eef1f4", "base": "#ffffff", "raised": "#f7f9fa", "line": "#cfd6dc", "edge": "#7f8a95"}
_DARK_GROUND = {"window": "#161b21", "base": "#1d242b", "raised": "#232b33", "line": "#3a4550", "edge": "#748190"}

_STYLE = """
QFrame#masthead, QMenuBar, QStatusBar {{ background: {raised}; }}
QFrame#masthead {{ border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {line}; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QListView, QTreeView, QPlainTextEdit, QTextBrowser, QListWidget, QLineEdit {{
    background: {base}; border: 1px solid {line}; border-radius: 5px; padding: 3px; }}
QLineEdit, QPlainTextEdit {{ border-color: {edge}; }}
QListView:focus, QTreeView:focus, QPlainTextEdit:focus, QTextBrowser:focus, QLineEdit:focus {{
    border: 2px solid {accent}; padding: 2px; }}
QToolButton, QPushButton {{
    icon-size: {icon}px; background: {raised}; border: 1px solid {line}; border-radius: 5px; padding: 5px 7px; }}
QToolButton:hover, QPushButton:hover {{ border-color: {accent}; }}
QToolButton:focus, QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 6px; }}
QTabBar QToolButton {{ padding: 0; border-radius: 0; }}
QToolButton:checked {{ background: {accent}; color: {base}; }}
QToolButton:disabled, QPushButton:disabled {{ color: {muted}; }}
QLabel[role="heading"] {{ color: {muted}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="warning"] {{ color: {warning}; font-weight: 600; }}
QLabel[role="good"] {{ color: {good}; font-weight: 600; }}
QLabel[role="over"] {{ color: {over}; font-weight: 600; }}
QLabel#session_title {{ font-size: {medium}pt; font-weight: 600; }}
QLabel#speaker_name, QLabel#start_title {{ font-size: {large}pt; font-weight: 600; }}
QLabel#next_up {{ font-size: {medium}pt; }}
QLabel#note_header_title {{ font-size: {large}pt; font-weight: 600; }}
QLabel#note_header_elsewhere {{ color: {warning}; font-weight: 600; }}
QPlainTextEdit#editor {{ font-size: {medium}pt; }}
QFrame#notice_bar {{ background: {base}; border-bottom: 2px solid {warning}; }}
InlineForm, QFrame#script_panel {{ background: {raised}; border: 1px solid {line}; border-radius: 5px; }}
QLabel#script {{ font-size: {medium}pt; }}
QFrame#note_header {{ background: {raised}; border: 1px solid {line}; border-radius: 5px; }}
QCheckBox::indicator:unchecked, QListView::indicator:unchecked {{
    border: 1px solid {muted}; border-radius: 3px; background: {base}; }}
QSplitter::handle {{ background: transparent; }}
QToolTip {{ background: {base}; color: {plain}; border: 1px solid {line}; }}
"""


def colour(tone: Tone, *, dark: bool) -> QColor:
    """Return the colour of a tone; at least 4.5 : 1 against every ground of its scheme."""
    return QColor((_DARK if dark else _LIGHT)[tone])


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette is one of a dark scheme."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS


def edge(*, dark: bool) -> QColor:
    """Return what surrounds a field to type in; at least 3 : 1 against every ground of its scheme."""
    return QColor((_DARK_GROUND if dark else _LIGHT_GROUND)["edge"])


def grounds(*, dark: bool) -> tuple[QColor, ...]:
    """Return the backgrounds on which text stands."""
    ground = _DARK_GROUND if dark else _LIGHT_GROUND
    return tuple(QColor(ground[name]) for name in ("window", "base", "raised"))


class Appearance:
    """Dress the application; the font it had at the start is the measure of every scale."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._points = application.font().pointSizeF()
        self._cursor_flash = QApplication.cursorFlashTime()
        application.setStyle("Fusion")
        self.scheme = Scheme.SYSTEM
        self.scale = SCALES[0]

    def dress(self, scheme: Scheme, scale: int) -> None:
        """Show this scheme at this scale in per cent (100 to 200)."""
        self.scheme = scheme
        self.scale = min(max(scale, SCALES[0]), SCALES[-1])
        dark = self._wants_dark()
        font = self._application.font()
        font.setPointSizeF(self._points * self.scale / 100)
        self._application.setFont(font)
        self._application.setPalette(palette(dark=dark))
        self._application.setStyleSheet(_style(self._points, self.scale / 100, dark=dark))

    def hold_still(self, still: bool) -> None:  # noqa: FBT001 - a setter takes what it sets
        """Let nothing slide, fade or blink, or let it as the desktop does."""
        for effect in _MOVING:
            QApplication.setEffectEnabled(effect, not still)
        QApplication.setCursorFlashTime(0 if still else self._cursor_flash)

    @property
    def palette(self) -> QPalette:
        """Return the palette that is shown."""
        return self._application.palette()

    def _wants_dark(self) -> bool:
        if self.scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.scheme is Scheme.DARK


def palette(*, dark: bool) -> QPalette:
    """Return the palette of the dark or the light scheme."""
    tones, ground = (_DARK, _DARK_GROUND) if dark else (_LIGHT, _LIGHT_GROUND)
    roles = {
        QPalette.ColorRole.Window: ground["window"],
        QPalette.ColorRole.Base: ground["base"],
        QPalette.ColorRole.AlternateBase: ground["raised"],
        QPalette.ColorRole.Button: ground["raised"],
        QPalette.ColorRole.ToolTipBase: ground["base"],
        QPalette.ColorRole.Mid: ground["line"],
        QPalette.ColorRole.WindowText: tones[Tone.PLAIN],
        QPalette.ColorRole.Text: tones[Tone.PLAIN],
        QPalette.ColorRole.ButtonText: tones[Tone.PLAIN],
        QPalette.ColorRole.ToolTipText: tones[Tone.PLAIN],
        QPalette.ColorRole.PlaceholderText: tones[Tone.MUTED],
        QPalette.ColorRole.Link: tones[Tone.ACCENT],
        QPalette.ColorRole.LinkVisited: tones[Tone.ACCENT],
        QPalette.ColorRole.Accent: tones[Tone.ACCENT],
        QPalette.ColorRole.Highlight: tones[Tone.ACCENT],
        QPalette.ColorRole.HighlightedText: ground["base"],
        QPalette.ColorRole.BrightText: tones[Tone.OVER],
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, QColor(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tones[Tone.MUTED]))
    return made


def _style(usual_points: float, scale: float, *, dark: bool) -> str:
    tones, ground = (_DARK, _DARK_GROUND) if dark else (_LIGHT, _LIGHT_GROUND)
    points = usual_points * scale
    sizes = {"medium": f"{points * 1.15:.1f}", "large": f"{points * 1.9:.1f}", "icon": f"{_ICON_SIZE * scale:.0f}"}
    return _STYLE.format(**ground, **sizes, **{tone.value: name for tone, name in tones.items()})
