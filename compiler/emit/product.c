/* product.c -- matrix products: tiles in registers, and what runs on them before they leave.
   In: a contract kernel with its panels and tile, or a pack kernel.  Out: the body of its C function, and
   before it one inline function that makes a tile of any size and finishes its elements.
   Invariant: each output is one chain of multiply-adds in ascending k, so neither the tile's shape nor
   the target shows in a result.  Tile sizes are constants wherever the inline function is called. */
#include <ctype.h>
#include <string.h>

#include "emit/emit.h"

static int lanes_of(const KernelWriter *kw) { return kw->p->target->lanes; }

static bool ragged(const KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    return (c->weight ? c->weight->columns : c->n) % lanes_of(kw) != 0;
}

/* Elements of the last vector of a row. */
static long long last_of(const KernelWriter *kw)
{
    return ragged(kw) ? kw->k->product.n % lanes_of(kw) : lanes_of(kw);
}

static int widest(const Product *c) { return c->tail.vectors > c->tile.vectors ? c->tail.vectors : c->tile.vectors; }

/* ---- one tile ---- */

static bool uses_call(const Kernel *k)
{
    for (int i = 0; i < k->items.count; i++)
        if (k->items.at[i]->kind == ITEM_DRAW || k->items.at[i]->kind == ITEM_ROWS)
            return true;
    return false;
}

/* Whether the tile itself reads or writes the array; what runs after a row's folds does not count. */
static bool in_tile(const Kernel *k, const Buffer *b)
{
    const Product *c = &k->product;
    bool found = !c->weight && !(c->conv && c->conv->deep) && (c->a.buffer == b || (c->panels ? c->panels : c->b.buffer) == b);
    found = found || c->start.buffer == b;
    for (int i = 0; i < k->items.count; i++)
        found = found || k->items.at[i]->access.buffer == b;
    for (int i = 0; i < k->stores.count; i++)
        found = found || k->stores.at[i].to.buffer == b;
    for (int i = 0; i < k->image_folds.count; i++)
        found = found || k->image_folds.at[i].to.buffer == b;
    return found;
}

const char *tile_arguments(KernelWriter *kw, bool declare, const char *chunk)
{
    Text t = { .arena = kw->p->arena };
    const Kernel *k = kw->k;
    if (uses_call(k))
        text_printf(&t, declare ? ", const gm_call *call" : ", call");
    for (int i = 0; i < kw->params.count; i++) {
        const Param *p = &kw->params.at[i];
        if (!in_tile(k, p->buffer))
            continue;
        if (declare)
            text_printf(&t, ", %s%s *restrict %s", p->written ? "" : "const ", is_whole(p->buffer) ? "int32_t" : "float", p->name);
        else
            text_printf(&t, ", %s", p->name);
    }
    for (int i = 0; i < kw->scalars.count; i++)
        text_printf(&t, declare ? ", gm_vec %s" : ", %s", kw->scalars.at[i]);
    for (int f = 0; f < k->folds.count; f++)
        text_printf(&t, declare ? ", gm_lanes *%s_lanes" : ", %s_lanes + %s", kw->folds.at[f], chunk);
    text_printf(&t, "%s", size_arguments(kw, declare, true));
    return t.at;
}

static const char *a_text(KernelWriter *kw)
{
    static const char *const index[] = { "g", "row", "0" };
    Access a = kw->k->product.a;
    a.stride[2] = 0;
    return arena_printf(kw->p->arena, "%s + %s", param_name(kw, a.buffer, false),
                        offset_text(kw, &a, index, 3));
}

/* Panels follow each other, so one starts `column` rows of depth k after the first. */
static const char *b_text(KernelWriter *kw, const char **stride)
{
    static const char *const index[] = { "g", "0", "column" };
    const Product *c = &kw->k->product;
    Access b = c->b;
    b.stride[1] = 0;
    if (c->panels) {
        b = (Access){ c->panels, 0, { c->g > 1 ? c->panels->size / c->g : 0, 0, c->k } };
        *stride = "vectors * GM_LANES";
    } else {
        *stride = size_text(kw, "stride", c->b.stride[1]);
    }
    return arena_printf(kw->p->arena, "%s + %s", param_name(kw, b.buffer, false),
                        offset_text(kw, &b, index, 3));
}

