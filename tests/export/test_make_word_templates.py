from pathlib import Path

import make_word_templates
import pytest

_SHIPPED = Path(__file__).parents[2] / "resources" / "word" / "outcome_summary.docx"


def test_the_shipped_template_is_the_one_that_is_made() -> None:
    assert make_word_templates.template() == _SHIPPED.read_bytes()


def test_making_writes_where_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "word" / "outcome_summary.docx"
    monkeypatch.setattr(make_word_templates, "TARGET", target)
    assert make_word_templates.main() == 0
    assert target.read_bytes() == make_word_templates.template()
