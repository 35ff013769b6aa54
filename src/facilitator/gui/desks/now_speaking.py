"""Show who has the floor, for how long, and who is called next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from facilitator.domain.speaking_order import Inscription
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.clock_words import face_of, face_of_free_floor
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import KIND_WORDS, name_of, on_behalf
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.services.floor import Floor, limit_for

_FLAG_HEIGHT = 54
_NEXT_SHOWN = 3


class NowSpeaking(QObject):
    """Fill the middle of the chair's desk from a floor."""

    def __init__(self, form: Ui_ChairDesk, meeting: OpenMeeting, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._pictures = pictures

    def show_floor(self, floor: Floor) -> None:
        """Show the session, its current speaker and those who follow."""
        self._form.session_title.setText(floor.session.title)
        self._show_speaker(floor)
        self._show_next(floor.queue)
        self.show_clock(floor)

    def show_clock(self, floor: Floor) -> None:
        """Show the clock as it stands now."""
        current, now = floor.current, self._meeting.clock.now()
        mode, local = floor.session.clock_settings.mode, self._meeting.local_time(now, "%H:%M")
        if current is None:
            self._form.countdown.show_face(face_of_free_floor(self._limit_of_next(floor), mode, local))
            return
        reading = current.clock.read(now, floor.session.clock_settings)
        self._form.countdown.show_face(face_of(reading, current.clock.limit, mode, local))

    def _limit_of_next(self, floor: Floor) -> int:
        following = floor.queue[0] if floor.queue else None
        if following is None:
            return floor.session.limits.member_state
        return limit_for(floor, following, self._meeting.delegation(following.delegation_id))

    def _show_speaker(self, floor: Floor) -> None:
        current = floor.current
        self._form.flag.setVisible(current is not None)
        if current is None:
            self._form.speaker_name.setText(self.tr("Nobody has the floor"))
            self._form.speaker_detail.setText(self.tr("Press Next to give it to the first name on the list."))
            return
        who = self._meeting.delegation(current.delegation_id)
        picture = self._pictures.flag(who.flag if who else "", _FLAG_HEIGHT, code=current.delegation_id or "?")
        self._form.flag.setPixmap(picture)
        self._form.speaker_name.setText(name_of(who))
        started = current.clock.started_at
        facts = (
            spoken(KIND_WORDS[current.kind]),
            current.speaker,
            on_behalf(current.on_behalf_of, self._meeting.delegation),
            self.tr("since {}").format(self._meeting.local_time(started)) if started else "",
            self.tr("type the name while they speak") if who is None else "",
            self._interrupted(floor),
        )
        self._form.speaker_detail.setText(" · ".join(fact for fact in facts if fact))

    def _interrupted(self, floor: Floor) -> str:
        """Return who waits to go on, and with how much time."""
        if not floor.interrupted:
            return ""
        waits = floor.interrupted[-1]
        name = name_of(self._meeting.delegation(waits.delegation_id))
        left = waits.clock.limit - waits.clock.elapsed(self._meeting.clock.now())
        if not waits.clock.limit:
            return self.tr("{} waits to go on").format(name)
        if left < 0:
            return self.tr("{} waits to go on, {} over time").format(name, minutes_and_seconds(-left))
        return self.tr("{} waits to go on with {} left").format(name, minutes_and_seconds(left))

    def _show_next(self, queue: Sequence[Inscription]) -> None:
        names = [name_of(self._meeting.delegation(each.delegation_id)) for each in queue[:_NEXT_SHOWN]]
        if not names:
            self._form.next_up.setText(self.tr("There are no more names inscribed on the list of speakers."))
            return
        more = len(queue) - len(names)
        text = self.tr("Next: {}").format(names[0])
        if names[1:]:
            text += self.tr(", to be followed by {}").format(self.tr(" and ").join(names[1:]))
        self._form.next_up.setText(text + (self.tr("; {} more").format(more) if more else ""))
