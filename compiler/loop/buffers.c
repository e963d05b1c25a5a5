/* buffers.c -- arrays in memory: which there are, and what touches them.
   In: what store.c says has to be stored.  Out: a buffer for each such value and each leaf in memory; parts
   of a concatenation inside the whole, new values of parameters over the old ones.
   Invariant: a buffer holds one value; where two share memory, the later is only made when nobody needs
   the earlier one. */
#include <string.h>

#include "loop/loop.h"

Buffer *buffer_new(Program *p, Kernels *ks, const char *name, Place place, const Node *n, int64_t size)
{
    Buffer *b = arena_new_of(p->arena, Buffer);
    b->name = name;
    b->place = place;
    b->node = n;
    b->size = size;
    vec_push(p->arena, &ks->buffer, b);
    return b;
}

static bool listed(Buffer *const *at, int count, const Buffer *b)
{
    for (int i = 0; i < count; i++)
        if (at[i] == b)
            return true;
    return false;
}

void kernel_reads(Program *p, Kernel *k, const Node *n, Buffer *b)
{
    bool old = (n->op == OP_var && b->place == PLACE_VAR) || (n->op == OP_kept && b->replaced);
    if (old && !listed(k->olds.at, k->olds.count, b))
        vec_push(p->arena, &k->olds, b);
    if (!old && !listed(k->reads.at, k->reads.count, b))
        vec_push(p->arena, &k->reads, b);
}

void kernel_writes(Program *p, Kernel *k, Buffer *b)
{
    if (!listed(k->writes.at, k->writes.count, b))
        vec_push(p->arena, &k->writes, b);
}

Buffer *whole_of(Buffer *b)
{
    return b->inside ? b->inside : b;
}

bool share_memory(const Buffer *a, const Buffer *b)
{
    return a == b || a->inside == b || b->inside == a;
}

/* Axes that lie in b as they do in the value, one behind the other, are one: loops may run across them. */
static Shape joined_axes(const Buffer *b, int64_t *stride)
{
    Shape s = { .rank = 0 };
    for (int a = 0; a < b->shape.rank; a++) {
        bool joins = s.rank && stride[s.rank - 1] == b->stride[a] * b->shape.dim[a];
        if (!joins)
            s.dim[s.rank++] = 1;
        s.dim[s.rank - 1] *= b->shape.dim[a];
        stride[s.rank - 1] = b->stride[a];
    }
    return s;
}

bool access_in(Buffer *b, const Domain *d, const Place1 *place, Access *a)
{
    Place1 axis[MAX_RANK];
    int64_t stride[MAX_RANK];
    Shape shape = joined_axes(b, stride);
    if (!place_split(d, place, &shape, axis))
        return false;
    *a = (Access){ .buffer = b };
    for (int x = 0; x < shape.rank; x++) {
        a->at += axis[x].at * stride[x];
        for (int i = 0; i < d->dims; i++)
            a->stride[i] += axis[x].stride[i] * stride[x];
    }
    return true;
}

Access lower_access(Kernels *ks, const Node *n, const Domain *d, const Place1 *place)
{
    Access a = { .buffer = ks->of[n->id], .at = place->at };
    memcpy(a.stride, place->stride, sizeof a.stride);
    if ((!a.buffer->inside && !a.buffer->rectangle) || access_in(a.buffer, d, place, &a))
        return a;
    if (ks->apart[n->id] && !ks->again)            /* starting again has not helped */
        fatal("lower: part of a kept tensor is read across its rows");
    ks->apart[n->id] = ks->again = true;
    return a;
}

/* The programmer's name of a stored value: its own, that of another shape of it, or of the port it leaves by. */
static const char *buffer_name(const Kernels *ks, const Node *n)
{
    const Graph *g = ks->fusion.graph;
    for (int i = n->id; i < g->count; i++)
        if (ks->fusion.live[i] && g->node[i]->name && same_elements(g->node[i]) == n)
            return g->node[i]->name;
    for (int i = 0; i < ks->func->outputs.count; i++)
        if (same_elements(ks->func->outputs.at[i].node) == n)
            return ks->func->outputs.at[i].name;
    return op_info[n->op].name;
}