static void write_elements(KernelWriter *kw, const char *const *index)
{
    Arena *a = kw->p->arena;
    const Product *p = &kw->k->product;
    const char *tile = p->weight ? "c[r * at.vectors + v]" : p->conv && p->conv->deep ? "c[r * stride + v]" : "c[r * vectors + v]";
    Body b = { kw->k->items.at, kw->k->items.count, kw->k->dims, index, false, tile };
    write_items(kw, &b);
    write_stores(kw, &b, kw->k->stores.at, kw->k->stores.count);
    for (int f = 0; f < kw->k->folds.count; f++) {
        const char *lanes = lanes_of(kw) == 16 ? "0" : "j / GM_LANES % GM_PARTS";
        const char *running = arena_printf(a, "%s_lanes[r].part[%s]", kw->folds.at[f], lanes);
        w_line(&kw->w, "%s = %s;", running, fold_step(kw, &kw->k->folds.at[f], running));
    }
    write_image_folds(kw);
}

/* Parameters that the epilogue updates come from far away: they are asked for before the product. */
static void write_fetches(KernelWriter *kw)
{
    const char *at[] = { "row", "column" };
    for (int i = 0; i < kw->k->stores.count && kw->k->dims == 2; i++) {
        const Access *to = &kw->k->stores.at[i].to;
        if (to->buffer->place == PLACE_VAR && to->stride[1] == 1)
            w_line(&kw->w, "gm_fetch(rows, vectors, %s + %s, %s);", param_name(kw, to->buffer, true),
                   offset_text(kw, to, at, 2), size_text(kw, "stride", to->stride[0]));
    }
}

bool says(const Text *t, char letter)
{
    for (const char *c = t->at; c && *c; c++) {
        bool starts = c == t->at || !(isalnum((unsigned char)c[-1]) || c[-1] == '_' || c[-1] == '.');
        if (*c == letter && starts && !isalnum((unsigned char)c[1]) && c[1] != '_')
            return true;
    }
    return false;
}

Text tile_elements(KernelWriter *kw, const char *const *index)
{
    Writer around = kw->w;
    Text body = { .arena = kw->p->arena };
    kw->w = (Writer){ &body, around.indent };
    kw->part = ragged(kw);
    write_elements(kw, index);
    kw->part = false;
    kw->w = around;
    return body;
}

/* Loads what element [i][j] of the sums goes on from into `to`. */
Text start_elements(KernelWriter *kw, const char *const *index, const char *to)
{
    const Access *s = &kw->k->product.start;
    Text t = { .arena = kw->p->arena };
    const char *from = arena_printf(kw->p->arena, "%s + %s", param_name(kw, s->buffer, false),
                                    offset_text(kw, s, index, kw->k->dims));
    int64_t step = s->stride[kw->k->dims - 1];
    if (step != 1)
        text_printf(&t, "%*s%s = gm_load_strided(%s, %s, %s);\n", 4 * kw->w.indent, "", to, from, size_text(kw, "step", step),
                    ragged(kw) ? "n" : "GM_LANES");
    else
        text_printf(&t, "%*s%s = %s(%s%s);\n", 4 * kw->w.indent, "", to, ragged(kw) ? "gm_load_part" : "gm_load", from,
                    ragged(kw) ? ", n" : "");
    return t;
}

static void write_places(KernelWriter *kw, const Text *body)
{
    if (says(body, 'i'))
        w_line(&kw->w, says(body, 'j') ? "const int64_t i = row + r, j = column + v * GM_LANES;" : "const int64_t i = row + r;");
    else if (says(body, 'j'))
        w_line(&kw->w, "const int64_t j = column + v * GM_LANES;");
    if (says(body, 'n'))
        w_line(&kw->w, "const int n = v + 1 < vectors ? GM_LANES : last;");
    w_text(&kw->w, body->at, body->length);
}

static void write_start(KernelWriter *kw, const char *const *index)
{
    w_line(&kw->w, "for (int r = 0; r < rows; r++)");
    kw->w.indent++;
    w_open(&kw->w, "for (int v = 0; v < vectors; v++)");
    Text body = start_elements(kw, index, "c[r * vectors + v]");
    write_places(kw, &body);
    w_close(&kw->w);
    kw->w.indent--;
}

static void write_tile_vector(KernelWriter *kw, const char *const *index)
{
    Text body = tile_elements(kw, index);
    write_places(kw, &body);
}

