/* graph.c -- the typed graph: append, hash-cons, check.
   In: an op, its operands and attributes.  Out: the node; the one that is there already when it is
   equal.  Operands always precede their users, so a pass over the graph is a plain loop.  Nodes are
   immutable but for their name. */
#include "gmc.h"

#include <stdlib.h>
#include <string.h>

Graph *graph_new(Arena *arena)
{
    Graph *g = arena_new_of(arena, Graph);
    g->arena = arena;
    g->buckets = 64;
    g->bucket = arena_array(arena, int, g->buckets);
    return g;
}

/* Copies what this op uses of the attributes and leaves every other byte zero, so that equal
   attributes are equal bytes. */
static Attr used_attr(Op op, int rank, const Attr *from)
{
    Attr to;
    memset(&to, 0, sizeof to);
    size_t sizes = sizeof(int64_t) * (size_t)rank;
    switch (op) {
    case OP_constant: to.value = from->value; break;
    case OP_table:    to.table = from->table; break;
    case OP_input:    to.input.slot = from->input.slot, to.input.type = from->input.type;
                      to.input.loop = from->input.loop; break;
    case OP_var:      to.var = from->var; break;
    case OP_uniform:
    case OP_normal:   to.random.stream = from->random.stream, to.random.image = from->random.image;
                      to.random.channel = from->random.channel, to.random.channels = from->random.channels;
                      to.random.loop = from->random.loop; break;
    case OP_turn:     to.loop.of = from->loop.of; break;
    case OP_carried:
    case OP_loop:
    case OP_history:  to.loop.of = from->loop.of, to.loop.which = from->loop.which; break;
    case OP_kept:     to.kept = from->kept; break;
    case OP_index:    to.index.axis = from->index.axis; break;
    case OP_sum:
    case OP_maximum:  memcpy(to.fold.axis, from->fold.axis, sizeof(bool) * (size_t)rank); break;
    case OP_contract: to.contract.ta = from->contract.ta, to.contract.tb = from->contract.tb; break;
    case OP_conv:
    case OP_conv_data:
    case OP_conv_weight: to.conv = from->conv; break;
    case OP_attend:
    case OP_attend_sums:
    case OP_attend_q:
    case OP_attend_k:
    case OP_attend_v: to.attend.scale = from->attend.scale, to.attend.heads = from->attend.heads;
                      to.attend.causal = from->attend.causal; break;
    case OP_permute:  memcpy(to.permute.order, from->permute.order, sizeof(int) * (size_t)rank); break;
    case OP_slice:    memcpy(to.slice.start, from->slice.start, sizes);
                      memcpy(to.slice.step, from->slice.step, sizes); break;
    case OP_pad:      memcpy(to.pad.before, from->pad.before, sizes); break;
    case OP_concat:   to.concat.axis = from->concat.axis; break;
    default:          break;
    }
    return to;
}

static uint64_t hash_bytes(uint64_t h, const void *bytes, size_t n)
{
    for (const unsigned char *p = bytes; n--; p++)
        h = (h ^ *p) * 0x100000001b3u;
    return h;
}

static uint64_t node_hash(const Node *n)
{
    uint64_t h = hash_bytes(0xcbf29ce484222325u, &n->op, sizeof n->op);
    h = hash_bytes(h, n->shape.dim, sizeof(int64_t) * (size_t)n->shape.rank);
    for (int k = 0; k < n->args; k++)
        h = hash_bytes(h, &n->in[k]->id, sizeof(int));
    if (n->op == OP_table)
        return hash_bytes(h, n->attr.table, sizeof(double) * (size_t)shape_size(&n->shape));
    Attr attr = n->attr;                           /* addresses do not count: runs must agree */
    if (n->op == OP_var)
        return h + (uint64_t)attr.var->id;
    if (n->op == OP_normal || n->op == OP_uniform)
        attr.random.loop = NULL;
    if (n->op == OP_input)
        attr.input.loop = NULL;
    if (n->op == OP_turn || n->op == OP_carried || op_info[n->op].cls == CLASS_SCAN)
        return h + (uint64_t)(attr.loop.of->id * 64 + attr.loop.which);
    return hash_bytes(h, &attr, sizeof attr);
}

