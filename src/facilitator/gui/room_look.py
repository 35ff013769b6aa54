"""Keep how the screens of the room look from one day to the next; whatever is not understood takes its default."""

import json
from dataclasses import asdict, fields, replace

from facilitator.gui.room_captions import CAPTION_CHOICES
from facilitator.services.room_view import RoomSettings

_SCALES = (60, 150)
_NAMES = (1, 10)


def written(settings: RoomSettings) -> str:
    """Return the settings as one line of text."""
    return json.dumps(asdict(settings))


def read(text: str) -> RoomSettings:
    """Return the settings that the text holds."""
    try:
        stored = json.loads(text or "{}")
    except ValueError:
        return RoomSettings()
    if not isinstance(stored, dict):
        return RoomSettings()
    usual = asdict(RoomSettings())
    known = {
        each.name: stored[each.name]
        for each in fields(RoomSettings)
        if each.name != "captions" and type(stored.get(each.name)) is type(usual[each.name])
    }
    settings = replace(RoomSettings(), **known)
    captions = stored.get("captions")
    languages = tuple(captions) if isinstance(captions, list) else ()
    return replace(
        settings,
        captions=languages if languages in CAPTION_CHOICES else RoomSettings().captions,
        font_scale=min(max(settings.font_scale, _SCALES[0]), _SCALES[1]),
        shown_next=min(max(settings.shown_next, _NAMES[0]), _NAMES[1]),
    )
