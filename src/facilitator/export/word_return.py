"""Read back what somebody changed in a working copy, in Word or in LibreOffice, with tracking or without."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from facilitator.domain.faults import Fault
from facilitator.export.failures import CopyUnreadableError
from facilitator.export.word_anchors import anchor_name
from facilitator.export.word_copy import Manifest, WorkingCopy, open_copy
from facilitator.export.word_match import Known, Matching, moved
from facilitator.reporting.outline import Outline
from facilitator.reporting.returned_changes import (
    KeyedText,
    ReturnedChange,
    ReturnedCopy,
    ReturnedKind,
    comparable,
    keyed_texts,
    text_hash,
)

_FEWEST_KNOWN = 0.2


def read_returned(path: Path, outline: Outline) -> ReturnedCopy:
    """Return what the copy changed in the report that `outline` is today.

    Raise CopyUnreadableError for what is no Word document, or no copy of this report.
    """
    copy = open_copy(path)
    manifest = copy.manifest
    texts = [each for each in keyed_texts(outline) if _left_with(each, manifest)]
    body = Matching([each for each in texts if not each.is_note], copy.blocks, manifest)
    notes = Matching([each for each in texts if each.is_note], copy.notes, manifest)
    if not manifest.export_id and not body.anchored and not _is_ours(body):
        raise CopyUnreadableError(
            f"{path.name} does not seem to be a copy of this report.", "Choose the working copy that was sent out."
        )
    changes = [*_Reading(body, texts, manifest).changes(), *_Reading(notes, texts, manifest, in_order=False).changes()]
    remarks = tuple(_remarks(body, copy))
    changed = {key for each in changes for key in (each.key, *each.with_keys) if key}
    return ReturnedCopy(
        export_id=manifest.export_id,
        changes=(*changes, *remarks),
        unchanged=sum(each.key not in changed for each in texts),
        faults=tuple(_faults(body, copy)),
    )


def _remarks(body: Matching, copy: WorkingCopy) -> Iterator[ReturnedChange]:
    """Yield the comments in the margin, each with the block beside which it stands."""
    beside = ""
    for each in body.known:
        beside = each.keys[0] if each.keys else beside
        for number in copy.blocks[each.place].comments:
            comment = copy.comments.get(number)
            if comment is not None:
                yield ReturnedChange(
                    kind=ReturnedKind.COMMENT, key=beside, before=each.text, after=comment.text, author=comment.author
                )


def _left_with(text: KeyedText, manifest: Manifest) -> bool:
    """Return whether the block was in the report when the copy left."""
    return not manifest.digests or anchor_name(text.key) in manifest.digests


def _is_ours(body: Matching) -> bool:
    return sum(bool(each.keys) for each in body.known) >= _FEWEST_KNOWN * max(1, len(body.originals))


def _faults(body: Matching, copy: WorkingCopy) -> Iterator[Fault]:
    for text in body.strange:
        yield Fault(
            f"\u201c{text[:60]}\u201d",
            "This paragraph was changed, but it is no longer in the report.",
            "Copy its words by hand if they are still wanted.",
        )
    if not copy.manifest.digests:
        yield Fault(
            "Working copy",
            "The program that saved it dropped part of what it carried.",
            "Look at changes matched by text with care.",
        )


class _Reading:
    """Turn what was matched into changes, in the order of the report."""

    def __init__(
        self, matching: Matching, texts: Sequence[KeyedText], manifest: Manifest, *, in_order: bool = True
    ) -> None:
        self._matching = matching
        self._raw = {each.key: each.text for each in texts}
        self._manifest = manifest
        self._in_order = in_order

    def changes(self) -> list[ReturnedChange]:
        """Return every change; new paragraphs stand after the block that they follow."""
        known = self._matching.known
        owned = [each for each in known if each.keys]
        left = moved([self._matching.order[each.keys[0]] for each in owned]) if self._in_order else set()
        wandered = {id(owned[index]) for index in left}
        found: list[tuple[float, ReturnedChange]] = []
        follows = ""
        for each in known:
            if not each.keys:
                found.append((self._place(follows) + 0.5, self._new(each, follows)))
                continue
            place = self._place(each.keys[0])
            if id(each) in wandered:
                found.append((place, self._change(ReturnedKind.MOVED, each, follows)))
            found.extend((place, change) for change in self._edits(each))
            follows = each.keys[-1]
        found.extend((self._place(key), self._deleted(key, author)) for key, author in self._matching.gone.items())
        return [change for _, change in sorted(found, key=lambda pair: pair[0])]

    def _place(self, key: str) -> float:
        return self._matching.order.get(key, -1)

    def _edits(self, each: Known) -> Iterator[ReturnedChange]:
        original = self._matching.originals[each.keys[0]]
        if len(each.keys) > 1:
            yield self._change(ReturnedKind.MERGED, each)
        elif each.parts:
            yield self._change(ReturnedKind.SPLIT, each)
        elif each.text != original and text_hash(each.text) != self._manifest.digests.get(anchor_name(each.keys[0])):
            yield self._change(ReturnedKind.CHANGED, each)

    def _change(self, kind: ReturnedKind, each: Known, follows: str = "") -> ReturnedChange:
        return ReturnedChange(
            kind=kind,
            key=each.keys[0],
            before="\n".join(self._raw[key] for key in each.keys),
            after="\n".join(each.parts) or each.text,
            author=", ".join(each.authors),
            match=each.match,
            follows=follows,
            with_keys=tuple(each.keys[1:]),
            since_changed=any(self._since_changed(key) for key in each.keys),
        )

    def _new(self, each: Known, follows: str) -> ReturnedChange:
        return ReturnedChange(
            kind=ReturnedKind.NEW,
            key="",
            before="",
            after=each.text,
            author=", ".join(each.authors),
            match=each.match,
            follows=follows,
        )

    def _deleted(self, key: str, author: str) -> ReturnedChange:
        return ReturnedChange(
            kind=ReturnedKind.DELETED,
            key=key,
            before=self._raw[key],
            after="",
            author=author,
            since_changed=self._since_changed(key),
        )

    def _since_changed(self, key: str) -> bool:
        digest = self._manifest.digests.get(anchor_name(key))
        return digest is not None and digest != text_hash(comparable(self._raw[key]))
