"""Exports stay within their share of what a raw writer of text and zip takes, on whatever machine this is."""

import os
import subprocess
import sys
import threading
from pathlib import Path

from benchmarks.word import report
from outlines import rich_outline

from facilitator.export.word import write_word
from facilitator.export.word_return import read_returned

_ROOT = Path(__file__).parents[2]
_TEMPLATE = _ROOT / "resources" / "word" / "outcome_summary.docx"


_MEASURE = """
import sys, time
from pathlib import Path
from benchmarks.word import ROOT, report, write_raw
from facilitator.export.word import write_word

def seconds(do):
    times = []
    for _ in range(5):
        begun = time.process_time()
        do()
        times.append(time.process_time() - begun)
    return min(times)

template, target, large = ROOT / "resources/word/outcome_summary.docx", Path(sys.argv[1]), report(1_500, 600, 6)
raw = seconds(lambda: write_raw(large, target))
print(*(seconds(lambda: write_word(large, template, target, working=working)) / raw for working in (False, True)))
"""


def test_a_large_export_takes_at_most_six_times_a_raw_writer(tmp_path: Path) -> None:
    """Measured in a process of its own, where nothing traces the lines."""
    folders = os.pathsep.join(str(_ROOT / name) for name in ("src", "packaging"))
    command = [sys.executable, "-c", _MEASURE, str(tmp_path / "large.docx")]
    environment = {**os.environ, "PYTHONPATH": folders}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    clean, working = map(float, done.stdout.split())
    assert clean <= 6
    assert working <= 6


def test_a_large_working_copy_comes_back_as_it_left(tmp_path: Path) -> None:
    target, large = tmp_path / "large.docx", report(300, 200, 2)
    write_word(large, _TEMPLATE, target, working=True)
    assert read_returned(target, large).changes == ()


def test_exports_on_threads_of_their_own_do_not_disturb_each_other(tmp_path: Path) -> None:
    languages = ("en", "fr", "ar", "zh")
    for language in languages:
        write_word(rich_outline(language), _TEMPLATE, tmp_path / f"{language}.docx")
    made = [
        threading.Thread(target=write_word, args=(rich_outline(each), _TEMPLATE, tmp_path / f"{each}_thread.docx"))
        for each in languages
    ]
    for thread in made:
        thread.start()
    for thread in made:
        thread.join()
    for language in languages:
        assert (tmp_path / f"{language}.docx").read_bytes() == (tmp_path / f"{language}_thread.docx").read_bytes()
