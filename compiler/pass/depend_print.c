/* depend_print.c -- what each value may see, in words: --dump=depend.
   In: a function and its live nodes.  Out: a line for each of them that depends on an ordered input: its shape,
   its reach, where channels differ one for each run of them, and the live taps of a convolution; and of a sampler
   that fills a tensor, what is made at which turn, and for how many rows it is kept. */
#include "pass/depend.h"

#include <string.h>

/* A field, or what a sampler fills. */
static const FieldOrder *order_of(const Program *p, const Node *n)
{
    for (int i = 0; i < p->orders.count; i++)
        if ((n->op == OP_input || n->op == OP_kept) && n->name && !strcmp(p->orders.at[i]->name, n->name))
            return p->orders.at[i];
    return NULL;
}

static void print_taps(FILE *to, const Conv *c)
{
    int64_t all = c->kernel[0] * c->kernel[1], live = 0;
    for (int64_t y = 0; y < c->kernel[0]; y++)
        for (int64_t x = 0; x < c->kernel[1]; x++)
            live += conv_live(c, y, x);
    if (all > 1)
        fprintf(to, "; %lld of %lld taps", (long long)live, (long long)all);
}

static void print_runs(FILE *to, Arena *a, const Depend *d, int64_t c)
{
    int64_t from = 0;
    for (int i = 0; i < d->runs; from = d->end[i++]) {
        if (d->end[i] - from > 1 && d->runs > 1)
            fprintf(to, "%schannels %lld to %lld: ", i ? "; " : "", (long long)from, (long long)d->end[i] - 1);
        else if (d->runs > 1)
            fprintf(to, "%schannel %lld: ", i ? "; " : "", (long long)from);
        fputs(reach_text(a, &d->reach[i], c), to);
    }
    if (d->ordered && (d->scale[0] != 1 || d->scale[1] != 1))
        fprintf(to, "; each row stands for %lld, each column for %lld", (long long)d->scale[0], (long long)d->scale[1]);
}

static void print_node(FILE *to, Arena *a, const Node *n, const Depend *d, int64_t c)
{
    fprintf(to, "%%%d %s%s%s %s: ", n->id, n->name ? n->name : "", n->name ? " " : "", shape_text(a, &n->shape),
            op_info[n->op].name);
    print_runs(to, a, d, c);
    if (n->op == OP_conv || n->op == OP_conv_data)
        print_taps(to, &n->attr.conv);
    fputc('\n', to);
}

/* ---- the turns of a sampler ---- */

static const char *const turn_names[] = {
    [TURN_ONCE] = "once", [TURN_ROW] = "at each row", [TURN_PIXEL] = "at each pixel",
    [TURN_ROW_END] = "after each row", [TURN_NAIVE] = "at each position, the whole network",
};

static void print_kept(FILE *to, Arena *a, const Port *out)
{
    const Keep *k = out->to ? out->to->keep : NULL;
    fprintf(to, "    %s %s", out->name, shape_text(a, &out->node->shape));
    if (k && k->ring)
        fprintf(to, ", kept for %lld row%s", (long long)k->rows, k->rows == 1 ? "" : "s");
    fputc('\n', to);
}

static void print_part(FILE *to, Arena *a, const Func *f)
{
    fprintf(to, "  %s", turn_names[f->turn]);
    if (f->period[0] > 1 || f->period[1] > 1)
        fprintf(to, ", of every %lld rows and %lld columns", (long long)f->period[0], (long long)f->period[1]);
    if (f->channel)
        fprintf(to, ", behind %d channel%s", f->channel, f->channel == 1 ? "" : "s");
    fputc('\n', to);
    for (int i = 0; i < f->outputs.count; i++)
        print_kept(to, a, &f->outputs.at[i]);
}

static void print_turns(FILE *to, Arena *a, const Fill *fill)
{
    fprintf(to, "fill %s:\n", fill->name);
    if (fill->why)
        fprintf(to, "  at each position, the whole network: line %d, %s\n", fill->at.line, fill->why);
    for (int i = 0; i < fill->parts.count && !fill->why; i++)
        print_part(to, a, fill->parts.at[i]);
}

/* ---- functions ---- */

/* As the build saw it: in a step, statistics of the batch say nothing about an image. */
void depend_print(FILE *to, const Program *p, const Func *f, const bool *live)
{
    for (int i = 0; i < f->graph->count; i++) {
        const Node *x = f->graph->node[i];
        const FieldOrder *order = live[i] ? order_of(p, x) : NULL;
        if (!order)
            continue;
        fprintf(to, "func %s, ordered %s %s\n", f->name, order->name, shape_text(p->arena, &order->shape));
        Depends *all = depends_new(p->arena, x, f->kind == FUNC_STEP);
        for (int k = 0; k < f->graph->count; k++) {
            Depend d = depends_of(all, f->graph, f->graph->node[k]);
            if (live[k] && depend_widest(&d).row != NOWHERE)
                print_node(to, p->arena, f->graph->node[k], &d, order->shape.rank == 3 ? order->shape.dim[2] : 1);
        }
    }
    if (f->fill)
        print_turns(to, p->arena, f->fill);
}
