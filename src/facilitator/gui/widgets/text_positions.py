"""Translate between Qt's positions in a text, counted in UTF-16, and Python's, counted in characters."""

_LAST_OF_BASIC_PLANE = "\uffff"


def utf16_length(text: str) -> int:
    """Return the length as Qt counts it: a character beyond the basic plane is two."""
    return len(text) + sum(character > _LAST_OF_BASIC_PLANE for character in text)


def characters_before(text: str, position: int) -> int:
    """Return how many characters of the text stand before a position that Qt counted."""
    if text.isascii():
        return min(position, len(text))
    left = position
    for place, character in enumerate(text):
        if left <= 0:
            return place
        left -= 2 if character > _LAST_OF_BASIC_PLANE else 1
    return len(text)
