"""Carry out one user act each, grouped by the desk it belongs to."""
