"""Understand the address of a hub: what of it may be written down, and whether the way there is safe."""

from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from facilitator.storage.failures import MeetingFileError

DRIVER = "postgresql+psycopg"
_HERE = {"", "localhost", "127.0.0.1", "::1"}
_SAFE = "verify-full"


def understood(address: str, folder: Path) -> URL:
    """Return the address with its security said in full; a certificate without a path lies in `folder`.

    Raise MeetingFileError when it is no address, when its certificate is missing, or when the notes would
    travel in the open: only on this machine itself they may.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        url = None
    if url is None or url.drivername != DRIVER or not url.database:
        raise MeetingFileError(
            "This is no address of a hub.",
            "It begins with postgresql+psycopg:// and names a server and a database.",
        )
    if not _leaves_this_machine(url) and "sslmode" not in url.query:
        return url
    mode = url.query.get("sslmode", _SAFE)
    if mode != _SAFE:
        raise MeetingFileError(
            f"With sslmode={mode}, notes and password could be read on their way to {url.host or 'the hub'}.",
            "Use sslmode=verify-full with the hub's certificate, or a tunnel that ends on this laptop.",
        )
    return url.update_query_dict({"sslmode": _SAFE, "sslrootcert": _certificate(url, folder)})


def without_password(url: URL) -> str:
    """Return the address as it may be shown and kept."""
    return url._replace(password=None).render_as_string(hide_password=False)


def for_members(url: URL, role: str, password: str, schema: str) -> str:
    """Return the address that the laptops type in; their certificate lies beside their meeting file."""
    query = {**url.query, "options": f"-csearch_path={schema}"}
    certificate = query.get("sslrootcert", "system")
    if certificate != "system":
        query["sslrootcert"] = Path(str(certificate)).name
    return url.set(username=role, password=password, query=query).render_as_string(hide_password=False)


def _leaves_this_machine(url: URL) -> bool:
    others = url.query.get("host", ())
    hosts = [url.host or "", *([others] if isinstance(others, str) else others)]
    return any(not (host in _HERE or host.startswith("/")) for host in (each.strip("[]") for each in hosts))


def _certificate(url: URL, folder: Path) -> str:
    """Return where the certificate lies that the hub's own is held against: by default the system's."""
    named = str(url.query.get("sslrootcert", "system"))
    if named == "system":
        return named
    path = folder / named
    if not path.is_file():
        raise MeetingFileError(
            f"The hub's certificate {path.name} is not there.",
            f"Whoever made the hub has it: put it beside the meeting file, in {path.parent}.",
        )
    return str(path)
