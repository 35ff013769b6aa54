"""Turn a passphrase into the key of a database file."""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

_SALT = 16
_ROUNDS = 256_000  # what SQLCipher 4 itself does with a passphrase


@dataclass(frozen=True, slots=True)
class Key:
    """Hold what a passphrase comes to for the files that bear one salt: derived once, used for all of them."""

    secret: bytes
    salt: bytes

    @property
    def pragma(self) -> str:
        """Return the statement that gives the key to the database."""
        return f"PRAGMA key = \"x'{self.secret.hex()}{self.salt.hex()}'\""

    def is_of(self, path: Path) -> bool:
        """Return whether the file bears this salt."""
        with path.open("rb") as file:
            return file.read(_SALT) == self.salt

    def fits(self, passphrase: str) -> bool:
        """Return whether this is the passphrase it was derived from."""
        return secrets.compare_digest(self.secret, key_for(passphrase, self.salt).secret)


def key_for(passphrase: str, salt: bytes) -> Key:
    """Return the key; about a tenth of a second, so that guessing is slow."""
    # The same letters are typed in one code on one system and in two on another; half a letter is no fault here.
    typed = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS), salt)


def new_key(passphrase: str) -> Key:
    """Return a key for files that are yet to be written."""
    return key_for(passphrase, secrets.token_bytes(_SALT))


def key_to(path: Path, passphrase: str) -> Key:
    """Return the key to an encrypted file: its first bytes are the salt."""
    with path.open("rb") as file:
        return key_for(passphrase, file.read(_SALT))
