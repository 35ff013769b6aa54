"""Offer what a user can do, and what the outside must provide for it."""
