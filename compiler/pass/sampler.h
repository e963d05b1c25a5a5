/* sampler.h -- what the files that derive a sampler share.
   sampler.c decides at which turn each value is made, restrict.c says what a value is at one turn, window.c
   what of it is kept for later ones.

   A turn of the loops over rows and columns makes one position (or one whole row) of the values that can be
   known then.  Values of one turn, one period and one stage are one part: a function with a graph of its own,
   in which [N,H,W,C] has become [N,1,1,C], or [N,1,W,C] where a row is made at once. */
#ifndef SAMPLER_H
#define SAMPLER_H

#include "pass/depend.h"

typedef struct { Turn turn; int64_t period[2]; int channel, stage; } Slot;

typedef struct { const Node *node; int64_t lo, hi; Node *made; } Made;

typedef struct {
    Func     *func;
    Vec(Made) made;              /* values of this turn, by node and channels */
    Vec(Made) whole;             /* values that do not need x, as they are */
} Part;

typedef struct { const Node *node; bool grid, turned; Keep *keep; } Kept;

typedef struct {
    Program      *p;
    Func         *f;             /* the sampler */
    Fill         *fill;
    const Depend *dep;           /* by node of f->graph */
    int         **stage;         /* by node, by run */
    Vec(Part *)   parts;
    Part         *once;          /* what does not need x */
    Vec(Kept)     kept;
} Cut;

/* sampler.c */
void  cut_sampler(Program *, Func *);            /* fills in f->fill, and simplifies f->graph */
Slot  slot_of(const Cut *, const Node *, int run);
bool  needs_x(const Cut *, const Node *);
Part *part_at(Cut *, const Slot *);
bool  is_part(const Part *, const Slot *);
bool  runs_before(const Cut *, const Node *, const Slot *, const Part *);
void  keep_draws(Cut *, Keep *);
/* Gives up, with a reason: only the naive form is left. */
void  give_up(Cut *, const Node *, const char *why);

/* restrict.c */
const Node *enlarged(const Node *);              /* what a reshape enlarges, or NULL */
int   lead_axes(const Shape *, const Depend *);  /* the axes that make up [N,H,W]; 0 if none do */
bool  part_shape(Cut *, const Part *, const Node *, const Depend *, int64_t lo, int64_t hi, Shape *);
Node *value_at(Cut *, Part *, const Node *, int64_t lo, int64_t hi, const Depend *like);
Node *value_made(Cut *, Part *, const Node *, int run);
Node *join_channels(Cut *, Part *, const Node *, int lead, int count, Node *const *piece);
Node *pick_channels(Part *, Node *, int lead, int64_t lo, int64_t hi);

/* window.c */
typedef struct { int64_t row, col, rows, cols; } Extent;      /* from where the turn is */
Node *look_at(Cut *, Part *, const Node *, int64_t lo, int64_t hi, Extent);
/* A value that does not need x, whole; turned: a matrix, transposed. */
Node *whole_value(Cut *, Part *, const Node *, bool turned);
Node *steady_value(Cut *, Part *, const Node *, int64_t lo, int64_t hi, const Depend *like);
void  keep_values(Cut *);        /* makes the parts leave what later turns look at */
bool  may_see(const Cut *, const Part *, const Node *, int64_t lo, int64_t hi, int64_t row, int64_t col);
void  leave_for_later(Part *, const char *name, Node *, Keep *, int64_t channel, int64_t count);
#endif
