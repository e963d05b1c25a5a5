/* grad.h -- what the files that differentiate share. */
#ifndef GRAD_H
#define GRAD_H

#include "gmc.h"

typedef struct {
    Graph *graph;
    int    count;                /* nodes that the arrays know */
    bool  *depends;              /* by id: something asked for lies in or below this node */
    Node **adjoint;              /* by id: the sum so far; NULL is zero */
} Walk;

/* grad.c */
void accumulate(Walk *, const Node *to, Node *d);
/* Hands the adjoint of a node on to its operands. */
void visit(Walk *, Node *);

/* grad_loop.c: of all that the loop leaves behind, to what it starts with and what its body reads.  end: the first of
   its scan nodes, which is visited when all that read any of them have been. */
void grad_loop(Walk *, Node *end);
bool is_first_scan(const Graph *, const Node *);
#endif
