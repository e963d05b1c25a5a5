/* conv.c -- convolutions: tiles of pixels in registers, and what runs on them before they leave.
   In: a conv kernel with its parts, runs and tile, or the kernel that packs its weight.  Out: the body of its C
   function with the tables it walks, and before it one inline function that makes a tile and finishes it.
   Invariant: each output is one chain of multiply-adds in the order of the runs, so neither the tile's shape
   nor the target shows in a result. */
#include <string.h>

#include "emit/emit.h"

enum { LIGHT = 6 };             /* items of an epilogue that may be written out for every element of a tile */

static int lanes_of(const KernelWriter *kw) { return kw->p->target->lanes; }
static bool ragged(const KernelWriter *kw) { return kw->k->product.n % lanes_of(kw) != 0; }

/* ---- what the comment says ---- */

const char *conv_what(Program *p, const Kernel *k)
{
    const Product *c = &k->product;
    long long width = (long long)(c->tail.at || c->conv->deep ? c->tile.vectors : c->tail.vectors) * p->target->lanes;
    const Conv *conv = &k->node->attr.conv;
    if (k->kind == KERNEL_PACK)
        return arena_printf(p->arena, "[%lld,%lld] into panels of %lld columns", (long long)c->conv->rows, (long long)c->n, width);
    const char *what = k->node->op == OP_conv ? "convolution of" : k->node->op == OP_conv_data ? "data gradient from" : "weight gradient from";
    return arena_printf(p->arena, "%s %s to %s by %lld x %lld taps, tiles of %d x %lld%s", what,
                        shape_text(p->arena, &k->node->in[0]->shape), shape_text(p->arena, &k->node->shape),
                        (long long)conv->kernel[0], (long long)conv->kernel[1], c->tile.rows, width, c->panels ? ", weight in panels" : c->conv->deep ? ", weight in blocks" : "");
}

/* ---- tables ---- */

typedef const char *Entry(Arena *, const ConvLoops *, int);

/* The entries of a table, several a line. */
static const char *entries(KernelWriter *kw, int count, Entry *entry)
{
    Text lines = { .arena = kw->p->arena };
    size_t start = 0;
    for (int i = 0; i < count; i++) {
        const char *one = entry(kw->p->arena, kw->k->product.conv, i);
        bool full = i && lines.length - start + strlen(one) > 88;
        text_printf(&lines, "%s%s,", full || !i ? "\n    " : " ", one);
        if (full)
            start = lines.length;
    }
    text_printf(&lines, "\n");
    return lines.at + 1;
}

static const char *run_text(Arena *a, const ConvLoops *l, int i)
{
    const Run *r = &l->runs.at[i];
    return arena_printf(a, "{%lld, %lld, %lld}", (long long)r->at, (long long)r->row, (long long)r->length);
}

static const char *part_text(Arena *a, const ConvLoops *l, int i)
{
    const ConvPart *r = &l->parts.at[i];
    return arena_printf(a, "{%lld, %lld, %lld, %lld, %d, %d}", (long long)r->count[0], (long long)r->count[1], (long long)r->to,
                        (long long)r->from, r->run, r->runs);
}

static const char *tap_text(Arena *a, const ConvLoops *l, int i) { return arena_printf(a, "%lld", (long long)l->taps.at[i]); }

/* Where the pixels lie. */
static void write_places(KernelWriter *kw)
{
    const ConvLoops *l = kw->k->product.conv;
    Text t = { .arena = kw->p->arena };
    text_printf(&t, "    .steps = {{%lld, %lld, %lld}, {%lld, %lld, %lld}}, .count = %d,\n", (long long)l->from[0], (long long)l->from[1],
                (long long)l->from[2], (long long)l->to[0], (long long)l->to[1], (long long)l->to[2], l->parts.count);
    if (l->runs.count)
        text_printf(&t, "    .runs = (const gm_stretch[]){\n%s    },\n", entries(kw, l->runs.count, run_text));
    text_printf(&t, "    .parts = (const gm_part[]){\n%s    },\n", entries(kw, l->parts.count, part_text));
    write_table(kw, "places", "gm_places %s", t.at);
}

