/* tool_verify.c -- gmc verify FILE.gm: proof on the user's own model.
   In: a model file.  Out: a table (or one JSON object) of four checks: emitted C against the interpreter
   in double, gradients against central differences, the target's build against the scalar one, and one
   thread against two; the last two compare bits.  Exit 1 when a check fails. */
#include "verify.h"

#include <math.h>
#include <string.h>

void verify_found(Verify *v, const char *check, const char *entry, const char *name, double error, double limit)
{
    vec_push(v->arena, &v->findings, (Finding){ check, entry, name, error, limit });
}

static bool is_good(const Finding *f)
{
    return f->error <= f->limit;              /* false for NaN */
}

/* All records equal, bit for bit; otherwise the first that is not is named. */
static void compare_bits(Verify *v, const char *check, const Dump *a, const Dump *b)
{
    for (int i = 0; i < a->record.count; i++) {
        const Record *r = &a->record.at[i], *other = i < b->record.count ? &b->record.at[i] : NULL;
        if (!other || strcmp(r->name, other->name) || r->count != other->count
            || memcmp(r->at, other->at, (size_t)r->count * 4)) {
            verify_found(v, check, "all", arena_printf(v->arena, "%s differs", r->name), INFINITY, 0);
            return;
        }
    }
    verify_found(v, check, "all", arena_printf(v->arena, "%d arrays, same bits", a->record.count), 0, 0);
}

static int print_table(const Verify *v)
{
    int failed = 0;
    printf("%-10s %-14s %-32s %10s %8s\n", "check", "entry point", "value", "error", "limit");
    for (int i = 0; i < v->findings.count; i++) {
        const Finding *f = &v->findings.at[i];
        printf("%-10s %-14s %-32s %10.2e %8.0e%s\n", f->check, f->entry, f->name, f->error, f->limit,
               is_good(f) ? "" : "  FAILED");
        failed += !is_good(f);
    }
    printf("%d checks, %d failed\n", v->findings.count, failed);
    return failed;
}

static int print_json(const Verify *v)
{
    int failed = 0;
    printf("{\"model\": \"%s\", \"checks\": [", v->model->name);
    for (int i = 0; i < v->findings.count; i++) {
        const Finding *f = &v->findings.at[i];
        printf("%s{\"check\": \"%s\", \"entry_point\": \"%s\", \"value\": \"%s\", \"error\": ", i ? ", " : "",
               f->check, f->entry, f->name);
        if (isfinite(f->error))
            printf("%.3e", f->error);
        else
            printf("null");          /* JSON knows no infinity */
        printf(", \"limit\": %.0e, \"ok\": %s}", f->limit, is_good(f) ? "true" : "false");
        failed += !is_good(f);
    }
    printf("], \"failed\": %d, \"ok\": %s}\n", failed, failed ? "false" : "true");
    return failed;
}

static void run_checks(Verify *v)
{
    const char *target = v->options->target ? v->options->target : "native";
    const char *built = verify_build(v, target), *scalar = verify_build(v, "scalar");
    Dump one = verify_run(v, built, 1), two = verify_run(v, built, 2);
    verify_interpreter(v, &one);
    verify_gradients(v, &one);
    Dump plain = verify_run(v, scalar, 1);
    compare_bits(v, "scalar", &one, &plain);
    compare_bits(v, "threads", &one, &two);
}

int tool_verify(const Options *o)
{
    if (!o->file)
        fail_usage("gmc verify needs a file: gmc verify FILE.gm");
    Arena *a = arena_new();
    Verify v = { .arena = a, .options = o, .model = tool_load(a, o) };
    Walk walk = { .stop = "grad", .out = stdout };
    int failed = 1;
    if (passes_run(v.model, &walk)) {
        v.folder = make_temp_dir(a);
        run_checks(&v);
        remove_temp_dir(v.folder);
        failed = (o->json ? print_json : print_table)(&v);
    }
    arena_free(a);
    return failed ? EXIT_BAD_PROGRAM : EXIT_OK;
}
