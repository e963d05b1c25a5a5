/* reach.h -- the algebra under depend.c: reaches of a whole tensor, and what moving its elements does to them.

   An axis is a list of factors, slowest first: [H*W] is a factor of H and one of W.  Every factor says how many
   rows and columns of x one step along it is worth; one that is worth none counts channels.  So a reshape
   only regroups factors, and an index enters a reach as the sum of index * step over the factors.  `at` holds
   what is left of the reach, by channel: an array with vary[a] entries along axis a, 1 where all are alike. */
#ifndef REACH_H
#define REACH_H

#include "pass/depend.h"

enum { FACTORS = 5 };            /* of one axis; more are more than anyone writes, and count as lost */

typedef struct { int64_t size, step[2]; bool batch; } Factor;
typedef struct { int count; Factor at[FACTORS]; } Axis;

typedef struct {
    Arena  *arena;
    bool    placed;              /* false: at[0] is the reach of all elements, NOWHERE or EVERYWHERE */
    int     rank;
    Axis    axis[MAX_RANK];
    int64_t vary[MAX_RANK];
    Reach  *at;
} Flow;

/* a / b rounded up, b > 0 */
static inline int64_t ceil_div(int64_t a, int64_t b) { return a / b + (a % b > 0); }

Flow flow_nothing(Arena *);
Flow flow_ordered(Arena *, const Node *x);       /* that of the ordered leaf */
Flow flow_lost(const Flow *);                    /* EVERYWHERE, unless it sees nothing */
bool flow_is_nothing(const Flow *);
int64_t flow_entries(const Flow *);

Flow flow_join(const Flow *, const Flow *);
Flow flow_collapse(Flow, int axis);              /* all channels of an axis reach as far as the furthest */
Flow flow_single(Flow, int axis);                /* the axis becomes one factor, and its channels alike if it is a grid */
Flow flow_fold(Flow, int axis, bool statistics); /* the axis gets size 1 */
/* Whether further along the axis never sees less: it counts rows, then columns, and nothing else. */
bool flow_ascends(const Flow *, int axis);
Flow flow_permute(const Flow *, const int *order);
Flow flow_broadcast(Flow, const Shape *);
Flow flow_reshape(const Flow *, const Shape *);
Flow flow_slice(Flow, int axis, int64_t start, int64_t step, int64_t count, bool statistics);
Flow flow_pad(Flow, int axis, int64_t before, int64_t total);

/* reach_axis.c */
bool is_channel(const Factor *);
int64_t axis_size(const Axis *);
int64_t axis_channels(const Axis *);
bool has_batch(const Axis *);
Axis axis_of(int64_t size, int64_t rows, int64_t cols, bool batch);
Factor axis_bounding(const Axis *);              /* index * step, summed over factors, is at most the position times this */
bool axes_regroup(Flow *, const Shape *);        /* every axis of the shape gets whole factors; false: impossible */
#endif
