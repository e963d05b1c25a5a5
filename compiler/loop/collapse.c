/* collapse.c -- loops made as few and as long as they can be, and shared among threads.
   In: a lowered kernel.  Out: the same kernel with neighbouring loops merged where every access walks both
   as one, its pieces for threads, and its FLOPs and bytes.
   Invariant: rows never merge with columns, and rows of the batch stay apart, so that the thread that
   made a row is the one that reads it and no barrier is needed between. */
#include <string.h>

#include "loop/loop.h"

enum { ROW_GRAIN = 8,            /* rows of the batch a thread takes at a time: a multiple of every tile */
       COLUMN_GRAIN = 16,        /* one logical vector: the same on every target */
       MAP_GRAIN = 1024 };       /* elements of a plain loop */

typedef void visit_fn(Access *, void *);

static void each_access(Kernel *k, visit_fn *visit, void *data)
{
    for (int i = 0; i < k->items.count; i++)
        visit(&k->items.at[i]->access, data);
    for (int i = 0; i < k->stores.count; i++)
        visit(&k->stores.at[i].to, data);
    if (k->product.start.buffer)
        visit(&k->product.start, data);
}

static void each_post_access(Kernel *k, visit_fn *visit, void *data)
{
    for (int i = 0; i < k->post.count; i++)
        visit(&k->post.at[i]->access, data);
    for (int i = 0; i < k->post_stores.count; i++)
        visit(&k->post_stores.at[i].to, data);
    for (int i = 0; i < k->folds.count; i++)
        if (k->folds.at[i].start.buffer)
            visit(&k->folds.at[i].start, data);
}

typedef struct { int d; int64_t inner; bool ok; } Merge;

static void can_merge(Access *a, void *data)
{
    Merge *m = data;
    m->ok = m->ok && a->stride[m->d] == a->stride[m->d + 1] * m->inner;
}

static void do_merge(Access *a, void *data)
{
    Merge *m = data;
    memmove(a->stride + m->d, a->stride + m->d + 1, sizeof *a->stride * (size_t)(MAX_RANK - m->d - 1));
    a->stride[MAX_RANK - 1] = 0;
}

bool is_post_dim(const Kernel *k, int d)
{
    return d < k->outer_dims || (k->kind == KERNEL_COLUMNS) == (d >= k->row_dims);
}

Domain kernel_domain(const Kernel *k)
{
    Domain d = { k->dims, { 0 } };
    memcpy(d.extent, k->extent, sizeof d.extent);
    return d;
}

/* What the folds of a kernel leave: its rows, or for KERNEL_COLUMNS the columns of each image. */
Domain post_domain(const Kernel *k)
{
    Domain d = { 0, { 0 } };
    for (int i = 0; i < k->dims; i++)
        if (is_post_dim(k, i))
            d.extent[d.dims++] = k->extent[i];
    return d;
}

/* Which dimension of the post part is dimension d. */
static int post_index(const Kernel *k, int d)
{
    return d < k->row_dims || k->kind != KERNEL_COLUMNS ? d : d - k->row_dims + k->outer_dims;
}

/* Merges loop d into d + 1 if everything allows. */
static bool merge(Kernel *k, int d)
{
    bool in_post = k->folds.count && is_post_dim(k, d);
    Merge m = { d, k->extent[d + 1], true }, post = { post_index(k, d), k->extent[d + 1], true };
    each_access(k, can_merge, &m);
    if (in_post)
        each_post_access(k, can_merge, &post);
    if (!m.ok || !post.ok)
        return false;
    each_access(k, do_merge, &m);
    if (in_post)
        each_post_access(k, do_merge, &post);
    k->extent[d + 1] *= k->extent[d];
    memmove(k->extent + d, k->extent + d + 1, sizeof *k->extent * (size_t)(MAX_RANK - d - 1));
    k->dims--;
    if (d < k->row_dims)
        k->row_dims--;
    if (d < k->outer_dims)
        k->outer_dims--;
    return true;
}

static void collapse(Kernel *k, bool keep_batch)
{
    for (int d = k->dims - 2; d >= 0; d--) {
        bool edge = (d + 1 == k->row_dims || d + 1 == k->outer_dims) && k->kind != KERNEL_MAP;
        if (!edge && !(keep_batch && d == 0))
            merge(k, d);
    }
}

static void swap_last(Access *a, void *data)
{
    int d = *(int *)data;
    int64_t step = a->stride[d];
    a->stride[d] = a->stride[d - 1];
    a->stride[d - 1] = step;
}

/* A weight gradient may have the channels of y as rows and those of x as columns: these two loops then change
   places. */
static void swap_channels(Kernel *k)
{
    int last = k->dims - 1;
    int64_t extent = k->extent[last];
    each_access(k, swap_last, &last);
    k->extent[last] = k->extent[last - 1];
    k->extent[last - 1] = extent;
}

/* ---- what it costs ---- */

