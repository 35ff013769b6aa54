import csv
import statistics
import time
from pathlib import Path

from facilitator.domain.delegation_directory import DelegationDirectory
from facilitator.services.reference import read_delegations

_ROOT = Path(__file__).parents[2]
_DIRECTORY = DelegationDirectory(read_delegations(_ROOT / "resources" / "reference"))


def _typed() -> list[dict[str, str]]:
    path = _ROOT / "tests" / "references" / "typed_delegations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _first(typed: str) -> str:
    matches = _DIRECTORY.find(typed, limit=1)
    return matches[0].delegation.id if matches else ""


def test_what_a_chair_types_finds_the_delegation_first() -> None:
    rows = _typed()
    missed = {row["typed"] for row in rows if _first(row["typed"]) != row["wanted"]}
    assert len(rows) >= 200
    assert missed == {"ned", "dept of peace", "sg"}  # 98.6 per cent first


def test_a_search_takes_less_than_three_milliseconds() -> None:
    _DIRECTORY.find("warm up")
    times = []
    for row in _typed():
        began = time.perf_counter()
        _DIRECTORY.find(row["typed"])
        times.append(time.perf_counter() - began)
    assert statistics.median(times) < 0.003
