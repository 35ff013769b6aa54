"""Speak French as the documents of the United Nations do."""

from collections.abc import Mapping

from facilitator.reporting.languages.style import PatternStyle


def _form(value: int) -> int:
    return int(value > 1)


def _and(_last: str) -> str:
    return " et "


STYLE = PatternStyle(
    forms=2,
    form=_form,
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    first_of_month="1er",
    day_of_year="{day} {month} {year}",
    day_of_month="{day} {month}",
    day_alone="{day}",
    on_day="le {day}",
    pair="{start} et {end}",
    on_pair="les {start} et {end}",
    span="{start}-{end}",
    on_span="du {start} au {end}",
    hour="{hour} heures",
    hour_and_minute="{hour} h {minute:02}",
    comma=", ",
    final_joint=_and,
    numbers=("0", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    semicolon="\u00a0; ",
)

TEXTS: Mapping[str, str] = {
    "Table": "Tableau",
    "Figure": "Figure",
    "Contents": "Table des matières",
    "Paragraphs": "Paragraphes",
    "DRAFT": "PROJET",
    "This summary was prepared by the co-hosts under their own responsibility. It does not necessarily "
    "reflect the views of all participants.": (
        "Le présent résumé a été établi par les coorganisateurs sous leur propre responsabilité. Il ne reflète pas "
        "nécessairement les vues de tous les participants."
    ),
    "{name}, {place}, {days}": "{name}, {place}, {days}",
    "{days}": "{days}",
    "{name}, {place}": "{name}, {place}",
    "Outcome summary": "Résumé des résultats",
    "Outcome summary of the co-hosts: {hosts}": "Résumé des résultats établi par les coorganisateurs\u00a0: {hosts}",
    "Introduction": "Introduction",
    "The {title} was held in {place} on {days}.": (
        "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue à {place} {days:on}."
    ),
    "The {title} was held in {place}, on {days}.": (
        "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue à {place}, {days:on}."
    ),
    "The {title} was held on {days}.": "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue {days:on}.",
    "It was co-hosted by {hosts}.": (
        "Elle était organisée conjointement par les délégations suivantes\u00a0: {hosts}."
    ),
    "In all, {statements:# statement was|# statements were} made by {delegations:# delegation|# delegations}.": (
        "Au total, {statements:une déclaration a été faite|# déclarations ont été faites} par {delegations:une "
        "délégation|# délégations}."
    ),
    "In all, {statements:# statement was|# statements were} made.": (
        "Au total, {statements:une déclaration a été faite|# déclarations ont été faites}."
    ),
    "The discussions addressed {themes:# theme|# themes}:": (
        "Les débats ont porté sur {themes:le thème suivant|les # thèmes suivants}\u00a0:"
    ),
    "{title};": "{title}\u00a0;",
    "{title}.": "{title}.",
    "Summary of discussions": "Résumé des débats",
    "The session was held on {day}, from {start} to {end}.": "La séance s’est tenue le {day}, de {start} à {end}.",
    "It was presided over by {officer}.": "Elle était présidée par {officer}.",
    "Cross-cutting issues": "Questions transversales",
    "Indicative pledges": "Annonces de contribution indicatives",
    "The table below sets out {pledges:# potential pledge|# potential pledges} explored by "
    "delegations. Pledges are shown as indicative, without prejudice to their confirmation by the "
    "delegations concerned.": (
        "Le tableau ci-après présente {pledges:l’annonce de contribution possible envisagée|les # annonces de "
        "contribution possibles envisagées} par les délégations. Les annonces sont données à titre indicatif, sans "
        "préjudice de leur confirmation par les délégations concernées."
    ),
    "The way forward": "La voie à suivre",
    "The following recommendations, decisions and follow-ups remain open:": (
        "Les recommandations, décisions et mesures de suivi ci-après restent en suspens\u00a0:"
    ),
    "{told} (owner: {owner}; due: {due}).": "{told} (responsable\u00a0: {owner}\u00a0; échéance\u00a0: {due}).",
    "{told} (owner: {owner}).": "{told} (responsable\u00a0: {owner}).",
    "{told} (due: {due}).": "{told} (échéance\u00a0: {due}).",
    "{told}.": "{told}.",
    "{reference}: {text}": "{reference}\u00a0: {text}",
    "Annex. List of speakers": "Annexe. Liste des orateurs",
    "Other matters": "Questions diverses",
    "Key message": "Message clef",
    "Key messages": "Messages clefs",
    "Good practice": "Bonne pratique",
    "Good practices": "Bonnes pratiques",
    "Challenge": "Difficulté",
    "Challenges": "Difficultés",
    "Recommendation": "Recommandation",
    "Recommendations": "Recommandations",
    "Point of convergence": "Point de convergence",
    "Points of convergence": "Points de convergence",
    "Point of divergence": "Point de divergence",
    "Points of divergence": "Points de divergence",
    "Question raised": "Question soulevée",
    "Questions raised": "Questions soulevées",
    "Answer given": "Réponse apportée",
    "Answers given": "Réponses apportées",
    "In the words of a speaker": "Selon les termes d’un orateur",
    "In the words of speakers": "Selon les termes d’orateurs",
    "Potential pledge": "Annonce de contribution possible",
    "Potential pledges": "Annonces de contribution possibles",
    "{kind}. ": "{kind}. ",
    "{kinds}:": "{kinds}\u00a0:",
    "on behalf of {names}": "au nom des parties suivantes\u00a0: {names}",
    "{name} on behalf of {groups}": "{name}, au nom des parties suivantes\u00a0: {groups}",
    "{said} ({source}).": "{said} ({source}).",
    "African States": "États d’Afrique",
    "Asia-Pacific States": "États d’Asie et du Pacifique",
    "Eastern European States": "États d’Europe orientale",
    "Latin American and Caribbean States": "États d’Amérique latine et des Caraïbes",
    "Western European and other States": "États d’Europe occidentale et autres États",
    "panellist": "panéliste",
    "point of order": "motion d’ordre",
    "right of reply": "droit de réponse",
    "question": "question posée",
    "answer": "réponse",
    "chair": "présidence",
    "in national capacity": "à titre national",
    "A delegation": "Une délégation",
    "No.": "N°",
    "Quantity": "Quantité",
    "Available": "À partir de",
    "Status": "État",
    "{pledges:# indicative pledge|# indicative pledges}, by category.": (
        "{pledges:# annonce indicative|# annonces indicatives}, par catégorie."
    ),
    "Speaker": "Orateur",
    "Limit": "Limite",
    "Speakers in the session “{session}”": "Orateurs de la séance «\u00a0{session}\u00a0»",
    "{interventions:# intervention|# interventions}, in the order in which they were made.": (
        "{interventions:une intervention|# interventions}, dans l’ordre où elles ont été faites."
    ),
    "Pledge register": "Registre des annonces de contribution",
    "Register of indicative pledges": "Registre des annonces de contribution indicatives",
    "Pledges by category": "Annonces par catégorie",
    "Register of pledges": "Registre des annonces",
    "Indicative pledges by category": "Annonces indicatives par catégorie",
    "Pledges": "Annonces",
    "No pledge that may be published has been recorded.": "Aucune annonce pouvant être publiée n’a été enregistrée.",
    "In all, {pledges:# indicative pledge was|# indicative pledges were} explored, without prejudice "
    "to confirmation by the delegations concerned.": (
        "Au total, {pledges:une annonce indicative a été envisagée|# annonces indicatives ont été envisagées}, "
        "sans préjudice de leur confirmation par les délégations concernées."
    ),
    "{status}: {count}": "{status}\u00a0: {count}",
    "{statuses}.": "{statuses}.",
    "List of speakers": "Liste des orateurs",
    "Nobody who may be named has taken the floor.": "Aucune personne pouvant être nommée n’a pris la parole.",
    "Chair’s summary": "Résumé de la présidence",
    "The {title} met in {place} on {days}, co-hosted by {hosts}.": (
        "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue à {place} {days:on}\u00a0; coorganisation\u00a0: "
        "{hosts}."
    ),
    "The {title} met in {place} on {days}.": (
        "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue à {place} {days:on}."
    ),
    "The {title} met on {days}, co-hosted by {hosts}.": (
        "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue {days:on}\u00a0; coorganisation\u00a0: {hosts}."
    ),
    "The {title} met on {days}.": "La réunion intitulée «\u00a0{title}\u00a0» s’est tenue {days:on}.",
    "In all, {delegations:# delegation|# delegations} took the floor.": (
        "Au total, {delegations:une délégation a pris|# délégations ont pris} la parole."
    ),
    "Timing annex": "Annexe sur les temps de parole",
    "Planned and actual times": "Horaires prévus et effectifs",
    "No session has been held yet.": "Aucune séance n’a encore été tenue.",
    "Sessions": "Séances",
    "Speakers": "Orateurs",
    "Planned and actual length of the sessions": "Durée prévue et effective des séances",
    "Actual": "Effectif",
    "minutes": "en minutes",
    "Planned and actual times of the sessions": "Horaires prévus et effectifs des séances",
    "First word": "Premier mot",
    "Last word": "Dernier mot",
    "Past the end": "Après la fin prévue",
    "Mean over limit": "Excès moyen",
    "{sessions:# session|# sessions} held, {late:# session|# sessions} past the planned end.": (
        "{sessions:une séance tenue|# séances tenues}\u00a0; séances ayant dépassé la fin prévue\u00a0: {late}."
    ),
    "{points:# point|# points}; the status of {moved} has changed since.": (
        "{points:un point|# points}\u00a0; points dont l’état a changé depuis\u00a0: {moved}."
    ),
    "Open": "En suspens",
    "Reiterated": "Réitéré",
    "Firmed up": "Précisé",
    "Done": "Fait",
    "Dropped": "Abandonné",
    "Reference": "Référence",
    "Point": "Sujet",
    "Then": "Alors",
    "Now": "Maintenant",
    "Owner": "Responsable",
    "Due": "Échéance",
    "First heard": "Première mention",
    "Points left open by the earlier meeting": "Points laissés en suspens par la réunion précédente",
    "Progress since the earlier meeting": "Progrès accomplis depuis la réunion précédente",
    "The earlier meeting left {points:# point|# points} open. The table below sets out where they stand.": (
        "La réunion précédente a laissé {points:un point|# points} en suspens. Le tableau ci-après indique où l’on "
        "en est."
    ),
    "“{session}”": "«\u00a0{session}\u00a0»",
    "statement {number} by {name}": "déclaration {number} ({name})",
    "statement {number}": "déclaration {number}",
    "Programme": "Programme de la réunion",
    "Time of day": "Heure",
    "Code": "Cote",
    "Room": "Salle",
    "Presiding": "Présidence",
    "Moderator": "Modération",
    "All times are those of the venue ({zone}).": "Toutes les heures sont celles du lieu de la réunion ({zone}).",
    "Times marked with an asterisk are assumptions that nobody has confirmed.": (
        "Les heures marquées d’un astérisque sont des hypothèses que personne n’a confirmées."
    ),
    "{count} sessions with their times, rooms and presiding officers.": (
        "Séances avec leurs horaires, salles et présidences\u00a0: {count}."
    ),
    "Monday": "lundi",
    "Tuesday": "mardi",
    "Wednesday": "mercredi",
    "Thursday": "jeudi",
    "Friday": "vendredi",
    "Saturday": "samedi",
    "Sunday": "dimanche",
    "{weekday}, {day}": "{weekday} {day}",
    "The meeting in figures": "La réunion en chiffres",
    "Figure: {caption}. {figures}": "Figure\u00a0: {caption}. {figures}",
    "Member States": "États Membres",
    "Observer States": "États observateurs",
    "Regional organizations": "Organisations régionales",
    "Other organizations": "Autres organisations",
    "United Nations entities": "Entités des Nations Unies",
    "Civil society": "Société civile",
    "Experts": "Spécialistes",
    "Others": "Autres",
    "Heads of State or Government": "Chefs d’État ou de gouvernement",
    "Ministers": "Ministres",
    "Vice-Ministers": "Vice-Ministres",
    "Heads of delegation": "Chefs de délégation",
    "Senior officials": "Hauts fonctionnaires",
    "Level not stated": "Niveau non indiqué",
    "Statements": "Déclarations",
    "Panellists": "Panélistes",
    "Points of order": "Motions d’ordre",
    "Rights of reply": "Droits de réponse",
    "Questions": "Questions posées",
    "Answers": "Réponses",
    "Presiding officer": "Présidence",
    "In national capacity": "À titre national",
    "Female": "Femmes",
    "Male": "Hommes",
    "Other": "Autre",
    "Not stated": "Non indiqué",
    "Military units": "Unités militaires",
    "Police": "Police (personnel et unités)",
    "Enabling units": "Unités d’appui",
    "Training and capacity-building": "Formation et renforcement des capacités",
    "Triangular Partnership Programme": "Programme de partenariat triangulaire",
    "Light Coordination Mechanism": "Mécanisme de coordination souple",
    "Technology and data": "Technologies et données",
    "Women, peace and security": "Femmes et paix et sécurité",
    "Safety, security and medical": "Sûreté, sécurité et soins médicaux",
    "Protection of civilians": "Protection des civils",
    "Strategic communications": "Communications stratégiques",
    "Environment and energy": "Environnement et énergie",
    "Conduct and discipline": "Déontologie et discipline",
    "Funding": "Financement",
    "Political support and other": "Soutien politique et autres",
    "Idea voiced": "Idée exprimée",
    "Under consideration": "À l’étude",
    "Intention announced": "Intention annoncée",
    "Confirmed in writing": "Confirmée par écrit",
    "Registered": "Enregistrée",
    "Fulfilled": "Tenue",
    "Not identified": "Non identifié",
    "In no regional group": "Dans aucun groupe régional",
    "Speaking time by delegation": "Temps de parole par délégation",
    "Speaking time by regional group": "Temps de parole par groupe régional",
    "Speaking time by category": "Temps de parole par catégorie",
    "Speaking time by level of speaker": "Temps de parole par niveau d’orateur",
    "Speaking time by session": "Temps de parole par séance",
    "Speaking time by presiding officer": "Temps de parole par présidence",
    "Speaking time by kind of intervention": "Temps de parole par type d’intervention",
    "Speaking time by declared gender": "Temps de parole par genre déclaré",
    "Delegation": "Délégation",
    "Regional group": "Groupe régional",
    "Category": "Catégorie",
    "Level": "Niveau",
    "Session": "Séance",
    "Kind": "Type",
    "Declared gender": "Genre déclaré",
    "Sessions: planned and actual": "Séances\u00a0: prévu et réel",
    "How far from the limit statements ended": "À quelle distance de la limite les déclarations ont fini",
    "Timeline of the session": "Chronologie de la séance",
    "Themes by session": "Thèmes par séance",
    "Themes by delegation": "Thèmes par délégation",
    "Not yet heard": "Pas encore entendues",
    "Pledges by category and status": "Annonces par catégorie et état",
    "Within the limit": "Dans la limite",
    "Over the limit": "Au-delà de la limite",
    "Minutes": "En minutes",
    "Notes": "Notes prises",
    "Theme": "Thème",
    "Interventions": "Prises de parole",
    "Time": "Temps",
    "Over": "Dépassement",
    "Average over": "Dépassement moyen",
    "Planned": "Prévu",
    "Held": "Tenu",
    "Spoken": "Parlé",
    "Began": "Début",
    "Ended": "Fin",
    "Distance from the limit": "Distance à la limite",
    "{} early or more": "{} d’avance ou plus",
    "{} over or more": "{} de dépassement ou plus",
    "{} to {} early": "de {} à {} d’avance",
    "{} to {} over": "de {} à {} de dépassement",
    "At": "À",
    "Who": "Qui",
    "What": "Quoi",
    "Length": "Durée",
    "Intervention": "Prise de parole",
    "Note": "Remarque",
    "Pledge": "Annonce",
    "On a list of speakers": "Sur une liste d’orateurs",
    "On no list": "Sur aucune liste",
    "Yes": "Oui",
    "No": "Non",
    "Total": "Au total",
    "Nothing has been recorded yet.": "Rien n’a encore été consigné.",
    "{title}. {first}: {value}.": "{title}. {first}\u00a0: {value}.",
    "Delegations": "Délégations",
    "{title}. {first}: held {value}, planned {planned}.": "{title}. {first}\u00a0: tenu {value}, prévu {planned}.",
}
"""What the program says in English, in French."""
