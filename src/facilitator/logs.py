"""Keep a log on this laptop, and on a fault of the program save first, then report.

Nothing is ever sent anywhere: the report is a file that the user may send.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

_LOG_SIZE = 500_000
logger = logging.getLogger("facilitator")


def keep_log(folder: Path) -> None:
    """Write the log to `facilitator.log` in the folder, three files of half a megabyte at most."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it brings half the network library

    handler = RotatingFileHandler(folder / "facilitator.log", maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


class CrashReporter:
    """Take every exception nobody else took: save, write a report, tell the user where it lies."""

    def __init__(self, folder: Path, save_first: Callable[[], None], tell: Callable[[str, str], None]) -> None:
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
        import platform  # noqa: PLC0415 - only a report needs it

        saved = self._saved()
        file = self._folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        lines = [f"Python {sys.version}", platform.platform(), f"saved first: {saved}", ""]
        story = "".join(traceback.format_exception(kind, error, trace))
        try:
            file.write_text("\n".join(lines) + story, encoding="utf-8")
        except OSError:
            logger.exception("unexpected fault, not reported: %s", story)
            where = "The report could not be written; the log may say more."
        else:
            logger.error("unexpected fault, reported in %s", file.name)
            where = f"The report is in {file}."
        self._tell(
            "The program met a fault of its own. What you typed has been saved."
            if saved
            else "The program met a fault of its own. The last words typed may not have been saved.",
            where,
        )

    def _saved(self) -> bool:
        try:
            self._save_first()
        except Exception:  # the second fault must not hide the first
            logger.exception("saving before the report failed")
            return False
        return True
