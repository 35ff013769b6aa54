"""Choose how the screens of the room look, inside the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from facilitator.gui.forms.ui_room_form import Ui_RoomForm
from facilitator.gui.room_captions import CAPTION_CHOICES
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.room_view import RoomSettings


class RoomForm(InlineForm):
    """Ask for logo, size, names and captions; `wanted` carries the settings, and the preview shows them at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RoomForm()
        self.form.setupUi(self)
        for languages in CAPTION_CHOICES:
            self.form.captions.addItem(" + ".join(languages).upper(), languages)
        self._choose_logo: Callable[[], str] | None = None
        self.form.browse.clicked.connect(self._browse)
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.hide()

    def ask(self, settings: RoomSettings, choose_logo: Callable[[], str]) -> None:
        """Open with the settings in force; `choose_logo` lets the user choose a picture file."""
        self._choose_logo = choose_logo
        form = self.form
        form.logo.setText(settings.logo)
        form.font_scale.setValue(settings.font_scale)
        form.shown_next.setValue(settings.shown_next)
        form.captions.setCurrentIndex(CAPTION_CHOICES.index(settings.captions))
        form.flashes.setChecked(settings.flashes)
        form.shows_over_time.setChecked(settings.shows_over_time)
        self.show()
        form.font_scale.setFocus()

    def _browse(self) -> None:
        if self._choose_logo is not None and (chosen := self._choose_logo()):
            self.form.logo.setText(chosen)

    def _keep(self) -> None:
        form = self.form
        self.wanted.emit(
            RoomSettings(
                shown_next=form.shown_next.value(),
                captions=tuple(form.captions.currentData()),
                logo=form.logo.text().strip(),
                font_scale=form.font_scale.value(),
                flashes=form.flashes.isChecked(),
                shows_over_time=form.shows_over_time.isChecked(),
            )
        )
        self.hide()
