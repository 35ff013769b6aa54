# make run   open the sample meeting (without a display: rehearse it)
# make test  tests, coverage and every check
# make translations  new texts into resources/i18n, and compile it
# make bench speed and memory against the last run on this machine (history in build/bench/)
# make campaign  that nothing typed is ever lost, tried on the real program: about an hour
# make lint  the checks alone · make forms  ui/ -> gui/forms/ · make lock  newest allowed versions · make setup · make clean
PYTHON ?= python3

.PHONY: run test lint forms lock setup bench translations campaign clean
run test lint forms lock setup bench translations:
	@$(PYTHON) packaging/bootstrap.py $@

campaign:
	@$(PYTHON) packaging/campaigns/durability.py

clean:
	rm -rf .venv .coverage* .hypothesis .mypy_cache .ruff_cache .import_linter_cache build dist rehearsal
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
