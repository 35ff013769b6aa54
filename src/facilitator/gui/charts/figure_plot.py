"""Show one figure as a picture that can be zoomed, chosen from, copied and saved."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from textwrap import wrap
from zoneinfo import ZoneInfo

import pyqtgraph
from PySide6.QtCore import QBuffer, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from facilitator.gui.charts.chart_ink import ChartInk
from facilitator.gui.charts.chart_items import MarkSwatch, Patch, PatchesItem, Swatch, dotted
from facilitator.reporting.figure import Figure, Series, Shape
from facilitator.reporting.figure_words import signed
from facilitator.reporting.statistics import Mark, Timeline

_LINE = 38
_LONG_LINE = 54
_ROWS_WITH_TWO_LINES = 12
_FEWEST_ROWS = 4
_ROW = 24
_BESIDE_ROWS = 200
_BAR = 0.66
_BEHIND = -1000
_MOST_TIMES = 12
_PICTURE = QSize(1400, 800)


class FigurePlot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draw a figure in the inks of a palette; `category_chosen` says which one was clicked."""

    category_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._names: list[tuple[int, str]] = []
        super().__init__(parent)
        plot = self.getPlotItem()
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from the left, names stand beside it
        plot.setMenuEnabled(False)
        plot.hideButtons()
        # pyqtgraph's own export fails on this Qt and offers formats nobody asked for.
        self.scene().contextMenu = []
        self.scene().sigMouseClicked.connect(self._on_clicked)
        plot.getViewBox().sigResized.connect(self._name_as_many_as_fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.patches: PatchesItem | None = None
        self.legend: pyqtgraph.LegendItem | None = None

    def show_figure(self, figure: Figure, palette: QPalette) -> None:
        """Draw this figure from now on."""
        ink = ChartInk(palette)
        plot = self.getPlotItem()
        plot.clear()
        self.patches = None
        self._names = []
        self._new_legend(ink)
        self.setBackground(ink.ground)
        plot.setTitle(figure.title, color=ink.text.name(), size=f"{self.font().pointSizeF() * 1.15:.1f}pt")
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(ink.line)
            axis.setTextPen(ink.text)
            axis.setTickFont(self.font())
            axis.enableAutoSIPrefix(False)
            axis.setTicks(None)
            axis.setZValue(_BEHIND)
            axis.setVisible(not figure.is_empty)
        plot.getAxis("bottom").setLabel("")
        plot.showGrid(x=False, y=False)
        draw: dict[Shape, Callable[[Figure, ChartInk], None]] = {
            Shape.STACKED_BARS: self._draw_stacked,
            Shape.GROUPED_BARS: self._draw_grouped,
            Shape.COLUMNS: self._draw_columns,
            Shape.MATRIX: self._draw_matrix,
            Shape.TIMELINE: self._draw_timeline,
        }
        if figure.is_empty:
            self._say_nothing(figure, ink)
        else:
            draw[figure.shape](figure, ink)
        plot.layout.invalidate()
        plot.layout.activate()
        self.setAccessibleName(figure.title)
        self.viewport().setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.summary)

    def choose(self, category: int) -> None:
        """Frame the category, or none for -1."""
        if self.patches is not None:
            self.patches.choose(category)

    def _say_nothing(self, figure: Figure, ink: ChartInk) -> None:
        words = pyqtgraph.TextItem(figure.summary, color=ink.text, anchor=(0.5, 0.5))
        words.setFont(self.font())
        words.setPos(0.5, 0.5)
        self.getPlotItem().addItem(words)
        self._frame(QRectF(0, 0, 1, 1))

    def _draw_stacked(self, figure: Figure, ink: ChartInk) -> None:
        patches = []
        for place in range(len(figure.categories)):
            left = 0.0
            total = sum(each.values[place] for each in figure.series)
            drawn = [(number, each.values[place]) for number, each in enumerate(figure.series) if each.values[place]]
            for number, value in drawn:
                label = figure.in_words(total) if number == drawn[-1][0] else ""
                area = QRectF(left, place - _BAR / 2, value, _BAR)
                patches.append(Patch(area, ink.series(number), place, label))
                left += value
        longest = max(sum(each.values[place] for each in figure.series) for place in range(len(figure.categories)))
        self._lay_out_rows(figure, ink, patches, longest)
        self._name_series(figure.series, ink)

    def _draw_grouped(self, figure: Figure, ink: ChartInk) -> None:
        height = _BAR / len(figure.series)
        patches = [
            Patch(
                QRectF(0, place - _BAR / 2 + number * height, value, height),
                ink.series(number),
                place,
                figure.in_words(value),
            )
            for number, each in enumerate(figure.series)
            for place, value in enumerate(each.values)
        ]
        self._lay_out_rows(figure, ink, patches, max(max(each.values) for each in figure.series))
        self._name_series(figure.series, ink)

    def _draw_columns(self, figure: Figure, ink: ChartInk) -> None:
        (series,) = figure.series
        plot = self.getPlotItem()
        patches = [
            Patch(QRectF(place - 0.45, 0, 0.9, value), ink.series(0), place)
            for place, value in enumerate(series.values)
        ]
        self._add(patches, ink)
        plot.invertY(False)
        edges = [(place - 0.5, name) for place, name in enumerate(figure.edges) if name]
        plot.getAxis("bottom").setTicks([edges])
        self._name_rows([(each, str(each)) for each in _whole_ticks(max(series.values))])
        limit = next((edge for edge, name in edges if name == signed(0)), None)
        if limit is not None:
            plot.addItem(pyqtgraph.InfiniteLine(limit, angle=90, pen=dotted(ink.text)))
        self._frame(QRectF(-0.6, 0, len(figure.categories) + 0.2, max(series.values) * 1.1))
        self._label_bottom(figure.table.columns[0].heading, ink)

    def _draw_matrix(self, figure: Figure, ink: ChartInk) -> None:
        """Draw each count as a square that grows with it, its figure beside it."""
        most = max((value for each in figure.series for value in each.values), default=0) or 1
        patches = []
        for column, each in enumerate(figure.series):
            for row, value in enumerate(each.values):
                side = 0.7 * (value / most) ** 0.5
                if value:
                    area = QRectF(column - side / 2, row - side / 2, side, side)
                    patches.append(Patch(area, ink.series(0), row, f"{value:.0f}", square=True))
        plot = self.getPlotItem()
        self._add(patches, ink)
        plot.invertY(True)
        self._name_rows(_named(figure.categories))
        plot.getAxis("bottom").setTicks([_named(tuple(each.short for each in figure.series))])
        plot.showGrid(x=True, y=True, alpha=0.25)
        self._frame(QRectF(-0.6, -0.6, len(figure.series) + 0.4, len(figure.categories) + 0.2))
        self._label_bottom(figure.unit, ink)

    def _draw_timeline(self, figure: Figure, ink: ChartInk) -> None:
        found = figure.timeline
        assert found is not None
        start = min((*(each.stretches[0][0] for each in found.turns), *(each.at for each in found.marks)))

        def minutes(moment: datetime) -> float:
            return (moment - start).total_seconds() / 60

        patches = []
        for place, turn in enumerate(found.turns):
            for began, ended in turn.stretches:
                for first, last, number in _halves(began, ended, turn.over_from):
                    area = QRectF(minutes(first), place - _BAR / 2, minutes(last) - minutes(first), _BAR)
                    patches.append(Patch(area, ink.series(number), place))
        longest = max((*(each.area.right() for each in patches), *(minutes(each.at) for each in found.marks)))
        self._lay_out_rows(figure, ink, patches, longest)
        self.getPlotItem().getAxis("bottom").setTicks([_times(start, longest, figure.zone)])
        self._label_bottom("", ink)
        self._name_series(figure.series, ink)
        for is_pledge, symbol in ((False, "o"), (True, "star")):
            marks = [each for each in found.marks if each.is_pledge is is_pledge]
            points = pyqtgraph.ScatterPlotItem(
                x=[minutes(each.at) for each in marks],
                y=[_lane(found, each) for each in marks],
                symbol=symbol,
                size=15 if is_pledge else 9,
                brush=ink.ground,
                pen=ink.text,
            )
            self.getPlotItem().addItem(points)
            if marks and self.legend is not None:
                self.legend.addItem(MarkSwatch(points), self.tr("Pledge") if is_pledge else self.tr("Note"))

    def _lay_out_rows(self, figure: Figure, ink: ChartInk, patches: list[Patch], longest: float) -> None:
        """Put categories on the left, the first on top, and the unit below."""
        plot = self.getPlotItem()
        self._add(patches, ink)
        plot.invertY(True)
        self._name_rows(_named(figure.categories))
        if figure.counts_whole:
            plot.getAxis("bottom").setTicks([[(each, str(each)) for each in _whole_ticks(longest)]])
        plot.showGrid(x=True, y=False, alpha=0.25)
        rows = max(len(figure.categories), _FEWEST_ROWS)
        self._frame(QRectF(0, -0.7, max(longest, 0.01) * 1.12, rows + 0.4))
        self._label_bottom(figure.unit, ink)

    def _add(self, patches: list[Patch], ink: ChartInk) -> None:
        self.patches = PatchesItem(patches, ink.text, self.font())
        self.getPlotItem().addItem(self.patches)

    def _name_rows(self, names: list[tuple[int, str]]) -> None:
        """Put names at the left axis, which is made wide enough at once: no second pass is needed."""
        axis = self.getPlotItem().getAxis("left")
        self._names = names
        self._name_as_many_as_fit()
        metrics = QFontMetrics(self.font())
        lines = [line for _, name in names for line in name.splitlines()]
        axis.setWidth(max(map(metrics.horizontalAdvance, lines), default=0) + 14)

    def _name_as_many_as_fit(self) -> None:
        """Leave out names at even steps rather than write one over the other; the table has all of them."""
        plot = self.getPlotItem()
        if self._names and plot is not None:  # none any more when the picture is being closed
            room = max(1, int(plot.getViewBox().height() / QFontMetrics(self.font()).height()))
            plot.getAxis("left").setTicks([self._names[:: -(-len(self._names) // room)]])

    def _frame(self, area: QRectF) -> None:
        box = self.getPlotItem().getViewBox()
        box.setLimits(xMin=area.left(), xMax=area.right(), yMin=area.top(), yMax=area.bottom())
        box.setRange(area, padding=0)

    def _label_bottom(self, words: str, ink: ChartInk) -> None:
        self.getPlotItem().getAxis("bottom").setLabel(words, color=ink.text.name())

    def _new_legend(self, ink: ChartInk) -> None:
        layout = self.getPlotItem().layout
        if self.legend is not None:
            layout.removeItem(self.legend)
            self.scene().removeItem(self.legend)
        self.legend = pyqtgraph.LegendItem(
            colCount=6, labelTextColor=ink.text, labelTextSize=f"{self.font().pointSizeF():.1f}pt", verSpacing=0
        )
        layout.addItem(self.legend, 4, 1, Qt.AlignmentFlag.AlignHCenter)

    def _name_series(self, series: tuple[Series, ...], ink: ChartInk) -> None:
        assert self.legend is not None
        for place, each in enumerate(series):
            self.legend.addItem(Swatch(ink.series(place), ink.text), each.name)

    def _on_clicked(self, event: object) -> None:
        point = event.scenePos()  # type: ignore[attr-defined]  # the same
        if self.patches is not None:
            place = self.getPlotItem().getViewBox().mapSceneToView(point)
            self.category_chosen.emit(self.patches.category_at(QPointF(place)))


def picture_of(figure: Figure, palette: QPalette, size: QSize = _PICTURE) -> QImage:
    """Return the figure as a picture of its own size in pixels, twice as fine, whatever the window shows."""
    size = _with_room(figure, size)
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    painter = QPainter(image)
    _render(figure, palette, painter, size)
    painter.end()
    return image


def write_picture(figure: Figure, palette: QPalette, target: Path, size: QSize = _PICTURE) -> bool:
    """Write the figure as SVG or PNG, by the name's ending; return whether the disk took it."""
    if target.suffix.casefold() != ".svg":
        return picture_of(figure, palette, size).save(str(target))
    size = _with_room(figure, size)
    drawing = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(drawing)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.summary)
    painter = QPainter(generator)
    _render(figure, palette, painter, size)
    painter.end()
    try:
        target.write_bytes(drawing.data().data())
    except OSError:
        return False
    return True


def _with_room(figure: Figure, size: QSize) -> QSize:
    """Return the size, higher where a timeline has more turns than it could name."""
    rows = len(figure.categories) if figure.timeline else 0
    return size.expandedTo(QSize(0, _ROW * rows + _BESIDE_ROWS if rows > _ROWS_WITH_TWO_LINES else 0))


def _render(figure: Figure, palette: QPalette, painter: QPainter, size: QSize) -> None:
    plot = FigurePlot()
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(size)
    plot.show()
    plot.show_figure(figure, palette)
    area = QRectF(0, 0, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
    plot.render(painter, area, area.toRect())
    plot.close()
    plot.deleteLater()


def _halves(began: datetime, ended: datetime, over_from: datetime | None) -> tuple[tuple[datetime, datetime, int], ...]:
    """Return a stretch as its part within the limit (0) and its part over it (1)."""
    if over_from is None or ended <= over_from:
        return ((began, ended, 0),)
    if began >= over_from:
        return ((began, ended, 1),)
    return ((began, over_from, 0), (over_from, ended, 1))


def _lane(found: Timeline, mark: Mark) -> int:
    """Return the place of the turn that a mark is about; failing that, of the last one begun before it."""
    places = {each.intervention.id: place for place, each in enumerate(found.turns)}
    before = sum(each.stretches[0][0] <= mark.at for each in found.turns)
    return places.get(mark.about_id, max(0, before - 1))


def _named(names: tuple[str, ...]) -> list[tuple[int, str]]:
    """Return names with their places: on two lines where few share the height, else on one that is longer."""
    few = len(names) <= _ROWS_WITH_TWO_LINES
    return [
        (place, _folded(name, _LINE, 2) if few else _folded(name, _LONG_LINE, 1)) for place, name in enumerate(names)
    ]


def _folded(name: str, width: int, lines: int) -> str:
    return "\n".join(wrap(name, width, max_lines=lines, placeholder="\u2026"))


def _times(start: datetime, minutes: float, zone: ZoneInfo) -> list[tuple[float, str]]:
    """Return marks on the full hour and in even steps of minutes between, as the venue's clock shows them."""
    step = next((each for each in (1, 2, 5, 10, 15, 30) if minutes / each <= _MOST_TIMES), 60)
    first = start.astimezone(zone).replace(second=0, microsecond=0)
    first -= timedelta(minutes=first.minute % step)
    moments = [first + timedelta(minutes=step * each) for each in range(int(minutes / step) + 2)]
    return [((each - start).total_seconds() / 60, f"{each:%H:%M}") for each in moments if each >= start]


def _whole_ticks(most: float) -> range:
    step = next((each for each in (1, 2, 5, 10, 20, 50, 100) if most / each <= _MOST_TIMES), 500)
    return range(0, int(most) + 2, step)
