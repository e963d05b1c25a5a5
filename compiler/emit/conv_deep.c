/* conv_deep.c -- convolutions with many weights: what a thread sums together, and what happens to the sums.
   In: a conv kernel with deep loops.  Out: the tables that runtime/conv_deep.h walks, a function that finishes the
   elements of some pixels and panels, and the loops over a thread's images, panels or lines.
   Invariant: pixels are finished in ascending order, whatever is summed together. */
#include "emit/emit.h"

static const DeepLoops *loops_of(const KernelWriter *kw) { return kw->k->product.conv->deep; }

static long long width_of(const KernelWriter *kw)
{
    return (long long)kw->k->product.tile.vectors * kw->p->target->lanes;
}

/* ---- micro-kernels ---- */

static const Product *first_deep(const Program *p)
{
    for (int i = 0; i < p->kernels.count; i++)
        for (int k = 0; k < p->kernels.at[i]->kernel.count; k++) {
            const Product *c = &p->kernels.at[i]->kernel.at[k]->product;
            if (c->conv && c->conv->deep)
                return c;
        }
    return NULL;
}

/* The two micro-kernels of all deep convolutions of a file, the second for few pixels. */
void write_deep_tiles(Program *p, Writer *w)
{
    const Product *c = first_deep(p);
    if (!c)
        return;
    int high = c->tile.rows, wide = c->tile.vectors;
    w_line(w, "GM_DEEP_TILE(%d, %d)", high, wide);
    w_line(w, "GM_DEEP_TILE(%d, %d)", high / 2, wide);
    w_blank(w);
    w_comment(w, "A tile of a convolution with many weights.");
    w_line(w, "static void deep_tile(int rows, int64_t n, const float *image, const int64_t *from, const int32_t *to,");
    w_line(w, "    const gm_vec *b, gm_vec *sum, ptrdiff_t stride)");
    w_line(w, "{");
    w->indent++;
    w_line(w, "(rows <= %d ? gm_deep_%dx%d : gm_deep_%dx%d)(n, image, from, to, b, sum, stride);", high / 2, high / 2, wide, high, wide);
    w_close(w);
    w_blank(w);
}

/* ---- tables ---- */

static const char *pair(Arena *a, const int64_t *s) { return arena_printf(a, "{%lld, %lld}", (long long)s[0], (long long)s[1]); }

static void write_tables(KernelWriter *kw)
{
    const DeepLoops *l = loops_of(kw);
    const Product *c = &kw->k->product;
    Arena *a = kw->p->arena;
    w_line(&kw->w, "static const gm_deep_tap taps[] = {");
    for (int i = 0; i < l->taps.count; i++) {
        const DeepTap *t = &l->taps.at[i];
        w_line(&kw->w, "    {%lld, %s, %s, %s},", (long long)t->weight, pair(a, t->first), pair(a, t->count), pair(a, t->from));
    }
    w_line(&kw->w, "};");
    w_line(&kw->w, "static const gm_deep shape = {");
    w_line(&kw->w, "    .width = %lld, .from = {%lld, %lld, %lld}, .step = %s, .pace = %s,", (long long)l->width, (long long)l->from[0],
           (long long)l->from[1], (long long)l->from[2], pair(a, l->step), pair(a, l->pace));
    w_line(&kw->w, "    .depth = %lld, .columns = %lld, .block = %lld, .row = %lld, .column = %lld,", (long long)l->depth, (long long)c->n,
           (long long)l->block, (long long)l->row, (long long)l->column);
    /* rows that lie along k are copied panel by panel: nothing that follows them is fetched with them */
    w_line(&kw->w, "    .tap = taps, .taps = %d, .high = %d, .panel = %d, .together = %lld };", l->taps.count, c->tile.rows, c->tile.vectors,
           l->row == 1 ? 1LL : (long long)l->group);
}

/* ---- what happens to the sums ---- */

static void write_tile_function(KernelWriter *kw, const char *const *index)
{
    const DeepLoops *l = loops_of(kw);
    const Product *c = &kw->k->product;
    Writer main = kw->w;
    int named = kw->names.taken.count;
    kw->in_tile = true;
    kw->w = (Writer){ &kw->before, 0 };
    w_line(&kw->w, "%s", wrap_list(kw->p->arena, arena_printf(kw->p->arena, "GM_FUNCTION void %s_tile(const gm_deep_part *part, const gm_vec *c%s)",
                                                              kw->name, tile_arguments(kw, true, NULL)), 4));
    w_line(&kw->w, "{");
    kw->w.indent = 1;
    w_line(&kw->w, "const int64_t column = part->first * %lld, end = gm_min_int(%lld, part->stop * %lld);", width_of(kw), (long long)c->n,
           width_of(kw));
    w_line(&kw->w, "const int stride = (int)(part->stop - part->first) * %d, vectors = (int)((end - column + GM_LANES - 1) / GM_LANES);",
           c->tile.vectors);
    if (c->n % kw->p->target->lanes)
        w_line(&kw->w, "const int last = (int)(end - column) - (vectors - 1) * GM_LANES;");
    w_line(&kw->w, "int64_t to[GM_DEEP_PIXELS];");
    w_open(&kw->w, "for (int64_t r = 0; r < part->images * part->height * %lld; r++)", (long long)l->width);
    w_line(&kw->w, "to[r] = (part->image * %lld + part->top) * %lld + r;", (long long)l->height, (long long)l->width);
    w_open(&kw->w, "for (int v = 0; v < vectors; v++)");
    write_pixel_vector(kw, index);
    w_close(&kw->w);
    w_close(&kw->w);
    kw->w.indent = 0;
    w_line(&kw->w, "}");
    w_blank(&kw->w);
    kw->names.taken.count = named;
    kw->w = main;
    kw->in_tile = false;
}

