"""Write a delegation's name as a spoken sentence needs it, in English, French and Spanish.

The articles follow the usage of United Nations records: "the Gambia", "l'Uruguay", "el Uruguay". The
English form comes with the reference data; the other two are made from the short name and its article.
"""

import re
from dataclasses import dataclass

from facilitator.domain.delegations import Delegation

LANGUAGES = ("en", "fr", "es")

# Compiled when first used, and remembered then.
_VOWEL = r"(?i)[aeiouàâéèêîô]"
_LONG_NAME = r"^(?P<short>.+) \((?P<style>.+)\)$"

_FRENCH_SHORT = {"GBR": "Royaume-Uni", "USA": "États-Unis", "NLD": "Pays-Bas"}
_SPANISH_SHORT = {"GBR": "Reino Unido", "USA": "Estados Unidos", "NLD": "Países Bajos"}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FRENCH_NONE = _set(
    "AND ATG BHR CPV CYP CUB DJI HTI ISR KIR MDG MLT MUS MCO NRU OMN KNA LCA SMR VCT STP SLV SGP LKA TUV VUT UN-WOMEN"
)
_FRENCH_PLURAL = _set("BHS COM FJI MDV PHL PLW SYC TON")
_FRENCH_MASCULINE = _set(
    "BGD BLR BLZ BEN BTN BWA BRA BRN BFA BDI KHM CMR CAN TCD CHL COG CRI DNK GAB GHA GTM GUY HND JPN KAZ KEN KGZ KWT "
    "LBN LSO LBR LIE LUX MWI MLI MEX MNE MAR MOZ MMR NPL NIC NER NGA PAK PAN PRY PER PRT QAT RWA WSM SEN SSD SDN SUR "
    "TJK TLS TGO TKM VNM YEM ZWE VAT"
)
_FRENCH_HEADS = {
    **dict.fromkeys(_set("États Émirats Îles Nations Pays"), "les"),
    **dict.fromkeys(
        _set(
            "Royaume Système Conseil Forum Marché Comité Ordre Département Cabinet Bureau Haut Fonds Programme "
            "Institut Groupe Office Secrétariat Organisme Mouvement Commonwealth"
        ),
        "le",
    ),
}
_SPANISH_MASCULINE = _set("AFG BRA CMR CAN TCD COG ECU GAB IRQ JPN LBN NER PAK PRY PER SEN SDN TGO URY YEM")
_SPANISH_FEMININE = _set("ARG IND SAU VAT SMOM")
_SPANISH_FEMININE_PLURAL = _set("BHS COM")
_SPANISH_HEADS = {
    **dict.fromkeys(
        _set(
            "República Federación Unión Asociación Comunidad Organización Autoridad Liga Corte Oficina Fuerza Misión "
            "Policía Secretaría Escuela"
        ),
        "la",
    ),
    **dict.fromkeys(
        _set(
            "Estado Reino Sistema Consejo Foro Mercado Comité Departamento Fondo Programa Instituto Grupo Organismo "
            "Banco Movimiento Commonwealth"
        ),
        "el",
    ),
    **dict.fromkeys(_set("Estados Emiratos Países"), "los"),
    **dict.fromkeys(_set("Islas Naciones"), "las"),
}
_CONTRACTED = {"à le": "au", "à les": "aux", "de le": "du", "de les": "des", "de el": "del", "a el": "al"}


@dataclass(frozen=True, slots=True)
class RunningName:
    """Hold a name and its article (empty where there is none) in one language."""

    article: str
    name: str

    def __str__(self) -> str:
        return _joined(self.article, self.name)

    def after(self, preposition: str) -> str:
        """Return the name behind a preposition, contracted and elided as the language does: "du Japon"."""
        contracted = _CONTRACTED.get(f"{preposition} {self.article}")
        if contracted:
            return f"{contracted} {self.name}"
        if self.article:
            return f"{preposition} {self}"
        return f"{preposition} {self.name}"


def running_name(delegation: Delegation, language: str) -> RunningName:
    """Return the delegation's name for a sentence in English, French or Spanish.

    A name that is not known in French or Spanish stands in English, and without its article.
    """
    known = {"fr": delegation.names.fr, "es": delegation.names.es}
    if language not in known:
        return RunningName("", delegation.running_text)
    if not known[language]:
        return RunningName("", delegation.names.en)
    shorter = _FRENCH_SHORT if language == "fr" else _SPANISH_SHORT
    name = _spoken(shorter.get(delegation.id, known[language]))
    article = _french_article if language == "fr" else _spanish_article
    return RunningName(article(delegation.id, name), name)


def of_delegation(delegation: Delegation, language: str) -> str:
    """Return "of the Gambia", "de la Gambie", "de Gambia"; French elides before a vowel and a silent h."""
    who = running_name(delegation, language)
    if language not in {"fr", "es"}:
        return f"of {who}"
    mute = language == "fr" and not who.article and (re.match(_VOWEL, who.name) or who.name.startswith("H"))
    return f"d'{who.name}" if mute else who.after("de")


def _spoken(name: str) -> str:
    """Return "Estado Plurinacional de Bolivia" for "Bolivia (Estado Plurinacional de)"."""
    parts = re.match(_LONG_NAME, name)
    if parts is None or not parts["style"].endswith(("de", "del", "du", "des", "d'")):
        return name
    return _joined(parts["style"], parts["short"])


def _joined(first: str, second: str) -> str:
    if not first:
        return second
    return f"{first}{second}" if first.endswith("'") else f"{first} {second}"


def _french_article(identifier: str, name: str) -> str:
    if identifier in _FRENCH_NONE:
        return ""
    head = re.split(r"[ -]", name)[0]
    if identifier in _FRENCH_PLURAL or _FRENCH_HEADS.get(head) == "les":
        return "les"
    if re.match(_VOWEL, name):
        return "l'"
    return "le" if identifier in _FRENCH_MASCULINE else _FRENCH_HEADS.get(head, "la")


def _spanish_article(identifier: str, name: str) -> str:
    named = (
        (_SPANISH_MASCULINE, "el"),
        (_SPANISH_FEMININE, "la"),
        (_SPANISH_FEMININE_PLURAL, "las"),
    )
    for identifiers, article in named:
        if identifier in identifiers:
            return article
    return _SPANISH_HEADS.get(name.split(" ", maxsplit=1)[0], "")
