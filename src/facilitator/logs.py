"""Keep a log on this laptop, and on a fault of the program save first, then report.

Nothing is ever sent anywhere: the report is a file that the user may read and send. It tells the steps of the program,
and of what a meeting holds nothing.
"""

import logging
import re
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType

_LOG_SIZE = 500_000
_PACKAGES = ("facilitator", "PySide6-Essentials", "SQLAlchemy")
# What these quote are names of the program's own; others may quote what somebody has typed.
_OF_THE_PROGRAM = (AttributeError, NameError, ImportError, TypeError)
_QUOTED = re.compile(r"(['\"\u2018\u201c]).+?(?:\1|[\u2019\u201d])", re.DOTALL)
_LONGEST = 300
logger = logging.getLogger("facilitator")

Tell = Callable[[str, str, Path | None], None]
"""Is told a sentence, where the report lies in words, and the report itself if there is one."""


def keep_log(folder: Path) -> None:
    """Write the log to `facilitator.log` in the folder, three files of half a megabyte at most."""
    logger.addHandler(_LogFile(folder / "facilitator.log"))
    logger.setLevel(logging.INFO)


class _LogFile(logging.Handler):
    """Open the file at the first line: on most days there is none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        self._opened.emit(record)

    def close(self) -> None:
        if "_opened" in vars(self):
            self._opened.close()
        super().close()

    @cached_property
    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it brings half the network library

        opened = RotatingFileHandler(self._file, maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8", delay=True)
        opened.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return opened


class CrashReporter:
    """Take every exception nobody else took: save, write a report, tell the user where it lies."""

    def __init__(self, folder: Path, save_first: Callable[[], None], tell: Tell) -> None:
        self._folder = folder
        self._save_first = save_first
        self._tell = tell

    def install(self) -> None:
        """Take uncaught exceptions from now on."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save what is being typed, then write the report and name it to the user."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        saved = self._saved()
        now = datetime.now(UTC)
        file = self._folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
        story = discreet_story(error)
        sentence = (
            "The program met a fault of its own. What you typed has been saved."
            if saved
            else "The program met a fault of its own. The last words typed may not have been saved."
        )
        try:
            file.write_text(f"{_heading(now, saved=saved)}\n{story}", encoding="utf-8")
        except OSError:
            logger.error("unexpected fault, not reported: %s", story)  # noqa: TRY400 - a trace may quote words
            self._tell(sentence, "The report could not be written; the log may say more.", None)
        else:
            logger.error("unexpected fault, reported in %s", file.name)
            self._tell(sentence, f"The report is in {file}.", file)

    def _saved(self) -> bool:
        try:
            self._save_first()
        except Exception as error:  # noqa: BLE001 - the second fault must not hide the first
            logger.error("saving before the report failed: %s", discreet_story(error))  # noqa: TRY400 - see above
            return False
        return True


def discreet_story(error: BaseException) -> str:
    """Return how the exception came about, with its causes, and without what it quotes from a meeting."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{discreet_story(cause)}\nThis led to:\n\n" if cause is not None else ""
    steps = "".join(traceback.format_tb(error.__traceback__))
    words = str(error)
    if not isinstance(error, _OF_THE_PROGRAM):
        words = _QUOTED.sub(lambda found: f"({len(found[0]) - 2} characters)", words)
    return f"{before}{steps}{type(error).__name__}: {words[:_LONGEST]}\n"


def _heading(now: datetime, *, saved: bool) -> str:
    import platform  # noqa: PLC0415 - only a report needs them
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    def known(package: str) -> str:
        try:
            return version(package)
        except PackageNotFoundError:
            return "of unknown version"

    return "\n".join(
        (
            f"Facilitator met a fault of its own on {now:%Y-%m-%d at %H:%M:%S} UTC.",
            "This file lies on this laptop alone until you send it. It tells which steps the program took.",
            "Values that the fault quotes are left out, so that nothing a meeting holds stands here.",
            "",
            f"saved first: {saved}",
            *(f"{package} {known(package)}" for package in _PACKAGES),
            f"Python {sys.version}",
            platform.platform(),
            "",
        )
    )
