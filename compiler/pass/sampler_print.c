/* sampler_print.c -- the schedule of a sampler that fills, for --dump=depend.
   In: a sampler as build left it.  Out: its loops as text: what runs once, per row, per pixel and per channel,
   how often, which products it makes, and how much each part keeps for later turns. */
#include "pass/sampler.h"

#include <string.h>

static const char *const turn_names[] = {
    [TURN_ONCE] = "once", [TURN_ROW] = "each row", [TURN_PIXEL] = "each pixel", [TURN_ROW_END] = "each row, at its end",
    [TURN_NAIVE] = "each position",
};

static void print_when(FILE *to, const Func *f)
{
    fprintf(to, "  %s%s", f->turn == TURN_PIXEL ? "  " : "", turn_names[f->turn]);
    if (f->period[0] > 1)
        fprintf(to, ", of %lld rows the first", (long long)f->period[0]);
    if (f->period[1] > 1)
        fprintf(to, ", of %lld columns the first", (long long)f->period[1]);
    if (f->channel)
        fprintf(to, ", %d channel%s drawn", f->channel, f->channel == 1 ? "" : "s");
    fprintf(to, "\n");
}

/* The products that a part makes: most of its work. */
static void print_work(FILE *to, const Func *f)
{
    Arena *a = f->graph->arena;
    Node **root = arena_array(a, Node *, f->outputs.count + 1);
    for (int i = 0; i < f->outputs.count; i++)
        root[i] = f->outputs.at[i].node;
    bool *live = graph_live(a, f->graph, root, f->outputs.count);
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        if (!live[i] || (n->op != OP_conv && n->op != OP_contract))
            continue;
        const Shape *s = &n->in[0]->shape;
        fprintf(to, "        %s %s of %s", op_info[n->op].name, shape_text(a, &n->shape), shape_text(a, s));
        if (n->op == OP_conv) {
            int64_t all = n->attr.conv.kernel[0] * n->attr.conv.kernel[1];
            int64_t dead = __builtin_popcountll(n->attr.conv.dead[0]) + __builtin_popcountll(n->attr.conv.dead[1]);
            fprintf(to, ", %lld of %lld taps", (long long)(all - dead), (long long)all);
        }
        fprintf(to, ", line %d\n", n->span.line);
    }
}

static void print_kept(FILE *to, const Func *f, const Fill *fill)
{
    for (int i = 0; i < f->outputs.count; i++) {
        const Keep *k = f->outputs.at[i].to->keep;
        const int64_t *s = k->shape.dim;
        Arena *a = f->graph->arena;
        double bytes = k->ring ? 4.0 * (double)(s[0] * k->rows * (k->left + s[2] + k->right) * s[3]) : 4.0 * (double)shape_size(&k->shape);
        if (k == fill->tensor)
            fprintf(to, "        draws %s\n", fill->name);
        else if (k->ring)
            fprintf(to, "        keeps %s: %lld row%s of %lld columns, %lld channels, %.0f KB\n", k->name, (long long)k->rows,
                    k->rows == 1 ? "" : "s", (long long)(k->left + s[2] + k->right), (long long)s[3], bytes / 1024);
        else
            fprintf(to, "        keeps %s: all of %s, %.0f KB\n", k->name, shape_text(a, &k->shape), bytes / 1024);
    }
}

void schedule_print(FILE *to, Program *p, const Func *f)
{
    Func copy = *f;
    Fill fill = *f->fill;
    copy.fill = &fill;
    fill.parts.at = NULL;
    fill.keeps.at = NULL;
    fill.parts.count = fill.parts.room = fill.keeps.count = fill.keeps.room = 0;
    fill.why = NULL;
    cut_sampler(p, &copy);
    fprintf(to, "fill %s: %lld row%s of %lld pixels\n", fill.name, (long long)fill.size[0], fill.size[0] == 1 ? "" : "s",
            (long long)fill.size[1]);
    if (fill.why)
        fprintf(to, "  the whole network for every position: %s (%s:%d)\n", fill.why, fill.at.file, fill.at.line);
    for (int i = 0; i < fill.parts.count; i++) {
        const Func *part = fill.parts.at[i];
        print_when(to, part);
        print_work(to, part);
        print_kept(to, part, &fill);
    }
}
