"""Open meeting files from strangers in the real window: each gets a sentence or opens harmlessly, and none is changed.

A file that is refused must be as it was, byte for byte; the meeting that was open stays open and whole. One that is
opened has nothing left in it that would be carried out, or that nobody can have typed.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import TracebackType

from campaigns.outcome import Outcome
from campaigns.typist import SESSION, CampaignClock, Typist, files, new_meeting
from PySide6.QtCore import QCoreApplication, QEvent

from facilitator.gui.lock_screen import LockScreen
from facilitator.services.acts import perform
from facilitator.services.commands.rapporteur import WriteNote

_PATIENCE = 60.0  # seconds for one file, on a machine that does other things too
Harm = Callable[[Path, random.Random], None]
MARKUP = "<img src='file:///etc/passwd'><b>\u202egnp.exe</b>'; DROP TABLE note; --"


def tried(times: int, folder: Path) -> Outcome:
    """Open so many hostile files, one after the other, in one window."""
    outcome = Outcome("hostile meeting files opened in the window")
    place = folder / "hostile"
    (place / "personal").mkdir(parents=True)
    good, sample = place / "good.facilitator", place / "sample.facilitator"
    new_meeting(good, place / "personal")
    _make_sample(sample)
    typist = Typist(good, place / "personal", lambda _text: None)
    raised: list[str] = []

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        raised.append(f"{kind.__name__}: {error}")

    sys.excepthook = hook
    try:
        _open_all(times, place, typist, raised, outcome)
    finally:
        sys.excepthook = sys.__excepthook__
    typist.window.close()
    return outcome


def _open_all(times: int, place: Path, typist: Typist, raised: list[str], outcome: Outcome, seed: int = 8) -> None:
    chance = random.Random(seed)  # noqa: S311
    good, sample = place / "good.facilitator", place / "sample.facilitator"
    for trial in range(times):
        harm = HARMS[trial % len(HARMS)]
        bad = place / f"from a stranger {trial}.facilitator"
        shutil.copyfile(sample, bad)
        harm(bad, chance)
        before, names = bad.read_bytes(), set(place.iterdir())
        begun = time.monotonic()
        try:
            typist.open(bad)
            for desk in range(4):
                typist.window.go_to_desk(desk)
                typist.application.processEvents()
        except Exception as error:  # noqa: BLE001 - whatever comes up here is a finding
            raised.append(f"{type(error).__name__}: {error}")
        seconds = time.monotonic() - begun
        # Outside the event loop nobody else sends away what the meeting before has left.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        desks = typist.window.desks
        opened = desks is not None and desks.meeting.file.path == bad
        # What looks like nothing but noise may be encrypted: then the passphrase is asked for, and that is told.
        asked = typist.window.findChild(LockScreen) if typist.window.safety.locking.is_locked else None
        told = asked.sentence.text() if asked is not None else typist.window.form.notice_bar.words
        kept = [path for path in set(place.iterdir()) - names if path.read_bytes() == before]
        good_end = not raised and seconds < _PATIENCE and (opened or (bool(told) and bad.read_bytes() == before))
        good_end = good_end and not (opened and (("damaged" in told and not kept) or _is_dangerous(bad)))
        outcome.tried += 1
        outcome.survived += good_end
        if not good_end:
            outcome.remarks.append(f"{harm.__name__} {trial}: opened {opened}, {seconds:.1f} s, {told!r}, {raised}")
        raised.clear()
        if asked is not None:
            asked.leave.click()
        if opened or desks is None:
            typist.open(good)
        for path in set(place.iterdir()) - names | {bad}:
            path.unlink(missing_ok=True)


def _make_sample(path: Path) -> None:
    new_meeting(path, None)
    file, clock = files(None).open(path), CampaignClock()
    for number in range(6):
        text = f"A note of a stranger, {number} #future"
        perform(
            WriteNote(note_id=f"n{number}", session_id=SESSION, intervention_id="", text=text, at=clock.now()), file
        )
    file.close()


def _is_dangerous(path: Path) -> bool:
    """Return whether the file holds triggers, views, computed columns or texts that nobody can have typed."""
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone():
            return True
        hidden = "SELECT 1 FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE c.hidden AND m.type = 'table'"
        long = "SELECT 1 FROM note WHERE length(text) > 1000000"
        return any(connection.execute(query).fetchone() for query in (hidden, long))


def _sql(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def _trigger(path: Path, chance: random.Random) -> None:
    when = chance.choice(("INSERT ON note", "UPDATE ON session", "INSERT ON change"))
    _sql(path, f"CREATE TRIGGER helper AFTER {when} BEGIN DELETE FROM note; END")  # noqa: S608


def _view(path: Path, _chance: random.Random) -> None:
    _sql(path, "ALTER TABLE note RENAME TO note_before", "CREATE VIEW note AS SELECT * FROM note_before")


def _extra_table(path: Path, chance: random.Random) -> None:
    _sql(path, f'CREATE TABLE "{chance.choice(("notes", "x; DROP TABLE note", "sqlitex"))}" (a, b)')


def _generated_column(path: Path, _chance: random.Random) -> None:
    _sql(path, "ALTER TABLE note ADD COLUMN twice AS (text || text)")


def _index_on_expression(path: Path, _chance: random.Random) -> None:
    _sql(path, "CREATE INDEX note_by_session_2 ON note (abs(text))")


def _wrong_types(path: Path, chance: random.Random) -> None:
    table, column = chance.choice(
        (("session", "position"), ("session", "theme_ids"), ("meeting", "co_hosts"), ("note", "kind"), ("note", "text"))
    )
    value = chance.choice(("X'00FF'", "'[[['", "'{}'", "17", "'9999999999999999999999'", "1e308", "''", "'null'"))
    _sql(path, f"UPDATE {table} SET {column} = {value}")  # noqa: S608


def _broken_text(path: Path, _chance: random.Random) -> None:
    _sql(path, "UPDATE meeting SET title = CAST(X'FFFEC0AF' AS TEXT)")


def _deep_json(path: Path, _chance: random.Random) -> None:
    _sql(path, f"UPDATE change SET body = '{'[' * 50_000}' WHERE rowid = 3")  # noqa: S608


def _forged_log(path: Path, chance: random.Random) -> None:
    body = json.dumps({"title": MARKUP, "text": MARKUP}).replace("'", "''")
    _sql(path, f"UPDATE change SET body = '{body}' WHERE rowid = {chance.randrange(1, 30)}")  # noqa: S608


def _missing_log(path: Path, chance: random.Random) -> None:
    _sql(path, f"DELETE FROM change WHERE rowid = {chance.randrange(1, 40)}")  # noqa: S608


def _no_log(path: Path, _chance: random.Random) -> None:
    _sql(path, "DELETE FROM change")


def _cycle(path: Path, _chance: random.Random) -> None:
    clock = '{"limit": 180, "intervals": [], "stopped": false}'
    columns = 'id, session_id, "order", kind, inscription_id, delegation_id, speaker, on_behalf_of, presiding_officer'
    for own, about in (("a", "b"), ("b", "a")):
        values = f"'{own}', '{SESSION}', 1, 'reply', '', 'URY', '', '[]', '', '{about}', 'pending', '{clock}'"
        _sql(path, f"INSERT INTO intervention ({columns}, about_id, ruling, clock) VALUES ({values})")  # noqa: S608


def _markup(path: Path, _chance: random.Random) -> None:
    """Put markup and statements into names by the program's own commands: this file opens, and shows them as text."""
    file, clock = files(None).open(path), CampaignClock()
    perform(WriteNote(note_id="n0", session_id=SESSION, intervention_id="", text=MARKUP * 20, at=clock.now()), file)
    with file.writing("rename") as uow:
        from dataclasses import replace  # noqa: PLC0415

        from facilitator.domain.delegations import Delegation, Names  # noqa: PLC0415
        from facilitator.domain.meeting import Meeting  # noqa: PLC0415

        uow.put(replace(uow.all(Meeting)[0], title=MARKUP))
        uow.put(replace(uow.all(Delegation)[0], names=Names(MARKUP), running_text=MARKUP))
    file.close()


