/* build_see.c -- 'see': a dependency class becomes live taps.
   In: a convolution under an order, and the class: what its result may at most depend on.  Out: the same over the
   widest window with which that holds.  A tap is live where the pixel that it reads stays within the class.

   Where x has several channels (colours), a layer's channels fall into as many equal groups, of which the o-th
   may also see the first o colours of its own pixel (A) or those and what it stands for itself (B): van den Oord
   et al. 2016.  A tap that only some groups may read is taken out of the convolution, and each group adds a 1x1
   convolution of just the channels it may read: nothing is multiplied to be masked. */
#include "build.h"

#include <string.h>

static const struct { const char *name; Reach limit; bool colours, own; } classes[] = {
    { "A",     { 0, 0, 0 },       true,  false },    /* the pixels before */
    { "B",     { 0, 0, 0 },       true,  true },     /* those, and all that the input sees itself */
    { "past",  { 0, 0, 0 },       false, false },    /* the pixels before, the same for all channels */
    { "above", { 0, NOWHERE, 0 }, false, false },    /* the rows above */
};
enum { CLASSES = sizeof classes / sizeof *classes };

typedef struct {
    Build       *b;
    Span         span;
    int          class;
    int64_t      parts, colours; /* channels of the result: parts x colours x the rest */
    Node        *x, *w;
    const Conv  *conv;
    const Shape *y;
    const Ordered *ordered;
    Depend       d;              /* of x */
    Reach       *limit;          /* by colour */
    uint64_t     dead[2];        /* taps that the convolution as a whole does not have */
    Vec(int64_t) shared;         /* of those: taps that some colours have */
} See;

/* ---- what may be seen ------------------------------------------------------------------- */

/* The one ordered input that x depends on. */
static bool find_ordered(See *s)
{
    Build *b = s->b;
    for (int i = 0; i < b->work->ordered.count; i++) {
        const Ordered *o = b->work->ordered.at[i];
        Depend d = depends_of(o->depends, b->work->graph, s->x);
        if (depend_widest(&d).row == NOWHERE)
            continue;
        if (s->ordered) {
            mistake_at(b, s->span, "this layer reads both '%s' and '%s', which have orders of their own",
                       s->ordered->order->name, o->order->name);
            return false;
        }
        s->ordered = o;
        s->d = d;
    }
    if (s->ordered)
        return true;
    bool any = b->program->orders.count > 0;
    if (mistake_at(b, s->span, any ? "this layer reads nothing that has an order, so 'see' says nothing"
                                   : "'see' needs an order, and the program has none"))
        hint("%s", any ? "leave out 'see', or give the tensor an order" : "add one: 'order x: raster(28, 28, 1)'");
    return false;
}

/* What colour o of the input sees itself: its channels repeat the colours in turn, or are all alike. */
static Reach own_reach(const See *s, int64_t o)
{
    Reach r = { NOWHERE, NOWHERE, 0 };
    for (int64_t i = o; i < s->d.runs; i += s->colours)
        r = reach_join(r, s->d.reach[i]);
    return r;
}

static bool set_limits(See *s)
{
    const FieldOrder *order = s->ordered->order;
    Reach far = depend_widest(&s->d), own = own_pixel(&s->d, order);
    bool lost = !s->d.ordered || is_backwards(&s->d) || s->d.size[1] != s->x->shape.dim[1] || s->d.size[2] != s->x->shape.dim[2];
    if (lost || (classes[s->class].own && reach_compare(&far, &own) > 0)) {
        if (blame_layer(s->b, s->ordered, s->x))
            note_at(s->span, "so this layer has no window that keeps to the order");
        return false;
    }
    s->colours = classes[s->class].colours && s->d.runs > 1 ? order_channels(order) : 1;
    if (classes[s->class].own && s->d.runs % s->colours) {
        if (mistake_at(s->b, s->span, "what this layer reads does not fall into groups for the %lld channels of '%s'",
                       (long long)s->colours, order->name))
            hint("where a gate splits channels, the layer in front of it takes 'parts: 2'");
        return false;
    }
    s->limit = arena_array(s->b->arena, Reach, s->colours);
    for (int64_t o = 0; o < s->colours; o++) {
        s->limit[o] = classes[s->class].limit;
        s->limit[o].channel += o;
        if (classes[s->class].own)
            s->limit[o] = reach_join(s->limit[o], own_reach(s, o));
    }
    return true;
}

