/* bench.c -- the command bench: how long a training step takes, kernel by kernel, and
   sampling.
   In: the model, its threads, data made up.  Out: a table, or one JSON object, with each
   kernel's share of what peak.c measured on this machine.
   Invariant: nothing is read or written; a step is timed alone, kernels in a second
   run. */
#include "app.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Seconds: BENCH_LONG a sampler may take, BENCH_PATIENCE ten steps. */
enum { BENCH_WARM = 10, BENCH_LEAST = 3, BENCH_MOST = 50000, BENCH_ROWS = 256,
       BENCH_PROFILED = 500, BENCH_LONG = 20, BENCH_PATIENCE = 4 };

typedef struct {
    double   peak, bandwidth;    /* operations and bytes a second */
    double   low, median, high;  /* seconds of a step */
    double  *kernel;             /* median seconds of each kernel of a step */
} bench_step;

static int bench_compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double bench_middle(double *at, int count)
{
    qsort(at, (size_t)count, sizeof *at, bench_compare);
    return at[count / 2];
}

/* Times the kernels of several steps; of each kernel the slower thread counts, and the median step. */
static int bench_kernels(const gm_app *app, const gm_step *s, const void *const *input, double *kernel)
{
    float report[GM_MAX_PORTS];
    gm_watch watch;
    int kernels = s->kernels < GM_TIMED ? s->kernels : GM_TIMED, code = 0;
    double *times = gm_take(sizeof *times * GM_TIMED * BENCH_PROFILED);
    double end = gm_seconds() + 1.0;
    int count = 0;
    app->context->watch = &watch;
    for (; !code && count < BENCH_PROFILED && (count < BENCH_LEAST || gm_seconds() < end); count++) {
        memset(&watch, 0, sizeof watch);
        code = s->train(app->context, input, s->batch, report);
        for (int i = 0; i < kernels; i++) {
            double one = watch.seconds[0][i], two = watch.seconds[1][i];
            times[i * BENCH_PROFILED + count] = one > two ? one : two;
        }
    }
    app->context->watch = NULL;
    for (int i = 0; !code && i < kernels; i++)
        kernel[i] = bench_middle(times + i * BENCH_PROFILED, count);
    free(times);
    return code ? gm_app_failed(app, code) : 0;
}

/* Runs steps for a while, some seconds more where ten take that long; false after an error. times may be NULL. */
static int bench_run(const gm_app *app, const gm_step *s, const void *const *input,
                     double seconds, double *times, int *count)
{
    float report[GM_MAX_PORTS];
    double began = gm_seconds(), end = began + seconds;
    int least = times ? BENCH_LEAST : 1;
    *count = 0;
    for (; *count < BENCH_MOST; began = gm_seconds()) {
        if (began >= end && *count >= (began < end + BENCH_PATIENCE ? BENCH_WARM : least))
            break;
        int code = s->train(app->context, input, s->batch, report);
        if (code)
            return gm_app_failed(app, code);
        if (times)
            times[*count] = gm_seconds() - began;
        ++*count;
    }
    return 0;
}

static int bench_measure(const gm_app *app, const gm_step *s, bench_step *b)
{
    gm_arrays a;
    const void *input[GM_MAX_PORTS];
    double *times = gm_take(sizeof *times * BENCH_MOST);
    int count;
    gm_arrays_open(&a, s->input, s->inputs, s->batch);
    gm_arrays_random(&a, app->model, s->input, s->batch, 1);
    for (int i = 0; i < s->inputs; i++)
        input[i] = a.array[i];
    int code = bench_run(app, s, input, 0.2, NULL, &count);
    if (!code)
        code = bench_run(app, s, input, 1.5, times, &count);
    if (!code)
        code = bench_kernels(app, s, input, b->kernel);
    bench_middle(times, count);
    b->low = times[count / 10];
    b->median = times[count / 2];
    b->high = times[count - 1 - count / 10];
    free(times);
    gm_arrays_close(&a);
    return code;
}

