"""A figure is drawn whole, in any palette, and can be taken along as a picture."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyqtgraph
import pytest
from builders import a_session, an_inscription, at, spoken, state
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem
from pytestqt.qtbot import QtBot

from facilitator.domain.delegations import Names
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Theme
from facilitator.gui.appearance import palette
from facilitator.gui.charts.chart_ink import ChartInk
from facilitator.gui.charts.chart_items import Patch, PatchesItem
from facilitator.gui.charts.figure_plot import FigurePlot, picture_of, write_picture
from facilitator.reporting.figure import Figure, Picture
from facilitator.reporting.figures import Voice, compose_figure
from facilitator.reporting.statistics import Material

SIZE = QSize(700, 400)
MATERIAL = Material(
    sessions=(a_session(), a_session(id="s2", code="S2", position=2)),
    themes=(Theme(id="t1", position=1, tag="poc", title="Protection of civilians, with a title that is very long"),),
    delegations={name: state(name, regional_group="African States") for name in ("GHA", "RWA", "KEN")},
    inscriptions=(an_inscription("KEN", 9, "V"),),
    interventions=(
        spoken(1, 0, 200, delegation_id="GHA"),
        spoken(2, 210, 300, delegation_id="RWA"),
        spoken(3, 310, 500, delegation_id="GHA", limit=0),
    ),
    notes=tuple(
        Note(id=f"n{second}", session_id="s1", intervention_id="i1", text="Units #poc", written_at=at(second))
        for second in (40, 230)
    ),
    pledges=(
        Pledge(id="p1", session_id="s1", category=PledgeCategory.POLICE, text="One unit", note_id="n40"),
        Pledge(
            id="p2", session_id="s1", category=PledgeCategory.POLICE, text="Two units", status=PledgeStatus.REGISTERED
        ),
    ),
    now=at(4000),
)


def figure(picture: Picture, **facts: Any) -> Figure:
    material = Material(**facts, now=at(0)) if facts else MATERIAL
    return compose_figure(picture, material, "s1", Voice(zone=ZoneInfo("America/Montevideo")))


@pytest.fixture
def plot(qtbot: QtBot) -> FigurePlot:
    made = FigurePlot()
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.show()
    return made


@pytest.mark.parametrize("picture", Picture)
@pytest.mark.parametrize("dark", [False, True])
def test_every_figure_fills_its_picture(plot: FigurePlot, picture: Picture, dark: bool) -> None:  # noqa: FBT001
    made = figure(picture)
    plot.show_figure(made, palette(dark=dark))
    image = picture_of(made, palette(dark=dark), SIZE)
    assert (plot.accessibleName(), plot.accessibleDescription()) == (made.title, made.summary)
    assert image.size() == SIZE * 2
    ground = palette(dark=dark).base().color()
    columns = [x for x in range(0, image.width(), 8) if any_ink(image, x, ground)]
    assert columns[0] < image.width() * 0.3
    assert columns[-1] > image.width() * 0.6


def any_ink(image: Any, x: int, ground: QColor) -> bool:
    return any(image.pixelColor(x, y) != ground for y in range(0, image.height(), 4))


@pytest.mark.parametrize("picture", Picture)
def test_a_figure_without_anything_is_empty(plot: FigurePlot, picture: Picture) -> None:
    plot.show_figure(figure(picture, delegations={}), palette(dark=False))
    assert plot.patches is None
    (words,) = plot.getPlotItem().items
    assert words.toPlainText() == "Nothing has been recorded yet."
    assert not plot.getPlotItem().getAxis("left").isVisible()
    plot.show_figure(figure(picture), palette(dark=False))
    assert plot.getPlotItem().getAxis("left").isVisible()


def test_bars_are_as_long_as_their_time(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.BY_DELEGATION), palette(dark=False))
    assert plot.patches is not None
    within, over, other = plot.patches.patches
    assert within.area.width() == pytest.approx((390 - 20) / 60)
    assert over.area.width() == pytest.approx(20 / 60)
    assert [each.area.left() for each in (within, over, other)] == pytest.approx([0, 370 / 60, 0])
    assert (within.label, over.label, other.label) == ("", "6:30", "1:30")


def test_a_turn_over_its_limit_has_two_parts(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.TIMELINE), palette(dark=False))
    assert plot.patches is not None
    first, over, *others = plot.patches.patches
    assert [first.area.width() * 60, over.area.width() * 60] == pytest.approx([180, 20])
    assert len(others) == 2


def test_a_mark_stands_in_the_lane_of_the_intervention_it_is_about(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.TIMELINE), palette(dark=False))
    notes, pledges = (each for each in plot.getPlotItem().items if isinstance(each, pyqtgraph.ScatterPlotItem))
    for marks, second in ((notes, 230), (pledges, 40)):
        (point,) = marks.points()
        assert (point.pos().x() * 60, point.pos().y()) == pytest.approx((second, 0))
    assert legend_of(plot) == ["Within the limit", "Over the limit", "Note", "Pledge"]


def legend_of(plot: FigurePlot) -> list[str]:
    assert plot.legend is not None
    return [label.text for _, label in plot.legend.items]


def test_numbers_of_pledges_have_whole_marks_only(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.PLEDGES), palette(dark=False))
    assert ticks(plot, "bottom") == ["0", "1", "2", "3"]


def test_large_numbers_are_counted_in_round_steps(plot: FigurePlot) -> None:
    silent = {f"d{each}": state(f"d{each}") for each in range(91)}
    plot.show_figure(figure(Picture.NOT_HEARD, delegations=silent, announced=frozenset(silent)), palette(dark=False))
    assert ticks(plot, "bottom")[:3] == ["0", "10", "20"]


def test_a_long_name_goes_on_in_a_second_line_where_few_share_the_height(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.THEME_BY_SESSION), palette(dark=False))
    assert ticks(plot, "left") == ["Protection of civilians, with a title\nthat is very long"]


def test_where_many_share_the_height_a_name_stays_on_one_line(plot: FigurePlot) -> None:
    long = "United Kingdom of Great Britain and Northern Ireland, and what is more"
    names = {f"d{each}": replace(state(f"d{each}"), names=Names(long)) for each in range(13)}
    turns = tuple(spoken(each, 0, 60, delegation_id=f"d{each}") for each in range(13))
    plot.show_figure(
        figure(Picture.BY_DELEGATION, delegations=names, interventions=turns, sessions=()), palette(dark=False)
    )
    assert ticks(plot, "left")[0] == "United Kingdom of Great Britain and Northern Ireland,\u2026"


def test_names_that_would_be_written_one_over_the_other_are_left_out_while_there_is_no_room(plot: FigurePlot) -> None:
    plot.show_figure(crowded(), palette(dark=False))
    few = ticks(plot, "left")
    assert few[0] == "D0"
    assert 2 < len(few) < 30
    plot.resize(700, 1600)
    QApplication.processEvents()
    assert len(ticks(plot, "left")) == 60


def test_a_timeline_of_many_turns_is_taken_along_as_a_higher_picture(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert picture_of(crowded(), palette(dark=False), SIZE).height() > 2 * 60 * 20


def test_a_value_is_not_written_over_another(plot: FigurePlot) -> None:
    both = [Patch(QRectF(0, row, 1, 1), QBrush(), row, label) for row, label in enumerate(("8:88", "7:77"))]
    first = [both[0], replace(both[1], label="")]
    pictures = []
    for patches in (both, first):
        image = QImage(100, 40, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        PatchesItem(patches, QColor("white"), plot.font()).paint(painter, QStyleOptionGraphicsItem())
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]


def crowded() -> Figure:
    names = {f"d{each}": state(f"d{each}") for each in range(60)}
    turns = tuple(spoken(each, 100 * each, 100 * each + 90, delegation_id=f"d{each}") for each in range(60))
    return figure(Picture.TIMELINE, delegations=names, interventions=turns, sessions=(a_session(),))


def ticks(plot: FigurePlot, side: str) -> list[str]:
    return [name for _, name in plot.getPlotItem().getAxis(side)._tickLevels[0]]  # noqa: SLF001 - not public


def test_a_single_bar_is_not_as_high_as_the_picture(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.PLEDGES), palette(dark=False))
    assert plot.patches is not None
    (_, (top, bottom)) = plot.getPlotItem().getViewBox().viewRange()
    assert plot.patches.patches[0].area.height() < (bottom - top) / 5


def test_no_two_of_eight_series_share_a_pattern() -> None:
    ink = ChartInk(palette(dark=False))
    assert len({ink.series(place).style() for place in range(8)}) == 8


def test_a_click_on_a_bar_names_its_category_and_beside_it_none(plot: FigurePlot, qtbot: QtBot) -> None:
    plot.show_figure(figure(Picture.BY_DELEGATION), palette(dark=False))
    box = plot.getPlotItem().getViewBox()
    for point, category in ((QPointF(1, 1), 1), (QPointF(6.9, 0.5), -1)):
        scene_point = box.mapViewToScene(point)
        with qtbot.waitSignal(plot.category_chosen) as chosen:
            plot.scene().sigMouseClicked.emit(Click(scene_point))
        assert chosen.args == [category]


class Click:
    """Be a click of pyqtgraph."""

    def __init__(self, point: QPointF) -> None:
        self._point = point

    def scenePos(self) -> QPointF:  # noqa: N802 - pyqtgraph's own name
        return self._point


def test_a_click_on_nothing_is_nothing(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.BY_DELEGATION, delegations={}), palette(dark=False))
    plot.scene().sigMouseClicked.emit(Click(QPointF(1, 1)))
    plot.choose(0)
    assert plot.patches is None


def test_the_chosen_category_is_framed(plot: FigurePlot) -> None:
    plot.show_figure(figure(Picture.BY_DELEGATION), palette(dark=False))
    before = plot.grab().toImage()
    plot.choose(0)
    assert plot.grab().toImage() != before
    plot.choose(-1)
    assert plot.grab().toImage() == before


def test_neither_menu_nor_export_of_the_drawing_library_is_offered(plot: FigurePlot) -> None:
    assert plot.scene().contextMenu == []
    assert not plot.getPlotItem().getViewBox().menuEnabled()


@pytest.mark.parametrize("name, head", [("a.png", b"\x89PNG"), ("a.SVG", b"<?xml")])
def test_a_picture_is_written_by_the_ending_of_its_name(qtbot: QtBot, tmp_path: Path, name: str, head: bytes) -> None:
    assert qtbot is not None
    target = tmp_path / name
    assert write_picture(figure(Picture.PLEDGES), palette(dark=False), target, SIZE)
    assert target.read_bytes().startswith(head)
    if target.suffix == ".SVG":
        assert "Under consideration" in target.read_text("utf-8")


@pytest.mark.parametrize("name", ["a.png", "a.svg"])
def test_a_picture_that_the_disk_refuses_is_told(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    assert qtbot is not None
    assert not write_picture(figure(Picture.PLEDGES), palette(dark=False), tmp_path / "no folder" / name, SIZE)


def test_long_sessions_have_marks_at_even_times(plot: FigurePlot) -> None:
    material = {
        "delegations": {},
        "interventions": (spoken(1, 0, 60), spoken(2, 12_000, 12_060)),
        "sessions": (a_session(),),
    }
    plot.show_figure(figure(Picture.TIMELINE, **material), palette(dark=False))
    assert ticks(plot, "bottom")[:3] == ["10:00", "10:30", "11:00"]
