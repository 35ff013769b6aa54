import shutil
import zipfile
from pathlib import Path

import pytest
from docx import Document
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import Stage
from outlines import DOT, outline
from PySide6.QtCore import QObject

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.template_panel import TemplatePanel
from facilitator.gui.desks.template_words import TemplateWords
from facilitator.paths import resources_folder
from facilitator.reporting.material import Report
from facilitator.reporting.outline import Paragraph, words
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.template_choice import TemplateChoice
from facilitator.reporting.template_findings import Matter, TemplateCheck, TemplateFinding, Verdict


@pytest.fixture
def office(stage: Stage) -> SecretariatStage:
    return SecretariatStage(stage)


@pytest.fixture
def panel(office: SecretariatStage) -> TemplatePanel:
    office.stage.window.acts[Act.TEMPLATE].trigger()
    return office.desk.templates


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a template of the house's own: a plain document with one mark."""
    file = tmp_path / "house.docx"
    document = Document()
    document.add_paragraph("[[sf:title]]")
    document.save(str(file))
    return file


def _found(panel: TemplatePanel) -> dict[str, str]:
    items = [panel.form.findings.topLevelItem(place) for place in range(panel.form.findings.topLevelItemCount())]
    return {item.text(1): item.text(0) for item in items if item is not None}


def test_the_shipped_template_is_shown_to_have_everything(office: SecretariatStage, panel: TemplatePanel) -> None:
    assert office.desk.form.work.currentWidget() is panel
    assert panel.form.summary.text() == "This template has everything that a report needs."
    assert panel.form.template_name.text() == "the one that comes with the program"
    assert _found(panel)["Field sf:title is filled."] == "Found"
    assert not panel.form.shipped_button.isEnabled()


def test_the_houses_own_template_is_checked_used_and_given_up(
    office: SecretariatStage, panel: TemplatePanel, house: Path, tmp_path: Path
) -> None:
    office.stage.dialogue.to_open = house
    panel.form.choose_button.click()
    assert "house.docx" in panel.form.template_name.text()
    assert panel.form.summary.text().startswith("Found ")
    found = _found(panel)
    assert found["There is no sf:body: the report stands at the end of the document."] == "Substituted"
    assert next(iter(found.values())) == "Missing"  # what is wrong stands first
    target = tmp_path / "summary.docx"
    office.desk.export_panel.export_to(target)
    assert Document(str(target)).paragraphs[0].text.startswith("UN Peacekeeping Ministerial")
    panel.form.shipped_button.click()
    assert panel.form.template_name.text() == "the one that comes with the program"


def test_each_report_has_a_template_of_its_own(panel: TemplatePanel) -> None:
    state = panel.template_for(ReportChoice(kind=ReportKind.PLEDGE_REGISTER))
    assert state == TemplateChoice(kind=ReportKind.PLEDGE_REGISTER)
    panel.show_kind(ReportKind.PLEDGE_REGISTER)
    assert panel.kind is ReportKind.PLEDGE_REGISTER
    assert "[[contents]]" in " ".join(_found(panel))


def test_a_file_that_cannot_serve_is_not_taken(office: SecretariatStage, panel: TemplatePanel, tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"Dear Chair")
    office.stage.dialogue.to_open = letter
    panel.form.choose_button.click()
    assert "letter.docx cannot serve as the template" in office.stage.told
    assert panel.form.template_name.text() == "the one that comes with the program"


def test_a_template_that_broke_meanwhile_says_so(office: SecretariatStage, panel: TemplatePanel, house: Path) -> None:
    office.stage.dialogue.to_open = house
    panel.form.choose_button.click()
    house.write_bytes(b"")
    panel.show_check()
    assert panel.form.summary.text() == "This template cannot be used."
    assert _found(panel) == {}


def test_leaving_the_question_without_answer_changes_nothing(panel: TemplatePanel) -> None:
    panel.form.choose_button.click()
    panel.form.add_logo_button.click()
    assert panel.form.logos.text() == "none"


def test_logos_of_the_co_hosts_are_kept_shown_and_taken_back(
    office: SecretariatStage, panel: TemplatePanel, tmp_path: Path
) -> None:
    logo, target = tmp_path / "Uruguay.png", tmp_path / "summary.docx"
    logo.write_bytes(DOT)
    office.stage.dialogue.to_open = logo
    panel.form.add_logo_button.click()
    assert panel.form.logos.text() == "Uruguay.png"
    office.desk.export_panel.export_to(target)
    with zipfile.ZipFile(target) as package:
        assert package.read("word/document.xml").count(b"<pic:pic") == 1
    shutil.copy(resources_folder() / "word" / "outcome_summary.docx", logo)
    office.desk.export_panel.export_to(target)
    assert "Uruguay.png cannot be shown" in office.stage.told
    panel.form.no_logos_button.click()
    assert panel.form.logos.text() == "none"


def test_characters_that_are_left_out_are_said_beside_what_else_is(office: SecretariatStage) -> None:
    report = Report(outline(Paragraph(key="p", words=words("Bell\x07 rings."))), ())
    office.desk.export_panel.show_report(report)
    item = office.desk.export_panel.form.left_out.item(0)
    assert item.text().startswith("\u201cBell rings.\u201d: It holds characters that no document can show (U+0007)")


def test_a_working_copy_is_written_as_one(office: SecretariatStage, panel: TemplatePanel) -> None:
    assert panel.template_for(ReportChoice(working_copy=True)).working
    office.desk.form.work.setCurrentIndex(0)
    office.desk.form.work.setCurrentWidget(panel)
    assert _found(panel)


@pytest.mark.parametrize("matter", Matter)
@pytest.mark.parametrize("verdict", Verdict)
def test_every_finding_is_a_sentence(qapp: QObject, matter: Matter, verdict: Verdict) -> None:
    words = TemplateWords(qapp)
    sentence = words.sentence(TemplateFinding(matter, verdict, "NAME", "DETAIL"))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert words.verdict(verdict)
    assert words.summary(TemplateCheck("x", (TemplateFinding(matter, verdict),)))


def test_the_masthead_says_what_the_house_supplies_and_nothing_that_is_invented(
    office: SecretariatStage, panel: TemplatePanel, tmp_path: Path
) -> None:
    assert [line.text() for line in panel.house_lines.values()] == [""] * 4
    office.desk.export_panel.export_to(tmp_path / "without.docx")
    assert "Conference room paper" not in _body(tmp_path / "without.docx")
    panel.form.symbol.setText("  Conference room paper 3 ")
    panel.form.symbol.editingFinished.emit()
    panel.form.symbol.editingFinished.emit()
    office.desk.export_panel.export_to(tmp_path / "with.docx")
    assert "Conference room paper 3<" in _body(tmp_path / "with.docx")
    office.desk.show_report()
    assert "Conference room paper 3" in office.desk.form.preview.toPlainText()
    office.stage.window.acts[Act.UNDO].trigger()
    panel.show_check()
    assert panel.form.symbol.text() == ""


def _body(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        return package.read("word/document.xml").decode()
