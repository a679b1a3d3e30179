# make report   the main job on articles/: where they agree and where they do not
# make test     every test and every check
# Both create .venv with pinned versions first, once; later calls take no time over it.

PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14 python; do \
	$$python -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$python; break; }; done)
BIN := .venv/bin
INSTALLED := .venv/installed

.PHONY: help report test lint types layers pytest fresh schema fmt lock score clean
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# //p' Makefile | head -n 3
	@echo 'make schema | fmt | lock | score   regenerate schemas/, format, pin versions anew, measure on ../shared'

report: $(INSTALLED)
	@$(BIN)/factcheck report

test: $(INSTALLED) lint types layers pytest fresh
	@echo 'make test: everything passed'

# The stamp is newer than what it was made from until either changes.
$(INSTALLED): requirements.lock pyproject.toml
	@test -n '$(PYTHON)' || { echo 'factcheck needs Python 3.11 or newer, with venv: install it, or say make PYTHON=/path/to/python' >&2; exit 1; }
	@echo 'Installing into .venv (only when requirements.lock or pyproject.toml has changed) ...'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

lint: $(INSTALLED)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(INSTALLED)
	$(BIN)/mypy

layers: $(INSTALLED)
	$(BIN)/lint-imports

pytest: $(INSTALLED)
	$(BIN)/pytest -q

# What is generated is committed, and is what the program would generate now.
fresh: $(INSTALLED)
	$(BIN)/python -m factcheck.cli.schemas --check schemas
	$(BIN)/factcheck extract --check
	@for format in markdown:md json:json; do \
		$(BIN)/factcheck report -f $${format%:*} | diff -u reports/report.$${format#*:} - \
			|| { echo "reports/report.$${format#*:} is stale: run 'make report' and commit it" >&2; exit 1; }; done
	@echo 'reports/ is fresh'

schema: $(INSTALLED)
	$(BIN)/python -m factcheck.cli.schemas schemas

fmt: $(INSTALLED)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock: $(INSTALLED)
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --extra dev --extra html \
		--no-header --no-annotate --no-emit-index-url pyproject.toml --output-file requirements.lock
	@echo 'requirements.lock pins the newest versions that fit; the next make installs them'

score: $(INSTALLED)
	@if test -f ../shared/eval/score.py; then $(BIN)/python tests/check_floors.py; \
	else echo 'make score needs ../shared/eval/score.py and its data, which are not part of this repository'; fi

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
