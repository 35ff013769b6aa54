"""Documents written without a choice of language speak that of the interface, where reports know it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from facilitator.gui.spoken import language_of_interface


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("locale, language", [("fr_FR", "fr"), ("ar_EG", "ar"), ("de_DE", "en"), ("C", "en")])
def test_the_language_is_the_interfaces_and_english_where_there_is_none(locale: str, language: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert language_of_interface() == language
