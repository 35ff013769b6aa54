import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import Stage, raising
from python_calamine import CalamineWorkbook

from facilitator.domain.attribution import Attribution
from facilitator.gui.acts.act import Act
from facilitator.gui.background import Work, no_progress
from facilitator.rehearsal import AtOnce
from facilitator.services.ports import MeetingUnavailableError


@pytest.fixture
def office(stage: Stage) -> SecretariatStage:
    return SecretariatStage(stage, Attribution.NAMED)


def _act(office: SecretariatStage, act: Act, target: Path | None) -> None:
    office.stage.dialogue.to_save = target
    office.stage.window.acts[act].trigger()


def test_the_speech_log_and_the_pledges_become_a_workbook(office: SecretariatStage, tmp_path: Path) -> None:
    target = tmp_path / "log.xlsx"
    _act(office, Act.EXPORT_LOGS, target)
    assert str(target) in office.stage.told
    book = CalamineWorkbook.from_path(str(target))
    assert book.sheet_names == ["Speech log", "Pledges"]
    assert "Uruguay" in [row[4] for row in book.get_sheet_by_name("Speech log").to_python()]


def test_the_pledges_become_comma_separated_values(office: SecretariatStage, tmp_path: Path) -> None:
    target = tmp_path / "pledges.csv"
    _act(office, Act.EXPORT_PLEDGES, target)
    assert target.read_text("utf-8-sig").startswith("No.,Session,Delegations")


def test_everything_becomes_json(office: SecretariatStage, tmp_path: Path) -> None:
    target = tmp_path / "everything.json"
    _act(office, Act.EXPORT_EVERYTHING, target)
    records = json.loads(target.read_text("utf-8"))["records"]
    assert {each["id"] for each in records["note"]} >= {"n1", "n2"}
    assert records["meeting"]


def test_leaving_the_question_without_answer_writes_nothing(office: SecretariatStage, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for act in (Act.EXPORT_LOGS, Act.EXPORT_PLEDGES, Act.EXPORT_EVERYTHING):
        _act(office, act, None)
    assert sorted(tmp_path.iterdir()) == before


@pytest.fixture
def caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the background hand failures on, as the threaded one does."""

    def run(
        _self: AtOnce,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] = no_progress,
    ) -> None:
        def listen(so_far: int, total: int) -> bool:
            progressed(so_far, total)
            return True

        try:
            made = work(listen)
        except (RuntimeError, MeetingUnavailableError) as failure:
            failed(failure)
        else:
            done(made)

    monkeypatch.setattr(AtOnce, "run", run)


@pytest.mark.usefixtures("caught")
def test_a_fault_of_the_program_is_not_hidden(
    office: SecretariatStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.export.open_json.write_json", raising(RuntimeError("odd")))
    office.stage.dialogue.to_save = tmp_path / "all.json"
    with pytest.raises(RuntimeError, match="odd"):
        office.desk.data_exports.export_everything()


@pytest.mark.usefixtures("caught")
def test_a_folder_in_the_way_is_told(office: SecretariatStage, tmp_path: Path) -> None:
    (tmp_path / "log.xlsx").mkdir()
    _act(office, Act.EXPORT_LOGS, tmp_path / "log.xlsx")
    assert "could not be written" in office.stage.told
