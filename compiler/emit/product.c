/* product.c -- matrix products: tiles in registers, and what runs on them before they leave.
   In: a contract kernel with its tile, or a pack kernel.  Out: the body of its C function, and the tile
   functions the file needs.
   Invariant: a tile sums its terms in ascending k with one fused multiply-add each, so neither the tile's
   shape nor the target shows in a result. */
#include <string.h>

#include "emit/emit.h"

static int64_t width_of(const KernelWriter *kw)
{
    return (int64_t)kw->k->product.tile.vectors * kw->p->target->lanes;
}

/* One of up to four tiles: full, short of rows, short of columns, both. */
typedef struct { int rows, vectors; } Size;

static Size short_size(const KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    int64_t vectors = (c->n + kw->p->target->lanes - 1) / kw->p->target->lanes;
    return (Size){ (int)(c->m % c->tile.rows), (int)(vectors % c->tile.vectors) };
}

static void need_tile(Program *p, int rows, int vectors)
{
    for (int i = 0; i < p->tiles.count; i++)
        if (p->tiles.at[i].rows == rows && p->tiles.at[i].vectors == vectors)
            return;
    vec_push(p->arena, &p->tiles, (TileSize){ rows, vectors });
}

static void write_tile_call(KernelWriter *kw, int rows, int vectors, const char *before, const char *a, const char *b)
{
    const Product *c = &kw->k->product;
    long long bk = c->panels ? width_of(kw) : c->b.stride[1];
    if (!kw->plain)
        need_tile(kw->p, rows, vectors);
    w_line(&kw->w, "%stile_%dx%d(%s, %lld, %lld, %s, %lld, %lld, tile, %lld);", before, rows, vectors, a,
           (long long)c->a.stride[1], (long long)c->a.stride[2], b, bk, (long long)c->k, (long long)width_of(kw));
}

/* The call of the tile function that fits here. */
static void write_tile(KernelWriter *kw, const char *a, const char *b)
{
    const Product *c = &kw->k->product;
    Size full = { c->tile.rows, c->tile.vectors }, rest = short_size(kw);
    if (rest.rows && rest.vectors) {
        w_open(&kw->w, "if (rows < %d)", full.rows);
        w_line(&kw->w, "if (width < %lld)", (long long)width_of(kw));
        write_tile_call(kw, rest.rows, rest.vectors, "    ", a, b);
        w_line(&kw->w, "else");
        write_tile_call(kw, rest.rows, full.vectors, "    ", a, b);
        kw->w.indent--;
        w_open(&kw->w, "} else");
    } else if (rest.rows) {
        w_line(&kw->w, "if (rows < %d)", full.rows);
        write_tile_call(kw, rest.rows, full.vectors, "    ", a, b);
        w_line(&kw->w, "else");
    }
    const char *indent = rest.rows && !rest.vectors ? "    " : "";
    if (rest.vectors) {
        w_line(&kw->w, "if (width < %lld)", (long long)width_of(kw));
        write_tile_call(kw, full.rows, rest.vectors, "    ", a, b);
        w_line(&kw->w, "else");
        indent = "    ";
    }
    write_tile_call(kw, full.rows, full.vectors, indent, a, b);
    if (rest.rows && rest.vectors)
        w_close(&kw->w);
}

/* ---- the epilogue ---- */

static Body tile_body(const KernelWriter *kw, const char *const *index)
{
    Body b = { kw->k->items.at, kw->k->items.count, kw->k->dims, index, false, NULL };
    b.tile = arena_printf(kw->p->arena, "gm_load(tile + r * %lld + (j - column))", (long long)width_of(kw));
    return b;
}

static void write_elements(KernelWriter *kw, const Body *b)
{
    Arena *a = kw->p->arena;
    int named = kw->names.taken.count;
    write_items(kw, b);
    write_stores(kw, b, kw->k->stores.at, kw->k->stores.count);
    for (int f = 0; f < kw->k->folds.count; f++) {
        const char *lanes = kw->p->target->lanes == 16 ? "0" : "j / GM_LANES % GM_PARTS";
        const char *running = arena_printf(a, "%s_lanes[i - chunk].part[%s]", kw->folds.at[f], lanes);
        w_line(&kw->w, "%s = %s;", running, fold_step(kw, &kw->k->folds.at[f], running));
    }
    kw->names.taken.count = named;
}

static void write_epilogue(KernelWriter *kw, const char *const *index)
{
    Body b = tile_body(kw, index);
    bool ragged = kw->k->product.n % kw->p->target->lanes != 0;
    w_open(&kw->w, "for (int r = 0; r < %s; r++)", short_size(kw).rows ? "rows"
           : arena_printf(kw->p->arena, "%d", kw->k->product.tile.rows));
    w_line(&kw->w, "const int64_t i = row + r;");
    w_open(&kw->w, "for (int64_t j = column; j < column + width; j += GM_LANES)");
    if (ragged)
        w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %lld - j);", (long long)kw->k->product.n);
    kw->part = ragged;
    write_elements(kw, &b);
    kw->part = false;
    w_close(&kw->w);
    w_close(&kw->w);
}