static void write_tile_function(KernelWriter *kw, const char *const *index)
{
    const Product *c = &kw->k->product;
    kw->in_tile = true;
    const char *stride, *a = a_text(kw), *b = b_text(kw, &stride);
    const char *ai = size_text(kw, "stride", c->a.stride[1]), *ak = c->a.stride[2] == 1 ? "1" : size_text(kw, "stride", c->a.stride[2]);
    const char *depth = size_text(kw, "depth", c->k);
    Writer body = kw->w;
    int named = kw->names.taken.count;
    kw->w = (Writer){ &kw->before, 0 };
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena,
           "GM_INLINE void %s_tile(int rows, int vectors, int last, %sint64_t row, int64_t column%s)", kw->name,
           c->g > 1 ? "int64_t g, " : "", tile_arguments(kw, true, NULL)), 4));
    w_line(&kw->w, "{");
    kw->w.indent = 1;
    w_line(&kw->w, "gm_vec c[%d];", c->tile.rows * widest(c));
    write_fetches(kw);
    if (c->start.buffer)
        write_start(kw, index);
    w_line(&kw->w, "%s(rows, vectors, %s, c, %s, %s, %s,\n         %s, %s, %s);", c->start.buffer ? "more" : "tile",
           c->panels && ragged(kw) ? "GM_LANES" : "last", a, ai, ak, b, stride, depth);
    w_line(&kw->w, "for (int r = 0; r < rows; r++)");
    kw->w.indent++;
    w_open(&kw->w, "for (int v = 0; v < vectors; v++)");
    write_tile_vector(kw, index);
    w_close(&kw->w);
    kw->w.indent = 0;
    w_line(&kw->w, "}");
    w_blank(&kw->w);
    kw->names.taken.count = named;
    kw->w = body;
    kw->in_tile = false;
}

/* ---- the loops around ---- */

static void need_tile(Program *p, TileSize t)
{
    for (int i = 0; i < p->tiles.count; i++)
        if (memcmp(&p->tiles.at[i], &t, sizeof t) == 0)
            return;
    vec_push(p->arena, &p->tiles, t);
}

static void write_choice(Program *p, Writer *w, const char *name, int more)
{
    w_line(w, "GM_INLINE void %s(int rows, int vectors, int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak,", name);
    w_line(w, "    const float *b, ptrdiff_t bk, int64_t n)");
    w_line(w, "{");
    w->indent++;
    for (int i = 0; i < p->tiles.count; i++) {
        TileSize t = p->tiles.at[i];
        if (t.more != more)
            continue;
        w_line(w, "if (rows == %d && vectors == %d && last %s GM_LANES)", t.rows, t.vectors, t.edge ? "<" : "==");
        w_line(w, "    gm_%s_%dx%d_%s(last, c, a, ai, ak, b, bk, n);", name, t.rows, t.vectors, t.edge ? "edge" : "whole");
    }
    w_close(w);
    w_blank(w);
}

/* The micro-kernels that the file's products need, and the choice among them. */
void write_tiles(Program *p, Writer *w)
{
    if (!p->tiles.count)
        return;
    for (int i = 0; i < p->tiles.count; i++)
        w_line(w, "GM_%s(%d, %d, %s)", p->tiles.at[i].more ? "MORE" : "TILE", p->tiles.at[i].rows, p->tiles.at[i].vectors, p->tiles.at[i].edge ? "edge" : "whole");
    w_blank(w);
    w_comment(w, "A tile of a product: sizes are constants where this is called, so one branch is left.");
    write_choice(p, w, "tile", 0);
    for (int i = 0; i < p->tiles.count; i++)
        if (p->tiles.at[i].more) {
            w_comment(w, "The same, going on from the sums in c.");
            write_choice(p, w, "more", 1);
            return;
        }
}

static void write_tile_call(KernelWriter *kw, int rows, int vectors, bool at_end)
{
    if (!kw->plain)
        need_tile(kw->p, (TileSize){ rows, vectors, at_end && ragged(kw) && !kw->k->product.panels, kw->k->product.start.buffer != NULL });
    const char *text = arena_printf(kw->p->arena, "%s_tile(%d, %d, %lld, %srow, column%s);", kw->name, rows, vectors,
        at_end ? last_of(kw) : (long long)lanes_of(kw), kw->k->product.g > 1 ? "g, " : "", tile_arguments(kw, false, "(row - chunk)"));
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, text, 4 * kw->w.indent + 4));
}

