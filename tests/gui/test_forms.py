"""The committed forms are what the user interface compiler makes of ui/."""

import re
from pathlib import Path

import forms
import pytest

DESIGN = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Lectern</class>
 <widget class="QWidget" name="Lectern">
  <property name="windowTitle"><string>Türkiye has the floor</string></property>
 </widget>
</ui>
"""


@pytest.fixture
def lectern(tmp_path: Path) -> tuple[Path, Path]:
    designs, written = tmp_path / "ui", tmp_path / "forms"
    designs.mkdir()
    written.mkdir()
    (designs / "lectern.ui").write_text(DESIGN, "utf-8")
    forms.write_forms(designs, written)
    return designs, written


def test_the_committed_forms_match_their_designs() -> None:
    assert forms.drifted_forms(forms.DESIGNS, forms.FORMS) == []


def test_a_form_just_written_matches_its_design(lectern: tuple[Path, Path]) -> None:
    designs, written = lectern
    assert "class Ui_Lectern" in (written / "ui_lectern.py").read_text("utf-8")
    assert forms.drifted_forms(designs, written) == []


def test_another_version_of_the_compiler_is_no_drift(lectern: tuple[Path, Path]) -> None:
    designs, written = lectern
    form = written / "ui_lectern.py"
    source = form.read_text("utf-8")
    assert forms.VERSION_LINE in source
    form.write_text(source.replace(forms.VERSION_LINE, forms.VERSION_LINE + " 5.0.0, not"), "utf-8")
    assert forms.drifted_forms(designs, written) == []


def test_a_changed_design_is_drift_until_written_again(lectern: tuple[Path, Path]) -> None:
    designs, written = lectern
    (designs / "lectern.ui").write_text(DESIGN.replace("Türkiye", "Uruguay"), "utf-8")
    assert forms.drifted_forms(designs, written) == ["ui_lectern.py"]
    forms.write_forms(designs, written)
    assert forms.drifted_forms(designs, written) == []


def test_a_form_whose_design_is_gone_is_drift_and_is_removed(lectern: tuple[Path, Path]) -> None:
    designs, written = lectern
    (designs / "lectern.ui").unlink()
    assert forms.drifted_forms(designs, written) == ["ui_lectern.py"]
    forms.write_forms(designs, written)
    assert list(written.iterdir()) == []


def test_a_design_that_is_not_xml_is_refused_by_name(lectern: tuple[Path, Path]) -> None:
    designs, written = lectern
    (designs / "rostrum.ui").write_text("not a design", "utf-8")
    with pytest.raises(forms.DesignError, match=r"rostrum\.ui"):
        forms.drifted_forms(designs, written)


def test_a_form_imports_only_the_classes_it_uses(lectern: tuple[Path, Path]) -> None:
    written = lectern[1]
    source = next(written.glob("ui_*.py")).read_text("utf-8")
    names = [name for line in re.findall(r"from PySide6\.\w+ import \((.*)\)", source) for name in line.split(", ")]
    assert names
    assert [name for name in names if len(re.findall(rf"\b{name}\b", source)) == 1] == []