/* ---- the loops around ---- */

static const char *a_text(KernelWriter *kw)
{
    static const char *const index[] = { "g", "row", "0" };
    Access a = kw->k->product.a;
    a.stride[2] = 0;
    return arena_printf(kw->p->arena, "%s + %s", param_name(kw, a.buffer, false),
                        offset_text(kw->p->arena, &a, index, 3));
}

static const char *b_text(KernelWriter *kw)
{
    static const char *const index[] = { "g", "0", "column" };
    const Product *c = &kw->k->product;
    int64_t panels = (c->n + width_of(kw) - 1) / width_of(kw);
    Access b = c->b;
    b.stride[1] = 0;
    if (c->panels) {
        b = (Access){ c->panels, 0, { panels * width_of(kw) * c->k, 0, c->k } };
        if (c->g == 1)
            b.stride[0] = 0;
    }
    return arena_printf(kw->p->arena, "%s + %s", param_name(kw, b.buffer, false),
                        offset_text(kw->p->arena, &b, index, 3));
}

static void open_columns(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    long long width = width_of(kw), n = k->product.n;
    if (k->split_columns)
        w_open(&kw->w, "for (int64_t column = lo * %lld; column < gm_min_int(hi * %lld, %lld); column += %lld)",
               width, width, n, width);
    else
        w_open(&kw->w, "for (int64_t column = 0; column < %lld; column += %lld)", n, width);
    if (n % width)
        w_line(&kw->w, "const int64_t width = gm_min_int(%lld, %lld - column);", width, n);
    else
        w_line(&kw->w, "const int64_t width = %lld;", width);
}

static void open_rows(KernelWriter *kw, const char *from, const char *to)
{
    const Product *c = &kw->k->product;
    w_open(&kw->w, "for (int64_t row = %s; row < %s; row += %d)", from, to, c->tile.rows);
    if (short_size(kw).rows)
        w_line(&kw->w, "const int rows = (int)gm_min_int(%d, %s - row);", c->tile.rows, to);
}

static void begin_folds(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "gm_lanes %s_lanes[%d];", kw->folds.at[f], k->product.chunk);
    if (k->folds.count)
        w_open(&kw->w, "for (int r = 0; r < %d; r++)", k->product.chunk);
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "%s_lanes[r] = gm_lanes_splat(%s);", kw->folds.at[f],
               k->folds.at[f].node->op == OP_sum ? "0.0f" : "-GM_INFINITY");
    if (k->folds.count)
        w_close(&kw->w);
}

static void end_folds(KernelWriter *kw, const char *const *index)
{
    const Kernel *k = kw->k;
    if (!k->folds.count)
        return;
    w_open(&kw->w, "for (int64_t i = chunk; i < stop; i++)");
    write_row_end(kw, index, k->row_dims, "[i - chunk]");
    w_close(&kw->w);
}

/* Rows in chunks: while a panel of b is near, all the chunk's tiles use it. */
static void write_chunks(KernelWriter *kw, const char *const *index, const char *from, const char *to)
{
    const Product *c = &kw->k->product;
    w_open(&kw->w, "for (int64_t chunk = %s; chunk < %s; chunk += %d)", from, to, c->chunk);
    w_line(&kw->w, "const int64_t stop = gm_min_int(chunk + %d, %s);", c->chunk, to);
    begin_folds(kw);
    open_columns(kw);
    open_rows(kw, "chunk", "stop");
    write_tile(kw, a_text(kw), b_text(kw));
    write_epilogue(kw, index);
    w_close(&kw->w);
    w_close(&kw->w);
    end_folds(kw, index);
    w_close(&kw->w);
}

void write_product(KernelWriter *kw)
{
    static const char *const flat[] = { "i", "j" }, *const grouped[] = { "g", "i", "j" };
    const Kernel *k = kw->k;
    const Product *c = &k->product;
    const char *const *index = k->dims == 3 ? grouped : flat;
    Arena *a = kw->p->arena;
    write_scalars(kw, k->items.at, k->items.count);
    write_scalars(kw, k->post.at, k->post.count);
    name_folds(kw);
    w_line(&kw->w, "_Alignas(64) float tile[%lld];", (long long)(c->tile.rows * width_of(kw)));
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %lld, &lo, &hi);", (long long)k->units);
    const char *all = arena_printf(a, "%lld", (long long)c->m);
    if (c->g > 1 || k->dims == 3) {
        w_open(&kw->w, "for (int64_t g = lo; g < hi; g++)");
        write_chunks(kw, index, "0", all);
        w_close(&kw->w);
    } else if (k->split_columns) {
        write_chunks(kw, index, "0", all);
    } else {
        w_line(&kw->w, "const int64_t end = gm_min_int(hi * %lld, %s);", (long long)k->grain, all);
        write_chunks(kw, index, arena_printf(a, "lo * %lld", (long long)k->grain), "end");
    }
}

/* ---- packing ---- */

