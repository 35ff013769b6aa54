"""Whatever statement of an act fails: it is in the file or it was told, and the next act is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from fakes import FakeClock
from storage.test_durability import RECORDS, text_of, told, write

from facilitator.domain.roles import Laptop
from facilitator.services.ports import MeetingUnavailableError
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile

Act = Callable[[MeetingFile], object]
ACTS: dict[str, Act] = {
    "a new note": lambda file: write(file, "New words", "new"),
    "more words": lambda file: write(file, "First words and more", "first"),
}


class Faults:
    """Let the statement of that number fail, before or after it has been carried out."""

    def __init__(self) -> None:
        self.at = self.count = 0
        self.is_late = False
        self.statement = ""
        self.error = sqlcipher.OperationalError("disk I/O error")

    def begin(self, at: int, *, is_late: bool) -> None:
        self.at, self.count, self.is_late = at, 0, is_late

    @property
    def came(self) -> bool:
        return self.count >= self.at

    def carried_out(self, statement: str, carry_out: Callable[[], Any]) -> Any:
        self.count += 1
        is_it = self.count == self.at
        self.statement = statement if is_it else self.statement
        if is_it and not self.is_late:
            raise self.error
        result = carry_out()
        if is_it:
            raise self.error
        return result


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    """Return what can make a statement fail, on every connection that is opened from now on."""
    faults = Faults()

    class FaultyCursor(sqlcipher.Cursor):  # type: ignore[misc]  # the driver has no types
        def execute(self, sql: str, *values: Any) -> Any:
            return faults.carried_out(sql, lambda: super(FaultyCursor, self).execute(sql, *values))

        def executemany(self, sql: str, *values: Any) -> Any:
            return faults.carried_out(sql, lambda: super(FaultyCursor, self).executemany(sql, *values))

    class FaultyConnection(sqlcipher.Connection):  # type: ignore[misc]
        def cursor(self, *_: Any) -> Any:
            return super().cursor(FaultyCursor)

    connect = sqlcipher.connect
    monkeypatch.setattr(sqlcipher, "connect", lambda *a, **k: connect(*a, factory=FaultyConnection, **k))
    return faults


@pytest.fixture
def open_anew(tmp_path: Path, faults: Faults) -> Iterator[Callable[[int], MeetingFile]]:
    """Return what opens a meeting with one note in a folder of its own."""
    opened: list[MeetingFile] = []

    def anew(number: int) -> MeetingFile:
        place = tmp_path / str(number)
        place.mkdir()
        file = FilesOnDisk(FakeClock(), "tester", Laptop, place / "personal").create(place / "m.facilitator", RECORDS)
        write(file, "First words", "first")
        opened.append(file)
        faults.begin(1_000_000, is_late=False)
        return file

    yield anew
    for file in opened:
        file.leave()


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
@pytest.mark.parametrize("moment", ["before", "after"])
def test_whichever_statement_fails_an_act_is_kept_or_told_and_the_next_one_is_kept(
    act: Act, moment: str, faults: Faults, open_anew: Callable[[int], MeetingFile]
) -> None:
    is_late = moment == "after"
    for number in range(1, 100):
        file = open_anew(number)
        faults.begin(number, is_late=is_late)
        is_told = False
        try:
            act(file)
        except MeetingUnavailableError:
            is_told = True
        if not faults.came:
            assert number > 10
            return
        faults.begin(1_000_000, is_late=False)
        where = f"statement {number}, {faults.statement}"
        words = text_of(file, "new") + text_of(file, "first")
        # A commit that says it has failed when it has not is the one case in which nobody can know.
        if is_told and not (is_late and faults.statement == "COMMIT"):
            assert words == "First words", where
        elif not is_told:
            assert words in {"New wordsFirst words", "First words and more"}, where
        write(file, "Words after the fault", "after")
        file.close()
        again = FilesOnDisk(FakeClock(), "tester", Laptop, file.path.parent / "personal").open(file.path)
        assert text_of(again, "new") + text_of(again, "first") == words, where
        assert text_of(again, "after") == "Words after the fault", where
        assert told(again) == "", where
        again.close()
    pytest.fail("there was no end to the statements")
