"""Read one file out of harm's way, for the program that started this one: `facilitator read-tables`."""

import argparse
from pathlib import Path

from facilitator.command_line.answers import Exit
from facilitator.interchange.separate import answer_with_tables


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the options."""
    parser = subparsers.add_parser("read-tables", description="Read a file's tables; the program calls this itself.")
    parser.add_argument("file", type=Path, help="the file to read")
    parser.add_argument("answer", type=Path, help="where the tables are written as JSON")


def run(options: argparse.Namespace) -> int:
    """Write the tables, or why there are none."""
    answer_with_tables(options.file, options.answer)
    return Exit.DONE
