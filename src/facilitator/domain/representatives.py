"""Say who sits for a delegation: name, title, rank, and how they are addressed in three languages."""

from dataclasses import dataclass

from facilitator.domain.delegations import fold
from facilitator.domain.speaking_order import Gender, Rank


@dataclass(frozen=True, slots=True, kw_only=True)
class Honorific:
    """Hold one form of address in English, French and Spanish: "H.E. Ms.", "S.E. Mme", "S.E. Sra."."""

    en: str = ""
    fr: str = ""
    es: str = ""

    def in_language(self, code: str) -> str:
        """Return the form of address in that language (ISO 639-1 code), in English where it is not known."""
        return {"fr": self.fr, "es": self.es}.get(code) or self.en

    def __bool__(self) -> bool:
        return bool(self.en or self.fr or self.es)


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Hold one person of a delegation; gender is what the delegation declares, never inferred from a name."""

    id: str
    delegation_id: str
    name: str
    title: str = ""
    honorific: Honorific = Honorific()
    rank: Rank = Rank.UNSPECIFIED
    gender: Gender = Gender.NOT_STATED
    group: str = ""
    """Id of the group they sit for within the meeting, as the list of participants states it."""
    on_behalf_of: tuple[str, ...] = ()
    """Ids of the groups and delegations on whose behalf they will speak."""

    def addressed(self, language: str = "en") -> str:
        """Return the name with the form of address in that language."""
        return f"{self.honorific.in_language(language)} {self.name}".strip()


_FORMS = (
    ("Mr.", "M.", "Sr."),
    ("Ms.", "Mme", "Sra."),
    ("Miss", "Mlle", "Srta."),
    ("Dr.", "Dr", "Dr."),
    ("Professor", "Professeur", "Prof."),
    ("Ambassador", "Ambassadeur", "Embajador"),
    ("General", "Général", "General"),
    ("Colonel", "Colonel", "Coronel"),
)
_FURTHER = {
    "mrs": "Ms.",
    "mister": "Mr.",
    "monsieur": "Mr.",
    "madame": "Ms.",
    "madam": "Ms.",
    "senor": "Mr.",
    "senora": "Ms.",
    "doctor": "Dr.",
    "dra": "Dr.",
    "prof": "Professor",
    "amb": "Ambassador",
    "ambassadrice": "Ambassador",
    "embajadora": "Ambassador",
    "gen": "General",
    "col": "Colonel",
}
_EXCELLENCY = ("H.E.", "S.E.", "S.E.")
_EXCELLENCIES = (
    "h e ",
    "s e ",
    "he ",
    "se ",
    "his excellency ",
    "her excellency ",
    "son excellence ",
    "excmo ",
    "excma ",
)
_RANKS = {
    Rank.HEAD_OF_STATE: (
        "head of state",
        "head of government",
        "president",
        "prime minister",
        "chef d etat",
        "jefe de estado",
    ),
    Rank.VICE_MINISTER: (
        "vice minister",
        "deputy minister",
        "vice ministre",
        "viceministro",
        "viceministra",
        "state secretary",
    ),
    Rank.MINISTER: ("minister", "ministre", "ministro", "ministra", "secretary of state"),
    Rank.HEAD_OF_DELEGATION: (
        "head of delegation",
        "ambassador",
        "permanent representative",
        "chef de delegation",
        "ambassadeur",
        "jefe de delegacion",
        "embajador",
        "embajadora",
        "hod",
    ),
    Rank.SENIOR_OFFICIAL: (
        "senior official",
        "director",
        "directeur",
        "director general",
        "general",
        "haut fonctionnaire",
    ),
    Rank.EXPERT: ("expert", "experto", "experta", "adviser", "advisor", "conseiller", "asesor"),
}
_GENDERS = {
    Gender.FEMALE: ("f", "female", "woman", "w", "feminin", "femme", "femenino", "mujer"),
    Gender.MALE: ("m", "male", "man", "masculin", "homme", "masculino", "hombre", "h"),
    Gender.OTHER: ("other", "x", "non binary", "nonbinary", "diverse", "autre", "otro", "no binario"),
    Gender.NOT_STATED: ("", "not stated", "n a", "na", "prefer not to say", "unknown", "non declare", "no declarado"),
}


def read_honorific(text: str) -> Honorific:
    """Return a form of address in three languages from any one of them; an unknown one stays as written."""
    words = f"{fold(text)} "
    if not words.strip():
        return Honorific()
    excellency = next((each for each in _EXCELLENCIES if words.startswith(each)), "")
    rest = words.removeprefix(excellency).strip()
    usual = fold(_FURTHER.get(rest, rest))
    form = next((form for form in _FORMS if rest and usual in map(fold, form)), None)
    if form is None and rest:
        return Honorific(en=text.strip(), fr=text.strip(), es=text.strip())
    parts = [(_EXCELLENCY[place] if excellency else "", form[place] if form else "") for place in range(3)]
    en, fr, es = (" ".join(filter(None, part)) for part in parts)
    return Honorific(en=en, fr=fr, es=es)


def read_rank(text: str) -> Rank | None:
    """Return the protocol level that the words name, None when they name none."""
    words = f" {fold(text)} "
    if not words.strip():
        return Rank.UNSPECIFIED
    for rank in Rank:
        if fold(rank.value) == words.strip():
            return rank
    return next((rank for rank, names in _RANKS.items() if any(f" {name} " in words for name in names)), None)


def read_gender(text: str) -> Gender | None:
    """Return the gender that is declared, None when the words declare none that is known."""
    said = fold(text) or text.strip()
    return next((gender for gender, words in _GENDERS.items() if said in words), None)
