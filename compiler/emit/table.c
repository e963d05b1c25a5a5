/* table.c -- the emitted file's description of itself: gm_model and the tables it points to.
   In: the program.  Out: constants, and one small function per entry point that turns the runtime's
   generic arguments into the typed call. */
#include <string.h>

#include "emit/emit.h"

static void dims(Text *t, const Shape *s, int skip)
{
    text_printf(t, "%d, { ", s->rank - skip);
    for (int i = skip; i < s->rank; i++)
        text_printf(t, "%s%lld", i > skip ? ", " : "", (long long)s->dim[i]);
    text_printf(t, s->rank > skip ? " }" : "0 }");
}

const char *quoted(Program *p, const char *text)
{
    Text t = { .arena = p->arena };
    if (!text)
        return "NULL";
    text_printf(&t, "\"");
    for (const char *c = text; *c; c++)
        text_printf(&t, *c == '\n' ? "\\n" : *c == '"' || *c == '\\' ? "\\%c" : *c < ' ' && *c > 0 ? "\\%03o" : "%c", *c);
    text_printf(&t, "\"");
    return t.at;
}

static void write_tensors(Program *p, Writer *w)
{
    static const char *const kinds[] = { "GM_PARAM", "GM_BUFFER", "GM_STATE", "GM_BUFFER" };
    w_line(w, "static const gm_tensor tensors[] = {");
    for (int i = 0; i < p->vars.count; i++) {
        const Var *v = p->vars.at[i];
        Text t = { .arena = p->arena };
        dims(&t, &v->shape, 0);
        text_printf(&t, ", { ");
        for (int a = 0; a < v->shape.rank; a++)
            text_printf(&t, "%s%d", a ? ", " : "", v->order[a]);
        text_printf(&t, v->shape.rank ? " }" : "0 }");
        w_line(w, "    { %s, %s, %s, offsetof(%s_t, %s) },", quoted(p, v->name), kinds[v->kind], t.at, p->name, member_name(p, v));
    }
    if (!p->vars.count)
        w_line(w, "    { \"\", GM_PARAM, 0, { 0 }, { 0 }, 0 },");
    w_line(w, "};");
    w_blank(w);
}

/* ---- ports ---- */

static int field_number(const Program *p, const Field *f)
{
    int number = 0;
    for (int d = 0; d < p->data.count; d++)
        for (int i = 0; i < p->data.at[d]->fields.count; i++, number++)
            if (p->data.at[d]->fields.at[i] == f)
                return number;
    return -1;
}

static const char *port(Program *p, const Func *f, const char *name, DType type, const Shape *s, const Field *field)
{
    Text t = { .arena = p->arena };
    bool batched = f->counted || f->kind == FUNC_STEP || f->kind == FUNC_TEST || (s->rank > 1 && s->dim[0] == f->batch);
    text_printf(&t, "{ %s, %s, ", quoted(p, name), type == I32 ? "GM_I32" : "GM_F32");
    dims(&t, s, batched && s->rank ? 1 : 0);
    text_printf(&t, ", %d }", field ? field_number(p, field) : -1);
    return t.at;
}

static const char *inputs(Program *p, const Func *f)
{
    Text t = { .arena = p->arena };
    for (int i = 0; i < f->inputs.count; i++)
        if (!f->inputs.at[i].scalar)
            text_printf(&t, "%s%s", t.length ? ", " : "", port(p, f, f->inputs.at[i].name, f->inputs.at[i].type, &f->inputs.at[i].shape,
                                                    f->inputs.at[i].field));
    return t.at ? t.at : "{ 0 }";
}

/* Numbers that the caller chooses. */
static int scalars(Program *p, const Func *f, Text *t)
{
    int count = 0;
    for (int i = 0; i < f->inputs.count; i++)
        if (f->inputs.at[i].scalar)
            text_printf(t, "%s{ %s, %s }", count++ ? ", " : "", quoted(p, f->inputs.at[i].name),
                        double_text(p->arena, f->inputs.at[i].value));
    return count;
}

/* The runtime hands over the arrays, then the scalars. */
static void add_arguments(Text *args, const Func *f)
{
    int arrays = 0, at[2] = { 0, 0 };
    for (int i = 0; i < f->inputs.count; i++)
        arrays += !f->inputs.at[i].scalar;
    at[1] = arrays;
    for (int i = 0; i < f->inputs.count; i++) {
        bool scalar = f->inputs.at[i].scalar;
        text_printf(args, scalar ? ", *(const float *)input[%d]" : ", input[%d]", at[scalar]++);
    }
}

static const char *outputs(Program *p, const Func *f)
{
    Text t = { .arena = p->arena };
    for (int i = 0; i < f->outputs.count; i++)
        text_printf(&t, "%s%s", i ? ", " : "", port(p, f, f->outputs.at[i].name, F32, &f->outputs.at[i].node->shape, NULL));
    return t.at ? t.at : "{ 0 }";
}