/* ---- one tile ---- */

static const char *image_text(KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    const char *name = param_name(kw, c->a.buffer, false);
    return c->g == 1 ? name : arena_printf(kw->p->arena, "%s + g * %s", name, size_text(kw, "group", c->k * c->a.stride[3]));
}

/* Panels follow each other, so one starts `column` rows of the packed weight after the first. */
static const char *weight_text(KernelWriter *kw, const char **stride)
{
    static const char *const index[] = { "g", "0", "column" };
    const Product *c = &kw->k->product;
    Access b = c->b;
    b.stride[1] = 0;
    if (c->panels)
        b = (Access){ c->panels, 0, { c->g > 1 ? c->panels->size / c->g : 0, 0, c->conv->rows } };
    if (c->panels && !c->conv->along)
        *stride = "vectors * GM_LANES";
    else
        *stride = size_text(kw, "stride", c->conv->along ? c->conv->rows : c->b.stride[1]);
    return arena_printf(kw->p->arena, "%s + %s", param_name(kw, b.buffer, false), offset_text(kw, &b, index, 3));
}

/* The row dimensions of the loops, from the number of the pixel. */
void write_pixel_indices(KernelWriter *kw, const char *const *index, const Text *body, const char *pixel)
{
    const Kernel *k = kw->k;
    int64_t below = 1;
    for (int d = k->row_dims - 1; d >= 0; d--) {
        const char *c = pixel;
        if (below > 1)
            c = arena_printf(kw->p->arena, "%s / %lld", c, (long long)below);
        if (d > 0)
            c = arena_printf(kw->p->arena, "%s %% %lld", c, (long long)k->extent[d]);
        if (says(body, index[d][0]))
            w_line(&kw->w, "const int64_t %s = %s;", index[d], c);
        below *= k->extent[d];
    }
}

void write_pixel_vector(KernelWriter *kw, const char *const *index)
{
    const Product *c = &kw->k->product;
    Text body = tile_elements(kw, index);
    write_pixel_indices(kw, index, &body, "to[r]");
    if (says(&body, 'j'))
        w_line(&kw->w, c->g > 1 ? "const int64_t j = g * %lld + column + v * GM_LANES;" : "const int64_t j = column + v * GM_LANES;",
               (long long)c->n);
    if (says(&body, 'n'))
        w_line(&kw->w, "const int n = v + 1 < vectors ? GM_LANES : last;");
    w_text(&kw->w, body.at, body.length);
}

/* Whether an epilogue's access walks along the channels of the tile's pixels, and is worth asking for early. */
static bool streams(const Kernel *k, const Access *a)
{
    return a->buffer && a->stride[k->dims - 1] == 1 && a->stride[k->row_dims - 1] != 0;
}

static void write_fetch(KernelWriter *kw, const Access *a, const char *const *index, bool written)
{
    if (streams(kw->k, a))
        w_line(&kw->w, "%s(vectors, %s + %s);", written ? "gm_fetch_written" : "gm_fetch_read", param_name(kw, a->buffer, written),
               offset_text(kw, a, index, kw->k->dims));
}

static bool is_stored(const Kernel *k, const Access *a)
{
    for (int i = 0; i < k->stores.count; i++)
        if (k->stores.at[i].to.buffer == a->buffer)
            return true;
    return false;
}

