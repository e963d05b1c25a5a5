/* api.c -- the functions a user calls, and the header that declares them.
   In: the program's entry points.  Out: sizeof, init, load, save, error, one function per step, test, sampler,
   encoder and decoder.  Invariant: no globals, no heap; whatever is wrong with an argument is an error code
   and a sentence, before anything changes. */
#include <string.h>

#include "emit/emit.h"

static bool has_draws(const Kernels *ks)
{
    for (int s = 0; s < ks->stages.count; s++)
        if (has_draws(ks->stages.at[s]))
            return true;
    for (int i = 0; i < ks->kernel.count; i++)
        for (int k = 0; k < ks->kernel.at[i]->items.count; k++)
            if (ks->kernel.at[i]->items.at[k]->kind == ITEM_DRAW)
                return true;
    return false;
}

bool takes_seed(const Kernels *ks)
{
    return ks->func->kind == FUNC_SAMPLE || ((ks->func->kind == FUNC_ENCODE || ks->func->kind == FUNC_DECODE) && has_draws(ks));
}

/* Whether users call it. */
static bool is_entry(const Func *f) { return f->kind != FUNC_INIT && f->kind != FUNC_PART && f->kind != FUNC_STAGE && f->kind != FUNC_FIRST; }

static bool trains(const Func *f) { return f->kind == FUNC_STEP || f->kind == FUNC_TEST; }

/* The C name of an output: its own, unless an input has it. */
static const char *output_name(Program *p, const Func *f, int output)
{
    const char *name = c_name(p->arena, f->outputs.at[output].name);
    bool clash = strcmp(name, "seed") == 0 || strcmp(name, "row") == 0 || strcmp(name, "rows") == 0;
    for (int i = 0; i < f->inputs.count; i++)
        clash = clash || strcmp(name, c_name(p->arena, f->inputs.at[i].name)) == 0;
    return clash ? arena_printf(p->arena, "out_%s", name) : name;
}

const char *entry_name(Program *p, const Func *f)
{
    return arena_printf(p->arena, "%s_%s%s", p->name, f->kind == FUNC_TEST ? "test_" : "", c_name(p->arena, f->name));
}

const char *entry_signature(Program *p, const Kernels *ks)
{
    const Func *f = ks->func;
    Text t = { .arena = p->arena };
    text_printf(&t, "int %s(%s_t *m", entry_name(p, f), p->name);
    if (takes_seed(ks))
        text_printf(&t, ", uint64_t seed");
    for (int i = 0; i < f->inputs.count; i++) {
        const Input *in = &f->inputs.at[i];
        text_printf(&t, in->scalar ? ", float %s%s" : ", const %s *%s", in->scalar ? "" : in->type == I32 ? "int32_t" : "float",
                    c_name(p->arena, in->name));
    }
    if (trains(f) || f->counted)
        text_printf(&t, ", int n");
    if (trains(f))
        text_printf(&t, ", %s_%s_report *report", p->name, c_name(p->arena, f->name));
    for (int i = 0; !trains(f) && i < f->outputs.count; i++)
        text_printf(&t, ", float *%s", output_name(p, f, i));
    text_printf(&t, ")");
    return t.at;
}

int64_t row_elements(const Func *f, const Shape *s)
{
    return shape_size(s) / (f->counted || trains(f) ? f->batch : 1);
}

/* ---- bodies ---- */

static const char *place_text(Program *p, const Kernels *ks, const Node *n)
{
    const Buffer *b = ks->of[same_elements(n)->id];
    if (b->place == PLACE_INPUT)
        return c_name(p->arena, ks->func->inputs.at[b->slot].name);
    if (b->place == PLACE_VAR)
        return arena_printf(p->arena, "m->%s", member_name(p, b->var));
    if (b->place == PLACE_TABLE)
        return table_name(p, b->node);
    if (b->place == PLACE_KEPT)
        return arena_printf(p->arena, "m->arena + %lld", (long long)b->region->keep->offset);
    return arena_printf(p->arena, "m->arena + %lld", (long long)b->offset);
}

static const char *input_names(Program *p, const Func *f)
{
    Text t = { .arena = p->arena };
    for (int i = 0; i < f->inputs.count; i++)
        text_printf(&t, ", %s%s", f->inputs.at[i].scalar ? "&" : "", c_name(p->arena, f->inputs.at[i].name));
    return t.at ? t.at : "";
}

