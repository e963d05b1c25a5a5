/* func.c -- the function that runs an entry point's kernels.
   In: scheduled kernels with their places in the arena.  Out: one C function with one parallel region, in
   which every thread does its part of every kernel and they meet only where one needs another's work. */
#include <string.h>

#include "emit/emit.h"

const char *func_c_name(Program *p, const Func *f)
{
    const char *part = f->kind == FUNC_TEST ? "test_" : f->kind == FUNC_FIRST ? "first_" : "";
    return arena_printf(p->arena, "run_%s%s", part, c_name(p->arena, f->name));
}

/* "A.b_c" and "A_b.c" would have one name. */
const char *member_name(Program *p, const Var *v)
{
    const char *name = c_name(p->arena, v->name);
    for (int i = 0; i < v->id; i++)
        if (strcmp(name, c_name(p->arena, p->vars.at[i]->name)) == 0)
            return arena_printf(p->arena, "%s_%d", name, v->id);
    return name;
}

/* Locals give way to what the function is handed and what it calls. */
void func_names(FuncWriter *fw, const FuncCalls *c)
{
    Arena *a = fw->p->arena;
    for (int i = 0; i < c->calls; i++)
        vec_push(a, &fw->names.taken, c->call[i].name);
    for (int i = 0; i < c->ks->func->inputs.count; i++)
        vec_push(a, &fw->names.taken, c_name(a, c->ks->func->inputs.at[i].name));
}

static FuncWriter start(Program *p, const Stages *s)
{
    FuncWriter fw = { .p = p, .names = { .arena = p->arena } };
    for (int i = 0; i < s->count; i++)
        func_names(&fw, s->at[i]);
    return fw;
}

static const char *local_name(FuncWriter *fw, Buffer *b)
{
    for (int i = 0; i < fw->locals.count; i++)
        if (fw->locals.at[i].buffer == b)
            return fw->locals.at[i].name;
    const char *name = name_unique(&fw->names, b->name);
    vec_push(fw->p->arena, &fw->locals, (Local){ b, name });
    return name;
}

static const char *argument(FuncWriter *fw, const Func *f, Buffer *b)
{
    switch (b->place) {
    case PLACE_ARENA: return local_name(fw, b);
    case PLACE_VAR:   return arena_printf(fw->p->arena, "m->%s", member_name(fw->p, b->var));
    case PLACE_INPUT: return b->node->attr.input.loop
        ? arena_printf(fw->p->arena, "%s + call.turn * %lld", c_name(fw->p->arena, f->inputs.at[b->slot].name), (long long)b->size)
        : c_name(fw->p->arena, f->inputs.at[b->slot].name);
    case PLACE_TABLE: return table_name(fw->p, b->node);
    case PLACE_KEPT:  return kept_text(fw, f, b);
    }
    fatal("emit: a buffer in no place");
}

static const char *phases(Program *p, const Buffer *b)
{
    if (b->ahead)
        return "packed once";
    return b->born == b->dies ? arena_printf(p->arena, "phase %d", b->born)
                              : arena_printf(p->arena, "phases %d to %d", b->born, b->dies);
}

void declare_locals(FuncWriter *fw, Writer *w, const FuncCalls *c)
{
    int before = fw->locals.count;
    for (int i = 0; i < c->calls; i++)
        for (int a = 0; a < c->call[i].count; a++)
            if (c->call[i].args[a]->place == PLACE_ARENA)
                local_name(fw, c->call[i].args[a]);
    for (int i = before; i < fw->locals.count; i++) {
        Buffer *b = fw->locals.at[i].buffer, *whole = whole_of(b);
        Shape flat = shape_of(1, &b->size);
        const char *of = b == whole ? "" : arena_printf(fw->p->arena, " of %s", shape_text(fw->p->arena, &whole->node->shape));
        w_line(w, "float *const %s = m->arena + %lld;  /* %s%s%s%s, %s */", fw->locals.at[i].name,
               (long long)(whole->offset + b->at), shape_text(fw->p->arena, b->node ? &b->node->shape : &flat), of,
               b->then ? ", then " : "", b->then ? b->then : "", phases(fw->p, whole));
    }
}

