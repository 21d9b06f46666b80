# What people and machines run here. Both `make site` and `make test` need nothing but Swift and apt.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# A plain build accepts an import that no target declares; this refuses it.
STRICT = --explicit-target-dependency-import-check error
TEST_LOG = .build/test.log
# Pipes must not hide that a test failed.
SHELL = bash
.SHELLFLAGS = -o pipefail -c

.DEFAULT_GOAL = help
# The parts share one build folder.
.NOTPARALLEL:
.PHONY: help setup build site test check format lint imports sizes selftest sitecheck install clean

help: ## Print this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

setup: ## Install what is missing, with apt
	@sh Tests/Checks/setup.sh

build: setup ## Build the program in release mode
	$(SWIFT) build -c release --product dateline

site: build ## Build the sample archive into output/
	@"$$($(SWIFT) build -c release --show-bin-path)/dateline" build
	@echo "In a browser: file://$(CURDIR)/output/index.html"

test: setup ## Run all tests
	@mkdir -p .build
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build 2>&1 | tee $(TEST_LOG)

check: setup sizes imports lint selftest test site sitecheck ## Everything that a change has to pass
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
	@sh Tests/Checks/site.sh output

install: build ## Copy the program to PREFIX/bin (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/dateline" "$(DESTDIR)$(PREFIX)/bin/dateline"

clean: ## Remove what was built; seeds are never touched
	rm -rf .build .dateline
	find output -mindepth 1 ! -name .gitignore -delete
