"""Know the paragraphs of a working copy again: by their anchors, and by their words where anchors were lost."""

import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from facilitator.export.word_anchors import anchor_name
from facilitator.export.word_copy import CopyBlock, Manifest
from facilitator.reporting.returned_changes import KeyedText, MatchedBy, comparable, text_hash

_COPY = re.compile(r"_Copy_?\d+$")
_LABEL = re.compile(r"^\w{1,12} ?[.\u3000] ?")
_ALIKE = 70  # per cent: below, a paragraph is another one
_CONTAINED = 85
_PRESENT = 75
_LONGEST_LEAD = 14
_FEWEST_LETTERS = 12
_MOST_COMPARED = 400_000


@dataclass(slots=True)
class Known:
    """Hold one paragraph or row of the copy and what it was: one block, several merged ones, or none.

    `parts` are the paragraphs that a split made of it; `copies` are the blocks that it was pasted from.
    """

    place: int
    text: str
    keys: list[str] = field(default_factory=list)
    copies: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    match: MatchedBy = MatchedBy.ANCHOR


class Matching:
    """Match one copy's blocks with the originals, both in document order.

    `known` are the copy's blocks that say something; `gone` are the keys found nowhere, with who deleted them.
    """

    def __init__(self, originals: Sequence[KeyedText], blocks: Sequence[CopyBlock], manifest: Manifest) -> None:
        self._manifest = manifest
        self.originals: Mapping[str, str] = {each.key: comparable(each.text) for each in originals}
        self.order: Mapping[str, int] = {key: place for place, key in enumerate(self.originals)}
        self._leads = {comparable(lead) for lead in manifest.leads.values()}
        self._by_anchor = {anchor_name(key): key for key in self.originals}
        self._texts = set(self.originals.values())
        self._begun = False
        self.gone: dict[str, str] = {}
        self.strange: list[str] = []
        self.anchored = 0
        self._emptied: dict[str, str] = {}
        self.known = list(self._read(blocks))
        self._find_copies()
        self._join_splits()
        self._find_by_text()
        self._find_in_gaps()
        self._find_merged()
        self.gone.update((key, author) for key, author in self._emptied.items() if key in self.gone)
        self.known = [each for each in self.known if each.keys or each.text]

    def _read(self, blocks: Sequence[CopyBlock]) -> Iterator[Known]:
        met: set[str] = set()
        for place, block in enumerate(blocks):
            keys = [self._by_anchor[name] for name in block.anchors if name in self._by_anchor]
            keys = [key for key in dict.fromkeys(keys) if key not in met]
            met.update(keys)
            self.anchored += len(keys)
            text = self._without_lead(comparable(block.text), block.anchors, keys)
            present = self._present(keys, text)
            for key in keys:
                if key not in present:
                    self._emptied[key] = ", ".join(block.authors)
            self._begun = self._begun or bool(keys) or text in self._texts
            if self._is_furniture(text, block, keys):
                continue
            if text:
                yield Known(place, text, keys=present, copies=self._copies(block), authors=list(block.authors))

    def _copies(self, block: CopyBlock) -> list[str]:
        """Return what a pasted paragraph was: LibreOffice names the anchor of a pasted one anew."""
        names = (_COPY.sub("", name) for name in block.anchors if _COPY.search(name))
        return [self._by_anchor[name] for name in names if name in self._by_anchor]

    def _find_copies(self) -> None:
        """Know a pasted paragraph where its original is empty or gone: then it was moved."""
        held = {key for each in self.known for key in each.keys}
        for each in self.known:
            if not each.keys and each.copies and each.copies[0] not in held:
                each.keys = each.copies[:1]
                held.add(each.copies[0])

    def _present(self, keys: list[str], text: str) -> list[str]:
        """Return the blocks whose words are still there: an anchor may outlive them."""
        if len(keys) <= 1:
            return keys if text or not any(self.originals[key] for key in keys) else []
        present = [key for key in keys if fuzz.partial_ratio(self.originals[key], text) >= _PRESENT]
        return present or (keys[:1] if text else [])

    def _without_lead(self, text: str, anchors: Sequence[str], keys: Sequence[str]) -> str:
        for anchor in anchors:
            lead = comparable(self._manifest.leads.get(anchor, ""))
            if lead and text.startswith(lead):
                return comparable(text[len(lead) :])
        if keys and not self._manifest.digests:
            original = self.originals[keys[0]]
            if original and text.endswith(original) and len(text) - len(original) <= _LONGEST_LEAD:
                return original
        return text

    def _is_furniture(self, text: str, block: CopyBlock, keys: Sequence[str]) -> bool:
        """Return whether a line is the template's own, or one that has left the report since.

        Where the copy does not know the template's lines any more, those before the first known one are.
        """
        if keys:
            return False
        names = [name for name in block.anchors if not _COPY.search(name)]
        if names and self._manifest.digests:
            if text and any(self._manifest.digests.get(name) != text_hash(text) for name in names):
                self.strange.append(text)
            return True
        if self._manifest.digests:
            return text_hash(text) in self._manifest.furniture
        return not self._begun

    def _join_splits(self) -> None:
        """Give paragraphs without anchor to the neighbour whose words they hold."""
        place = 0
        while place < len(self.known):
            owner = self.known[place]
            if len(owner.keys) == 1 and owner.text != self.originals[owner.keys[0]]:
                while self._completes(owner, place + 1, after=True):
                    self._take(owner, self.known.pop(place + 1), after=True)
                while place and self._completes(owner, place - 1, after=False):
                    self._take(owner, self.known.pop(place - 1), after=False)
                    place -= 1
            place += 1

    def _completes(self, owner: Known, place: int, *, after: bool) -> bool:
        if place >= len(self.known) or self.known[place].keys:
            return False
        original, text = self.originals[owner.keys[0]], self.known[place].text
        if len(text) < _FEWEST_LETTERS // 2 or fuzz.partial_ratio(text, original) < _CONTAINED:
            return False
        whole = " ".join(owner.parts or [owner.text])
        joined = f"{whole} {text}" if after else f"{text} {whole}"
        return fuzz.ratio(joined, original) > fuzz.ratio(whole, original) and len(text) <= len(original)

    @staticmethod
    def _take(owner: Known, part: Known, *, after: bool) -> None:
        parts = owner.parts or [owner.text]
        owner.parts = [*parts, part.text] if after else [part.text, *parts]
        owner.authors += [each for each in part.authors if each not in owner.authors]

    def _lost(self) -> list[str]:
        held = {key for each in self.known for key in each.keys}
        return [key for key in self.originals if key not in held and self.originals[key]]

    def _find_by_text(self) -> None:
        """Match what lost its anchor by its words: equal ones first, then the most alike, in document order."""
        strays = [each for each in self.known if not each.keys]
        if not strays:
            return
        equal: dict[str, deque[str]] = defaultdict(deque)
        for key in self._lost():
            equal[self.originals[key]].append(key)
        for stray in strays:
            candidates = equal.get(stray.text) or equal.get(self._tail(stray.text))
            if candidates:
                key = candidates.popleft()
                stray.text = self.originals[key]
                self._know(stray, key)
        lost = self._lost()
        strays = [each for each in strays if not each.keys]
        if len(lost) * len(strays) > _MOST_COMPARED:
            strays = strays[: _MOST_COMPARED // max(1, len(lost))]
        choices = {key: self.originals[key] for key in lost}
        for stray in strays:
            text = self._without_any_lead(stray.text)
            best = process.extractOne(text, choices, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if best is not None:
                choices.pop(best[2])
                stray.text = text
                self._know(stray, best[2])

    def _without_any_lead(self, text: str) -> str:
        """Return the text without a number or label that this copy is known to have before its words."""
        lead = next((lead for lead in self._leads if text.startswith(lead)), "")
        return comparable(text[len(lead) :])

    def _tail(self, text: str) -> str:
        """Return the text without whatever looks like a number or label typed before it."""
        text = _LABEL.sub("", self._without_any_lead(text))
        head, tab, rest = text.partition("\t")
        return rest if tab and len(head) <= _LONGEST_LEAD else text

    def _find_in_gaps(self) -> None:
        """Know a paragraph that was typed anew: the only stray where the only lost one stood."""
        lost = self._lost()
        for place, stray in enumerate(self.known):
            if stray.keys:
                continue
            before = self.known[place - 1] if place else None
            after = self.known[place + 1] if place + 1 < len(self.known) else None
            if (before is not None and not before.keys) or (after is not None and not after.keys):
                continue
            first = self.order[before.keys[-1]] if before else -1
            last = self.order[after.keys[0]] if after else len(self.order)
            inside = [key for key in lost if first < self.order[key] < last]
            if len(inside) == 1:
                self._know(stray, inside[0])
                lost.remove(inside[0])

    @staticmethod
    def _know(stray: Known, key: str) -> None:
        stray.keys = [key]
        stray.match = MatchedBy.TEXT

    def _find_merged(self) -> None:
        """Say of each block found nowhere whether a neighbour swallowed it, or that it is gone."""
        holder = {key: each for each in self.known for key in each.keys}
        keys = list(self.originals)
        for key in self._lost():
            place, original = self.order[key], self.originals[key]
            for neighbour in (keys[place - 1] if place else "", keys[place + 1] if place + 1 < len(keys) else ""):
                host = holder.get(neighbour)
                if host is None or len(original) < _FEWEST_LETTERS or host.text == self.originals[neighbour]:
                    continue
                if fuzz.partial_ratio(original, host.text) >= _CONTAINED and len(host.text) >= len(original):
                    host.keys = sorted((*host.keys, key), key=lambda each: self.order[each])
                    holder[key] = host
                    break
            else:
                self.gone[key] = ""


def moved(places: Sequence[int]) -> set[int]:
    """Return which members of a sequence left their order: all but a longest rising part of it."""
    ends: list[int] = []
    tails: list[int] = []
    earlier: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        earlier.append(tails[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            tails.append(index)
        else:
            ends[length] = place
            tails[length] = index
    stayed = set()
    index = tails[-1] if tails else -1
    while index >= 0:
        stayed.add(index)
        index = earlier[index]
    return set(range(len(places))) - stayed