static bool node_equal(const Node *a, const Node *b)
{
    if (a->op != b->op || a->args != b->args || !shape_equal(&a->shape, &b->shape))
        return false;
    for (int k = 0; k < a->args; k++)
        if (a->in[k] != b->in[k])
            return false;
    if (a->op == OP_table)
        return memcmp(a->attr.table, b->attr.table,
                      sizeof(double) * (size_t)shape_size(&a->shape)) == 0;
    return memcmp(&a->attr, &b->attr, sizeof a->attr) == 0;
}

/* The bucket that holds a node equal to n, or the empty one where it belongs. */
static int *find_bucket(const Graph *g, const Node *n)
{
    unsigned mask = (unsigned)g->buckets - 1;
    unsigned i = (unsigned)(node_hash(n) >> 7) & mask;
    while (g->bucket[i] && !node_equal(g->node[g->bucket[i] - 1], n))
        i = (i + 1) & mask;
    return &g->bucket[i];
}

static void grow_buckets(Graph *g)
{
    g->buckets *= 2;
    g->bucket = arena_array(g->arena, int, g->buckets);
    for (int i = 0; i < g->count; i++)
        *find_bucket(g, g->node[i]) = i + 1;
}

static DType result_type(Op op, int args, Node *const *in, const Attr *attr)
{
    if (op == OP_input)
        return attr->input.type;
    return op_info[op].cls == CLASS_VIEW && args ? in[0]->type : F32;
}

Node *graph_add(Graph *g, Op op, const Shape *shape, int args, Node *const *in, const Attr *attr)
{
    static const Attr none;
    Shape derived = shape ? *shape : (Shape){ .rank = 0 };
    const char *why;
    if (!op_shape(op, args, in, attr ? attr : &none, &derived, &why))
        fatal("%s: %s", op_info[op].name, why);
    int rank = derived.rank;
    Node key = { .op = op, .shape = derived, .args = args, .span = g->span,
                 .in = (Node **)in, .attr = used_attr(op, rank, attr ? attr : &none) };
    key.type = result_type(op, args, in, &key.attr);
    int *bucket = find_bucket(g, &key);
    if (*bucket)
        return g->node[*bucket - 1];
    Node *n = arena_new_of(g->arena, Node);
    *n = key;
    n->attr = key.attr;
    n->id = g->count;
    n->in = args ? arena_array(g->arena, Node *, args) : NULL;
    for (int k = 0; k < args; k++)
        n->in[k] = in[k];
    *bucket = n->id + 1;
    g->node = vec_grow(g->arena, g->node, g->count, &g->room, sizeof *g->node);
    g->node[g->count++] = n;
    if (g->count * 2 > g->buckets)
        grow_buckets(g);
    return n;
}

void graph_name(Node *n, const char *name)
{
    if (!n->name)
        n->name = name;
}

Node *graph_constant(Graph *g, double value, const Shape *shape)
{
    return graph_add(g, OP_constant, shape, 0, NULL, &(Attr){ .value = value });
}

Node *graph_map(Graph *g, Op op, Node *a, Node *b, Node *c)
{
    Node *in[3] = { a, b, c };
    return graph_add(g, op, NULL, op_info[op].args, in, NULL);
}

Node *graph_broadcast(Graph *g, Node *a, const Shape *shape)
{
    if (shape_equal(&a->shape, shape))
        return a;
    return graph_add(g, OP_broadcast, shape, 1, &a, NULL);
}

Node *graph_reshape(Graph *g, Node *a, const Shape *shape)
{
    if (shape_equal(&a->shape, shape))
        return a;
    return graph_add(g, OP_reshape, shape, 1, &a, NULL);
}

Node *graph_permute(Graph *g, Node *a, const int *order)
{
    Attr attr = { .value = 0 };
    bool same = true;
    for (int i = 0; i < a->shape.rank; i++) {
        attr.permute.order[i] = order[i];
        same = same && order[i] == i;
    }
    return same ? a : graph_add(g, OP_permute, NULL, 1, &a, &attr);
}

Node *graph_transpose(Graph *g, Node *a)
{
    int order[MAX_RANK], rank = a->shape.rank;
    if (rank < 2)
        fatal("transpose of a tensor of rank %d", rank);
    for (int i = 0; i < rank; i++)
        order[i] = i;
    order[rank - 2] = rank - 1;
    order[rank - 1] = rank - 2;
    return graph_permute(g, a, order);
}

Node *graph_fold(Graph *g, Op op, Node *a, const bool *axis)
{
    Attr attr = { .value = 0 };
    bool any = false;
    for (int i = 0; i < a->shape.rank; i++) {
        attr.fold.axis[i] = axis[i];
        any = any || axis[i];
    }
    return any ? graph_add(g, op, NULL, 1, &a, &attr) : a;
}

