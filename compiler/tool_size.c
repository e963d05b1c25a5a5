/* tool_size.c -- gmc size FILE.gm: what a model costs, known before it runs.
   In: a model file.  Out: parameters, FLOPs per step and per sample, bytes of the arena and of the
   largest live set (its lower bound), lines of the emitted C; a table, or one JSON object. */
#include "tools.h"

#include <string.h>

#include "loop/loop.h"

static const char *const kinds[] = {
    [FUNC_INIT] = "init", [FUNC_STEP] = "step", [FUNC_TEST] = "test",
    [FUNC_SAMPLE] = "sample", [FUNC_ENCODE] = "encode", [FUNC_DECODE] = "decode", [FUNC_PART] = "part", [FUNC_FIRST] = "first",
    [FUNC_STAGE] = "stage",
};

typedef struct { int64_t parameters, numbers; int tensors; int lines; } Sizes;

static Sizes measure(const Program *p)
{
    Sizes s = { 0 };
    for (int i = 0; i < p->vars.count; i++) {
        int64_t size = shape_size(&p->vars.at[i]->shape);
        s.numbers += size;
        if (p->vars.at[i]->kind == VAR_PARAM) {
            s.parameters += size;
            s.tensors++;
        }
    }
    for (size_t i = 0; i < p->c.length; i++)
        s.lines += p->c.at[i] == '\n';
    return s;
}

/* What is computed for one row: a step's FLOPs are those of its whole batch. */
static double flops_per_row(const Kernels *k)
{
    return k->flops / (double)(k->func->batch ? k->func->batch : 1);
}

/* The planned arena over the least that any plan needs: 1 is perfect. */
static double arena_ratio(const Kernels *k)
{
    return k->least ? (double)k->arena / (double)k->least : 1;
}

static void print_table(const Program *p, const Sizes *s)
{
    printf("%s: %lld parameters in %d tensors (%.1f KB), %.1f KB with optimiser state, %d lines of C\n\n",
           p->name, (long long)s->parameters, s->tensors, (double)s->parameters * 4e-3,
           (double)s->numbers * 4e-3, s->lines);
    printf("%-20s %-7s %6s %12s %12s %8s %12s %6s\n", "entry point", "kind", "batch", "MFLOP/call",
           "MFLOP/row", "kernels", "arena bytes", "/least");
    for (int i = 0; i < p->kernels.count; i++) {
        const Kernels *k = p->kernels.at[i];
        printf("%-20s %-7s %6lld %12.3f %12.4f %8d %12lld %6.3f\n", k->func->name, kinds[k->func->kind],
               (long long)k->func->batch, k->flops * 1e-6, flops_per_row(k) * 1e-6, k->kernel.count,
               (long long)k->arena * 4, arena_ratio(k));
    }
    for (int i = 0; i < p->kernels.count; i++) {
        const Kernels *k = p->kernels.at[i];
        if (k->whole_arena)
            printf("--mem: %s %s has %.0f %% of its arena, for %.1f %% more FLOPs\n", kinds[k->func->kind], k->func->name,
                   100.0 * (double)k->arena / (double)k->whole_arena,
                   k->whole_flops > 0 ? 100 * (k->flops / k->whole_flops - 1) : 0);
    }
}

static void print_json(const Program *p, const Sizes *s)
{
    printf("{\"model\": \"%s\", \"target\": \"%s\", \"numeric\": \"%s\", \"parameters\": %lld, "
           "\"parameter_bytes\": %lld, \"state_bytes\": %lld, \"lines\": %d, \"entry_points\": [",
           p->name, p->target->name, p->portable ? "portable" : "fma", (long long)s->parameters,
           (long long)s->parameters * 4, (long long)s->numbers * 4, s->lines);
    for (int i = 0; i < p->kernels.count; i++) {
        const Kernels *k = p->kernels.at[i];
        printf("%s{\"name\": \"%s\", \"kind\": \"%s\", \"batch\": %lld, \"flops\": %.0f, "
               "\"flops_per_row\": %.0f, \"kernels\": %d, \"arena_bytes\": %lld, \"arena_least_bytes\": %lld, "
               "\"whole_arena_bytes\": %lld, \"whole_flops\": %.0f}",
               i ? ", " : "", k->func->name, kinds[k->func->kind], (long long)k->func->batch, k->flops,
               flops_per_row(k), k->kernel.count, (long long)k->arena * 4, (long long)k->least * 4,
               (long long)(k->whole_arena ? k->whole_arena : k->arena) * 4, k->whole_arena ? k->whole_flops : k->flops);
    }
    printf("]}\n");
}

int tool_size(const Options *o)
{
    if (!o->file)
        fail_usage("gmc size needs a file: gmc size FILE.gm");
    Arena *a = arena_new();
    Program *p = tool_compile(a, o);
    if (p) {
        Sizes s = measure(p);
        (o->json ? print_json : print_table)(p, &s);
    }
    arena_free(a);
    return p ? EXIT_OK : EXIT_BAD_PROGRAM;
}
