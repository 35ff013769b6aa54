"""Setting up says one clear line when it cannot go on, and does nothing twice."""

import shutil
import sys
from pathlib import Path

import bootstrap
import hub_server
import pytest
import system_libraries
from system_libraries import SetUpError


@pytest.fixture
def stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the set-up at an environment that must not be touched."""

    def refuse() -> None:
        raise SetUpError("would set up")

    path = tmp_path / "facilitator.stamp"
    monkeypatch.setattr(bootstrap, "STAMP", path)
    monkeypatch.setattr(bootstrap, "require_pip", refuse)
    return path


@pytest.mark.parametrize("installed, asked", [("run", "run"), ("test", "test"), ("test", "run"), ("oldest", "oldest")])
def test_an_environment_that_holds_what_is_asked_is_left_alone(stamp: Path, installed: str, asked: str) -> None:
    stamp.write_text(f"{installed} {bootstrap.environment_digest()}", "utf-8")
    bootstrap.set_up(asked)


@pytest.mark.parametrize("installed, asked", [("run", "test"), ("oldest", "run"), ("test", "oldest")])
def test_an_environment_for_another_use_is_set_up_and_not_trusted_meanwhile(
    stamp: Path, installed: str, asked: str
) -> None:
    stamp.write_text(f"{installed} {bootstrap.environment_digest()}", "utf-8")
    with pytest.raises(SetUpError, match="would set up"):
        bootstrap.set_up(asked)
    assert not stamp.exists()


def test_an_environment_from_other_locks_is_not_trusted(stamp: Path) -> None:
    stamp.write_text("test 0123", "utf-8")
    with pytest.raises(SetUpError, match="would set up"):
        bootstrap.set_up("test")


def test_a_changed_lock_changes_the_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "LOCKS", tmp_path)
    (tmp_path / "run.txt").write_text("one", "utf-8")
    before = bootstrap.environment_digest()
    (tmp_path / "run.txt").write_text("two", "utf-8")
    assert bootstrap.environment_digest() != before


@pytest.mark.parametrize("found, said", [(None, "has no pip"), ((21, 0), "older than 22.3")])
def test_a_missing_or_old_pip_is_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch, found: tuple[int, ...] | None, said: str
) -> None:
    monkeypatch.setattr(bootstrap, "pip_version", lambda: found)
    monkeypatch.setattr(system_libraries, "can_install", lambda: False)
    with pytest.raises(SetUpError, match=said) as refusal:
        bootstrap.require_pip()
    assert str(refusal.value).count("Type: ") == 1
    assert "\n" not in str(refusal.value)


def test_a_missing_library_is_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_libraries, "loads", lambda library: library != "libxcb-cursor.so.0")
    monkeypatch.setattr(system_libraries, "has_font", lambda: True)
    monkeypatch.setattr(system_libraries, "can_install", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda _name: "/usr/bin/apt-get")
    system_libraries.ensure(on_screen=False)
    with pytest.raises(SetUpError, match=r"Type: sudo apt-get install -y libxcb-cursor0$"):
        system_libraries.ensure(on_screen=True)


def test_root_on_debian_gets_missing_packages_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_libraries, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system_libraries, "has_font", lambda: False)
    monkeypatch.setattr(system_libraries, "can_install", lambda: True)
    monkeypatch.setattr(system_libraries, "install", installed.extend)
    system_libraries.ensure(on_screen=False)
    assert installed == ["libegl1", "fonts-dejavu-core"]


def test_a_font_anywhere_in_the_folders_counts(tmp_path: Path) -> None:
    assert not system_libraries.has_font([str(tmp_path), str(tmp_path / "none")])
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "One.ttf").touch()
    assert system_libraries.has_font([str(tmp_path)])


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_is_known_by_its_variable(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not bootstrap.has_display()
    monkeypatch.setenv(variable, ":0")
    assert bootstrap.has_display()


@pytest.mark.parametrize("on_screen, arguments", [(True, ["--sample"]), (False, ["rehearse"])])
def test_run_opens_the_sample_or_rehearses_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, on_screen: bool, arguments: list[str]
) -> None:
    started: list[str] = []

    def become(command: list[str], _environment: dict[str, str]) -> int:
        started.extend(command)
        return 0

    monkeypatch.setattr(bootstrap, "has_display", lambda: on_screen)
    monkeypatch.setattr(system_libraries, "ensure", lambda **_asked: None)
    monkeypatch.setattr(bootstrap, "set_up", lambda _lock_name: None)
    monkeypatch.setattr(bootstrap, "become", become)
    assert bootstrap.run() == 0
    assert started[1:] == ["-m", "facilitator", *arguments]
    assert len(capsys.readouterr().out.splitlines()) == (0 if on_screen else 1)


@pytest.mark.parametrize("may, there, wanted", [(True, False, True), (True, True, False), (False, False, False)])
def test_the_server_of_the_hub_tests_is_installed_where_it_is_missing_and_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, may: bool, there: bool, wanted: bool
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(system_libraries, "can_install", lambda: may)
    monkeypatch.setattr(system_libraries, "install", installed.extend)
    monkeypatch.setattr(system_libraries, "SERVER_PROGRAMS", str(tmp_path))
    if there:
        (tmp_path / "15" / "bin").mkdir(parents=True)
        (tmp_path / "15" / "bin" / "initdb").touch()
    system_libraries.ensure_server()
    assert bool(installed) is wanted


def test_a_server_that_cannot_be_installed_is_told_and_not_insisted_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_packages: object) -> None:
        raise SetUpError("apt-get failed.")

    monkeypatch.setattr(system_libraries, "can_install", lambda: True)
    monkeypatch.setattr(system_libraries, "install", refuse)
    monkeypatch.setattr(system_libraries, "SERVER_PROGRAMS", str(tmp_path))
    system_libraries.ensure_server()
    assert "will be skipped. apt-get failed." in capsys.readouterr().out


def test_without_a_server_the_hub_is_left_out_of_the_coverage_and_it_is_said_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(hub_server, "why_not", lambda: "")
    assert bootstrap.untested_here() == []
    monkeypatch.setattr(hub_server, "why_not", lambda: "no PostgreSQL server")
    (left_out,) = bootstrap.untested_here()
    said = capsys.readouterr().out
    assert "left out of the coverage: no PostgreSQL server." in said
    assert sorted(each.name for each in bootstrap.ROOT.glob(left_out)) == [
        "hub.py",
        "hub_address.py",
        "hub_files.py",
        "hub_presence.py",
        "hub_setup.py",
        "hub_wire.py",
    ]
    steps: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "step", lambda _what, command: steps.append(command))
    bootstrap.tested()
    assert f"src/facilitator/gui/*,{left_out}" in steps[1]
