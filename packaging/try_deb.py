"""Install the Debian package on an empty Debian, use it without network, remove it: ``try_deb.py FOLDER [DEB]``.

Needs root, debootstrap, Xvfb and xdotool. The folder keeps the empty Debian for the next trial, and the pictures.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DISPLAY = ":77"
SUITE = "bookworm"
ENTRY = "usr/share/applications/org.facilitator.Facilitator.desktop"
LEFT_BEHIND = ("usr/lib/facilitator", "usr/bin/facilitator", ENTRY, "usr/share/doc/facilitator")


def main(arguments: list[str]) -> int:
    """Do the whole trial; raise CalledProcessError or AssertionError where it fails."""
    folder = Path(arguments[0])
    package = Path(arguments[1]) if arguments[1:] else next((ROOT / "dist").glob("*.deb"))
    tree = folder / "debian"
    if not tree.exists():
        run("debootstrap", "--variant=minbase", SUITE, str(tree))
    shutil.copy(package, tree / "tmp" / "facilitator.deb")
    inside(tree, "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install"
           " /tmp/facilitator.deb fonts-dejavu-core shared-mime-info desktop-file-utils")  # fmt: skip
    inside(tree, "id anna >/dev/null 2>&1 || useradd --create-home anna")
    # What an earlier trial left would give the sample another name.
    inside(tree, "rm -rf /home/anna/Documents /home/anna/.local")
    mime = inside(tree, "cp /dev/null /tmp/empty.facilitator; grep -c x-facilitator-meeting /usr/share/mime/globs2")
    assert mime.strip() == "1", "The type of meeting files is not known."
    used(tree, folder)
    inside(tree, "apt-get -q -y purge facilitator")
    left = [place for place in LEFT_BEHIND if (tree / place).exists() or (tree / place).is_symlink()]
    assert not left, f"The removed package has left {left}."
    print("Installed, used from its menu entry without network, and removed without a trace.")
    return 0


def used(tree: Path, folder: Path) -> None:
    """Start the program as the menu entry does, as an ordinary user and without network, and work with it."""
    entry = (tree / ENTRY).read_text("utf-8")
    command = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    sample = command.replace("%f", "--sample")
    sockets = tree / "tmp" / ".X11-unix"
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL)
    time.sleep(2)
    sockets.mkdir(exist_ok=True)
    run("mount", "--bind", "/tmp/.X11-unix", str(sockets))  # noqa: S108 - where X servers put their sockets
    program = subprocess.Popen(
        ["unshare", "--net", "chroot", str(tree), "su", "anna", "-c", f"cd; DISPLAY={DISPLAY} LANG=C.UTF-8 {sample}"]
    )
    try:
        window = found_window("sample meeting - Facilitator")
        for text in ("uru", "jap", "gha"):
            xdotool("type", "--delay", "40", text)
            xdotool("key", "Return")
        for keys, picture in (
            ("F5", "chair"),
            ("ctrl+2", "rapporteur"),
            ("ctrl+3", "secretariat"),
            ("ctrl+4", "statistics"),
        ):
            xdotool("key", keys)
            time.sleep(2)
            grab(folder / f"deb-{picture}.png")
        xdotool("key", "ctrl+q")
        assert program.wait(timeout=20) == 0, "The program did not end well."
        assert window
    finally:
        program.kill()
        run("umount", str(sockets))
        server.terminate()
    meetings = list((tree / "home" / "anna").glob("Documents/Facilitator/*.facilitator"))
    assert meetings, "No meeting file was kept."
    told = inside(tree, f"head -c 72 '/{meetings[0].relative_to(tree)}' | tail -c 4")
    assert told == "FCLT", "The meeting file has not the mark that its type goes by."


def found_window(title: str) -> str:
    """Return the window with that title, as soon as there is one; raise AssertionError after half a minute."""
    for _ in range(60):
        answer = subprocess.run(
            ["xdotool", "search", "--name", title], env=on_display(), capture_output=True, text=True, check=False
        )
        if answer.stdout.strip():
            window = answer.stdout.split()[0]
            xdotool("windowfocus", window)
            time.sleep(1)
            return window
        time.sleep(0.5)
    raise AssertionError(f"No window {title!r} was shown.")


def xdotool(*arguments: str) -> None:
    """Let a person's hands do something on the screen."""
    subprocess.run(["xdotool", *arguments], env=on_display(), check=True)


def grab(target: Path) -> None:
    """Write what the screen shows."""
    script = (
        "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
        " a.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    command = [str(ROOT / ".venv" / "bin" / "python"), "-c", script, str(target)]
    subprocess.run(command, env={**on_display(), "QT_QPA_PLATFORM": "xcb"}, check=True)


def on_display() -> dict[str, str]:
    """Return the environment of the virtual screen."""
    return {**os.environ, "DISPLAY": DISPLAY}


def inside(tree: Path, command: str) -> str:
    """Run a command in the Debian; return what it prints last, raise CalledProcessError when it fails."""
    answer = subprocess.run(["chroot", str(tree), "sh", "-c", command], stdout=subprocess.PIPE, text=True, check=True)
    return answer.stdout


def run(*command: str) -> None:
    """Run a command; raise CalledProcessError when it fails."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
