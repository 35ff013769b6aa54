"""Draw the program's icon in every size and format that a desktop asks for, from its one drawing."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "application" / "facilitator.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's four-letter names of pictures in PNG: (name, size in pixels).
APPLE_KINDS = ((b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))


def write_icons(drawing: Path, folder: Path) -> list[Path]:
    """Write PNG files of all sizes, the Windows icon and the Apple icon; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(drawing, size) for size in SIZES}
    made = []
    for size, data in pictures.items():
        made.append(folder / f"facilitator-{size}.png")
        made[-1].write_bytes(data)
    made += [folder / "facilitator.ico", folder / "facilitator.icns"]
    made[-2].write_bytes(windows_icon({size: pictures[size] for size in WINDOWS_SIZES}))
    made[-1].write_bytes(apple_icon(pictures))
    return made


def png(drawing: Path, size: int) -> bytes:
    """Return the drawing as a square PNG of that many pixels."""
    from PySide6.QtCore import QBuffer, QRectF, Qt  # noqa: PLC0415 - whoever only reads sizes needs no Qt
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows only text here
    return bytes(buffer.data().data())


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures: a directory of 16 bytes each, then the pictures; 256 is written as 0."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def apple_icon(pictures: dict[int, bytes]) -> bytes:
    """Return an Apple icon of PNG pictures: each after its name and its length with these eight bytes."""
    chunks = b"".join(name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for name, size in APPLE_KINDS)
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for written in write_icons(DRAWING, Path(sys.argv[1])):
        print(written)
