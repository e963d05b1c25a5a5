/* sampler.c -- the function of a sampler that fills a tensor position by position.
   In: the sampler's planned parts.  Out: one C function: what runs once, then loops over rows and columns with
   the parts of each turn, then what comes after.  Its naive form runs the whole network for every position.
   Invariant: a thread owns whole images from start to end, so that inside the loops nobody waits. */
#include "emit/emit.h"

const char *keep_name(FuncWriter *fw, const Keep *k)
{
    for (int i = 0; i < fw->keeps.count; i++)
        if (fw->keeps.at[i].keep == k)
            return fw->keeps.at[i].name;
    const char *name = name_unique(&fw->names, c_name(fw->p->arena, k->name));
    vec_push(fw->p->arena, &fw->keeps, (LocalKeep){ k, name });
    return name;
}

/* ---- where a turn looks ---- */

static void moving_term(Text *t, const char *index, int64_t period, int64_t stride)
{
    text_printf(t, " + %s", index);
    if (period > 1)
        text_printf(t, " / %lld", (long long)period);
    if (stride != 1)
        text_printf(t, " * %lld", (long long)stride);
}

/* A ring's current row is its last; of other tensors all rows are there. One with a slot for each turn of a loop is
   there with the slot of this turn. */
const char *kept_text(FuncWriter *fw, const Func *f, const Buffer *b)
{
    const Region *r = b->region;
    const Keep *k = r->keep;
    Text t = { .arena = fw->p->arena };
    bool pixel = f->turn == TURN_PIXEL, row = pixel || f->turn == TURN_ROW || f->turn == TURN_ROW_END;
    text_printf(&t, "%s", keep_name(fw, k));
    if (r->slot)
        text_printf(&t, " + %lld", (long long)(r->slot * b->size));
    if (r->by_turn)
        text_printf(&t, " + call.turn * %lld", (long long)(r->by_turn * b->size));
    if (!k->grid || f->kind != FUNC_PART || !row)
        return t.at;
    int64_t col = k->shape.dim[3], line = col * (k->left + k->shape.dim[2] + k->right);
    int64_t at = (k->ring ? k->rows - 1 + r->row : r->row) * line + (k->left + r->col) * col + r->channel;
    if (at)
        text_printf(&t, " + %lld", (long long)at);
    if (!k->ring)
        moving_term(&t, "row", k->period[0], line);
    if (pixel)
        moving_term(&t, "column", k->period[1], col);
    return t.at;
}

/* ---- calls ---- */

static bool meets(const FuncCalls *c)
{
    bool meet = false;
    for (int i = 0; i < c->calls; i++)
        meet = meet || (!c->call[i].kernel->ahead && (!c->call[i].kernel->by_rows || c->call[i].kernel->barrier));
    return meet;
}

static void write_barrier(Writer *w) { w_line(w, "#pragma omp barrier"); }

static void write_calls(FuncWriter *fw, Writer *w, const FuncCalls *c, bool ahead)
{
    for (int i = 0; i < c->calls; i++) {
        if (c->call[i].kernel->ahead != ahead)
            continue;
        if (c->call[i].kernel->barrier)
            write_barrier(w);
        w_line(w, "%s", wrap_list(fw->p->arena, call_text(fw, c->ks->func, &c->call[i], "&call"), 4 * w->indent + 4));
    }
}

/* A part at its turn; `when` is the condition for it, or empty. */
static void write_part(FuncWriter *fw, Writer *w, const FuncCalls *c, const char *when)
{
    bool meet = meets(c);
    if (meet)
        write_barrier(w);
    if (*when)
        w_open(w, "if (%s)", when);
    write_calls(fw, w, c, false);
    if (*when)
        w_close(w);
    if (meet)
        write_barrier(w);
}

static const char *every(Arena *a, const Func *f)
{
    Text t = { .arena = a };
    if (f->period[0] > 1)
        text_printf(&t, "row %% %lld == 0", (long long)f->period[0]);
    if (f->period[1] > 1)
        text_printf(&t, "%scolumn %% %lld == 0", t.length ? " && " : "", (long long)f->period[1]);
    return t.at ? t.at : "";
}

/* ---- the loops ---- */

typedef struct {
    FuncWriter fw;
    Writer    *w;
    const FuncCalls *all, *after;
    int        count;
    const Fill *fill;
} Turns;

static void write_turn(Turns *t, Turn turn)
{
    for (int i = 0; i < t->fill->parts.count; i++) {
        const Func *f = t->fill->parts.at[i];
        if (f->turn == turn)
            write_part(&t->fw, t->w, calls_of(t->all, t->count, f), every(t->fw.p->arena, f));
    }
}

static long long line_size(const Keep *k) { return (k->left + k->shape.dim[2] + k->right) * k->shape.dim[3]; }

/* The latest rows move up by one when the next begins. */
static void write_rolls(Turns *t)
{
    for (int i = 0; i < t->fill->keeps.count; i++) {
        const Keep *k = t->fill->keeps.at[i];
        if (!k->ring || k->rows < 2)
            continue;
        if (k->period[0] > 1)
            w_line(t->w, "if (row %% %lld == 0)", (long long)k->period[0]);
        t->w->indent += k->period[0] > 1;
        w_line(t->w, "gm_roll(&call, %s, %lld, %lld);", keep_name(&t->fw, k), (long long)k->rows, line_size(k));
        t->w->indent -= k->period[0] > 1;
    }
}

