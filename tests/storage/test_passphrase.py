"""A meeting with a passphrase: the file, its mirror, its earlier states and its copies are all encrypted."""

import shutil
import threading
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from fakes import FakeClock
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError
from storage.test_durability import RECORDS, text_of, told, write

from facilitator.domain.roles import Laptop
from facilitator.services.ports import PassphraseNeededError
from facilitator.storage import passphrases, rekeying
from facilitator.storage.access import HEADER
from facilitator.storage.failures import DiskFullError, MeetingFileError, NotAMeetingFileError, disk_full
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.places import safety_folder
from facilitator.storage.safeguards import Safeguards

SECRET = "several words are best"


class KeyringInMemory(KeyringBackend):
    """Keep passphrases in a dictionary."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


class BrokenKeyring(KeyringInMemory):
    """Be a laptop without a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringError(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError(service, username, len(password))


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[KeyringInMemory]:
    before = keyring.get_keyring()
    mine = KeyringInMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def files(tmp_path: Path) -> FilesOnDisk:
    return FilesOnDisk(FakeClock(), "tester", Laptop, tmp_path / "personal")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "m.facilitator"


@pytest.fixture
def file(files: FilesOnDisk, path: Path) -> Iterator[MeetingFile]:
    made = files.create(path, RECORDS)
    write(made, "Confidential words")
    made.earlier.keep("open")
    made.set_passphrase(SECRET)
    yield made
    made.leave()


def in_the_open(folder: Path) -> list[str]:
    """Return the files below the folder that say anything to whoever has no passphrase."""
    contents = {each.name: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    return [name for name, content in contents.items() if HEADER in content or b"Confidential" in content]


def test_nothing_that_is_kept_can_be_read_without_the_passphrase(file: MeetingFile, tmp_path: Path) -> None:
    write(file, "Confidential words, and more")
    file.earlier.keep("hour")
    file.save_copy(tmp_path / "copy.facilitator")
    file.earlier.bring_back(file.earlier.listed()[0])
    assert in_the_open(tmp_path) == []
    assert len(file.earlier.listed()) == 2
    file.checkpoint()
    assert in_the_open(tmp_path) == []


def test_the_meeting_opens_with_its_passphrase_alone(files: FilesOnDisk, file: MeetingFile, path: Path) -> None:
    file.close()
    with pytest.raises(PassphraseNeededError, match="opens with a passphrase"):
        files.open(path)
    with pytest.raises(PassphraseNeededError, match="does not open"):
        files.open(path, "another one")
    again = files.open(path, SECRET)
    assert (text_of(again), again.is_encrypted) == ("Confidential words", True)
    assert again.opens_with(SECRET)
    assert not again.opens_with("another one")
    again.close()


def test_a_passphrase_is_changed_and_taken_off(files: FilesOnDisk, file: MeetingFile, path: Path) -> None:
    file.set_passphrase("quite another one", SECRET)
    write(file, "Confidential words again")
    file.close()
    again = files.open(path, "quite another one")
    assert len(again.earlier.listed()) == 1
    again.set_passphrase("", "quite another one")
    write(again, "Open words")
    assert not again.is_encrypted
    assert again.opens_with("")
    again.close()
    plain = files.open(path)
    assert (text_of(plain), told(plain)) == ("Open words", "")
    plain.close()


def test_only_whoever_knows_the_passphrase_changes_it(file: MeetingFile) -> None:
    for present in ("", "another one"):
        with pytest.raises(PassphraseNeededError, match="not the present passphrase"):
            file.set_passphrase("quite another one", present)
    assert file.opens_with(SECRET)


def test_a_change_of_passphrase_that_is_stopped_in_time_changes_nothing(file: MeetingFile, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(MeetingFileError, match="left as it was"):
        file.set_passphrase("quite another one", SECRET, lambda _done, _total: False)
    assert path.read_bytes() == before
    assert file.opens_with(SECRET)
    write(file, "Confidential words, and more")
    assert [each.name for each in path.parent.iterdir() if "anew" in each.name] == []


def test_nothing_is_written_to_the_old_file_while_the_new_one_is_made(file: MeetingFile) -> None:
    waiting = threading.Thread(target=write, args=(file, "Words typed meanwhile"))
    asked: list[int] = []

    def begin_writing(done: int, _total: int) -> bool:
        if done == 1:
            waiting.start()
            searching = threading.Thread(target=lambda: asked.append(file.index_notes()))
            searching.start()
            searching.join()
        return True

    file.set_passphrase("quite another one", SECRET, begin_writing)
    waiting.join()
    assert text_of(file) == "Words typed meanwhile"
    assert asked == [1]
    assert file.index_notes() == 0


def test_a_copy_opens_with_the_same_passphrase(files: FilesOnDisk, file: MeetingFile, tmp_path: Path) -> None:
    file.save_copy(tmp_path / "copy.facilitator")
    copy = files.open(tmp_path / "copy.facilitator", SECRET)
    assert text_of(copy) == "Confidential words"
    copy.close()


def test_a_damaged_meeting_is_mended_from_its_encrypted_mirror(
    files: FilesOnDisk, file: MeetingFile, path: Path
) -> None:
    file.close()
    for place in (0, 5, 5000, 30_000):
        content = bytearray(path.read_bytes())
        content[place] ^= 1
        path.write_bytes(content)
        again = files.open(path, SECRET)
        assert text_of(again) == "Confidential words"
        assert "Nothing is missing." in told(again)
        again.close()
        assert in_the_open(path.parent) == []


def test_a_meeting_that_cannot_be_written_stays_encrypted_in_its_private_copy(
    files: FilesOnDisk, file: MeetingFile, path: Path
) -> None:
    file.close()
    path.chmod(0o400)
    reading = files.open(path, SECRET)
    assert text_of(reading) == "Confidential words"
    assert in_the_open(reading._lies.parent) == []  # noqa: SLF001 - the private copy
    reading.close()
    with pytest.raises(PassphraseNeededError):
        files.open(path, "another one")


def test_what_an_interrupted_change_left_in_the_open_is_encrypted_later(
    files: FilesOnDisk, tmp_path: Path, path: Path
) -> None:
    file = files.create(path, RECORDS)
    write(file, "Confidential words")
    file.earlier.keep("open")
    folder = safety_folder(tmp_path / "personal", path)
    shutil.copytree(folder, tmp_path / "kept")
    file.set_passphrase(SECRET)
    file.close()
    shutil.rmtree(folder)
    (tmp_path / "kept").rename(folder)
    again = files.open(path, SECRET)
    assert in_the_open(folder) == []
    assert len(again.earlier.listed()) == 1
    again.close()


def test_an_earlier_state_that_cannot_be_read_does_not_hinder_a_change_of_passphrase(file: MeetingFile) -> None:
    (kept,) = file.earlier.listed()
    kept.path.write_bytes(b"\xee" * 8192)
    file.set_passphrase("quite another one", SECRET)
    assert file.opens_with("quite another one")
    assert file.earlier.listed() == ()


def test_a_change_that_fails_leaves_the_old_passphrase(
    files: FilesOnDisk, file: MeetingFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facilitator.storage.database.flushed", full)
    with pytest.raises(MeetingFileError, match="The disk is full"):
        file.set_passphrase("quite another one", SECRET)
    monkeypatch.undo()
    write(file, "More")
    file.close()
    assert not list(path.parent.glob(".m.facilitator.anew*"))
    again = files.open(path, SECRET)
    again.close()


def test_the_keyring_opens_a_meeting_when_it_was_asked_to(
    files: FilesOnDisk, file: MeetingFile, path: Path, own_keyring: KeyringInMemory
) -> None:
    assert files.remember(path, SECRET)
    file.close()
    again = files.open(path)
    assert text_of(again) == "Confidential words"
    again.close()
    assert files.remember(path, "")
    assert files.remember(path, "")
    assert own_keyring.kept == {}
    with pytest.raises(PassphraseNeededError):
        files.open(path)


def test_without_a_keyring_it_is_asked_for(files: FilesOnDisk, file: MeetingFile, path: Path) -> None:
    keyring.set_keyring(BrokenKeyring())
    assert not files.remember(path, SECRET)
    file.close()
    with pytest.raises(PassphraseNeededError):
        files.open(path)


def test_what_has_no_pages_is_never_asked_a_passphrase(files: FilesOnDisk, path: Path) -> None:
    path.write_bytes(b"x" * 5000)
    with pytest.raises(NotAMeetingFileError):
        files.open(path, SECRET)


def test_a_meeting_is_deleted_with_everything_kept_of_it(
    files: FilesOnDisk, file: MeetingFile, path: Path, tmp_path: Path, own_keyring: KeyringInMemory
) -> None:
    hub = "postgresql+psycopg://writer@server/database"
    files.remember(path, SECRET)
    passphrases.keep_hub_password(hub, "of the hub")
    copy = file.earlier.bring_back(file.earlier.listed()[0])
    file.close()
    files.open(copy, SECRET).close()
    files.remember(copy, SECRET)
    aside = f"{path.stem} damaged 2024-12-10 1000{path.suffix}"
    for name in (f".{path.name}.part", aside, f"{aside}-wal"):
        path.with_name(name).write_bytes(b"left behind")
    other = path.with_name("another [m].facilitator")
    of_the_user = path.with_name(f"{path.stem} as of Monday.facilitator")
    for each in (other, of_the_user):
        files.create(each, RECORDS).close()
    listed = files.manifest(path, hub)

    def kept() -> list[Path]:
        others = ("another", "as of Monday")
        return [
            each for each in tmp_path.rglob("*") if each.is_file() and not any(name in str(each) for name in others)
        ]

    assert len(kept()) == 10
    assert [each for each in kept() if str(each) not in listed] == []
    assert [line for line in listed.splitlines() if "keyring" in line or "hub:" in line] == [
        f"in the keyring: the passphrase of {path.name}",
        f"in the keyring: the passphrase of {copy.name}",
        f"the address of its hub: {hub}",
        "in the keyring: the password of its hub",
    ]
    assert "Monday" not in listed
    files.purge(path, hub)
    assert kept() == []
    assert own_keyring.kept == {}
    assert of_the_user.exists()
    assert "another [m].facilitator" in files.manifest(other)
    alone = FilesOnDisk(FakeClock(), "tester")
    alone.purge(other)
    assert not other.exists()


def test_what_cannot_be_deleted_is_said_and_all_the_rest_goes(
    files: FilesOnDisk, file: MeetingFile, path: Path, own_keyring: KeyringInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = "postgresql+psycopg://writer@server/database"
    files.remember(path, SECRET)
    passphrases.keep_hub_password(hub, "of the hub")
    file.close()
    unlink = Path.unlink

    def refuse(self: Path, *, missing_ok: bool = False) -> None:
        if self == path:
            raise PermissionError(13, "Permission denied")
        unlink(self, missing_ok=missing_ok)

    def keep(*_arguments: str) -> None:
        raise KeyringError

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(own_keyring, "delete_password", keep)
    with pytest.raises(MeetingFileError, match=r"Still there: .*Permission denied.*passphrase of .*password") as told:
        files.purge(path, hub)
    assert "delete it by hand" in told.value.way_out
    assert [line for line in files.manifest(path).splitlines() if line.endswith(".facilitator")][-1].endswith(path.name)


def test_a_passphrase_needs_neither_mirror_nor_earlier_states(path: Path) -> None:
    file = FilesOnDisk(FakeClock(), "tester").create(path, RECORDS)
    file.set_passphrase(SECRET)
    write(file, "Confidential words")
    assert in_the_open(path.parent) == []
    file.close()
    again = FilesOnDisk(FakeClock(), "tester").open(path, SECRET)
    assert text_of(again) == "Confidential words"
    again.close()


class KilledError(BaseException):
    """Stand for the end of the program."""


@pytest.mark.parametrize("mirrored", ["mirrored", ""], ids=["mirrored", "without a mirror"])
@pytest.mark.parametrize("before, after", [("", SECRET), (SECRET, "quite another one"), (SECRET, "")])
def test_a_change_of_passphrase_killed_behind_the_swap_is_a_change_of_passphrase(
    before: str, after: str, mirrored: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "k.facilitator"
    files = FilesOnDisk(FakeClock(), "tester", Laptop, tmp_path / "own", mirrored=lambda: bool(mirrored))
    file = files.create(path, RECORDS)
    write(file, "Confidential words", "first")
    if before:
        file.set_passphrase(before)
    file.earlier.keep("open")
    write(file, "The last words", "last")

    def killed(*_: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(Safeguards, "take_key", killed)
        with pytest.raises(KilledError):
            file.set_passphrase(after, before)
    file.leave()
    for wrong in {"", before} if after else ():
        with pytest.raises(PassphraseNeededError):
            files.open(path, wrong)
    again = files.open(path, after)
    assert told(again) == ""
    assert text_of(again, "last") == "The last words"
    assert [state.notes for state in again.earlier.listed()] == [1]
    again.close()
    assert not after or in_the_open(tmp_path) == []
    assert not list(tmp_path.rglob("*.anew"))


def test_a_disk_that_is_full_during_a_change_of_passphrase_leaves_everything_as_it_was(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: object, target: Path, _key: object) -> None:
        raise disk_full(target)

    kept = [state.notes for state in file.earlier.listed()]
    monkeypatch.setattr(rekeying, "written_with_key", full)
    with pytest.raises(DiskFullError):
        file.set_passphrase("quite another one", SECRET)
    assert file.opens_with(SECRET)
    assert [state.notes for state in file.earlier.listed()] == kept
    write(file, "Words after that", "after")
    assert text_of(file, "after") == "Words after that"


def test_a_file_that_somebody_reads_meanwhile_keeps_its_passphrase(
    file: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MeetingFile, "checkpoint", lambda _file: None)  # as when a reader holds it up
    write(file, "Words in the write-ahead log", "log")
    with pytest.raises(MeetingFileError, match="is being read by another program"):
        file.set_passphrase("quite another one", SECRET)
    assert file.opens_with(SECRET)
    assert text_of(file, "log") == "Words in the write-ahead log"


def test_an_earlier_state_in_the_open_that_nobody_can_read_does_not_stay_under_a_passphrase(
    files: FilesOnDisk, tmp_path: Path
) -> None:
    made = files.create(tmp_path / "open.facilitator", RECORDS)
    write(made, "Confidential words")
    made.earlier.keep("open")
    (state,) = made.earlier.listed()
    state.path.write_bytes(HEADER + b"Confidential and torn")
    made.set_passphrase(SECRET)
    assert not state.path.exists()
    made.close()


def test_a_passphrase_is_its_letters_however_the_keyboard_codes_them(tmp_path: Path) -> None:
    files = FilesOnDisk(FakeClock(), "tester", Laptop, tmp_path / "own")
    file = files.create(tmp_path / "k.facilitator", RECORDS)
    file.set_passphrase(unicodedata.normalize("NFC", "Séance plénière \ud83d"))
    file.close()
    files.open(tmp_path / "k.facilitator", unicodedata.normalize("NFD", "Séance plénière \ud83d")).close()


def test_what_an_interruption_has_left_half_written_in_the_open_is_taken_away(path: Path, file: MeetingFile) -> None:
    assert file.safeguards.folder is not None
    left = [path.with_name(f".{path.name}.part"), file.safeguards.folder / "earlier states" / ".x.facilitator.part"]
    for each in left:
        each.write_bytes(b"Confidential words")
    file.close()
    FilesOnDisk(FakeClock(), "tester", Laptop, path.parent / "personal").open(path, SECRET).close()
    assert not any(each.exists() for each in left)
