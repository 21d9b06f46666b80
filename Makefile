# What people and machines run here. Both `make site` and `make test` need nothing but Swift and apt.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# A plain build accepts an import that no target declares; this refuses it.
STRICT = --explicit-target-dependency-import-check error
# The program carries the Swift library within it: it starts sooner, and runs where no Swift is.
RELEASE = -c release --static-swift-stdlib
TEST_LOG = .build/test.log
# Pipes must not hide that a test failed.
SHELL = bash
.SHELLFLAGS = -o pipefail -c

.DEFAULT_GOAL = help
# The parts share one build folder.
.NOTPARALLEL:
.PHONY: help setup build site test check format lint imports sizes selftest sitecheck
.PHONY: eval ablation speed bench edits fit install clean

help: ## Print this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

setup: ## Install what is missing, with apt
	@sh Tests/Checks/setup.sh

build: setup ## Build the program in release mode
	$(SWIFT) build $(RELEASE) --product dateline

site: build ## Build the sample archive into output/
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" build
	@echo "In a browser: file://$(CURDIR)/output/index.html"

test: setup ## Run all tests
	@mkdir -p .build
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build 2>&1 | tee $(TEST_LOG)
	@if command -v python3 >/dev/null; then python3 -B Tests/Browser/run.py; else \
	    echo "browser: SKIPPED: there is no python3"; fi

check: setup sizes imports lint selftest test site edits sitecheck ## Everything that a change has to pass
	@echo "All checks passed."
	@grep -E 'Test run with .* passed' $(TEST_LOG) | tail -n 1

format: ## Lay out all Swift files
	$(SWIFT) format -i -r -p Package.swift Sources Tests

lint: ## Refuse what swift format would write differently
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

imports: ## Refuse imports that the architecture rules out
	@sh Tests/Checks/imports.sh Sources

sizes: ## Refuse Swift files of more than 300 lines
	@sh Tests/Checks/sizes.sh Sources Tests

selftest: ## Prove that each check refuses what it is there to refuse
	@SWIFT="$(SWIFT)" sh Tests/Checks/selftest.sh

sitecheck: ## Judge the sample site that `make site` built
	@"$$($(SWIFT) build --show-bin-path)/dateline" build --jobs 1 --quiet --output .build/site-again
	@sh Tests/Checks/same-bytes.sh output .build/site-again
	@sh Tests/Checks/weights.sh output
	@"$$($(SWIFT) build --show-bin-path)/dateline" build --quiet --base-url https://archive.example/x/ \
	    --output .build/site-below
	@sh Tests/Checks/site.sh output .build/site-below

eval: build ## Score the program on all labelled texts; the figures are kept in Tests/Evaluation/RESULTS.md
	@DATELINE="$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" python3 -B Tests/Evaluation/evaluate.py

ablation: build ## Tell what each rule earns: takes minutes, writes Tests/Evaluation/ABLATION.md
	@DATELINE="$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" python3 -B Tests/Evaluation/ablation.py

speed: setup ## Print the processor time that inference takes for an article of 600 words
	$(SWIFT) build $(RELEASE) --product speedtrial
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/speedtrial" seeds

bench: build ## Time builds beside Hugo; the table is kept in Tests/Benchmark/RESULTS.md. ARTICLES="1000 100000"
	@DATELINE="$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" python3 -B Tests/Benchmark/bench.py $(ARTICLES)

edits: build ## Edit the sample at random and compare each build with one from nothing. ROUNDS=300
	@python3 -B Tests/Checks/edits.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" $(or $(ROUNDS),100)
	@python3 -B Tests/Checks/served_edits.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" $(or $(ROUNDS),15)

fit: ## Learn the weights of regions again; EVAL is the folder of labelled captures
	@test -n "$(EVAL)" || { echo "fit: say where the labelled captures lie: make fit EVAL=/data" >&2; exit 2; }
	$(SWIFT) build $(RELEASE) --product region-features
	"$$($(SWIFT) build $(RELEASE) --show-bin-path)/region-features" $(wildcard $(EVAL)/reuters/articles \
	    $(EVAL)/lgl/articles $(EVAL)/geovirus/articles $(EVAL)/gveo/articles $(EVAL)/digitalgov/articles) seeds \
	    > .build/region-features.tsv
	python3 Sources/Embedded/tables/fit-region-weights.py .build/region-features.tsv

install: build ## Copy the program, without what debuggers need, to PREFIX/bin (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/dateline" "$(DESTDIR)$(PREFIX)/bin/dateline"

clean: ## Remove what was built; seeds are never touched
	rm -rf .build .dateline
	find output -mindepth 1 ! -name .gitignore -delete
