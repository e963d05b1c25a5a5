/* dot.c -- the simplified graphs in Graphviz's language: gmc FILE.gm --emit=dot | dot -Tsvg.
   In: a program up to its graphs.  Out: one cluster per entry point, live nodes only, so that the
   picture is what the kernels are made of. */
#include "tools.h"

#include <string.h>

static void mark_live(const Graph *g, bool *live)
{
    for (int i = g->count - 1; i >= 0; i--)
        for (int k = 0; live[i] && k < g->node[i]->args; k++)
            live[g->node[i]->in[k]->id] = true;
}

static const char *const colours[] = {
    [CLASS_LEAF] = "#e8f0fe", [CLASS_MAP] = "#ffffff", [CLASS_FOLD] = "#fef3e0",
    [CLASS_CONTRACT] = "#fde7e9", [CLASS_CONV] = "#fde7e9", [CLASS_PICK] = "#e6f4ea", [CLASS_VIEW] = "#eeeeee",
    [CLASS_SCAN] = "#ede7f6", [CLASS_ATTEND] = "#fde7e9",
};

static void print_node(FILE *to, const Program *p, int func, const Node *n)
{
    const char *label = n->op == OP_var ? n->attr.var->name : n->name ? n->name : "";
    fprintf(to, "    n%d_%d [label=\"%s", func, n->id, op_info[n->op].name);
    if (n->op == OP_constant)
        fprintf(to, " %g", n->attr.value);
    if (*label)
        fprintf(to, "\\n%s", label);
    fprintf(to, "\\n%s\" fillcolor=\"%s\"];\n", shape_text(p->arena, &n->shape), colours[op_info[n->op].cls]);
    for (int k = 0; k < n->args; k++)
        fprintf(to, "    n%d_%d -> n%d_%d;\n", func, n->in[k]->id, func, n->id);
}

static void print_port(FILE *to, int func, const char *kind, int i, const char *name, const Node *n)
{
    fprintf(to, "    %s%d_%d [shape=plaintext style=\"\" label=\"%s\"];\n    n%d_%d -> %s%d_%d;\n",
            kind, func, i, name, func, n->id, kind, func, i);
}

static void print_func(FILE *to, const Program *p, int i)
{
    const Func *f = p->funcs.at[i];
    bool *live = arena_array(p->arena, bool, f->graph->count);
    for (int k = 0; k < f->outputs.count; k++)
        live[f->outputs.at[k].node->id] = true;
    for (int k = 0; k < f->updates.count; k++)
        live[f->updates.at[k].node->id] = true;
    mark_live(f->graph, live);
    fprintf(to, "  subgraph cluster_%d {\n    label=\"%s\";\n", i, f->name);
    for (int k = 0; k < f->graph->count; k++)
        if (live[k])
            print_node(to, p, i, f->graph->node[k]);
    for (int k = 0; k < f->outputs.count; k++)
        print_port(to, i, "out", k, f->outputs.at[k].name, f->outputs.at[k].node);
    for (int k = 0; k < f->updates.count; k++)
        print_port(to, i, "set", k, f->updates.at[k].var->name, f->updates.at[k].node);
    fprintf(to, "  }\n");
}

void print_dot(FILE *to, const Program *p)
{
    fprintf(to, "digraph %s {\n  node [shape=box style=filled fontname=\"sans-serif\"];\n", p->name);
    for (int i = 0; i < p->funcs.count; i++)
        print_func(to, p, i);
    fprintf(to, "}\n");
}
