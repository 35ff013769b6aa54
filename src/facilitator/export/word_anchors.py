"""Name the places of a Word document: bookmarks for its own links, and hidden anchors in a working copy.

A clean copy has only the bookmarks that its links need, named by their count. A working copy has one around
every block and every row, named by the block's key, so that edits can be taken back to where they belong.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import quoteattr

from facilitator.reporting.returned_changes import KeyedText, text_hash

MANIFEST = "urn:facilitator:working-copy"
ANCHOR = "_sf_"
EXPORT_ID = "FacilitatorExport"
_UNSAFE = re.compile(r"[^a-z0-9]")
_LONGEST_KEY = 36  # Word allows 40 characters in a bookmark's name


class Anchors:
    """Put bookmarks around a document's blocks; they are numbered from `first`.

    `linked` are the keys that something in the document leads to. Only a `working` copy marks all others.
    """

    def __init__(self, linked: Iterable[str] = (), *, first: int = 1, working: bool = False) -> None:
        self._links = {key: f"_Ref{place:09}" for place, key in enumerate(dict.fromkeys(linked), start=1)}
        self._next = first
        self._working = working
        self._marked: set[str] = set()
        self._linked: set[str] = set()
        self.leads: dict[str, str] = {}

    def link(self, key: str) -> str:
        """Return the bookmark that a link to the block leads to."""
        return self._links[key]

    def mark(self, inner: str, key: str, lead: str = "") -> str:
        """Put a working copy's anchor around a block's words; `lead` is what stands before them in the paragraph."""
        if not self._working or key in self._marked:
            return inner
        self._marked.add(key)
        if lead:
            self.leads[key] = lead
        return self._around(inner, anchor_name(key))

    def target(self, inner: str, key: str) -> str:
        """Put the bookmark that links lead to around the words, once, if anything leads there."""
        if key not in self._links or key in self._linked:
            return inner
        self._linked.add(key)
        return self._around(inner, self._links[key])

    def _around(self, inner: str, name: str) -> str:
        number = self._next
        self._next += 1
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'


def anchor_name(key: str) -> str:
    """Return the name of a block's anchor: hidden, no longer than Word allows, another one for every key.

    Word takes no notice of case and allows few signs: a key that needs a change is told apart by its digest.
    """
    name = _UNSAFE.sub("_", key)
    if len(key) <= _LONGEST_KEY and not _UNSAFE.search(key.replace("-", "")):
        return f"{ANCHOR}{name}"
    digest = hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest()[:12]
    return f"{ANCHOR}{name[: _LONGEST_KEY - 13]}_{digest}"


def manifest_xml(export: str, texts: Iterable[KeyedText], leads: Mapping[str, str], furniture: Iterable[str]) -> str:
    """Return what a working copy says of itself: each anchor's digest, never its words.

    `leads` are numbers and labels typed before the words; `furniture` are digests of the template's own lines.
    """
    rows = "".join(
        f'<block anchor="{anchor_name(each.key)}" digest="{text_hash(each.text)}"'
        + (f" lead={quoteattr(leads[each.key], _KEPT)}" if each.key in leads else "")
        + "/>"
        for each in texts
    )
    lines = "".join(f'<line digest="{digest}"/>' for digest in sorted(set(furniture)))
    return f'<copy xmlns="{MANIFEST}" export="{export}">{rows}{lines}</copy>'


def export_id(texts: Iterable[KeyedText]) -> str:
    """Return a name for an export: the same for the same words in the same order."""
    whole = "\n".join(f"{each.key} {text_hash(each.text)}" for each in texts)
    return hashlib.sha256(whole.encode("utf-8", "backslashreplace")).hexdigest()[:24]


_KEPT = {"\t": "&#9;", "\n": "&#10;"}
