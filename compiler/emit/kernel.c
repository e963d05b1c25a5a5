/* kernel.c -- loops of element-wise kernels, row folds and column folds.
   In: a lowered kernel.  Out: the body of its C function.
   Invariant: a fold along a row keeps 16 lanes whatever the vector is, a fold down a column runs through
   the rows in order; so results do not depend on the target or on the number of threads. */
#include <string.h>

#include "emit/emit.h"

static const char *const names_of[] = { "", "j", "i j", "h i j", "g h i j", "f g h i j", "e f g h i j",
                                        "d e f g h i j", "c d e f g h i j" };

void index_names(Arena *a, int dims, const char **index)
{
    for (int d = 0; d < dims; d++)
        index[d] = arena_strndup(a, names_of[dims] + 2 * d, 1);
}

static Body main_body(const Kernel *k, const char *const *index)
{
    return (Body){ k->items.at, k->items.count, k->dims, index, false, NULL };
}

void write_share(KernelWriter *kw, int64_t units)
{
    if (kw->k->chain) {
        w_line(&kw->w, "const int64_t lo = call->from, hi = call->to;");
        return;
    }
    w_line(&kw->w, "int64_t lo, hi;");
    if (kw->turns && kw->k->by_rows) {
        w_line(&kw->w, "gm_share_images(call, %s, &lo, &hi);", size_text(kw, "grain", kw->k->grain));
        return;
    }
    const char *pieces = size_text(kw, "units", units);
    if (kw->few && kw->k->by_rows)
        pieces = arena_printf(kw->p->arena, "gm_row_units(call, %s, %s)", pieces, size_text(kw, "grain", kw->k->grain));
    w_line(&kw->w, "gm_share(call, %s, &lo, &hi);", pieces);
}

static void open_share(KernelWriter *kw)
{
    write_share(kw, kw->k->units);
}

const char *times_grain(KernelWriter *kw, const char *unit)
{
    int64_t grain = kw->k->grain;
    return grain == 1 ? unit : arena_printf(kw->p->arena, "%s * %s", unit, size_text(kw, "grain", grain));
}

/* for (i = lo * grain; i < min(hi * grain, extent); i++), without the min where it cannot matter. */
static void open_shared_loop(KernelWriter *kw, const char *index, int64_t extent)
{
    const Kernel *k = kw->k;
    const char *end = times_grain(kw, "hi"), *start = times_grain(kw, "lo");
    if (k->units * k->grain > extent)
        end = arena_printf(kw->p->arena, "gm_min_int(%s, %s)", end, extent_text(kw, index, extent, false));
    w_open(&kw->w, "for (int64_t %s = %s; %s < %s; %s++)", index, start, index, end, index);
}

static void open_loop(KernelWriter *kw, const char *index, int64_t extent)
{
    w_open(&kw->w, "for (int64_t %s = 0; %s < %s; %s++)", index, index, extent_text(kw, index, extent, false), index);
}

/* ---- element-wise ---- */

static void write_elements(KernelWriter *kw, const Body *b)
{
    int named = kw->names.taken.count;       /* names of the loop body end with it */
    write_items(kw, b);
    write_stores(kw, b, kw->k->stores.at, kw->k->stores.count);
    kw->names.taken.count = named;
}

/* The vector loop over j from `start` to `end`; `ragged` when the stretch may end inside a vector. */
static void write_vectors(KernelWriter *kw, const Body *b, const char *start, const char *end, bool ragged, bool whole)
{
    if (!ragged) {
        w_open(&kw->w, "for (int64_t j = %s; j < %s; j += GM_LANES)", start, end);
        write_elements(kw, b);
        w_close(&kw->w);
        return;
    }
    w_line(&kw->w, "int64_t j = %s;", start);
    if (whole) {
        w_open(&kw->w, "for (; j + GM_LANES <= %s; j += GM_LANES)", end);
        write_elements(kw, b);
        w_close(&kw->w);
    }
    w_open(&kw->w, whole ? "if (j < %s)" : "for (; j < %s; j += GM_LANES)", end);
    w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %s - j);", end);
    kw->part = true;
    write_elements(kw, b);
    kw->part = false;
    w_close(&kw->w);
}

void write_map(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    Arena *a = kw->p->arena;
    const char *index[MAX_RANK];
    int64_t inner = k->extent[k->dims - 1];
    bool ragged = inner % kw->p->target->lanes != 0, whole = inner >= kw->p->target->lanes;
    index_names(a, k->dims, index);
    Body b = main_body(k, index);
    write_scalars(kw, k->items.at, k->items.count);
    open_share(kw);
    if (k->dims == 1) {
        const char *stop = times_grain(kw, "hi");
        w_line(&kw->w, "const int64_t end = gm_min_int(%s, %s);", stop, size_text(kw, "elements", inner));
        write_vectors(kw, &b, times_grain(kw, "lo"), "end",
                      ragged || k->grain % kw->p->target->lanes != 0, whole);
        return;
    }
    open_shared_loop(kw, index[0], k->extent[0]);
    for (int d = 1; d < k->dims - 1; d++)
        open_loop(kw, index[d], k->extent[d]);
    write_vectors(kw, &b, "0", extent_text(kw, "j", inner, true), ragged, whole);
    for (int d = 0; d < k->dims - 1; d++)
        w_close(&kw->w);
}

