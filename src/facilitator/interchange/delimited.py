"""Read a text file whose cells are set apart by commas, semicolons, tabs or bars."""

import codecs
import csv
import io
from collections import Counter

from facilitator.services.imports.table import ImportFailedError, Row, Table, TablesRead

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 40
_SAMPLE_BYTES = 1 << 16
_MOST_CELLS = 5_000_000
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OFFICE_ENCODINGS = ["cp1252", "cp1251", "cp1256", "cp1250", "cp1253", "mac_roman", "gb18030", "shift_jis", "big5"]
_OWN_SCRIPT = {"gb18030": "Chinese", "big5": "Chinese", "shift_jis": "Japanese"}
_CENTRAL_EUROPEAN = {"Polish", "Czech", "Slovak", "Hungarian", "Slovene", "Croatian", "Romanian"}
# A Western text of a few accents is easily taken for these.
_LIKE_CP1252 = {"cp1252", "cp1250", "mac_roman", *_OWN_SCRIPT}
_LEAST_FOREIGN = 0.15


def read_delimited(content: bytes, name: str) -> TablesRead:
    """Return the one table of the file, whatever its encoding and its delimiter.

    A cell in quotation marks may run over several lines; rows are numbered as a spreadsheet numbers them.
    Raise ImportFailedError when the text cannot be taken for a table.
    """
    text = decoded(content)
    if not text.strip():
        raise ImportFailedError(f"{name} is empty.", "Choose the file that holds the table.")
    declared = text.split("\n", 1)[0].strip().casefold()
    delimiter = declared[4:] if declared.startswith("sep=") and len(declared) == len("sep=,") else delimiter_of(text)
    rows: list[Row] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(tuple(cell.strip() for cell in row))
            cells += len(row)
            if cells > _MOST_CELLS:
                raise ImportFailedError(f"{name} holds too many cells.", "Split it into several files.")
    except csv.Error as error:
        raise ImportFailedError(
            f"{name} cannot be read as a table ({error}).", "Save it again as CSV in UTF-8, or as XLSX."
        ) from error
    return TablesRead((Table(name, tuple(rows)),))


def decoded(content: bytes) -> str:
    """Return the text in the encoding its byte order mark names, else UTF-8, else the likeliest of an office."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    if content[:2000:2].count(0) * 4 > len(content[:2000]):
        return content.decode("utf-16-be", errors="replace")
    if content[1:2000:2].count(0) * 4 > len(content[:2000]):
        return content.decode("utf-16-le", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(_encoding_of(content), errors="replace")


def delimiter_of(text: str) -> str:
    """Return the delimiter that cuts most lines into the same number of cells, and into most cells."""
    lines = text.splitlines()[:_SAMPLE_LINES]
    sample = "\n".join(lines)

    def evenness(delimiter: str) -> tuple[int, int]:
        try:
            widths = Counter(map(len, csv.reader(io.StringIO(sample), delimiter=delimiter)))
        except csv.Error:
            return 0, 0
        (width, lines_of_it), *_ = widths.most_common(1) or [(0, 0)]
        return (lines_of_it, width) if width > 1 else (0, 0)

    return max(_DELIMITERS, key=evenness)


def _encoding_of(content: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for a file that is not UTF-8

    sample = content[:_SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=_OFFICE_ENCODINGS).best()
    if best is None:
        return "cp1252"
    if best.encoding not in _LIKE_CP1252:
        return best.encoding
    if best.language in _CENTRAL_EUROPEAN:
        return "cp1250"
    foreign = sum(byte > 0x7F for byte in sample) / len(sample) > _LEAST_FOREIGN  # noqa: PLR2004 - the end of ASCII
    return best.encoding if foreign and best.language == _OWN_SCRIPT.get(best.encoding) else "cp1252"
