"""Hold the meeting and its rules, with the standard library only."""