def _oversized(path: Path, _chance: random.Random) -> None:
    _sql(path, "UPDATE note SET text = printf('%.*c', 3000000, 'x') WHERE id = 'n1'")


def _many_rows(path: Path, _chance: random.Random) -> None:
    _sql(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO"
        " guiding_question (id, theme_id, position, text) SELECT i, (SELECT min(id) FROM theme), i, i FROM n",
    )


def _random_bytes(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(4096 * chance.randrange(0, 6) + chance.choice((0, 1))))


def _other_file(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.choice((b"", b"PK\x03\x04word", b"SQLite format 3\x00", b"%PDF-1.7", b"{}")))


def _newer(path: Path, chance: random.Random) -> None:
    _sql(path, f"PRAGMA user_version = {chance.randrange(3, 2**31 - 1)}")


def _other_program(path: Path, chance: random.Random) -> None:
    _sql(path, f"PRAGMA application_id = {chance.randrange(1, 2**30)}")


def _old_version(path: Path, _chance: random.Random) -> None:
    _sql(path, f"PRAGMA user_version = {_chance.choice((-5, 0, 1))}")


def _truncated(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def _flipped(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 200)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _schema_page(path: Path, _chance: random.Random) -> None:
    _sql(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE note (x)' WHERE name = 'note'",
    )


HARMS: tuple[Harm, ...] = (
    _trigger, _view, _extra_table, _generated_column, _index_on_expression, _wrong_types, _broken_text, _deep_json,
    _forged_log, _missing_log, _no_log, _cycle, _markup, _oversized, _many_rows, _random_bytes, _other_file, _newer,
    _other_program, _old_version, _truncated, _flipped, _schema_page,
)  # fmt: skip