static void check_arguments(Program *p, Writer *w, const Func *f)
{
    Text null = { .arena = p->arena };
    for (int i = 0; i < f->inputs.count; i++)
        if (!f->inputs.at[i].scalar)
            text_printf(&null, "%s!%s", null.length ? " || " : "", c_name(p->arena, f->inputs.at[i].name));
    for (int i = 0; !trains(f) && i < f->outputs.count; i++)
        text_printf(&null, "%s!%s", null.length ? " || " : "", output_name(p, f, i));
    if (null.length) {
        w_line(w, "if (%s)", null.at);
        w_line(w, "    return refuse(m, \"%s: an array is NULL\");", entry_name(p, f));
    }
    const char *bad = f->kind == FUNC_STEP ? arena_printf(p->arena, "n != %lld", (long long)f->batch)
                    : f->kind == FUNC_TEST ? arena_printf(p->arena, "n < 1 || n > %lld", (long long)f->batch) : "n < 0";
    const char *want = f->kind == FUNC_STEP ? arena_printf(p->arena, "exactly %lld", (long long)f->batch)
                     : f->kind == FUNC_TEST ? arena_printf(p->arena, "1 to %lld", (long long)f->batch) : "0 or more";
    if (trains(f) || f->counted) {
        w_line(w, "if (%s)", bad);
        w_line(w, "    return refuse(m, \"%s: n must be %s\");", entry_name(p, f), want);
    }
}

/* Rows that are not there are zeros, in a copy. */
static void pad_inputs(Program *p, Writer *w, const Kernels *ks, const char *rows)
{
    const Func *f = ks->func;
    for (int i = 0; i < f->inputs.count; i++) {
        if (!ks->staging[i])
            continue;
        const char *name = c_name(p->arena, f->inputs.at[i].name);
        const char *type = f->inputs.at[i].type == I32 ? "int32_t" : "float";
        long long row = row_elements(f, &f->inputs.at[i].shape);
        w_open(w, "if (%s < %lld)", rows, (long long)f->batch);
        w_line(w, "%s *%s_rows = (%s *)(m->arena + %lld);", type, name, type, (long long)ks->staging[i]->offset);
        w_line(w, "memset(%s_rows, 0, %lld * sizeof *%s_rows);", name, row * (long long)f->batch, name);
        w_line(w, "memcpy(%s_rows, %s, (size_t)%s * %lld * sizeof *%s_rows);", name, name, rows, row, name);
        w_line(w, "%s = %s_rows;", name, name);
        w_close(w);
    }
}

void write_first(Program *p, Writer *w, const Func *step, const char *inputs)
{
    for (int i = 0; i < p->funcs.count; i++) {
        const Func *f = p->funcs.at[i];
        if (f->kind != FUNC_FIRST || step->kind != FUNC_STEP || strcmp(f->name, step->name) != 0)
            continue;
        w_line(w, "if (m->%s[0] == 0.0f)", member_name(p, f->ran));
        w_line(w, "    %s(m%s, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });", func_c_name(p, f), inputs);
    }
}

static void write_step_body(Program *p, Writer *w, const Kernels *ks)
{
    const Func *f = ks->func;
    bool step = f->kind == FUNC_STEP;
    pad_inputs(p, w, ks, "n");
    if (step)
        w_line(w, "m->head.step++;");
    write_first(p, w, f, input_names(p, f));
    w_line(w, "%s(m%s, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n%s });", func_c_name(p, f),
           input_names(p, f), step ? ", .watch = m->head.watch" : "");
    w_open(w, "if (report)");
    for (int i = 0; i < f->outputs.count; i++)
        w_line(w, "report->%s = *(%s);", c_name(p->arena, f->outputs.at[i].name), place_text(p, ks, f->outputs.at[i].node));
    w_close(w);
}

static const char *call_key(const Kernels *ks) { return takes_seed(ks) ? "seed" : "0"; }

