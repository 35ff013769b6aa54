"""Write a document or data out of a meeting: `facilitator export`."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from facilitator.command_line.answers import Exit, plain_faults, say, say_as_json
from facilitator.command_line.meetings import opened, session_named
from facilitator.domain.delegations import Group
from facilitator.domain.faults import Fault, RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription
from facilitator.paths import resources_folder
from facilitator.reporting.attribution_check import index_of, refuse_names
from facilitator.reporting.figures_report import compose_figures_report
from facilitator.reporting.material import Report
from facilitator.reporting.programme_outline import programme_outline
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.speech_log import pledge_log, speech_log
from facilitator.services.demonyms import read_demonyms
from facilitator.services.everything import everything
from facilitator.services.ports import UnitOfWork
from facilitator.services.reports import composed, material_of, statistics_material
from facilitator.system_clock import SystemClock

_KINDS = {kind.value.replace("_", "-"): kind for kind in ReportKind}
_PROGRAMME, _FIGURES = "programme", "figures"
_SHEETS = {"speeches": speech_log, "pledges": pledge_log}
Faults = tuple[Fault, ...]


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser(
        "export",
        help="write a Word report, a workbook, CSV, JSON or a calendar",
        description="Write a document or data out of a meeting.",
    )
    parser.add_argument("meeting", type=Path, help="the meeting file")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--format", choices=sorted(_WRITERS), help="its format; by the name of the file if not given")
    parser.add_argument("--template", type=Path, help="Word template to write into; the shipped one if not given")
    reports = [*_KINDS, _PROGRAMME, _FIGURES]
    parser.add_argument("--report", choices=reports, default="outcome-summary", help="which Word report")
    parser.add_argument("--sheet", choices=sorted(_SHEETS), default="speeches", help="which sheet as CSV")
    parser.add_argument("--session", action="append", default=[], metavar="CODE", help="only these sessions")
    parser.add_argument("--unattributed", action="store_true", help="name nobody, even where it is permitted")
    parser.add_argument("--final-only", action="store_true", help="leave out sessions that are not final")
    parser.add_argument("--language", default="en", help="language of the report (ISO 639-1)")
    parser.add_argument("--in-full", action="store_true", help="name speakers in sheets whatever the attribution")
    parser.add_argument("--json", action="store_true", help="say what was written as JSON")


def run(options: argparse.Namespace) -> int:
    """Write the file and say what it leaves out."""
    kind = options.format or options.out.suffix.lstrip(".").casefold()
    if kind not in _WRITERS:
        raise RuleBrokenError(f"{options.out.name} names no format. Formats: {', '.join(sorted(_WRITERS))}.")
    if options.session and (kind != "docx" or options.report not in _KINDS):
        raise RuleBrokenError(
            "--session belongs to a report on sessions in Word; anything else holds the whole meeting."
        )
    with opened(options.meeting) as file, file.reading() as uow:
        left_out = _WRITERS[kind](options, uow)
    if options.json:
        say_as_json({"written": str(options.out), "format": kind, "left_out": plain_faults(left_out)})
    else:
        for each in left_out:
            say(f"left out: {each.sentence}")
        say(f"{options.out} has been written.")
    return Exit.DONE


def _docx(options: argparse.Namespace, uow: UnitOfWork) -> Faults:
    from facilitator.export.word import write_word  # noqa: PLC0415 - python-docx and lxml are slow to import

    meeting, sessions, shipped = uow.all(Meeting)[0], uow.all(Session), "outcome_summary.docx"
    if options.report == _PROGRAMME:
        report = Report(programme_outline(meeting, sessions, options.language), ())
    elif options.report == _FIGURES:
        statistics = statistics_material(uow, SystemClock().now())
        report = Report(compose_figures_report(statistics, meeting, options.language), ())
    else:
        choice = ReportChoice(
            kind=_KINDS[options.report],
            sessions=tuple(session_named(uow, code).id for code in options.session),
            attributed=not options.unattributed,
            final_only=options.final_only,
            language=options.language,
        )
        material, demonyms = material_of(uow), read_demonyms(resources_folder() / "reference")
        index = index_of(material, uow.all(Group), demonyms, uow.all(Inscription))
        refuse_names(material, choice, options.out.stem, index)
        report, shipped = composed(material, choice), f"{choice.kind.value}.docx"
    template = options.template or resources_folder() / "word" / shipped
    write_word(report.outline, template, options.out)
    return tuple(Fault(each.where, each.reason, "") for each in report.left_out)


def _xlsx(options: argparse.Namespace, uow: UnitOfWork) -> Faults:
    from facilitator.export.workbook import write_workbook  # noqa: PLC0415 - only when a workbook is written

    material = material_of(uow)
    write_workbook([sheet(material, in_full=options.in_full) for sheet in _SHEETS.values()], options.out)
    return ()


def _csv(options: argparse.Namespace, uow: UnitOfWork) -> Faults:
    from facilitator.export.workbook import write_csv  # noqa: PLC0415 - only when a sheet is written

    write_csv(_SHEETS[options.sheet](material_of(uow), in_full=options.in_full), options.out)
    return ()


def _json(options: argparse.Namespace, uow: UnitOfWork) -> Faults:
    from facilitator.export.open_json import write_json  # noqa: PLC0415 - only when it is wanted
    from facilitator.storage.tables import KIND_OF_TABLE  # noqa: PLC0415 - the same

    write_json(everything(uow, KIND_OF_TABLE), options.out)
    return ()


def _ics(options: argparse.Namespace, uow: UnitOfWork) -> Faults:
    from facilitator.interchange.calendar_out import write_calendar  # noqa: PLC0415 - only when it is wanted

    sessions = sorted(uow.all(Session), key=lambda each: each.position)
    write_calendar(uow.all(Meeting)[0], sessions, options.out)
    return ()


_WRITERS: Mapping[str, Callable[[argparse.Namespace, UnitOfWork], Faults]] = {
    "docx": _docx,
    "xlsx": _xlsx,
    "csv": _csv,
    "json": _json,
    "ics": _ics,
}
