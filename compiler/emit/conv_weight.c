/* conv_weight.c -- weight gradients of convolutions.
   In: a conv_weight kernel.  Out: the body of its C function: for each tap and input channel, vectors of output
   channels, each summed over all pixels.
   Invariant: a weight is one chain of multiply-adds over pixels in ascending order. */
#include "emit/emit.h"

static void write_vector(KernelWriter *kw, const char *const *index, const char *column)
{
    const Kernel *k = kw->k;
    const Product *c = &k->product;
    const Conv *conv = &k->node->attr.conv;
    int lanes = kw->p->target->lanes, named = kw->names.taken.count;
    const char *x = param_name(kw, c->a.buffer, false), *y = param_name(kw, c->b.buffer, false);
    long long in = k->node->shape.dim[2];
    w_open(&kw->w, "for (int64_t column = 0; column < %lld; column += GM_LANES)", (long long)c->n);
    w_line(&kw->w, "const int64_t j = %scolumn;", column);
    if (c->n % lanes)
        w_line(&kw->w, "const int n = (int)gm_min_int(GM_LANES, %lld - column);", (long long)c->n);
    w_line(&kw->w, "const int64_t top = tap / %lld * %lld - %lld, left = tap %% %lld * %lld - %lld;", (long long)conv->kernel[1],
           (long long)conv->dilation[0], (long long)conv->before[0], (long long)conv->kernel[1], (long long)conv->dilation[1],
           (long long)conv->before[1]);
    w_line(&kw->w, "gm_vec product = gm_zero();");
    if (conv->dead[0] || conv->dead[1])
        w_line(&kw->w, "if (!(dead[tap / 64] >> (tap %% 64) & 1))");
    w_line(&kw->w, "%sproduct = gm_conv_sum(&meeting, top, left, %s + %lld + (%srow %% %lld) * %lld, %s + %lld + j, %s);",
           conv->dead[0] || conv->dead[1] ? "    " : "", x, (long long)c->a.at,
           c->g > 1 ? arena_printf(kw->p->arena, "g * %lld + ", in) : "", in, (long long)c->a.stride[3], y, (long long)c->b.at,
           c->n % lanes ? "n" : "GM_LANES");
    Body b = { k->items.at, k->items.count, k->dims, index, false, "product" };
    kw->part = c->n % lanes != 0;
    write_items(kw, &b);
    write_stores(kw, &b, k->stores.at, k->stores.count);
    kw->part = false;
    kw->names.taken.count = named;
    w_close(&kw->w);
}

static void write_tables(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    const Product *c = &k->product;
    const Conv *conv = &k->node->attr.conv;
    const Shape *x = &k->node->in[0]->shape, *y = &k->node->in[1]->shape;
    w_line(&kw->w, "static const gm_meeting meeting = { %lld, {%lld, %lld, %lld}, {%lld, %lld, %lld}, %lld, %lld, %lld, %lld, {%lld, %lld} };",
           (long long)y->dim[0], (long long)c->a.stride[0], (long long)c->a.stride[1], (long long)c->a.stride[2],
           (long long)c->b.stride[0], (long long)c->b.stride[1], (long long)c->b.stride[2], (long long)y->dim[1], (long long)y->dim[2],
           (long long)x->dim[1], (long long)x->dim[2], (long long)conv->stride[0], (long long)conv->stride[1]);
    if (conv->dead[0] || conv->dead[1])
        w_line(&kw->w, "static const uint64_t dead[2] = { 0x%llxu, 0x%llxu };", (unsigned long long)conv->dead[0],
               (unsigned long long)conv->dead[1]);
}

void write_conv_weight(KernelWriter *kw)
{
    static const char *const letters[] = { "f", "g", "h", "i", "j" };
    const Kernel *k = kw->k;
    const char *index[MAX_RANK];
    int64_t below = 1;
    for (int d = 0; d < k->dims; d++)
        index[d] = k->dims == 2 && d == 0 ? "row" : letters[5 - k->dims + d];
    write_scalars(kw, k->items.at, k->items.count);
    write_tables(kw);
    w_line(&kw->w, "int64_t lo, hi;");
    w_line(&kw->w, "gm_share(call, %lld, &lo, &hi);", (long long)k->units);
    w_open(&kw->w, "for (int64_t row = lo; row < hi; row++)");
    w_line(&kw->w, "const int64_t tap = row / %lld;", (long long)k->node->shape.dim[2]);
    for (int d = k->row_dims - 1; d >= 0 && k->row_dims > 1; d--) {
        w_line(&kw->w, "const int64_t %s = row / %lld %% %lld;", index[d], (long long)below, (long long)k->extent[d]);
        w_line(&kw->w, "(void)%s;", index[d]);
        below *= k->extent[d];
    }
    if (k->product.g > 1)
        w_open(&kw->w, "for (int64_t g = 0; g < %lld; g++)", (long long)k->product.g);
    write_vector(kw, index, k->product.g > 1 ? arena_printf(kw->p->arena, "g * %lld + ", (long long)k->product.n) : "");
    if (k->product.g > 1)
        w_close(&kw->w);
    w_close(&kw->w);
}