static bool visible(const See *s, int64_t tap, int run, int64_t colour)
{
    int64_t at[2] = { tap / s->conv->kernel[1], tap % s->conv->kernel[1] }, by[2];
    for (int d = 0; d < 2; d++)
        by[d] = (at[d] * s->conv->dilation[d] - s->conv->before[d]) * s->d.scale[d];
    Reach r = reach_shift(s->d.reach[run], by[0], by[1]);
    return reach_compare(&r, &s->limit[colour]) <= 0;
}

/* Sorts the taps into live, dead and shared; how many are not dead. */
static int64_t sort_taps(See *s, int64_t taps)
{
    int64_t live = 0;
    for (int64_t tap = 0; tap < taps; tap++) {
        int64_t seen = 0, all = s->colours * s->d.runs;
        for (int64_t i = 0; i < all; i++)
            seen += visible(s, tap, (int)(i % s->d.runs), i / s->d.runs);
        live += seen > 0;
        if (seen < all)
            s->dead[tap / 64] |= (uint64_t)1 << tap % 64;
        if (seen && seen < all)
            vec_push(s->b->arena, &s->shared, tap);
    }
    return live;
}

/* ---- checks ----------------------------------------------------------------------------- */

static const char *place(Build *b)
{
    static const char *const kind[] = {
        [FUNC_INIT] = "", [FUNC_STEP] = "step ", [FUNC_TEST] = "the test of ", [FUNC_SAMPLE] = "sampler ",
        [FUNC_ENCODE] = "", [FUNC_DECODE] = "",
    };
    const Func *f = b->work->func;
    return arena_printf(b->arena, "%s'%s'", kind[f->kind], f->name);
}

/* The same layer has the same window wherever it is used, or its weights would mean different things. */
static bool same_window(See *s)
{
    Build *b = s->b;
    const char *path = b->frame && b->frame->path ? b->frame->path : "";
    for (int i = 0; i < b->seen.count; i++) {
        const Seen *old = &b->seen.at[i];
        if (strcmp(old->path, path) || old->span.line != s->span.line || old->span.col != s->span.col
            || strcmp(old->span.file, s->span.file) || !memcmp(old->dead, s->dead, sizeof s->dead))
            continue;
        mistake_at(b, s->span, "the layer '%s' had another window before, in %s", path, old->where);
        return false;
    }
    Seen seen = { .path = path, .span = s->span, .where = place(b) };
    memcpy(seen.dead, s->dead, sizeof seen.dead);
    vec_push(b->arena, &b->seen, seen);
    return true;
}

static bool colours_fit(See *s)
{
    int64_t groups = s->parts * s->colours;
    if (!s->shared.count)
        return true;
    if (s->conv->groups > 1) {
        mistake_at(s->b, s->span, "this layer has groups of channels already: 'see' makes a group for each channel of '%s'",
                   s->ordered->order->name);
        return false;
    }
    if (s->y->dim[3] % groups == 0)
        return true;
    if (mistake_at(s->b, s->span, "the %lld channels of this layer cannot be shared by %lld channels of '%s'%s",
                   (long long)s->y->dim[3], (long long)s->colours, s->ordered->order->name,
                   s->parts > 1 ? arena_printf(s->b->arena, " in %lld parts", (long long)s->parts) : ""))
        hint("make them a multiple of %lld", (long long)groups);
    return false;
}

static bool window_fits(See *s)
{
    int64_t taps = s->conv->kernel[0] * s->conv->kernel[1];
    if (taps > MAX_TAPS) {
        mistake_at(s->b, s->span, "a window with 'see' has at most %d pixels, not %lld", (int)MAX_TAPS, (long long)taps);
        return false;
    }
    if (sort_taps(s, taps))
        return colours_fit(s) && same_window(s);
    if (mistake_at(s->b, s->span, "no pixel of this %lld x %lld window is one that '%s' lets it see",
                   (long long)s->conv->kernel[0], (long long)s->conv->kernel[1], classes[s->class].name))
        hint("a larger window has some");
    return false;
}

