"""Draw icons in the palette's ink, and flags or plates."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton

from facilitator.gui.appearance import palette
from facilitator.gui.icons import Pictures
from facilitator.paths import resources_folder


@pytest.fixture
def pictures() -> Pictures:
    """Return the shipped pictures."""
    return Pictures(resources_folder() / "icons", resources_folder() / "flags")


def inks(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("dark", [False, True])
def test_an_icon_takes_the_ink_of_the_palette(look: QApplication, pictures: Pictures, *, dark: bool) -> None:
    look.setPalette(palette(dark=dark))
    drawn = pictures.icon("undo").pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.Off).toImage()
    assert palette(dark=dark).buttonText().color().name() in inks(drawn)


def test_an_icon_follows_the_palette_that_comes_after_it(look: QApplication, pictures: Pictures) -> None:
    look.setPalette(palette(dark=False))
    icon = pictures.icon("undo")
    light = icon.pixmap(20).toImage()
    look.setPalette(palette(dark=True))
    assert palette(dark=True).buttonText().color().name() in inks(icon.pixmap(20).toImage())
    look.setPalette(palette(dark=False))
    assert icon.pixmap(20).toImage() == light


def test_an_icon_is_fainter_where_its_act_is_not_available(look: QApplication, pictures: Pictures) -> None:
    look.setPalette(palette(dark=False))
    ground = palette(dark=False)
    icon = pictures.icon("undo")
    disabled = icon.pixmap(QSize(20, 20), QIcon.Mode.Disabled, QIcon.State.Off)
    on = icon.pixmap(QSize(20, 20), QIcon.Mode.Normal, QIcon.State.On)
    assert ground.mid().color().name() in inks(disabled.toImage())
    assert ground.highlightedText().color().name() in inks(on.toImage())


def test_nothing_is_drawn_before_it_is_seen_and_then_once(
    look: QApplication, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    del look
    read: list[str] = []
    usual = Path.read_text

    def noted(file: Path, encoding: str) -> str:
        read.append(file.name)
        return usual(file, encoding)

    monkeypatch.setattr(Path, "read_text", noted)
    button = QToolButton()
    button.setIcon(pictures.icon("undo"))
    assert read == []
    button.grab()
    button.grab()
    assert read == ["undo.svg"]


def test_an_icon_is_painted_at_the_size_and_place_that_are_asked_for(look: QApplication, pictures: Pictures) -> None:
    look.setPalette(palette(dark=False))
    ground = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    ground.fill(0)
    painter = QPainter(ground)
    pictures.icon("undo").paint(painter, QRect(20, 20, 20, 20))
    painter.end()
    drawn = pictures.icon("undo").pixmap(20).toImage().convertToFormat(ground.format())
    assert ground.copy(20, 20, 20, 20) == drawn
    assert inks(ground.copy(0, 0, 20, 20)) == set()


def test_an_icon_that_qt_changes_for_itself_leaves_the_other_as_it_was(look: QApplication, pictures: Pictures) -> None:
    del look
    icon = pictures.icon("undo")
    before = icon.pixmap(20).toImage()
    for _ in range(100):
        other = QIcon(icon)
        other.addPixmap(QPixmap(8, 8))
        assert other.pixmap(20).toImage() == before
    del other
    assert icon.pixmap(20).toImage() == before


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
