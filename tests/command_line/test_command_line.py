"""Everything that needs no screen is done by one line, with an exit code that scripts can act on."""

import io
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hub_server import HubServer, why_not

from facilitator.cli import COMMANDS, main
from facilitator.command_line.answers import Exit
from facilitator.command_line.meetings import files, opened
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.programme import Session
from facilitator.interchange.separate import read_tables
from facilitator.paths import resources_folder
from facilitator.services.ports import Remark

LOG = "Session;Delegation;Start;End\nS1.1;Uruguay;10:00;10:04\nS1.1;Ghana;10:04;10:06\n"
Capture = pytest.CaptureFixture[str]


def carried_out(capsys: Capture, *words: object) -> tuple[int, str]:
    code = main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out + said.err


def as_json(capsys: Capture, *words: object) -> Any:
    code, said = carried_out(capsys, *words, "--json")
    assert code in {Exit.DONE, Exit.FAULTS}
    return json.loads(said)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log.csv"
    file.write_text(LOG, encoding="utf-8")
    return file


def titles(meeting: Path) -> dict[str, str]:
    with opened(meeting) as file, file.reading() as uow:
        return {each.code: each.title for each in uow.all(Session)}


SECRET = "several words are best"


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let these lines stand on the standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_the_passphrase_is_asked_for_and_read_from_the_standard_input(
    meeting: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(meeting) as file:
        file.set_passphrase(SECRET)
    typed(monkeypatch, "another one", SECRET)
    code, said = carried_out(capsys, "recover", meeting)
    assert (code, "does not open" in said) == (Exit.FILE_TROUBLE, True)
    assert carried_out(capsys, "recover", meeting)[0] == Exit.DONE
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return SECRET

    monkeypatch.setattr("getpass.getpass", answer)
    assert carried_out(capsys, "recover", meeting)[0] == Exit.DONE
    assert asked == ["montevideo.facilitator opens with a passphrase. Passphrase: "]


def test_a_hand_over_has_the_passphrase_of_the_meeting_or_one_of_its_own(
    meeting: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, stick = Path(shutil.copy(meeting, meeting.with_name("other.facilitator"))), meeting.with_name("s.exchange")
    typed(monkeypatch, "short", SECRET, SECRET, SECRET)
    assert carried_out(capsys, "exchange", meeting, "--prepare", stick, "--own-passphrase")[0] == Exit.USAGE
    assert not stick.exists()
    assert carried_out(capsys, "exchange", meeting, "--prepare", stick, "--own-passphrase")[0] == Exit.DONE
    assert not stick.read_bytes().startswith(b"SQLite")
    assert as_json(capsys, "exchange", other, "--review", stick)["new_entries"] == 0
    assert as_json(capsys, "exchange", other, "--take", stick)["changed"] == 0


def test_a_meeting_is_begun_at_its_venues_time(meeting: Path, capsys: Capture) -> None:
    new = meeting.with_name("new.facilitator")
    words = ("--title", "Talks", "--code", "T", "--place", "Geneva", "--zone", "Europe/Zurich")
    code, said = carried_out(capsys, "new", new, *words, "--first-day", "2025-05-13")
    assert (code, said) == (0, f"{new} has been made.\n")
    with opened(new) as file, file.reading() as uow:
        (made,), (session,) = uow.all(Meeting), uow.all(Session)
    assert (made.title, made.code, made.place, made.last_day) == ("Talks", "T", "Geneva", made.first_day)
    assert session.planned_start.isoformat() == "2025-05-13T08:00:00+00:00"
    assert carried_out(capsys, "new", new)[0] == Exit.FILE_TROUBLE
    assert as_json(capsys, "new", meeting.with_name("b.facilitator"))["meeting"].endswith("b.facilitator")


@pytest.mark.parametrize(
    "words, reason",
    [
        (("--zone", "Moon/Base"), "No time zone is known as “Moon/Base”"),
        (("--zone", "../etc"), "No time zone is known"),
        (("--first-day", "2025-05-13", "--last-day", "2025-05-12"), "comes before the first one"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused(
    meeting: Path, capsys: Capture, words: tuple[str, ...], reason: str
) -> None:
    code, said = carried_out(capsys, "new", meeting.with_name("new.facilitator"), *words)
    assert code == Exit.USAGE
    assert reason in said


def test_a_file_with_faults_changes_nothing_unless_they_may_be_skipped(meeting: Path, capsys: Capture) -> None:
    file = meeting.with_name("programme.csv")
    file.write_text("Code;Title\nS2;Renamed\nZZ;No time\n", encoding="utf-8")
    code, said = carried_out(capsys, "import", meeting, file)
    assert code == Exit.FAULTS
    assert "~ S2 Renamed (Title: Training" in said
    assert "fault: programme.csv, row 3, Start: is empty." in said
    assert said.endswith("Nothing has changed.\n")
    assert titles(meeting)["S2"] != "Renamed"
    assert as_json(capsys, "import", meeting, file, "--skip-faulty")["applied"]
    assert titles(meeting)["S2"] == "Renamed"


def test_a_dry_run_says_what_would_change(meeting: Path, capsys: Capture, log: Path) -> None:
    words = ("import", meeting, log, "--as", "speech-log")
    assert "2 new" in carried_out(capsys, *words, "--dry-run")[1]
    assert as_json(capsys, *words)["counts"]["new"] == 2
    said = as_json(capsys, *words)
    assert (said["counts"]["identical"], said["applied"]) == (2, False)


def test_columns_sheets_and_names_are_chosen_by_hand(meeting: Path, capsys: Capture) -> None:
    file = meeting.with_name("people.csv")
    file.write_text("a;b\nUrugay;Ana\nPeace Lab;Bo\n", encoding="utf-8")
    words = ("import", meeting, file, "--as", "delegations", "--sheet", "people.csv", "--first-row", "2")
    columns = ("--column", "delegation=A", "--column", "name=b")
    said = as_json(capsys, *words, *columns, "--dry-run")
    assert [each["label"] for each in said["unresolved"]] == ["Urugay", "Peace Lab"]
    assert said["unresolved"][0]["guesses"][0] == "URY"
    said = as_json(capsys, *words, *columns, "--means", "Urugay=URY", "--means", "Peace Lab=+")
    assert said["applied"]
    assert said["counts"]["new"] == 2


@pytest.mark.parametrize(
    "words, reason",
    [
        (("--sheet", "x"), "has no sheet x. Sheets: log.csv."),
        (("--column", "title"), "--column is written like title=C, not title."),
        (("--column", "colour=A"), "No field is known as colour. Fields: "),
        (("--column", "title=Z"), "The table has no column Z."),
        (("--session", "S9"), "No session is known as S9. Codes: REG, "),
    ],
)
def test_a_choice_that_does_not_fit_is_told(
    meeting: Path, capsys: Capture, log: Path, words: tuple[str, ...], reason: str
) -> None:
    code, said = carried_out(capsys, "import", meeting, log, *words)
    assert code == Exit.USAGE
    assert reason in said


def test_a_file_without_a_table_is_told(meeting: Path, capsys: Capture) -> None:
    from foreign_files import workbook  # noqa: PLC0415 - only here

    file = meeting.with_name("a.xlsx")
    file.write_bytes(workbook(lambda _book, _sheet: None))
    code, said = carried_out(capsys, "import", meeting, file)
    assert (code, said) == (Exit.USAGE, "facilitator: a.xlsx holds no table.\n")


def test_a_log_without_sessions_goes_into_the_one_that_is_named(meeting: Path, capsys: Capture) -> None:
    file = meeting.with_name("a.csv")
    file.write_text("Delegation,Start,End\nURY,10:00,10:01\n", encoding="utf-8")
    assert as_json(capsys, "import", meeting, file, "--as", "speech-log", "--session", "s1.1")["applied"]
    assert as_json(capsys, "stats", meeting, "--session", "S1.1")[0]["seconds"] == 60


@pytest.mark.parametrize(
    "report", ["outcome-summary", "chair-summary", "pledge-register", "speakers-list", "timing-annex"]
)
def test_every_report_is_written_into_a_template(meeting: Path, capsys: Capture, report: str) -> None:
    template = shutil.copy(resources_folder() / "word" / "outcome_summary.docx", meeting.with_name("t.docx"))
    out = meeting.with_name("out.docx")
    code, said = carried_out(capsys, "export", meeting, "--template", template, "--report", report, "--out", out)
    assert code == Exit.DONE
    assert f"{out} has been written." in said
    assert Document(str(out)).paragraphs


def test_a_report_of_one_session_says_what_it_leaves_out(meeting: Path, capsys: Capture, log: Path) -> None:
    carried_out(capsys, "import", meeting, log, "--as", "speech-log")
    out = meeting.with_name("out.docx")
    words = ("--session", "S1.1", "--unattributed", "--final-only")
    code, said = carried_out(capsys, "export", meeting, "--out", out, *words)
    assert code == Exit.DONE
    assert "left out: " in said
    assert as_json(capsys, "export", meeting, "--out", out, "--report", "figures")["format"] == "docx"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.ics", "a.docx"])
def test_what_is_written_can_be_read_again(meeting: Path, capsys: Capture, log: Path, name: str) -> None:
    carried_out(capsys, "import", meeting, log, "--as", "speech-log")
    out = meeting.with_name(name)
    assert carried_out(capsys, "export", meeting, "--out", out, "--report", "programme", "--in-full")[0] == Exit.DONE
    assert read_tables(out).tables[0].rows


def test_a_speech_log_that_was_exported_comes_back_as_it_was(meeting: Path, capsys: Capture, log: Path) -> None:
    carried_out(capsys, "import", meeting, log, "--as", "speech-log")
    out = meeting.with_name("out.csv")
    carried_out(capsys, "export", meeting, "--out", out, "--in-full")
    said = as_json(capsys, "import", meeting, out, "--as", "speech-log")
    assert [row["status"] for row in said["rows"]] == ["identical", "identical"]
    assert said["faults"] == []


def test_everything_is_written_as_json_whatever_the_name(meeting: Path, capsys: Capture) -> None:
    out = meeting.with_name("all.txt")
    assert carried_out(capsys, "export", meeting, "--out", out, "--format", "json")[0] == Exit.DONE
    assert json.loads(out.read_text(encoding="utf-8"))["format"] == "facilitator-meeting"
    assert carried_out(capsys, "export", meeting, "--out", out) == (
        Exit.USAGE,
        "facilitator: all.txt names no format. Formats: csv, docx, ics, json, xlsx.\n",
    )


def test_conflicts_are_found_and_told(meeting: Path, capsys: Capture) -> None:
    assert "No fault was found." in carried_out(capsys, "check", meeting)[1]
    file = meeting.with_name("p.csv")
    file.write_text(
        "Code;Title;Date;Time;Room;Chair;Hard stop\n"
        "S1.1;;10 Dec;10:00-11:30;Hall;Ana;11:00\n"
        "S1.2;;10 Dec;11:00-12:00;Hall;Ana;\n"
        "B1;;10 Dec;16:10-17:00;;;\n"
        "X;Extra;10 Dec;14:40-15:00;;;\n",
        encoding="utf-8",
    )
    carried_out(capsys, "import", meeting, file)
    code, said = carried_out(capsys, "check", meeting)
    assert code == Exit.FAULTS
    assert "S1.1 and S1.2: Ana is wanted in both at once." in said
    assert "S1.1 and S1.2: both are in Hall at once." in said
    assert "S1.1: interpretation ends before the session." in said
    assert "S2 and X: both run at once and name no room." in said
    assert as_json(capsys, "check", meeting)["faults"]


def test_what_a_report_would_leave_out_is_told_but_is_no_fault(meeting: Path, capsys: Capture) -> None:
    code, said = carried_out(capsys, "check", meeting)
    assert code == Exit.DONE
    assert "left out: S1.1: no note has been written." in said
    assert as_json(capsys, "check", meeting)["left_out"][0]["where"] == "S1.1"


def test_speaking_time_is_counted(meeting: Path, capsys: Capture, log: Path) -> None:
    carried_out(capsys, "import", meeting, log, "--as", "speech-log")
    assert as_json(capsys, "stats", meeting)[0] == {
        "delegation": "URY",
        "interventions": 1,
        "seconds": 240.0,
        "overruns": 1,
        "seconds_over": 60.0,
    }
    code, said = carried_out(capsys, "stats", meeting, "--by", "regional-group", "--session", "S1.1")
    assert code == Exit.DONE
    assert said.splitlines()[0] == "regional-group\tinterventions\tseconds\toverruns\tseconds over"
    assert len(said.splitlines()) == 3


def test_a_hand_over_is_prepared_reviewed_and_taken(meeting: Path, capsys: Capture, log: Path) -> None:
    other = Path(shutil.copy(meeting, meeting.with_name("other.facilitator")))
    carried_out(capsys, "import", meeting, log, "--as", "speech-log")
    stick = meeting.with_name("stick.exchange")
    assert as_json(capsys, "exchange", meeting, "--prepare", stick)["entries"] > 0
    assert as_json(capsys, "exchange", other, "--review", stick)["new"] == 2
    code, said = carried_out(capsys, "exchange", other, "--take", stick)
    assert (code, said) == (Exit.DONE, "changed: 2\nundecided: 0\n")
    assert as_json(capsys, "exchange", other, "--take", stick)["changed"] == 0


def test_earlier_states_are_listed_and_brought_back(meeting: Path, capsys: Capture) -> None:
    with opened(meeting) as file:
        file.earlier.keep("hour")
    said = as_json(capsys, "recover", meeting, "--bring-back", "1")
    assert said["earlier_states"]
    assert Path(said["brought_back"]).exists()
    code, said = carried_out(capsys, "recover", meeting)
    assert code == Exit.DONE
    assert said.endswith("montevideo.facilitator is whole.\n")
    assert carried_out(capsys, "recover", meeting, "--bring-back", "99")[0] == Exit.USAGE


def test_what_opening_mended_is_told_once(meeting: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    remark = (Remark("It was damaged.", "Look at it."),)
    monkeypatch.setattr("facilitator.storage.meeting_file.MeetingFile.take_remarks", lambda _file: remark)
    code, said = carried_out(capsys, "recover", meeting)
    assert code == Exit.FAULTS
    assert said.startswith("It was damaged. Look at it.\n")
    code, said = carried_out(capsys, "check", meeting)
    assert code == Exit.FAULTS
    assert "montevideo.facilitator: It was damaged. Look at it." in said


@pytest.mark.parametrize("word", sorted(set(COMMANDS) - {"new", "rehearse"}))
def test_a_meeting_that_is_not_there_is_file_trouble(
    meeting: Path, capsys: Capture, log: Path, word: str, tmp_path: Path
) -> None:
    further = {
        "import": (log,),
        "export": ("--out", tmp_path / "a.csv"),
        "exchange": ("--prepare", tmp_path / "a"),
    }
    code, said = carried_out(capsys, word, meeting.with_name("gone.facilitator"), *further.get(word, ()))
    assert code == Exit.FILE_TROUBLE
    assert said.startswith("facilitator: ")


@pytest.mark.parametrize("word", sorted(COMMANDS))
def test_every_word_explains_itself(word: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main([word, "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: facilitator {word}")


def test_every_word_and_option_is_in_the_manual(capsys: Capture) -> None:
    manual = (Path(__file__).parents[2] / "packaging" / "facilitator.1").read_text(encoding="utf-8")
    for word in COMMANDS:
        with pytest.raises(SystemExit):
            main([word, "--help"])
        options = {each.strip("[],") for each in capsys.readouterr().out.split() if each.strip("[],").startswith("--")}
        section = manual.split(f".SS facilitator {word}\n")[1].split(".SS ")[0].replace("\\-", "-")
        assert [each for each in sorted(options - {"--help"}) if each not in section] == []


def test_without_a_window_no_qt_is_loaded(meeting: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from facilitator.cli import main; code = main(sys.argv[1:]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    words = ("check", str(meeting), "--json")
    own = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}  # else the mirror is everybody's
    done = subprocess.run(
        [sys.executable, "-c", program, *words], env=own, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout


def test_the_laptops_files_are_signed_by_whoever_is_logged_in(meeting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "ana")
    file = files().open(meeting)
    assert file.who == "ana"
    file.close()


def test_the_log_of_old_notes_is_shortened(meeting: Path, capsys: Capture) -> None:
    with opened(meeting) as file:
        for number in range(5):
            with file.writing("type") as uow:
                written = Note(
                    id="n", session_id="future-1", text=f"word {number}", written_at=datetime(2024, 12, 10, tzinfo=UTC)
                )
                uow.put(written)
    assert as_json(capsys, "exchange", meeting, "--compact", "2999-01-01") == {"compacted_entries": 4}
    assert as_json(capsys, "exchange", meeting, "--compact", "2999-01-01") == {"compacted_entries": 0}


def test_the_address_of_a_hub_that_was_made_is_said(
    meeting: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.hub_setup.make_hub", lambda address, meeting_id: f"{address} {meeting_id}")
    with opened(meeting) as file, file.reading() as uow:
        (made,) = uow.all(Meeting)
    assert as_json(capsys, "exchange", meeting, "--make-hub", "there") == {"address": f"there {made.id}"}


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_a_hub_is_made_and_the_laptops_address_is_said(meeting: Path, capsys: Capture) -> None:
    server = HubServer()
    server.make()
    server.start()
    try:
        said = as_json(capsys, "exchange", meeting, "--make-hub", server.address)
        assert said["address"].startswith("postgresql+psycopg://facilitator_")
    finally:
        server.remove()
    code, said = carried_out(capsys, "exchange", meeting, "--make-hub", server.address)
    assert (code, "could not be made" in said) == (Exit.FILE_TROUBLE, True)


@pytest.mark.parametrize(
    "words, code, reason",
    [
        (("new", "none/m.facilitator"), Exit.FILE_TROUBLE, "There is no folder none. Make it first"),
        (("import", "M", "none.csv"), Exit.FILE_TROUBLE, "none.csv is not there."),
        (("import", "M", "."), Exit.FILE_TROUBLE, "is a folder. Choose a file in it."),
        (("export", "M", "--out", "none/a.csv"), Exit.FILE_TROUBLE, "there is no folder none. Make it first."),
        (("export", "M", "--out", ".", "--format", "csv"), Exit.FILE_TROUBLE, "what lies there is no file."),
        (("export", "M", "--out", ".", "--format", "ics"), Exit.FILE_TROUBLE, "what lies there is no file."),
        (("exchange", "M", "--make-hub", "nonsense"), Exit.FILE_TROUBLE, "This is no address of a hub."),
        (("recover", "M", "--bring-back", "9"), Exit.USAGE, "There is no earlier state No. 9."),
    ],
)
def test_what_cannot_be_done_is_said_with_a_way_out(
    meeting: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, reason: str
) -> None:
    monkeypatch.chdir(meeting.parent)
    found, said = carried_out(capsys, *(meeting if each == "M" else each for each in words))
    assert (found, reason in said) == (code, True), said


@pytest.mark.parametrize("words", [("new", "--first-day"), ("exchange", "--compact")])
def test_a_day_that_is_none_is_told(words: tuple[str, str], capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main([words[0], "m.facilitator", words[1], "soon"])
    assert "“soon” is not a day; write it like 2024-12-10" in capsys.readouterr().err


def test_two_new_meetings_are_two_meetings(meeting: Path, capsys: Capture) -> None:
    one, other, hand_over = (meeting.with_name(name) for name in ("1.facilitator", "2.facilitator", "h.exchange"))
    for new in (one, other):
        assert carried_out(capsys, "new", new)[0] == 0
    assert carried_out(capsys, "exchange", one, "--prepare", hand_over)[0] == 0
    code, said = carried_out(capsys, "exchange", other, "--take", hand_over)
    assert code == Exit.FILE_TROUBLE
    assert said == "facilitator: This comes from another meeting. Open that meeting first.\n"


@pytest.mark.parametrize("further", [(), ("--json",)])
def test_a_terminal_that_knows_only_ascii_is_no_failure(
    meeting: Path, tmp_path: Path, further: tuple[str, ...]
) -> None:
    file = tmp_path / "Réunion ä.facilitator"
    shutil.copy(meeting, file)
    table = tmp_path / "Liste é.csv"
    table.write_text("Code;Title\nS2;Séance\n", encoding="cp1252")
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", "import", file, table, "--dry-run", *further],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode("ascii")
    assert ("S\\u00e9ance" if further else "S\\xe9ance") in said
    assert not further or json.loads(said)["counts"]["changed"] == 1


@pytest.mark.parametrize(
    "kind, content",
    [
        ("segments", "Session;Segment;Minutes\nS1.1;Keynote;10\n"),
        ("questions", "Theme;Question\nfuture;What is needed now?\n"),
    ],
)
def test_segments_and_questions_come_in_too(
    meeting: Path, capsys: Capture, tmp_path: Path, kind: str, content: str
) -> None:
    (tmp_path / "a.csv").write_text(content)
    said = as_json(capsys, "import", meeting, tmp_path / "a.csv", "--as", kind)
    assert (said["applied"], said["counts"]["new"]) == (True, 1)


@pytest.mark.parametrize("more", [("a.xlsx",), ("a.docx", "--report", "programme")])
def test_what_holds_the_whole_meeting_is_not_asked_for_one_session(
    meeting: Path, capsys: Capture, more: tuple[str, ...]
) -> None:
    name, *report = more
    code, said = carried_out(capsys, "export", meeting, "--out", meeting.with_name(name), *report, "--session", "S1.1")
    assert code == Exit.USAGE
    assert "--session belongs to a report" in said
    assert not meeting.with_name(name).exists()
