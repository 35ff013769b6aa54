"""What people install is made of what it says."""

import plistlib
import re
import struct
import sys
from collections.abc import Callable
from importlib.metadata import version as installed_version
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import icons
import licences
import make_packages
import pytest
import start_frozen
from system_libraries import OFFSCREEN, ON_SCREEN
from windows_version import windows_version

ROOT = Path(__file__).resolve().parent.parent


def test_the_windows_icon_says_where_each_picture_lies() -> None:
    made = icons.windows_icon({16: b"small", 256: b"large one"})
    assert struct.unpack("<HHH", made[:6]) == (0, 1, 2)
    entries = [struct.unpack("<BBBBHHII", made[start : start + 16]) for start in (6, 22)]
    assert [(entry[0], made[entry[7] : entry[7] + entry[6]]) for entry in entries] == [
        (16, b"small"),
        (0, b"large one"),
    ]


def test_the_apple_icon_counts_its_own_length() -> None:
    made = icons.apple_icon({size: bytes(size) for size in icons.SIZES})
    assert made[:4] == b"icns"
    assert struct.unpack(">I", made[4:8]) == (len(made),)
    assert made[8:12] == b"icp4"
    assert struct.unpack(">I", made[12:16]) == (16 + 8,)


@pytest.mark.usefixtures("qapp")
def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    made = icons.write_icons(icons.DRAWING, tmp_path)
    assert len(made) == len(icons.SIZES) + 2
    sizes = [struct.unpack(">II", file.read_bytes()[16:24]) for file in made if file.suffix == ".png"]
    assert sizes == [(size, size) for size in icons.SIZES]


def test_every_locked_package_that_is_installed_is_named_with_its_licence(tmp_path: Path) -> None:
    site_packages = next((ROOT / ".venv").glob("lib/python3*/site-packages"), None)
    if site_packages is None:
        pytest.skip("the tests run outside the project's own environment")
    target = tmp_path / "LICENCES.txt"
    assert licences.main([str(site_packages), str(target)]) == 0
    text = target.read_text("utf-8")
    for name in ("SQLAlchemy", "PySide6_Essentials", "numpy"):
        assert f"{name} {installed_version(name)}" in text
    assert "resources/flags" in text
    for inside in ("GNU LESSER GENERAL PUBLIC LICENSE", "HarfBuzz", "ZETETIC LLC", "OpenLDAP", "Unicode, Inc."):
        assert inside in text


def test_a_package_that_is_silent_about_its_licence_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    about = tmp_path / "packages" / "silent-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: silent\nVersion: 1\n", "utf-8")
    lock = tmp_path / "lock.txt"
    lock.write_text("silent==1 \\\n", "utf-8")
    monkeypatch.setattr(licences, "LOCK", lock)
    assert licences.main([str(tmp_path / "packages"), str(tmp_path / "LICENCES.txt")]) == 1
    assert "silent 1 says nothing of its licence." in capsys.readouterr().err


def test_the_debian_package_names_every_library_that_qt_needs() -> None:
    control = make_packages.control_file("1.2", "amd64", 7)
    (depends,) = [line for line in control.splitlines() if line.startswith("Depends: ")]
    assert {*OFFSCREEN.values(), *ON_SCREEN.values()} <= set(depends.removeprefix("Depends: ").split(", "))
    assert "Version: 1.2\n" in control
    assert all(not line or line[0] == " " or ": " in line for line in control.splitlines())


def test_the_debian_package_lays_out_what_a_desktop_looks_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_packages, "BUILD", tmp_path)
    program = tmp_path / "dist"
    (program / "_internal").mkdir(parents=True)
    for name in ("facilitator", "LICENCES.txt", "_internal/library.so"):
        (program / name).write_text(name, "utf-8")
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "facilitator-48.png").write_bytes(b"png")
    tree = tmp_path / "tree"
    make_packages.lay_out(tree, program)
    for name in (
        "usr/share/applications/org.facilitator.Facilitator.desktop",
        "usr/share/metainfo/org.facilitator.Facilitator.metainfo.xml",
        "usr/share/mime/packages/facilitator.xml",
        "usr/share/icons/hicolor/48x48/apps/facilitator.png",
        "usr/share/icons/hicolor/scalable/apps/facilitator.svg",
        "usr/share/man/man1/facilitator.1.gz",
        "usr/share/doc/facilitator/copyright",
        "usr/share/doc/facilitator/changelog.gz",
    ):
        assert (tree / name).is_file(), name
    assert (tree / "usr/bin/facilitator").resolve() == (tree / "usr/lib/facilitator/facilitator").resolve()
    assert (tree / "usr/lib/facilitator/facilitator").stat().st_mode & 0o777 == 0o755
    assert (tree / "usr/lib/facilitator/_internal/library.so").stat().st_mode & 0o777 == 0o644


def test_the_desktop_knows_the_mark_in_meeting_files() -> None:
    from facilitator.storage.access import APPLICATION_ID  # noqa: PLC0415 - only this test looks inside

    described = (ROOT / "packaging" / "linux" / "facilitator.xml").read_text("utf-8")
    assert f'offset="68" value="0x{APPLICATION_ID:08x}"' in described


def test_the_version_is_the_one_of_the_project() -> None:
    assert make_packages.version() in (ROOT / "pyproject.toml").read_text("utf-8")
    assert make_packages.epoch() > 1_700_000_000


