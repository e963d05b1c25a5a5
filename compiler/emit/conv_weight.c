/* conv_weight.c -- weight gradients of convolutions: what a tile of sums meets before it leaves.
   In: a conv_weight kernel with its taps, tiles and leaves.  Out: the tables that runtime/conv_weight.h walks, a
   function that finishes the elements of a tile, and the loop over a thread's tiles.
   Invariant: dead taps are never multiplied; what the epilogue makes of their zeros is stored like the rest. */
#include <string.h>

#include "emit/emit.h"

static bool ragged(const KernelWriter *kw) { return kw->k->product.weight->columns % kw->p->target->lanes != 0; }

static int live_taps(const WeightLoops *l) { return l->taps.count - l->dead; }

const char *conv_weight_what(Program *p, const Kernel *k)
{
    const WeightLoops *l = k->product.weight;
    return arena_printf(p->arena, "weight gradient from %s and %s, tiles of %d x %lld, leaves of %lld x %lld pixels%s",
                        shape_text(p->arena, &k->node->in[0]->shape), shape_text(p->arena, &k->node->in[1]->shape),
                        k->product.tile.rows, (long long)k->product.tile.vectors * p->target->lanes,
                        (long long)(l->leaf_images * l->leaf_height), (long long)l->width,
                        l->swapped ? ", rows are channels out" : l->lines ? ", rows are columns and channels of the kernel" : "");
}

/* ---- micro-kernels ---- */

static void need_tile(Program *p, TileSize t)
{
    for (int i = 0; i < p->weight_tiles.count; i++)
        if (memcmp(&p->weight_tiles.at[i], &t, sizeof t) == 0)
            return;
    vec_push(p->arena, &p->weight_tiles, t);
}

static void need_tiles(KernelWriter *kw)
{
    const WeightLoops *l = kw->k->product.weight;
    for (int i = 0; i < live_taps(l); i++)
        for (int t = 0; t < l->tiles; t++) {
            int64_t rows = l->taps.at[i].rows, high = (t + 1) * rows / l->tiles - t * rows / l->tiles;
            if (l->panels > 1 && high)
                need_tile(kw->p, (TileSize){ (int)high, kw->k->product.tile.vectors, false, false });
            if (high)
                need_tile(kw->p, (TileSize){ (int)high, l->tail, ragged(kw), false });
        }
}

/* The micro-kernels that the file's weight gradients need, and the choice among them. */
void write_weight_tiles(Program *p, Writer *w)
{
    if (!p->weight_tiles.count)
        return;
    for (int i = 0; i < p->weight_tiles.count; i++) {
        TileSize t = p->weight_tiles.at[i];
        w_line(w, "GM_WEIGHT_TILE(%d, %d, %s)", t.rows, t.vectors, t.edge ? "edge" : "whole");
    }
    w_blank(w);
    w_comment(w, "A tile of a weight gradient.");
    w_line(w, "static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,");
    w_line(w, "    const float *b, const ptrdiff_t *bs, const int64_t *count)");
    w_line(w, "{");
    w->indent++;
    for (int i = 0; i < p->weight_tiles.count; i++) {
        TileSize t = p->weight_tiles.at[i];
        w_line(w, "if (rows == %d && vectors == %d && last %s GM_LANES)", t.rows, t.vectors, t.edge ? "<" : "==");
        w_line(w, "    gm_weight_%dx%d_%s(last, c, a, as, b, bs, count);", t.rows, t.vectors, t.edge ? "edge" : "whole");
    }
    w_close(w);
    w_blank(w);
}

/* ---- tables ---- */

static void write_taps(Text *t, const WeightLoops *l)
{
    text_printf(t, "    .tap = (const gm_tap[]){");
    for (int i = 0; i < l->taps.count; i++) {
        const WeightTap *s = &l->taps.at[i];
        if (i % 3 == 0)
            text_printf(t, "\n       ");
        text_printf(t, " {%lld, %lld, %lld, %lld, %lld, %lld, %lld},", (long long)s->top, (long long)s->bottom, (long long)s->left,
                    (long long)s->right, (long long)s->at, (long long)s->row, (long long)s->rows);
    }
    text_printf(t, "\n    },\n");
}

