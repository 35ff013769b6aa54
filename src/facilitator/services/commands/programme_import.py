"""Carry out an import that somebody has looked at and wants."""

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.roles import Right
from facilitator.services.changes import overlaid
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.imports.table import ImportStoppedError, Progress
from facilitator.services.ports import UnitOfWork, present_records

_LABELS = {
    ImportKind.PROGRAMME: "import the programme",
    ImportKind.SEGMENTS: "import segments",
    ImportKind.QUESTIONS: "import guiding questions",
    ImportKind.DELEGATIONS: "import delegations",
    ImportKind.SPEECH_LOG: "import the speech log",
}

_STEP = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyImport:
    """Write what the plan says, all of it in one act; what others have changed since the preview is kept.

    `go_on` is told (done, total) and answers False to stop.
    """

    right: ClassVar[Right] = Right.CHANGE_PROGRAMME

    plan: ImportPlan
    go_on: Progress | None = None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return _LABELS[self.plan.kind]

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write new records and the changed fields of known ones; raise RuleBrokenError when there are none.

        A record that somebody has deleted since the preview stays deleted. Raise ImportStoppedError when told to
        stop: then nothing is written.
        """
        if not self.plan.changes:
            raise RuleBrokenError("The file says nothing that the meeting does not have already.")
        present = present_records(uow, self.plan.changes)
        for done, change in enumerate(self.plan.changes):
            if done % _STEP == 0 and self.go_on is not None and not self.go_on(done, len(self.plan.changes)):
                raise ImportStoppedError
            current = present.get((change.kind, change.record.id))
            if current is None and change.before is not None:
                continue
            wanted = overlaid(current, change)
            assert wanted is not None  # an import never takes a record out
            uow.put(wanted)
