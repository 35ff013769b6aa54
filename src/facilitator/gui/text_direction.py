"""Tell in which direction a text is read, whichever way the window is laid out."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one; figures alone are read from the left."""
    strong = (kind for each in text if (kind := bidirectional(each)) in {"L", "R", "AL"})
    from_right = next(strong, "L") != "L"
    return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
