"""Say the words of tables and of models in the language of the interface.

Whatever stands as a literal inside `spoken("...")` is found by the tool that gathers texts for translators.
"""

from PySide6.QtCore import QCoreApplication, QLocale


def language_of_interface() -> str:
    """Return the interface's language as reports know it; English where it is none of the six."""
    from facilitator.reporting.phrases import LANGUAGES  # noqa: PLC0415 - a window that opens composes no report

    language = language_on_screen()
    return language if language in LANGUAGES else "en"


def language_on_screen() -> str:
    """Return the code of the interface's language (ISO 639-1)."""
    code = QLocale().name().partition("_")[0]
    return "en" if code == "C" else code


def spoken(text: str) -> str:
    """Return the text in the language of the interface, the English one where it is not known."""
    return QCoreApplication.translate("Words", text)
