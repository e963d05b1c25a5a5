/* depend.h -- what of an ordered tensor every value may depend on.

   Under `order x: raster(h, w, c)` the positions of x are numbered row by row, then column by column, then
   channel by channel.  A value at row i, column j of its own grid has a reach: how far into x it can see,
       all rows before            scale[0] * i + row,
       in that row all columns up to   scale[1] * j + col  (that one not included),
       in that pixel the first `channel` channels,
   so reaches are compared in lexicographic order and joined by taking the larger.  (0, 0, 0) is "the pixels
   before", (0, NOWHERE, 0) "the rows above", (0, 0, c) "pixels up to and including", (NOWHERE, ..) "nothing",
   (EVERYWHERE, ..) "everything".  A value whose channels differ has one reach for each run of channels. */
#ifndef DEPEND_H
#define DEPEND_H

#include "gmc.h"

enum { NOWHERE = -(1 << 28), EVERYWHERE = 1 << 28 };

typedef struct { int64_t row, col, channel; } Reach;

typedef struct {                 /* of one node; in row-major order its elements are [N,H,W,channels] */
    bool    ordered;             /* it lies on a grid of its own; false: one reach for the whole tensor */
    int64_t size[3];             /* N, H, W: those of the shape, or what a flatter one stands for */
    int64_t scale[2];            /* rows and columns of x per row and column of this grid; 0: all are alike */
    int     runs;                /* channels [0, end[0]) have reach[0], [end[0], end[1]) reach[1] ... */
    int64_t *end;
    Reach  *reach;
} Depend;

int   reach_compare(const Reach *, const Reach *);          /* <0, 0, >0 */
Reach reach_join(Reach, Reach);                             /* the larger */
Reach reach_shift(Reach, int64_t rows, int64_t cols);       /* of what lies so many rows and columns further */
Reach depend_widest(const Depend *);                        /* the join over all channels */
/* May the element at this row-major position see the row, column and channel at[n] of x, n its own image? */
bool  depend_allows(const Depend *, int64_t element, int64_t (*at)[3]);

/* "rows above", "pixels before and 1 column to the right of it": for errors and dumps; c: channels of x. */
const char *reach_text(Arena *, const Reach *, int64_t c);

/* By node id: what each node of the graph may see of x, a leaf that is ordered: its shape is [N,h,w,c], [N,h,w]
   or, a sequence, [N,n], which is one row of n pixels; nodes that do not need x reach NOWHERE. */
Depend *depend_graph(Arena *, const Graph *, const Node *x);

/* The same while the graph grows.  statistics: sums over the batch, and one image of it for all, say nothing about
   an image, as in training steps with batch normalisation; otherwise they reach EVERYWHERE. */
typedef struct Depends Depends;
Depends *depends_new(Arena *, const Node *x, bool statistics);
Depend   depends_of(Depends *, const Graph *, const Node *);
void     depends_given(Depends *, const Graph *, const Node *);   /* from here on it counts as seeing nothing */

/* depend_print.c: a function's nodes that depend on an ordered input, a line each. */
void depend_print(FILE *, const Program *, const Func *, const bool *live);
/* sampler_print.c: the loops that 'fill' becomes */
void schedule_print(FILE *, Program *, const Func *);
#endif