static void write_border(Text *t, const Kernel *k)
{
    const Conv *c = &k->node->attr.conv;
    const WeightLoops *l = k->product.weight;
    const Shape *x = &k->node->in[0]->shape;
    text_printf(t, "    .border = &(const gm_border){ .rows = %lld, .height = %lld, .width = %lld, .channels = %lld, .stride = %lld,\n",
                (long long)l->lines, (long long)x->dim[1], (long long)x->dim[2], (long long)x->dim[3], (long long)c->stride[0]);
    text_printf(t, "        .above = %lld, .before = %lld, .pitch = %lld, .row = %lld },\n", (long long)c->before[0],
                (long long)(c->before[1] * x->dim[3]), (long long)l->pitch, (long long)k->product.a.stride[1]);
}

static const char *steps(Arena *a, const int64_t *s)
{
    return arena_printf(a, "{%lld, %lld, %lld}", (long long)s[0], (long long)s[1], (long long)s[2]);
}

static int room(const Kernel *k) { return k->product.tile.rows * k->product.tile.vectors; }

static void write_shape(KernelWriter *kw)
{
    const WeightLoops *l = kw->k->product.weight;
    Arena *a = kw->p->arena;
    Text t = { .arena = a };
    int64_t x[3] = { l->x[0], l->x[1], l->x[2] };
    if (l->lines)
        x[2] = kw->k->node->attr.conv.stride[1] * kw->k->node->in[0]->shape.dim[3];
    text_printf(&t, "    .images = %lld, .height = %lld, .width = %lld, .leaf_images = %lld, .leaf_height = %lld,\n", (long long)l->images,
           (long long)l->height, (long long)l->width, (long long)l->leaf_images, (long long)l->leaf_height);
    text_printf(&t, "    .x = %s, .y = %s, .pixel = %lld, .around = %lld,\n", steps(a, x), steps(a, l->y), (long long)l->pixel,
           (long long)l->around);
    write_taps(&t, l);
    text_printf(&t, "    .taps = %d, .dead = %d, .tiles = %d, .panels = %d, .vectors = %d, .tail = %d, .columns = %lld,\n",
           live_taps(l), l->dead, l->tiles, l->panels, kw->k->product.tile.vectors, l->tail, (long long)l->columns);
    text_printf(&t, "    .groups = %lld, .group_a = %lld, .group_b = %lld, .room = %d%s%s,\n", (long long)l->groups, (long long)l->group[0],
           (long long)l->group[1], room(kw->k), l->swapped ? ", .swapped = 1" : "", kw->k->product.start.buffer ? ", .more = 1" : "");
    if (l->lines)
        write_border(&t, kw->k);
    write_table(kw, "shape", "gm_weights %s", t.at);
}

/* ---- what happens to a tile ---- */

/* The row dimensions of the loops, from the number of the row. */
static void write_row_indices(KernelWriter *kw, const char *const *index, const Text *body)
{
    const Kernel *k = kw->k;
    int64_t below = 1;
    for (int d = k->row_dims - 1; d >= 0; d--) {
        const char *c = below > 1 ? arena_printf(kw->p->arena, "(at.row + r) / %lld", (long long)below) : k->row_dims > 1 ? "(at.row + r)" : "at.row + r";
        if (d > 0)
            c = arena_printf(kw->p->arena, "%s %% %lld", c, (long long)k->extent[d]);
        if (says(body, index[d][0]))
            w_line(&kw->w, "const int64_t %s = %s;", index[d], c);
        below *= k->extent[d];
    }
}

/* start: the function that loads what a tile's sums go on from; else the one that finishes them. */
static void write_tile_function(KernelWriter *kw, const char *const *index, bool start)
{
    Writer main = kw->w;
    int named = kw->names.taken.count;
    kw->w = (Writer){ &kw->before, 0 };
    kw->in_tile = true;
    kw->fixed = start;
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena, "GM_FUNCTION void %s_%s(gm_weight_place at, %sgm_vec *c%s)",
                                                              kw->name, start ? "start" : "tile", start ? "" : "const ",
                                                              start ? arena_printf(kw->p->arena, ", const float *%s",
                                                                  param_name(kw, kw->k->product.start.buffer, false))
                                                              : tile_arguments(kw, true, NULL)), 4));
    w_line(&kw->w, "{");
    kw->w.indent = 1;
    w_line(&kw->w, "for (int r = 0; r < at.rows; r++)");
    kw->w.indent++;
    w_open(&kw->w, "for (int v = 0; v < at.vectors; v++)");
    Text body = start ? start_elements(kw, index, "c[r * at.vectors + v]") : tile_elements(kw, index);
    write_row_indices(kw, index, &body);
    if (says(&body, 'j'))
        w_line(&kw->w, "const int64_t j = at.column + v * GM_LANES;");
    if (says(&body, 'n'))
        w_line(&kw->w, "const int n = v + 1 < at.vectors ? GM_LANES : at.last;");
    w_text(&kw->w, body.at, body.length);
    w_close(&kw->w);
    kw->w.indent = 0;
    w_line(&kw->w, "}");
    w_blank(&kw->w);
    kw->names.taken.count = named;
    kw->w = main;
    kw->in_tile = kw->fixed = false;
}

