/* verify_leak.c -- the run-time leak test of `gmc verify`.
   In: a sampler that fills x, and the interpreter's values of everything its draw needs.  Out: how many values saw
   what they must not.  One position of every image is changed, and everything is computed again: a value that
   differs, by one bit, must be one whose reach takes that position in.  So the analysis that the proof and the
   sampler stand on is tested on the user's own model. */
#include "verify.h"

#include <string.h>

#include "pass/depend.h"
#include "random.h"

/* Some other value that x takes at this place in another image, or 0 or 1. */
static double other_value(const double *x, int64_t images, int64_t size, int64_t at)
{
    double is = x[at];
    for (int64_t n = 0; n < images; n++)
        if (x[n * size + at % size] != is)
            return x[n * size + at % size];
    return is == 0;
}

/* Changes one place of each image; at[n] is where, as row, column and channel. */
static double *change(Arena *a, const Node *x, const double *from, int64_t (*at)[3])
{
    const Shape *s = &x->shape;
    int64_t images = s->dim[0], size = shape_size(s) / images, c = s->rank == 4 ? s->dim[3] : 1;
    int64_t w = s->rank == 2 ? s->dim[1] : s->dim[2];
    double *to = arena_array(a, double, images * size);
    memcpy(to, from, sizeof(double) * (size_t)(images * size));
    for (int64_t n = 0; n < images; n++) {
        int64_t place = (int64_t)(gm_random_uniform_at(1, 0, 0, (uint64_t)n) * (double)size) % size;
        to[n * size + place] = other_value(from, images, size, n * size + place);
        at[n][0] = place / c / w;
        at[n][1] = place / c % w;
        at[n][2] = place % c;
    }
    return to;
}

/* Elements that differ although their reach takes in no change of their image. */
static int64_t count_leaks(const Node *n, const Depend *d, const double *was, const double *is, int64_t (*at)[3])
{
    int64_t leaks = 0;
    for (int64_t i = 0; i < shape_size(&n->shape); i++)
        if (memcmp(&was[i], &is[i], sizeof *was) != 0)
            leaks += !depend_allows(d, i, at);
    return leaks;
}

void verify_leak(Verify *v, const Func *f, const EvalEnv *env, double *const *was)
{
    const Node *x = f->fill->x;
    const char *name = f->fill->name;
    int64_t (*at)[3] = arena_alloc(v->arena, sizeof *at * (size_t)x->shape.dim[0]), leaks = 0;
    Depend *d = depend_graph(v->arena, f->graph, x);
    double **held = arena_array(v->arena, double *, f->graph->count);
    held[x->id] = change(v->arena, x, was[x->id], at);
    EvalEnv changed = *env;
    changed.held = held;
    Node *root[1] = { f->fill->draw };
    double **is = eval_graph(v->arena, f->graph, root, 1, &changed);
    for (int i = 0; i < f->graph->count && !leaks; i++)
        if (is[i] && (leaks = count_leaks(f->graph->node[i], &d[i], was[i], is[i], at)) > 0)
            name = arena_printf(v->arena, "line %d", f->graph->node[i]->span.line);
    verify_found(v, "leak", f->name, name, (double)leaks, 0);
}
