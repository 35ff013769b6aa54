"""Change how everything looks at the user's wish, and remember it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from facilitator.gui.appearance import SCALES, Appearance, Scheme, is_dark
from facilitator.gui.window_state import WindowState


class LookActs(QObject):
    """Change brightness and scale; `changed` is called when pictures must be drawn anew."""

    def __init__(
        self, appearance: Appearance, state: WindowState, changed: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._state = state
        self._changed = changed

    def change_scheme(self) -> None:
        """Change from light to dark, or back."""
        dark_now = is_dark(self._appearance.palette)
        self._dress(Scheme.LIGHT if dark_now else Scheme.DARK, self._appearance.scale)

    def larger(self) -> None:
        """Show everything one step larger."""
        self._step(1)

    def smaller(self) -> None:
        """Show everything one step smaller."""
        self._step(-1)

    def _step(self, by: int) -> None:
        place = min(max(SCALES.index(self._appearance.scale) + by, 0), len(SCALES) - 1)
        self._dress(self._appearance.scheme, SCALES[place])

    def _dress(self, scheme: Scheme, scale: int) -> None:
        self._appearance.dress(scheme, scale)
        self._state.scheme = scheme
        self._state.scale = scale
        self._changed()
