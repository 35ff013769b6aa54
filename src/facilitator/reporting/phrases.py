"""Say a report's sentences in its language: whole sentences, with the facts put in as that language writes them.

The English sentence is the key, and stands where it is said. In it, `{days}` is a fact by its name, and
`{points:# point|# points}` a number with its noun: a form for each that the language has, `#` for the number
itself. Another language may put `{days:on}` for days with their preposition. What a language has no words
for is said in English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from string import Formatter
from typing import Any

from facilitator.reporting.languages import arabic, chinese, french, russian, spanish
from facilitator.reporting.languages.style import Days, EnglishStyle, Style

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

LANGUAGES: Mapping[str, tuple[Style, Mapping[str, str]]] = {
    "en": (EnglishStyle(), {"Time of day": "Time"}),
    "fr": (french.STYLE, french.TEXTS),
    "es": (spanish.STYLE, spanish.TEXTS),
    "ru": (russian.STYLE, russian.TEXTS),
    "zh": (chinese.STYLE, chinese.TEXTS),
    "ar": (arabic.STYLE, arabic.TEXTS),
}
"""The style and the texts of each official language, by its ISO 639-1 code; English is what the program speaks.

Its one entry parts the hour from the time spoken, which other languages have two words for.
"""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Speak one language."""

    style: Style
    texts: Mapping[str, str]

    def say(self, english: str, **facts: object) -> str:
        """Return the sentence in the language; a fact is a text, a number, a date, `Days`, a time or a tuple of names.

        A full stop that ends the last fact ("p.m.") ends the sentence, too.
        """
        text = self.texts.get(english, english)
        if not facts:
            return text
        said = _Filler(self.style).vformat(text, (), facts)
        return said[:-1] if said.endswith("..") else said

    def beginning(self, english: str, **facts: object) -> str:
        """Return the sentence with a capital letter, where it begins with a number or a name in small letters."""
        said = self.say(english, **facts)
        return said[:1].upper() + said[1:]

    def joined(self, *sentences: str) -> str:
        """Return the sentences one after another, without empty ones."""
        return self.style.gap.join(filter(None, sentences))

    def numbered(self, english: str, number: int | str) -> str:
        """Return a word with its number: Table 2."""
        return f"{self.say(english)}{self.style.space}{number}"

    def due_day(self, due: str) -> str:
        """Return a date that was typed as 2025-05-31 as reports write it, and anything else as it was said."""
        try:
            return self.style.day(date.fromisoformat(due))
        except ValueError:
            return due

    def weekday(self, of: date) -> str:
        """Return the day of the week with the date."""
        return self.say("{weekday}, {day}", weekday=self.say(_WEEKDAYS[of.weekday()]), day=of)


@cache
def phrases_in(language: str) -> Phrases:
    """Return who speaks the language; English for a language that is none of the six."""
    return Phrases(*LANGUAGES.get(language, LANGUAGES["en"]))


class _Filler(Formatter):
    """Put facts into a sentence as a language writes them."""

    def __init__(self, style: Style) -> None:
        self._style = style

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as the base class has it
        match value:
            case int() if format_spec:
                form = format_spec.split("|")[self._style.form(value)]
                return form.replace("#", self._style.number(value))
            case int():
                return self._style.number(value)
            case Days():
                return self._style.on_days(value) if format_spec else self._style.days(value)
            case datetime():
                return self._style.time_of_day(value)
            case date():
                return self._style.day(value)
            case tuple():
                return self._style.listed(value)
            case _:
                return str(value)
