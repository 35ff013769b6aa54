"""What rules, files and acts say in English is said in the language of the interface."""

from collections.abc import Iterator

import pytest
import sentences as collected
from gui.stage import Stage
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from facilitator.gui.language import speak
from facilitator.gui.sentences import said
from facilitator.paths import resources_folder


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    translators = speak(qapp, "fr", resources_folder() / "i18n")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("qapp")
def test_in_english_a_sentence_stays_as_it_is() -> None:
    assert said("The report of S1 is final already.") == "The report of S1 is final already."


@pytest.mark.usefixtures("french")
def test_a_sentence_of_a_rule_is_said_in_french() -> None:
    assert said("Nobody has the floor.") == "Personne n\u2019a la parole."


@pytest.mark.usefixtures("french")
def test_the_values_in_a_sentence_are_kept() -> None:
    assert said("The report of S1.2 is final already.") == "Le rapport de S1.2 est déjà définitif."
    assert said("{braces}.facilitator exists already.") == "{braces}.facilitator existe déjà."


@pytest.mark.usefixtures("french")
def test_the_sentence_with_most_words_of_its_own_is_recognised() -> None:
    assert said("m.facilitator is damaged, or is not a hand-over.").endswith(" ou n\u2019est pas une remise.")


@pytest.mark.usefixtures("french")
def test_what_is_not_known_stays_as_it_is() -> None:
    assert said("Déjà dit en français.") == "Déjà dit en français."


def test_the_list_of_sentences_is_that_of_the_program() -> None:
    assert collected.SENTENCES.read_text("utf-8").splitlines() == collected.sentences()
    assert "Nobody has the floor." in collected.sentences()
    assert "give the floor" in collected.sentences()


@pytest.mark.usefixtures("french")
def test_a_refusal_and_an_act_undone_are_told_in_french(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F5)
    assert stage.told == "Il n\u2019y a plus de noms inscrits sur la liste des orateurs."
    stage.inscribe("urg")
    assert stage.window.history.undo_label == "inscrire sur la liste"
