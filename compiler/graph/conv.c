/* conv.c -- what a convolution is: its shapes and its values, in double.
   In: two of image x [N,H,W,C], result y [N,H',W',C'] and weight w [kh,kw,C/groups,C'].  Out: the third, as
   the sum over all (image, output position, live tap, input channel, output channel) that meet.
   The three ops differ only in which of the three is summed into, so they share one walk. */
#include "gmc.h"

bool conv_live(const Conv *c, int64_t ky, int64_t kx)
{
    int64_t tap = ky * c->kernel[1] + kx;
    return tap >= MAX_TAPS || !(c->dead[tap / 64] >> (tap % 64) & 1);
}

/* ---- shapes ---- */

static const char *check_sizes(const Shape *x, const Shape *y, const Shape *w, const Conv *c)
{
    if (x->rank != 4 || y->rank != 4 || w->rank != 4)
        return "a convolution is between tensors of four axes";
    if (x->dim[0] != y->dim[0])
        return "a convolution keeps the number of images";
    if (w->dim[0] != c->kernel[0] || w->dim[1] != c->kernel[1])
        return "a convolution's weight has its kernel's size";
    if (c->groups < 1 || w->dim[2] * c->groups != x->dim[3] || w->dim[3] != y->dim[3] || y->dim[3] % c->groups)
        return "a convolution's weight must fit the channels and groups";
    for (int a = 0; a < 2; a++)
        if (c->stride[a] < 1 || c->dilation[a] < 1 || c->kernel[a] < 1)
            return "a convolution's strides, dilations and sizes are positive";
    if ((c->dead[0] || c->dead[1]) && c->kernel[0] * c->kernel[1] > MAX_TAPS)
        return "a kernel with dead taps has at most 128 of them";
    return NULL;
}

const char *conv_shape(Op op, const Node *a, const Node *b, const Conv *c, Shape *out)
{
    if (op == OP_conv)
        return check_sizes(&a->shape, out, &b->shape, c);
    if (op == OP_conv_data)
        return check_sizes(out, &a->shape, &b->shape, c);
    return check_sizes(&a->shape, &b->shape, out, c);
}

/* ---- values ---- */

typedef struct {                 /* the three tensors of one convolution; `op` says which is summed into */
    Op          op;
    const Conv *conv;
    const Shape *xs, *ys;
    double     *x, *y, *w;
} Faces;

/* One output position of one image and one tap of it: all channels that meet. */
static void meet(const Faces *f, double *x, double *y, double *w)
{
    int64_t in = f->xs->dim[3] / f->conv->groups, all = f->ys->dim[3], out = all / f->conv->groups;
    for (int64_t o = 0; o < all; o++) {
        double *xg = x + o / out * in;
        for (int64_t i = 0; i < in; i++) {
            double *v = &w[i * all + o];
            if (f->op == OP_conv)
                y[o] += xg[i] * *v;
            else if (f->op == OP_conv_data)
                xg[i] += y[o] * *v;
            else
                *v += xg[i] * y[o];
        }
    }
}

static void meet_taps(const Faces *f, int64_t n, int64_t oy, int64_t ox)
{
    const Conv *c = f->conv;
    int64_t h = f->xs->dim[1], w = f->xs->dim[2], in = f->xs->dim[3], out = f->ys->dim[3];
    double *y = f->y + ((n * f->ys->dim[1] + oy) * f->ys->dim[2] + ox) * out;
    for (int64_t ky = 0; ky < c->kernel[0]; ky++)
        for (int64_t kx = 0; kx < c->kernel[1]; kx++) {
            int64_t iy = oy * c->stride[0] - c->before[0] + ky * c->dilation[0];
            int64_t ix = ox * c->stride[1] - c->before[1] + kx * c->dilation[1];
            if (iy >= 0 && iy < h && ix >= 0 && ix < w && conv_live(c, ky, kx))
                meet(f, f->x + ((n * h + iy) * w + ix) * in, y,
                     f->w + (ky * c->kernel[1] + kx) * (in / c->groups) * out);
        }
}

void conv_eval(const Node *n, const double *a, const double *b, double *to)
{
    const Node *x = n->op == OP_conv_data ? n : n->in[0];
    const Node *y = n->op == OP_conv ? n : n->op == OP_conv_data ? n->in[0] : n->in[1];
    double *first = (double *)a, *second = (double *)b;      /* only `to` is written */
    Faces f = { n->op, &n->attr.conv, &x->shape, &y->shape,
                n->op == OP_conv_data ? to : first,
                n->op == OP_conv ? to : n->op == OP_conv_data ? first : second,
                n->op == OP_conv_weight ? to : second };
    for (int64_t i = 0; i < y->shape.dim[0]; i++)
        for (int64_t oy = 0; oy < y->shape.dim[1]; oy++)
            for (int64_t ox = 0; ox < y->shape.dim[2]; ox++)
                meet_taps(&f, i, oy, ox);
}
