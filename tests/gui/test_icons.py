"""Draw icons in the palette's ink, and flags or plates."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from facilitator.gui.appearance import palette
from facilitator.gui.icons import Pictures
from facilitator.paths import resources_folder


@pytest.fixture
def pictures() -> Pictures:
    """Return the shipped pictures."""
    return Pictures(resources_folder() / "icons", resources_folder() / "flags")


ON = QIcon.State.On


def inks(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("dark", [False, True])
def test_an_icon_takes_the_ink_of_the_palette(look: QApplication, pictures: Pictures, *, dark: bool) -> None:
    look.setPalette(palette(dark=dark))
    drawn = pictures.icon("undo").pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    assert palette(dark=dark).buttonText().color().name() in inks(drawn)


def test_an_icon_that_is_on_takes_the_ink_on_the_accent_where_it_can_be_on(
    look: QApplication, pictures: Pictures
) -> None:
    look.setPalette(palette(dark=False))
    lit, text = palette(dark=False).highlightedText().color().name(), palette(dark=False).buttonText().color().name()
    drawn = [
        pictures.icon("undo", checkable=each).pixmap(QSize(20, 20), QIcon.Mode.Normal, ON) for each in (True, False)
    ]
    assert lit in inks(drawn[0].toImage())
    assert text in inks(drawn[1].toImage())


def test_a_flag_has_the_asked_height_and_three_quarters_of_its_width(look: QApplication, pictures: Pictures) -> None:
    del look
    assert pictures.flag("uy", 30).deviceIndependentSize().toSize() == QSize(40, 30)


def test_each_flag_is_made_once(look: QApplication, pictures: Pictures) -> None:
    del look
    assert pictures.flag("uy", 30).cacheKey() == pictures.flag("uy", 30).cacheKey()


@pytest.mark.parametrize("stem", ["", "no such flag"])
def test_without_a_flag_there_is_a_plate(look: QApplication, pictures: Pictures, stem: str) -> None:
    look.setPalette(palette(dark=False))
    plate = pictures.flag(stem, 30, code="UNICEF").toImage()
    assert plate.pixelColor(2, 2) == palette(dark=False).alternateBase().color()


def test_a_plate_follows_the_scheme(look: QApplication, pictures: Pictures) -> None:
    grounds: list[QColor] = []
    for dark in (False, True):
        look.setPalette(palette(dark=dark))
        grounds.append(pictures.flag("", 30, code="AU").toImage().pixelColor(2, 2))
    assert grounds[0] != grounds[1]
