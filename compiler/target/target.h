/* target.h -- what a CPU can do, as numbers.  One constant per target in target.c; the emitter and
   the tile chooser read nothing else about a machine. */
#ifndef TARGET_H
#define TARGET_H

typedef struct { int rows, vectors; } TargetTile;

typedef struct Target {
    const char *name;            /* avx512 */
    const char *macro;           /* GM_TARGET_AVX512: what the emitted file defines for vec.h */
    const char *cflags;          /* for cc */
    int         lanes;           /* floats in a vector */
    TargetTile  tile;            /* of a product: rows x vectors in registers */
    int         sums;            /* vectors of running sums that registers hold beside operands */
} Target;

/* The target of that name; "native" is the best this machine runs; NULL for an unknown name. */
const Target *target_find(const char *name);
const Target *target_at(int i);  /* NULL past the last */
#endif
