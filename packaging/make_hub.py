"""Make the hub of a meeting: ``python packaging/make_hub.py MEETING ADDRESS`` prints the address for the laptops.

ADDRESS is an administrator's: postgresql+psycopg://postgres@server/database. The laptops' role may read and add.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from facilitator.domain.meeting import Meeting
from facilitator.services.ports import MeetingUnavailableError
from facilitator.storage.hub_setup import make_hub
from facilitator.storage.meeting_file import open_meeting_file
from facilitator.system_clock import SystemClock


def main() -> int:
    """Make the hub; return the exit code."""
    parser = argparse.ArgumentParser(description="Make the hub of a meeting on a PostgreSQL server.")
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("address", help="postgresql+psycopg://administrator@server/database")
    asked = parser.parse_args()
    try:
        file = open_meeting_file(asked.meeting, SystemClock())
        with file.reading() as uow:
            (meeting,) = uow.all(Meeting)
        file.close()
        print(make_hub(asked.address, meeting.id))
    except MeetingUnavailableError as failure:
        print(f"{failure.sentence} {failure.way_out}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
