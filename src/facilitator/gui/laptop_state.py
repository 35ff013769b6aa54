"""Remember which laptop this is, what it is used for, and which hub each meeting is worked on with."""

from pathlib import Path

from PySide6.QtCore import QSettings

from facilitator.domain.ids import new_id
from facilitator.domain.roles import Laptop, Role

LAPTOP_FILE = "laptop.ini"


class LaptopState:
    """Read and write one settings file; the identifier in it outlives every meeting file."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def laptop(self) -> Laptop:
        """Return which laptop this is, for every file that it will ever open, and what it is used for."""
        identifier = str(self._settings.value("laptop") or "")
        if not identifier:
            identifier = new_id()
            self._settings.setValue("laptop", identifier)
        stored = self._settings.value("role")
        return Laptop(identifier, next((role for role in Role if role.value == stored), Role.ALONE))

    def set_role(self, role: Role) -> None:
        """Remember what the laptop is used for."""
        self._settings.setValue("role", role.value)

    def hub_of(self, meeting_id: str) -> str:
        """Return the address of the hub that the meeting was last worked on with, empty for none."""
        return str(self._settings.value(f"hub/{meeting_id}") or "")

    def keep_hub(self, meeting_id: str, address: str) -> None:
        """Remember the address of the meeting's hub; forget it when it is empty."""
        if address:
            self._settings.setValue(f"hub/{meeting_id}", address)
        else:
            self._settings.remove(f"hub/{meeting_id}")