/* A speed; 0 for what was not timed. */
static double bench_rate(double work, double seconds)
{
    return seconds > 0 ? work / seconds : 0;
}

/* Does arithmetic bound this kernel rather than memory? */
static bool bench_counts_flops(const gm_kernel *k)
{
    return k->flops >= 8 * k->bytes;
}

static void bench_print_step(const gm_step *s, const bench_step *b)
{
    printf(
        "\nstep %s, %d rows: median %.1f us (p10 %.1f, p90 %.1f), %.0f rows/s, %.1f GFLOP/s, %.1f%% of "
        "peak\n",
        s->name, s->batch, b->median * 1e6, b->low * 1e6, b->high * 1e6,
        s->batch / b->median, s->flops / b->median * 1e-9,
        100 * s->flops / b->median / b->peak);
    if (s->kernels)
        printf("  %9s  %-24s  %s\n", "us", "speed", "kernel");
    for (int i = 0; i < s->kernels && i < GM_TIMED; i++) {
        const gm_kernel *k = &s->kernel[i];
        double flops = bench_rate(k->flops, b->kernel[i]),
               bytes = bench_rate(k->bytes, b->kernel[i]);
        if (bench_counts_flops(k))
            printf("  %9.2f  %7.1f GFLOP/s %5.1f%%     %s  (line %d)\n",
                   b->kernel[i] * 1e6, flops * 1e-9, 100 * flops / b->peak, k->name,
                   k->line);
        else
            printf("  %9.2f  %7.1f GB/s    %5.1f%%     %s  (line %d)\n",
                   b->kernel[i] * 1e6, bytes * 1e-9, 100 * bytes / b->bandwidth, k->name,
                   k->line);
    }
}

static void bench_put_step(gm_put *p, const gm_step *s, const bench_step *b)
{
    gm_put_open(p, NULL, '{');
    gm_put_text(p, "name", s->name);
    gm_put_number(p, "batch", s->batch);
    gm_put_number(p, "median_us", b->median * 1e6);
    gm_put_number(p, "p10_us", b->low * 1e6);
    gm_put_number(p, "p90_us", b->high * 1e6);
    gm_put_number(p, "rows_per_second", s->batch / b->median);
    gm_put_number(p, "gflops", s->flops / b->median * 1e-9);
    gm_put_number(p, "percent_of_peak", 100 * s->flops / b->median / b->peak);
    gm_put_open(p, "kernels", '[');
    for (int i = 0; i < s->kernels && i < GM_TIMED; i++) {
        const gm_kernel *k = &s->kernel[i];
        double flops = bench_rate(k->flops, b->kernel[i]),
               bytes = bench_rate(k->bytes, b->kernel[i]);
        gm_put_open(p, NULL, '{');
        gm_put_text(p, "name", k->name);
        gm_put_number(p, "line", k->line);
        gm_put_number(p, "us", b->kernel[i] * 1e6);
        gm_put_number(p, "gflops", flops * 1e-9);
        gm_put_number(p, "percent_of_peak", 100 * flops / b->peak);
        gm_put_number(p, "gb_per_second", bytes * 1e-9);
        gm_put_number(p, "percent_of_bandwidth", 100 * bytes / b->bandwidth);
        gm_put_close(p, '}');
    }
    gm_put_close(p, ']');
    gm_put_close(p, '}');
}

/* So many rows at once that a call takes a moment, or one block of a slow sampler; 0 if that alone takes too long. */
static int bench_rows(const gm_sampler *s, double peak)
{
    int rows = !s->counted || s->flops * BENCH_ROWS > peak ? s->rows : BENCH_ROWS;
    return s->flops * rows > BENCH_LONG * peak ? 0 : rows;
}

