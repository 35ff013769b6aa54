from pathlib import Path

import make_word_templates
import pytest
from word_template_layouts import LAYOUTS, Layout

_SHIPPED = Path(__file__).parents[2] / "resources" / "word"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_the_shipped_template_is_the_one_that_is_made(layout: Layout) -> None:
    assert make_word_templates.template(layout) == (_SHIPPED / f"{layout.name}.docx").read_bytes()


def test_no_other_template_is_shipped() -> None:
    assert {file.stem for file in _SHIPPED.iterdir()} == {layout.name for layout in LAYOUTS}


def test_making_writes_where_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_word_templates, "FOLDER", tmp_path / "word")
    assert make_word_templates.main() == 0
    assert (tmp_path / "word" / "outcome_summary.docx").read_bytes() == make_word_templates.template()
