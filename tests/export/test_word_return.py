import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outlines import outline, rich_outline
from round_trip import EXPECTED, round_trip_outline

from facilitator.export.failures import CopyUnreadableError
from facilitator.export.word import write_word
from facilitator.export.word_match import moved
from facilitator.export.word_return import read_returned
from facilitator.reporting.outline import Outline, Paragraph, words
from facilitator.reporting.returned_changes import MatchedBy, ReturnedCopy, ReturnedKind

_TEMPLATE = Path(__file__).parents[2] / "resources" / "word" / "outcome_summary.docx"
_RETURNED = Path(__file__).parent / "returned"
_ADDED = '<w:ins w:id="900" w:author="Ana">{}</w:ins>'
_TAKEN = '<w:del w:id="901" w:author="Ana">{}</w:del>'
_LINE = '<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>'

Edit = Callable[[str], str]


def _same(xml: str) -> str:
    return xml


class Desk:
    """Send a report out as a working copy and take it back with its XML edited."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def back(
        self,
        edit: Edit,
        sent: Outline | None = None,
        *,
        notes: Edit = _same,
        properties: Edit = _same,
        today: Outline | None = None,
        without: str | tuple[str, ...] = "nothing",
    ) -> ReturnedCopy:
        report = sent or round_trip_outline()
        edits = {"word/document.xml": edit, "word/footnotes.xml": notes, "docProps/custom.xml": properties}
        out, came = self._folder / "sent.docx", self._folder / "came.docx"
        write_word(report, _TEMPLATE, out, working=True)
        with zipfile.ZipFile(out) as package, zipfile.ZipFile(came, "w") as edited:
            for name in package.namelist():
                if name.startswith(without):
                    continue
                content = package.read(name)
                if name in edits:
                    content = edits[name](content.decode()).encode()
                edited.writestr(name, content)
        return read_returned(came, today or report)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def _paragraph(xml: str, start: str) -> str:
    """Return the paragraph whose words begin so."""
    paragraphs: list[str] = re.findall(r"<w:p>.*?</w:p>", xml)
    return next(each for each in paragraphs if re.sub("<[^>]+>", "", each).strip().startswith(start))


def _kinds(copy: ReturnedCopy) -> set[tuple[ReturnedKind, str]]:
    return {(change.kind, change.key) for change in copy.changes}


@pytest.mark.parametrize("tracking", ["untracked", "tracked"])
def test_every_edit_made_in_libreoffice_is_found(tracking: str) -> None:
    copy = read_returned(_RETURNED / f"libreoffice_{tracking}.docx", round_trip_outline())
    assert _kinds(copy) == EXPECTED
    assert {change.author for change in copy.changes} == {"Unknown Author" if tracking == "tracked" else ""}
    assert copy.export_id
    assert copy.faults == ()


def test_a_paragraph_retyped_whole_keeps_its_place() -> None:
    copy = read_returned(_RETURNED / "libreoffice_untracked.docx", round_trip_outline())
    (retyped,) = (change for change in copy.changes if change.key == "retype")
    assert retyped.before.startswith("Paragraph to retype.")
    assert retyped.after.startswith("Something else entirely")


def test_new_and_moved_paragraphs_say_what_they_follow() -> None:
    copy = read_returned(_RETURNED / "libreoffice_untracked.docx", round_trip_outline())
    follows = {change.kind: change.follows for change in copy.changes if change.follows}
    assert follows == {ReturnedKind.NEW: "insert", ReturnedKind.MOVED: "target"}


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_an_unedited_copy_changes_nothing(desk: Desk, language: str) -> None:
    copy = desk.back(_same, rich_outline(language))
    assert copy.changes == ()
    assert copy.unchanged > 40


def test_words_added_and_taken_under_tracking_name_their_author(desk: Desk) -> None:
    def edit(xml: str) -> str:
        (old,) = re.findall(r"<w:r>.*</w:r>", _paragraph(xml, "Participants thanked"))
        gone = old.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
        return xml.replace(old, _TAKEN.format(gone) + _ADDED.format("<w:r><w:t>They thanked them.</w:t></w:r>"))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key, change.author) == (ReturnedKind.CHANGED, "stay-4", "Ana")
    assert (change.before, change.after) == ("Participants thanked the co-hosts.", "They thanked them.")


def test_a_paragraph_moved_in_word_is_found_with_its_author(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Montevideo shall be followed")
        run = re.findall(r"<w:r>.*</w:r>", line)[0]
        mark = '<w:rPr><w:moveFrom w:id="902" w:author="Ben"/></w:rPr></w:pPr>'
        gone = line.replace(run, f'<w:moveFrom w:id="903" w:author="Ben">{run}</w:moveFrom>').replace("</w:pPr>", mark)
        came = f'<w:p><w:moveTo w:id="904" w:author="Ben">{run}</w:moveTo></w:p>'
        target = _paragraph(xml, "Move it after this.")
        return xml.replace(line, gone).replace(target, target + came)

    copy = desk.back(edit)
    assert [(change.kind, change.key, change.match, change.author) for change in copy.changes] == [
        (ReturnedKind.MOVED, "stay-3", MatchedBy.TEXT, "Ben")
    ]


def test_a_merge_under_tracking_is_found_before_it_is_accepted(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "First to merge.")
        mark = '<w:rPr><w:del w:id="905" w:author="Ana"/></w:rPr></w:pPr>'
        return xml.replace(line, line.replace("</w:pPr>", mark))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key, change.with_keys) == (ReturnedKind.MERGED, "merge-1", ("merge-2",))
    assert change.author == "Ana"
    assert change.before == "First to merge.\nSecond to merge, with a longer sentence."


def test_a_paragraph_deleted_with_its_end_under_tracking_is_gone_not_merged(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Montevideo shall be followed")
        run = re.findall(r"<w:r>.*</w:r>", line)[0]
        mark = '<w:rPr><w:del w:id="905" w:author="Ana"/></w:rPr></w:pPr>'
        return xml.replace(line, line.replace(run, _TAKEN.format(run)).replace("</w:pPr>", mark))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key, change.author) == (ReturnedKind.DELETED, "stay-3", "Ana")


def test_a_merge_that_lost_an_anchor_is_known_by_its_words(desk: Desk) -> None:
    def edit(xml: str) -> str:
        first, second = _paragraph(xml, "First to merge."), _paragraph(xml, "Second to merge")
        tail = "<w:r><w:t> Second to merge, with a longer sentence.</w:t></w:r></w:p>"
        return xml.replace(second, "").replace(first, first.replace("</w:p>", tail))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key, change.with_keys) == (ReturnedKind.MERGED, "merge-1", ("merge-2",))


def test_a_split_before_the_anchor_is_found_too(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "First half of the split.")
        return xml.replace(
            line, _LINE.format("First half of the split.") + line.replace("First half of the split. ", "")
        )

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key) == (ReturnedKind.SPLIT, "split")
    assert change.parts == ("First half of the split.", "Second half of the split, which goes on alone.")


def _without_anchors(xml: str) -> str:
    return re.sub(r'<w:bookmarkStart [^>]*w:name="_sf_[^>]*/>', "", xml)


def test_without_any_anchor_everything_is_known_by_its_words(desk: Desk) -> None:
    copy = desk.back(lambda xml: _without_anchors(xml).replace("thanked the co-hosts", "thanked both co-hosts"))
    (change,) = copy.changes
    assert (change.kind, change.key, change.match) == (ReturnedKind.CHANGED, "stay-4", MatchedBy.TEXT)
    assert change.after == "Participants thanked both co-hosts."


def test_a_paragraph_typed_anew_without_anchor_is_known_by_its_place(desk: Desk) -> None:
    def edit(xml: str) -> str:
        return xml.replace(_paragraph(xml, "Participants thanked"), _LINE.format("Nobody said a word."))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.key, change.match) == (ReturnedKind.CHANGED, "stay-4", MatchedBy.TEXT)


def test_equal_paragraphs_without_anchors_are_matched_in_their_order(desk: Desk) -> None:
    same = outline(*(Paragraph(key=key, words=words("No objection was raised.")) for key in "abc"))
    assert desk.back(_without_anchors, same).changes == ()


def test_a_copy_without_manifest_is_read_and_says_so(desk: Desk) -> None:
    def edit(xml: str) -> str:
        return xml.replace("Participants thanked", "All thanked")

    copy = desk.back(edit, without="customXml")
    assert _kinds(copy) == {(ReturnedKind.CHANGED, "stay-4")}
    assert copy.export_id  # from the document's property
    assert "dropped part" in copy.faults[0].reason
    without = desk.back(_same, without="docProps/custom")
    assert without.changes == ()


def test_what_changed_here_meanwhile_is_flagged_and_not_taken_for_an_edit(desk: Desk) -> None:
    def rewritten(report: Outline, key: str, text: str) -> Outline:
        blocks = (Paragraph(key=key, words=words(text)) if block.key == key else block for block in report.blocks)
        return replace(report, blocks=tuple(blocks))

    today = rewritten(round_trip_outline(), "stay-4", "Participants thanked everybody.")
    assert desk.back(_same, today=today).changes == ()
    (change,) = desk.back(lambda xml: xml.replace("thanked the co-hosts", "praised the co-hosts"), today=today).changes
    assert (change.key, change.since_changed) == ("stay-4", True)
    assert change.before == "Participants thanked everybody."


def test_blocks_that_joined_the_report_since_are_not_missed(desk: Desk) -> None:
    report = round_trip_outline()
    today = replace(report, blocks=(*report.blocks, Paragraph(key="later", words=words("Added here later."))))
    assert desk.back(_same, today=today).changes == ()


def test_edits_of_a_paragraph_that_has_left_the_report_are_said_and_others_ignored(desk: Desk) -> None:
    report = round_trip_outline()
    today = replace(report, blocks=tuple(block for block in report.blocks if block.key not in {"stay-3", "stay-4"}))
    copy = desk.back(lambda xml: xml.replace("thanked the co-hosts", "praised the co-hosts"), today=today)
    assert copy.changes == ()
    (fault,) = copy.faults
    assert "Participants praised the co-hosts." in fault.where
    assert fault.suggestion


def test_footnotes_come_back_too(desk: Desk) -> None:
    (change,) = desk.back(_same, notes=lambda xml: xml.replace("received.", "received by us.")).changes
    assert (change.kind, change.key) == (ReturnedKind.CHANGED, "stay-1-note-1")


def test_rows_deleted_and_inserted_under_tracking_are_found(desk: Desk) -> None:
    def edit(xml: str) -> str:
        rows = re.findall(r"<w:tr>.*?</w:tr>", xml)
        gone = rows[1].replace("<w:trPr>", '<w:trPr><w:del w:id="906" w:author="Ana"/>')
        came = re.sub(r"<w:bookmark[^>]*/>", "", rows[2]).replace("Japan", "Ghana").replace(">2<", ">3<")
        came = came.replace("<w:trPr>", '<w:trPr><w:ins w:id="907" w:author="Ben"/>').replace("engineers", "a hospital")
        return xml.replace(rows[1], gone).replace(rows[2], rows[2] + came)

    copy = desk.back(edit)
    assert [(change.kind, change.key, change.author) for change in copy.changes] == [
        (ReturnedKind.DELETED, "cells-row-1", "Ana"),
        (ReturnedKind.NEW, "", "Ben"),
    ]
    assert copy.changes[1].follows == "cells-row-2"


def test_lines_in_a_control_for_the_contents_are_no_part_of_the_report(desk: Desk) -> None:
    gallery = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    control = f"{gallery}<w:sdtContent>{_LINE.format('I. Summary')}</w:sdtContent></w:sdt>"
    assert desk.back(lambda xml: xml.replace("<w:sectPr", f"{control}<w:sectPr")).changes == ()


def test_a_copied_paragraph_is_new_while_its_original_stands(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Participants thanked")
        return xml.replace(line, line + line.replace('w:name="_sf_stay_4"', 'w:name="_sf_stay_4_Copy_1"'))

    (change,) = desk.back(edit).changes
    assert (change.kind, change.follows) == (ReturnedKind.NEW, "stay-4")


def test_a_document_of_somebody_else_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.docx"
    write_word(outline(Paragraph(key="x", words=words("Another paper."))), _TEMPLATE, other)
    with pytest.raises(CopyUnreadableError, match=r"other\.docx does not seem to be a copy") as failure:
        read_returned(other, round_trip_outline())
    assert failure.value.way_out


@pytest.mark.parametrize("content", [b"", b"Dear Chair", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_document_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(content)
    with pytest.raises(CopyUnreadableError, match="damaged or not a Word document"):
        read_returned(file, round_trip_outline())


def test_a_document_that_would_burst_memory_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bomb.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", " " * 10_000_000)
    with pytest.raises(CopyUnreadableError, match="far more than its size"):
        read_returned(file, round_trip_outline())


@given(st.lists(st.integers(0, 30), unique=True))
def test_what_is_moved_leaves_the_others_in_order_and_no_more_than_needed(places: list[int]) -> None:
    left = moved(places)
    stayed = [place for index, place in enumerate(places) if index not in left]
    assert stayed == sorted(stayed)
    assert not places or len(left) < len(places)


def test_one_paragraph_carried_far_is_the_only_one_moved() -> None:
    assert moved([0, 9, 1, 2, 3]) == {1}


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.text(st.characters(), max_size=60), min_size=1, max_size=8))
def test_whatever_was_typed_an_unedited_copy_changes_nothing(desk: Desk, texts: list[str]) -> None:
    report = outline(*(Paragraph(key=f"p{place}", words=words(text)) for place, text in enumerate(texts)))
    assert desk.back(_same, report).changes == ()


def test_a_copy_that_lost_every_way_of_knowing_it_is_read_by_its_words_where_it_is_ours(desk: Desk) -> None:
    def edit(xml: str) -> str:
        return _without_anchors(xml).replace("thanked the co-hosts", "thanked both co-hosts")

    copy = desk.back(edit, without=("customXml", "docProps/custom"))
    assert copy.export_id == ""
    assert [(change.kind, change.key) for change in copy.changes] == [(ReturnedKind.CHANGED, "stay-4")]


def test_a_property_of_the_house_is_not_taken_for_the_exports_name(desk: Desk) -> None:
    def edit(xml: str) -> str:
        return xml.replace('name="FacilitatorExport"', 'name="Client"')

    assert desk.back(_same, properties=edit, without="customXml").export_id == ""


def test_a_new_paragraph_with_words_of_its_neighbour_is_new_and_no_split(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Participants thanked")
        changed = line.replace("co-hosts.", "co-hosts warmly, and the Secretariat as well.")
        return xml.replace(line, changed + _LINE.format("Participants thanked the co-hosts."))

    kinds = sorted(change.kind.value for change in desk.back(edit).changes)
    assert kinds in (["changed", "new"], ["split"])


def test_a_new_paragraph_of_other_words_after_a_changed_one_is_new(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Participants thanked")
        return xml.replace(line, line.replace("the co-hosts", "all co-hosts") + _LINE.format("Berlin was welcomed."))

    kinds = [(change.kind, change.key) for change in desk.back(edit).changes]
    assert kinds == [(ReturnedKind.CHANGED, "stay-4"), (ReturnedKind.NEW, "")]


def test_very_many_strangers_are_compared_only_as_far_as_it_is_quick(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.export.word_match._MOST_COMPARED", 1)

    def edit(xml: str) -> str:
        changed = xml.replace("thanked the co-hosts", "thanked all co-hosts").replace("closed at 6", "closed at 7")
        return _without_anchors(changed)

    kinds = {change.kind for change in desk.back(edit).changes}
    assert kinds <= {ReturnedKind.CHANGED, ReturnedKind.NEW, ReturnedKind.DELETED}


def test_two_new_paragraphs_in_one_gap_are_both_new(desk: Desk) -> None:
    def edit(xml: str) -> str:
        line = _paragraph(xml, "Participants thanked")
        return xml.replace(line, _LINE.format("Nobody said a word.") + _LINE.format("Then they left."))

    kinds = sorted(change.kind.value for change in desk.back(edit).changes)
    assert kinds == ["deleted", "new", "new"]


def test_comments_come_back_beside_the_block_they_stand_at(tmp_path: Path) -> None:
    sent = outline(Paragraph(key="one", words=words("One.")), Paragraph(key="two", words=words("Two.")))
    path = tmp_path / "copy.docx"
    write_word(sent, _TEMPLATE, path, working=True)
    document = Document(str(path))
    document.styles.add_style("CommentReference", WD_STYLE_TYPE.CHARACTER)
    (runs,) = (each.runs for each in document.paragraphs if each.text == "Two.")
    document.add_comment(runs, text="Why two?\nNot three?", author="Ana", initials="A")
    document.add_comment(runs, text="", author="Ben", initials="B")
    document.save(str(path))
    (comment,) = read_returned(path, sent).changes
    assert (comment.kind, comment.key, comment.author) == (ReturnedKind.COMMENT, "two", "Ana")
    assert (comment.before, comment.after) == ("Two.", "Why two?\nNot three?")
