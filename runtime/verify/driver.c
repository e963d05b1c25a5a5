/* driver.c -- what `gmc verify` links with an emitted program to see everything that it computes: a
   gm_main that takes the place of libgm's.
   In: OUT THREADS on the command line, and the model through its one descriptor.  Out: a file of records,
   each a line "NAME COUNT" and COUNT raw 32-bit values: for every step its inputs, every tensor before
   and after one step, its reports, the test's reports on a partial batch and the tensors after three
   steps; for every sampler its inputs and outputs.  Tensors are in the checkpoint's order. */
#include "gm.h"

#include <stdlib.h>
#include <string.h>

enum { SEED = 5, STEPS = 3, MAX_BLOCK_FLOPS = 1000000000 };

static const gm_model *model;
static FILE *out;
static uint32_t random_state;

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

static void write_record(const char *entry, const char *part, const char *name, const void *at, size_t count)
{
    fprintf(out, "%s/%s/%s %zu\n", entry, part, name, count);
    fwrite(at, 4, count, out);
}

static void *take(size_t bytes)
{
    void *memory = aligned_alloc(64, (bytes + 64) / 64 * 64);
    if (!memory)
        fail("verify", "out of memory");
    memset(memory, 0, bytes);
    return memory;
}

/* Numerical Recipes' generator: test data need no more. */
static uint32_t next_random(void)
{
    random_state = random_state * 1664525u + 1013904223u;
    return random_state >> 8;
}

static size_t row_size(const gm_port *p)
{
    size_t size = 1;
    for (int i = 0; i < p->rank; i++)
        size *= (size_t)p->dim[i];
    return size;
}

static void *make_input(const char *entry, const gm_port *p, int rows)
{
    size_t count = row_size(p) * (size_t)rows;
    int classes = p->field >= 0 && model->field[p->field].classes ? model->field[p->field].classes : 2;
    union { float f; int32_t i; } *at = take(count * 4);
    for (size_t i = 0; i < count; i++) {
        if (p->type == GM_I32)
            at[i].i = (int32_t)(next_random() % (uint32_t)classes);
        else
            at[i].f = (float)next_random() / (1 << 24);
    }
    write_record(entry, "input", p->name, at, count);
    return at;
}

/* ---- tensors ------------------------------------------------------------------------------ */

static size_t tensor_size(const gm_tensor *t)
{
    size_t size = 1;
    for (int i = 0; i < t->rank; i++)
        size *= (size_t)t->dim[i];
    return size;
}

/* From memory, where axis i is checkpoint axis order[i], to the checkpoint's row-major order. */
static void to_checkpoint(const gm_tensor *t, const float *from, float *to)
{
    size_t stride[GM_MAX_RANK], own = 1, size = tensor_size(t);
    for (int i = t->rank - 1; i >= 0; i--) {
        stride[i] = own;
        own *= (size_t)t->dim[i];
    }
    for (size_t e = 0; e < size; e++) {
        size_t left = e, at = 0;
        for (int i = t->rank - 1; i >= 0; i--) {
            size_t n = (size_t)t->dim[t->order[i]];
            at += left % n * stride[t->order[i]];
            left /= n;
        }
        to[at] = from[e];
    }
}

static void write_tensors(const char *entry, const char *part, const char *context)
{
    for (int i = 0; i < model->tensors; i++) {
        const gm_tensor *t = &model->tensor[i];
        float *at = take(tensor_size(t) * 4);
        to_checkpoint(t, (const float *)(const void *)(context + t->offset), at);
        write_record(entry, part, t->name, at, tensor_size(t));
        free(at);
    }
}

/* Fills what lies behind the tensors, the arena, with NaN: nothing may be read there before it is written. */
static void poison(char *context)
{
    size_t end = 0;
    for (int i = 0; i < model->tensors; i++) {
        size_t stop = model->tensor[i].offset + tensor_size(&model->tensor[i]) * 4;
        end = stop > end ? stop : end;
    }
    if (end)
        memset(context + end, 0xff, model->bytes - end);
}

static void start(void *context, int threads)
{
    if (!model->init(context, SEED))
        fail(model->name, "init failed");
    poison(context);
    ((gm_context *)context)->threads = threads;
}

/* ---- entry points -------------------------------------------------------------------------- */

static void write_reports(const gm_step *s, const char *part, const float *report)
{
    for (int i = 0; i < s->reports; i++)
        write_record(s->name, part, s->report[i], &report[i], 1);
}

static void run_step(const gm_step *s, void *context, int threads)
{
    const void *input[GM_MAX_PORTS];
    float report[GM_MAX_PORTS] = { 0 };
    int part = s->batch > 1 ? s->batch - 1 : 1;
    start(context, threads);
    for (int i = 0; i < s->inputs; i++)
        input[i] = make_input(s->name, &s->input[i], s->batch);
    write_tensors(s->name, "before", context);
    if (s->test && s->test(context, input, part, report))
        fail(s->name, ((gm_context *)context)->error);
    if (s->test)
        write_reports(s, "test", report);
    for (int i = 0; i < STEPS; i++) {
        if (s->train(context, input, s->batch, report))
            fail(s->name, ((gm_context *)context)->error);
        if (i == 0)
            write_reports(s, "report", report);
        if (i == 0)
            write_tensors(s->name, "after", context);
    }
    write_tensors(s->name, "later", context);
}

static void run_sampler(const gm_sampler *s, void *context, int threads)
{
    const void *input[GM_MAX_PORTS];
    float *output[GM_MAX_PORTS];
    /* One row more than a block, where that is quick: the second block's draws are its own. */
    int n = !s->counted ? s->rows : s->flops * s->rows < MAX_BLOCK_FLOPS ? s->rows + 1 : 2;
    start(context, threads);
    for (int i = 0; i < s->inputs; i++)
        input[i] = make_input(s->name, &s->input[i], n);
    for (int i = 0; i < s->scalars; i++)
        input[s->inputs + i] = &s->scalar[i].value;
    for (int i = 0; i < s->outputs; i++)
        output[i] = take(row_size(&s->output[i]) * (size_t)n * 4);
    write_tensors(s->name, "before", context);
    if (s->run(context, SEED + 1, n, input, output))
        fail(s->name, ((gm_context *)context)->error);
    for (int i = 0; i < s->outputs; i++)
        write_record(s->name, "output", s->output[i].name, output[i], row_size(&s->output[i]) * (size_t)n);
}

int gm_main(const gm_model *m, int argc, char **argv)
{
    model = m;
    if (argc != 3 || !(out = fopen(argv[1], "wb")))
        fail("usage", "driver OUT THREADS");
    random_state = SEED;
    void *context = take(model->bytes);
    for (int i = 0; i < model->steps; i++)
        run_step(&model->step[i], context, atoi(argv[2]));
    for (int i = 0; i < model->samplers; i++)
        run_sampler(&model->sampler[i], context, atoi(argv[2]));
    if (fclose(out))
        fail(argv[1], "could not be written");
    return 0;
}
