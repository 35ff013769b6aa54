"""Write out the abbreviations that a rapporteur types, keeping the capital that begins a sentence."""

import csv
import io
from collections.abc import Iterable, Mapping

from facilitator.domain.delegations import Delegation
from facilitator.domain.faults import Fault

USUAL: Mapping[str, str] = {
    "A4P": "Action for Peacekeeping",
    "C-IED": "counter-improvised explosive device",
    "CPAS": "Comprehensive Planning and Performance Assessment System",
    "DOS": "Department of Operational Support",
    "DPO": "Department of Peace Operations",
    "FPU": "formed police unit",
    "FPUs": "formed police units",
    "HoM": "head of mission",
    "IEDs": "improvised explosive devices",
    "MoU": "memorandum of understanding",
    "PCC": "police-contributing country",
    "PCCs": "police-contributing countries",
    "PCRS": "Peacekeeping Capability Readiness System",
    "PK": "peacekeeping",
    "PoC": "protection of civilians",
    "QRF": "quick reaction force",
    "SRSG": "Special Representative of the Secretary-General",
    "SSR": "security sector reform",
    "T/PCCs": "troop- and police-contributing countries",
    "TCC": "troop-contributing country",
    "TCCs": "troop-contributing countries",
    "TPP": "Triangular Partnership Programme",
    "USG": "Under-Secretary-General",
    "WPS": "women, peace and security",
}
_COLUMNS = 2
# Codes of States that are also words people write in capitals.
_WORDS_TOO = frozenset({"AND", "ARE", "CAN", "COD", "CUB", "FIN", "GIN", "MAR", "PAN", "PER", "SUR", "TON"})


class Abbreviations:
    """Know what each abbreviation stands for; a code of three capitals stands for its State."""

    def __init__(self, entries: Mapping[str, str], delegations: Iterable[Delegation] = ()) -> None:
        self.entries = dict(entries)
        self._long = {short.casefold(): words for short, words in entries.items()}
        self._states = {each.id: each.running_text for each in delegations if each.is_state} if delegations else {}

    def expansion(self, word: str) -> str:
        """Return what the word stands for, with a capital when it was typed like the first word of a sentence.

        Return nothing when the word is no abbreviation.
        """
        words = self._long.get(word.casefold(), "")
        if words:
            begins_sentence = word[0].isupper() and word[1:].islower()
            return words[0].upper() + words[1:] if begins_sentence else words
        if word.isupper() and word not in _WORDS_TOO:
            return self._states.get(word, "")
        return ""


def read_abbreviations(text: str) -> tuple[dict[str, str], tuple[Fault, ...]]:
    """Return the abbreviations of a CSV text (abbreviation, what it stands for), and what could not be read.

    Comma, semicolon and tab may separate the columns; the first line may name them.
    """
    entries: dict[str, str] = {}
    faults = []
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=_delimiter(text))
    for number, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and cells[0].casefold() in {"abbreviation", "short"}):
            continue
        if len(cells) < _COLUMNS or not cells[0] or not cells[1] or len(cells[0].split()) > 1:
            faults.append(
                Fault(
                    f"Line {number}",
                    "does not hold an abbreviation of one word and what it stands for.",
                    "Write the two in two columns.",
                )
            )
            continue
        entries[cells[0]] = cells[1]
    return entries, tuple(faults)


def written_abbreviations(entries: Mapping[str, str]) -> str:
    """Return the abbreviations as a CSV text that `read_abbreviations` reads."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("abbreviation", "stands for"))
    writer.writerows(entries.items())
    return out.getvalue()


def _delimiter(text: str) -> str:
    """Return what separates the columns, by the first line with anything on it."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=first.count)
