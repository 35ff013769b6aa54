"""Offer meeting files on this laptop's disk to the rest of the program."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from facilitator.domain.roles import Laptop
from facilitator.services.changes import Record
from facilitator.services.ports import Clock, PassphraseNeededError, Progress, go_on
from facilitator.storage.access import Access
from facilitator.storage.database import plainly_told
from facilitator.storage.keys import Key
from facilitator.storage.meeting_file import Manner, MeetingFile, create_meeting_file
from facilitator.storage.opening import open_meeting_file
from facilitator.storage.places import access_to
from facilitator.storage.safeguards import remove_database


class FilesOnDisk:
    """Create and open meeting files, stamped by one clock and signed by one person.

    Mirrors and earlier states are kept in the `personal` folder; without one there are none.
    """

    def __init__(
        self,
        clock: Clock,
        who: str,
        laptop: Callable[[], Laptop] | None = None,
        personal: Path | None = None,
        mirrored: Callable[[], bool] = lambda: True,
    ) -> None:
        self._clock = clock
        self._who = who
        self._laptop = laptop or Laptop
        self._personal = personal
        self._mirrored = mirrored

    def create(self, path: Path, records: Iterable[Record]) -> MeetingFile:
        """Return a new meeting file holding the records; raise MeetingFileError when it cannot be made."""
        return self._created(path, records, None)

    def begin_from(self, path: Path, hand_over: Path, passphrase: str = "") -> MeetingFile:
        """Return a new meeting file with everything that the hand-over holds, and with its passphrase if it has one.

        Raise PassphraseNeededError when this is not the one; a file that cannot be filled is not left behind.
        """
        from facilitator.storage.hand_over import key_to_hand_over  # noqa: PLC0415 - rarely wanted

        with plainly_told(hand_over):
            file = self._created(path, (), key_to_hand_over(hand_over, passphrase, None))
        try:
            file.exchange.take_over(hand_over)
        except BaseException:
            file.leave()
            remove_database(path)
            if file.safeguards.folder is not None:
                shutil.rmtree(file.safeguards.folder, ignore_errors=True)
            raise
        return file

    def open(self, path: Path, passphrase: str = "", progress: Progress = go_on) -> MeetingFile:
        """Return the meeting file that lies there; raise MeetingFileError when it cannot be read, or is not wanted.

        Without a passphrase, that of the keyring is tried; raise PassphraseNeededError when it is not the one.
        """
        try:
            return self._opened(path, passphrase, progress)
        except PassphraseNeededError:
            from facilitator.storage.passphrases import remembered  # noqa: PLC0415 - encrypted files alone need it

            known = "" if passphrase else remembered(path)
            if not known:
                raise
        return self._opened(path, known, progress)

    def remember(self, path: Path, passphrase: str) -> bool:
        """Keep the passphrase in the system's keyring, forget an empty one; return whether that was possible."""
        from facilitator.storage.passphrases import remember  # noqa: PLC0415 - encrypted files alone need it

        return remember(path, passphrase)

    def remembers(self, path: Path) -> bool:
        """Return whether the system's keyring keeps the passphrase of the file."""
        from facilitator.storage.passphrases import remembered  # noqa: PLC0415 - encrypted files alone need it

        return bool(remembered(path))

    def manifest(self, path: Path, hub: str = "") -> str:
        """Return the list of everything that is kept of the meeting on this laptop, and of its hub."""
        from facilitator.storage.purge import manifest  # noqa: PLC0415 - rarely wanted

        with plainly_told(path):
            return manifest(path, self._personal, hub)

    def purge(self, path: Path, hub: str = "") -> None:
        """Delete everything that is kept of the meeting on this laptop, and of its hub; the meeting must be closed."""
        from facilitator.storage.purge import purge  # noqa: PLC0415 - rarely wanted

        with plainly_told(path):
            purge(path, self._personal, hub)

    def _created(self, path: Path, records: Iterable[Record], key: Key | None) -> MeetingFile:
        manner = self._manner(access_to(path), key)
        return create_meeting_file(path, records, self._clock, self._who, self._laptop(), manner)

    def _opened(self, path: Path, passphrase: str, progress: Progress) -> MeetingFile:
        manner = self._manner(Access.USUAL)
        return open_meeting_file(path, self._clock, self._who, self._laptop(), manner, passphrase, progress)

    def _manner(self, access: Access, key: Key | None = None) -> Manner:
        return Manner(key=key, access=access, personal=self._personal, mirrored=self._mirrored())
