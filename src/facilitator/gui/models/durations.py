"""Write durations as clocks show them."""


def minutes_and_seconds(seconds: float) -> str:
    """Return whole seconds as m:ss, or h:mm:ss from one hour; the sign is left to the caller."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