/* What the epilogue reads and writes comes from far away: it is asked for before the product. */
static void write_fetches(KernelWriter *kw, const char *const *index)
{
    const Kernel *k = kw->k;
    Writer around = kw->w;
    Text body = { .arena = kw->p->arena };
    kw->w = (Writer){ &body, around.indent + 1 };
    for (int i = 0; i < k->items.count; i++)
        if (k->items.at[i]->kind == ITEM_LOAD && !is_stored(k, &k->items.at[i]->access))
            write_fetch(kw, &k->items.at[i]->access, index, false);
    for (int i = 0; i < k->stores.count; i++)
        write_fetch(kw, &k->stores.at[i].to, index, true);
    kw->w = around;
    if (!body.length)
        return;
    w_open(&kw->w, "for (int r = 0; r < rows; r++)");
    write_pixel_indices(kw, index, &body, "to[r]");
    w_line(&kw->w, kw->k->product.g > 1 ? "const int64_t j = g * %lld + column;" : "const int64_t j = column;", (long long)k->product.n);
    w_text(&kw->w, body.at, body.length);
    w_close(&kw->w);
}

/* Whether a tile is made where it is finished, each element written out: what is done to one must be little, then. */
static bool in_place(const Kernel *k)
{
    bool light = k->items.count <= LIGHT;
    for (int i = 0; i < k->items.count; i++)
        light = light && k->items.at[i]->kind != ITEM_DRAW;
    return k->product.conv->brief && light;
}

/* Pixels of one tap are not brought along by others' taps: they are asked for, if there is time. */
static bool asks_ahead(const ConvLoops *l) { return l->runs.count == 1 && !l->brief; }

/* Sums that stay in registers until they are stored need loops that are gone by then. */
static void write_unrolled(KernelWriter *kw, int turns)
{
    if (in_place(kw->k))
        w_line(&kw->w, "#pragma GCC unroll %d", turns);
}

static void write_tile_function(KernelWriter *kw, const char *const *index)
{
    const Product *c = &kw->k->product;
    kw->in_tile = true;
    const char *stride, *image = image_text(kw), *weight = weight_text(kw, &stride);
    int widest = c->tail.vectors > c->tile.vectors ? c->tail.vectors : c->tile.vectors, named = kw->names.taken.count;
    Writer body = kw->w;
    kw->w = (Writer){ &kw->before, 0 };
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena,
           "GM_INLINE void %s_tile(int rows, int vectors, int last, const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, "
           "%sint64_t column%s)", kw->name, c->g > 1 ? "int64_t g, " : "", tile_arguments(kw, true, NULL)), 4));
    w_line(&kw->w, "{");
    kw->w.indent = 1;
    w_line(&kw->w, "gm_vec c[%d];", c->tile.rows * widest);
    write_fetches(kw, index);
    if (asks_ahead(c->conv))
        w_line(&kw->w, "if (column == 0)\n        gm_fetch_pixels(%d, %s, from + %d, %s);", c->tile.rows, image, c->tile.rows,
               size_text(kw, "channels", c->conv->runs.at[0].length));
    if (in_place(kw->k))
        w_line(&kw->w, "gm_conv_%dx%d_brief(last, c, %s, from, run, runs, %s, %s);", c->tile.rows, c->tile.vectors, image, weight, stride);
    else
        w_line(&kw->w, "conv_tile(%d, rows, vectors, %s, %d, c, %s, from, run, runs,\n              %s, %s);", c->tile.rows,
               c->panels && ragged(kw) ? "GM_LANES" : "last", c->conv->along ? (int)c->n : 0, image, weight, stride);
    write_unrolled(kw, c->tile.rows);
    w_line(&kw->w, "for (int r = 0; r < rows; r++)");
    kw->w.indent++;
    write_unrolled(kw, c->tile.vectors);
    w_open(&kw->w, "for (int v = 0; v < vectors; v++)");
    write_pixel_vector(kw, index);
    w_close(&kw->w);
    kw->w.indent = 0;
    w_line(&kw->w, "}");
    w_blank(&kw->w);
    kw->names.taken.count = named;
    kw->w = body;
    kw->in_tile = false;
}

/* ---- sums of each image ---- */

static long long pixels_of(const Kernel *k) { return (long long)(k->node->shape.dim[1] * k->node->shape.dim[2]); }