Node *graph_contract(Graph *g, Node *a, Node *b, bool ta, bool tb)
{
    Node *in[2] = { a, b };
    return graph_add(g, OP_contract, NULL, 2, in, &(Attr){ .contract = { ta, tb } });
}

Node *graph_conv(Graph *g, Op op, Node *a, Node *b, const Conv *conv, const Shape *shape)
{
    Node *in[2] = { a, b };
    return graph_add(g, op, shape, 2, in, &(Attr){ .conv = *conv });
}

Node *graph_gather(Graph *g, Node *table, Node *at)
{
    Node *in[2] = { table, at };
    return graph_add(g, OP_gather, NULL, 2, in, NULL);
}

Node *graph_slice(Graph *g, Node *a, const int64_t *start, const int64_t *step, const Shape *shape)
{
    Attr attr = { .value = 0 };
    bool all = shape_equal(&a->shape, shape);
    for (int i = 0; i < shape->rank; i++) {
        attr.slice.start[i] = start[i];
        attr.slice.step[i] = shape->dim[i] > 1 ? step[i] : 1;   /* one element: any step is the same */
        all = all && attr.slice.step[i] == 1;
    }
    if (all)
        return a;
    return graph_add(g, OP_slice, shape, 1, &a, &attr);
}

Node *graph_pad(Graph *g, Node *a, const int64_t *before, const Shape *shape)
{
    if (shape_equal(&a->shape, shape))
        return a;
    Attr attr = { .value = 0 };
    memcpy(attr.pad.before, before, sizeof(int64_t) * (size_t)shape->rank);
    return graph_add(g, OP_pad, shape, 1, &a, &attr);
}

Node *graph_concat(Graph *g, int count, Node *const *in, int axis)
{
    if (count == 1)
        return in[0];
    return graph_add(g, OP_concat, NULL, count, in, &(Attr){ .concat = { axis } });
}

Node *graph_copy(Graph *to, const Node *n, Node *const *in)
{
    to->span = n->span;
    Node *copy = graph_add(to, n->op, &n->shape, n->args, in, &n->attr);
    graph_name(copy, n->name);
    return copy;
}

void graph_verify(const Graph *g)
{
    for (int i = 0; i < g->count; i++) {
        const Node *n = g->node[i];
        Shape shape = n->shape;
        const char *why;
        if (n->id != i)
            fatal("node %d is numbered %d", i, n->id);
        for (int k = 0; k < n->args; k++)
            if (n->in[k]->id >= i || g->node[n->in[k]->id] != n->in[k])
                fatal("node %d: operand %d does not precede it", i, k);
        if (!op_shape(n->op, n->args, n->in, &n->attr, &shape, &why))
            fatal("node %d: %s: %s", i, op_info[n->op].name, why);
        if (!shape_equal(&shape, &n->shape))
            fatal("node %d: %s has a wrong shape", i, op_info[n->op].name);
        if (*find_bucket(g, n) != i + 1)
            fatal("node %d: %s is there twice", i, op_info[n->op].name);
    }
    loops_verify(g);
}

/* ---- print ---- */

static void print_list(FILE *f, const char *label, int rank, const int64_t *at)
{
    fprintf(f, ", %s", label);
    for (int i = 0; i < rank; i++)
        fprintf(f, " %lld", (long long)at[i]);
}

static void print_slice(FILE *f, const Node *n)
{
    for (int i = 0; i < n->shape.rank; i++) {
        int64_t start = n->attr.slice.start[i], step = n->attr.slice.step[i];
        int64_t last = start + (n->shape.dim[i] - 1) * step;
        fprintf(f, ", %lld:%lld", (long long)start, (long long)(step > 0 ? last + 1 : last - 1));
        if (step != 1)
            fprintf(f, ":%lld", (long long)step);
    }
}

/* As few digits as tell the number from its neighbours. */
static void print_number(FILE *f, double value)
{
    char text[32];
    int digits = 1;
    do
        snprintf(text, sizeof text, "%.*g", digits, value);
    while (digits++ < 17 && strtod(text, NULL) != value);
    fputs(text, f);
}

