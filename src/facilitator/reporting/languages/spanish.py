"""Speak Spanish as the documents of the United Nations do."""

import re
from collections.abc import Mapping

from facilitator.reporting.languages.style import PatternStyle

_LIKE_I = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)


def _form(value: int) -> int:
    return int(value != 1)


def _and(last: str) -> str:
    """Return "y", and "e" before a word that begins with its sound."""
    return " e " if _LIKE_I.match(last) else " y "


STYLE = PatternStyle(
    forms=2,
    form=_form,
    months=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    day_of_year="{day} de {month} de {year}",
    day_of_month="{day} de {month}",
    day_alone="{day}",
    on_day="el {day}",
    pair="{start} y {end}",
    on_pair="los días {start} y {end}",
    span="{start} a {end}",
    on_span="del {start} al {end}",
    hour="{hour}.00",
    hour_and_minute="{hour}.{minute:02}",
    comma=", ",
    final_joint=_and,
    numbers=("0", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    thousands=".",
)

TEXTS: Mapping[str, str] = {
    "Table": "Cuadro",
    "Figure": "Gráfico",
    "Contents": "Índice",
    "Paragraphs": "Párrafos",
    "DRAFT": "BORRADOR",
    "This summary was prepared by the co-hosts under their own responsibility. It does not necessarily "
    "reflect the views of all participants.": (
        "El presente resumen fue preparado por los coanfitriones bajo su propia responsabilidad. No refleja "
        "necesariamente las opiniones de todos los participantes."
    ),
    "{name}, {place}, {days}": "{name}, {place}, {days}",
    "{days}": "{days}",
    "{name}, {place}": "{name}, {place}",
    "Outcome summary": "Resumen de los resultados",
    "Outcome summary of the co-hosts: {hosts}": "Resumen de los resultados preparado por los coanfitriones: {hosts}",
    "Introduction": "Introducción",
    "The {title} was held in {place} on {days}.": "La reunión titulada «{title}» se celebró en {place} {days:on}.",
    "The {title} was held in {place}, on {days}.": "La reunión titulada «{title}» se celebró en {place}, {days:on}.",
    "The {title} was held on {days}.": "La reunión titulada «{title}» se celebró {days:on}.",
    "It was co-hosted by {hosts}.": "Fue organizada conjuntamente por las siguientes delegaciones: {hosts}.",
    "In all, {statements:# statement was|# statements were} made by {delegations:# delegation|# delegations}.": (
        "En total, {statements:se formuló una declaración|se formularon # declaraciones} por parte de "
        "{delegations:una delegación|# delegaciones}."
    ),
    "In all, {statements:# statement was|# statements were} made.": (
        "En total, {statements:se formuló una declaración|se formularon # declaraciones}."
    ),
    "The discussions addressed {themes:# theme|# themes}:": (
        "Los debates versaron sobre {themes:el siguiente tema|los # temas siguientes}:"
    ),
    "{title};": "{title};",
    "{title}.": "{title}.",
    "Summary of discussions": "Resumen de los debates",
    "The session was held on {day}, from {start} to {end}.": (
        "La sesión se celebró el {day}, de {start} a {end} horas."
    ),
    "It was presided over by {officer}.": "Fue presidida por {officer}.",
    "Cross-cutting issues": "Cuestiones transversales",
    "Indicative pledges": "Promesas de contribución indicativas",
    "The table below sets out {pledges:# potential pledge|# potential pledges} explored by "
    "delegations. Pledges are shown as indicative, without prejudice to their confirmation by the "
    "delegations concerned.": (
        "En el cuadro siguiente se {pledges:expone una posible promesa de contribución estudiada|exponen # "
        "posibles promesas de contribución estudiadas} por las delegaciones. Las promesas se presentan a título "
        "indicativo, sin perjuicio de su confirmación por las delegaciones interesadas."
    ),
    "The way forward": "El camino a seguir",
    "The following recommendations, decisions and follow-ups remain open:": (
        "Siguen pendientes las recomendaciones, decisiones y medidas de seguimiento siguientes:"
    ),
    "{told} (owner: {owner}; due: {due}).": "{told} (responsable: {owner}; plazo: {due}).",
    "{told} (owner: {owner}).": "{told} (responsable: {owner}).",
    "{told} (due: {due}).": "{told} (plazo: {due}).",
    "{told}.": "{told}.",
    "{reference}: {text}": "{reference}: {text}",
    "Annex. List of speakers": "Anexo. Lista de oradores",
    "Other matters": "Otros asuntos",
    "Key message": "Mensaje clave",
    "Key messages": "Mensajes clave",
    "Good practice": "Buena práctica",
    "Good practices": "Buenas prácticas",
    "Challenge": "Desafío",
    "Challenges": "Desafíos",
    "Recommendation": "Recomendación",
    "Recommendations": "Recomendaciones",
    "Point of convergence": "Punto de convergencia",
    "Points of convergence": "Puntos de convergencia",
    "Point of divergence": "Punto de divergencia",
    "Points of divergence": "Puntos de divergencia",
    "Question raised": "Pregunta planteada",
    "Questions raised": "Preguntas planteadas",
    "Answer given": "Respuesta ofrecida",
    "Answers given": "Respuestas ofrecidas",
    "In the words of a speaker": "En palabras de un orador",
    "In the words of speakers": "En palabras de los oradores",
    "Potential pledge": "Posible promesa de contribución",
    "Potential pledges": "Posibles promesas de contribución",
    "{kind}. ": "{kind}. ",
    "{kinds}:": "{kinds}:",
    "on behalf of {names}": "en nombre de: {names}",
    "{name} on behalf of {groups}": "{name}, en nombre de: {groups}",
    "{said} ({source}).": "{said} ({source}).",
    "African States": "Estados de África",
    "Asia-Pacific States": "Estados de Asia y el Pacífico",
    "Eastern European States": "Estados de Europa Oriental",
    "Latin American and Caribbean States": "Estados de América Latina y el Caribe",
    "Western European and other States": "Estados de Europa Occidental y otros Estados",
    "panellist": "panelista",
    "point of order": "cuestión de orden",
    "right of reply": "derecho de respuesta",
    "question": "pregunta",
    "answer": "respuesta",
    "chair": "presidencia",
    "in national capacity": "a título nacional",
    "A delegation": "Una delegación",
    "No.": "N.º",
    "Quantity": "Cantidad",
    "Available": "A partir de",
    "Status": "Estado",
    "{pledges:# indicative pledge|# indicative pledges}, by category.": (
        "{pledges:# promesa indicativa|# promesas indicativas}, por categoría."
    ),
    "Speaker": "Orador",
    "Limit": "Límite",
    "Speakers in the session “{session}”": "Oradores de la sesión «{session}»",
    "{interventions:# intervention|# interventions}, in the order in which they were made.": (
        "{interventions:una intervención|# intervenciones}, en el orden en que se realizaron."
    ),
    "Pledge register": "Registro de promesas de contribución",
    "Register of indicative pledges": "Registro de promesas de contribución indicativas",
    "Pledges by category": "Promesas por categoría",
    "Register of pledges": "Registro de promesas",
    "Indicative pledges by category": "Promesas indicativas por categoría",
    "Pledges": "Promesas",
    "No pledge that may be published has been recorded.": "No se ha registrado ninguna promesa que pueda publicarse.",
    "In all, {pledges:# indicative pledge was|# indicative pledges were} explored, without prejudice "
    "to confirmation by the delegations concerned.": (
        "En total, {pledges:se estudió una promesa indicativa|se estudiaron # promesas indicativas}, sin perjuicio "
        "de su confirmación por las delegaciones interesadas."
    ),
    "{status}: {count}": "{status}: {count}",
    "{statuses}.": "{statuses}.",
    "List of speakers": "Lista de oradores",
    "Nobody who may be named has taken the floor.": "No ha hecho uso de la palabra nadie a quien se pueda nombrar.",
    "Chair’s summary": "Resumen de la Presidencia",
    "The {title} met in {place} on {days}, co-hosted by {hosts}.": (
        "La reunión titulada «{title}» se celebró en {place} {days:on}; coanfitriones: {hosts}."
    ),
    "The {title} met in {place} on {days}.": "La reunión titulada «{title}» se celebró en {place} {days:on}.",
    "The {title} met on {days}, co-hosted by {hosts}.": (
        "La reunión titulada «{title}» se celebró {days:on}; coanfitriones: {hosts}."
    ),
    "The {title} met on {days}.": "La reunión titulada «{title}» se celebró {days:on}.",
    "In all, {delegations:# delegation|# delegations} took the floor.": (
        "En total, {delegations:una delegación hizo|# delegaciones hicieron} uso de la palabra."
    ),
    "Timing annex": "Anexo sobre los tiempos",
    "Planned and actual times": "Horarios previstos y efectivos",
    "No session has been held yet.": "Todavía no se ha celebrado ninguna sesión.",
    "Sessions": "Sesiones",
    "Speakers": "Oradores",
    "Planned and actual length of the sessions": "Duración prevista y efectiva de las sesiones",
    "Actual": "Efectivo",
    "minutes": "en minutos",
    "Planned and actual times of the sessions": "Horarios previstos y efectivos de las sesiones",
    "First word": "Primera palabra",
    "Last word": "Última palabra",
    "Past the end": "Tras el fin previsto",
    "Mean over limit": "Exceso medio",
    "{sessions:# session|# sessions} held, {late:# session|# sessions} past the planned end.": (
        "{sessions:una sesión celebrada|# sesiones celebradas}; sesiones que rebasaron el fin previsto: {late}."
    ),
    "{points:# point|# points}; the status of {moved} has changed since.": (
        "{points:un punto|# puntos}; puntos cuyo estado ha cambiado desde entonces: {moved}."
    ),
    "Open": "Pendiente",
    "Reiterated": "Reiterado",
    "Firmed up": "Concretado",
    "Done": "Hecho",
    "Dropped": "Abandonado",
    "Reference": "Referencia",
    "Point": "Asunto",
    "Then": "Entonces",
    "Now": "Ahora",
    "Owner": "Responsable",
    "Due": "Plazo",
    "First heard": "Primera mención",
    "Points left open by the earlier meeting": "Puntos que la reunión anterior dejó pendientes",
    "Progress since the earlier meeting": "Avances desde la reunión anterior",
    "The earlier meeting left {points:# point|# points} open. The table below sets out where they stand.": (
        "La reunión anterior dejó {points:un punto pendiente|# puntos pendientes}. En el cuadro siguiente se "
        "indica su situación."
    ),
    "“{session}”": "«{session}»",
    "statement {number} by {name}": "declaración {number} ({name})",
    "statement {number}": "declaración {number}",
    "Programme": "Programa",
    "Time of day": "Hora",
    "Code": "Código",
    "Room": "Sala",
    "Presiding": "Presidencia",
    "Moderator": "Moderación",
    "All times are those of the venue ({zone}).": "Todas las horas son las del lugar de la reunión ({zone}).",
    "Times marked with an asterisk are assumptions that nobody has confirmed.": (
        "Las horas señaladas con un asterisco son supuestos que nadie ha confirmado."
    ),
    "{count} sessions with their times, rooms and presiding officers.": (
        "Sesiones con sus horarios, salas y presidencias: {count}."
    ),
    "Monday": "lunes",
    "Tuesday": "martes",
    "Wednesday": "miércoles",
    "Thursday": "jueves",
    "Friday": "viernes",
    "Saturday": "sábado",
    "Sunday": "domingo",
    "{weekday}, {day}": "{weekday} {day}",
    "The meeting in figures": "La reunión en cifras",
    "Figure: {caption}. {figures}": "Gráfico: {caption}. {figures}",
    "Member States": "Estados Miembros",
    "Observer States": "Estados observadores",
    "Regional organizations": "Organizaciones regionales",
    "Other organizations": "Otras organizaciones",
    "United Nations entities": "Entidades de las Naciones Unidas",
    "Civil society": "Sociedad civil",
    "Experts": "Expertos",
    "Others": "Otros",
    "Heads of State or Government": "Jefes de Estado o de Gobierno",
    "Ministers": "Ministros",
    "Vice-Ministers": "Viceministros",
    "Heads of delegation": "Jefes de delegación",
    "Senior officials": "Altos funcionarios",
    "Level not stated": "Nivel no indicado",
    "Statements": "Declaraciones",
    "Panellists": "Panelistas",
    "Points of order": "Cuestiones de orden",
    "Rights of reply": "Derechos de respuesta",
    "Questions": "Preguntas",
    "Answers": "Respuestas",
    "Presiding officer": "Presidencia",
    "In national capacity": "A título nacional",
    "Female": "Mujeres",
    "Male": "Hombres",
    "Other": "Otro",
    "Not stated": "No indicado",
    "Military units": "Unidades militares",
    "Police": "Policía",
    "Enabling units": "Unidades de apoyo",
    "Training and capacity-building": "Capacitación y creación de capacidad",
    "Triangular Partnership Programme": "Programa de Alianzas Triangulares",
    "Light Coordination Mechanism": "Mecanismo de Coordinación Flexible",
    "Technology and data": "Tecnología y datos",
    "Women, peace and security": "Las mujeres y la paz y la seguridad",
    "Safety, security and medical": "Seguridad y atención médica",
    "Protection of civilians": "Protección de los civiles",
    "Strategic communications": "Comunicaciones estratégicas",
    "Environment and energy": "Medio ambiente y energía",
    "Conduct and discipline": "Conducta y disciplina",
    "Funding": "Financiación",
    "Political support and other": "Apoyo político y otros",
    "Idea voiced": "Idea expresada",
    "Under consideration": "En estudio",
    "Intention announced": "Intención anunciada",
    "Confirmed in writing": "Confirmada por escrito",
    "Registered": "Registrada",
    "Fulfilled": "Cumplida",
    "Not identified": "No identificado",
    "In no regional group": "En ningún grupo regional",
    "Speaking time by delegation": "Tiempo de palabra por delegación",
    "Speaking time by regional group": "Tiempo de palabra por grupo regional",
    "Speaking time by category": "Tiempo de palabra por categoría",
    "Speaking time by level of speaker": "Tiempo de palabra por nivel del orador",
    "Speaking time by session": "Tiempo de palabra por sesión",
    "Speaking time by presiding officer": "Tiempo de palabra por presidencia",
    "Speaking time by kind of intervention": "Tiempo de palabra por tipo de intervención",
    "Speaking time by declared gender": "Tiempo de palabra por género declarado",
    "Delegation": "Delegación",
    "Regional group": "Grupo regional",
    "Category": "Categoría",
    "Level": "Nivel",
    "Session": "Sesión",
    "Kind": "Tipo",
    "Declared gender": "Género declarado",
    "Sessions: planned and actual": "Sesiones: previsto y efectivo",
    "How far from the limit statements ended": "A qué distancia del límite terminaron las declaraciones",
    "Timeline of the session": "Cronología de la sesión",
    "Themes by session": "Temas por sesión",
    "Themes by delegation": "Temas por delegación",
    "Not yet heard": "Aún no escuchadas",
    "Pledges by category and status": "Promesas por categoría y estado",
    "Within the limit": "Dentro del límite",
    "Over the limit": "Por encima del límite",
    "Minutes": "Minutos",
    "Notes": "Notas",
    "Theme": "Tema",
    "Interventions": "Intervenciones",
    "Time": "Tiempo",
    "Over": "Exceso",
    "Average over": "Exceso medio",
    "Planned": "Previsto",
    "Held": "Celebrado",
    "Spoken": "Hablado",
    "Began": "Inicio",
    "Ended": "Final",
    "Distance from the limit": "Distancia al límite",
    "{} early or more": "{} antes o más",
    "{} over or more": "{} de exceso o más",
    "{} to {} early": "de {} a {} antes",
    "{} to {} over": "de {} a {} de exceso",
    "At": "A las",
    "Who": "Quién",
    "What": "Qué",
    "Length": "Duración",
    "Intervention": "Intervención",
    "Note": "Nota",
    "Pledge": "Promesa",
    "On a list of speakers": "En una lista de oradores",
    "On no list": "En ninguna lista",
    "Yes": "Sí",
    "No": "No",
    "Total": "En total",
    "Nothing has been recorded yet.": "Todavía no se ha registrado nada.",
    "{title}. {first}: {value}.": "{title}. {first}: {value}.",
    "Delegations": "Delegaciones",
    "{title}. {first}: held {value}, planned {planned}.": "{title}. {first}: celebrado {value}, previsto {planned}.",
}
"""What the program says in English, in Spanish."""
