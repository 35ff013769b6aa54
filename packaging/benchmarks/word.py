"""Measure writing and reading back Word documents, held against a raw writer of text and zip in the same run."""

from __future__ import annotations

import random
import statistics
import struct
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from facilitator.reporting.outline import Outline

ROOT = Path(__file__).resolve().parents[2]
PARAGRAPHS, ROWS, PICTURES = 5_000, 2_000, 20
RUNS = 3
WORDS_EACH = 55
VOCABULARY = 4_000
_MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def measure() -> dict[str, float]:
    """Return milliseconds, ratios to the raw writer, and the memory that one large export takes on top (MB)."""
    from facilitator.export.word import write_word  # noqa: PLC0415 - only when measured
    from facilitator.export.word_return import read_returned  # noqa: PLC0415 - the same

    template = ROOT / "resources" / "word" / "outcome_summary.docx"
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "report.docx"
        write_word(report(10, 10, 1), template, target)
        large = report(PARAGRAPHS, ROWS, PICTURES)
        before = _memory()
        write_word(large, template, target, working=True)
        figures["memory on top of one working copy (MB)"] = _memory() - before
        raw = _median(lambda: write_raw(large, target))
        figures["raw text and zip (ms)"] = raw
        for name, part in (("1/2", 2), ("1/1", 1)):
            some = report(PARAGRAPHS // part, ROWS // part, PICTURES // part)
            figures[f"clean copy, {name} (ms)"] = _median(lambda some=some: write_word(some, template, target))  # type: ignore[misc]
        figures["working copy (ms)"] = _median(lambda: write_word(large, template, target, working=True))
        figures["working copy read back (ms)"] = _median(lambda: read_returned(target, large))
        two_hundred = report(1_700, 300, PICTURES)
        figures["200 pages (ms)"] = _median(lambda: write_word(two_hundred, template, target))
        figures["200 pages, raw (ms)"] = _median(lambda: write_raw(two_hundred, target))
    figures["clean copy, times raw"] = figures["clean copy, 1/1 (ms)"] / raw
    figures["working copy, times raw"] = figures["working copy (ms)"] / raw
    figures["clean copy, whole times half"] = figures["clean copy, 1/1 (ms)"] / figures["clean copy, 1/2 (ms)"]
    figures["200 pages, times raw"] = figures["200 pages (ms)"] / figures["200 pages, raw (ms)"]
    return figures


def report(paragraphs: int, rows: int, pictures: int) -> Outline:
    """Return a report of so many paragraphs of about 55 words, one table, and pictures."""
    from facilitator.reporting.outline import (  # noqa: PLC0415 - only when measured
        Block,
        Column,
        Figure,
        Heading,
        Outline,
        Paragraph,
        Picture,
        Table,
        words,
    )

    chance = random.Random(1)  # noqa: S311 - the same report each time
    noise = [_png(chance.randbytes(3 * 160 * 120), 160, 120) for _ in range(pictures)]
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    vocabulary = [
        "".join(chance.choices(letters, range(26, 0, -1), k=chance.randint(2, 11))) for _ in range(VOCABULARY)
    ]
    blocks: list[Block] = [
        Heading(key="all", level=1, text="Summary of discussions"),
        *(Paragraph(key=f"p{place}", words=words(_sentence(chance, vocabulary))) for place in range(paragraphs)),
        Table(
            key="table",
            caption="Speakers",
            columns=tuple(Column(name) for name in ("No.", "Delegation", "Speaker", "Began", "Length", "Limit")),
            rows=tuple((str(row), "Uruguay", "Ms. Sosa", "10:00:00", "2:59", "3:00") for row in range(rows)),
        ),
        *(
            Figure(key=f"f{place}", caption=f"Figure {place}", picture=Picture(png, f"Noise {place}"), width=0.3)
            for place, png in enumerate(noise)
        ),
    ]
    return Outline(
        title="Preparatory Meeting",
        subtitle="Outcome summary",
        place="Montevideo",
        dates="10 and 11 December 2024",
        short_title="Outcome summary",
        blocks=tuple(blocks),
    )


def _sentence(chance: random.Random, vocabulary: list[str]) -> str:
    """Return words that are packed about as well as English is."""
    return " ".join(vocabulary[int(VOCABULARY * chance.random() ** 3)] for _ in range(WORDS_EACH)) + "."


def write_raw(outline: Outline, target: Path) -> None:
    """Write the same words and pictures with nothing but text and zip: the lower bound."""
    from facilitator.reporting.outline import Figure, Paragraph, Table, plain  # noqa: PLC0415 - only when measured

    parts: list[str] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for block in outline.blocks:
            if isinstance(block, Paragraph):
                parts.append(f"<w:p><w:r><w:t>{escape(plain(block.words))}</w:t></w:r></w:p>")
            elif isinstance(block, Table):
                rows = (
                    "".join(f"<w:tc><w:p><w:r><w:t>{escape(cell)}</w:t></w:r></w:p></w:tc>" for cell in row)
                    for row in block.rows
                )
                parts.append(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>")
            elif isinstance(block, Figure):
                package.writestr(f"word/media/{block.key}.png", block.picture.content)
        body = f"<w:document {_MAIN}><w:body>{''.join(parts)}</w:body></w:document>"
        package.writestr("word/document.xml", body)


def _png(pixels: bytes, width: int, height: int) -> bytes:
    rows = b"".join(b"\0" + pixels[3 * width * row : 3 * width * (row + 1)] for row in range(height))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _median(do: Callable[[], object]) -> float:
    """Return how long something takes, in milliseconds: the median of a few runs."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        do()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def _memory() -> float:
    """Return the most memory that this process has taken so far, in MB; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - Windows has no such module

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1))
