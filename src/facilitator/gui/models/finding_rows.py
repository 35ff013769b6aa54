"""Put findings into rows: what was found and what it would become, in its sentence."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from facilitator.gui.appearance import Tone
from facilitator.gui.models.desk_rows import DeskRow
from facilitator.gui.spoken import spoken
from facilitator.reporting.findings import Finding, FindingKind

KINDS: Mapping[FindingKind, tuple[str, str, Tone]] = {
    FindingKind.NAME: ("\u2716", "names to settle before final", Tone.OVER),
    FindingKind.NUMBER: ("\u25b2", "numbers to check", Tone.WARNING),
    FindingKind.WORDING: ("\u25c6", "editorial", Tone.ACCENT),
    FindingKind.MISSING: ("\u25cb", "missing", Tone.MUTED),
}
"""The shape of each kind of finding, what is counted of it, and the tone that repeats it."""
_AROUND = 60


def finding_rows(findings: Sequence[Finding]) -> tuple[DeskRow, ...]:
    """Return one row per finding."""
    seen: Counter[str] = Counter()
    rows = []
    for each in findings:
        identifier = f"{each.kind.value}:{each.key}:{each.found}"
        seen[identifier] += 1
        shape, _, tone = KINDS[each.kind]
        rows.append(
            DeskRow(
                id=f"{identifier}:{seen[identifier]}",
                title=f"{shape} {each.found}",
                text=" \u2014 ".join(part for part in (_sentence(each), each.says) if part),
                aside=f"\u2192 {each.proposed}" if each.proposed else "",
                tone=tone,
            )
        )
    return tuple(rows)


def summary_of(findings: Iterable[Finding]) -> str:
    """Return how many there are of each kind, in words and shapes."""
    counts = Counter(each.kind for each in findings)
    parts = [f"{shape} {counts[kind]} {spoken(words)}" for kind, (shape, words, _) in KINDS.items() if counts[kind]]
    return " \u00b7 ".join(parts) or spoken("\u2713 Nothing to settle.")


def _sentence(finding: Finding) -> str:
    """Return the words around what was found."""
    if not finding.text:
        return ""
    start = max(0, finding.start - _AROUND)
    end = min(len(finding.text), finding.start + len(finding.found) + _AROUND)
    before = "\u2026" if start else ""
    after = "\u2026" if end < len(finding.text) else ""
    return f"{before}{finding.text[start:end]}{after}"
