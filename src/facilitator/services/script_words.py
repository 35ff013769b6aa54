"""Hold the phrases of a chair in English, French and Spanish, with gaps for names, times and limits.

No phrase says whether a representative is a man or a woman.
"""

from collections.abc import Mapping
from enum import Enum


class Phrase(Enum):
    """Name the phrases that a chair can ask for at any moment."""

    OPEN = "open"
    LIMIT = "limit"
    CLOSES_AT = "closes_at"
    LAST_CALL = "last_call"
    CLOSED = "closed"
    CONCLUDE = "conclude"
    SLOW_DOWN = "slow_down"
    REPLIES = "replies"
    SUSPEND = "suspend"
    SILENCE = "silence"
    ADJOURN = "adjourn"


class Line(Enum):
    """Name the sentences that follow from who speaks, who is next, and what the chair has just decided."""

    THANK = "thank"
    GIVE = "give"
    GIVE_THEN = "give_then"
    GROUP = "group"
    POINT = "point"
    REPLY = "reply"
    NO_MORE = "no_more"
    SHORTER = "shorter"
    CLOSED_AFTER = "closed_after"
    CARRIED_OVER = "carried_over"


WORDS: Mapping[str, Mapping[Phrase | Line, str]] = {
    "en": {
        Phrase.OPEN: "I call the meeting to order.",
        Phrase.LIMIT: "I wish to remind all speakers kindly to limit their statements to {limit}.",
        Phrase.CLOSES_AT: "The list of speakers will be closed at {time}.",
        Phrase.LAST_CALL: "Those who still wish to take the floor, please raise your nameplates "
        "so that the list of speakers may be closed.",
        Phrase.CLOSED: "The list of speakers is now closed.",
        Phrase.CONCLUDE: "I would kindly ask the speaker to conclude.",
        Phrase.SLOW_DOWN: "I would kindly ask the speaker to slow down for the interpreters.",
        Phrase.REPLIES: "We shall now hear statements in exercise of the right of reply, "
        "limited to {first} for the first and {second} for the second.",
        Phrase.SUSPEND: "The meeting is suspended. We shall resume at {time}.",
        Phrase.SILENCE: "I invite participants to rise and observe a minute of silence.",
        Phrase.ADJOURN: "I thank all participants and the interpreters. The meeting is adjourned.",
        Line.THANK: "I thank the representative {of}.",
        Line.GIVE: "I now give the floor to the representative {of}{behalf}{speaker}.",
        Line.GIVE_THEN: "I now give the floor to the representative {of}{behalf}{speaker}, "
        "to be followed by the representative {then}.",
        Line.GROUP: ", who will speak on behalf {group}",
        Line.POINT: "I give the floor to the representative {of} on a point of order.",
        Line.REPLY: "I now give the floor to the representative {of} in exercise of the right of reply.",
        Line.NO_MORE: "There are no more names inscribed on the list of speakers.",
        Line.SHORTER: "Given the number of speakers inscribed, I would kindly ask that statements be limited "
        "to {limit}, from the next speaker on.",
        Line.CLOSED_AFTER: "In view of the time, the list of speakers is closed. "
        "The representative {of} will be the last to speak.",
        Line.CARRIED_OVER: "In view of the time, the remaining speakers ({count}) will be heard "
        "at a later sitting, in the same order.",
    },
    "fr": {
        Phrase.OPEN: "La séance est ouverte.",
        Phrase.LIMIT: "Je rappelle que la durée des déclarations est limitée à {limit}.",
        Phrase.CLOSES_AT: "La liste des orateurs sera close à {time}.",
        Phrase.LAST_CALL: "Les délégations qui souhaitent encore prendre la parole sont priées de lever leur plaque "
        "afin que la liste des orateurs puisse être close.",
        Phrase.CLOSED: "La liste des orateurs est close.",
        Phrase.CONCLUDE: "Je vous prie de bien vouloir conclure.",
        Phrase.SLOW_DOWN: "Je vous prie de bien vouloir ralentir pour l'interprétation.",
        Phrase.REPLIES: "Nous allons maintenant entendre les déclarations faites dans l'exercice du droit de réponse, "
        "limitées à {first} pour la première et à {second} pour la seconde.",
        Phrase.SUSPEND: "La séance est suspendue. Elle reprendra à {time}.",
        Phrase.SILENCE: "J'invite l'assemblée à se lever et à observer une minute de silence.",
        Phrase.ADJOURN: "Je remercie les participants et les interprètes. La séance est levée.",
        Line.THANK: "Je remercie la délégation {of}.",
        Line.GIVE: "Je donne maintenant la parole à la délégation {of}{behalf}{speaker}.",
        Line.GIVE_THEN: "Je donne maintenant la parole à la délégation {of}{behalf}{speaker}; "
        "elle sera suivie de la délégation {then}.",
        Line.GROUP: ", qui s'exprimera au nom {group}",
        Line.POINT: "Je donne la parole à la délégation {of} pour une motion d'ordre.",
        Line.REPLY: "Je donne maintenant la parole à la délégation {of} dans l'exercice de son droit de réponse.",
        Line.NO_MORE: "Il n'y a plus de noms inscrits sur la liste des orateurs.",
        Line.SHORTER: "Compte tenu du nombre d'orateurs inscrits, je vous prie de bien vouloir limiter les "
        "déclarations à {limit} à partir du prochain orateur.",
        Line.CLOSED_AFTER: "Compte tenu de l'heure, la liste des orateurs est close. "
        "La délégation {of} sera la dernière à prendre la parole.",
        Line.CARRIED_OVER: "Compte tenu de l'heure, les orateurs restants ({count}) seront entendus "
        "à une séance ultérieure, dans le même ordre.",
    },
    "es": {
        Phrase.OPEN: "Se declara abierta la sesión.",
        Phrase.LIMIT: "Recuerdo a las delegaciones que las declaraciones deben limitarse a {limit}.",
        Phrase.CLOSES_AT: "La lista de oradores se cerrará a las {time}.",
        Phrase.LAST_CALL: "Se ruega a las delegaciones que aún deseen hacer uso de la palabra que levanten su placa "
        "para poder cerrar la lista de oradores.",
        Phrase.CLOSED: "Queda cerrada la lista de oradores.",
        Phrase.CONCLUDE: "Le ruego que tenga la amabilidad de concluir.",
        Phrase.SLOW_DOWN: "Le ruego que hable más despacio para facilitar la interpretación.",
        Phrase.REPLIES: "Escucharemos ahora las declaraciones en ejercicio del derecho a contestar, "
        "limitadas a {first} la primera y a {second} la segunda.",
        Phrase.SUSPEND: "Se suspende la sesión. Se reanudará a las {time}.",
        Phrase.SILENCE: "Invito a los participantes a ponerse de pie y guardar un minuto de silencio.",
        Phrase.ADJOURN: "Doy las gracias a los participantes y a los intérpretes. Se levanta la sesión.",
        Line.THANK: "Doy las gracias a la delegación {of}.",
        Line.GIVE: "Tiene ahora la palabra la delegación {of}{behalf}{speaker}.",
        Line.GIVE_THEN: "Tiene ahora la palabra la delegación {of}{behalf}{speaker}, "
        "a la que seguirá la delegación {then}.",
        Line.GROUP: ", que hablará en nombre {group}",
        Line.POINT: "Tiene la palabra la delegación {of} para una cuestión de orden.",
        Line.REPLY: "Tiene ahora la palabra la delegación {of} en ejercicio del derecho a contestar.",
        Line.NO_MORE: "No hay más oradores inscritos en la lista.",
        Line.SHORTER: "Dado el número de oradores inscritos, ruego que las declaraciones se limiten a {limit} "
        "a partir del próximo orador.",
        Line.CLOSED_AFTER: "En vista de la hora, queda cerrada la lista de oradores. "
        "La delegación {of} será la última en hacer uso de la palabra.",
        Line.CARRIED_OVER: "En vista de la hora, los oradores restantes ({count}) serán escuchados "
        "en una sesión posterior, en el mismo orden.",
    },
}
