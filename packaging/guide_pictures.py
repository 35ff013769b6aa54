"""Make the pictures of the guide: the program takes them itself while it rehearses the sample meeting."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"


def main() -> int:
    """Write the pictures that the chapters show; return 1 when the rehearsal made none of a name."""
    wanted = {name for chapter in GUIDE.glob("*.md") for name in shown_in(chapter)}
    with tempfile.TemporaryDirectory() as made:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
        command = [sys.executable, "-m", "facilitator", "rehearse", "--out", made]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        lacking = [name for name in sorted(wanted) if not (Path(made) / name).exists()]
        for name in wanted - set(lacking):
            shutil.copy(Path(made) / name, GUIDE / "pictures" / name)
    for name in lacking:
        print(f"The rehearsal makes no picture {name}.", file=sys.stderr)
    return 1 if lacking else 0


def shown_in(chapter: Path) -> list[str]:
    """Return the names of the pictures that a chapter shows."""
    return re.findall(r"!\[[^\]]*\]\(pictures/([^)]+)\)", chapter.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
