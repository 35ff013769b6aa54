"""Two people type into one text at once, and every word of both can be read and edited."""

from facilitator.storage.note_text import NoteText

ONE, OTHER, THIRD = "a" * 12, "b" * 12, "c" * 12


def of_two() -> NoteText:
    """Return a text into which two wrote a word at the same place, without knowing of each other."""
    return NoteText(THIRD, (NoteText(ONE).edit("Ghana"), NoteText(OTHER).edit("Japan")))


def test_two_words_that_met_are_read_apart() -> None:
    assert sorted(of_two().words.split(" ")) == ["Ghana", "Japan"]


def test_a_text_in_which_two_words_met_is_edited_as_it_is_read() -> None:
    text = of_two()
    first, last = text.words.split(" ")
    text.edit(f"{first} {last} spoke.")
    assert text.words == f"{first} {last} spoke."
    text.edit(f"{first} spoke.")
    assert text.words == f"{first} spoke."
    text.edit(f"{first} and {last} spoke.")
    assert text.words == f"{first} and {last} spoke."
