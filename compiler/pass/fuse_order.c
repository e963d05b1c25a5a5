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

/* ---- parameters ---- */

/* Whether a kernel of group g (-1: a copy) that reads n reads the variable: n is that, looked at through
   views and maps that the kernel computes again. */
static bool reads_var(const Fusion *f, int g, const Node *n, const Var *var)
{
    if (n->op == OP_var)
        return n->attr.var == var;
    if (f->stored[n->id] || (g >= 0 && f->group[n->id] == g))
        return false;
    for (int i = 0; i < n->args; i++)
        if (reads_var(f, g, n->in[i], var))
            return true;
    return false;
}

static bool operands_read_var(const Fusion *f, int g, const Node *n, const Var *var)
{
    for (int i = 0; i < n->args; i++)
        if (reads_var(f, g, n->in[i], var))
            return true;
    return false;
}

static bool group_reads_var(const Fusion *f, const Group *g, const Var *var)
{
    for (int k = 0; k < g->nodes.count; k++)
        if (operands_read_var(f, g->id, g->nodes.at[k], var))
            return true;
    return false;
}

bool var_read_after(const Fusion *f, const Var *var, const Group *writer)
{
    for (int i = 0; i < f->groups.count; i++)
        if (f->groups.at[i]->after[writer->id] && group_reads_var(f, f->groups.at[i], var))
            return true;
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        if (f->live[i] && f->stored[i] && f->group[i] < 0 && operands_read_var(f, -1, n, var) && needs_group(f, n, writer))
            return true;
    }
    return false;
}

/* A parameter is overwritten in place, so its update waits for every other reader of the old value. */
void order_updates(Fusion *f)
{
    for (int u = 0; u < f->func->updates.count; u++) {
        Group *writer = group_of(f, same_elements(f->func->updates.at[u].node));
        for (int i = 0; writer && i < f->groups.count; i++) {
            Group *g = f->groups.at[i];
            if (g != writer && !g->after[writer->id] && group_reads_var(f, g, f->func->updates.at[u].var))
                add_after(f, writer, g);
        }
    }
}
