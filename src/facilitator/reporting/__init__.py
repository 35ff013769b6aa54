"""Decide what a report says, before any format."""
