"""Make of somebody's table a plan of what would change in the meeting, before anything changes."""
