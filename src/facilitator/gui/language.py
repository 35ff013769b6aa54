"""Let the interface speak a language; the language of documents is chosen elsewhere, and does not follow it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator.gui.acts.act import Act

ENGLISH = "en"
LANGUAGES = (ENGLISH, "es", "fr")
LANGUAGE_ACTS: Mapping[Act, str] = {Act.ENGLISH: ENGLISH, Act.FRENCH: "fr", Act.SPANISH: "es"}
# Told in the language that was asked for: whoever asks may not read the present one.
_SENTENCES = {
    ENGLISH: "Facilitator will speak English the next time it starts.",
    "es": "Facilitator hablará español la próxima vez que se inicie.",
    "fr": "Facilitator parlera français à son prochain démarrage.",
}


def sentence_in(code: str) -> str:
    """Return the sentence that says, in that language, when it will be spoken."""
    return _SENTENCES[code]


def chosen_language(wish: str) -> str:
    """Return the language to speak: the wish, else the desktop's, else English."""
    wanted = wish or QLocale.system().name().partition("_")[0]
    return wanted if wanted in LANGUAGES else ENGLISH


def speak(application: QApplication, code: str, folder: Path) -> tuple[QTranslator, ...]:
    """Let everything that is built from now on speak this language, and be laid out in its direction.

    Return the translators in use: none for English, and none for a language whose file is missing.
    """
    locale = QLocale("en_GB" if code == ENGLISH else code)
    application.setLayoutDirection(locale.textDirection())
    QLocale.setDefault(locale)  # on a French laptop, too, an English window has English names
    if code == ENGLISH:
        return ()
    places = (
        (f"facilitator_{code}", folder),
        (f"qtbase_{code}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
    )
    translators = []
    for name, place in places:
        translator = QTranslator(application)
        if translator.load(name, str(place)):
            application.installTranslator(translator)
            translators.append(translator)
    return tuple(translators)
