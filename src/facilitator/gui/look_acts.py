"""Change how everything looks at the user's wish, and remember it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from facilitator.gui.appearance import SCALES, Appearance, Scheme, is_dark
from facilitator.gui.language import sentence_in
from facilitator.gui.window_state import WindowState


class LookActs(QObject):
    """Change brightness, scale, motion and language."""

    def __init__(
        self,
        appearance: Appearance,
        state: WindowState,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._state = state
        self._tell = tell

    def change_scheme(self) -> None:
        """Change from light to dark, or back."""
        dark_now = is_dark(self._appearance.palette)
        self._dress(Scheme.LIGHT if dark_now else Scheme.DARK, self._appearance.scale)

    def hold_still(self) -> None:
        """Let nothing flash or slide from now on, or let it again."""
        self._state.still = not self._state.still
        self._appearance.hold_still(self._state.still)

    def speak(self, code: str) -> None:
        """Let the interface speak that language from the next start on."""
        self._state.language = code
        self._tell(sentence_in(code))

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
