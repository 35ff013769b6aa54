"""Offer one Qt item model per collection, with no storage inside."""
