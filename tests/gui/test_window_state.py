"""Remember how the window was left, and pass over what makes no sense."""

from pathlib import Path

import pytest
from gui.stage import OpenWindow
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from facilitator.gui.appearance import Scheme
from facilitator.gui.window_state import WindowState

GARBAGE = (
    b"",
    b"\x00\xff\xfe garbage \x80",
    b"[General]\nscheme=purple\nscale=many\ngeometry=none\n",
    b"[General]\nscheme=@Invalid()\nscale=-100\ngeometry=@ByteArray(x)\n",
    b"[General]\nscale=104\n[splitter]\nQWidget.columns=@ByteArray(\x01\x02)\n",
    "[General]\nscale=\u0661\u0662\u0665\nscale=²\n".encode(),
)


@pytest.mark.parametrize("content", GARBAGE)
def test_a_window_opens_whatever_the_settings_file_holds(
    open_window: OpenWindow, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    window = open_window()
    assert window.isVisible()
    state = WindowState(tmp_path / "window.ini")
    assert state.scheme is Scheme.SYSTEM
    assert state.scale == 100


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.scheme = Scheme.DARK
    state.scale = 150
    state.write()
    again = WindowState(tmp_path / "window.ini")
    assert again.scheme is Scheme.DARK
    assert again.scale == 150


@pytest.mark.usefixtures("qapp")
def test_a_window_and_its_splitters_come_back_as_they_were(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    window, splitter = split_window()
    window.resize(700, 500)
    splitter.setSizes([600, 100])
    state.keep(window)
    state.write()
    again, splitter_again = split_window()
    left = WindowState(tmp_path / "window.ini")
    left.restore(again)
    left.restore_splitters(again)
    assert again.size() == window.size()
    assert splitter_again.saveState() == splitter.saveState()


def split_window() -> tuple[QMainWindow, QSplitter]:
    """Return a window that is not shown, and the splitter in it."""
    window = QMainWindow()
    splitter = QSplitter(window)
    splitter.setObjectName("columns")
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    window.setCentralWidget(splitter)
    return window, splitter
