"""Know which words are spelled right: chunspell, else enchant, else nobody checks.

Dictionaries are those of the system and of the office programs on it; a word is right when any of them has it.
"""

import importlib
import importlib.util
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "fr", "es")
_PREFERRED = ("en_GB", "en_US", "fr_FR", "fr", "es_UY", "es_ES", "es")

_BREAKS = re.compile("[-\u2010\u2011/]")

Knows = Callable[[str], bool]


class Speller:
    """Answer whether a word is right in any of the languages, or is a name of this meeting."""

    def __init__(self, dictionaries: Mapping[str, Knows]) -> None:
        self.languages = tuple(sorted(dictionaries))
        self._dictionaries = tuple(dictionaries.values())
        self._names: frozenset[str] = frozenset()
        self._answers: dict[str, bool] = {}

    def know(self, names: Iterable[str]) -> None:
        """Take the words of these names as right."""
        words = [
            word.strip("()'.,").casefold()
            for name in names
            for word in _BREAKS.sub(" ", name.replace("\u2019", "'")).split()
        ]
        self._names = frozenset((*words, *(part for word in words for part in word.split("'"))))

    def knows(self, word: str) -> bool:
        """Return whether the word is right; words are looked up once."""
        plain = word.replace("\u2019", "'")
        if plain.casefold().removesuffix("'s") in self._names:
            return True
        if plain not in self._answers:
            self._answers[plain] = any(knows(plain) for knows in self._dictionaries)
        return self._answers[plain]


def dictionary_folders(home: Path, own: Path) -> tuple[Path, ...]:
    """Return where hunspell dictionaries may lie on this system, the user's own first."""
    folders = [own / "dictionaries", home / ".local/share/hunspell"]
    if sys.platform == "darwin":
        folders += [home / "Library/Spelling", Path("/Library/Spelling")]
        folders += sorted(Path("/Applications").glob("LibreOffice*.app/Contents/Resources/extensions/dict-*"))
    elif sys.platform == "win32":
        folders += sorted(Path("C:/Program Files").glob("LibreOffice*/share/extensions/dict-*"))
    else:
        folders += [Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"), Path("/usr/share/myspell")]
        folders += sorted(Path("/usr/lib/libreoffice/share/extensions").glob("dict-*"))
    return (*folders, *_bundled())


def find_dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the dictionary (its .dic file) of each of the three languages, the preferred country first."""
    found: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            if file.stem[:2] in LANGUAGES and file.stem[2:3] in {"", "_", "-"} and file.with_suffix(".aff").is_file():
                found.setdefault(file.stem.replace("-", "_"), file)
    ordered = [name for name in _PREFERRED if name in found] + sorted(found)
    chosen: dict[str, Path] = {}
    for name in ordered:
        chosen.setdefault(name[:2], found[name])
    return chosen


@cache
def load_speller(folders: tuple[Path, ...]) -> Speller | None:
    """Return a speller with what this system has, or None; takes up to a second, so never on the typing path."""
    dictionaries = dict(_from_hunspell(find_dictionaries(folders))) or dict(_from_enchant())
    return Speller(dictionaries) if dictionaries else None


def _from_hunspell(files: Mapping[str, Path]) -> Iterator[tuple[str, Knows]]:
    library = _library("hunspell")
    for language, file in files.items() if library else ():
        yield language, library.Hunspell(file.stem, hunspell_data_dir=str(file.parent)).spell


def _from_enchant() -> Iterator[tuple[str, Knows]]:
    library = _library("enchant")
    for tag in library.list_languages() if library else ():
        if tag[:2] in LANGUAGES:
            yield tag, library.Dict(tag).check


def _bundled() -> tuple[Path, ...]:
    found = importlib.util.find_spec("hunspell")
    return (Path(found.origin).parent / "dictionaries",) if found and found.origin else ()


def _library(name: str) -> Any:  # noqa: ANN401 - a module whose types are not published
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
