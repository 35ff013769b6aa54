"""Offer the verbs by which a summary reports what was said: past tense, third person."""

from collections.abc import Mapping

REPORTING_VERBS: Mapping[str, tuple[str, ...]] = {
    "Neutral": ("said", "noted", "stated", "reported", "explained", "outlined", "recalled", "pointed out"),
    "Weight": ("stressed", "highlighted", "emphasized", "underscored", "underlined"),
    "Asking": ("called for", "proposed", "suggested", "requested", "urged", "asked", "encouraged", "preferred"),
    "Support": ("supported", "welcomed", "voiced support for", "affirmed", "reaffirmed", "renewed", "acknowledged"),
    "Reserve": ("cautioned", "voiced concern about", "questioned", "opposed", "expressed reservations about"),
}
"""The verbs by what they convey, the most frequent first; summaries of chairs keep to the softer ones."""