/* `form`: what the name of the function that runs the kernels ends in. */
static void write_blocks(Program *p, Writer *w, const Kernels *ks, const char *form)
{
    const Func *f = ks->func;
    long long block = f->batch;
    w_open(w, "for (int row = 0; row < n; row += %lld)", block);
    w_line(w, "const int rows = n - row < %lld ? n - row : %lld;", block, block);
    pad_inputs(p, w, ks, "rows");
    w_line(w, "%s%s(m%s, (gm_call){ .seed = %s, .row = row, .rows = rows });", func_c_name(p, f), form, input_names(p, f),
           call_key(ks));
    for (int i = 0; i < f->outputs.count; i++) {
        long long row = row_elements(f, &f->outputs.at[i].node->shape);
        w_line(w, "memcpy(%s + (size_t)row * %lld, %s, (size_t)rows * %lld * sizeof(float));", output_name(p, f, i), row,
               place_text(p, ks, f->outputs.at[i].node), row);
    }
    for (int i = 0; i < f->inputs.count; i++)
        if (!f->inputs.at[i].scalar)
            w_line(w, "%s += %lld;", c_name(p->arena, f->inputs.at[i].name), block * (long long)row_elements(f, &f->inputs.at[i].shape));
    w_close(w);
}

static void write_once(Program *p, Writer *w, const Kernels *ks)
{
    const Func *f = ks->func;
    w_line(w, "%s(m%s, (gm_call){ .seed = %s, .rows = %lld });", func_c_name(p, f), input_names(p, f), call_key(ks),
           (long long)f->batch);
    for (int i = 0; i < f->outputs.count; i++)
        w_line(w, "memcpy(%s, %s, %lld * sizeof(float));", output_name(p, f, i),
               place_text(p, ks, f->outputs.at[i].node), (long long)shape_size(&f->outputs.at[i].node->shape));
}

static void write_entry(Program *p, Writer *w, const Kernels *ks)
{
    const Func *f = ks->func;
    w_line(w, "%s", entry_signature(p, ks));
    w_line(w, "{");
    w->indent++;
    check_arguments(p, w, f);
    if (trains(f))
        write_step_body(p, w, ks);
    else if (f->counted)
        write_blocks(p, w, ks, f->fill && f->fill->why ? "_naive" : "");
    else
        write_once(p, w, ks);
    w_line(w, "return 0;");
    w_close(w);
    w_blank(w);
}

/* The naive form of a sampler that fills: for comparisons, and not in the header. */
static void write_naive(Program *p, Writer *w, const Kernels *ks)
{
    const char *text = entry_signature(p, ks), *name = entry_name(p, ks->func);
    w_line(w, "static int %s_naive%s", name, text + strlen("int ") + strlen(name));
    w_line(w, "{");
    w->indent++;
    check_arguments(p, w, ks->func);
    write_blocks(p, w, ks, "_naive");
    w_line(w, "return 0;");
    w_close(w);
    w_blank(w);
}

static void write_life(Program *p, Writer *w)
{
    const char *n = p->name;
    w_line(w, "size_t %s_sizeof(void) { return sizeof(%s_t); }", n, n);
    w_blank(w);
    w_line(w, "%s_t *%s_init(void *memory, uint64_t seed)", n, n);
    w_line(w, "{");
    w_line(w, "    %s_t *m = memory;", n);
    w_line(w, "    if (!memory || (uintptr_t)memory %% 64 != 0)");
    w_line(w, "        return NULL;");
    w_line(w, "    memset(m, 0, offsetof(%s_t, arena));    /* kernels write what they read of the rest */", n);
    w_line(w, "    m->head.seed = seed;");
    w_line(w, "    run_init(m, (gm_call){ .seed = seed });");
    w_line(w, "    return m;");
    w_line(w, "}");
    w_blank(w);
    w_line(w, "const char *%s_error(const %s_t *m) { return m->head.error; }", n, n);
    w_line(w, "int %s_load(%s_t *m, const char *path) { return gm_read_checkpoint(&%s_model, &m->head, path, false); }", n, n, n);
    w_line(w, "int %s_save(%s_t *m, const char *path) { return gm_write_checkpoint(&%s_model, &m->head, path, false); }", n, n, n);
    w_blank(w);
}

static void write_refuse(Program *p, Writer *w)
{
    w_line(w, "static int refuse(%s_t *m, const char *why)", p->name);
    w_line(w, "{");
    w_line(w, "    snprintf(m->head.error, sizeof m->head.error, \"%%s\", why);");
    w_line(w, "    return GM_BAD_ARGUMENT;");
    w_line(w, "}");
    w_blank(w);
}