const char *call_text(FuncWriter *fw, const Func *f, const Call *call, const char *context)
{
    Text t = { .arena = fw->p->arena };
    text_printf(&t, "%s(%s", call->name, context);
    for (int a = 0; a < call->count; a++)
        text_printf(&t, ", %s", argument(fw, f, call->args[a]));
    for (int i = 0; i < call->told; i++)
        text_printf(&t, ", %s", call->sizes[i]);
    text_printf(&t, ");");
    return t.at;
}

/* The kernels of a chain are called for a few units of rows at a time. */
static void open_chain(Program *p, Writer *w, const Kernel *k, bool few)
{
    const char *units = few ? arena_printf(p->arena, "gm_row_units(&call, %lld, %lld)", (long long)k->units, (long long)k->grain)
                            : arena_printf(p->arena, "%lld", (long long)k->units);
    w_line(w, "call.to = 0;");
    w_open(w, "while (gm_next_rows(&call, %s, %lld))", units, (long long)k->chain);
}

/* The body of a parallel region. */
typedef struct {
    FuncWriter *fw;
    Writer     *w;
    bool        timed;           /* each kernel's end is told to the runtime, by the kernel's number in the function */
    int         done;            /* the kernel whose end has not been told yet, or -1 */
} Running;

static void tell_end(Running *r)
{
    if (r->done >= 0)
        w_line(r->w, "gm_tick(&call, %d);", r->done);
    r->done = -1;
}

static void write_meeting(Running *r)
{
    if (r->timed)
        w_line(r->w, "gm_meet(&call, %d);", r->done);
    else
        w_line(r->w, "#pragma omp barrier");
    r->done = -1;
}

/* Call i of c; `number`: that of c's first kernel in the function. */
static void write_call(Running *r, const FuncCalls *c, int i, int number)
{
    const Call *call = &c->call[i];
    const Kernel *k = call->kernel;
    Writer *w = r->w;
    if (k->barrier)
        write_meeting(r);
    tell_end(r);
    if (k->chain && (i == c->ks->ahead.count || k->barrier))
        open_chain(r->fw->p, w, k, c->ks->few);
    w_line(w, "%s", wrap_list(r->fw->p->arena, call_text(r->fw, c->ks->func, call, "&call"), 4 * w->indent + 4));
    r->done = r->timed ? number + i : -1;
    if (k->chain && (i + 1 == c->calls || c->call[i + 1].kernel->barrier)) {
        tell_end(r);
        w_close(w);
    }
}

const char *input_list(Program *p, const Func *f)
{
    Text t = { .arena = p->arena };
    text_printf(&t, "%s_t *m", p->name);
    for (int i = 0; i < f->inputs.count; i++)
        text_printf(&t, ", const %s *%s", f->inputs.at[i].type == I32 ? "int32_t" : "float",
                    c_name(p->arena, f->inputs.at[i].name));
    return t.at;
}

static bool reads_input(const FuncCalls *c, int slot)
{
    for (int i = 0; i < c->calls; i++)
        for (int a = 0; a < c->call[i].count; a++)
            if (c->call[i].args[a]->place == PLACE_INPUT && c->call[i].args[a]->slot == slot)
                return true;
    return false;
}

/* An input that no kernel reads. */
static void void_inputs(Program *p, Writer *w, const Stages *s)
{
    const Func *f = s->at[s->count - 1]->ks->func;
    for (int in = 0; in < f->inputs.count; in++) {
        bool used = false;
        for (int i = 0; i < s->count; i++)
            used = used || reads_input(s->at[i], in);
        if (!used)
            w_line(w, "(void)%s;", c_name(p->arena, f->inputs.at[in].name));
    }
}

/* ---- stages: what runs before each loop, its turns, and what comes after ---- */

const FuncCalls *calls_of(const FuncCalls *all, int count, const Func *f)
{
    for (int i = 0; i < count; i++)
        if (all[i].ks->func == f)
            return &all[i];
    fatal("emit: a part that was not emitted");
}

Stages stages_of(Program *p, const FuncCalls *all, int count, const FuncCalls *c)
{
    const Func *f = c->ks->func;
    Stages s = { arena_array(p->arena, const FuncCalls *, f->stages.count + 1), f->stages.count + 1, 0, 0 };
    for (int i = 0; i < s.count; i++) {
        s.at[i] = i < f->stages.count ? calls_of(all, count, f->stages.at[i]) : c;
        s.calls += s.at[i]->calls;
        s.phases += s.at[i]->calls ? s.at[i]->call[s.at[i]->calls - 1].kernel->phase + 1 : 0;
    }
    return s;
}

