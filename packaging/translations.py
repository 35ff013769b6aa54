"""Keep ``resources/i18n``: ``translations.py`` brings new texts in and compiles, ``--check`` tells what is missing.

Texts come from ``tr()`` in ``gui/``, from the forms in ``ui/``, and from the tables of acts and of figures.
"""

from __future__ import annotations

import ast
import importlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sentences import SENTENCES, sentences

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "fr")
Message = tuple[str, str]


def main(arguments: Sequence[str]) -> int:
    """Bring the files up to date, or with ``--check`` return 1 when a text of the program is missing in one."""
    if "--check" not in arguments:
        SENTENCES.write_text("\n".join(sentences()) + "\n", "utf-8")
        update()
        release()
        for language in LANGUAGES:
            done, all_ = progress(TEXTS / f"facilitator_{language}.ts")
            print(f"{language}: {done} of {all_} texts translated")
        return 0
    lacking = missing()
    for language, context, text in lacking:
        print(f"facilitator_{language}.ts lacks {context}: {text!r}. Type: make translations")
    return 1 if lacking else 0


def update() -> None:
    """Bring every text of the program into the files; translations of texts that are gone go too."""
    for language in LANGUAGES:
        extract(TEXTS / f"facilitator_{language}.ts", language)


def release() -> None:
    """Compile every file for the program."""
    for language in LANGUAGES:
        run("pyside6-lrelease", "-silent", str(TEXTS / f"facilitator_{language}.ts"))