/* A rectangle of a tensor with a grid has the strides of the whole; all of one lies as it is. */
Buffer *kept_buffer(Program *p, Kernels *ks, const char *name, const Node *n, const Region *r)
{
    const Keep *k = r->keep;
    Buffer *b = buffer_new(p, ks, name, PLACE_KEPT, n, shape_size(&n->shape));
    int64_t step = 1;
    b->region = r;
    b->rectangle = k->grid && (k->ring || shape_size(&n->shape) < shape_size(&k->shape));
    b->shape = n->shape;
    for (int a = n->shape.rank - 1; a >= 0; a--) {
        b->stride[a] = step;
        step *= n->shape.dim[a];
    }
    if (!b->rectangle)
        return b;
    b->stride[2] = k->shape.dim[3];
    b->stride[1] = b->stride[2] * (k->left + k->shape.dim[2] + k->right);
    b->stride[0] = b->stride[1] * k->rows;
    return b;
}

/* Whether a turn of the loop leaves the next value of this tensor. */
static bool replaces(const Func *f, const Keep *k)
{
    for (int i = 0; i < f->outputs.count && f->loop; i++)
        if (f->outputs.at[i].to->keep == k)
            return true;
    return false;
}

static void leaf_buffer(Program *p, Kernels *ks, const Node *n)
{
    int64_t size = shape_size(&n->shape);
    if (n->op == OP_var) {
        ks->of[n->id] = buffer_new(p, ks, n->attr.var->name, PLACE_VAR, n, size);
        ks->of[n->id]->var = n->attr.var;
    } else if (n->op == OP_input) {
        ks->of[n->id] = buffer_new(p, ks, ks->func->inputs.at[n->attr.input.slot].name, PLACE_INPUT, n, size);
        ks->of[n->id]->slot = n->attr.input.slot;
    } else if (n->op == OP_kept) {
        ks->of[n->id] = kept_buffer(p, ks, n->attr.kept.keep->name, n, &n->attr.kept);
        ks->of[n->id]->replaced = replaces(ks->func, n->attr.kept.keep);
    } else if (n->op == OP_table) {
        ks->of[n->id] = buffer_new(p, ks, n->name ? n->name : "table", PLACE_TABLE, n, size);
    }
}

static void place_part(Buffer *b, Buffer *whole, const Node *cat, int i)
{
    int64_t step = 1, first = 0;
    for (int x = 0; x < i; x++)
        first += cat->in[x]->shape.dim[cat->attr.concat.axis];
    for (int a = cat->shape.rank - 1; a >= 0; a--) {
        b->stride[a] = step;
        if (a == cat->attr.concat.axis)
            b->at = first * step;
        step *= cat->shape.dim[a];
    }
    b->inside = whole;
    b->shape = cat->in[i]->shape;
    if (!strcmp(b->name, op_info[b->node->op].name))
        b->name = whole->name;
}

static bool is_output(const Func *f, const Node *n)
{
    for (int i = 0; i < f->outputs.count; i++)
        if (same_elements(f->outputs.at[i].node) == n)
            return true;
    return false;
}

Buffer *part_buffer(Program *p, Kernels *ks, const Node *cat, int i)
{
    const Node *part = cat->in[i];
    Buffer *b = buffer_new(p, ks, buffer_name(ks, part), PLACE_ARENA, part, shape_size(&part->shape));
    place_part(b, ks->of[cat->id], cat, i);
    return b;
}

/* Whether the whole is the only place that a part needs: a group makes it, and callers get whole arrays. */
static bool fits_inside(const Kernels *ks, const Node *part)
{
    const Buffer *b = ks->of[part->id];
    return b && b->place == PLACE_ARENA && !b->inside && ks->fusion.group[part->id] >= 0 && !ks->apart[part->id]
        && ks->fusion.groups.at[ks->fusion.group[part->id]]->kind != KERNEL_SCATTER && !is_output(ks->func, part);
}

/* Parts are made in the whole: that is their only place, or, where one is in another concatenation or in this one
   twice, a further one. What no group makes as it is, is copied there in the end. */
static void place_in_concat(Program *p, Kernels *ks, const Node *cat)
{
    for (int i = 0; i < cat->args; i++) {
        const Node *part = same_elements(cat->in[i]);
        if (fits_inside(ks, part))
            place_part(ks->of[part->id], ks->of[cat->id], cat, i);
        else
            vec_push(p->arena, &ks->twins, (Twin){ part, part_buffer(p, ks, cat, i), false });
    }
}

