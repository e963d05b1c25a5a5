/* fuse_order.c -- which groups have to run before which.
   In: groups as they grow.  Out: `after`, closed under "needs what needs": operands first, and whoever reads the
   old value of a parameter before the group that overwrites it. */
#include "pass/fuse.h"

/* ---- operands ---- */

Group *group_of(const Fusion *f, const Node *n)
{
    return f->group[n->id] < 0 ? NULL : f->groups.at[f->group[n->id]];
}

void add_after(Fusion *f, Group *g, const Group *h)
{
    if (g == h || g->after[h->id])
        return;
    for (int x = 0; x < f->groups.count; x++) {
        Group *later = f->groups.at[x];
        if (later != g && !later->after[g->id])
            continue;
        later->after[h->id] = 1;
        for (int y = 0; y < f->groups.count; y++)
            later->after[y] |= h->after[y];
    }
}

/* Calls add_after for every group that makes part of the value of n. */
void depend_on(Fusion *f, Group *g, const Node *n)
{
    Group *h = group_of(f, n);
    if (h) {
        add_after(f, g, h);
        return;
    }
    for (int i = 0; i < n->args; i++)
        depend_on(f, g, n->in[i]);
}

bool needs_group(const Fusion *f, const Node *n, const Group *g)
{
    const Group *h = group_of(f, n);
    if (h)
        return h == g || h->after[g->id];
    for (int i = 0; i < n->args; i++)
        if (needs_group(f, n->in[i], g))
            return true;
    return false;
}

/* ---- what results are written over: parameters, and tensors that a loop carries ---- */

/* Whether a kernel of group g (-1: a copy) that reads n reads what is there of old: n is that, looked at through
   views and maps that the kernel computes again. */
static bool reads_old(const Fusion *f, int g, const Node *n, const Home *home)
{
    if (n->op == OP_var || n->op == OP_kept)
        return n->op == OP_var ? n->attr.var == home->var : n->attr.kept.keep == home->keep;
    if (f->stored[n->id] || (g >= 0 && f->group[n->id] == g))
        return false;
    for (int i = 0; i < n->args; i++)
        if (reads_old(f, g, n->in[i], home))
            return true;
    return false;
}

static bool operands_read_old(const Fusion *f, int g, const Node *n, const Home *home)
{
    for (int i = 0; i < n->args; i++)
        if (reads_old(f, g, n->in[i], home))
            return true;
    return false;
}

static bool group_reads_old(const Fusion *f, const Group *g, const Home *home)
{
    for (int k = 0; k < g->nodes.count; k++)
        if (operands_read_old(f, g->id, g->nodes.at[k], home))
            return true;
    return false;
}

bool old_read_after(const Fusion *f, const Home *home, const Group *writer)
{
    for (int i = 0; i < f->groups.count; i++)
        if (f->groups.at[i]->after[writer->id] && group_reads_old(f, f->groups.at[i], home))
            return true;
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        if (f->live[i] && f->stored[i] && f->group[i] < 0 && operands_read_old(f, -1, n, home) && needs_group(f, n, writer))
            return true;
    }
    return false;
}

/* Whether n, read at `place` of a kernel whose element is at `own`, is made of old values at other elements. */
static bool moves_old(const Fusion *f, const Domain *d, const Place1 *own, const Place1 *place, const Node *n, const Home *home)
{
    Place1 at = *place;
    const Node *base = walk_views(d, n, &at);
    if (!reads_old(f, -1, base, home))
        return false;
    if (is_leaf(base))
        return memcmp(&at, own, sizeof at) != 0;
    if (op_info[base->op].cls != CLASS_MAP)
        return true;
    for (int i = 0; i < base->args; i++)
        if (moves_old(f, d, own, &at, base->in[i], home))
            return true;
    return false;
}

bool old_read_elsewhere(const Fusion *f, const Home *home, const Node *result)
{
    const Group *writer = group_of(f, result);
    bool post = f->post[result->id];
    Shape left = group_post_domain(writer);
    Domain d = shape_domain(post ? &left : &writer->domain);
    Place1 own = place_identity(&d);
    for (int k = 0; k < writer->nodes.count; k++) {
        const Node *n = writer->nodes.at[k];
        OpClass cls = op_info[n->op].cls;
        bool in_step = f->post[n->id] == post && (cls == CLASS_MAP || (cls == CLASS_FOLD && !post));
        for (int i = 0; i < n->args; i++) {
            bool made_here = group_of(f, n->in[i]) == writer;
            if (!made_here && (in_step ? moves_old(f, &d, &own, &own, n->in[i], home) : reads_old(f, -1, n->in[i], home)))
                return true;
        }
    }
    return false;
}

/* What is there is overwritten in place, so the new value waits for every other reader of the old one. */
static void wait_for_readers(Fusion *f, const Node *value, const Home *home)
{
    Group *writer = group_of(f, same_elements(value));
    for (int i = 0; writer && i < f->groups.count; i++) {
        Group *g = f->groups.at[i];
        if (g != writer && !g->after[writer->id] && group_reads_old(f, g, home))
            add_after(f, writer, g);
    }
}

void order_updates(Fusion *f)
{
    const Func *func = f->func;
    for (int u = 0; u < func->updates.count; u++)
        wait_for_readers(f, func->updates.at[u].node, &(Home){ .var = func->updates.at[u].var });
    for (int i = 0; i < func->outputs.count && func->loop; i++)
        wait_for_readers(f, func->outputs.at[i].node, &(Home){ .keep = func->outputs.at[i].to->keep });
}