/* All rows of one panel; a short tile ends them. */
static void write_panel(KernelWriter *kw, int vectors, bool at_end, const char *from, const char *to)
{
    const Product *c = &kw->k->product;
    bool uneven = kw->k->by_rows && c->tile.rows > kw->k->grain;    /* a thread's rows may end in part of a tile */
    int rest = (int)(uneven ? kw->k->grain : c->m % c->tile.rows);
    if (rest) {
        w_line(&kw->w, "int64_t row = %s;", from);
        w_line(&kw->w, "for (; row + %d <= %s; row += %d)", c->tile.rows, to, c->tile.rows);
    } else {
        w_line(&kw->w, "for (int64_t row = %s; row < %s; row += %d)", from, to, c->tile.rows);
    }
    kw->w.indent++;
    write_tile_call(kw, c->tile.rows, vectors, at_end);
    kw->w.indent--;
    if (!rest)
        return;
    if (uneven && 2 * rest < c->tile.rows)
        w_line(&kw->w, "for (; row < %s; row += %d)", to, rest);
    else
        w_line(&kw->w, "if (row < %s)", to);
    kw->w.indent++;
    write_tile_call(kw, rest, vectors, at_end);
    kw->w.indent--;
}

/* The panels that all have the tile's width, then the one or two that do not. */
static void write_panels(KernelWriter *kw, const char *from, const char *to)
{
    const Kernel *k = kw->k;
    const Product *c = &k->product;
    int64_t width = (int64_t)c->tile.vectors * lanes_of(kw), tail = (int64_t)c->tail.vectors * lanes_of(kw);
    bool whole = !c->tail.vectors && !ragged(kw);    /* the last full panel is like the others */
    int64_t full = whole || c->tail.vectors ? c->tail.at : c->tail.at - width;
    if (full > 0) {
        const char *stop = size_text(kw, "columns", full);
        if (k->split_columns)
            w_open(&kw->w, "for (int64_t column = lo * %lld; column < gm_min_int(hi * %lld, %s); column += %lld)",
                   (long long)width, (long long)width, stop, (long long)width);
        else
            w_open(&kw->w, "for (int64_t column = 0; column < %s; column += %lld)", stop, (long long)width);
        write_panel(kw, c->tile.vectors, false, from, to);
        w_close(&kw->w);
    }
    for (int64_t at = full; at < c->n; at += c->tail.vectors ? tail : width) {
        int vectors = c->tail.vectors ? c->tail.vectors : c->tile.vectors;
        if (k->split_columns)
            w_open(&kw->w, "if (lo < hi && hi == %s)", size_text(kw, "units", k->units));
        else {
            w_line(&kw->w, "{");
            kw->w.indent++;
        }
        w_line(&kw->w, "const int64_t column = %s;", at ? size_text(kw, "last_columns", at) : "0");
        write_panel(kw, vectors, at + vectors * lanes_of(kw) >= c->n, from, to);
        w_close(&kw->w);
    }
}

void begin_folds(KernelWriter *kw, int rows)
{
    const Kernel *k = kw->k;
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "gm_lanes %s_lanes[%d];", kw->folds.at[f], rows);
    w_open(&kw->w, "for (int r = 0; r < %d; r++)", rows);
    for (int f = 0; f < k->folds.count; f++)
        w_line(&kw->w, "%s_lanes[r] = gm_lanes_splat(%s);", kw->folds.at[f],
               k->folds.at[f].node->op == OP_sum ? "0.0f" : "-GM_INFINITY");
    w_close(&kw->w);
}

/* With folds, rows go in chunks whose running sums fit beside each other. */
static void write_chunks(KernelWriter *kw, const char *const *index, const char *from, const char *to)
{
    const Kernel *k = kw->k;
    if (!k->folds.count) {
        write_panels(kw, from, to);
        return;
    }
    w_open(&kw->w, "for (int64_t chunk = %s; chunk < %s; chunk += %d)", from, to, CHUNK_ROWS);
    w_line(&kw->w, "const int64_t stop = gm_min_int(chunk + %d, %s);", CHUNK_ROWS, to);
    begin_folds(kw, CHUNK_ROWS);
    write_panels(kw, "chunk", "stop");
    w_open(&kw->w, "for (int64_t i = chunk; i < stop; i++)");
    write_row_end(kw, index, k->row_dims, "[i - chunk]");
    w_close(&kw->w);
    w_close(&kw->w);
}

