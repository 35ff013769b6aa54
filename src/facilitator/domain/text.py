"""Clean a text where it enters: what nobody typed, and what no document can hold, does not come in."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Control characters, surrogates that stand alone, what is no character at all, and what turns the
# order of letters round: a name must read as it is written.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]")


def cleaned(text: str) -> str:
    """Return the text in composed form (NFC), its lines ended by a line feed, without control characters."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)))
