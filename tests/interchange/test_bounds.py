"""The process that reads a stranger's file is bounded by the system."""

import ctypes
import sys
from typing import Any
from unittest.mock import MagicMock

import pytest

from facilitator.interchange import bounds


def test_memory_and_time_are_bounded_as_far_as_the_system_lets(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    asked: list[tuple[int, int]] = []

    def refuse(what: int, most: tuple[int, int]) -> None:
        asked.append((what, most[0]))
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuse)
    bounds.bound_this_process(1 << 30, 9)
    assert asked == [(resource.RLIMIT_AS, 1 << 30), (resource.RLIMIT_CPU, 9)]


def test_windows_bounds_the_memory_by_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    kernel = MagicMock()
    kernel.CreateJobObjectW.return_value, kernel.GetCurrentProcess.return_value = 7, 8
    seen: list[Any] = []

    def keep(job: Any, what: int, limits: Any, size: int) -> None:
        seen.extend((job.value, what, limits._obj.process_memory, size))  # noqa: SLF001

    kernel.SetInformationJobObject = keep
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: kernel, raising=False)
    bounds.bound_this_process(1 << 30, 9)
    extended_limits, size_with_64_bits = 9, 144
    assert seen == [7, extended_limits, 1 << 30, size_with_64_bits]
    assert [each.value for each in kernel.AssignProcessToJobObject.call_args.args] == [7, 8]