void write_image_folds(KernelWriter *kw)
{
    bool part = kw->part;
    kw->part = false;                        /* lanes beyond the edge are not stored: no need to mask */
    for (int f = 0; f < kw->k->image_folds.count; f++) {
        const ImageFold *fold = &kw->k->image_folds.at[f];
        const char *image = arena_printf(kw->p->arena, "(to[r] / %lld)", pixels_of(kw->k)), *const index[] = { image, "j" };
        const char *at = arena_printf(kw->p->arena, "%s + %s", param_name(kw, fold->to.buffer, true),
                                      offset_text(kw, &fold->to, index, 2));
        const char *running = arena_printf(kw->p->arena, part ? "gm_load_part(%s, n)" : "gm_load(%s)", at);
        w_line(&kw->w, part ? "gm_store_part(%s, %s, n);" : "gm_store(%s, %s);", at, fold_step(kw, &fold->fold, running));
    }
    kw->part = part;
}

void begin_image_folds(KernelWriter *kw, const char *image, const char *images, const char *column, const char *columns)
{
    const Kernel *k = kw->k;
    const char *const index[] = { image, column };
    for (int f = 0; f < k->image_folds.count; f++) {
        const ImageFold *fold = &k->image_folds.at[f];
        const char *at = offset_text(kw, &fold->to, index, 2);
        w_line(&kw->w, "gm_fill(%s + %s, %s, %s, %s, %s);", param_name(kw, fold->to.buffer, true), at, images, columns,
               size_text(kw, "stride", fold->to.stride[0]), fold->fold.node->op == OP_sum ? "0.0f" : "-GM_INFINITY");
    }
}

/* ---- the loops around ---- */

static void write_tile_call(KernelWriter *kw, const char *rows, int vectors, int last)
{
    const char *text = arena_printf(kw->p->arena, "%s_tile(%s, %d, %d, places->runs + p->run, p->runs, from + row, to + row, %scolumn%s);", kw->name,
                                    rows, vectors, last, kw->k->product.g > 1 ? "g, " : "", tile_arguments(kw, false, "row"));
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, text, 4 * kw->w.indent + 4));
}

static void write_panel(KernelWriter *kw, int vectors, bool at_end)
{
    const Product *c = &kw->k->product;
    int last = at_end && ragged(kw) ? (int)(c->n % lanes_of(kw)) : lanes_of(kw), rows = c->tile.rows;
    if (!kw->plain)
        need_conv_tile(kw->p, c, vectors, last, in_place(kw->k));
    if (in_place(kw->k)) {
        w_line(&kw->w, "int row = 0;");
        w_line(&kw->w, "for (; row + %d <= pixels; row += %d)", rows, rows);
    } else {
        w_line(&kw->w, "for (int row = 0; row < pixels; row += %d)", rows);
    }
    kw->w.indent++;
    write_tile_call(kw, arena_printf(kw->p->arena, in_place(kw->k) ? "%d" : "(int)gm_min_int(%d, pixels - row)", rows), vectors, last);
    kw->w.indent--;
    if (!in_place(kw->k))
        return;
    w_line(&kw->w, "if (row < pixels)");
    kw->w.indent++;
    write_tile_call(kw, "pixels - row", vectors, last);
    kw->w.indent--;
}

/* The panels that all have the tile's width, then the one or two that do not. */
static void write_panels(KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    int64_t width = (int64_t)c->tile.vectors * lanes_of(kw), tail = (int64_t)c->tail.vectors * lanes_of(kw);
    bool whole = !c->tail.vectors && !ragged(kw);    /* the last full panel is like the others */
    int64_t full = whole || c->tail.vectors ? c->tail.at : c->tail.at - width;
    if (full > 0) {
        w_open(&kw->w, "for (int64_t column = 0; column < %s; column += %lld)", size_text(kw, "columns", full), (long long)width);
        write_panel(kw, c->tile.vectors, false);
        w_close(&kw->w);
    }
    for (int64_t at = full; at < c->n; at += c->tail.vectors ? tail : width) {
        int vectors = c->tail.vectors ? c->tail.vectors : c->tile.vectors;
        w_line(&kw->w, "{");
        kw->w.indent++;
        w_line(&kw->w, "const int64_t column = %s;", at ? size_text(kw, "last_columns", at) : "0");
        write_panel(kw, vectors, at + vectors * lanes_of(kw) >= c->n);
        w_close(&kw->w);
    }
}

