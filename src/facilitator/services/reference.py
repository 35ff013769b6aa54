"""Read the delegations and groups that the program ships."""

import csv
from collections.abc import Iterable
from pathlib import Path

from facilitator.domain.delegations import Category, Delegation, Group, GroupKind, Names


def read_delegations(folder: Path) -> tuple[Delegation, ...]:
    """Return every delegation described in the reference folder, States first, in English alphabetical order.

    Raises OSError when a file is missing, KeyError or ValueError when one is not what the program shipped.
    """
    aliases: dict[str, list[str]] = {}
    for row in _rows(folder / "aliases.csv"):
        aliases.setdefault(row["id"], []).append(row["alias"])
    groups = read_groups(folder)
    return tuple(_delegation(row, aliases.get(row["id"], ()), groups) for row in _rows(folder / "delegations.csv"))


def read_groups(folder: Path) -> tuple[Group, ...]:
    """Return every group described in the reference folder, the five regional groups first.

    Raises OSError when the file is missing, KeyError or ValueError when it is not what the program shipped.
    """
    return tuple(
        Group(
            id=row["id"],
            kind=GroupKind(row["kind"]),
            names=_names(row),
            running_text=row["running_text"],
            members=tuple(row["members"].split()),
        )
        for row in _rows(folder / "groups.csv")
    )


def _delegation(row: dict[str, str], aliases: Iterable[str], groups: Iterable[Group]) -> Delegation:
    joined = [group for group in groups if row["id"] in group.members]
    regional = [group.names.en for group in joined if group.kind is GroupKind.REGIONAL]
    code = (row["iso2"],) if row["iso2"] else ()
    return Delegation(
        id=row["id"],
        category=Category(row["category"]),
        names=_names(row),
        running_text=row["running_text"],
        formal_name=row["formal_name"],
        aliases=(*code, *aliases),
        regional_group="".join(regional),
        groups=tuple(group.id for group in joined if group.kind is not GroupKind.REGIONAL),
        flag=row["flag"],
        sort_key=row["sort_key"],
    )


def _names(row: dict[str, str]) -> Names:
    return Names(row["en"], row["fr"], row["es"], row["ru"], row["zh"], row["ar"])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
