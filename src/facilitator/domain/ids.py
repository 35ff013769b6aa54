"""Give every record of a meeting a name that no other laptop will ever give."""


def new_id() -> str:
    """Return a fresh identifier of 32 hexadecimal digits."""
    from uuid import uuid4  # noqa: PLC0415 - a meeting is shown before anything needs a name

    return uuid4().hex


def id_made_of(*parts: str) -> str:
    """Return the identifier that every laptop gives to what these parts name together."""
    from uuid import NAMESPACE_URL, uuid5  # noqa: PLC0415 - the same

    return uuid5(NAMESPACE_URL, "\n".join(parts)).hex