/* The pixels of a part from `first` to `end`, some at a time. */
static void write_chunks(KernelWriter *kw, const char *const *index)
{
    const Kernel *k = kw->k;
    const char *many = k->product.conv->brief ? arena_printf(kw->p->arena, "GM_PIXELS / %d * %d", k->product.tile.rows, k->product.tile.rows)
                                              : "GM_PIXELS";
    w_open(&kw->w, "for (int64_t chunk = first; chunk < end; chunk += %s)", many);
    w_line(&kw->w, "const int pixels = (int)gm_min_int(%s, end - chunk);", many);
    w_line(&kw->w, "int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];");
    w_line(&kw->w, "gm_pixels(&places->steps, p, chunk, %s, from, to);",
           asks_ahead(k->product.conv) ? "(int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk)" : "pixels");
    if (k->folds.count)
        begin_folds(kw, CHUNK_ROWS);
    if (k->product.g > 1)
        w_open(&kw->w, "for (int64_t g = 0; g < %lld; g++)", (long long)k->product.g);
    write_panels(kw);
    if (k->product.g > 1)
        w_close(&kw->w);
    if (k->folds.count) {
        w_open(&kw->w, "for (int r = 0; r < pixels; r++)");
        Writer around = kw->w;
        Text body = { .arena = kw->p->arena };
        kw->w = (Writer){ &body, around.indent };
        write_row_end(kw, index, k->row_dims, "[r]");
        kw->w = around;
        write_pixel_indices(kw, index, &body, "to[r]");
        w_text(&kw->w, body.at, body.length);
        w_close(&kw->w);
    }
    w_close(&kw->w);
}

void write_conv(KernelWriter *kw)
{
    static const char *const letters[] = { "f", "g", "h", "i", "j" };
    const Kernel *k = kw->k;
    const ConvLoops *l = k->product.conv;
    const char *index[MAX_RANK];
    for (int d = 0; d < k->dims; d++)
        index[d] = letters[5 - k->dims + d];
    kw->fixed = in_place(k);                 /* what is unrolled keeps its sizes */
    kw->in_tile = true;                      /* that is where items are */
    write_scalars(kw, k->items.at, k->items.count);
    kw->in_tile = false;
    name_folds(kw);
    if (l->deep) {
        write_conv_deep(kw, index);
        return;
    }
    write_tile_function(kw, index);
    int scalars = kw->scalars.count;
    write_scalars(kw, k->post.at, k->post.count);
    kw->scalars.count = scalars;             /* tiles take none of those */
    write_places(kw);
    if (k->by_rows)
        write_share(kw, k->units);
    else
        w_line(&kw->w, "int64_t lo, hi;");
    if (k->image_folds.count) {
        const char *columns = size_text(kw, "columns", k->node->shape.dim[3]);
        begin_image_folds(kw, times_grain(kw, "lo"), times_grain(kw, k->grain == 1 ? "hi - lo" : "(hi - lo)"), "0", columns);
    }
    w_open(&kw->w, "for (const gm_part *p = places->parts; p < places->parts + places->count; p++)");
    if (k->by_rows) {
        w_line(&kw->w, "const int64_t first = %s * p->rows * p->columns, end = %s * p->rows * p->columns;", times_grain(kw, "lo"),
               times_grain(kw, "hi"));
    } else {
        w_line(&kw->w, "const int64_t all = (int64_t)%s * p->rows * p->columns;", size_text(kw, "images", l->batch));
        w_line(&kw->w, "gm_share(call, (all + %d) / %d, &lo, &hi);", k->product.tile.rows - 1, k->product.tile.rows);
        w_line(&kw->w, "const int64_t first = lo * %d, end = gm_min_int(hi * %d, all);", k->product.tile.rows, k->product.tile.rows);
    }
    write_chunks(kw, index);
    w_close(&kw->w);
}

