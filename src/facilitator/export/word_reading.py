"""Read the words of a Word paragraph, without the results of fields."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_TEXT, _TAB, _BREAK, _RETURN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr")
_NO_BREAK_HYPHEN, _SOFT_HYPHEN = qn("w:noBreakHyphen"), qn("w:softHyphen")
_RUN, _FIELD_MARK, _SIMPLE_FIELD = qn("w:r"), qn("w:fldChar"), qn("w:fldSimple")
_FIELD_KIND = qn("w:fldCharType")
_SIGNS = {_TAB: "\t", _BREAK: "\n", _RETURN: "\n", _NO_BREAK_HYPHEN: "\u2011", _SOFT_HYPHEN: "\u00ad"}


def paragraph_text(paragraph: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Return the paragraph's words; tabs and line breaks are kept, what fields show is left out."""
    return "".join(_texts(paragraph))


def _texts(paragraph: Any) -> Iterator[str]:  # noqa: ANN401 - the same
    depth = 0
    for run in paragraph.iter(_RUN):
        if any(each.tag == _SIMPLE_FIELD for each in run.iterancestors()):
            continue
        for child in run:
            if child.tag == _FIELD_MARK:
                depth += {"begin": 1, "end": -1}.get(child.get(_FIELD_KIND), 0)
            elif depth > 0:
                continue
            elif child.tag == _TEXT:
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
