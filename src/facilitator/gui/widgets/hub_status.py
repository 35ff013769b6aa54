"""Say in the corner of the eye how this laptop stands with the hub."""

from PySide6.QtWidgets import QWidget

from facilitator.gui.plain_texts import PlainLabel, plain_tip


class HubStatus(PlainLabel):
    """Show a few words and, on demand, who is there; nothing at all without a hub."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("How the hub stands"))
        self.show_words("", "")

    def show_words(self, words: str, more: str) -> None:
        """Show these words; `more` is told when the pointer rests on them."""
        self.setText(words)
        self.setToolTip(plain_tip(more))
        self.setVisible(bool(words))
