"""Edit a working copy in a real LibreOffice, as its user would: run by `word_round_trip.py` with LibreOffice's Python.

It needs `soffice` and `python3-uno`; it opens the document, makes nine kinds of edits, and saves it as Word.
"""

import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

_PATIENCE = 60  # seconds


def main(source: str, target: str, tracking: str) -> int:
    """Edit one file and return 0."""
    pipe = f"facilitator{uuid.uuid4().hex}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                f"-env:UserInstallation={Path(profile).as_uri()}",
                f"--accept=pipe,name={pipe};urp;",
            ]
        )
        try:
            desktop = _connected(pipe)
            document = desktop.loadComponentFromURL(
                Path(source).as_uri(), "_blank", 0, (_property("Hidden", value=True),)
            )
            document.RecordChanges = tracking == "tracked"
            _edit(document)
            document.storeToURL(Path(target).as_uri(), (_property("FilterName", value="MS Word 2007 XML"),))
            document.close(True)
            desktop.terminate()
            office.wait(_PATIENCE)
        finally:
            office.kill()
    return 0


def _connected(pipe: str) -> Any:  # noqa: ANN401 - UNO has no types
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(_PATIENCE * 5):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - not there yet; UNO's exceptions have no common Python class
            time.sleep(0.2)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise TimeoutError("LibreOffice did not answer.")


def _property(name: str, *, value: object) -> Any:  # noqa: ANN401 - the same
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def _edit(document: Any) -> None:  # noqa: ANN401 - the same
    text = document.Text
    _replace(document, "word-to-change", "changed-word")
    cursor = _at_end(document, "Sentence added.")
    text.insertString(cursor, " Another sentence follows it.", False)
    cursor = _over(document, "Paragraph to delete.")
    cursor.gotoNextParagraph(True)
    cursor.setString("")
    cursor = _over(document, "First half of the split.")
    cursor.collapseToStart()
    cursor.goRight(len("First half of the split."), False)
    text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor = _at_end(document, "First to merge.")
    cursor.goRight(1, True)
    cursor.setString(" ")
    cursor = _over(document, "Paragraph to retype.")
    cursor.setString("Something else entirely stands here from now on.")
    cursor = _at_end(document, "Insert after this.")
    text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    text.insertString(cursor, "A paragraph that was never there before.", False)
    _replace(document, "cell-to-change", "changed-cell")
    _move(document, "Paragraph to move.", "Move it after this.")


def _paragraphs(document: Any) -> Iterator[Any]:  # noqa: ANN401 - the same
    found = document.Text.createEnumeration()
    while found.hasMoreElements():
        element = found.nextElement()
        if element.supportsService("com.sun.star.text.Paragraph"):
            yield element


def _paragraph(document: Any, start: str) -> Any:  # noqa: ANN401 - the same
    return next(each for each in _paragraphs(document) if each.getString().startswith(start))


def _over(document: Any, start: str) -> Any:  # noqa: ANN401 - the same
    """Return a cursor over a whole paragraph."""
    paragraph = _paragraph(document, start)
    cursor = document.Text.createTextCursorByRange(paragraph.getStart())
    cursor.gotoEndOfParagraph(True)
    return cursor


def _at_end(document: Any, start: str) -> Any:  # noqa: ANN401 - the same
    cursor = _over(document, start)
    cursor.collapseToEnd()
    return cursor


def _replace(document: Any, old: str, new: str) -> None:  # noqa: ANN401 - the same
    search = document.createSearchDescriptor()
    search.setSearchString(old)
    found = document.findFirst(search)
    found.setString(new)


def _move(document: Any, start: str, after: str) -> None:  # noqa: ANN401 - the same
    """Cut a paragraph and paste it after another one, as Ctrl+X and Ctrl+V do."""
    controller = document.getCurrentController()
    cursor = _over(document, start)
    cursor.gotoNextParagraph(True)
    controller.select(cursor)
    carried = controller.getTransferable()
    cursor.setString("")
    place = _over(document, after)
    place.gotoNextParagraph(False)
    controller.getViewCursor().gotoRange(place.getStart(), False)
    controller.insertTransferable(carried)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
