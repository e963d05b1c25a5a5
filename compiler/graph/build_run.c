/* build_run.c -- the run block, made flat.
   In: run { fit epochs 20; every epoch { test fit } ... }.  Out: Program.run, in which a repetition
   goes up to its END; what 'print' prints is computed here and is text from then on. */
#include "build.h"

#include <string.h>

static void flatten_block(Build *, const Ast *);

static void add(Build *b, RunKind kind, const char *name, int64_t count, RunUnit unit)
{
    vec_push(b->arena, &b->program->run, (RunOp){ kind, name, count, unit });
}

static int64_t count_of(Build *b, const Ast *e, const char *what)
{
    int64_t count = 1;
    if (!e)
        return 0;
    Work *before = scratch_start(b);
    bool good = to_count(b, eval(b, e), e->span, what, &count);
    b->work = before;
    if (good && count < 1)
        mistake_at(b, e->span, "%s must be at least 1, not %lld", what, (long long)count);
    return good && count >= 1 ? count : 1;
}

static RunUnit unit_of(const char *text)
{
    return !strcmp(text, "epochs") ? UNIT_EPOCHS : UNIT_STEPS;
}

/* The name of a step or sampler of this program. */
static void check_target(Build *b, const Ast *e, AstKind kind, const char *what)
{
    const Ast *file = b->program->ast;
    Names names = { 0 };
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == kind)
            vec_push(b->arena, &names, file->kid[i]->text);
    if (!find_item(b, kind, e->text)
        && mistake_at(b, e->span, "there is no %s '%s'", what, e->text))
        suggest(&names, e->text);
}

static void flatten_train(Build *b, const Ast *e)
{
    check_target(b, e, AST_STEP, "step");
    RunUnit unit = unit_of(e->kid[1]->text);
    const Ast *step = find_item(b, AST_STEP, e->text);
    if (step && unit == UNIT_EPOCHS && step->kid[0]->kids == 0
        && mistake_at(b, e->span, "step '%s' reads no data, so it has no epochs", e->text))
        hint("count steps: '%s steps 1000'", e->text);
    add(b, RUN_STEP, e->text, count_of(b, e->kid[0], "a number of steps"), unit);
}

static void flatten_repeat(Build *b, const Ast *e)
{
    bool every = e->kind == AST_EVERY;
    int64_t count = count_of(b, e->kid[0], every ? "an interval" : "a number of repetitions");
    add(b, every ? RUN_EVERY : RUN_REPEAT, NULL, count, every ? unit_of(e->text) : UNIT_STEPS);
    flatten_block(b, e->kid[1]);
    add(b, RUN_END, NULL, 0, UNIT_STEPS);
}

static void flatten_test(Build *b, const Ast *e)
{
    check_target(b, e, AST_STEP, "step");
    add(b, RUN_TEST, e->text, 1, UNIT_STEPS);
}

static void flatten_sample(Build *b, const Ast *e)
{
    check_target(b, e, AST_SAMPLE, "sampler");
    add(b, RUN_SAMPLE, e->text, count_of(b, e->kid[0], "a number of samples"), UNIT_STEPS);
}

static void flatten_keep(Build *b, const Ast *e)
{
    if (strcmp(e->text, "best"))
        mistake_at(b, e->span, "only the best weights can be kept: 'keep best'");
    add(b, RUN_KEEP, e->text, 1, UNIT_STEPS);
}

static void flatten_save(Build *b, const Ast *e)
{
    add(b, RUN_SAVE, e->text, 1, UNIT_STEPS);
}

static void flatten_print(Build *b, const Ast *e)
{
    Text t = { .arena = b->arena };
    text_add(&t, "", 0);
    for (int i = 0; i < e->kids; i++) {
        const Ast *a = e->kid[i];
        Work *before = scratch_start(b);
        Value v = eval(b, a->kind == AST_ARG ? a->kid[0] : a);
        v = scratch_finish(b, before, v);
        text_printf(&t, "%s%s%s%s", i ? " " : "", a->kind == AST_ARG ? a->text : "",
                    a->kind == AST_ARG ? " = " : "", value_print(b, &v));
    }
    add(b, RUN_PRINT, t.at, 1, UNIT_STEPS);
}

static void (*const flatteners[AST_COUNT])(Build *, const Ast *) = {
    [AST_TRAIN] = flatten_train, [AST_REPEAT] = flatten_repeat, [AST_EVERY] = flatten_repeat,
    [AST_TEST] = flatten_test,   [AST_DRAW_RUN] = flatten_sample, [AST_KEEP] = flatten_keep,
    [AST_SAVE] = flatten_save,   [AST_PRINT] = flatten_print,
};

static void flatten_block(Build *b, const Ast *block)
{
    for (int i = 0; i < block->kids; i++) {
        if (!flatteners[block->kid[i]->kind])
            fatal("%s:%d: not a run statement", block->kid[i]->span.file, block->kid[i]->span.line);
        flatteners[block->kid[i]->kind](b, block->kid[i]);
    }
}

void build_run(Build *b)
{
    const Ast *file = b->program->ast;
    bool seen = false;
    for (int i = 0; i < file->kids; i++) {
        if (file->kid[i]->kind != AST_RUN)
            continue;
        if (seen)
            mistake_at(b, file->kid[i]->span, "a program has one run block, and this is a second");
        seen = true;
        flatten_block(b, file->kid[i]->kid[0]);
    }
}
