import zipfile
from pathlib import Path

import pytest
from docx import Document

from facilitator.services.statement_files import read_statement


def test_the_words_of_a_word_file_are_counted(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Madam Chair, thank you & good morning.")
    document.add_paragraph("Two more")
    document.save(str(tmp_path / "ury.docx"))
    read = read_statement(tmp_path / "ury.docx")
    assert (read.name, read.words, read.note) == ("ury.docx", 8, "")
    assert read.text == "Madam Chair, thank you & good morning.\nTwo more"


@pytest.mark.parametrize(
    "data", ["señora presidenta".encode(), "señora presidenta".encode("utf-16"), "señora presidenta".encode("cp1252")]
)
def test_plain_text_is_read_in_any_usual_encoding(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "esp.txt").write_bytes(data)
    assert read_statement(tmp_path / "esp.txt").text == "señora presidenta"


def test_broken_utf_16_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_bytes(b"\xff\xfeabc")
    assert read_statement(tmp_path / "odd.txt").words > 0


def test_other_files_ask_for_the_number_of_words(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    read = read_statement(tmp_path / "a.pdf")
    assert (read.words, read.text) == (0, "")
    assert "type their number" in read.note


def a_package(path: Path, name: str, data: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, data)
    return path


def test_what_only_calls_itself_a_word_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"nothing")
    assert "type the number" in read_statement(tmp_path / "a.docx").note
    assert "type the number" in read_statement(a_package(tmp_path / "b.docx", "other.xml", b"<w:p/>")).note


def test_a_file_that_unpacks_to_a_mountain_is_refused(tmp_path: Path) -> None:
    bomb = a_package(tmp_path / "c.docx", "word/document.xml", b"a" * 3_000_000)
    assert "type the number" in read_statement(bomb).note


def test_a_file_that_is_not_there_asks_for_the_number_too(tmp_path: Path) -> None:
    assert "cannot be read (No such file" in read_statement(tmp_path / "gone.txt").note