static void write_clears(Turns *t)
{
    for (int i = 0; i < t->fill->keeps.count; i++) {
        const Keep *k = t->fill->keeps.at[i];
        if (k->ring)
            w_line(t->w, "gm_clear(&call, %s, %lld);", keep_name(&t->fw, k), (long long)k->rows * line_size(k));
    }
}

static void write_loops(Turns *t)
{
    Writer *w = t->w;
    const int64_t *size = t->fill->size;
    write_turn(t, TURN_ONCE);
    write_clears(t);
    write_barrier(w);
    for (int i = 0; i < t->fill->parts.count; i++)
        write_calls(&t->fw, w, calls_of(t->all, t->count, t->fill->parts.at[i]), true);
    write_barrier(w);
    w_open(w, "for (int64_t row = 0; row < %lld; row++)", (long long)size[0]);
    w_line(w, "call.position = row * %lld;", (long long)size[1]);
    write_rolls(t);
    write_turn(t, TURN_ROW);
    w_open(w, "for (int64_t column = 0; column < %lld; column++, call.position++)", (long long)size[1]);
    write_turn(t, TURN_PIXEL);
    w_close(w);
    write_turn(t, TURN_ROW_END);
    w_close(w);
}

/* Every position: the whole network, of which one element is taken. */
static void write_naive_loops(Turns *t)
{
    Writer *w = t->w;
    const Fill *fill = t->fill;
    const FuncCalls *c = calls_of(t->all, t->count, fill->naive);
    long long positions = fill->size[0] * fill->size[1] * fill->size[2];
    write_calls(&t->fw, w, c, true);
    w_line(w, "gm_clear(&call, %s, %lld);", keep_name(&t->fw, fill->tensor), positions);
    write_barrier(w);
    w_open(w, "for (int64_t i = 0; i < %lld; i++)", positions);
    write_part(&t->fw, w, c, "");
    w_line(w, "gm_take_drawn(&call, %s, %s, %lld, i);", keep_name(&t->fw, fill->tensor), keep_name(&t->fw, fill->drawn), positions);
    w_close(w);
}

static void declare_keeps(Turns *t, bool naive)
{
    for (int i = 0; i < t->fill->keeps.count; i++) {
        const Keep *k = t->fill->keeps.at[i];
        if (naive ? k != t->fill->tensor && k != t->fill->drawn : k == t->fill->drawn)
            continue;
        Shape s = k->shape;
        if (k->ring)
            s.dim[1] = k->rows, s.dim[2] += k->left + k->right;
        w_line(t->w, "float *const %s = m->arena + %lld;  /* %s, kept%s */", keep_name(&t->fw, k), (long long)k->offset,
               shape_text(t->fw.p->arena, &s), k->ring ? " from turn to turn" : "");
    }
}

static void declare_parts(Turns *t, bool naive)
{
    const Fill *fill = t->fill;
    for (int i = 0; i < fill->parts.count && !naive; i++)
        declare_locals(&t->fw, t->w, calls_of(t->all, t->count, fill->parts.at[i]));
    if (naive)
        declare_locals(&t->fw, t->w, calls_of(t->all, t->count, fill->naive));
    declare_locals(&t->fw, t->w, t->after);
}

static const char *const reserved[] = { "m", "whole", "call", "mode", "row", "column", "i" };

static Turns start(Program *p, Writer *w, const FuncCalls *all, int count, const FuncCalls *c)
{
    Turns t = { .fw = { .p = p, .names = { .arena = p->arena } }, .w = w, .all = all, .after = c, .count = count,
                .fill = c->ks->func->fill };
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        vec_push(p->arena, &t.fw.names.taken, reserved[i]);
    for (int i = 0; i < count; i++)
        func_names(&t.fw, &all[i]);
    return t;
}

void emit_sampler(Program *p, Writer *w, const FuncCalls *all, int count, const FuncCalls *c, bool naive)
{
    const Func *f = c->ks->func;
    Turns t = start(p, w, all, count, c);
    w_comment(w, "Sampler %s, line %d: %s", f->name, f->span.line, naive ? "the whole network for every position."
              : "each value once, at the first turn at which all it depends on is there.");
    w_line(w, "static void %s%s(%s, gm_call whole)", func_c_name(p, f), naive ? "_naive" : "", input_list(p, f));
    w_line(w, "{");
    w->indent++;
    for (int i = 0; i < f->inputs.count; i++)
        w_line(w, "(void)%s;", c_name(p->arena, f->inputs.at[i].name));
    w_line(w, "#pragma omp parallel num_threads(gm_thread_limit(&m->head))");
    w_line(w, "{");
    w->indent++;
    w_line(w, "gm_call call = gm_own_images(gm_thread_call(whole));");
    w_line(w, "const unsigned mode = gm_flush_denormals();");
    declare_keeps(&t, naive);
    declare_parts(&t, naive);
    w_blank(w);
    if (naive)
        write_naive_loops(&t);
    else
        write_loops(&t);
    if (c->calls) {
        write_barrier(w);
        write_calls(&t.fw, w, c, false);
    }
    w_line(w, "gm_restore_denormals(mode);");
    w_close(w);
    w_close(w);
    w_blank(w);
}
