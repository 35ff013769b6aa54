"""Give every record of a meeting a name that no other laptop will ever give."""

from uuid import NAMESPACE_URL, uuid4, uuid5


def new_id() -> str:
    """Return a fresh identifier of 32 hexadecimal digits."""
    return uuid4().hex


def id_made_of(*parts: str) -> str:
    """Return the identifier that every laptop gives to what these parts name together."""
    return uuid5(NAMESPACE_URL, "\n".join(parts)).hex
