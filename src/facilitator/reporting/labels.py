"""Say in the six official languages the few words that a report's own furniture needs."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Hold the furniture's words in one language; `stop` stands between a number and its caption."""

    table: str
    figure: str
    contents: str
    paragraphs: str
    draft: str
    stop: str = ". "
    space: str = " "


_LABELS: Mapping[str, Labels] = {
    "en": Labels(table="Table", figure="Figure", contents="Contents", paragraphs="Paragraphs", draft="DRAFT"),
    "fr": Labels(
        table="Tableau", figure="Figure", contents="Table des mati\u00e8res", paragraphs="Paragraphes", draft="PROJET"
    ),
    "es": Labels(
        table="Cuadro", figure="Gr\u00e1fico", contents="\u00cdndice", paragraphs="P\u00e1rrafos", draft="BORRADOR"
    ),
    "ru": Labels(
        table="\u0422\u0430\u0431\u043b\u0438\u0446\u0430",
        figure="\u0420\u0438\u0441\u0443\u043d\u043e\u043a",
        contents="\u0421\u043e\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u0435",
        paragraphs="\u041f\u0443\u043d\u043a\u0442\u044b",
        draft="\u041f\u0420\u041e\u0415\u041a\u0422",
    ),
    "zh": Labels(
        table="\u8868",
        figure="\u56fe",
        contents="\u76ee\u5f55",
        paragraphs="\u6bb5\u6b21",
        draft="\u8349\u7a3f",
        stop="\u3000",
        space="",
    ),
    "ar": Labels(
        table="\u0627\u0644\u062c\u062f\u0648\u0644",
        figure="\u0627\u0644\u0634\u0643\u0644",
        contents="\u0627\u0644\u0645\u062d\u062a\u0648\u064a\u0627\u062a",
        paragraphs="\u0627\u0644\u0641\u0642\u0631\u0627\u062a",
        draft="\u0645\u0633\u0648\u062f\u0629",
    ),
}


def labels_in(language: str) -> Labels:
    """Return the words in a language; in English for a language that has none."""
    return _LABELS.get(language, _LABELS["en"])
