"""Know where a meeting file lies: on a disk of this laptop, on a network, in a folder that is synchronised.

SQLite's write-ahead log needs memory that two laptops cannot share, and a synchronising program may
carry half a file away: there the file is worked with in the careful way, and the user is told.
"""

import hashlib
import os
import sys
from pathlib import Path

from facilitator.storage.access import Access

_SYNCHRONISED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "box sync")
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "davfs", "fuse.rclone"}
_REMOTE_DRIVE = 4
_MOUNTS = Path("/proc/mounts")


def access_to(path: Path) -> Access:
    """Return how the file may be worked with where it lies."""
    if path.exists() and not (_writable(path) and _writable(path.parent)):
        return Access.READ_ONLY
    return Access.CAREFUL if is_on_network(path) or is_synchronised(path) else Access.USUAL


def is_synchronised(path: Path) -> bool:
    """Return whether a folder on the way bears the name of a synchronising program."""
    parts = [part.casefold() for part in path.absolute().parent.parts]
    return any(part == name or part.startswith(f"{name} ") for part in parts for name in _SYNCHRONISED)


def is_on_network(path: Path) -> bool:
    """Return whether the file lies on another machine."""
    place = path.absolute()
    if str(place).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        return _is_remote_drive(place)
    return _file_system(place) in _NETWORK


def safety_folder(personal: Path, meeting: Path) -> Path:
    """Return where the mirror and the backups of a meeting file lie: one folder for each file, by its place."""
    place = hashlib.sha256(os.fsencode(meeting.resolve())).hexdigest()[:10]
    return personal / "safety" / f"{meeting.stem[:40]}-{place}"


def made_private(folder: Path) -> Path:
    """Return the folder, made if need be, for its owner alone."""
    for each in (*reversed(folder.parents), folder):
        each.mkdir(exist_ok=True, mode=0o700)  # the folders on the way too: a mode given for all holds for the last
    return folder


def free_name(path: Path) -> Path:
    """Return the path, with a number when the name is taken."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free


def parts_beside(path: Path) -> tuple[Path, ...]:
    """Return where SQLite keeps what belongs to a database: its write-ahead log, the index of that, and its journal."""
    return tuple(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))


def has_links_beside(path: Path) -> bool:
    """Return whether the parts beside a database would be written into whatever somebody has made them point to."""
    return any(part.is_symlink() for part in parts_beside(path))


def identity_of(path: Path) -> str:
    """Return what tells the file that lies there from any other, empty when there is none."""
    try:
        facts = path.stat()
    except OSError:
        return ""
    return f"{facts.st_dev} {facts.st_ino}"


def _writable(path: Path) -> bool:
    """Return whether it can be written; the superuser is held to the permissions too."""
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222)


def _file_system(place: Path) -> str:
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found = ("", "")
    for line in lines:
        _, mount, kind, *_ = line.split()
        mount = mount.replace("\\040", " ")
        if place.is_relative_to(mount) and len(mount) >= len(found[0]):
            found = (mount, kind)
    return found[1]


def _is_remote_drive(place: Path) -> bool:
    import ctypes  # noqa: PLC0415 - Windows alone needs it

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the name exists on Windows alone
    return bool(kernel.GetDriveTypeW(f"{place.drive}\\") == _REMOTE_DRIVE)
