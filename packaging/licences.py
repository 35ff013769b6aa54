"""Write the licences of everything that is shipped into one file: ``licences.py PACKAGES TARGET [PROGRAM]``."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICES = ROOT / "packaging" / "notices"
LOCK = ROOT / "packaging" / "requirements" / "run.txt"
TEXTS = re.compile(r"(^|/)(licen[cs]es?/|(licen[cs]e|copying|notice|copyright|authors)[^/]*$)", re.IGNORECASE)
RULE = "=" * 100


def main(arguments: list[str]) -> int:
    """Write the file; return 1 when something that is shipped says nothing of its licence."""
    installed, target, *program = map(Path, arguments)
    parts = [*of_python(), *of_resources(ROOT / "resources"), *of_packages(LOCK, installed), *of_insides(NOTICES)]
    if program:
        parts += of_system(program[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(head(parts) + [body for _, body in parts]), "utf-8")
    silent = [title for title, body in parts if not body.strip(f"{RULE}\n {title}")]
    for title in silent:
        print(f"{title} says nothing of its licence.", file=sys.stderr)
    return 1 if silent else 0


def head(parts: list[tuple[str, str]]) -> list[str]:
    """Return the beginning of the file: what it lists."""
    return [
        "Facilitator is shipped with the works of others listed here; each keeps its own licence, given below.",
        "",
        *(f"  {title}" for title, _ in parts),
        "",
    ]


def of_packages(lock: Path, installed: Path) -> Iterator[tuple[str, str]]:
    """Yield name and licence of each locked package that is installed in the folder."""
    present = {canonical(each.name): each for each in distributions(path=[str(installed)])}
    pinned = re.findall(r"^([a-z0-9._-]+)==", lock.read_text("utf-8"), re.MULTILINE)
    for name in dict.fromkeys(pinned):  # one package may be pinned once for each Python
        distribution = present.get(canonical(name))
        if distribution is not None:
            title = f"{distribution.name} {distribution.version}"
            yield title, section(title, declared(distribution), texts_of(distribution))


def of_python() -> Iterator[tuple[str, str]]:
    """Yield the licence of Python itself."""
    title = f"Python {sys.version.split()[0]}"
    places = [Path(sys.base_prefix, "LICENSE.txt"), *Path(sys.base_prefix, "lib").glob("python3*/LICENSE.txt")]
    found = [place.read_text("utf-8") for place in places if place.exists()]
    yield title, section(title, "Python Software Foundation License Version 2", found[:1])


def of_insides(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the licences of what packages bring along inside and say nothing of: title, declaration, texts."""
    for file in sorted(folder.glob("*.txt")):
        title, declaration, texts = file.read_text("utf-8").split("\n", 2)
        yield title, section(title, declaration, [texts])


def of_resources(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the licences that lie beside the shipped pictures and tables."""
    for file in sorted(folder.glob("*/LICENSE*")):
        title = f"resources/{file.parent.name}"
        yield title, section(title, "", [file.read_text("utf-8")])


def of_system(program: Path) -> Iterator[tuple[str, str]]:
    """Yield the licences of the libraries that the frozen folder took from Debian; elsewhere there are none."""
    packages = sorted({owner for library in program.rglob("lib*.so*") if (owner := debian_package(library.name))})
    for package in packages:
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            yield f"Debian {package}", section(f"Debian {package}", "", [text.read_text("utf-8", "replace")])


def debian_package(library: str) -> str:
    """Return the Debian package that brought a library to this machine, or nothing."""
    try:
        answer = subprocess.run(["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return answer.stdout.partition(":")[0].strip()


def declared(distribution: Distribution) -> str:
    """Return what a package declares of its licence in its metadata."""
    about = distribution.metadata
    classified = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if "License ::" in each]
    # A missing entry is None or a KeyError, according to who has read the metadata: every one is asked for as a list.
    expression, free = ((about.get_all(name) or [""])[0] for name in ("License-Expression", "License"))
    return expression or free.strip().partition("\n")[0] or ", ".join(classified)


def texts_of(distribution: Distribution) -> list[str]:
    """Return the texts of licence that a package brings along, each once."""
    found: dict[str, None] = {}
    for file in distribution.files or []:
        if TEXTS.search(file.as_posix()) and file.suffix not in {".py", ".pyc"}:
            place = Path(str(file.locate()))
            if place.is_file():
                found[place.read_text("utf-8", "replace")] = None
    return list(found)


def section(title: str, declaration: str, texts: list[str]) -> str:
    """Return one entry of the file."""
    return "\n".join([RULE, title, declaration, RULE, *texts, ""])


def canonical(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
