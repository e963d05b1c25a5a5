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

typedef struct {                 /* of one node; images are [N,H,W,...]: what follows W counts as channels */
    bool    ordered;             /* it lies on a grid of its own; false: one reach for the whole tensor */
    int64_t scale[2];            /* rows and columns of x per row and column of this grid */
    int     runs;                /* channels [0, end[0]) have reach[0], [end[0], end[1]) reach[1] ... */
    int64_t *end;
    Reach  *reach;
} Depend;

int   reach_compare(const Reach *, const Reach *);          /* <0, 0, >0 */
Reach depend_widest(const Depend *);                        /* the join over all channels */

/* By node id: what each node of the graph may see of x, a leaf that is ordered (shape [N,h,w,c]); nodes that do
   not need x reach NOWHERE. */
Depend *depend_graph(Arena *, const Graph *, const Node *x);
#endif
