/* fuse.h -- what the files of the fuser share: groups, who joins them, and their order. */
#ifndef FUSE_H
#define FUSE_H

#include <string.h>

#include "loop/loop.h"

/* fuse.c */
Group *new_group(Fusion *, KernelKind, const Node *first, const Shape *domain, int64_t rows);
void   join_group(Fusion *, Group *, const Node *, bool post);       /* after the floating maps it reads */
/* Whether the operands of n, or of all maps of g, can be read in loops over the domain. */
bool   operands_fit(const Fusion *, const Group *g, const Shape *domain, const Node *n, bool post);
bool   members_fit(const Fusion *, const Group *g, const Shape *domain);
bool   goes_beside(const Fusion *, const Group *, const Node *);

/* fuse_fold.c */
void   place_fold(Fusion *, const Node *);

/* fuse_order.c */
void   add_after(Fusion *, Group *g, const Group *h);          /* g needs h */
void   depend_on(Fusion *, Group *g, const Node *n);           /* ... and every group that makes part of n */
void   order_updates(Fusion *);                                /* what is overwritten has been read */
#endif