static const char *operand_text(KernelWriter *kw, Buffer *b, int64_t at)
{
    const char *name = param_name(kw, b, false);
    return at ? arena_printf(kw->p->arena, "%s + %lld", name, (long long)at) : name;
}

/* ---- the loops around ---- */

/* The panels from `first` to `stop`, some at a time, of the chunk at `image` and `top`. */
static void write_groups(KernelWriter *kw, const char *first, const char *stop, const char *images, const char *const *index)
{
    const DeepLoops *l = loops_of(kw);
    const Kernel *k = kw->k;
    long long height = (long long)l->chunk_height;
    if (k->folds.count)
        begin_folds(kw, (int)(l->chunk_images * l->chunk_height * l->width));
    w_open(&kw->w, "for (int64_t first = %s; first < %s; first += %lld)", first, stop, (long long)l->group);
    w_line(&kw->w, "const gm_deep_part part = { image, %s, top, gm_min_int(%lld, %lld - top),", images, height, (long long)l->height);
    w_line(&kw->w, "                            first, gm_min_int(first + %lld, %s) };", (long long)l->group, stop);
    /* taps carry where their weights start */
    w_line(&kw->w, "gm_deep_sums(&shape, deep_tile, &part, %s, %s, sums);", operand_text(kw, k->product.a.buffer, k->product.a.at),
           param_name(kw, k->product.b.buffer, false));
    w_line(&kw->w, "%s_tile(&part, sums%s);", kw->name, tile_arguments(kw, false, "0"));
    w_close(&kw->w);
    if (!k->folds.count)
        return;
    w_open(&kw->w, "for (int64_t r = 0; r < %s * gm_min_int(%lld, %lld - top) * %lld; r++)", images, height, (long long)l->height,
           (long long)l->width);
    Writer around = kw->w;
    Text body = { .arena = kw->p->arena };
    kw->w = (Writer){ &body, around.indent };
    write_row_end(kw, index, k->row_dims, "[r]");
    kw->w = around;
    write_pixel_indices(kw, index, &body, arena_printf(kw->p->arena, "((image * %lld + top) * %lld + r)", (long long)l->height, (long long)l->width));
    w_text(&kw->w, body.at, body.length);
    w_close(&kw->w);
}

/* All chunks of the images from `first` to `end`. */
static void open_chunks(KernelWriter *kw, const char *first, const char *end)
{
    const DeepLoops *l = loops_of(kw);
    w_open(&kw->w, "for (int64_t image = %s; image < %s; image += %lld)", first, end, (long long)l->chunk_images);
    w_open(&kw->w, "for (int64_t top = 0; top < %lld; top += %lld)", (long long)l->height, (long long)l->chunk_height);
}

static const char *images_until(KernelWriter *kw, const char *end)
{
    long long images = (long long)loops_of(kw)->chunk_images;
    return images == 1 ? "1" : arena_printf(kw->p->arena, "gm_min_int(%lld, %s - image)", images, end);
}

/* Threads share panels, or images, or pieces of images. */
static void write_shares(KernelWriter *kw, const char *const *index)
{
    const DeepLoops *l = loops_of(kw);
    const Kernel *k = kw->k;
    Arena *a = kw->p->arena;
    const char *panels = arena_printf(a, "%lld", (long long)l->panels), *all = arena_printf(a, "%lld", (long long)l->images);
    write_share(kw, k->units);
    if (k->split_columns) {
        begin_image_folds(kw, "0", all, arena_printf(a, "(lo * %lld)", width_of(kw)),
                          arena_printf(a, "gm_min_int(%lld, hi * %lld) - lo * %lld", (long long)k->product.n, width_of(kw), width_of(kw)));
        open_chunks(kw, "0", all);
        write_groups(kw, "lo", "hi", images_until(kw, all), index);
        w_close(&kw->w);
        w_close(&kw->w);
    } else if (k->by_rows) {
        const char *first = k->grain == 1 ? "lo" : arena_printf(a, "lo * %lld", (long long)k->grain);
        const char *end = k->grain == 1 ? "hi" : arena_printf(a, "hi * %lld", (long long)k->grain);
        begin_image_folds(kw, first, arena_printf(a, "%s - %s", end, first), "0", arena_printf(a, "%lld", (long long)k->product.n));
        open_chunks(kw, first, end);
        write_groups(kw, "0", panels, images_until(kw, end), index);
        w_close(&kw->w);
        w_close(&kw->w);
    } else {
        long long bands = (long long)((l->height + l->chunk_height - 1) / l->chunk_height);
        w_open(&kw->w, "for (int64_t unit = lo; unit < hi; unit++)");
        w_line(&kw->w, "const int64_t image = unit / %lld, top = unit %% %lld * %lld;", bands, bands, (long long)l->chunk_height);
        write_groups(kw, "0", panels, "1", index);
        w_close(&kw->w);
    }
}

void write_conv_deep(KernelWriter *kw, const char *const *index)
{
    const Kernel *k = kw->k;
    write_tile_function(kw, index);
    int scalars = kw->scalars.count;
    write_scalars(kw, k->post.at, k->post.count);
    kw->scalars.count = scalars;             /* tiles take none of those */
    write_tables(kw);
    w_line(&kw->w, "gm_vec sums[GM_DEEP_SUMS / GM_LANES];");
    write_shares(kw, index);
}
