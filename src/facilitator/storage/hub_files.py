"""Send and fetch the files that delegations have handed in, over the line to a hub."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from facilitator.storage.attached_files import content_of, copied, keep, kept, named

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile


class HubFiles:
    """Know which files the hub holds; those that came in damaged are not asked for twice."""

    def __init__(self, file: "MeetingFile") -> None:
        self._file = file
        self._there: set[str] = set()
        self._not_had: set[str] = set()

    def look(self, connection: Connection) -> None:
        """Ask the hub which files it holds."""
        self._there, self._not_had = kept(connection), set()

    def exchange_one(self, connection: Connection) -> bool:
        """Send or fetch one file, so that nobody who types waits long; return whether there was one.

        A file that another laptop has sent since the hub was last looked at is fetched after the next look.
        """
        with self._file.connection() as here:
            wanted, own = named(here), kept(here)
            if sending := sorted((wanted & own) - self._there)[:1]:
                copied(here, connection, sending)
                connection.commit()
                self._there.update(sending)
        if sending:
            return True
        if fetching := sorted((wanted & self._there) - own - self._not_had)[:1]:
            content = content_of(connection, fetching[0])
            connection.commit()
            if content is None:
                self._not_had.update(fetching)
            else:
                with self._file.exchanging() as here:
                    keep(here, content)
        return bool(fetching)
