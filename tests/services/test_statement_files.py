import zipfile
from pathlib import Path

import pytest
from docx import Document

from facilitator.services.statement_files import MOST_BYTES, read_statement, written_out


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
    assert read_statement(tmp_path / "a.docx").content == b""
    assert "type the number" in read_statement(a_package(tmp_path / "b.docx", "other.xml", b"<w:p/>")).note


def test_a_file_that_unpacks_to_a_mountain_is_refused(tmp_path: Path) -> None:
    bomb = a_package(tmp_path / "c.docx", "word/document.xml", b"a" * 3_000_000)
    assert "type the number" in read_statement(bomb).note


def test_a_file_that_is_not_there_asks_for_the_number_too(tmp_path: Path) -> None:
    assert "cannot be read (No such file" in read_statement(tmp_path / "gone.txt").note


def test_the_file_itself_comes_along(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("señora".encode("utf-16"))
    (tmp_path / "a.pdf").write_bytes(b"%PDF \x00")
    assert read_statement(tmp_path / "a.txt").content == "señora".encode("utf-16")
    assert read_statement(tmp_path / "a.pdf").content == b"%PDF \x00"


def test_a_file_larger_than_any_statement_is_not_kept_and_says_so(tmp_path: Path) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    read = read_statement(tmp_path / "a.pdf")
    assert (read.content, read.note) == (
        b"",
        "The file is larger than 10 MB and is not kept: type its number of words.",
    )


def test_a_kept_file_is_written_for_its_owner_alone_and_replaces_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"before")
    (tmp_path / ".a.pdf.part").write_bytes(b"left by a crash")
    written_out(b"after", target)
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"after", 0o600)
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_of_a_very_long_text_the_beginning_is_kept_as_words_and_the_file_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word " * 150_000, "utf-8")
    read = read_statement(tmp_path / "a.txt")
    assert (read.words, len(read.text), len(read.content)) == (150_000, 500_000, 750_000)
