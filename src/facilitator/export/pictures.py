"""Measure a picture and take out of it what tells where and by whom it was made."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.export.failures import ExportFailedError
from facilitator.reporting.outline import Picture

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# Chunks that are needed to show the picture as it was meant; all others (text, time, EXIF) go.
_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs"}
_JPEG_SIZES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
_JPEG_DROPPED = {0xE1, 0xED, 0xFE, *range(0xE3, 0xED), 0xEF}  # EXIF, XMP, comments; JFIF, ICC and Adobe's colour stay
_START_OF_SCAN = 0xDA
_DAMAGED = (IndexError, struct.error)


class PictureUnusableError(ValueError):
    """Report that the bytes are no PNG or JPEG picture, or a damaged one."""


@dataclass(frozen=True, slots=True)
class PlainPicture:
    """Hold a picture that says nothing but what it shows; sizes in pixels."""

    content: bytes
    width: int
    height: int
    extension: str


def plain_picture(content: bytes) -> PlainPicture:
    """Return the picture without its metadata; raise PictureUnusableError for what is none."""
    try:
        if content.startswith(_PNG):
            return _plain_png(content)
        if content.startswith(_JPEG):
            return _plain_jpeg(content)
    except _DAMAGED as error:
        raise PictureUnusableError("The picture is damaged.") from error
    raise PictureUnusableError("The picture is neither PNG nor JPEG.")


def read_pictures(files: Iterable[Path]) -> tuple[Picture, ...]:
    """Return the pictures that lie there, described by their file's name; raise ExportFailedError where one is none."""
    return tuple(_read(file) for file in files)


def _read(file: Path) -> Picture:
    try:
        content = file.read_bytes()
        plain_picture(content)
    except OSError as error:
        raise _not_shown(file, f"it cannot be read ({error.strerror})") from error
    except PictureUnusableError as error:
        raise _not_shown(file, "it is no PNG or JPEG picture, or a damaged one") from error
    return Picture(content, file.stem.replace("_", " "))


def _not_shown(file: Path, reason: str) -> ExportFailedError:
    return ExportFailedError(f"{file.name} cannot be shown: {reason}.", "Choose another picture, or none.")


def _plain_png(content: bytes) -> PlainPicture:
    kept, at, sizes, ended = [_PNG], len(_PNG), (0, 0), False
    while not ended:
        (length,) = struct.unpack_from(">I", content, at)
        chunk = content[at : at + length + 12]
        kind, data = chunk[4:8], chunk[8 : 8 + length]
        if len(chunk) != length + 12 or struct.unpack(">I", chunk[-4:])[0] != zlib.crc32(kind + data):
            raise PictureUnusableError("The picture is damaged.")
        if kind == b"IHDR":
            sizes = struct.unpack_from(">II", data)
        if kind in _PNG_KEPT:
            kept.append(chunk)
        ended = kind == b"IEND"
        at += length + 12
    return _measured(b"".join(kept), sizes, "png")


def _plain_jpeg(content: bytes) -> PlainPicture:
    kept, at, sizes = [_JPEG], 2, (0, 0)
    while content[at] == 0xFF:  # noqa: PLR2004 - every segment begins with it
        kind = content[at + 1]
        if kind == 0xFF:  # noqa: PLR2004 - a byte of filling
            at += 1
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        if kind in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            sizes = (width, height)
        if kind == _START_OF_SCAN:
            return _measured(b"".join(kept) + content[at:], sizes, "jpeg")
        if kind not in _JPEG_DROPPED:
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    raise PictureUnusableError("The picture is damaged.")


def _measured(content: bytes, sizes: tuple[int, int], extension: str) -> PlainPicture:
    width, height = sizes
    if not width or not height:
        raise PictureUnusableError("The picture is damaged.")
    return PlainPicture(content, width, height, extension)