/* Rows a second of a sampler, or 0 when it fails. */
static double bench_sampler(const gm_app *app, const gm_sampler *s, int rows)
{
    gm_arrays in, out;
    const void *input[GM_MAX_PORTS];
    float *output[GM_MAX_PORTS];
    double times[BENCH_PROFILED];
    int count = 0;
    gm_arrays_open(&in, s->input, s->inputs, rows);
    gm_arrays_open(&out, s->output, s->outputs, rows);
    gm_arrays_random(&in, app->model, s->input, rows, 2);
    for (int i = 0; i < s->inputs; i++)
        input[i] = in.array[i];
    gm_default_scalars(s, input);
    for (int i = 0; i < s->outputs; i++)
        output[i] = out.array[i];
    double end = gm_seconds() + 0.4;
    for (int i = 0; i < BENCH_PROFILED && (i < 2 || gm_seconds() < end); i++) {
        double began = gm_seconds();
        if (s->run(app->context, (uint64_t)i, rows, input, output))
            break;
        times[count++] = gm_seconds() - began;
    }
    gm_arrays_close(&in);
    gm_arrays_close(&out);
    return count ? rows / bench_middle(times, count) : 0;
}

static void bench_samplers(const gm_app *app, double peak, gm_put *p)
{
    const gm_model *m = app->model;
    bool json = app->options->json;
    if (json)
        gm_put_open(p, "samplers", '[');
    for (int i = 0; i < m->samplers; i++) {
        const gm_sampler *s = &m->sampler[i];
        int rows = bench_rows(s, peak);
        double rate = rows ? bench_sampler(app, s, rows) : 0;
        if (!json && !rows)
            printf("%ssampler %s: %.3g GFLOP a row, too slow to be measured here\n", i ? "" : "\n", s->name, s->flops * 1e-9);
        else if (!json)
            printf("%ssampler %s: %.4g rows/s, %.1f%% of peak\n", i ? "" : "\n", s->name, rate, 100 * rate * s->flops / peak);
        if (!json || !rows)
            continue;
        gm_put_open(p, NULL, '{');
        gm_put_text(p, "name", s->name);
        gm_put_number(p, "rows", rows);
        gm_put_number(p, "rows_per_second", rate);
        gm_put_number(p, "percent_of_peak", 100 * rate * s->flops / peak);
        gm_put_close(p, '}');
    }
    if (json)
        gm_put_close(p, ']');
}

int gm_bench(gm_app *app)
{
    const gm_model *m = app->model;
    double kernel[GM_TIMED] = {0};
    int threads = gm_app_threads(app), code = 0;
    bench_step b = {gm_peak_flops(threads), gm_peak_bytes(threads), 0, 0, 0, kernel};
    gm_put p = {stdout, false};
    if (app->options->json) {
        gm_put_open(&p, NULL, '{');
        gm_put_text(&p, "model", m->name);
        gm_put_text(&p, "target", m->target);
        gm_put_number(&p, "threads", threads);
        gm_put_number(&p, "peak_gflops", b.peak * 1e-9);
        gm_put_number(&p, "bandwidth_gb_per_second", b.bandwidth * 1e-9);
        gm_put_open(&p, "steps", '[');
    } else {
        printf(
            "%s, target %s, %d thread%s: this machine reaches %.1f GFLOP/s and %.1f GB/s\n",
            m->name, m->target, threads, threads == 1 ? "" : "s", b.peak * 1e-9,
            b.bandwidth * 1e-9);
    }
    for (int i = 0; !code && i < m->steps; i++) {
        code = bench_measure(app, &m->step[i], &b);
        if (!code && app->options->json)
            bench_put_step(&p, &m->step[i], &b);
        else if (!code)
            bench_print_step(&m->step[i], &b);
    }
    if (app->options->json)
        gm_put_close(&p, ']');
    if (!code)
        bench_samplers(app, b.peak, &p);
    if (app->options->json) {
        gm_put_close(&p, '}');
        putchar('\n');
    }
    return code;
}
