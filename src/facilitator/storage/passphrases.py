"""Keep passphrases in the operating system's keyring, for those who wish it."""

from contextlib import suppress
from pathlib import Path

_SERVICE = "Facilitator"


def remembered(path: Path) -> str:
    """Return the passphrase that is kept for the file, empty when there is none or no keyring."""
    import keyring  # noqa: PLC0415 - encrypted files alone need it
    from keyring.errors import KeyringError  # noqa: PLC0415

    with suppress(KeyringError):
        return keyring.get_password(_SERVICE, str(path.resolve())) or ""
    return ""


def remember(path: Path, passphrase: str) -> bool:
    """Keep the passphrase, or forget it when it is empty; return whether the keyring did so."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

    name = str(path.resolve())
    try:
        if passphrase:
            keyring.set_password(_SERVICE, name, passphrase)
        else:
            with suppress(PasswordDeleteError):
                keyring.delete_password(_SERVICE, name)
    except KeyringError:
        return False
    return True
