/* verify.c -- the command verify: does this build give the right bits on this machine?
   In: the model, data made up.  Out: a table or one JSON object, exit code 1 when a check
   failed.
   Invariant: what is checked are promises: known answers of the generator, the same
   bits for any number of threads, after saving and loading, and for image i whatever
   the number of images. */
#if !defined GM_TARGET_AVX512 && !defined GM_TARGET_AVX2 && !defined GM_TARGET_SSE2 && \
    !defined GM_TARGET_SCALAR
#ifdef __SSE2__
#define GM_TARGET_SSE2
#else
#define GM_TARGET_SCALAR
#endif
#endif
#include "vec.h"
#include "vmath.h"
#include "random.h"
#include "app.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { VERIFY_STEPS = 3, VERIFY_MANY = 64, VERIFY_FEW = 16 };

typedef struct { gm_app *app; gm_put put; int passed, failed; } verifier;

static void verify_note(verifier *v, bool ok, const char *what, const char *of)
{
    char name[200];
    snprintf(name, sizeof name, "%s%s%s", of, *of ? ": " : "", what);
    *(ok ? &v->passed : &v->failed) += 1;
    if (!v->app->options->json) {
        printf("  %-60s %s\n", name, ok ? "ok" : "FAILED");
        return;
    }
    gm_put_open(&v->put, NULL, '{');
    gm_put_text(&v->put, "name", name);
    gm_put_text(&v->put, "result", ok ? "ok" : "failed");
    gm_put_close(&v->put, '}');
}

/* ---- numbers ----------------------------------------------------------------------- */