/* ---- functions of one shape ---- */

static void write_caller(Program *p, Writer *w, const Kernels *ks, const char *form)
{
    const Func *f = ks->func;
    bool trains = f->kind == FUNC_STEP || f->kind == FUNC_TEST;
    Text args = { .arena = p->arena };
    if (takes_seed(ks))
        text_printf(&args, ", seed");
    add_arguments(&args, f);
    if (trains || f->counted)
        text_printf(&args, ", n");
    for (int i = 0; !trains && i < f->outputs.count; i++)
        text_printf(&args, ", output[%d]", i);
    if (trains)
        w_line(w, "static int call_%s(void *m, const void *const *input, int n, float *report)", entry_name(p, f));
    else
        w_line(w, "static int call_%s%s(void *m, uint64_t seed, int n, const void *const *input, float *const *output)",
               entry_name(p, f), form);
    w_line(w, "{");
    w->indent++;
    if (!f->inputs.count)
        w_line(w, "(void)input;");
    if (!trains && !takes_seed(ks))
        w_line(w, "(void)seed;");
    if (!trains && !f->counted)
        w_line(w, "(void)n;");
    if (trains)
        w_line(w, "return %s(m%s, (%s_%s_report *)report);", entry_name(p, f), args.at, p->name, c_name(p->arena, f->name));
    else
        w_line(w, "return %s%s(m%s);", entry_name(p, f), form, args.at);
    w_close(w);
    w_blank(w);
}

static const FuncCalls *test_of(const FuncCalls *calls, int count, const Func *step)
{
    for (int i = 0; i < count; i++)
        if (calls[i].ks->func->kind == FUNC_TEST && strcmp(calls[i].ks->func->name, step->name) == 0)
            return &calls[i];
    fatal("emit: step %s has no test", step->name);
}

static int write_steps(Program *p, Writer *w, const FuncCalls *calls, int count)
{
    int steps = 0;
    Text t = { .arena = p->arena };
    Writer rows = { &t, 1 };
    for (int i = 0; i < count; i++) {
        const Func *f = calls[i].ks->func;
        if (f->kind != FUNC_STEP)
            continue;
        Text reports = { .arena = p->arena };
        for (int r = 0; r < f->outputs.count; r++)
            text_printf(&reports, "%s%s", r ? ", " : "", quoted(p, f->outputs.at[r].name));
        write_caller(p, w, calls[i].ks, "");
        write_caller(p, w, test_of(calls, count, f)->ks, "");
        Stages s = stages_of(p, calls, count, &calls[i]);
        emit_watched(p, w, &s);
        w_line(&rows, "{ .name = %s, .line = %d, .batch = %lld, .inputs = %d, .reports = %d,", quoted(p, f->name), f->span.line,
               (long long)f->batch, f->inputs.count, f->outputs.count);
        w_line(&rows, "  .input = { %s },", inputs(p, f));
        w_line(&rows, "  .report = { %s },", reports.at);
        w_line(&rows, "  .train = call_%s, .test = call_%s,", entry_name(p, f),
               entry_name(p, test_of(calls, count, f)->ks->func));
        w_line(&rows, "  .kernels = %d, .kernel = kernels_of_%s, .flops = %s, .arena = %lld, .arena_least = %lld },", s.calls,
               c_name(p->arena, f->name), double_text(p->arena, calls[i].ks->flops), 4 * (long long)calls[i].ks->arena,
               4 * (long long)calls[i].ks->least);
        steps++;
    }
    if (steps) {
        w_line(w, "static const gm_step steps[] = {");
        w_text(w, t.at, t.length);
        w_line(w, "};");
        w_blank(w);
    }
    return steps;
}

/* Work for a block of rows: of a sampler that fills, each part as often as it runs. */
static double sampler_flops(const FuncCalls *calls, int count, const Func *f)
{
    double sum = 0;
    for (int i = 0; i < count; i++) {
        const Func *part = calls[i].ks->func;
        bool own = part == f;
        for (int k = 0; f->fill && k < f->fill->parts.count; k++)
            own = own || f->fill->parts.at[k] == part;
        if (!own)
            continue;
        double turns = 1;
        if (part->turn != TURN_ONCE)
            turns = (double)((f->fill->size[0] - 1) / part->period[0] + 1);
        if (part->turn == TURN_PIXEL)
            turns *= (double)((f->fill->size[1] - 1) / part->period[1] + 1);
        sum += turns * calls[i].ks->flops;
    }
    return sum;
}