static void conv_print(FILE *f, const Conv *c)
{
    int64_t dead = __builtin_popcountll(c->dead[0]) + __builtin_popcountll(c->dead[1]);
    fprintf(f, ", %lldx%lld", (long long)c->kernel[0], (long long)c->kernel[1]);
    print_list(f, "stride", 2, c->stride);
    print_list(f, "before", 2, c->before);
    print_list(f, "dilation", 2, c->dilation);
    if (c->groups > 1)
        fprintf(f, ", groups %lld", (long long)c->groups);
    if (dead)
        fprintf(f, ", %lld taps live", (long long)(c->kernel[0] * c->kernel[1] - dead));
}

static void kept_print(FILE *f, const Region *w)
{
    fprintf(f, "%s", w->keep->name);
    if (w->row || w->col)
        fprintf(f, ", row %+lld, column %+lld", (long long)w->row, (long long)w->col);
    if (w->slot || w->by_turn)
        fprintf(f, ", slot %lld %+lld by turn", (long long)w->slot, (long long)w->by_turn);
    if (w->channel)
        fprintf(f, ", channel %lld", (long long)w->channel);
}

static void print_attr(FILE *f, const Node *n)
{
    int rank = n->shape.rank;
    switch (n->op) {
    case OP_constant: print_number(f, n->attr.value); break;
    case OP_input:    fprintf(f, "%d", n->attr.input.slot); break;
    case OP_var:      fprintf(f, "%s", n->attr.var->name); break;
    case OP_uniform:
    case OP_normal:   fprintf(f, "stream %d", n->attr.random.stream);
                      if (n->attr.random.loop)
                          fprintf(f, ", in every turn of %s", n->attr.random.loop->name);
                      break;
    case OP_turn:     fprintf(f, "%s", n->attr.loop.of->name); break;
    case OP_carried:  fprintf(f, "%s, tensor %d", n->attr.loop.of->name, n->attr.loop.which); break;
    case OP_loop:
    case OP_history:  fprintf(f, ", %lld turns of %s, tensor %d", (long long)n->attr.loop.of->turns,
                              n->attr.loop.of->name, n->attr.loop.which); break;
    case OP_kept:     kept_print(f, &n->attr.kept); break;
    case OP_index:    fprintf(f, "axis %d", n->attr.index.axis); break;
    case OP_sum:
    case OP_maximum:  fputs(", axes", f);
                      for (int i = 0; i < rank; i++)
                          if (n->attr.fold.axis[i])
                              fprintf(f, " %d", i);
                      break;
    case OP_conv:
    case OP_conv_data:
    case OP_conv_weight: conv_print(f, &n->attr.conv); break;
    case OP_attend:
    case OP_attend_sums:
    case OP_attend_q:
    case OP_attend_k:
    case OP_attend_v: fprintf(f, ", heads %d%s", n->attr.attend.heads, n->attr.attend.causal ? ", causal" : ""); break;
    case OP_permute:  fputs(", order", f);
                      for (int i = 0; i < rank; i++)
                          fprintf(f, " %d", n->attr.permute.order[i]);
                      break;
    case OP_slice:    print_slice(f, n); break;
    case OP_pad:      print_list(f, "before", rank, n->attr.pad.before); break;
    case OP_concat:   fprintf(f, ", axis %d", n->attr.concat.axis); break;
    default:          break;
    }
}

static void print_node(FILE *f, const Graph *g, const Node *n)
{
    fprintf(f, "%%%d %s%s%s%s = %s(", n->id, n->name ? n->name : "", n->name ? " " : "",
            n->type == I32 ? "i32" : "", shape_text(g->arena, &n->shape), op_info[n->op].name);
    for (int k = 0; k < n->args; k++) {
        bool flip = n->op == OP_contract && (k ? n->attr.contract.tb : n->attr.contract.ta);
        fprintf(f, "%s%%%d%s", k ? ", " : "", n->in[k]->id, flip ? "^T" : "");
    }
    print_attr(f, n);
    fputs(")\n", f);
}

bool *graph_live(Arena *arena, const Graph *g, Node *const *roots, int count)
{
    bool *live = arena_array(arena, bool, g->count);
    for (int i = 0; i < count; i++)
        live[roots[i]->id] = true;
    for (int i = g->count; i-- > 0; )
        for (int k = 0; live[i] && k < g->node[i]->args; k++)
            live[g->node[i]->in[k]->id] = true;
    return live;
}

void graph_print(FILE *f, const Graph *g, Node *const *roots, int count)
{
    bool *live = graph_live(g->arena, g, roots, count);
    for (int i = 0; i < g->count; i++)
        if (live[i])
            print_node(f, g, g->node[i]);
}
