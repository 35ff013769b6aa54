from pathlib import Path

import pytest
from outlines import DOT

from facilitator.export.failures import ExportFailedError
from facilitator.export.pictures import PictureUnusableError, plain_picture, read_pictures


def _segment(kind: int, data: bytes) -> bytes:
    return bytes((0xFF, kind)) + (len(data) + 2).to_bytes(2) + data


_FRAME = _segment(0xC0, b"\x08" + (30).to_bytes(2) + (40).to_bytes(2) + b"\x01\x01\x11\x00")
_SCAN = _segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\x34\xff\xd9"
_JPEG = b"\xff\xd8" + _segment(0xE0, b"JFIF\0") + _segment(0xE1, b"Exif\0\0Montevideo") + _FRAME + b"\xff" + _SCAN


def test_a_png_keeps_what_it_shows_and_loses_what_it_tells() -> None:
    picture = plain_picture(DOT)
    assert b"Somebody" in DOT
    assert b"Somebody" not in picture.content
    assert (picture.width, picture.height, picture.extension) == (2, 1, "png")
    assert plain_picture(picture.content) == picture


def test_a_jpeg_keeps_what_it_shows_and_loses_where_it_was_taken() -> None:
    picture = plain_picture(_JPEG)
    assert b"Montevideo" not in picture.content
    assert b"JFIF" in picture.content
    assert picture.content.endswith(_SCAN)
    assert (picture.width, picture.height, picture.extension) == (40, 30, "jpeg")


@pytest.mark.parametrize("cut", [9, 20, 40, len(DOT) - 3])
def test_a_png_cut_short_is_damaged(cut: int) -> None:
    with pytest.raises(PictureUnusableError, match="damaged"):
        plain_picture(DOT[:cut])


def test_a_png_with_a_wrong_check_sum_is_damaged() -> None:
    with pytest.raises(PictureUnusableError, match="damaged"):
        plain_picture(DOT[:20] + b"\x09" + DOT[21:])


def test_a_png_without_size_is_damaged() -> None:
    with pytest.raises(PictureUnusableError, match="damaged"):
        plain_picture(DOT[:8] + DOT[-12:])


@pytest.mark.parametrize("content", [_JPEG[:8], _JPEG[:30], b"\xff\xd8" + _SCAN, b"\xff\xd8\x00\x00"])
def test_a_jpeg_cut_short_is_damaged(content: bytes) -> None:
    with pytest.raises(PictureUnusableError, match="damaged"):
        plain_picture(content)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg/>"])
def test_other_formats_are_named(content: bytes) -> None:
    with pytest.raises(PictureUnusableError, match="neither PNG nor JPEG"):
        plain_picture(content)


def test_pictures_are_read_and_described_by_their_files_name(tmp_path: Path) -> None:
    file = tmp_path / "Republic_of_Korea.png"
    file.write_bytes(DOT)
    assert [picture.description for picture in read_pictures([file])] == ["Republic of Korea"]


def test_a_file_that_is_no_picture_or_is_gone_is_named(tmp_path: Path) -> None:
    file = tmp_path / "letter.png"
    with pytest.raises(ExportFailedError, match=r"letter\.png cannot be shown: it cannot be read"):
        read_pictures([file])
    file.write_bytes(b"Dear Chair")
    with pytest.raises(ExportFailedError, match=r"letter\.png cannot be shown: it is no PNG") as failure:
        read_pictures([file])
    assert failure.value.way_out
