"""Let a module that others import on the off chance be loaded when something of it is first used."""

import colorsys
import sys

import pytest

from facilitator.storage.postponed import Postponed, postpone


def test_a_postponed_module_is_loaded_when_something_of_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys")
    postpone("colorsys")
    stand_in = sys.modules["colorsys"]
    assert isinstance(stand_in, Postponed)
    assert stand_in.rgb_to_hls(1, 0, 0) == colorsys.rgb_to_hls(1, 0, 0)
    assert not isinstance(sys.modules["colorsys"], Postponed)
    assert "ONE_THIRD" in vars(stand_in), "now it is the same as the module"
    assert stand_in.ONE_SIXTH == colorsys.ONE_SIXTH
    with pytest.raises(AttributeError):
        _ = stand_in.no_such_name


def test_two_stand_ins_lead_to_one_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys")
    postpone("colorsys")
    first = sys.modules.pop("colorsys")
    postpone("colorsys")
    second = sys.modules["colorsys"]
    assert first.hls_to_rgb is second.hls_to_rgb


def test_what_is_known_needs_no_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys")
    postpone("colorsys", ONE_THIRD="known")
    assert sys.modules["colorsys"].ONE_THIRD == "known"
    assert isinstance(sys.modules["colorsys"], Postponed)


def test_a_part_of_a_package_is_found_in_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    import wsgiref.headers  # noqa: PLC0415 - taken out again at once

    monkeypatch.delitem(sys.modules, "wsgiref.headers")
    monkeypatch.delattr(wsgiref, "headers")
    postpone("wsgiref.headers")
    assert isinstance(wsgiref.headers, Postponed)
    assert wsgiref.headers.Headers([("a", "b")])["a"] == "b"


def test_what_is_loaded_already_stays() -> None:
    postpone("colorsys")
    assert sys.modules["colorsys"] is colorsys