void make_buffers(Program *p, Kernels *ks)
{
    const Fusion *f = &ks->fusion;
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        if (!f->live[i])
            continue;
        leaf_buffer(p, ks, n);
        if (f->stored[i] && !ks->of[i] && !(is_view(n) && n->op == OP_reshape))
            ks->of[i] = buffer_new(p, ks, buffer_name(ks, n), PLACE_ARENA, n, shape_size(&n->shape));
    }
    for (int i = 0; i < f->graph->count; i++)
        if (f->graph->node[i]->op == OP_concat && ks->of[i])
            place_in_concat(p, ks, f->graph->node[i]);
}

Buffer *var_buffer(Program *p, Kernels *ks, Var *var)
{
    for (int i = 0; i < ks->buffer.count; i++)
        if (ks->buffer.at[i]->var == var)
            return ks->buffer.at[i];
    int64_t size = 1;
    for (int a = 0; a < var->shape.rank; a++)
        size *= var->shape.dim[a];
    Buffer *b = buffer_new(p, ks, var->name, PLACE_VAR, NULL, size);
    b->var = var;
    return b;
}

/* Whether a kernel can leave its result over what is there: nobody reads that later, nor it itself at other elements. */
static bool goes_home(const Fusion *f, const Node *n, Home home)
{
    const Group *g = group_of(f, n);
    return g && !old_read_after(f, &home, g) && !old_read_elsewhere(f, &home, n);
}

/* A new value of a parameter is written over the old one when nobody reads the old one later. */
void place_updates(Program *p, Kernels *ks)
{
    const Fusion *f = &ks->fusion;
    for (int u = 0; u < ks->func->updates.count; u++) {
        const Node *n = same_elements(ks->func->updates.at[u].node);
        Buffer *home = var_buffer(p, ks, ks->func->updates.at[u].var), *b = ks->of[n->id];
        if (b && b->place == PLACE_ARENA && !b->inside && goes_home(f, n, (Home){ .var = home->var }))
            ks->of[n->id] = home;
    }
}

/* Where a result goes that stays: over the tensor as it was, where a loop carries that. */
Buffer *home_of(Program *p, Kernels *ks, const Port *port)
{
    for (int i = 0; i < ks->buffer.count; i++)
        if (ks->buffer.at[i]->replaced && ks->buffer.at[i]->region->keep == port->to->keep)
            return ks->buffer.at[i];
    return kept_buffer(p, ks, port->name, port->node, port->to);
}

/* What a part leaves for others is made where it is kept, if a kernel makes it as it is; numbers and draws that are
   nothing but stored are stored there. */
void place_kept(Program *p, Kernels *ks)
{
    const Fusion *f = &ks->fusion;
    for (int i = 0; i < ks->func->outputs.count; i++) {
        const Port *port = &ks->func->outputs.at[i];
        const Node *n = same_elements(port->node);
        Buffer *b = ks->of[n->id];
        bool filled = ks->func->kind == FUNC_STAGE && !ks->func->loop && (f->scalar[n->id] || n->op == OP_normal || n->op == OP_uniform);
        if (port->to && b && b->place == PLACE_ARENA && !b->inside && !ks->apart[n->id]
            && (filled || goes_home(f, n, (Home){ .keep = ks->func->loop ? port->to->keep : NULL })))
            ks->of[n->id] = home_of(p, ks, port);
    }
}

static bool adds_to_kept(const Node *n)
{
    return n->op == OP_add && (same_elements(n->in[0])->op == OP_kept || same_elements(n->in[1])->op == OP_kept);
}

bool only_added(const Kernels *ks, const Node *sum, const Node *n, bool others)
{
    const Fusion *f = &ks->fusion;
    for (int i = 0; i < ks->func->outputs.count; i++)
        if (same_elements(ks->func->outputs.at[i].node) == sum)
            return false;
    for (int i = sum->id + 1; i < f->graph->count; i++) {
        const Node *user = f->graph->node[i];
        for (int k = 0; f->live[i] && user != n && user->op != OP_reshape && k < user->args; k++)
            if (same_elements(user->in[k]) == sum && !(others && adds_to_kept(user)))
                return false;
    }
    return true;
}
