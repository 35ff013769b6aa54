"""Keep secrets in the operating system's keyring: passphrases of files for those who wish it, passwords of hubs."""

from contextlib import suppress
from pathlib import Path

_SERVICE = "Facilitator"


def remembered(path: Path) -> str:
    """Return the passphrase that is kept for the file, empty when there is none or no keyring."""
    return _kept(str(path.resolve()))


def remember(path: Path, passphrase: str) -> bool:
    """Keep the passphrase, or forget it when it is empty; return whether the keyring did so."""
    return _keep(str(path.resolve()), passphrase)


def hub_password(address: str) -> str:
    """Return the password that is kept for the hub, empty when there is none or no keyring."""
    return _kept(address)


def keep_hub_password(address: str, password: str) -> bool:
    """Keep the password of the hub at an address without it; return whether the keyring did so."""
    return _keep(address, password)


def _kept(name: str) -> str:
    import keyring  # noqa: PLC0415 - only who has a secret needs it
    from keyring.errors import KeyringError  # noqa: PLC0415

    with suppress(KeyringError):
        return keyring.get_password(_SERVICE, name) or ""
    return ""


def _keep(name: str, secret: str) -> bool:
    import keyring  # noqa: PLC0415 - only who has a secret needs it
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

    try:
        if secret:
            keyring.set_password(_SERVICE, name, secret)
        else:
            with suppress(PasswordDeleteError):
                keyring.delete_password(_SERVICE, name)
    except KeyringError:
        return False
    return True
