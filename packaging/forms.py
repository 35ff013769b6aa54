"""Write ``gui/forms/ui_X.py`` from every ``ui/X.ui``; with ``--check``, only tell which differ."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESIGNS = ROOT / "ui"
FORMS = ROOT / "src" / "facilitator" / "gui" / "forms"
VERSION_LINE = "## Created by: Qt User Interface Compiler version"


class DesignError(Exception):
    """A Designer file that the user interface compiler refused, with what it said."""


def main(arguments: list[str]) -> int:
    """Write the forms, or with ``--check`` compare them; return 1 when any differs."""
    if "--check" not in arguments:
        write_forms(DESIGNS, FORMS)
        return 0
    drifted = drifted_forms(DESIGNS, FORMS)
    for name in drifted:
        print(f"{name} does not match ui/. Type: make forms")
    return 1 if drifted else 0


def write_forms(designs: Path, forms: Path) -> None:
    """Write one form for each design, and remove the forms whose design is gone.

    Raises DesignError when a design is not accepted.
    """
    compiled = compiled_forms(designs)
    for form in forms.glob("ui_*.py"):
        if form.name not in compiled:
            form.unlink()
    for name, source in compiled.items():
        (forms / name).write_text(source, "utf-8", newline="\n")


def drifted_forms(designs: Path, forms: Path) -> list[str]:
    """Return the names of forms that are missing, left over or different, apart from the compiler's version.

    Raises DesignError when a design is not accepted.
    """
    compiled = compiled_forms(designs)
    written = {form.name: form.read_text("utf-8") for form in forms.glob("ui_*.py")}
    names = sorted(compiled.keys() | written.keys())
    return [name for name in names if unversioned(compiled.get(name, "")) != unversioned(written.get(name, ""))]


def compiled_forms(designs: Path) -> dict[str, str]:
    """Return the Python source of every design by the name of its form.

    Raises DesignError when a design is not accepted.
    """
    return {f"ui_{design.stem}.py": compiled_form(design) for design in sorted(designs.glob("*.ui"))}


def compiled_form(design: Path) -> str:
    """Return the Python source of one design.

    Raises DesignError when it is not accepted.
    """
    compiler = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent))
    if compiler is None:
        raise DesignError("pyside6-uic is not installed beside this Python.")
    command = [compiler, "--no-autoconnection", design.name]
    answer = subprocess.run(command, cwd=design.parent, capture_output=True, encoding="utf-8", check=False)
    if answer.returncode != 0 or not answer.stdout:
        raise DesignError(f"{design.name}: {answer.stderr.strip()}")
    return with_used_imports(answer.stdout.replace("\r\n", "\n"))


def with_used_imports(source: str) -> str:
    """Return the source importing only the classes of Qt that it uses: each one imported takes time at the start."""

    def used(names: re.Match[str]) -> str:
        body = source.replace(names[0], "")
        kept = [name for name in re.findall(r"\w+", names[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {names[1]} import ({', '.join(kept)})\n" if kept else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", used, source)


def unversioned(source: str) -> str:
    """Return the source without the line that names the compiler's version."""
    return "".join(line for line in source.splitlines(keepends=True) if not line.startswith(VERSION_LINE))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
