"""Plan the import of delegations and of the people who sit for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from facilitator.domain.delegations import Category, Delegation, Group, Names, fold
from facilitator.domain.faults import Fault
from facilitator.domain.meeting import Meeting
from facilitator.domain.representatives import (
    Honorific,
    Representative,
    read_gender,
    read_honorific,
    read_rank,
)
from facilitator.domain.speaking_order import Gender, Rank
from facilitator.services.changes import Change
from facilitator.services.imports.columns import ColumnMapping, Field, MappedRow, data_rows
from facilitator.services.imports.known_people import NameResolver
from facilitator.services.imports.plan import ImportKind, ImportPlan, PlannedRow, RowStatus, difference, stable_id
from facilitator.services.imports.table import Table

ID = Field("id", "Id", ("id", "badge", "participant id", "identificador", "identifiant"))
DELEGATION = Field(
    "delegation",
    "Delegation",
    ("delegation", "country", "member state", "state", "pays", "etat", "pais", "estado", "delegacion", "land", "staat"),
    ("organization", "organisation", "entity", "institution", "organizacion", "entidad", "affiliation"),
)
CATEGORY = Field("category", "Category", ("category", "categorie", "categoria", "kategorie", "participant type"))
HONORIFIC = Field(
    "honorific",
    "Form of address",
    ("honorific", "salutation", "form of address", "prefix", "civilite", "tratamiento", "anrede"),
)
HONORIFIC_FR = Field("honorific_fr", "Form of address, French", ("honorific fr", "honorific french", "civilite fr"))
HONORIFIC_ES = Field(
    "honorific_es", "Form of address, Spanish", ("honorific es", "honorific spanish", "tratamiento es")
)
FIRST_NAME = Field("first_name", "First name", ("first name", "given name", "prenom", "nombre de pila", "vorname"))
LAST_NAME = Field(
    "last_name",
    "Last name",
    ("last name", "surname", "family name", "nom de famille", "apellidos", "apellido", "nachname"),
)
NAME = Field(
    "name",
    "Name",
    ("name", "full name", "representative", "participant", "nom", "nom complet", "nombre", "representante", "speaker"),
)
TITLE = Field(
    "title",
    "Title",
    ("title", "function", "position", "job title", "titre", "fonction", "cargo", "titulo", "funktion", "designation"),
)
RANK = Field("rank", "Rank", ("rank", "level", "rang", "niveau", "rango", "nivel", "protocol level"))
GENDER = Field("gender", "Declared gender", ("gender", "declared gender", "sex", "genre", "sexe", "genero", "sexo"))
GROUP = Field("group", "Group", ("group", "groupe", "grupo", "gruppe", "regional group"))
ON_BEHALF = Field(
    "on_behalf_of", "On behalf of", ("on behalf of", "speaking for", "au nom de", "en nombre de", "im namen von")
)

FIELDS = (
    ID,
    DELEGATION,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    TITLE,
    HONORIFIC,
    HONORIFIC_FR,
    HONORIFIC_ES,
    RANK,
    GENDER,
    GROUP,
    ON_BEHALF,
    CATEGORY,
)

_SEPARATORS = re.compile(r"\s*[;\n/|]\s*|,\s+")
_CATEGORIES = {
    Category.REGIONAL_ORGANIZATION: ("regional organization", "organisation regionale", "organizacion regional"),
    Category.OTHER_ORGANIZATION: ("organization", "organisation", "organizacion", "intergovernmental"),
    Category.UNITED_NATIONS_ENTITY: ("united nations", "un entity", "un", "nations unies", "naciones unidas"),
    Category.CIVIL_SOCIETY: (
        "civil society",
        "ngo",
        "ong",
        "academia",
        "think tank",
        "societe civile",
        "sociedad civil",
    ),
    Category.EXPERT: ("expert", "experte", "experto", "panellist", "panelist"),
    Category.OBSERVER_STATE: ("observer", "observer state", "observateur", "observador"),
    Category.MEMBER_STATE: ("member state", "state", "etat membre", "estado miembro"),
}
_SHOWN = (
    ("name", "Name"),
    ("delegation_id", "Delegation"),
    ("title", "Title"),
    ("honorific", "Form of address"),
    ("rank", "Rank"),
    ("gender", "Declared gender"),
    ("group", "Group"),
    ("on_behalf_of", "On behalf of"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPeople:
    """Hold what of the meeting a list of participants is held against.

    `chosen` says, per label that nobody bears, which delegation (id) is meant, or that it is a new one (`AS_NEW`).
    """

    meeting: Meeting
    delegations: tuple[Delegation, ...]
    groups: tuple[Group, ...] = ()
    representatives: tuple[Representative, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)


def plan_participants(table: Table, mapping: ColumnMapping, known: KnownPeople) -> ImportPlan:
    """Return what importing the table would do; nothing is done.

    A person is known by id, else by delegation and name. An empty cell leaves what the meeting has.
    """
    planner = _Planner(table, known)
    for row in data_rows(table, mapping):
        planner.take(row)
    return planner.plan()


class _Planner:
    """Go through the rows once and remember whom the rows before have named."""

    def __init__(self, table: Table, known: KnownPeople) -> None:
        self._table = table
        self._known = known
        self._names = NameResolver(known.delegations, known.groups, known.chosen)
        self._by_id = {each.id: each for each in known.representatives}
        self._by_name = {(each.delegation_id, fold(each.name)): each for each in known.representatives}
        self._new: dict[str, Delegation] = {}
        self._rows: list[PlannedRow] = []
        self._faults: list[Fault] = []
        self._planned: dict[str, Representative] = {}
        self._row_of: dict[str, int] = {}

    def take(self, row: MappedRow) -> None:
        """Plan one row."""
        label, name = row.text(DELEGATION.key), _full_name(row)
        delegation = self._delegation(row, label)
        if isinstance(delegation, Fault):
            self._refuse(row, name or label, delegation)
            return
        if not name:
            status = RowStatus.NEW if delegation in self._new.values() else RowStatus.IDENTICAL
            self._rows.append(PlannedRow(row.number, delegation.id, delegation.names.en, status))
            return
        before = self._by_id.get(row.text(ID.key)) or self._by_name.get((delegation.id, fold(name)))
        identifier = before.id if before else row.text(ID.key) or self._new_id(delegation, name)
        if identifier in self._row_of:
            twice = f"“{name}” stands in row {self._row_of[identifier]} already."
            self._refuse(row, name, row.fault(NAME, twice, "Keep one of the two rows."))
            return
        base = before or Representative(id=identifier, delegation_id=delegation.id, name=name)
        planned = replace(base, delegation_id=delegation.id, name=name, **self._facts(row))
        self._row_of[identifier] = row.number
        self._planned[identifier] = planned
        changes = difference(before, planned, _SHOWN, self._known.meeting.zone) if before else ()
        status = RowStatus.NEW if before is None else RowStatus.CHANGED if changes else RowStatus.IDENTICAL
        self._rows.append(PlannedRow(row.number, delegation.names.en, planned.addressed(), status, changes, identifier))

    def plan(self) -> ImportPlan:
        """Return the plan, with the people whom only the meeting has at its end."""
        missing = [each for each in self._known.representatives if each.id not in self._planned]
        rows = [
            PlannedRow(0, self._names.official_name(each.delegation_id), each.name, RowStatus.MISSING)
            for each in missing
        ]
        people = (Change(self._by_id.get(each.id), each) for each in self._planned.values())
        return ImportPlan(
            kind=ImportKind.DELEGATIONS,
            source=self._table.name,
            rows=(*self._rows, *rows),
            faults=tuple(self._faults),
            unresolved=self._names.unresolved(),
            changes=(
                *(Change(None, each) for each in self._new.values()),
                *(change for change in people if change.before != change.after),
            ),
            shown=_SHOWN[2:],  # the row names the person and the delegation
            zone=self._known.meeting.zone,
        )

    def _refuse(self, row: MappedRow, title: str, fault: Fault) -> None:
        self._faults.append(fault)
        self._rows.append(PlannedRow(row.number, row.text(DELEGATION.key), title, RowStatus.REFUSED))

    def _delegation(self, row: MappedRow, label: str) -> Delegation | Fault:
        if not label:
            return row.fault(DELEGATION, "is empty.", "Say for whom the person speaks.")
        found = self._names.delegation(label, row.number) or self._new.get(fold(label))
        if found is not None:
            return found
        if not self._names.is_new(label):
            return row.fault(DELEGATION, f"nobody is known as “{label}”.", self._names.suggestion(label))
        added = Delegation(
            id=stable_id("delegation", fold(label)),
            category=_category(row.text(CATEGORY.key)),
            names=Names(en=label),
            running_text=label,
            sort_key=fold(label),
        )
        self._new[fold(label)] = added
        return added

    def _new_id(self, delegation: Delegation, name: str) -> str:
        return stable_id("representative", delegation.id, fold(name))

    def _facts(self, row: MappedRow) -> dict[str, Any]:
        """Return what the row says of the person, but for what its cells leave open or say wrongly."""
        facts: dict[str, Any] = {}
        if row.text(TITLE.key):
            facts["title"] = row.text(TITLE.key)
        honorific = self._honorific(row)
        if honorific:
            facts["honorific"] = honorific
        rank, gender = read_rank(row.text(RANK.key)), read_gender(row.text(GENDER.key))
        if rank is None:
            levels = ", ".join(each.value.replace("_", " ") for each in Rank)
            self._faults.append(row.fault(RANK, f"“{row.text(RANK.key)}” is no rank.", f"Ranks: {levels}."))
        elif rank is not Rank.UNSPECIFIED:
            facts["rank"] = rank
        if gender is None:
            declared = "Write female, male, other, or leave it empty."
            self._faults.append(row.fault(GENDER, f"“{row.text(GENDER.key)}” is not understood.", declared))
        elif gender is not Gender.NOT_STATED:
            facts["gender"] = gender
        groups = self._parties(row, GROUP)
        if groups:
            facts["group"] = groups[0]
        behalf = self._parties(row, ON_BEHALF)
        if behalf:
            facts["on_behalf_of"] = behalf
        return facts

    def _honorific(self, row: MappedRow) -> Honorific:
        read = read_honorific(row.text(HONORIFIC.key))
        given = {"fr": row.text(HONORIFIC_FR.key), "es": row.text(HONORIFIC_ES.key)}
        return replace(read, **{language: text for language, text in given.items() if text})

    def _parties(self, row: MappedRow, of: Field) -> tuple[str, ...]:
        whole = self._names.party(row.text(of.key)) if row.text(of.key) else ""
        if whole:
            return (whole,)
        found = []
        for label in filter(None, _SEPARATORS.split(str(row.cell(of.key)))):
            party = self._names.party(label)
            if party:
                found.append(party)
            else:
                self._faults.append(row.fault(of, f"nobody is known as “{label}”.", self._names.suggestion(label)))
        return tuple(found)


def _full_name(row: MappedRow) -> str:
    parts = (row.text(FIRST_NAME.key), row.text(LAST_NAME.key))
    return row.text(NAME.key) if not any(parts) else " ".join(filter(None, parts))


def _category(words: str) -> Category:
    said = f" {fold(words)} "
    return next(
        (kind for kind, names in _CATEGORIES.items() if any(f" {name} " in said for name in names)), Category.OTHER
    )
