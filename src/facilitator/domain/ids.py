"""Give every record of a meeting a name that no other laptop will ever give."""

from uuid import uuid4


def new_id() -> str:
    """Return a fresh identifier of 32 hexadecimal digits."""
    return uuid4().hex
