"""Remember the house's own Word templates and the co-hosts' logos on this computer."""

from pathlib import Path

from PySide6.QtCore import QSettings


class TemplateMemory:
    """Read and write what was chosen; files that are gone are passed over."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def of(self, kind: str) -> Path | None:
        """Return the house's own template for that kind of report, while it is there."""
        stored = str(self._settings.value(f"template/{kind}") or "")
        return Path(stored) if stored and Path(stored).is_file() else None

    def keep(self, kind: str, file: Path | None) -> None:
        """Remember the house's own template for that kind of report, or that it has none."""
        self._settings.setValue(f"template/{kind}", str(file or ""))

    @property
    def logos(self) -> tuple[Path, ...]:
        """Return the logos of the co-hosts that are still there."""
        stored = self._settings.value("logos")
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(path for name in names if isinstance(name, str) and name and (path := Path(name)).is_file())

    @logos.setter
    def logos(self, files: tuple[Path, ...]) -> None:
        self._settings.setValue("logos", [str(file) for file in files])