void write_product(KernelWriter *kw)
{
    static const char *const flat[] = { "i", "j" }, *const grouped[] = { "g", "i", "j" };
    const Kernel *k = kw->k;
    const Product *c = &k->product;
    const char *const *index = k->dims == 3 ? grouped : flat;
    Arena *a = kw->p->arena;
    kw->in_tile = true;                      /* that is where items are */
    write_scalars(kw, k->items.at, k->items.count);
    kw->in_tile = false;
    name_folds(kw);
    write_tile_function(kw, index);
    int scalars = kw->scalars.count;
    write_scalars(kw, k->post.at, k->post.count);
    kw->scalars.count = scalars;             /* tiles take none of those */
    write_share(kw, k->units);
    if (c->g > 1) {
        w_open(&kw->w, "for (int64_t g = lo; g < hi; g++)");
        write_chunks(kw, index, "0", size_text(kw, "all_rows", c->m));
        w_close(&kw->w);
    } else if (k->split_columns) {
        write_chunks(kw, index, "0", size_text(kw, "all_rows", c->m));
    } else {
        const char *end = times_grain(kw, "hi");
        if (k->units * k->grain > c->m)
            end = arena_printf(a, "gm_min_int(%s, %s)", end, size_text(kw, "all_rows", c->m));
        w_line(&kw->w, "const int64_t first = %s, end = %s;", times_grain(kw, "lo"), end);
        write_chunks(kw, index, "first", "end");
    }
}

/* ---- packing ---- */

/* The panel that a vector of columns belongs to, and its place there; n: how many of its columns there are. */
void write_panel_place(KernelWriter *kw)
{
    const Product *c = &kw->k->product;
    int64_t lanes = lanes_of(kw);
    long long width = (long long)(c->tile.vectors * lanes), tail = (long long)(c->tail.vectors * lanes);
    w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %s - column);", size_text(kw, "columns", c->n));
    if (tail && c->tail.at) {
        const char *full = size_text(kw, "full", c->tail.at);
        w_line(&kw->w, "const int64_t width = column < %s ? %lld : %lld;", full, width, tail);
        w_line(&kw->w, "const int64_t inside = (column < %s ? column : column - %s) %% width;", full, full);
    } else {
        w_line(&kw->w, "const int64_t width = %s, inside = column %% width;", size_text(kw, "panel", tail ? tail : width));
    }
}

/* Threads share vectors of columns; each goes to its place in the panel it belongs to. */
void write_pack(KernelWriter *kw)
{
    static const char *const index[] = { "g", "0", "column" };
    const Product *c = &kw->k->product;
    Arena *a = kw->p->arena;
    int64_t lanes = lanes_of(kw), vectors = (c->n + lanes - 1) / lanes;
    const char *each = c->g > 1 ? size_text(kw, "vectors", vectors) : "", *stride = size_text(kw, "stride", c->b.stride[2]);
    Access b = c->b;
    b.stride[1] = 0;
    const char *from = arena_printf(a, "%s + %s", param_name(kw, b.buffer, false), offset_text(kw, &b, index, 3));
    const char *to = param_name(kw, c->panels, true), *depth = size_text(kw, "depth", c->k);
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %s, &lo, &hi);", size_text(kw, "units", vectors * c->g));
    w_open(&kw->w, "for (int64_t vector = lo; vector < hi; vector++)");
    if (c->g > 1)
        w_line(&kw->w, "const int64_t g = vector / %s;", each);
    w_line(&kw->w, "const int64_t column = %s * GM_LANES;", c->g > 1 ? arena_printf(a, "vector %% %s", each) : "vector");
    write_panel_place(kw);
    const char *group = c->g > 1 ? arena_printf(a, "g * %s + ", size_text(kw, "group", c->panels->size / c->g)) : "";
    w_line(&kw->w, "float *to = %s + %s(column - inside) * %s + inside;", to, group, depth);
    if (c->b.stride[1] == 1) {
        w_line(&kw->w, "for (int64_t k = 0; k < %s; k += GM_LANES)", depth);
        w_line(&kw->w, "    gm_transpose_block(%s + k, %s, n, (int)gm_min_int(GM_LANES, %s - k), to + k * width, width);",
               from, stride, depth);
    } else {
        w_line(&kw->w, "for (int64_t k = 0; k < %s; k++)", depth);
        w_line(&kw->w, "    gm_store(to + k * width, gm_load_strided(%s + k * %s, %s, n));", from, size_text(kw, "step", c->b.stride[1]),
               stride);
    }
    w_close(&kw->w);
}
