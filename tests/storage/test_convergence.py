"""Any history on several laptops, exchanged in any order, comes to the same meeting with every word in it."""

import random
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laptops import Meetings, everything, is_whole, laptops

from facilitator.domain.roles import Role
from facilitator.storage.refold import refold_everything


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from([5, 15, 40]))
def test_any_history_exchanged_in_any_order_converges_and_keeps_every_word(seed: int, steps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = laptops(Path(folder), Role.CHAIR, Role.RAPPORTEUR, Role.SECRETARIAT)
        meetings = Meetings(files, random.Random(seed))
        for _ in range(steps):
            meetings.step()
        meetings.meet()
        first, *others = [everything(file) for file in files]
        assert all(other == first for other in others)
        written = meetings.words(files[0])
        assert [word for word in meetings.typed if word not in written] == []
        for file in files:
            assert is_whole(file)
            with file.exchanging() as connection:
                assert not refold_everything(connection)
            file.close()
