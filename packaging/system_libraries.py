"""The system libraries and the font that Qt loads on Linux: find what is missing, install it or say how.

Qt names xcb-cursor whichever library is missing and then aborts, so each is tried before Qt is started.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# Library file -> Debian package.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
ON_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# The tests of the hub talk to a real server; where it cannot be installed they are skipped with the reason.
SERVER_PACKAGE = "postgresql"
SERVER_PROGRAMS = "/usr/lib/postgresql"
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_FILES = ("*.ttf", "*.otf", "*.ttc")
PACKAGE_LISTS = Path("/var/lib/apt/lists")


class SetUpError(Exception):
    """One sentence for the person in front of the machine, with the line to type."""


def ensure(*, on_screen: bool) -> None:
    """Make sure that Qt can start, with a window or in memory only.

    Raises SetUpError with the line to type when something is missing that may not be installed from here.
    """
    if sys.platform != "linux":
        return
    needed = OFFSCREEN | ON_SCREEN if on_screen else OFFSCREEN
    missing = [library for library in needed if not loads(library)]
    packages = [needed[library] for library in missing]
    if not has_font():
        packages.append(FONT_PACKAGE)
    if not packages:
        return
    if can_install():
        install(packages)
    elif shutil.which("apt-get"):
        raise SetUpError(f"Qt lacks system packages. Type: sudo apt-get install -y {' '.join(packages)}")
    else:
        wanted = ", ".join(missing) or "a font"
        raise SetUpError(f"Qt lacks system libraries. Install with this system's package manager: {wanted}")


def ensure_server() -> None:
    """Install the database server that the tests of the hub start, where that may be done from here.

    Without one the tests are skipped, so a machine that cannot get it is told and goes on.
    """
    if not can_install() or any(Path(SERVER_PROGRAMS).glob("*/bin/initdb")):
        return
    try:
        install([SERVER_PACKAGE])
    except SetUpError as error:
        print(f"The tests of the hub will be skipped. {error}", flush=True)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds and loads the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folders: Sequence[str] = FONT_FOLDERS) -> bool:
    """Tell whether any font is installed: without one, Qt draws empty boxes for letters."""
    existing = [Path(folder).expanduser() for folder in folders]
    return any(next(folder.rglob(kind), None) for folder in existing for kind in FONT_FILES)


def can_install() -> bool:
    """Tell whether packages may be installed from here: as root, with apt-get."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Install Debian packages as root.

    Raises SetUpError with the line to type when apt-get fails.
    """
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    if not any(PACKAGE_LISTS.glob("*_Packages*")):
        apt_get("update")
    arguments = ["install", "--yes", "--no-install-recommends", *packages]
    # A list that has grown old names versions that are no longer there: fetch it again, once.
    if not apt_get(*arguments) and not (apt_get("update") and apt_get(*arguments)):
        raise SetUpError(f"apt-get failed. Type: apt-get update && apt-get install -y {' '.join(packages)}")


def apt_get(*arguments: str) -> bool:
    """Run apt-get quietly and without a question; tell whether it succeeded."""
    command = ["apt-get", "--quiet", "--quiet", "-o", "Dpkg::Use-Pty=0", *arguments]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env={**os.environ, **quiet}, stdout=subprocess.DEVNULL, check=False).returncode == 0
