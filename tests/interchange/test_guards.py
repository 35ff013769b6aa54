"""Hostile files are refused before a reader sees them, each with a reason."""

import io
import zipfile

import pytest
from foreign_files import package, with_part, workbook

from facilitator.interchange import guards
from facilitator.interchange.guards import check_cells, check_size, open_package
from facilitator.services.imports.table import ImportFailedError

PLAIN = workbook(lambda _book, sheet: sheet.write("A1", "Title"))


def test_an_honest_workbook_passes() -> None:
    opened = open_package(PLAIN, "a.xlsx")
    check_cells(opened, "a.xlsx")
    assert "xl/workbook.xml" in opened.namelist()


@pytest.mark.parametrize(
    "content, reason",
    [
        (package({f"p{number}": "" for number in range(2_001)}), "2001 parts"),
        (package({"xl/media/a.bin": b"\0" * 3_000_000}), "swells more than 200 times"),
        (package({"a.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), "declares a document type"),
        (package({"a.xml": "<a/>" + " " * 65_530 + "<!DOCTYPE a>"}), "declares a document type"),
        (package({"a.xml": "<!doctype a>".encode("utf-16")}), "declares a document type"),
        (package({"a.xml": b"x"})[:-10], "damaged"),
        (b"PK\x03\x04 nothing more", "damaged"),
    ],
)
def test_a_hostile_package_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(ImportFailedError, match=reason) as refused:
        open_package(content, "a.xlsx")
    assert refused.value.way_out


def test_what_swells_past_the_limit_is_refused_part_by_part_and_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "_MOST_UNPACKED", 1_000)
    with pytest.raises(ImportFailedError, match="its part a would swell"):
        open_package(package({"a": b"x" * 1_001}), "a.xlsx")
    with pytest.raises(ImportFailedError, match="it would swell"):
        open_package(package({"a": b"x" * 600, "b": b"y" * 600}), "a.xlsx")


def test_a_package_with_a_password_is_refused() -> None:
    content = bytearray(package({"a.xml": b"<a/>"}))
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flag] |= 1
    with pytest.raises(ImportFailedError, match="password"):
        open_package(bytes(content), "a.xlsx")


@pytest.mark.parametrize(
    "part, content",
    [
        ("xl/worksheets/sheet1.xml", b'<row r="1"><c r="A1"/><c s="1" r="XFD1048576"/></row>'),
        ("xl/worksheets/sheet1.xml", b'<row r="1048576"><c r="ZZZ1"/></row>'),
        (
            "content.xml",
            (
                b'<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">'
                b'<table:table-cell table:number-columns-repeated="9"/><table:table-cell office:value-type="float"/>'
            ),
        ),
        ("content.xml", b'<table:table-row table:number-rows-repeated="9048570"/>'),
    ],
)
def test_a_sheet_that_spans_more_than_memory_holds_is_refused(part: str, content: bytes) -> None:
    with pytest.raises(ImportFailedError, match="spans"):
        check_cells(zipfile.ZipFile(io.BytesIO(with_part(PLAIN, part, content))), "a.xlsx")


def test_what_a_spreadsheet_repeats_to_its_edge_does_not_count() -> None:
    content = (
        b'<table:table table:name="a"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>'
        b'<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
        b'<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row></table:table>'
    )
    check_cells(zipfile.ZipFile(io.BytesIO(package({"content.xml": content}))), "a.ods")


def test_a_file_larger_than_any_programme_is_refused() -> None:
    check_size(b"x", "a.csv")
    with pytest.raises(ImportFailedError, match="larger than 20 MB"):
        check_size(b"x" * (guards.MOST_BYTES + 1), "a.csv")
