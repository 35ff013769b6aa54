"""Wire the three desks to the services."""