/* ---- packing ---- */

/* The weights of each output one after the other. */
static void write_along_pack(KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    const ConvLoops *l = c->conv;
    const char *name = param_name(kw, c->b.buffer, false), *to = param_name(kw, c->panels, true);
    write_table(kw, "taps", "int32_t %s[]", entries(kw, l->taps.count, tap_text));
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %lld, &lo, &hi);", (long long)(c->n * l->taps.count));
    w_open(&kw->w, "for (int64_t vector = lo; vector < hi; vector++)");
    w_line(&kw->w, "const int64_t tap = vector / %lld, column = vector %% %lld;", (long long)c->n, (long long)c->n);
    w_line(&kw->w, "for (int64_t k = 0; k < %lld; k++)", (long long)c->k);
    w_line(&kw->w, "    %s[column * %lld + tap * %lld + k] = %s[taps[tap] + column * %lld + k * %lld];", to, (long long)l->rows,
           (long long)c->k, name, (long long)c->b.stride[2], (long long)c->b.stride[1]);
    w_close(&kw->w);
}

/* Threads share vectors of columns of each tap; each goes to its place in the panel it belongs to. */
void write_conv_pack(KernelWriter *kw)
{
    if (kw->k->product.conv->along) {
        write_along_pack(kw);
        return;
    }
    const Product *c = &kw->k->product;
    const ConvLoops *l = c->conv;
    Arena *a = kw->p->arena;
    int64_t lanes = lanes_of(kw), count = (c->n + lanes - 1) / lanes, taps = l->taps.count;
    const char *name = param_name(kw, c->b.buffer, false), *to = param_name(kw, c->panels, true), *group = "", *group_to = "";
    write_table(kw, "taps", "int32_t %s[]", entries(kw, l->taps.count, tap_text));
    const char *vectors = size_text(kw, "vectors", count), *depth = size_text(kw, "depth", c->k), *stride = size_text(kw, "stride", c->b.stride[2]);
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %s, &lo, &hi);", size_text(kw, "units", count * taps * c->g));
    w_open(&kw->w, "for (int64_t vector = lo; vector < hi; vector++)");
    w_line(&kw->w, "const int64_t column = vector %% %s * GM_LANES, tap = vector / %s %% %s;", vectors, vectors, size_text(kw, "tap_count", taps));
    if (c->g > 1) {
        w_line(&kw->w, "const int64_t g = vector / %s;", size_text(kw, "group_vectors", count * taps));
        group = arena_printf(a, " + g * %s", size_text(kw, "group_stride", c->b.stride[0]));
        group_to = arena_printf(a, "g * %s + ", size_text(kw, "group", c->panels->size / c->g));
    }
    write_panel_place(kw);
    w_line(&kw->w, "const float *from = %s + taps[tap] + column * %s%s;", name, stride, group);
    w_line(&kw->w, "float *to = %s + %s(column - inside) * %s + tap * %s * width + inside;", to, group_to, size_text(kw, "rows", l->rows), depth);
    if (c->b.stride[1] == 1 && c->b.stride[2] != 1) {
        w_line(&kw->w, "for (int64_t k = 0; k < %s; k += GM_LANES)", depth);
        w_line(&kw->w, "    gm_transpose_block(from + k, %s, n, (int)gm_min_int(GM_LANES, %s - k), to + k * width, width);", stride, depth);
    } else {
        w_line(&kw->w, "for (int64_t k = 0; k < %s; k++)", depth);
        w_line(&kw->w, "    gm_store(to + k * width, gm_load_strided(from + k * %s, %s, n));", size_text(kw, "step", c->b.stride[1]), stride);
    }
    w_close(&kw->w);
}
