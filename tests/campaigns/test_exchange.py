"""The short form of the campaign: packaging/campaigns/exchange.py runs it for three minutes."""

import pytest
from campaigns.exchange import campaign
from hub_server import why_not


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_no_acknowledged_word_is_missing_after_laptops_and_server_were_killed() -> None:
    outcome = campaign(4, laptops=3, between=0.4, seed=2)
    assert outcome.is_good, outcome
    assert outcome.laptop_kills + outcome.server_kills > 2
