# Two commands are enough: `make demo` and `make test`. Both set everything up in .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test page check setup docs output clean

demo: $(READY)  ## set up, build the graph of the seed article, say where to look
	$(BIN)/belegraph build seeds -o output
	@echo
	$(BIN)/belegraph query output speakers
	@echo "Open output/graph.html in a browser, click an edge, and read the sentence."

test: $(READY) $(VENV)/.ready-dev  ## set up, run the whole test suite
	$(BIN)/python -m pytest -q -n auto

check: $(READY) $(VENV)/.ready-dev  ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

setup: $(READY)

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable ".[all]"
	touch $@

$(VENV)/.ready-dev: pyproject.toml $(READY)
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

page: $(READY) $(VENV)/.ready-dev  ## the page's modules, and all of it in a browser; needs node, npm and /usr/bin/chromium
	npm ci --no-audit --no-fund --silent
	npm run --silent lint
	npm test --silent
	$(BIN)/python -m pytest -q -n auto tests/browser

clean:  ## remove what can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache node_modules