/* ---- folds along rows ---- */

void name_folds(KernelWriter *kw)
{
    for (int i = 0; i < kw->k->folds.count; i++) {
        const Node *n = kw->k->folds.at[i].node;
        const char *wanted = kw->plain ? "f" : n->name ? n->name : op_info[n->op].name;
        vec_push(kw->p->arena, &kw->folds, name_unique(&kw->names, wanted));
    }
}

static const char *fold_start(const Fold *f) { return f->node->op == OP_sum ? "0.0f" : "-GM_INFINITY"; }
static const char *fold_end(const Fold *f) { return f->node->op == OP_sum ? "gm_lanes_sum" : "gm_lanes_max"; }

static void begin_lanes(KernelWriter *kw)
{
    for (int f = 0; f < kw->k->folds.count; f++)
        w_line(&kw->w, "gm_lanes %s_lanes = gm_lanes_splat(%s);", kw->folds.at[f], fold_start(&kw->k->folds.at[f]));
}

static void step_lanes(KernelWriter *kw, const Body *b, const char *lane_part)
{
    int named = kw->names.taken.count;
    write_items(kw, b);
    write_stores(kw, b, kw->k->stores.at, kw->k->stores.count);
    for (int f = 0; f < kw->k->folds.count; f++) {
        const char *running = arena_printf(kw->p->arena, "%s_lanes.part[%s]", kw->folds.at[f], lane_part);
        w_line(&kw->w, "%s = %s;", running, fold_step(kw, &kw->k->folds.at[f], running));
    }
    kw->names.taken.count = named;
}

/* The results of a row, and the maps on them. */
void write_row_end(KernelWriter *kw, const char *const *index, int dims, const char *lanes_suffix)
{
    const Kernel *k = kw->k;
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "const float %s = %s(%s_lanes%s);", kw->folds.at[f], fold_end(&k->folds.at[f]),
               kw->folds.at[f], lanes_suffix);
    Body post = { k->post.at, k->post.count, dims, index, true, NULL };
    write_items(kw, &post);
    write_stores(kw, &post, k->post_stores.at, k->post_stores.count);
}

static void write_row(KernelWriter *kw, const Body *b, int64_t inner)
{
    int64_t whole = inner / 16 * 16;
    bool split = kw->p->target->lanes < 16;
    if (whole && split) {
        w_open(&kw->w, "for (int64_t j16 = 0; j16 < %s; j16 += 16)", extent_text(kw, "j", whole, true));
        w_open(&kw->w, "for (int part = 0; part < GM_PARTS; part++)");
        w_line(&kw->w, "const int64_t j = j16 + part * GM_LANES;");
        step_lanes(kw, b, "part");
        w_close(&kw->w);
        w_close(&kw->w);
    } else if (whole) {
        w_open(&kw->w, "for (int64_t j = 0; j < %s; j += GM_LANES)", extent_text(kw, "j", whole, true));
        step_lanes(kw, b, "0");
        w_close(&kw->w);
    }
    if (whole == inner)
        return;
    const char *start = whole ? extent_text(kw, "j", whole, true) : "0", *end = extent_text(kw, "j", inner, true);
    w_open(&kw->w, "for (int64_t j = %s; j < %s; j += GM_LANES)", start, end);
    w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %s - j);", end);
    kw->part = true;
    step_lanes(kw, b, !split ? "0" : !whole ? "j / GM_LANES" : arena_printf(kw->p->arena, "(j - %s) / GM_LANES", start));
    kw->part = false;
    w_close(&kw->w);
}

static bool goes_on(const Kernel *k)
{
    for (int f = 0; f < k->folds.count; f++)
        if (k->folds.at[f].start.buffer)
            return true;
    return false;
}

/* Sums that go on from others have no lanes: they are one chain, element after element. */
static void write_chain(KernelWriter *kw, const char *const *index)
{
    const Kernel *k = kw->k;
    for (int f = 0; f < k->folds.count; f++) {
        const Access *s = &k->folds.at[f].start;
        const char *from = !s->buffer ? fold_start(&k->folds.at[f])
            : arena_printf(kw->p->arena, "%s[%s]", param_name(kw, s->buffer, false), offset_text(kw, s, index, k->row_dims));
        w_line(&kw->w, "gm_vec %s_chain = gm_splat(%s);", kw->folds.at[f], from);
    }
    for (int d = k->row_dims; d < k->dims; d++)
        open_loop(kw, index[d], k->extent[d]);
    Body b = main_body(k, index);
    b.single = true;
    write_items(kw, &b);
    write_stores(kw, &b, k->stores.at, k->stores.count);
    for (int f = 0; f < k->folds.count; f++) {
        const char *running = arena_printf(kw->p->arena, "%s_chain", kw->folds.at[f]);
        w_line(&kw->w, "%s = %s;", running, fold_step(kw, &k->folds.at[f], running));
    }
    for (int d = k->row_dims; d < k->dims; d++)
        w_close(&kw->w);
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "const float %s = %s_chain[0];", kw->folds.at[f], kw->folds.at[f]);
    Body post = { k->post.at, k->post.count, k->row_dims, index, true, NULL };
    write_items(kw, &post);
    write_stores(kw, &post, k->post_stores.at, k->post_stores.count);
}

