/* lower.h -- what the files that write kernels share: the kernel being written, and how a value is added to it. */
#ifndef LOWER_H
#define LOWER_H

#include "loop/loop.h"

typedef struct { const Node *node; Place1 place; Item *item; } Known;

typedef struct {                 /* the kernel being written */
    Program *p;
    Kernels *ks;
    Kernel  *k;
    const Group *group;          /* NULL for a copy */
    Domain   domain;             /* of the part being written: the whole, or what its folds leave */
    bool     post;
    Vec(Known) known;
} Lower;

/* A value of the part being written, without its arguments or access. */
Item *new_item(Lower *, ItemKind, const Node *);
/* lower_goes_on.c: the item of the sum if n adds to it what is kept, or NULL. */
Item *lower_goes_on(Lower *, const Node *n, Item *const *arg);

#endif