static void write_loop_comment(Program *p, Writer *w, const Loop *loop)
{
    w_line(w, "/* %s:%d   the loop over %s */", base_name(p->path), loop->span.line, loop->name);
}

/* The turns of a loop; what the same weights are packed into is packed before the first. */
static void write_turns(Running *r, const FuncCalls *c, int number)
{
    const Loop *loop = c->ks->func->loop;
    bool meet = turns_meet(c->ks);
    int ahead = c->ks->ahead.count;
    for (int i = 0; i < ahead; i++)
        write_call(r, c, i, number);
    if (ahead && !meet)
        write_meeting(r);
    tell_end(r);
    write_loop_comment(r->fw->p, r->w, loop);
    w_open(r->w, "for (call.turn = 0; call.turn < %lld; call.turn++)", (long long)loop->turns);
    if (meet)
        write_meeting(r);
    for (int i = ahead; i < c->calls; i++)
        write_call(r, c, i, number);
    tell_end(r);
    w_close(r->w);
}

static void write_stages(Running *r, const Stages *s)
{
    for (int i = 0, number = 0; i < s->count; number += s->at[i++]->calls) {
        const FuncCalls *c = s->at[i];
        bool loop = c->ks->func->loop != NULL;
        if (!c->calls)
            continue;
        if (i && !(loop && !c->ks->ahead.count && turns_meet(c->ks)))
            write_meeting(r);
        if (loop)
            write_turns(r, c, number);
        for (int k = 0; k < c->calls && !loop; k++)
            write_call(r, c, k, number);
    }
    tell_end(r);
}

static void declare_stages(FuncWriter *fw, Writer *w, const Stages *s)
{
    const Func *f = s->at[s->count - 1]->ks->func;
    for (int i = 0; i < f->keeps.count; i++) {
        const Keep *k = f->keeps.at[i];
        w_line(w, "float *const %s = m->arena + %lld;  /* %s, kept */", keep_name(fw, k), (long long)k->offset,
               shape_text(fw->p->arena, &k->shape));
    }
    for (int i = 0; i < s->count; i++)
        declare_locals(fw, w, s->at[i]);
}

/* Every thread runs all kernels, each on its part. Where arrays are is written inside: outside it would be handed to
   the threads in a list as long. */
static void write_region(FuncWriter *fw, Writer *w, const Stages *s)
{
    const Func *f = s->at[s->count - 1]->ks->func;
    void_inputs(fw->p, w, s);
    if (!s->calls) {
        w_line(w, "(void)m;");
        w_line(w, "(void)whole;");
        return;
    }
    w_line(w, "#pragma omp parallel num_threads(gm_thread_limit(&m->head))");
    w_line(w, "{");
    w->indent++;
    w_line(w, "gm_call call = gm_thread_call(whole);");
    w_line(w, "const unsigned mode = gm_flush_denormals();");
    declare_stages(fw, w, s);
    if (fw->locals.count)
        w_blank(w);
    write_stages(&(Running){ fw, w, fw->p->app && f->kind == FUNC_STEP, -1 }, s);
    w_line(w, "gm_restore_denormals(mode);");
    w_close(w);
}

void emit_func(Program *p, Writer *w, const Stages *s)
{
    const Kernels *ks = s->at[s->count - 1]->ks;
    const Func *f = ks->func;
    FuncWriter fw = start(p, s);
    w_comment(w, "%s %s, line %d: %d kernels in %d phases, %s; arena %s, at least %s.",
              f->kind == FUNC_STEP ? "One training step" : f->kind == FUNC_TEST ? "The test of step"
              : f->kind == FUNC_FIRST ? "What the first batch decides, before step" : "Entry point",
              f->name, f->span.line, s->calls, s->phases, flops_text(p->arena, ks->flops),
              bytes_text(p->arena, 4.0 * (double)ks->arena), bytes_text(p->arena, 4.0 * (double)ks->least));
    w_line(w, "static void %s(%s, gm_call whole)", func_c_name(p, f), input_list(p, f));
    w_line(w, "{");
    w->indent++;
    write_region(&fw, w, s);
    w_close(w);
    w_blank(w);
}
