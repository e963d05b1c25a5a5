/* conv_weight.c -- weight gradients of convolutions -> the operands of one kernel.
   In: a conv_weight node whose two images are in memory, maybe behind views.  Out: where both lie; rows of the
   result are tap and input channel, columns output channels.
   Invariant: every weight sums its pixels in ascending order. */
#include <string.h>

#include "loop/loop.h"

/* Positions along the axis whose tap is inside, by taps: their number, summed. */
static int64_t positions(const Conv *c, int axis, int64_t tap, int64_t in, int64_t out)
{
    int64_t count = 0;
    for (int64_t o = 0; o < out; o++) {
        int64_t at = o * c->stride[axis] - c->before[axis] + tap * c->dilation[axis];
        count += at >= 0 && at < in;
    }
    return count;
}

void lower_conv_weight(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    Product *c = &k->product;
    const Conv *conv = &n->attr.conv;
    const Shape *x = &n->in[0]->shape, *y = &n->in[1]->shape;
    c->g = conv->groups;
    c->m = n->shape.dim[0] * n->shape.dim[1] * n->shape.dim[2];
    c->n = n->shape.dim[3] / c->g;
    c->k = y->dim[0] * y->dim[1] * y->dim[2];
    c->a = conv_operand(p, ks, k, n->in[0]);
    c->b = conv_operand(p, ks, k, n->in[1]);
    c->tile = (Tile){ 1, 1 };
    c->conv = arena_new_of(p->arena, ConvLoops);
    c->conv->batch = y->dim[0];
    for (int64_t ky = 0; ky < conv->kernel[0]; ky++)
        for (int64_t kx = 0; kx < conv->kernel[1]; kx++)
            if (conv_live(conv, ky, kx))
                c->conv->macs += positions(conv, 0, ky, x->dim[1], y->dim[1]) * positions(conv, 1, kx, x->dim[2], y->dim[2])
                    * y->dim[0] * n->shape.dim[2];
}
