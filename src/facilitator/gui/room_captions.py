"""Hold the words of the room screen in three languages, shown one beside the other if wished."""

from collections.abc import Mapping, Sequence
from enum import Enum


class Caption(Enum):
    """Name the words that the screens show."""

    NOW_SPEAKING = "now_speaking"
    NEXT = "next"
    MORE = "more"
    LIST_CLOSED = "list_closed"
    FLOOR_FREE = "floor_free"
    ON_BEHALF_OF = "on_behalf_of"
    CONCLUDE = "conclude"
    SLOW_DOWN = "slow_down"
    BREAK = "break"
    RESUMES_AT = "resumes_at"
    TIME_IS_UP = "time_is_up"
    PAUSED = "paused"


_WORDS: Mapping[str, Mapping[Caption, str]] = {
    "en": {
        Caption.NOW_SPEAKING: "Now speaking",
        Caption.NEXT: "Next",
        Caption.MORE: "more",
        Caption.LIST_CLOSED: "The list of speakers is closed",
        Caption.FLOOR_FREE: "The floor is free",
        Caption.ON_BEHALF_OF: "on behalf of",
        Caption.CONCLUDE: "Please conclude",
        Caption.SLOW_DOWN: "Please slow down for interpretation",
        Caption.BREAK: "Break",
        Caption.RESUMES_AT: "The meeting resumes at",
        Caption.TIME_IS_UP: "Time is up",
        Caption.PAUSED: "Paused",
    },
    "fr": {
        Caption.NOW_SPEAKING: "A la parole",
        Caption.NEXT: "Ensuite",
        Caption.MORE: "de plus",
        Caption.LIST_CLOSED: "La liste des orateurs est close",
        Caption.FLOOR_FREE: "Personne n\u2019a la parole",
        Caption.ON_BEHALF_OF: "au nom de",
        Caption.CONCLUDE: "Veuillez conclure",
        Caption.SLOW_DOWN: "Veuillez ralentir pour l\u2019interpr\u00e9tation",
        Caption.BREAK: "Pause",
        Caption.RESUMES_AT: "La s\u00e9ance reprend \u00e0",
        Caption.TIME_IS_UP: "Temps \u00e9coul\u00e9",
        Caption.PAUSED: "En pause",
    },
    "es": {
        Caption.NOW_SPEAKING: "Tiene la palabra",
        Caption.NEXT: "A continuaci\u00f3n",
        Caption.MORE: "m\u00e1s",
        Caption.LIST_CLOSED: "La lista de oradores est\u00e1 cerrada",
        Caption.FLOOR_FREE: "Nadie tiene la palabra",
        Caption.ON_BEHALF_OF: "en nombre de",
        Caption.CONCLUDE: "Le rogamos que concluya",
        Caption.SLOW_DOWN: "Hable m\u00e1s despacio para la interpretaci\u00f3n",
        Caption.BREAK: "Pausa",
        Caption.RESUMES_AT: "La sesi\u00f3n se reanuda a las",
        Caption.TIME_IS_UP: "Tiempo agotado",
        Caption.PAUSED: "En pausa",
    },
}


CAPTION_CHOICES = (("en",), ("es",), ("fr",), ("en", "es"), ("en", "fr"), ("es", "fr"))


def caption(of: Caption, languages: Sequence[str]) -> str:
    """Return the words in each of the languages, English where one is not known."""
    return " / ".join(dict.fromkeys(_WORDS.get(language, _WORDS["en"])[of] for language in languages or ("en",)))
