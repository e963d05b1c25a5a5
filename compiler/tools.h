/* tools.h -- the commands of gmc beside compiling a file, and what they share with it.
   In: options as main.c read them.  Out: text on standard output and an exit code.  A tool compiles
   through tool_compile, so that every command sees exactly the program that `gmc FILE` would emit. */
#ifndef TOOLS_H
#define TOOLS_H

#include "gmc.h"
#include "target/target.h"

typedef struct {                 /* the command line, as one table in main.c fills it */
    const char *command;         /* run, size, check, verify; NULL when compiling */
    const char *file;
    char      **rest;            /* of run: what follows the file, NULL-terminated */
    const char *out, *target, *numeric, *mem, *dump, *stop, *emit;
    bool        app, standalone, time, json;
    bool        cflags, libs, ops, passes, version, help;
    Vec(const char *) sets;
} Options;

/* main.c: reads the file and sets up the program; 74 when it cannot be read. Never NULL. */
Program *tool_load(Arena *, const Options *);
/* The program compiled up to C text; NULL when it has errors, all of them reported. */
Program *tool_compile(Arena *, const Options *);

/* passes.c */
typedef struct { const char *dump, *stop; bool time; FILE *out; } Walk;
/* Runs the passes up to walk->stop (NULL: all), printing what walk->dump left. False after errors. */
bool        passes_run(Program *, const Walk *);
const char *passes_find(const char *name);       /* the pass's own name, or NULL */
int         passes_names(const char *const **names);
void        print_passes(FILE *);                /* docs/passes.md */
void        print_ops(FILE *);                   /* docs/ops.md */

/* paths.c: where the runtime's header and library are, seen from the executable */
typedef struct { const char *include, *lib; } Paths;
Paths       paths_find(Arena *);
const char *compile_flags(Arena *, const Target *);   /* --cflags */
const char *link_flags(Arena *);                      /* --libs */

/* emit/dot.c: the graphs in Graphviz's language */
void        print_dot(FILE *, const Program *);

/* process.c: other programs */
int         process_run(char *const argv[], const char *quiet);   /* exit code; 128 + signal */
const char *c_compiler(void);                                     /* $CC, or cc */
const char *make_temp_dir(Arena *);                               /* fail_io when it cannot */
void        remove_temp_dir(const char *path);
char      **split_words(Arena *, const char *text, int *count);
/* cc FLAGS SOURCE TAIL -o OUT; TAIL: libraries, or "-c". cc's exit code; 127 when there is no cc. */
int         compile_c(Arena *, const char *flags, const char *source, const char *tail, const char *out);

/* sha256.c */
void        sha256_hex(const void *bytes, size_t length, char hex[65]);

/* emit/check.c: findings go to standard output; their number, or -1 when libclang is missing */
int         check_emitted(Arena *, const char *path, const char *flags, const char *prefix);

/* The commands; each returns an exit code. */
int tool_run(const Options *);
int tool_size(const Options *);
int tool_check(const Options *);
int tool_verify(const Options *);

#endif
