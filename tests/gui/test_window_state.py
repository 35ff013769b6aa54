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
    b"[General]\nscheme=purple\nscale=many\nrecent=7\ngeometry=none\n",
    b"[General]\nscheme=@Invalid()\nscale=-100\nrecent=@Variant(\x00\x00)\ngeometry=@ByteArray(x)\n",
    b"[General]\nscale=104\nrecent=, , \n[splitter]\nQWidget.columns=@ByteArray(\x01\x02)\n",
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
    assert state.recent_files == ()


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.scheme = Scheme.DARK
    state.scale = 150
    state.write()
    again = WindowState(tmp_path / "window.ini")
    assert again.scheme is Scheme.DARK
    assert again.scale == 150


def test_the_files_opened_last_come_latest_first_each_once_and_only_while_they_exist(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    files = [tmp_path / f"{number}.facilitator" for number in range(10)]
    for file in files:
        file.touch()
        state.opened(file)
    state.opened(files[5])
    files[9].unlink()
    state.write()
    expected = [files[number] for number in (5, 8, 7, 6, 4, 3, 2)]
    assert list(WindowState(tmp_path / "window.ini").recent_files) == expected


def test_a_file_that_was_deleted_with_all_that_is_kept_of_it_is_forgotten(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    files = [tmp_path / "one.facilitator", tmp_path / "two.facilitator"]
    for file in files:
        file.touch()
        state.opened(file)
    state.forget(files[0])
    state.write()
    assert b"one" not in (tmp_path / "window.ini").read_bytes()
    assert WindowState(tmp_path / "window.ini").recent_files == (files[1],)


def test_one_file_opened_last_is_read_again(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    (tmp_path / "one.facilitator").touch()
    state.opened(tmp_path / "one.facilitator")
    state.write()
    assert WindowState(tmp_path / "window.ini").recent_files == (tmp_path / "one.facilitator",)


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