static const char *image_text(KernelWriter *kw, const Access *a)
{
    const char *name = param_name(kw, a->buffer, false);
    return a->at ? arena_printf(kw->p->arena, "%s + %lld", name, (long long)a->at) : name;
}

/* ---- the loops around ---- */

static void write_dead(KernelWriter *kw, const char *arguments)
{
    const WeightLoops *l = kw->k->product.weight;
    w_line(&kw->w, "for (int v = 0; v < %d; v++)", room(kw->k));
    w_line(&kw->w, "    sums[v] = gm_zero();");
    w_line(&kw->w, "gm_share(call, %s, &lo, &hi);", size_text(kw, "dead_units", (int64_t)l->dead * l->tiles * l->panels * l->groups));
    w_line(&kw->w, "for (int64_t t = lo; t < hi; t++)");
    kw->w.indent++;
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena, "%s_tile(gm_weight_at(shape, 1, t), sums%s);", kw->name, arguments),
                                   4 * kw->w.indent + 4));
    kw->w.indent--;
}

/* As GM_SUMS and GM_PLACES allow. */
static int tiles_of_a_pass(const KernelWriter *kw)
{
    int tiles = 24576 / (room(kw->k) * kw->p->target->lanes);
    return tiles < 64 ? tiles : 64;
}

void write_conv_weight(KernelWriter *kw)
{
    static const char *const letters[] = { "f", "g", "h", "i", "j" };
    const Kernel *k = kw->k;
    const WeightLoops *l = k->product.weight;
    const char *index[MAX_RANK];
    for (int d = 0; d < k->dims; d++)
        index[d] = letters[5 - k->dims + d];
    write_scalars(kw, k->items.at, k->items.count);
    need_tiles(kw);
    const Access *from = &k->product.start;
    if (from->buffer)
        write_tile_function(kw, index, true);
    write_tile_function(kw, index, false);
    write_shape(kw);
    const char *arguments = tile_arguments(kw, false, NULL);
    w_line(&kw->w, "gm_vec sums[GM_SUMS / GM_LANES];");
    w_line(&kw->w, "int64_t lo, hi;");
    if (live_taps(l)) {
        int tiles = tiles_of_a_pass(kw);
        w_line(&kw->w, "gm_share(call, %s, &lo, &hi);", size_text(kw, "units", k->units));
        w_open(&kw->w, "for (int64_t first = lo; first < hi; first += %d)", tiles);
        w_line(&kw->w, "const int64_t stop = gm_min_int(first + %d, hi);", tiles);
        if (from->buffer) {
            w_line(&kw->w, "for (int64_t t = first; t < stop; t++)");
            w_line(&kw->w, "    %s_start(gm_weight_at(shape, 0, t), sums + (t - first) * %d, %s);", kw->name, room(k),
                   param_name(kw, from->buffer, false));
        }
        w_line(&kw->w, "gm_weight_sums(shape, weight_tile, first, stop, %s, %s, sums);", image_text(kw, &k->product.a),
               image_text(kw, &k->product.b));
        w_line(&kw->w, "for (int64_t t = first; t < stop; t++)");
        kw->w.indent++;
        w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena, "%s_tile(gm_weight_at(shape, 0, t), sums + (t - first) * %d%s);",
                                                                  kw->name, room(k), arguments), 4 * kw->w.indent + 4));
        kw->w.indent--;
        w_close(&kw->w);
    }
    if (l->dead)
        write_dead(kw, arguments);
}
