/* verify.h -- the two sides that tool_verify.c compares: what emitted programs computed (verify_run.c)
   and what the interpreter says (verify_eval.c). */
#ifndef VERIFY_H
#define VERIFY_H

#include "tools.h"

typedef struct { const char *name; int64_t count; const void *at; } Record;   /* 32-bit values */
typedef struct { const char *path, *bytes; size_t length; Vec(Record) record; } Dump;

typedef struct {                 /* one line of the table */
    const char *check, *entry, *name;
    double      error, limit;
} Finding;

typedef struct {
    Arena      *arena;
    const Options *options;
    const char *folder;          /* where programs are built and run */
    Program    *model;           /* up to the gradient: what the interpreter runs */
    Vec(Finding) findings;
} Verify;

/* verify_run.c */
/* Emits for the target, builds with the driver and returns the path of the program. */
const char *verify_build(Verify *, const char *target);
Dump        verify_run(Verify *, const char *program, int threads);
/* The record "entry/part/name", or NULL. */
const Record *dump_find(const Dump *, const char *entry, const char *part, const char *name);

/* verify_eval.c */
void verify_interpreter(Verify *, const Dump *);     /* every output and update of every entry point */
void verify_gradients(Verify *, const Dump *);       /* every trained parameter of every step */

/* verify_leak.c: was: the interpreter's values of what the draw needs, by node id */
void        verify_leak(Verify *, const Func *, const EvalEnv *, double *const *was);

/* tool_verify.c */
void verify_found(Verify *, const char *check, const char *entry, const char *name, double error, double limit);

#endif
