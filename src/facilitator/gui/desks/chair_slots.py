"""Say what carries out each act of the chair: on the list, the floor and the clocks."""

from collections.abc import Callable, Mapping

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.chair_desk import ChairDesk

Slots = Mapping[Act, Callable[[], None]]


def chair_slots(chair: ChairDesk) -> Slots:
    """Return what carries out each act on the list, the floor, interruptions and times."""
    return {
        **_list_slots(chair),
        **_interruption_slots(chair),
        Act.ADD_DELEGATION: chair.focus_entry,
        Act.NEXT_SPEAKER: chair.acts.next_speaker,
        Act.GIVE_FLOOR: chair.speakers.give_floor_to_selected,
        Act.START_UNKNOWN: chair.start_unknown,
        Act.PAUSE: chair.acts.pause_or_resume,
        Act.END: chair.acts.end_intervention,
        Act.LESS_TIME: chair.acts.less_time,
        Act.MORE_TIME: chair.acts.more_time,
        Act.MOVE_FIRST: chair.speakers.move_to_top,
        Act.MOVE_UP: chair.speakers.move_up,
        Act.MOVE_DOWN: chair.speakers.move_down,
        Act.WITHDRAW: chair.speakers.withdraw_selected,
        Act.CLOSE_LIST: chair.acts.open_or_close_list,
    }


def _list_slots(chair: ChairDesk) -> Slots:
    moves, order = chair.moves, chair.order
    return {
        Act.DETAILS: moves.edit,
        Act.WHY: moves.explain,
        Act.SWAP_NEXT: moves.swap_with_next,
        Act.ABSENT: moves.absent,
        Act.ABSENT_END: moves.absent_to_the_end,
        Act.STRIKE: moves.strike,
        Act.TEXT_ONLY: moves.text_only,
        Act.PUT_BACK: moves.put_back,
        Act.PROPOSE: order.propose,
        Act.SORT_GROUPS: order.sort_groups_first,
        Act.SORT_HEADS: order.sort_heads_of_state_first,
        Act.SORT_RECEIPT: order.sort_by_receipt,
        Act.SORT_ALPHABET: order.sort_by_alphabet,
        Act.DRAW_LOTS: order.draw_lots,
        Act.CARRY_OVER: order.carry_over,
        Act.CLOSE_SOON: order.close_soon,
        Act.FIT_LIMIT: chair.outlook.take_limit,
        Act.FIT_CLOSE: chair.outlook.take_closing,
        Act.FIT_CARRY: chair.outlook.take_carrying,
    }


def _interruption_slots(chair: ChairDesk) -> Slots:
    interruptions, times = chair.interruptions, chair.times
    return {
        Act.POINT_OF_ORDER: interruptions.point_of_order,
        Act.UPHOLD: interruptions.uphold,
        Act.REJECT: interruptions.reject,
        Act.WITHDRAW_POINT: interruptions.withdraw_point,
        Act.QUESTION: interruptions.question,
        Act.ANSWER: interruptions.answer,
        Act.CHAIR_SPEAKS: interruptions.chair_speaks,
        Act.GRANT_REPLY: interruptions.grant,
        Act.GRANT_NOW: interruptions.grant_now,
        Act.REFUSE_REPLY: interruptions.refuse,
        Act.MINUTE_MORE: times.minute_more,
        Act.MINUTE_LESS: times.minute_less,
        Act.BEGAN_EARLIER: times.began_earlier,
        Act.CORRECT_TIMES: times.correct_times,
        Act.SITTING: times.change_sitting,
        Act.BREAK: times.take_break,
        Act.SILENCE: times.minute_of_silence,
        Act.STOP_TIMER: times.stop_timer,
    }
