"""Numbers, dates, times and lists follow the usage of each language."""

from datetime import UTC, date, datetime

import pytest

from facilitator.reporting.languages.style import Days
from facilitator.reporting.phrases import LANGUAGES

_ONE = Days(date(2024, 12, 1), date(2024, 12, 1))
_PAIR = Days(date(2024, 12, 10), date(2024, 12, 11))
_SPAN = Days(date(2025, 5, 29), date(2025, 6, 2))
_YEARS = Days(date(2024, 12, 31), date(2025, 1, 1))


@pytest.mark.parametrize(
    "code, one, pair, span, years",
    [
        ("en", "1 December 2024", "10 and 11 December 2024", "29 May to 2 June 2025", "31 December 2024 and 1 Jan"),
        ("fr", "1er décembre 2024", "10 et 11 décembre 2024", "29 mai-2 juin 2025", "31 décembre 2024 et 1er janv"),
        ("es", "1 de diciembre de 2024", "10 y 11 de diciembre de 2024", "29 de mayo a 2 de junio de 2025", "31 de d"),
        ("ru", "1 декабря 2024 года", "10 и 11 декабря 2024 года", "29 мая – 2 июня 2025 года", "31 декабря 2024 г"),  # noqa: RUF001 - Russian
        ("zh", "2024年12月1日", "2024年12月10日和11日", "2025年5月29日至6月2日", "2024年12月31日和2025年1月1日"),
        (
            *("ar", "1 كانون الأول/ديسمبر 2024", "10 و 11 كانون الأول/ديسمبر 2024"),
            *("29 أيار/مايو إلى 2 حزيران/يونيه 2025", "31 كانون الأول/ديسمبر 2024 و 1 كانون"),
        ),
    ],
)
def test_a_span_of_days_says_month_and_year_once(code: str, one: str, pair: str, span: str, years: str) -> None:
    style = LANGUAGES[code][0]
    assert [style.days(each) for each in (_ONE, _PAIR, _SPAN)] == [one, pair, span]
    assert style.days(_YEARS).startswith(years)


@pytest.mark.parametrize(
    "code, one, pair, span",
    [
        ("en", "1 December 2024", "10 and 11 December 2024", "29 May to 2 June 2025"),
        ("fr", "le 1er décembre 2024", "les 10 et 11 décembre 2024", "du 29 mai au 2 juin 2025"),
        ("es", "el 1 de diciembre", "los días 10 y 11 de diciembre", "del 29 de mayo al 2 de junio"),
        ("ru", "1 декабря 2024 года", "10 и 11 декабря 2024 года", "с 29 мая по 2 июня 2025 года"),  # noqa: RUF001 - Russian
        ("zh", "2024年12月1日", "2024年12月10日和11日", "2025年5月29日至6月2日"),
        ("ar", "في 1 كانون الأول", "يومي 10 و 11 كانون الأول", "في الفترة من 29 أيار/مايو إلى 2 حزيران/يونيه"),
    ],
)
def test_in_a_sentence_days_have_their_preposition(code: str, one: str, pair: str, span: str) -> None:
    style = LANGUAGES[code][0]
    for days, said in ((_ONE, one), (_PAIR, pair), (_SPAN, span)):
        assert style.on_days(days).startswith(said)


@pytest.mark.parametrize(
    "code, forms",
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("fr", {0: 0, 1: 0, 2: 1, 21: 1}),
        ("es", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("ru", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 25: 2, 111: 2}),
        ("zh", {0: 0, 1: 0, 2: 0}),
        ("ar", {0: 4, 1: 0, 2: 1, 3: 2, 10: 2, 11: 3, 99: 3, 100: 4, 103: 2, 111: 3}),
    ],
)
def test_a_noun_has_the_form_that_its_number_asks_for(code: str, forms: dict[int, int]) -> None:
    style = LANGUAGES[code][0]
    assert {value: style.form(value) for value in forms} == forms
    assert all(style.form(value) < style.forms for value in range(200))


@pytest.mark.parametrize(
    "code, small, large",
    [
        ("en", "three", "1,200"),
        ("fr", "trois", "1\u00a0200"),
        ("es", "tres", "1.200"),
        ("ru", "3", "1\u00a0200"),
        ("zh", "3", "1,200"),
        ("ar", "3", "1\u00a0200"),
    ],
)
def test_numbers_stand_in_words_or_in_figures(code: str, small: str, large: str) -> None:
    style = LANGUAGES[code][0]
    assert (style.number(3), style.number(1200), style.figures(1200)) == (small, large, large)
    assert style.figures(3) == "3"


@pytest.mark.parametrize(
    "code, full, half, night",
    [
        ("en", "10 a.m.", "3.05 p.m.", "midnight"),
        ("fr", "10 heures", "15 h 05", "0 heures"),
        ("es", "10.00", "15.05", "0.00"),
        ("ru", "10 ч 00 мин", "15 ч 05 мин", "0 ч 00 мин"),
        ("zh", "上午10时", "下午3时05分", "上午12时"),
        ("ar", "10:00", "15:05", "0:00"),
    ],
)
def test_a_time_is_written_as_the_language_does(code: str, full: str, half: str, night: str) -> None:
    times = [datetime(2024, 12, 10, hour, minute, tzinfo=UTC) for hour, minute in ((10, 0), (15, 5), (0, 0))]
    assert [LANGUAGES[code][0].time_of_day(each) for each in times] == [full, half, night]


@pytest.mark.parametrize(
    "code, names, listed",
    [
        ("en", ("Ghana", "Japan", "Uruguay"), "Ghana, Japan and Uruguay"),
        ("fr", ("Ghana", "Japon", "Uruguay"), "Ghana, Japon et Uruguay"),
        ("es", ("Ghana", "Italia"), "Ghana e Italia"),
        ("es", ("Ghana", "Hungría"), "Ghana y Hungría"),
        ("es", ("Ghana", "Islandia"), "Ghana e Islandia"),
        ("ru", ("Гана", "Япония"), "Гана и Япония"),
        ("zh", ("加纳", "日本", "乌拉圭"), "加纳、日本和乌拉圭"),
        ("ar", ("غانا", "اليابان", "أوروغواي"), "غانا، اليابان وأوروغواي"),
        ("ar", ("غانا", "OTAN"), "غانا و OTAN"),
        ("fr", ("Ghana",), "Ghana"),
        ("fr", (), ""),
    ],
)
def test_a_list_has_its_commas_and_its_joint(code: str, names: tuple[str, ...], listed: str) -> None:
    assert LANGUAGES[code][0].listed(names) == listed
