/* simplify.h -- what the files of the simplifier share: one round that reads a graph and writes the
   next.  A rewriter looks at the old node and its old operands, and builds the replacement in the new
   graph out of what its operands became.  It returns NULL when it has nothing better. */
#ifndef SIMPLIFY_H
#define SIMPLIFY_H

#include "gmc.h"

typedef struct Carries Carries;                     /* simplify_scan.c */

typedef struct {
    Arena       *keep;           /* for numbers that outlive the round */
    Arena       *arena;          /* of this round */
    const Graph *from;
    Graph       *to;
    Node       **made;           /* by old id: the new node */
    Loop       **inside;         /* by old id: the loop that it is inside of, or NULL */
    int         *uses;           /* by old id: operand positions of live nodes, and roots */
    bool        *root;           /* by old id */
    Node       **relu;           /* by old id: its relu where that is kept anyway, or NULL */
    Carries     *carries;        /* of each loop: what it carries */
} Round;

static inline Node *made(const Round *r, const Node *n) { return r->made[n->id]; }
static inline bool  used_once(const Round *r, const Node *n) { return r->uses[n->id] == 1; }

/* simplify.c: the rows of rules.def */
Node *rewrite_by_rules(Round *, const Node *);
/* simplify_map.c: facts about maps that need more than a pattern */
Node *rewrite_map(Round *, const Node *);
/* simplify_fold.c */
Node *rewrite_fold(Round *, const Node *);
Node *rewrite_contract(Round *, const Node *);
/* simplify_unroll.c */
Node *unrolled_fold(Round *, const Node *);
/* simplify_view.c */
Node *rewrite_view(Round *, const Node *);
/* simplify_conv.c: a convolution whose operands are views; a part of one, used once; one with zeros around */
Node *rewrite_conv(Round *, const Node *);
Node *sliced_conv(Round *, const Node *, const int64_t *start, const int64_t *step, const Shape *);
bool wanted_in_parts(const Round *r, const Node *n);
Node *part_of_conv_data(Round *, const Node *, const int64_t *start, const int64_t *step, const Shape *);
Node *padded_conv(Round *, const Node *pad);
/* The old node in another shape, the reshape pushed down to where it costs nothing; and whether it
   gets there without leaving a view that a loop nest cannot express. */
Node *reshaped(Round *, const Node *, const Shape *);
bool  reshapes_freely(Round *, const Node *, const Shape *);
/* simplify_scan.c: what loops carry */
void  find_carries(Round *, const bool *live);
Node *rewrite_carried(Round *, const Node *);
Node *rewrite_scan(Round *, const Node *);
/* padding.c: the last rewriting, after which there is no `pad`; roots are replaced */
Graph *join_padding(Arena *, const Graph *, Node **roots, int count);
/* whole.c: after it no product reads an input of whole numbers; roots are replaced */
Graph *widen_inputs(Arena *, const Graph *, Node **roots, int count);

#endif
