"""Read what the people of each State are called, and its capital, from the files that the program ships."""

import csv
from pathlib import Path

from facilitator.reporting.names import Demonym


def read_demonyms(folder: Path) -> tuple[Demonym, ...]:
    """Return the demonyms and capitals of every State in the reference folder.

    Raises OSError when the file is missing, KeyError when it is not what the program shipped.
    """
    with (folder / "demonyms.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Demonym(
                delegation_id=row["id"],
                en=_several(row["en"]),
                fr=_several(row["fr"]),
                es=_several(row["es"]),
                ru=_several(row["ru"]),
                ar=_several(row["ar"]),
                capitals=_several(row["capitals"]),
                also=_several(row["also"]),
            )
            for row in csv.DictReader(file)
        )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(each for each in cell.split("/") if each)