void write_rows(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    const char *index[MAX_RANK];
    index_names(kw->p->arena, k->dims, index);
    Body b = main_body(k, index);
    write_scalars(kw, k->items.at, k->items.count);
    write_scalars(kw, k->post.at, k->post.count);
    name_folds(kw);
    open_share(kw);
    if (k->row_dims)
        open_shared_loop(kw, index[0], k->extent[0]);
    else
        w_open(&kw->w, "if (lo < hi)");
    for (int d = 1; d < k->row_dims; d++)
        open_loop(kw, index[d], k->extent[d]);
    if (goes_on(k)) {
        write_chain(kw, index);
    } else {
        begin_lanes(kw);
        for (int d = k->row_dims; d < k->dims - 1; d++)
            open_loop(kw, index[d], k->extent[d]);
        write_row(kw, &b, k->extent[k->dims - 1]);
        for (int d = k->row_dims; d < k->dims - 1; d++)
            w_close(&kw->w);
        write_row_end(kw, index, k->row_dims, "");
    }
    for (int d = 0; d < (k->row_dims ? k->row_dims : 1); d++)
        w_close(&kw->w);
}

/* ---- folds down columns, of each image where there are outer dimensions ---- */

/* What a column's sum begins with: nothing, or what it goes on from. */
static const char *column_start(KernelWriter *kw, const Fold *fold, const char *const *index)
{
    Arena *a = kw->p->arena;
    const char *left[MAX_RANK];
    int dims = 0;
    if (!fold->start.buffer)
        return arena_printf(a, "gm_splat(%s)", fold_start(fold));
    for (int d = 0; d < kw->k->dims; d++)
        if (is_post_dim(kw->k, d))
            left[dims++] = index[d];
    const char *from = arena_printf(a, "%s + %s", param_name(kw, fold->start.buffer, false), offset_text(kw, &fold->start, left, dims));
    if (fold->start.stride[dims - 1] != 1)
        return arena_printf(a, "gm_load_strided(%s, %s, %s)", from, size_text(kw, "step", fold->start.stride[dims - 1]), kw->part ? "n" : "GM_LANES");
    return arena_printf(a, kw->part ? "gm_load_part(%s, n)" : "gm_load(%s)", from);
}

static void write_column(KernelWriter *kw, const Body *b, const char *const *index)
{
    const Kernel *k = kw->k;
    int named = kw->names.taken.count;
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "gm_vec %s = %s;", kw->folds.at[f], column_start(kw, &k->folds.at[f], index));
    for (int d = k->outer_dims; d < k->row_dims; d++)
        open_loop(kw, index[d], k->extent[d]);
    write_items(kw, b);
    bool part = kw->part;
    kw->part = false;                        /* lanes beyond the edge are never stored: no need to mask */
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "%s = %s;", kw->folds.at[f], fold_step(kw, &k->folds.at[f], kw->folds.at[f]));
    kw->part = part;
    for (int d = k->outer_dims; d < k->row_dims; d++)
        w_close(&kw->w);
    const char *left[MAX_RANK];
    int dims = 0;
    for (int d = 0; d < k->dims; d++)
        if (is_post_dim(k, d))
            left[dims++] = index[d];
    Body post = { k->post.at, k->post.count, dims, left, false, NULL };
    write_items(kw, &post);
    write_stores(kw, &post, k->post_stores.at, k->post_stores.count);
    kw->names.taken.count = named;
}

void write_columns(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    const char *index[MAX_RANK];
    int64_t inner = k->extent[k->dims - 1];
    bool ragged = inner % kw->p->target->lanes != 0;
    index_names(kw->p->arena, k->dims, index);
    Body b = main_body(k, index);
    write_scalars(kw, k->items.at, k->items.count);
    write_scalars(kw, k->post.at, k->post.count);
    name_folds(kw);
    open_share(kw);
    for (int d = 0; d < k->dims - 1; d++)
        if (d == 0 && k->outer_dims)
            open_shared_loop(kw, index[d], k->extent[d]);
        else if (is_post_dim(k, d))
            open_loop(kw, index[d], k->extent[d]);
    const char *columns = extent_text(kw, "j", inner, false);
    if (k->outer_dims)
        w_open(&kw->w, "for (int64_t j = 0; j < %s; j += GM_LANES)", columns);
    else
        w_open(&kw->w, "for (int64_t j = %s; j < gm_min_int(%s, %s); j += GM_LANES)", times_grain(kw, "lo"), times_grain(kw, "hi"),
               columns);
    if (ragged)
        w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %s - j);", columns);
    kw->part = ragged;
    write_column(kw, &b, index);
    kw->part = false;
    w_close(&kw->w);
    for (int d = 0; d < k->dims - 1; d++)
        if (is_post_dim(k, d))
            w_close(&kw->w);
}
