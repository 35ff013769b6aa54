"""Say in the language of the interface what rules, files and acts say in English."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from facilitator.paths import resources_folder


def said(sentence: str) -> str:
    """Return the sentence in the language of the interface, with the values that stand in it; as it is, if unknown."""
    known = QCoreApplication.translate("Sentences", sentence)
    if known != sentence or not _is_translated():
        return known
    for pattern, template in _templates():
        if found := pattern.fullmatch(sentence):
            words = QCoreApplication.translate("Sentences", template)
            return words.format(*(said(value) for value in found.groups()))
    return sentence


def _is_translated() -> bool:
    first = "Nobody has the floor."
    return QCoreApplication.translate("Sentences", first) != first


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences with values in them, those with most words of their own first."""
    listed = (resources_folder() / "i18n" / "sentences.txt").read_text("utf-8").splitlines()
    chosen = sorted((line for line in listed if "{}" in line), key=len, reverse=True)
    return tuple((re.compile("(.+?)".join(map(re.escape, line.split("{}")))), line) for line in chosen)
