"""A private note is in nothing that leaves the laptop, from the window or the command line, until it is shared."""

import zipfile
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from fakes import TEN_O_CLOCK
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import SESSION, Stage
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.cli import main
from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session
from facilitator.gui.acts.act import Act
from facilitator.reporting.report_choice import ReportKind
from facilitator.storage.files import FilesOnDisk

SECRET, SHARED = "Hushwordsecret", "Openwordshared"
WINDOW_ACTS = {
    Act.EXPORT_LOGS: "logs.xlsx",
    Act.EXPORT_PLEDGES: "pledges.csv",
    Act.EXPORT_EVERYTHING: "everything.json",
    Act.EXPORT_FIGURES: "figures.docx",
    Act.EXPORT_PROGRAMME: "programme.docx",
    Act.EXPORT_CALENDAR: "programme.ics",
    Act.EXPORT_WORD: "report.docx",
    Act.PRINT_LIST: "list.pdf",
    Act.PREPARE_EXCHANGE: "stick.exchange",
}


@pytest.fixture
def office(stage: Stage) -> SecretariatStage:
    """Return a meeting with one shared and one private note, of which a pledge and a commitment were made too."""
    office = SecretariatStage(stage, Attribution.NAMED)
    at = stage.clock.now()
    with stage.meeting.file.writing("put") as uow:
        uow.put(Note(id="open", session_id=SESSION, text=f"{SHARED} was said.", written_at=at))
        uow.put(Note(id="hush", session_id=SESSION, text=f"{SECRET} was said.", private=True, written_at=at))
        uow.put(replace(Note(id="once", session_id=SESSION, text=SECRET, written_at=at), private=True))
        heard = {"session_id": SESSION, "note_id": "hush", "delegation_ids": ("URY",), "status_then": None}
        uow.put(full_of_secrets(Pledge, id="of pledge", category=PledgeCategory.POLICE, **heard))
        uow.put(full_of_secrets(Commitment, id="of point", kind=CommitmentKind.DECISION, **heard))
        for session in uow.all(Session):
            uow.put(replace(session, chair_notes=SECRET))
    return office


def full_of_secrets(record: type[Any], **known: object) -> Any:
    """Return a record that says the secret in every field that holds words."""
    words = {each.name: SECRET for each in fields(record) if each.type is str}
    many = {each.name: (SECRET,) for each in fields(record) if each.type == tuple[str, ...]}
    return record(**{**words, **many, "recorded_at": TEN_O_CLOCK, **known})


def words_of(path: Path) -> Iterator[bytes]:
    """Return all that a file says: its bytes and, where it is a package, those of its parts."""
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            yield from (package.read(name) for name in package.namelist())


def says(path: Path, word: str) -> bool:
    return any(word.encode(code) in content for content in words_of(path) for code in ("utf-8", "utf-16-le"))


def written(office: SecretariatStage, folder: Path) -> dict[str, Path]:
    """Return every file that the window and the command line write of the meeting, by its name."""
    stage, found = office.stage, {}
    for act, name in WINDOW_ACTS.items():
        stage.dialogue.to_save = found[f"window {name}"] = folder / f"window {name}"
        stage.window.acts[act].trigger()
    path = str(stage.meeting.file.path)
    for name in ("all.json", "all.xlsx", "all.ics"):
        found[name] = folder / name
        assert main(["export", path, "--out", str(found[name])]) == 0
    for sheet in ("speeches", "pledges"):
        found[sheet] = folder / f"{sheet}.csv"
        assert main(["export", path, "--sheet", sheet, "--in-full", "--out", str(found[sheet])]) == 0
    for report in (*(kind.value.replace("_", "-") for kind in ReportKind), "programme", "figures"):
        found[report] = folder / f"{report}.docx"
        assert main(["export", path, "--report", report, "--out", str(found[report])]) == 0
    found["hand-over"] = folder / "again.exchange"
    assert main(["exchange", path, "--prepare", str(found["hand-over"])]) == 0
    return found


@pytest.fixture
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.command_line.meetings.personal_folder", lambda: tmp_path / "command line")


@pytest.mark.usefixtures("_own_folder")
def test_no_file_that_leaves_the_laptop_holds_anything_private(office: SecretariatStage, tmp_path: Path) -> None:
    files = written(office, tmp_path)
    missing = [name for name, path in files.items() if not path.exists()]
    assert missing == []
    assert [name for name, path in files.items() if says(path, SECRET)] == []
    assert {name for name, path in files.items() if says(path, SHARED)} >= {"window everything.json", "all.json"}


def test_a_private_note_leaves_by_a_hand_over_once_it_is_shared(office: SecretariatStage, tmp_path: Path) -> None:
    file = office.stage.meeting.file
    other = FilesOnDisk(office.stage.clock, "other")

    def arrived(name: str) -> set[str]:
        file.exchange.prepare(tmp_path / f"{name}.exchange", lambda _done, _total: True)
        joined = other.begin_from(tmp_path / f"{name}.facilitator", tmp_path / f"{name}.exchange")
        with joined.reading() as uow:
            notes = {each.id for each in uow.all(Note)}
        joined.close()
        return notes & {"open", "hush", "once"}

    assert arrived("before") == {"open"}
    with file.writing("share the note") as uow:
        note = uow.get(Note, "hush")
        assert note is not None
        uow.put(replace(note, private=False))
    assert arrived("after") == {"open", "hush"}
    assert says(tmp_path / "after.exchange", "hush")


def test_no_screen_of_the_room_shows_any_note(office: SecretariatStage) -> None:
    stage = office.stage
    for act in (Act.ROOM_SCREEN, Act.PODIUM_SCREEN):
        stage.window.acts[act].trigger()
    stage.window.go_to_desk(0)
    stage.inscribe("urg")
    stage.next_speaker()
    stage.desks.show_clock()
    shown = [
        widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        for screen in stage.desks.room.screens.values()
        for widget in (screen, *screen.findChildren(QWidget))
    ]
    assert any("Uruguay" in each for each in shown)
    assert not any(SECRET in each or SHARED in each for each in shown)
