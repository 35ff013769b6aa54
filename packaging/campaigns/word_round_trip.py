"""Prove the round trip with a real LibreOffice: ``python packaging/campaigns/word_round_trip.py [--keep]``.

A working copy is written, edited by LibreOffice over UNO in nine ways, with tracking off and on, saved as Word,
and read back: every edit must be found, and nothing else. `--keep` stores the edited files as the fixtures of the
fast tests (tests/export/returned). It needs `soffice` and `python3-uno` (Debian: libreoffice-writer-nogui).
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_ROOT / "src"), str(_ROOT / "tests")]

from round_trip import EXPECTED, round_trip_outline  # noqa: E402 - the same

from facilitator.export.word import write_word  # noqa: E402 - the project's own folders come first
from facilitator.export.word_return import read_returned  # noqa: E402 - the same
from facilitator.reporting.returned_changes import ReturnedCopy  # noqa: E402 - the same

_TEMPLATE = _ROOT / "resources" / "word" / "outcome_summary.docx"
_FIXTURES = _ROOT / "tests" / "export" / "returned"
_LIBREOFFICES_PYTHON = "/usr/bin/python3"


def main(*, keep: bool) -> int:
    """Return 0 when every edit was found, in every way of editing."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        sent = Path(folder) / "sent.docx"
        write_word(round_trip_outline(), _TEMPLATE, sent, working=True)
        for tracking in ("untracked", "tracked"):
            came = Path(folder) / f"libreoffice_{tracking}.docx"
            edits = Path(__file__).with_name("word_edits.py")
            subprocess.run([_LIBREOFFICES_PYTHON, str(edits), str(sent), str(came), tracking], check=True)
            missed += _report(tracking, read_returned(came, round_trip_outline()))
            if keep:
                _FIXTURES.mkdir(exist_ok=True)
                shutil.copy(came, _FIXTURES / came.name)
    return 1 if missed else 0


def _report(tracking: str, returned: ReturnedCopy) -> int:
    """Print what was found and return how much of it is wrong."""
    found = {(change.kind, change.key) for change in returned.changes}
    for change in returned.changes:
        print(f"{tracking}: {change.kind.value} {change.key} {change.match.value} {change.author} {change.after!r}")
    for kind, key in sorted(EXPECTED - found, key=str):
        print(f"{tracking}: MISSED {kind.value} {key}")
    for kind, key in sorted(found - EXPECTED, key=str):
        print(f"{tracking}: WRONG {kind.value} {key}")
    print(f"{tracking}: {len(EXPECTED & found)} of {len(EXPECTED)} edits found, {returned.unchanged} blocks unchanged")
    return len(EXPECTED ^ found)


if __name__ == "__main__":
    sys.exit(main(keep="--keep" in sys.argv))
