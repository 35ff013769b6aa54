"""Say the words of tables and of models in the language of the interface.

Whatever stands as a literal inside `spoken("...")` is found by the tool that gathers texts for translators.
"""

from PySide6.QtCore import QCoreApplication


def spoken(text: str) -> str:
    """Return the text in the language of the interface, the English one where it is not known."""
    return QCoreApplication.translate("Words", text)
