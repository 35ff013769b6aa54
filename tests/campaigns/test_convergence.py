"""The short form of the campaign: packaging/campaigns/convergence.py runs 3,000 histories."""

import pytest
from campaigns.convergence import campaign

from facilitator.storage import fold


def test_every_order_of_every_history_comes_to_the_same() -> None:
    outcome = campaign(3, seed=5)
    assert (outcome.histories, outcome.orders, outcome.failed) == (3, 9, [])
    assert outcome.words > 0


def test_a_fold_that_depends_on_the_order_of_arrival_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fold, "merged", lambda updates: "".join(updates)[:40])
    assert campaign(2, seed=5).failed