def missing() -> list[tuple[str, str, str]]:
    """Return (language, context, text) for each text of the program that a file lacks."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name) / "fresh.ts"
        extract(fresh, "es")
        wanted = set(messages(fresh))
    return [
        (language, *message)
        for language in LANGUAGES
        for message in sorted(wanted - set(messages(TEXTS / f"facilitator_{language}.ts")))
    ]


def extract(target: Path, language: str) -> None:
    """Bring the texts of the program into one file, keeping what it has translated already."""
    gui = ROOT / "src" / "facilitator" / "gui"
    sources = [*sorted((ROOT / "ui").glob("*.ui")), *sorted(gui.rglob("*.py"))]
    with tempfile.TemporaryDirectory() as name:
        tables = Path(name) / "tables.py"
        tables.write_text(table_calls(), "utf-8")
        listed = Path(name) / "sources.txt"
        kept = [source for source in sources if source.parent.name != "forms"]
        listed.write_text("\n".join(map(str, [*kept, tables])), "utf-8")
        options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        run("pyside6-lupdate", *options, "-target-language", language, f"@{listed}", "-ts", str(target))


def table_calls() -> str:
    """Return the texts of the tables as calls that the extracting tool understands."""
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    lines += [f"QCoreApplication.translate({context!r}, {as_literal(text)})" for context, text in table_texts()]
    return "\n".join(lines) + "\n"


def table_texts() -> Iterator[Message]:
    """Yield context and text of everything that is translated from a table."""
    from facilitator.gui.actions import ACTIONS, MENUS  # noqa: PLC0415 - the window is not needed to compile
    from facilitator.gui.tour import STEPS  # noqa: PLC0415
    from facilitator.reporting.figure_words import all_words  # noqa: PLC0415

    yield from (("Words", text) for text in spoken_words())
    yield from (("Sentences", text) for text in sentences())
    texts = [*MENUS, *(row.text for row in ACTIONS.values()), *(row.tip for row in ACTIONS.values())]
    yield from (("Actions", text) for text in dict.fromkeys(texts))
    yield from (("Statistics", text) for text in all_words())
    yield from (("Tour", text) for _, text in STEPS)


def spoken_words() -> list[str]:
    """Return what is said by `spoken`: literals in its calls and in conditions before them, and words of tables."""
    from facilitator.domain import sitting_presets  # noqa: PLC0415 - the window is not needed
    from facilitator.gui.desks import (  # noqa: PLC0415
        completeness_panel,
        inscription_form,
        pledge_form,
        secretariat_export,
        secretariat_review,
        session_form,
        sitting_form,
    )
    from facilitator.gui.models import (  # noqa: PLC0415
        clock_words,
        finding_rows,
        guard_words,
        note_stream,
        outlook_words,
        report_rows,
    )
    from facilitator.gui.models.speakers_list import RANK_WORDS  # noqa: PLC0415
    from facilitator.reporting import annexes, since_last_meeting  # noqa: PLC0415

    tables: list[str] = [*RANK_WORDS.values(), *inscription_form.GENDER_WORDS.values()]
    tables += [*inscription_form.KIND_WORDS.values(), *sitting_form.MODE_WORDS.values()]
    tables += [*sitting_form.ATTRIBUTION_WORDS.values(), *(words for words, _ in clock_words.SIGNAL_WORDS.values())]
    tables += [*note_stream.KIND_WORDS.values(), *(words for words, _ in report_rows.STATE_WORDS.values())]
    tables += [*annexes.PLEDGE_CATEGORIES.values(), *annexes.PLEDGE_STATUS.values()]
    tables += [*pledge_form.READINESS_WORDS.values(), *pledge_form.NOVELTY_WORDS.values()]
    tables += [*since_last_meeting.COMMITMENT_KINDS.values(), *since_last_meeting.COMMITMENT_STATUS.values()]
    tables += [each.heading for each in since_last_meeting.SINCE_COLUMNS]
    tables += [*guard_words.PACE_WORDS.values(), *completeness_panel.GAP_WORDS.values()]
    tables += [*secretariat_export.KIND_WORDS.values(), *(preset.name for preset in sitting_presets.PRESETS)]
    tables += [*session_form.KINDS.values(), *session_form.ORDERS.values(), *session_form.SEGMENT_KINDS.values()]
    tables += [*secretariat_review.NEXT_WORDS.values(), *secretariat_review.NEXT_STATES.values()]
    tables += [words for _, words, _ in finding_rows.KINDS.values()]
    tables += [*outlook_words.TIMERS.values(), *outlook_words.REMINDERS.values()]
    return list(dict.fromkeys(text for text in [*tables, *literals_near_spoken()] if text))


def literals_near_spoken() -> Iterator[str]:
    """Yield the literals in calls of `spoken`, the words of tables named there, and what is spoken by name later."""
    for file in sorted((ROOT / "src" / "facilitator" / "gui").rglob("*.py")):
        source = file.read_text("utf-8")
        if "spoken(" not in source:
            continue
        module = ".".join(file.relative_to(ROOT / "src").with_suffix("").parts)
        for node in ast.walk(ast.parse(source)):
            of_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "spoken"
            of_name = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "sentence"
            if of_call or of_name:
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value
                    elif isinstance(part, ast.Name) and part.id.isupper():
                        yield from words_in(getattr(importlib.import_module(module), part.id))


def words_in(table: object) -> Iterator[str]:
    """Yield the texts of a table, however deep they lie."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, Mapping):
        yield from words_in(tuple(table.values()))
    elif isinstance(table, tuple):
        for each in table:
            yield from words_in(each)


def as_literal(text: str) -> str:
    """Return the text as a literal in double quotes, which is all that the extracting tool reads."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def messages(file: Path) -> Iterator[Message]:
    """Yield context and text of every message of a file."""
    for context in ET.parse(file).iter("context"):  # noqa: S314 - a file of this tree
        name = context.findtext("name") or ""
        yield from ((name, each.findtext("source") or "") for each in context.iter("message"))


def progress(file: Path) -> tuple[int, int]:
    """Return how many messages of a file are translated, and how many there are."""
    found = list(ET.parse(file).iter("translation"))  # noqa: S314 - a file of this tree
    return sum(each.get("type") != "unfinished" and bool(each.text) for each in found), len(found)


def run(name: str, *arguments: str) -> None:
    """Run a tool that lies beside this Python; raise CalledProcessError when it fails."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(f"{name} is not installed beside this Python.")
    subprocess.run([found, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "src"))
    sys.exit(main(sys.argv[1:]))
