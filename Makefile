# gmc: build, test, demonstrate, install.
#
#   make                    BUILD/gmc and BUILD/libgm.a
#   make check | demo | bench | bench-conv | bench-attention | bench-diffusion | golden | reproduce | coverage | install
#   BUILD=dir CC=gcc|clang SAN=1 COVERAGE=1 PREFIX=/usr/local
#
# Sources are found by wildcard: a new file needs no line here.

BUILD   ?= build
PREFIX  ?= /usr/local
DESTDIR ?=
ifeq ($(origin CC),default)
CC := gcc
endif

WARN     := -Wall -Wextra -Wpedantic -Wshadow -Werror
CFLAGS   ?= -O2 -g
# Contraction would let the interpreter and the runtime differ between compilers.
BASE     := -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off
INCLUDES := -Icompiler -Idsl -Iruntime -I$(BUILD)/gen
# What compiling and linking both need, emitted programs included: the runtime is built with it.
ifdef SAN
INSTRUMENT := -fsanitize=address,undefined
# gcc sees null pointers in the checks that it has put in itself.
WARN       += -Wno-format-overflow -Wno-format-truncation -Wno-maybe-uninitialized
endif
ifdef COVERAGE
INSTRUMENT := --coverage
CFLAGS     := -O0 -g
endif
COMPILE   = $(CC) $(BASE) $(WARN) $(CFLAGS) $(INSTRUMENT) $(INCLUDES) -MMD -MP

COMPILER := $(wildcard compiler/*.c compiler/*/*.c dsl/*.c)
RUNTIME  := $(wildcard runtime/*.c)
HEADERS  := $(wildcard runtime/*.h)
TESTS    := $(wildcard tests/*.c)
EMBEDDED := $(wildcard dsl/*.gm) $(HEADERS) $(RUNTIME) $(wildcard runtime/verify/*.c)
PARSER   := $(patsubst dsl/%,$(BUILD)/gen/%,$(basename $(wildcard dsl/*.y dsl/*.l)))
GENERATED := $(PARSER:=.o) $(BUILD)/gen/builtin.o

# Everything but main: what unit tests link too.
PARTS    := $(filter-out %/main.o,$(COMPILER:%.c=$(BUILD)/%.o)) $(GENERATED)
PROGRAMS := $(TESTS:tests/%.c=$(BUILD)/tests/%)

all: $(BUILD)/gmc $(BUILD)/libgm.a $(HEADERS:runtime/%=$(BUILD)/include/%)

# What a fresh machine lacks is installed, or named, before anything is compiled.
$(BUILD)/.setup: scripts/setup.sh
	@mkdir -p $(BUILD)/gen
	@scripts/setup.sh
	@touch $@

$(BUILD)/gmc: $(BUILD)/compiler/main.o $(BUILD)/libgmc.a
	$(CC) $(CFLAGS) $(INSTRUMENT) $^ -lm -ldl $(LDFLAGS) -o $@

$(BUILD)/libgmc.a: $(PARTS)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/libgm.a: $(RUNTIME:%.c=$(BUILD)/%.o)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/include/%: runtime/%
	@mkdir -p $(@D)
	cp $< $@

# The parser's header must exist before anything that includes it is compiled.
$(BUILD)/compiler/%.o: compiler/%.c $(BUILD)/.setup | $(PARSER:=.h)
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BUILD)/dsl/%.o: dsl/%.c $(BUILD)/.setup | $(PARSER:=.h)
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BUILD)/runtime/%.o: runtime/%.c $(BUILD)/.setup
	@mkdir -p $(@D)
	$(COMPILE) -fopenmp -c $< -o $@

$(BUILD)/gen/grammar.c: dsl/grammar.y $(BUILD)/.setup
	bison -Wall -Werror --defines=$(BUILD)/gen/grammar.h -o $@ $<

$(BUILD)/gen/grammar.h: $(BUILD)/gen/grammar.c ;

$(BUILD)/gen/token.c: dsl/token.l $(BUILD)/.setup | $(BUILD)/gen/grammar.h
	flex --header-file=$(BUILD)/gen/token.h -o $@ $<

$(BUILD)/gen/token.h: $(BUILD)/gen/token.c ;

$(BUILD)/gen/builtin.c: $(EMBEDDED) scripts/embed.sh $(BUILD)/.setup
	scripts/embed.sh $(EMBEDDED) > $@.part && mv $@.part $@

# flex and bison write code that our warnings refuse.
$(BUILD)/gen/%.o: WARN := -Wall -Wno-unused-function -Wno-sign-compare
$(BUILD)/gen/%.o: $(BUILD)/gen/%.c | $(PARSER:=.h)
	$(COMPILE) -c $< -o $@

$(BUILD)/tests/%: tests/%.c $(BUILD)/libgmc.a $(BUILD)/libgm.a
	@mkdir -p $(@D)
	$(COMPILE) -Itests $< $(BUILD)/libgmc.a $(BUILD)/libgm.a -lpng -ljpeg -lz -lm -ldl $(LDFLAGS) -fopenmp -o $@

check: all $(PROGRAMS)
	@GMC=$(BUILD)/gmc CC="$(strip $(CC) $(INSTRUMENT))" BUILD=$(BUILD) tests/run.sh

golden: all
	@GMC=$(BUILD)/gmc scripts/golden.sh
	@$(MAKE) --no-print-directory manual

# docs/ops.md and docs/passes.md are the tables, printed.
manual: all
	$(BUILD)/gmc --ops > docs/ops.md
	$(BUILD)/gmc --passes > docs/passes.md

demo: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) scripts/demo.sh

bench: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) tests/bench.sh

# Every convolution of a list beside oneDNN: forward and both gradients.
bench-conv: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) $(or $(PYTHON),python3) tests/peers/conv.py

# Attention beside PyTorch's, forward and backward, with memory.
bench-attention: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) $(or $(PYTHON),python3) tests/peers/attention.py

published-%: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) tests/published.sh $*

# What the diffusion examples learn in 30 minutes each on MNIST (GM_DATA), and what they draw then.
bench-diffusion: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) tests/diffusion.sh

reproduce: all
	@GMC=$(BUILD)/gmc CC=$(CC) BUILD=$(BUILD) tests/reproduce.sh

coverage:
	@BUILD=$(BUILD)-coverage scripts/coverage.sh

install: all
	install -D -m 755 $(BUILD)/gmc $(DESTDIR)$(PREFIX)/bin/gmc
	install -D -m 644 $(BUILD)/libgm.a $(DESTDIR)$(PREFIX)/lib/libgm.a
	install -d $(DESTDIR)$(PREFIX)/include/gmc
	install -m 644 $(HEADERS) $(DESTDIR)$(PREFIX)/include/gmc
	install -D -m 644 man/gmc.1 $(DESTDIR)$(PREFIX)/share/man/man1/gmc.1

clean:
	rm -rf $(BUILD) demo

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: all check golden manual demo bench bench-conv bench-attention bench-diffusion reproduce coverage install clean
.DELETE_ON_ERROR:
.SECONDARY:
