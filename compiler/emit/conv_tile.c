/* conv_tile.c -- the micro-kernels of a file's convolutions.
   In: the tiles that its kernels have.  Out: each micro-kernel once, and a function that chooses among those that are
   called.  Half a tile is enough for few rows; brief ones are part of their callers and have no choice.
   Invariant: what is written depends on the set of tiles alone. */
#include <string.h>

#include "emit/emit.h"

void need_conv_tile(Program *p, const Product *c, int vectors, int last, bool in_place)
{
    ConvTile t = c->conv->along ? (ConvTile){ c->tile.rows, vectors, 0, (int)c->n }
                                : (ConvTile){ c->tile.rows, vectors, last < p->target->lanes && !c->panels, 0 };
    TileSize brief = { t.rows, vectors, 0, 0 };
    if (in_place) {
        for (int i = 0; i < p->brief_tiles.count; i++)
            if (memcmp(&p->brief_tiles.at[i], &brief, sizeof brief) == 0)
                return;
        vec_push(p->arena, &p->brief_tiles, brief);
        return;
    }
    for (int i = 0; i < p->conv_tiles.count; i++)
        if (memcmp(&p->conv_tiles.at[i], &t, sizeof t) == 0)
            return;
    vec_push(p->arena, &p->conv_tiles, t);
}

static int half(int rows) { return rows > 1 ? rows / 2 : 1; }

/* Whether a tile before number i has needed this micro-kernel, whole or half. */
static bool emitted_before(const Program *p, int i, int rows)
{
    ConvTile t = p->conv_tiles.at[i];
    for (int k = 0; k < i; k++) {
        ConvTile o = p->conv_tiles.at[k];
        if (o.vectors == t.vectors && o.edge == t.edge && o.outputs == t.outputs && (o.rows == rows || half(o.rows) == rows))
            return true;
    }
    return false;
}

static void write_kernels(const Program *p, Writer *w, int i)
{
    ConvTile t = p->conv_tiles.at[i];
    for (int rows = t.rows; rows >= half(t.rows) && rows > 0; rows = rows > 1 ? rows / 2 : 0) {
        if (emitted_before(p, i, rows))
            continue;
        if (t.outputs)
            w_line(w, "GM_CONV_ALONG(%d, %d)", rows, t.outputs);
        else
            w_line(w, "GM_CONV_TILE(%d, %d, %s)", rows, t.vectors, t.edge ? "edge" : "whole");
    }
}

static void write_case(Writer *w, ConvTile t)
{
    const char *end = t.outputs ? "along" : t.edge ? "edge" : "whole";
    int wide = t.outputs ? t.outputs : t.vectors;
    if (t.outputs)
        w_open(w, "if (high == %d && outputs == %d)", t.rows, t.outputs);
    else
        w_open(w, "if (high == %d && vectors == %d && last %s GM_LANES && !outputs)", t.rows, t.vectors, t.edge ? "<" : "==");
    if (half(t.rows) < t.rows) {
        w_line(w, "if (rows <= %d)", half(t.rows));
        w_line(w, "    gm_conv_%dx%d_%s(last, c, image, from, run, runs, weight, bk);", half(t.rows), wide, end);
        w_line(w, "else");
        w->indent++;
    }
    w_line(w, "gm_conv_%dx%d_%s(last, c, image, from, run, runs, weight, bk);", t.rows, wide, end);
    w->indent -= half(t.rows) < t.rows;
    w_close(w);
}

/* Tiles of few outputs are not told apart by their vectors, those of one row have no half. */
static void write_unused(const Program *p, Writer *w)
{
    bool vectors = false, rows = false;
    for (int i = 0; i < p->conv_tiles.count; i++) {
        vectors = vectors || !p->conv_tiles.at[i].outputs;
        rows = rows || half(p->conv_tiles.at[i].rows) < p->conv_tiles.at[i].rows;
    }
    if (!vectors)
        w_line(w, "(void)vectors;");
    if (!rows)
        w_line(w, "(void)rows;");
}

void write_conv_tiles(Program *p, Writer *w)
{
    for (int i = 0; i < p->brief_tiles.count; i++)
        w_line(w, "GM_CONV_BRIEF(%d, %d)", p->brief_tiles.at[i].rows, p->brief_tiles.at[i].vectors);
    for (int i = 0; i < p->conv_tiles.count; i++)
        write_kernels(p, w, i);
    if (p->brief_tiles.count || p->conv_tiles.count)
        w_blank(w);
    if (!p->conv_tiles.count)
        return;
    w_comment(w, "A tile of a convolution: high, vectors and last are constants where this is called, so one or two branches are left.");
    w_line(w, "GM_INLINE void conv_tile(int high, int rows, int vectors, int last, int outputs, gm_vec *c, const float *image,");
    w_line(w, "    const int64_t *from, const gm_stretch *run, int runs, const float *weight, ptrdiff_t bk)");
    w_line(w, "{");
    w->indent++;
    write_unused(p, w);
    for (int i = 0; i < p->conv_tiles.count; i++)
        write_case(w, p->conv_tiles.at[i]);
    w_close(w);
    w_blank(w);
}