static void write_pack_rows(KernelWriter *kw, const char *from)
{
    const Product *c = &kw->k->product;
    long long width = width_of(kw), n = c->n;
    w_open(&kw->w, "for (int64_t k = 0; k < %lld; k++)", (long long)c->k);
    w_open(&kw->w, "for (int64_t j = 0; j < %lld; j += GM_LANES)", width);
    w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %lld - column - j);", n);
    w_line(&kw->w, "gm_store(to + k * %lld + j, n > 0 ? gm_load_strided(%s + k * %lld + j * %lld, %lld, n) : gm_zero());",
           width, from, (long long)c->b.stride[1], (long long)c->b.stride[2], (long long)c->b.stride[2]);
    w_close(&kw->w);
    w_close(&kw->w);
}

static void write_pack_transposed(KernelWriter *kw, const char *from)
{
    const Product *c = &kw->k->product;
    long long width = width_of(kw);
    w_open(&kw->w, "for (int64_t k = 0; k < %lld; k += GM_LANES)", (long long)c->k);
    w_open(&kw->w, "for (int64_t j = 0; j < %lld; j += GM_LANES)", width);
    w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %lld - column - j);", (long long)c->n);
    w_line(&kw->w, "gm_transpose_block(%s + j * %lld + k, %lld, n, (int)gm_min_int(GM_LANES, %lld - k), to + k * %lld + j, %lld);",
           from, (long long)c->b.stride[2], (long long)c->b.stride[2], (long long)c->k, width, width);
    w_close(&kw->w);
    w_close(&kw->w);
}

void write_pack(KernelWriter *kw)
{
    static const char *const index[] = { "g", "0", "column" };
    const Product *c = &kw->k->product;
    Arena *a = kw->p->arena;
    long long width = width_of(kw), panels = (c->n + width - 1) / width;
    Access b = c->b;
    b.stride[1] = 0;
    const char *from = arena_printf(a, "%s + %s", param_name(kw, b.buffer, false), offset_text(a, &b, index, 3));
    const char *to = param_name(kw, c->panels, true);
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %lld, &lo, &hi);", panels * (long long)c->g);
    w_open(&kw->w, "for (int64_t panel = lo; panel < hi; panel++)");
    if (c->g > 1)
        w_line(&kw->w, "const int64_t g = panel / %lld;", panels);
    w_line(&kw->w, "const int64_t column = %s * %lld;",
           c->g > 1 ? arena_printf(a, "panel %% %lld", panels) : "panel", width);
    w_line(&kw->w, "float *to = %s + panel * %lld;", to, width * (long long)c->k);
    if (c->b.stride[1] == 1 && c->b.stride[2] != 1)
        write_pack_transposed(kw, from);
    else
        write_pack_rows(kw, from);
    w_close(&kw->w);
}

/* ---- the tile functions ---- */

static void write_tile_function(Writer *w, const char *name, TileSize t)
{
    w_comment(w, "%d rows x %d vectors: c[i][j] = sum over k of a[i * ai + k * ak] * b[k * bk + j], k ascending.",
              t.rows, t.vectors);
    w_line(w, "static void %s(const float *restrict a, ptrdiff_t ai, ptrdiff_t ak,", name);
    w_line(w, "    const float *restrict b, ptrdiff_t bk, ptrdiff_t depth, float *restrict c, ptrdiff_t ci)");
    w_line(w, "{");
    w->indent++;
    for (int r = 0; r < t.rows; r++) {
        Text line = { .arena = w->out->arena };
        for (int v = 0; v < t.vectors; v++)
            text_printf(&line, "%sc%d_%d = gm_zero()", v ? ", " : "gm_vec ", r, v);
        w_line(w, "%s;", line.at);
    }
    w_open(w, "for (ptrdiff_t k = 0; k < depth; k++, a += ak, b += bk)");
    for (int v = 0; v < t.vectors; v++)
        w_line(w, "const gm_vec b%d = gm_load(b + %d * GM_LANES);", v, v);
    for (int r = 0; r < t.rows; r++) {
        Text line = { .arena = w->out->arena };
        text_printf(&line, "const gm_vec a%d = gm_splat(a[%d * ai]);", r, r);
        for (int v = 0; v < t.vectors; v++)
            text_printf(&line, " c%d_%d = gm_fma(a%d, b%d, c%d_%d);", r, v, r, v, r, v);
        w_line(w, "%s", line.at);
    }
    w_close(w);
    for (int r = 0; r < t.rows; r++) {
        Text line = { .arena = w->out->arena };
        for (int v = 0; v < t.vectors; v++)
            text_printf(&line, "%sgm_store(c + %d * ci + %d * GM_LANES, c%d_%d);", v ? " " : "", r, v, r, v);
        w_line(w, "%s", line.at);
    }
    w_close(w);
    w_blank(w);
}

void write_tile_functions(Program *p, Writer *w)
{
    for (int i = 0; i < p->tiles.count; i++) {
        const char *name = arena_printf(p->arena, "tile_%dx%d", p->tiles.at[i].rows, p->tiles.at[i].vectors);
        write_tile_function(w, name, p->tiles.at[i]);
    }
}
