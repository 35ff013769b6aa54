"""Make what people can install: ``make_packages.py icons|folder|smoke|deb|wheel|all``; everything lands in ``dist/``.

Stands on the standard library; what it calls is installed into ``build/venv`` from ``requirements/package.txt``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from system_libraries import OFFSCREEN, ON_SCREEN

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LOCK = PACKAGING / "requirements" / "package.txt"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PROGRAM = DIST / "facilitator"
MAINTAINER = "The Facilitator team <facilitator@localhost>"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
# What a rehearsal of the frozen program must leave behind.
REHEARSED = ("chair-before.png", "statistics.png", "MVD outcome summary.docx", "sample meeting.facilitator")


def main() -> int:
    """Make what the command line names; return 0 when all of it was made."""
    steps: Mapping[str, Callable[[], None]] = {
        "icons": icons,
        "folder": folder,
        "smoke": smoke,
        "deb": deb,
        "wheel": wheel,
    }
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=[*steps, "all"])
    asked = parser.parse_args().what
    set_up()
    for name in steps if asked == "all" else [asked]:
        if name != "deb" or sys.platform == "linux":
            print(f"== {name}", flush=True)
            steps[name]()
    return 0


def set_up() -> None:
    """Make ``build/venv`` hold what the lock names; at once when it does already."""
    stamp, digest = VENV / "stamp", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text("utf-8") == digest:
        return
    venv.create(VENV, clear=True, with_pip=False, symlinks=os.name != "nt")
    run(sys.executable, "-m", "pip", "--python", PYTHON, "install", "-q", "--no-deps", "--only-binary", ":all:",
        "--require-hashes", "-r", LOCK)  # fmt: skip
    stamp.write_text(digest, "utf-8")


def icons() -> None:
    """Draw the icon in all sizes and formats into ``build/icons``."""
    run(PYTHON, PACKAGING / "icons.py", BUILD / "icons", QT_QPA_PLATFORM="offscreen")


def folder() -> None:
    """Freeze the program into ``dist/facilitator`` (on macOS also ``Facilitator.app``), with all licences."""
    icons()
    run(
        PYTHON,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        DIST,
        "--workpath",
        BUILD / "freeze",
        PACKAGING / "facilitator.spec",
        FACILITATOR_VERSION=version(),
        PYTHONPATH=str(ROOT / "src"),
    )  # fmt: skip - all modules are found there, those imported by name too
    run(PYTHON, PACKAGING / "licences.py", site_packages(), PROGRAM / "LICENCES.txt", PROGRAM)
    if sys.platform == "darwin":
        shutil.copy(PROGRAM / "LICENCES.txt", DIST / "Facilitator.app" / "Contents" / "Resources")
    if sys.platform == "linux" and shutil.which("strip"):
        leave_out_debugging()
    size = sum(file.stat().st_size for file in PROGRAM.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{PROGRAM}: {size / 1e6:.0f} MB")


def leave_out_debugging() -> None:
    """Take out of Python and the database what only a debugger reads: a tenth of the folder.

    Not of everything: the linear algebra that numpy brings does not bear it.
    """
    inside = PROGRAM / "_internal"
    for pattern in ("libpython3*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so", "sqlalchemy/**/*.so"):
        for file in inside.glob(pattern):
            run("strip", "--strip-debug", file)


def smoke() -> None:
    """Start each frozen program and let it hold a session; raise RuntimeError when something is not made."""
    for binary in frozen_programs(sys.platform):
        rehearse(binary)


def frozen_programs(system: str) -> list[Path]:
    """Return what a user of the system starts: on Windows also the one for the console, on macOS the app."""
    if system == "win32":
        return [PROGRAM / "facilitator.exe", PROGRAM / "facilitator-console.exe"]
    if system == "darwin":
        return [DIST / "Facilitator.app" / "Contents" / "MacOS" / "facilitator"]
    return [PROGRAM / "facilitator"]


def rehearse(binary: Path) -> None:
    """Let one program hold the session of the rehearsal."""
    with tempfile.TemporaryDirectory() as name:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [str(binary), "rehearse", "--out", name]
        answer = subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
        if answer.returncode != 0 or "Traceback" in answer.stderr:
            raise RuntimeError(f"{binary.name} failed:\n{answer.stderr}")
        missing = [each for each in REHEARSED if not (Path(name) / each).is_file()]
    if missing:
        raise RuntimeError(f"{binary.name} did not make {', '.join(missing)}.")
    print(f"{binary.name} held a session, drew its statistics and wrote its Word file.")


def deb() -> None:
    """Pack ``dist/facilitator`` into a Debian package."""
    machine = MACHINES.get(platform.machine(), platform.machine())
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, PROGRAM)
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_file(version(), machine, size // 1024), "utf-8")
    target = DIST / f"facilitator_{version()}_{machine}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target, SOURCE_DATE_EPOCH=str(epoch()))
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


def lay_out(tree: Path, program: Path) -> None:
    """Put the frozen program and its desktop files where Debian wants them."""
    linux, share = PACKAGING / "linux", tree / "usr" / "share"
    shutil.copytree(program, tree / "usr" / "lib" / "facilitator", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "facilitator").symlink_to("../lib/facilitator/facilitator")
    copies = {
        linux / "org.facilitator.Facilitator.desktop": share / "applications",
        linux / "org.facilitator.Facilitator.metainfo.xml": share / "metainfo",
        linux / "facilitator.xml": share / "mime" / "packages",
        ROOT / "resources" / "application" / "facilitator.svg": share / "icons" / "hicolor" / "scalable" / "apps",
    }
    for source, place in copies.items():
        place.mkdir(parents=True)
        shutil.copy(source, place)
    for picture in (BUILD / "icons").glob("facilitator-*.png"):
        size = picture.stem.rpartition("-")[2]
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(picture, place / "facilitator.png")
    (share / "man" / "man1").mkdir(parents=True)
    page = (PACKAGING / "facilitator.1").read_bytes()
    (share / "man" / "man1" / "facilitator.1.gz").write_bytes(gzip.compress(page, mtime=0))
    (share / "doc" / "facilitator").mkdir(parents=True)
    shutil.move(tree / "usr" / "lib" / "facilitator" / "LICENCES.txt", share / "doc" / "facilitator" / "copyright")
    changes = gzip.compress(changelog().encode(), mtime=0)
    (share / "doc" / "facilitator" / "changelog.gz").write_bytes(changes)
    for file in tree.rglob("*"):
        if not file.is_symlink():
            program_file = file.is_dir() or (file.parent.name == "facilitator" and file.name == "facilitator")
            file.chmod(0o755 if program_file else 0o644)


def changelog() -> str:
    """Return what changed, version by version, as the AppStream data tell it and as Debian wants it written."""
    told = ET.parse(PACKAGING / "linux" / "org.facilitator.Facilitator.metainfo.xml")  # noqa: S314 - of this tree
    entries = []
    for release in told.iter("release"):
        day = datetime.fromisoformat(release.get("date", "")).replace(tzinfo=UTC)
        lines = "".join(f"  * {line.text}\n" for line in release.iter("p"))
        entries.append(
            f"facilitator ({release.get('version')}) stable; urgency=medium\n\n{lines}\n"
            f" -- {MAINTAINER}  {format_datetime(day)}\n"
        )
    return "\n".join(entries)


def control_file(of_version: str, machine: str, size: int) -> str:
    """Return what Debian is told of the package; `size` in KiB."""
    needed = sorted({*OFFSCREEN.values(), *ON_SCREEN.values()})
    return (
        f"Package: facilitator\nVersion: {of_version}\nArchitecture: {machine}\nSection: misc\nPriority: optional\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: libc6 (>= {platform.libc_ver()[1] or '2.34'}), {', '.join(needed)}\n"
        "Recommends: fonts-noto-core | fonts-dejavu-core, shared-mime-info, desktop-file-utils\n"
        "Description: chair a diplomatic meeting and write its outcome summary\n"
        " One window with three desks on one meeting file: the chair runs the list of\n"
        " speakers and the clocks, the rapporteur takes notes tied to whoever has the\n"
        " floor, the secretariat writes the outcome summary as a Word file.\n"
        " .\n It works with no network, no server and no account.\n"
    )


def wheel() -> None:
    """Build the wheel twice; raise RuntimeError when the two differ in a single byte."""
    digests = set()
    for round_ in ("first", "second"):
        place = BUILD / "wheel" / round_
        shutil.rmtree(place, ignore_errors=True)
        run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--wheel-dir", place, ROOT,
            SOURCE_DATE_EPOCH=str(epoch()))  # fmt: skip
        (made,) = place.glob("*.whl")
        digests.add(hashlib.sha256(made.read_bytes()).hexdigest())
    if len(digests) != 1:
        raise RuntimeError("The wheel is not reproducible: two builds of the same tree differ.")
    DIST.mkdir(exist_ok=True)
    shutil.copy(made, DIST)
    print(f"{DIST / made.name}: sha256 {digests.pop()}, twice")


def version() -> str:
    """Return the version that pyproject.toml names."""
    named: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return named


# The first day of the first meeting, in seconds: it dates what is built where the history is not at hand.
_WITHOUT_HISTORY = 1_733_835_600


def epoch() -> int:
    """Return the moment of the last commit in seconds, which dates everything that is built."""
    if shutil.which("git") is None:
        return _WITHOUT_HISTORY
    answer = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(answer.stdout or 0) or _WITHOUT_HISTORY


def site_packages() -> Path:
    """Return where the libraries of ``build/venv`` lie."""
    return next(VENV.glob("lib/python3*/site-packages"), VENV / "Lib" / "site-packages")


def run(*command: str | Path, **environment: str) -> None:
    """Run a command at the root of the tree; raise CalledProcessError when it fails."""
    subprocess.run(list(map(str, command)), cwd=ROOT, env={**os.environ, **environment}, check=True)


if __name__ == "__main__":
    sys.exit(main())