void emit_api(Program *p, Writer *w, const FuncCalls *calls, int count)
{
    if (count > 1)
        write_refuse(p, w);
    write_life(p, w);
    for (int i = 0; i < count; i++)
        if (is_entry(calls[i].ks->func)) {
            write_entry(p, w, calls[i].ks);
            if (calls[i].ks->func->fill && p->app)
                write_naive(p, w, calls[i].ks);
        }
}

/* ---- the header ---- */

static const char *purpose(Program *p, const Func *f)
{
    const char *batch = arena_printf(p->arena, "%lld", (long long)f->batch);
    switch (f->kind) {
    case FUNC_STEP:   return arena_printf(p->arena, "One training step on n = %s rows; report may be NULL.", batch);
    case FUNC_TEST:   return arena_printf(p->arena, "The numbers of step %s on 1 to %s rows, without an update.", f->name, batch);
    case FUNC_ENCODE: return "The encoder on n rows.";
    case FUNC_DECODE: return "The decoder on n rows.";
    default:          return f->counted ? "Sampler: n rows; row i depends on the seed and i alone."
                                        : "Sampler of a fixed number of rows.";
    }
}

static void declare_entry(Program *p, Writer *w, const Kernels *ks)
{
    const Func *f = ks->func;
    Text arrays = { .arena = p->arena };
    for (int i = 0; i < f->inputs.count; i++)
        text_printf(&arrays, "%s%s %s", i ? ", " : " In: ", f->inputs.at[i].name, f->inputs.at[i].scalar
                    ? arena_printf(p->arena, "(usually %g)", f->inputs.at[i].value) : shape_text(p->arena, &f->inputs.at[i].shape));
    for (int i = 0; !trains(f) && i < f->outputs.count; i++)
        text_printf(&arrays, "%s%s %s", i ? ", " : " Out: ", f->outputs.at[i].name,
                    shape_text(p->arena, &f->outputs.at[i].node->shape));
    if (f->kind == FUNC_STEP) {
        w_open(w, "typedef struct");
        for (int i = 0; i < f->outputs.count; i++)
            w_line(w, "float %s;", c_name(p->arena, f->outputs.at[i].name));
        w->indent--;
        w_line(w, "} %s_%s_report;", p->name, c_name(p->arena, f->name));
    }
    w_comment(w, "%s%s%s%s%s", f->doc && f->kind != FUNC_TEST ? f->doc : "", f->doc && f->kind != FUNC_TEST ? "\n" : "",
              purpose(p, f), arrays.at ? arrays.at : "",
              f->counted ? arena_printf(p->arena, " (shapes of a block of %lld rows)", (long long)f->batch) : "");
    w_line(w, "%s;", entry_signature(p, ks));
    w_blank(w);
}

void emit_header(Program *p, Writer *w)
{
    const char *n = p->name;
    w_blank(w);
    w_line(w, "#ifndef %s_H", n);
    w_line(w, "#define %s_H", n);
    w_blank(w);
    w_line(w, "#include <stddef.h>");
    w_line(w, "#include <stdint.h>");
    w_blank(w);
    w_comment(w, "A model with its weights, optimiser state and working memory, in one block that you own. Contexts are "
              "independent: use several, in several threads. What returns int gives 0 or an error code, and %s_error() a sentence.", n);
    w_line(w, "typedef struct %s %s_t;", n, n);
    w_blank(w);
    w_line(w, "size_t %s_sizeof(void);                          /* bytes of that block */", n);
    w_line(w, "%s_t *%s_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */", n, n);
    w_line(w, "int %s_load(%s_t *m, const char *path);         /* weights from a safetensors file */", n, n);
    w_line(w, "int %s_save(%s_t *m, const char *path);         /* whole or not at all */", n, n);
    w_line(w, "const char *%s_error(const %s_t *m);", n, n);
    w_blank(w);
    for (int i = 0; i < p->kernels.count; i++)
        if (is_entry(p->kernels.at[i]->func))
            declare_entry(p, w, p->kernels.at[i]);
    w_line(w, "#endif");
}
