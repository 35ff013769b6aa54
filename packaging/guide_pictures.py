"""Make the pictures of the guide: the program takes them itself while it rehearses the sample meeting.

Each language in which there is a guide has its own.
"""

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
    """Write the pictures that the chapters show; return 1 when a rehearsal made none of a name."""
    own = [folder for folder in sorted(GUIDE.iterdir()) if (folder / "chair.md").exists()]
    return max(take(GUIDE, "en"), *(take(folder, folder.name) for folder in own))


def take(folder: Path, language: str) -> int:
    """Write the pictures of the guide in the folder, taken in that language; return 1 when one is lacking."""
    wanted = {name for chapter in folder.glob("*.md") for name in shown_in(chapter)}
    (folder / "pictures").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        (Path(made) / "window.ini").write_text(f"[General]\nlanguage={language}\n", "utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
        command = [sys.executable, "-m", "facilitator", "rehearse", "--out", made]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        lacking = [name for name in sorted(wanted) if not (Path(made) / name).exists()]
        for name in wanted - set(lacking):
            shutil.copy(Path(made) / name, folder / "pictures" / name)
    for name in lacking:
        print(f"The rehearsal in {language} makes no picture {name}.", file=sys.stderr)
    return 1 if lacking else 0


def shown_in(chapter: Path) -> list[str]:
    """Return the names of the pictures that a chapter shows."""
    return re.findall(r"!\[[^\]]*\]\(pictures/([^)]+)\)", chapter.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