/* Answers published with the generator (Random123's kat_vectors). */
static bool verify_philox(void)
{
    static const struct {
        uint32_t counter[4];
        uint64_t key;
        uint32_t answer[4];
    } known[] = {
        {{0, 0, 0, 0}, 0, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
        {{~0u, ~0u, ~0u, ~0u},
         ~UINT64_C(0),
         {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
        {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
         UINT64_C(0x299f31d0a4093822),
         {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
    };
    for (int i = 0; i < 3; i++) {
        uint32_t word[4];
        memcpy(word, known[i].counter, sizeof word);
        gm_philox(word, known[i].key);
        if (memcmp(word, known[i].answer, sizeof word))
            return false;
    }
    return true;
}

static bool verify_permutation(void)
{
    enum { N = 1000 };
    bool seen[N] = {false};
    for (uint64_t i = 0; i < N; i++) {
        uint64_t at = gm_random_permute(7, 3, N, i);
        if (at >= N || seen[at])
            return false;
        seen[at] = true;
    }
    return true;
}

/* Vector functions against the C library's in double: 4e-7 is three units of the last
   place. */
static bool verify_math(void)
{
    float in[GM_LANES], out[3][GM_LANES];
    for (int i = 0; i < 4000; i++) {
        for (int k = 0; k < GM_LANES; k++)
            in[k] = 0.001f * (float)(i + 1) + 0.01f * (float)k;
        gm_vec x;
        memcpy(&x, in, sizeof x);
        gm_vec y[3] = {gm_exp(x), gm_log(x), gm_tanh(x)};
        memcpy(out, y, sizeof out);
        for (int k = 0; k < GM_LANES; k++) {
            double a = (double)in[k];
            double error = fmax(fabs((double)out[0][k] / exp(a) - 1),
                                fabs((double)out[2][k] / tanh(a) - 1));
            if (!(error < 4e-7) ||
                !(fabs((double)out[1][k] - log(a)) < 4e-7 * fmax(1, fabs(log(a)))))
                return false;
        }
    }
    return true;
}

/* ---- training ---------------------------------------------------------------------- */

/* A checksum of every parameter, buffer and state, with the step. */
static uint64_t verify_sum(const gm_app *app)
{
    uint64_t sum = GM_CHECKSUM + app->context->step;
    for (int i = 0; i < app->model->tensors; i++) {
        const gm_tensor *t = &app->model->tensor[i];
        const char *at = (const char *)app->context + t->offset;
        sum = gm_checksum(sum, (const float *)(const void *)at, gm_tensor_size(t));
    }
    return sum;
}

static void verify_restart(gm_app *app, int threads)
{
    app->model->init(app->context, 1);
    app->context->threads = threads;
}

static bool verify_train(gm_app *app, const gm_step *s, int steps)
{
    gm_arrays a;
    const void *input[GM_MAX_PORTS];
    float report[GM_MAX_PORTS];
    bool ok = true;
    gm_arrays_open(&a, s->input, s->inputs, s->batch);
    for (int k = 0; ok && k < steps; k++) {
        gm_arrays_random(&a, app->model, s->input, s->batch, app->context->step + 5);
        for (int i = 0; i < s->inputs; i++)
            input[i] = a.array[i];
        ok = !s->train(app->context, input, s->batch, report) && isfinite(report[0]);
    }
    gm_arrays_close(&a);
    return ok;
}

static void verify_threads(verifier *v, const gm_step *s)
{
    uint64_t sum[2];
    bool ok = true;
    for (int i = 0; i < 2; i++) {
        verify_restart(v->app, i + 1);
        ok = verify_train(v->app, s, VERIFY_STEPS) && ok;
        sum[i] = verify_sum(v->app);
    }
    verify_note(v, ok, "three steps give finite losses", s->name);
    verify_note(v, sum[0] == sum[1], "1 and 2 threads train to the same bits", s->name);
}

/* Two steps, save, a third; then load what was saved and take the third again. */
static void verify_resume(verifier *v, const gm_step *s)
{
    char folder[] = "/tmp/gm-verify-XXXXXX", path[64], state[80];
    bool ok = mkdtemp(folder);
    snprintf(path, sizeof path, "%s/a.safetensors", folder);
    verify_restart(v->app, 0);
    ok = ok && verify_train(v->app, s, VERIFY_STEPS - 1) &&
         !gm_save_pair(v->app->model, v->app->context, path, NULL, 0) &&
         verify_train(v->app, s, 1);
    uint64_t straight = verify_sum(v->app);
    verify_restart(v->app, 0);
    ok = ok && !gm_load_pair(v->app->model, v->app->context, path, NULL, 0) &&
         verify_train(v->app, s, 1) && verify_sum(v->app) == straight;
    verify_note(v, ok, "saved, loaded and continued: the same bits", s->name);
    gm_state_path(path, state, sizeof state);
    unlink(path);
    unlink(state);
    rmdir(folder);
}

/* ---- sampling ---------------------------------------------------------------------- */

/* Runs a sampler into `out`; false when it fails. */
static bool verify_run(const gm_app *app, const gm_sampler *s, int n, int threads,
                       gm_arrays *out)
{
    gm_arrays in;
    const void *input[GM_MAX_PORTS];
    float *output[GM_MAX_PORTS];
    app->context->threads = threads;
    gm_arrays_open(&in, s->input, s->inputs, n);
    gm_arrays_random(&in, app->model, s->input, n, 3);
    gm_arrays_open(out, s->output, s->outputs, n);
    for (int i = 0; i < s->inputs; i++)
        input[i] = in.array[i];
    gm_default_scalars(s, input);
    for (int i = 0; i < s->outputs; i++)
        output[i] = out->array[i];
    bool ok = !s->run(app->context, 11, n, input, output);
    gm_arrays_close(&in);
    return ok;
}

static bool verify_same(const gm_sampler *s, const gm_arrays *a, const gm_arrays *b,
                        int n)
{
    for (int i = 0; i < s->outputs; i++)
        if (memcmp(a->array[i], b->array[i],
                   (size_t)(n * gm_port_size(&s->output[i])) * 4))
            return false;
    return true;
}

static void verify_sampler(verifier *v, const gm_sampler *s)
{
    gm_arrays one, two, few;
    int n = s->counted ? VERIFY_MANY : s->rows;
    verify_restart(v->app, 0);
    bool ok = verify_run(v->app, s, n, 1, &one);
    ok = verify_run(v->app, s, n, 2, &two) && ok;
    verify_note(v, ok && verify_same(s, &one, &two, n),
                "twice, with 1 and 2 threads: the same bits", s->name);
    if (s->counted) {
        ok = verify_run(v->app, s, VERIFY_FEW, 1, &few);
        verify_note(v, ok && verify_same(s, &one, &few, VERIFY_FEW),
                    "16 rows are the first 16 of 64", s->name);
        gm_arrays_close(&few);
    }
    gm_arrays_close(&one);
    gm_arrays_close(&two);
}

int gm_verify(gm_app *app)
{
    const gm_model *m = app->model;
    bool json = app->options->json;
    verifier v = {.app = app, .put = {stdout, false}};
    if (json) {
        gm_put_open(&v.put, NULL, '{');
        gm_put_text(&v.put, "model", m->name);
        gm_put_open(&v.put, "checks", '[');
    } else {
        printf("%s, target %s, numeric profile %s\n", m->name, m->target, m->numeric);
    }
    verify_note(&v, verify_philox(), "Philox4x32-10 gives its published answers", "");
    verify_note(&v, verify_permutation(), "an epoch takes every row once", "");
    verify_note(&v, verify_math(), "exp, log and tanh are right", "");
    verify_note(&v, gm_rounds_products(), "products are rounded before they are added",
                "");
    for (int i = 0; i < m->steps; i++) {
        verify_threads(&v, &m->step[i]);
        verify_resume(&v, &m->step[i]);
    }
    for (int i = 0; i < m->samplers; i++)
        verify_sampler(&v, &m->sampler[i]);
    if (json) {
        gm_put_close(&v.put, ']');
        gm_put_number(&v.put, "passed", v.passed);
        gm_put_number(&v.put, "failed", v.failed);
        gm_put_close(&v.put, '}');
        putchar('\n');
    } else {
        printf("%d passed, %d failed\n", v.passed, v.failed);
    }
    return v.failed ? GM_EXIT_FAILED : 0;
}