def test_no_part_of_qt_that_the_program_imports_is_left_out_of_the_folder() -> None:
    spec = (ROOT / "packaging" / "facilitator.spec").read_text("utf-8")
    left_out = set(re.findall(r'"PySide6\.(Qt\w+)"', spec.partition("UNUSED = [")[2].partition("]")[0]))
    sources = "".join(file.read_text("utf-8") for file in (ROOT / "src").rglob("*.py"))
    imported = set(re.findall(r"from PySide6\.(Qt\w+) import", sources))
    assert left_out
    assert "QtWidgets" in imported
    assert not left_out & imported


def evaluate_spec(system: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Carry out the recipe as on that system, with what PyInstaller would do only written down."""
    called: dict[str, list[dict[str, Any]]] = {}

    def stand_in(name: str) -> Callable[..., SimpleNamespace]:
        def call(*_given: object, **named: Any) -> SimpleNamespace:
            called.setdefault(name, []).append(named)
            unwanted = [(f"PySide6/Qt/{each}", "", "") for each in ("plugins/tls/a.so", "plugins/platforms/libqxcb.so")]
            words = [(f"PySide6/Qt/translations/qtbase_{each}.qm", "", "") for each in ("fr", "de")]
            return SimpleNamespace(binaries=unwanted, datas=words, pure=[], scripts=[])

        return call

    hooks = SimpleNamespace(collect_data_files=lambda *_, **__: [], collect_submodules=lambda _: [])
    for name, module in (("PyInstaller", {}), ("PyInstaller.utils", {}), ("PyInstaller.utils.hooks", vars(hooks))):
        stub = ModuleType(name)
        vars(stub).update(module)
        monkeypatch.setitem(sys.modules, name, stub)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("FACILITATOR_VERSION", "1.2.3")
    text = (ROOT / "packaging" / "facilitator.spec").read_text("utf-8")
    text = text.replace('ICONS = ROOT / "build" / "icons"', f"ICONS = Path({str(folder)!r})")
    names = {name: stand_in(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    scope: dict[str, Any] = {"SPECPATH": str(ROOT / "packaging"), **names}
    exec(compile(text, "facilitator.spec", "exec"), scope)
    called["kept"] = [{"names": [entry[0] for entry in (*scope["analysis"].binaries, *scope["analysis"].datas)]}]
    return called


def test_on_windows_two_programs_are_made_that_bear_icon_and_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = evaluate_spec("win32", monkeypatch, tmp_path)
    assert [(each["name"], each["console"]) for each in made["EXE"]] == [
        ("facilitator", False),
        ("facilitator-console", True),
    ]
    for each in made["EXE"]:
        assert each["icon"].endswith("facilitator.ico")
        assert f"'{each['name']}.exe'" in Path(each["version"]).read_text("utf-8")
    assert "BUNDLE" not in made


def test_on_a_mac_the_app_opens_meeting_files_in_three_languages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (app,) = evaluate_spec("darwin", monkeypatch, tmp_path)["BUNDLE"]
    read_back = plistlib.loads(plistlib.dumps(app["info_plist"]))
    assert app["icon"].endswith("facilitator.icns")
    assert read_back["CFBundleVersion"] == "1.2.3"
    assert read_back["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["facilitator"]
    assert read_back["CFBundleLocalizations"] == ["en", "es", "fr"]


def test_on_linux_one_program_is_made_without_what_nobody_loads(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = evaluate_spec("linux", monkeypatch, tmp_path)
    assert [(each["name"], each["icon"], each["version"]) for each in made["EXE"]] == [("facilitator", None, None)]
    kept = made["kept"][0]["names"]
    assert "PySide6/Qt/plugins/platforms/libqxcb.so" in kept
    assert "PySide6/Qt/translations/qtbase_fr.qm" in kept
    assert not {"PySide6/Qt/plugins/tls/a.so", "PySide6/Qt/translations/qtbase_de.qm"} & set(kept)


def test_the_version_that_windows_reads_has_four_numbers() -> None:
    class Numbers(dict[str, Any]):
        """Take any arguments, as the classes do that PyInstaller reads the text with."""

        def __init__(self, *values: object, **named: object) -> None:
            super().__init__(named, values=values)

    classes = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo")
    names: dict[str, Any] = dict.fromkeys((*classes, "VarStruct"), Numbers)
    read = eval(windows_version("0.1.0", "facilitator"), names)
    assert read["ffi"]["filevers"] == (0, 1, 0, 0)


def test_the_changes_are_told_as_debian_wants_them() -> None:
    told = make_packages.changelog()
    assert told.startswith(f"facilitator ({make_packages.version()}) stable; urgency=medium\n\n  * ")
    assert re.search(r"\n -- .+ <.+>  \w{3}, \d{2} \w{3} \d{4} [\d:]{8} [+-]\d{4}\n", told)


@pytest.mark.parametrize(
    "system, names",
    [
        ("linux", ["facilitator"]),
        ("win32", ["facilitator.exe", "facilitator-console.exe"]),
        ("darwin", ["facilitator"]),
    ],
)
def test_every_program_that_a_user_starts_is_rehearsed(system: str, names: list[str]) -> None:
    programs = make_packages.frozen_programs(system)
    assert [each.name for each in programs] == names
    assert ("Facilitator.app" in str(programs[0])) is (system == "darwin")


def test_a_frozen_window_without_a_console_can_still_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", sys.__stderr__)
    start_frozen.open_missing_streams()
    with sys.stdout as opened:
        assert opened.write("nowhere") == 7
    assert sys.stderr is sys.__stderr__
