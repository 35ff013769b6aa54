"""The look is legible in both schemes and at every scale."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from facilitator.gui.appearance import SCALES, Appearance, Scheme, Tone, colour, grounds, is_dark, palette

AA = 4.5
"""The least contrast of text that WCAG 2.2, criterion 1.4.3, calls readable."""


def luminance(of: QColor) -> float:
    """Return the relative luminance that WCAG defines."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (of.redF(), of.greenF(), of.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio that WCAG defines, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dark, tone", list(product((False, True), Tone)))
def test_every_tone_can_be_read_on_every_ground(tone: Tone, *, dark: bool) -> None:
    assert all(contrast(colour(tone, dark=dark), ground) >= AA for ground in grounds(dark=dark))


@pytest.mark.parametrize("dark", [False, True])
def test_words_in_a_selection_can_be_read(*, dark: bool) -> None:
    made = palette(dark=dark)
    ink, ground = made.color(QPalette.ColorRole.HighlightedText), made.color(QPalette.ColorRole.Highlight)
    assert contrast(ink, ground) >= AA


@pytest.mark.parametrize("dark", [False, True])
def test_words_that_cannot_be_chosen_can_be_read(*, dark: bool) -> None:
    made = palette(dark=dark)
    ink = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(ink, made.color(QPalette.ColorRole.Base)) >= AA


@pytest.mark.parametrize("scheme", Scheme)
def test_a_scheme_dresses_the_application(look: QApplication, scheme: Scheme) -> None:
    appearance = Appearance(look)
    appearance.dress(scheme, 100)
    assert appearance.scheme is scheme
    system_is_dark = look.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert is_dark(appearance.palette) is (scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system_is_dark))


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_is_measured_from_the_font_of_the_start(look: QApplication, scale: int) -> None:
    points = look.font().pointSizeF()
    appearance = Appearance(look)
    appearance.dress(Scheme.LIGHT, 200)
    appearance.dress(Scheme.LIGHT, scale)
    assert look.font().pointSizeF() == pytest.approx(points * scale / 100)


@pytest.mark.parametrize("asked, shown", [(0, 100), (50, 100), (500, 200)])
def test_a_scale_out_of_bounds_is_the_nearest_one(look: QApplication, asked: int, shown: int) -> None:
    appearance = Appearance(look)
    appearance.dress(Scheme.LIGHT, asked)
    assert appearance.scale == shown
