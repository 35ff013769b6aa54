from dataclasses import replace

from outlines import bars

from facilitator.reporting.chart_words import data_table, description, figure
from facilitator.reporting.outline import Alignment


def test_the_table_has_a_row_per_category_and_a_column_per_series() -> None:
    table = data_table(bars())
    assert [column.heading for column in table.columns] == ["Group", "Before (minutes)", "Spoken (minutes)"]
    assert table.rows[1] == ("Asia & Pacific", "4.5", "7.25")
    assert table.columns[1].alignment is Alignment.END
    assert table.key == "minutes-data"


def test_bars_that_only_space_are_left_out_of_the_words() -> None:
    assert data_table(bars(stacked=True)).rows[0] == ("African States", "12")


def test_a_chart_without_unit_names_its_series_alone() -> None:
    assert data_table(replace(bars(), unit="")).columns[1].heading == "Before"


def test_the_description_says_every_figure_of_a_short_chart() -> None:
    assert description(bars(), "en") == (
        "Figure: Minutes spoken. African States 3 + 12 minutes; Asia & Pacific 4.5 + 7.25 minutes; "
        "=Eastern Europe 0 + 1 minutes"
    )


def test_a_long_chart_is_described_in_part() -> None:
    long = bars()
    many = replace(
        long,
        categories=tuple(f"C{place}" for place in range(13)),
        series=tuple(replace(each, values=(1.0,) * 13) for each in long.series),
    )
    assert description(many, "fr").endswith("C11 1 + 1 minutes \u2026")


def test_figures_have_no_needless_decimals() -> None:
    assert [figure(value) for value in (1200, 0, 4.5, 1 / 3, 10)] == ["1,200", "0", "4.5", "0.33", "10"]