/* ---- the layer -------------------------------------------------------------------------- */

static Node *part_of(Graph *g, Node *n, int axis, int64_t from, int64_t count)
{
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Shape s = n->shape;
    start[axis] = from;
    s.dim[axis] = count;
    return graph_slice(g, n, start, step, &s);
}

/* One tap: input channels [from, from + count) for output channels [at, at + of). */
static Node *one_tap(See *s, int64_t tap, int64_t from, int64_t count, int64_t at, int64_t of)
{
    Graph *g = graph_here(s->b);
    Conv c = *s->conv;
    int64_t place[2] = { tap / c.kernel[1], tap % c.kernel[1] };
    Node *w = part_of(g, part_of(g, s->w, 2, from, count), 3, at, of);
    Shape y = *s->y;
    y.dim[3] = of;
    for (int d = 0; d < 2; d++) {
        w = part_of(g, w, d, place[d], 1);
        c.before[d] -= place[d] * c.dilation[d];
        c.kernel[d] = c.dilation[d] = 1;
    }
    return graph_conv(g, OP_conv, part_of(g, s->x, 3, from, count), w, &c, &y);
}

/* What one colour adds: each shared tap over each stretch of channels it may see. */
static Node *colour(See *s, int64_t o, int64_t at, int64_t of)
{
    Graph *g = graph_here(s->b);
    Shape y = *s->y;
    Node *sum = NULL;
    y.dim[3] = of;
    for (int i = 0; i < s->shared.count; i++)
        for (int run = 0, next; run < s->d.runs; run = next) {
            for (next = run; next < s->d.runs && visible(s, s->shared.at[i], next, o); next++) { }
            if (next == run && ++next)
                continue;
            int64_t from = run ? s->d.end[run - 1] : 0;
            Node *n = one_tap(s, s->shared.at[i], from, s->d.end[next - 1] - from, at, of);
            sum = sum ? graph_map(g, OP_add, sum, n, NULL) : n;
        }
    return sum ? sum : graph_constant(g, 0, &y);
}

static Node *all_colours(See *s)
{
    int count = (int)(s->parts * s->colours);
    int64_t of = s->y->dim[3] / count;
    Node **piece = arena_array(s->b->arena, Node *, count);
    for (int i = 0; i < count; i++)
        piece[i] = colour(s, i % s->colours, i * of, of);
    return graph_concat(graph_here(s->b), count, piece, 3);
}

static Node *windowed(See *s)
{
    Conv c = *s->conv;
    int64_t taps = c.kernel[0] * c.kernel[1];
    int dead = __builtin_popcountll(s->dead[0]) + __builtin_popcountll(s->dead[1]);
    memcpy(c.dead, s->dead, sizeof c.dead);
    Graph *g = graph_here(s->b);
    Node *n = dead < taps ? graph_conv(g, OP_conv, s->x, s->w, &c, s->y) : NULL;
    Node *rest = s->shared.count ? all_colours(s) : NULL;
    n = n && rest ? graph_map(g, OP_add, n, rest, NULL) : n ? n : rest;
    vec_push(s->b->arena, &s->b->work->masked, n);
    return n;
}

Node *see_conv(Build *b, Span span, const char *see, int64_t parts, Node *x, Node *w, const Conv *conv,
               const Shape *y)
{
    See s = { .b = b, .span = is_user(b, span) ? span : b->here, .parts = parts, .x = x, .w = w, .conv = conv, .y = y };
    while (s.class < CLASSES && strcmp(classes[s.class].name, see))
        s.class++;
    if (s.class == CLASSES) {
        if (mistake_at(b, s.span, "'see' cannot be \"%s\"", see))
            hint("it is A, B, above or past");
        return NULL;
    }
    if (!find_ordered(&s) || !set_limits(&s) || !window_fits(&s))
        return NULL;
    return windowed(&s);
}
