/* turns.h -- what the files share that take out of loops what depends on their turn alone.
   A lifted node is made for all turns at once: [turns, its shape].  Axes along which it is the same everywhere have
   size 1 there: a step's number repeated for each image of a batch is embedded once. */
#ifndef TURNS_H
#define TURNS_H

#include "gmc.h"

typedef struct {
    Node *all;                   /* [turns, shape], or [1, shape] of what does not depend on the turn; NULL: not lifted */
    Shape shape;                 /* of one turn: that of the node, with size 1 where it is the same along an axis */
} Lifted;

typedef struct {
    Arena  *arena;
    Graph  *to;
    int64_t turns;               /* of the loop at hand */
    Node  **made;                /* by old id: the node in the new graph */
    Lifted *lifted;              /* by old id */
} Lift;

/* lift.c: one node, its operands lifted or outside of the loop; .all is NULL where that does not pay or cannot be. */
Lifted lift_node(Lift *, const Node *);
#endif
