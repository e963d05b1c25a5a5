/* passes.c -- walks passes.def.
   In: a program with its text.  Out: the same program with every representation up to the last pass
   run, a dump where one was asked for, and each pass's time.  After a pass the graphs are verified,
   and nothing runs after a pass that reported errors. */
#include "tools.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ast.h"
#include "loop/loop.h"
#include "pass/depend.h"

typedef struct {
    const char *name, *from, *to, *doc;
    void      (*run)(Program *);
} Pass;

static const Pass passes[] = {
#define PASS(name, from, to, doc) { #name, from, to, doc, pass_##name },
#include "passes.def"
#undef PASS
};
enum { PASSES = sizeof passes / sizeof passes[0] };

int passes_names(const char *const **names)
{
    static const char *list[PASSES];
    for (int i = 0; i < PASSES; i++)
        list[i] = passes[i].name;
    *names = list;
    return PASSES;
}

/* ---- dumps ------------------------------------------------------------------------------ */

/* What must stay alive of a function's graph, in a fixed order. */
static Node **roots_of(Arena *a, const Func *f, bool gradients, int *count)
{
    Node **root = arena_array(a, Node *, f->outputs.count + f->updates.count + 2);
    int n = 0;
    for (int i = 0; i < f->outputs.count; i++)
        root[n++] = f->outputs.at[i].node;
    if (f->loss)
        root[n++] = f->loss;
    if (f->fill)
        root[n++] = f->fill->draw;
    for (int i = 0; i < f->updates.count && gradients; i++)
        root[n++] = f->updates.at[i].node;
    *count = n;
    return root;
}

static void dump_graph(FILE *to, const Program *p)
{
    for (int i = 0; i < p->funcs.count; i++) {
        const Func *f = p->funcs.at[i];
        int count;
        Node **root = roots_of(p->arena, f, true, &count);
        fprintf(to, "%sfunc %s\n", i ? "\n" : "", f->name);
        graph_print(to, f->graph, root, count);
        for (int k = 0; k < f->outputs.count; k++)
            fprintf(to, "output %s = %%%d\n", f->outputs.at[k].name, f->outputs.at[k].node->id);
        for (int k = 0; k < f->updates.count; k++)
            fprintf(to, "update %s = %%%d\n", f->updates.at[k].var->name, f->updates.at[k].node->id);
    }
}

static void dump_kernels(FILE *to, const Program *p)
{
    for (int i = 0; i < p->kernels.count; i++) {
        fprintf(to, "%sfunc %s\n", i ? "\n" : "", p->funcs.at[i]->name);
        kernels_print(to, p->kernels.at[i]);
    }
}

/* Of the functions that exist for themselves; the gradient is left out, which sees everything. */
static void dump_turns(FILE *to, Program *p)
{
    for (int i = 0; i < p->funcs.count; i++) {
        const Func *f = p->funcs.at[i];
        int count;
        Node **root = roots_of(p->arena, f, false, &count);
        if (f->kind != FUNC_PART)
            depend_print(to, p, f, graph_live(p->arena, f->graph, root, count));
        if (f->fill)
            schedule_print(to, p, f);
    }
}

static void dump(FILE *to, Program *p, const char *representation)
{
    if (!strcmp(representation, "AST"))
        ast_print(to, p->ast, 0);
    else if (!strcmp(representation, "graph"))
        dump_graph(to, p);
    else if (!strcmp(representation, "turns"))
        dump_turns(to, p);
    else if (!strcmp(representation, "kernels"))
        dump_kernels(to, p);
    else if (!strcmp(representation, "C text"))
        fwrite(p->c.at, 1, p->c.length, to);
    else
        fwrite(p->text, 1, p->length, to);
}

static char *dump_to_text(Program *p, const char *representation)
{
    char *bytes = NULL;
    size_t length = 0;
    FILE *to = open_memstream(&bytes, &length);
    if (!to)
        fatal("out of memory");
    dump(to, p, representation);
    if (fclose(to))
        fatal("out of memory");
    return bytes;
}

/* ---- the walk --------------------------------------------------------------------------- */

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static void verify(const Program *p, const Pass *pass)
{
    if (strcmp(pass->to, "graph") && strcmp(pass->to, "turns"))
        return;
    for (int i = 0; i < p->funcs.count; i++)
        graph_verify(p->funcs.at[i]->graph);
}

static void run_dumped(Program *p, const Pass *pass, FILE *out)
{
    /* Only a pass that stays in its representation can have changed nothing. */
    char *before = strcmp(pass->from, pass->to) ? NULL : dump_to_text(p, pass->from);
    pass->run(p);
    if (!error_count()) {
        char *after = dump_to_text(p, pass->to);
        fputs(before && !strcmp(before, after) ? "(unchanged)\n" : after, out);
        free(after);
    }
    free(before);
}

bool passes_run(Program *p, const Walk *walk)
{
    for (int i = 0; i < PASSES; i++) {
        const Pass *pass = &passes[i];
        double start = milliseconds();
        if (walk->dump && !strcmp(walk->dump, pass->name))
            run_dumped(p, pass, walk->out);
        else
            pass->run(p);
        if (error_count())
            return false;
        verify(p, pass);
        if (walk->time)
            fprintf(stderr, "%-10s %8.2f ms\n", pass->name, milliseconds() - start);
        if (walk->stop && !strcmp(walk->stop, pass->name))
            break;
    }
    return true;
}

/* ---- the tables, printed ---------------------------------------------------------------- */

void print_passes(FILE *to)
{
    fprintf(to, "# Passes\n\nPrinted by `gmc --passes` from compiler/passes.def.\n\n"
                "| pass | from | to | what it does |\n|---|---|---|---|\n");
    for (int i = 0; i < PASSES; i++)
        fprintf(to, "| `%s` | %s | %s | %s |\n", passes[i].name, passes[i].from, passes[i].to,
                passes[i].doc);
}

static const char *const class_names[] = {
    [CLASS_LEAF] = "leaf", [CLASS_MAP] = "map", [CLASS_FOLD] = "fold",
    [CLASS_CONTRACT] = "contract", [CLASS_CONV] = "conv", [CLASS_PICK] = "pick", [CLASS_VIEW] = "view",
    [CLASS_SCAN] = "scan", [CLASS_ATTEND] = "attend",
};

/* A `|` would end the table's cell. */
static void print_cell(FILE *to, const char *text)
{
    fputs(" | ", to);
    for (; text && *text; text++) {
        if (*text == '|')
            fputc('\\', to);
        fputc(*text, to);
    }
}

void print_ops(FILE *to)
{
    fprintf(to, "# Operations\n\nPrinted by `gmc --ops` from compiler/graph/ops.def. In a value: "
                "operands a b c.\nIn a gradient: also the result y, the incoming gradient g and, in a fold, "
                "how many elements\nequal y (ties); one "
                "expression per operand.\n\n| op | class | operands | value | gradient | meaning |\n"
                "|---|---|---|---|---|---|\n");
    for (int i = 0; i < OP_COUNT; i++) {
        const OpInfo *op = &op_info[i];
        fprintf(to, "| `%s` | %s | %d", op->name, class_names[op->cls], op->args);
        print_cell(to, op->value);
        print_cell(to, op->grad);
        print_cell(to, op->doc);
        fputs(" |\n", to);
    }
}