static int write_samplers(Program *p, Writer *w, const FuncCalls *calls, int count)
{
    int samplers = 0;
    Text t = { .arena = p->arena };
    Writer rows = { &t, 1 };
    for (int i = 0; i < count; i++) {
        const Func *f = calls[i].ks->func;
        if (!is_sampler(f))
            continue;
        Text scalar = { .arena = p->arena };
        int numbers = scalars(p, f, &scalar);
        write_caller(p, w, calls[i].ks, "");
        if (f->fill)
            write_caller(p, w, calls[i].ks, "_naive");
        w_line(&rows, "{ .name = %s, .line = %d, .counted = %s, .rows = %lld, .inputs = %d, .outputs = %d,", quoted(p, f->name),
               f->span.line, f->counted ? "true" : "false", (long long)f->batch, f->inputs.count - numbers, f->outputs.count);
        w_line(&rows, "  .input = { %s }, .output = { %s },", inputs(p, f), outputs(p, f));
        if (numbers)
            w_line(&rows, "  .scalars = %d, .scalar = { %s },", numbers, scalar.at);
        if (f->fill)
            w_line(&rows, "  .naive = call_%s_naive,", entry_name(p, f));
        w_line(&rows, "  .run = call_%s, .flops = %s },", entry_name(p, f),
               double_text(p->arena, sampler_flops(calls, count, f) / (f->batch ? (double)f->batch : 1)));
        samplers++;
    }
    if (samplers) {
        w_line(w, "static const gm_sampler samplers[] = {");
        w_text(w, t.at, t.length);
        w_line(w, "};");
        w_blank(w);
    }
    return samplers;
}

static void write_run(Program *p, Writer *w)
{
    static const char *const kinds[] = { "GM_RUN_STEP", "GM_RUN_REPEAT", "GM_RUN_EVERY", "GM_RUN_END", "GM_RUN_TEST",
                                         "GM_RUN_SAMPLE", "GM_RUN_KEEP", "GM_RUN_SAVE", "GM_RUN_PRINT" };
    w_line(w, "static const gm_run program[] = {");
    for (int i = 0; i < p->run.count; i++)
        w_line(w, "    { %s, %s, %lld, %s },", kinds[p->run.at[i].kind], quoted(p, p->run.at[i].name),
               (long long)p->run.at[i].count, p->run.at[i].unit == UNIT_EPOCHS ? "GM_EPOCHS" : "GM_STEPS");
    w_line(w, "};");
    w_blank(w);
}

static int64_t parameters(const Program *p)
{
    int64_t sum = 0;
    for (int i = 0; i < p->vars.count; i++)
        if (p->vars.at[i]->kind == VAR_PARAM)
            sum += shape_size(&p->vars.at[i]->shape);
    return sum;
}

static void write_model(Program *p, Writer *w, int fields, int steps, int samplers)
{
    const char *file = strrchr(p->path, '/');
    char hash[65];
    sha256_hex(p->text, p->length, hash);
    w_line(w, "static const gm_model %s_model = {", p->name);
    w_line(w, "    .name = \"%s\", .source = %s,", p->name, quoted(p, file ? file + 1 : p->path));
    w_line(w, "    .sha256 = \"%s\",", hash);
    w_line(w, "    .target = \"%s\", .numeric = \"%s\", .version = \"%s\",", p->target->name, p->portable ? "portable" : "fma", GMC_VERSION);
    w_line(w, "    .bytes = sizeof(%s_t), .init = init_model, .parameters = %lld,", p->name, (long long)parameters(p));
    w_line(w, "    .tensors = %d, .tensor = tensors,", p->vars.count);
    if (fields) w_line(w, "    .fields = %d, .field = fields,", fields);
    if (steps) w_line(w, "    .steps = %d, .step = steps,", steps);
    if (samplers) w_line(w, "    .samplers = %d, .sampler = samplers,", samplers);
    if (p->app && p->run.count) w_line(w, "    .runs = %d, .run = program,", p->run.count);
    if (p->app && p->loads.count) w_line(w, "    .loads = %d, .load = loads,", p->loads.count);
    w_line(w, "};");
    w_blank(w);
}

void emit_tables(Program *p, Writer *w, const FuncCalls *calls, int count)
{
    int fields = 0, steps = 0, samplers = 0;
    write_tensors(p, w);
    if (p->app) {
        for (int d = 0; d < p->data.count; d++)
            fields += p->data.at[d]->fields.count;
        if (fields)
            emit_fields(p, w);
        steps = write_steps(p, w, calls, count);
        samplers = write_samplers(p, w, calls, count);
        if (p->run.count)
            write_run(p, w);
        if (p->loads.count)
            emit_loads(p, w);
    }
    w_line(w, "static void *init_model(void *memory, uint64_t seed) { return %s_init(memory, seed); }", p->name);
    w_blank(w);
    write_model(p, w, fields, steps, samplers);
    if (p->app)
        w_line(w, "int main(int argc, char **argv) { return gm_main(&%s_model, argc, argv); }", p->name);
}
