"""Fold words so that a search finds them: accents, Arabic spellings, Chinese without spaces, hostile signs.

SQLite's own tokenizer (unicode61 with `remove_diacritics 2`) does Latin accents. It finds no Chinese word
inside a sentence and no Arabic word behind its article, so both are folded here, in notes and queries alike.
"""

import re
import unicodedata

from facilitator.domain.note_marks import is_cjk

_WORD = re.compile(r"[^\W_]+")
_PARTS = re.compile(r'"([^"]*)"|(\S+)')
_ARABIC = re.compile("[\u0600-\u06ff]+")
_ARABIC_LETTERS = str.maketrans(
    {
        "\u0622": "\u0627",
        "\u0623": "\u0627",
        "\u0625": "\u0627",
        "\u0671": "\u0627",
        "\u0649": "\u064a",
        "\u0629": "\u0647",
    }
)
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_ARTICLE = re.compile("^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)(?=[\u0600-\u06ff]{2,})")
_EXCERPT = 160
_LEAD = 40
_SHORTEST_PREFIX = 2


def folded(text: str) -> str:
    """Return the text as the index holds it."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    text = _ARABIC.sub(_fold_arabic, text)
    return "".join(f" {character} " if is_cjk(character) else character for character in text)


def match_expression(text: str, *, ranked: bool) -> str:
    """Return an FTS5 query in which every word of the text is quoted; empty when there is nothing to look for.

    Words between quotation marks stay together. The last word finds what begins with it, from two letters
    on; when ranked, every word does.
    """
    parts: list[str] = []
    whole = text.replace("\u201c", '"').replace("\u201d", '"')
    for phrase, word in _PARTS.findall(whole):
        tokens = _WORD.findall(folded(phrase or word))
        if not tokens:
            continue
        # A run of Chinese characters, or a word with signs in it, is a phrase of its own.
        quoted = '"' + " ".join(tokens) + '"'
        open_ended = word and len(tokens[-1]) >= _SHORTEST_PREFIX and not is_cjk(tokens[-1][-1])
        parts.append(quoted + ("*" if open_ended and ranked else ""))
    if not ranked and parts and not whole.rstrip().endswith('"'):
        last = _WORD.findall(folded(whole))[-1]
        if len(last) >= _SHORTEST_PREFIX and not is_cjk(last[-1]):
            parts[-1] += "*"
    return " ".join(parts)


def excerpt(text: str, looked_for: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the part of the original around the first word found, and the places of the words within it."""
    line = " ".join(text.split())
    wanted = [plain(word) for word in _WORD.findall(looked_for) if word]
    hits = [each.span() for each in _WORD.finditer(line) if _is_hit(each.group(), wanted)]
    start = max(hits[0][0] - _LEAD, 0) if hits else 0
    if start:
        start = line.rfind(" ", 0, start) + 1
    part = line[start : start + _EXCERPT]
    shift = 1 if start else 0
    shown = ("\u2026" if start else "") + part + ("\u2026" if start + _EXCERPT < len(line) else "")
    return shown, tuple(
        (a - start + shift, b - start + shift) for a, b in hits if a >= start and b <= start + len(part)
    )


def plain(word: str) -> str:
    """Return a word without accents and case, as two spellings of it compare."""
    if word.isascii():
        return word.casefold()
    letters = unicodedata.normalize("NFKD", _ARABIC.sub(_fold_arabic, word.casefold()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_hit(word: str, wanted: list[str]) -> bool:
    found = plain(word)
    return any(found.startswith(each) or (is_cjk(each[0]) and each in found) for each in wanted)


def _fold_arabic(found: re.Match[str]) -> str:
    word = _ARABIC_MARKS.sub("", found.group()).translate(_ARABIC_LETTERS)
    return _ARTICLE.sub("", word)
