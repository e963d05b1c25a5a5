/* toy.h -- a model written by hand in the shape of an emitted one, for tests of the runtime.
   It learns a mean image per class, [10,28,28] with its first axis last in memory, by momentum.  With
   TOY_NAN=STEP in the environment that step divides by zero; TOY_SLEEP=MICROSECONDS slows it down. */
#include "app.h"
#define GM_TARGET_SCALAR
#include "call.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TOY_BATCH = 64, TOY_CLASSES = 10, TOY_PIXELS = 784 };

typedef struct {
    gm_context head;
    _Alignas(64) float mean[TOY_PIXELS][TOY_CLASSES], speed[TOY_PIXELS][TOY_CLASSES], rate[1];
} toy_t;

static void *toy_init(void *memory, uint64_t seed)
{
    toy_t *t = memory;
    memset(t, 0, sizeof *t);
    t->head.seed = seed;
    for (int i = 0; i < TOY_PIXELS * TOY_CLASSES; i++)
        (&t->mean[0][0])[i] = (float)((uint32_t)(i + 1) * 2654435761u * (uint32_t)(seed + 1) >> 24) / 256;
    t->rate[0] = 0.05f;
    return t;
}

static long toy_number(const char *name)
{
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

/* Loss of rows [0, n), and with `learn` the update. */
static int toy_run(toy_t *t, const void *const *input, int n, float *report, bool learn)
{
    const float *x = input[0];
    const int32_t *y = input[1];
    double loss = 0;
    if (n < 1 || n > TOY_BATCH)
        return GM_BAD_ARGUMENT;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < TOY_PIXELS; k++) {
            float *m = &t->mean[k][y[i]], *v = &t->speed[k][y[i]], d = *m - x[i * TOY_PIXELS + k];
            loss += (double)(d * d);
            if (learn) {
                *v = 0.5f * *v + d;
                *m -= t->rate[0] * *v;
            }
        }
    report[0] = (float)(loss / n);
    report[1] = t->mean[400][3];
    return GM_OK;
}

static int toy_train(void *context, const void *const *input, int n, float *report)
{
    toy_t *t = context;
    struct timespec pause = {0, toy_number("TOY_SLEEP") * 1000};
    gm_call call = gm_thread_call((gm_call){.watch = t->head.watch});
    int code = toy_run(t, input, n, report, true);
    if (toy_number("TOY_NAN") == (long)t->head.step + 1)
        report[0] = t->mean[0][0] = NAN;
    if (pause.tv_nsec)
        nanosleep(&pause, NULL);
    t->head.step++;
    gm_tick(&call, 0);
    return code;
}

static int toy_test(void *context, const void *const *input, int n, float *report)
{
    return toy_run(context, input, n, report, false);
}

static int toy_generate(void *context, uint64_t seed, int n, const void *const *input, float *const *output)
{
    toy_t *t = context;
    (void)input;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < TOY_PIXELS; k++)
            output[0][i * TOY_PIXELS + k] = t->mean[k][(i + (int)seed) % TOY_CLASSES];
    return GM_OK;
}

static int toy_reconstruct(void *context, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)context;
    (void)seed;
    for (int i = 0; i < n * TOY_PIXELS; i++)
        output[0][i] = 1 - ((const float *)input[0])[i];
    return GM_OK;
}

static const gm_tensor toy_tensors[] = {
    {.name = "P.mean", .kind = GM_PARAM, .rank = 3, .dim = {10, 28, 28}, .order = {1, 2, 0},
     .offset = offsetof(toy_t, mean)},
    {.name = "P.rate", .kind = GM_BUFFER, .rank = 0, .offset = offsetof(toy_t, rate)},
    {.name = "fit.speed.P.mean", .kind = GM_STATE, .rank = 3, .dim = {10, 28, 28}, .order = {1, 2, 0},
     .offset = offsetof(toy_t, speed)},
};
#define TOY_NAMES(name) (const char *const[]){name, NULL}
static const gm_field toy_fields[] = {
    {.name = "x", .type = GM_F32, .rank = 3, .dim = {28, 28, 1}, .read = gm_read_idx,
     .train = TOY_NAMES("train-images-idx3-ubyte"), .test = TOY_NAMES("t10k-images-idx3-ubyte.gz"), .scale = 1 / 255.0f, .line = 3},
    {.name = "y", .type = GM_I32, .classes = 10, .read = gm_read_idx,
     .train = TOY_NAMES("train-labels-idx1-ubyte"), .test = TOY_NAMES("t10k-labels-idx1-ubyte"), .scale = 1, .line = 4},
};
static const gm_written toy_written[] = {{"h", offsetof(toy_t, mean), 0, TOY_PIXELS, TOY_CLASSES, TOY_CLASSES}};
static const gm_kernel toy_kernels[] = {{"mean", 14, 1e5, 2e5, 1, toy_written}, {"product", 10, 1e7, 1e5, 0, NULL}};
static const gm_step toy_steps[] = {
    {.name = "fit", .line = 9, .batch = TOY_BATCH, .inputs = 2, .reports = 2,
     .input = {{"x", GM_F32, 3, {28, 28, 1}, 0}, {"y", GM_I32, 0, {0}, 1}}, .report = {"loss", "pixel"},
     .train = toy_train, .test = toy_test, .kernels = 2, .kernel = toy_kernels, .flops = 2e5,
     .arena = 1024, .arena_least = 1000},
};
static const gm_sampler toy_samplers[] = {
    {.name = "generate", .counted = true, .rows = 16, .outputs = 1,
     .output = {{"x", GM_F32, 3, {28, 28, 1}, -1}}, .run = toy_generate, .flops = 10},
    {.name = "reconstruct", .counted = true, .rows = 16, .inputs = 1, .outputs = 1,
     .input = {{"x", GM_F32, 3, {28, 28, 1}, 0}}, .output = {{"x", GM_F32, 3, {28, 28, 1}, -1}},
     .run = toy_reconstruct},
};
static const gm_run toy_program[] = {
    {GM_RUN_PRINT, "begin", 0, GM_STEPS},  {GM_RUN_REPEAT, NULL, 2, GM_STEPS},
    {GM_RUN_STEP, "fit", 70, GM_STEPS},    {GM_RUN_TEST, "fit", 0, GM_STEPS},
    {GM_RUN_END, NULL, 0, GM_STEPS},       {GM_RUN_STEP, "fit", 2, GM_EPOCHS},
    {GM_RUN_EVERY, NULL, 150, GM_STEPS},   {GM_RUN_TEST, "fit", 0, GM_STEPS},
    {GM_RUN_KEEP, "best", 0, GM_STEPS},    {GM_RUN_END, NULL, 0, GM_STEPS},
    {GM_RUN_SAMPLE, "generate", 9, GM_STEPS}, {GM_RUN_SAVE, "final.safetensors", 0, GM_STEPS},
    {GM_RUN_PRINT, "end", 0, GM_STEPS},
};

#define TOY_COUNT(list) (int)(sizeof list / sizeof list[0])
static const gm_model toy_model = {
    .name = "toy", .source = "toy.gm", .sha256 = "00112233", .target = "scalar", .numeric = "fma",
    .version = "0.1.0", .bytes = sizeof(toy_t), .init = toy_init, .parameters = 7840,
    .tensors = TOY_COUNT(toy_tensors), .fields = TOY_COUNT(toy_fields), .steps = TOY_COUNT(toy_steps),
    .samplers = TOY_COUNT(toy_samplers), .runs = TOY_COUNT(toy_program), .tensor = toy_tensors,
    .field = toy_fields, .step = toy_steps, .sampler = toy_samplers, .run = toy_program,
};