static void count_work(Kernel *k)
{
    double elements = 1, results = 1;
    for (int d = 0; d < k->dims; d++)
        elements *= (double)k->extent[d];
    for (int d = 0; d < k->dims; d++)
        if (k->folds.count && is_post_dim(k, d))
            results *= (double)k->extent[d];
    for (int i = 0; i < k->items.count; i++)
        k->flops += k->items.at[i]->kind == ITEM_MAP ? elements : 0;
    k->flops += elements * k->folds.count;
    for (int i = 0; i < k->post.count; i++)
        k->flops += k->post.at[i]->kind == ITEM_MAP ? results : 0;
    const Product *c = &k->product;
    if (k->kind == KERNEL_CONTRACT)
        k->flops += 2.0 * (double)c->g * (double)c->m * (double)c->n * (double)c->k;
    if (c->conv && k->kind != KERNEL_PACK)
        k->flops += 2.0 * (double)c->conv->macs * (double)c->n * (double)c->g;
    if (c->weight)
        k->flops += 2.0 * c->weight->macs;
    for (int i = 0; i < k->reads.count; i++)
        k->bytes += 4.0 * (double)k->reads.at[i]->size;
    for (int i = 0; i < k->olds.count; i++)
        k->bytes += 4.0 * (double)k->olds.at[i]->size;
    for (int i = 0; i < k->writes.count; i++)
        k->bytes += 4.0 * (double)k->writes.at[i]->size;
}

/* ---- who does it ---- */

static void share(Kernel *k, int64_t extent, int64_t grain)
{
    k->grain = grain;
    k->units = (extent + grain - 1) / grain;
}

static void share_product(Kernel *k, int64_t batch, int64_t rows, int lanes)
{
    Product *c = &k->product;
    k->by_rows = c->g == 1 && c->m == batch && batch >= 2 * rows;
    if (c->g > 1)
        share(k, c->g, 1);
    else if (k->by_rows || k->folds.count || c->m / c->tile.rows >= 8)     /* a fold needs its whole row */
        share(k, c->m, k->by_rows ? rows : c->tile.rows);
    else {
        k->split_columns = true;
        share(k, c->tail.at, (int64_t)c->tile.vectors * lanes);
        k->units += c->tail.vectors > 0;
    }
}

/* Rows of the batch a thread takes at a time: one image is enough work, and batches of them are small. */
static int64_t row_grain(const Kernels *ks)
{
    for (int i = 0; i < ks->fusion.graph->count; i++)
        if (ks->fusion.live[i] && (op_info[ks->fusion.graph->node[i]->op].cls == CLASS_CONV
                                   || op_info[ks->fusion.graph->node[i]->op].cls == CLASS_ATTEND))
            return 1;
    return ROW_GRAIN;
}

static void share_conv(Kernel *k, int64_t batch, int64_t rows)
{
    const ConvLoops *c = k->product.conv;
    k->by_rows = c->batch == batch && batch >= 2 * rows;
    share(k, k->by_rows ? batch : k->product.m, k->by_rows ? rows : k->product.tile.rows);
}

void finish_kernel(Kernels *ks, Kernel *k, int lanes)
{
    int64_t batch = ks->func->batch, grain = row_grain(ks);
    if (k->dims == 0) {
        k->dims = 1;
        k->extent[0] = 1;
    }
    k->by_rows = batch >= 2 * grain && k->kind != KERNEL_PACK && k->kind != KERNEL_SCATTER && k->extent[0] == batch
        && (k->kind != KERNEL_ROWS || k->row_dims > 0) && (k->kind != KERNEL_COLUMNS || k->outer_dims > 0);
    if (k->kind == KERNEL_MAP || k->kind == KERNEL_ROWS || k->kind == KERNEL_COLUMNS)
        collapse(k, k->by_rows);
    if (k->product.weight && k->product.weight->swapped)
        swap_channels(k);
    if (k->kind == KERNEL_CONV || k->kind == KERNEL_CONV_WEIGHT)
        collapse(k, false);
    count_work(k);
    if (k->kind == KERNEL_CONTRACT)
        share_product(k, batch, grain, lanes);
    else if (k->kind == KERNEL_CONV && k->product.conv->deep)
        share_conv_deep(k, batch, grain, lanes);
    else if (k->kind == KERNEL_CONV)
        share_conv(k, batch, grain);
    else if (k->kind == KERNEL_CONV_WEIGHT)
        share_conv_weight(k);
    else if (k->kind == KERNEL_ATTEND)
        share_attend(k, batch, grain);
    else if (k->kind == KERNEL_COLUMNS && !k->outer_dims) {
        k->split_columns = true;
        share(k, k->extent[k->dims - 1], COLUMN_GRAIN);
    } else if (k->by_rows)
        share(k, batch, grain);
    else if (k->kind == KERNEL_ROWS || k->kind == KERNEL_COLUMNS)
        share(k, k->row_dims ? k->extent[0] : 1, 1);
    else if (k->kind == KERNEL_SCATTER)
        share(k, k->node->shape.dim[0], 1);
    else if (k->kind == KERNEL_MAP)
        share(k, k->extent[0], k->dims == 1 ? MAP_GRAIN : 1);
}
