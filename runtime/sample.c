/* sample.c -- runs a sampler and writes what it made: a PNG grid of images, or npy
   arrays.
   In: a sampler, a seed, a number of rows, test rows for samplers that read data.  Out:
   the file.
   Invariant: image i depends on the seed and i alone, so fewer images are the first of
   more. */
#include "app.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLE_DEFAULT = 64, SAMPLE_GUTTER = 2, SAMPLE_SHADE = 48 };

typedef struct {
    const gm_app     *app;
    const gm_sampler *sampler;
    const char       *path;
    int64_t           n;
    gm_arrays         input, output;
} sampling;

/* ---- images ------------------------------------------------------------------------ */

/* [h,w], [h,w,1] and [h,w,3] are images; false for anything else. */
static bool sample_image(const gm_port *p, int *height, int *width, int *channels)
{
    if (p->type != GM_F32 || p->rank < 2 || p->rank > 3 || p->dim[0] > 4096 ||
        p->dim[1] > 4096)
        return false;
    *height = (int)p->dim[0];
    *width = (int)p->dim[1];
    *channels = p->rank == 3 ? (int)p->dim[2] : 1;
    return *channels == 1 || *channels == 3;
}

const char *gm_sample_kind(const gm_sampler *s)
{
    int h, w, c;
    return s->outputs && sample_image(&s->output[0], &h, &w, &c) ? "png" : "npy";
}

/* The field whose rows look like this port. */
static const gm_field *sample_field(const gm_model *m, const gm_port *p)
{
    for (int i = 0; i < m->fields; i++)
        if (m->field[i].type == GM_F32 && m->field[i].rank == p->rank &&
            !memcmp(m->field[i].dim, p->dim, sizeof *p->dim * (size_t)p->rank))
            return &m->field[i];
    return NULL;
}

/* The field whose units an image has, which say how its values become bytes again: one of this shape, else the first
   of pictures with as many channels. */
static const gm_field *sample_units(const gm_model *m, const gm_port *p)
{
    const gm_field *same = sample_field(m, p);
    int h, w, channels, c;
    if (!sample_image(p, &h, &w, &channels))
        return same;
    for (int i = 0; i < m->fields && !same; i++) {
        const gm_port like = {.type = m->field[i].type, .rank = m->field[i].rank,
                              .dim = {m->field[i].dim[0], m->field[i].dim[1], m->field[i].dim[2]}};
        if (sample_image(&like, &h, &w, &c) && c == channels)
            same = &m->field[i];
    }
    return same;
}

static uint8_t sample_byte(float value, double scale, double shift)
{
    double byte = floor(((double)value - shift) / scale + 0.5);
    return byte > 0 ? byte < 255 ? (uint8_t)byte : 255 : 0;      /* 0 for what is not a number */
}

typedef struct {
    int height, width, channels, columns, rows;
    double scale, shift;
} sample_grid;

/* Copies image `value` into a cell of the grid. */
static void sample_place(const sample_grid *g, uint8_t *pixel, int64_t cell,
                         const float *value)
{
    int line = (g->width + SAMPLE_GUTTER) * g->columns + SAMPLE_GUTTER;
    int64_t top = cell / g->columns * (g->height + SAMPLE_GUTTER) + SAMPLE_GUTTER;
    int64_t left = cell % g->columns * (g->width + SAMPLE_GUTTER) + SAMPLE_GUTTER;
    for (int y = 0; y < g->height; y++)
        for (int x = 0; x < g->width * g->channels; x++)
            pixel[((top + y) * line + left) * g->channels + x] =
                sample_byte(value[y * g->width * g->channels + x], g->scale, g->shift);
}

/* As square as it gets; with originals, each row of them stands above the row made
   from it. */
static int sample_write_png(const sampling *s)
{
    sample_grid g = {.scale = 1 / 255.0};
    const gm_port *out = &s->sampler->output[0], *in = NULL;
    const gm_field *f = sample_units(s->app->model, out);
    if (!sample_image(out, &g.height, &g.width, &g.channels))
        return gm_complain(s->app, GM_EXIT_USAGE,
                           "%s makes no images ([h,w], [h,w,1] or [h,w,3]); "
                           "write to a .npy file instead of %s",
                           s->sampler->name, s->path);
    if (f) {
        g.scale = (double)f->scale;
        g.shift = (double)f->shift;
    }
    for (int i = 0; i < s->sampler->inputs; i++)
        if (sample_field(s->app->model, &s->sampler->input[i]) && !in &&
            gm_port_size(&s->sampler->input[i]) == gm_port_size(out))
            in = &s->sampler->input[i];
    g.columns = (int)ceil(sqrt((double)s->n));
    g.rows = (int)((s->n + g.columns - 1) / g.columns) * (in ? 2 : 1);
    int width = (g.width + SAMPLE_GUTTER) * g.columns + SAMPLE_GUTTER;
    int height = (g.height + SAMPLE_GUTTER) * g.rows + SAMPLE_GUTTER;
    size_t bytes = (size_t)width * (size_t)height * (size_t)g.channels;
    uint8_t *pixel = gm_take(bytes);
    memset(pixel, SAMPLE_SHADE, bytes);
    for (int64_t i = 0; i < s->n; i++) {
        int64_t line = i / g.columns, cell = in ? 2 * line * g.columns + i % g.columns : i;
        if (in)
            sample_place(&g, pixel, cell,
                         (float *)s->input.array[in - s->sampler->input] +
                             i * gm_port_size(in));
        sample_place(&g, pixel, cell + (in ? g.columns : 0),
                     (float *)s->output.array[0] + i * gm_port_size(out));
    }
    int code = gm_write_png(s->path, pixel, width, height, g.channels);
    free(pixel);
    return code ? gm_complain(s->app, GM_EXIT_IO, "%s: cannot be written: %s", s->path, strerror(errno))
                : 0;
}

/* ---- npy --------------------------------------------------------------------------- */

static int sample_write_array(const sampling *s, const gm_port *p, const float *value,
                              const char *path)
{
    char header[512];
    size_t rows = (size_t)s->n, bytes = rows * (size_t)gm_port_size(p) * 4;
    int n =
        snprintf(header, sizeof header,
                 "%-10s{'descr': '<f4', 'fortran_order': False, 'shape': (%" PRId64 "%s",
                 "", s->n, p->rank ? "" : ",");
    for (int i = 0; i < p->rank; i++)
        n += snprintf(header + n, sizeof header - (size_t)n, ", %" PRId64, p->dim[i]);
    n += snprintf(header + n, sizeof header - (size_t)n, "), }");
    while (n % 64 != 63)
        header[n++] = ' ';
    header[n++] = '\n';
    memcpy(header, "\x93NUMPY\x01\x00", 8);
    header[8] = (char)((n - 10) & 0xff);
    header[9] = (char)((n - 10) >> 8);
    uint8_t *file = gm_take((size_t)n + bytes);
    memcpy(file, header, (size_t)n);
    for (size_t i = 0; i < bytes / 4; i++) {
        uint32_t bits;
        memcpy(&bits, value + i, 4);
        for (int k = 0; k < 4; k++)
            file[(size_t)n + 4 * i + (size_t)k] = (uint8_t)(bits >> 8 * k);
    }
    int code = gm_write_file(path, file, (size_t)n + bytes);
    free(file);
    return code ? gm_complain(s->app, GM_EXIT_IO, "%s: cannot be written: %s", path, strerror(errno)) : 0;
}

/* The first output goes to the path itself, others beside it: z.npy, z.sd.npy. */
static int sample_write_npy(const sampling *s)
{
    int code = 0, stem = (int)strlen(s->path) - 4;
    for (int i = 0; !code && i < s->sampler->outputs; i++) {
        char path[GM_PATH_SIZE];
        int n = i ? snprintf(path, sizeof path, "%.*s.%s.npy", stem, s->path, s->sampler->output[i].name)
                  : snprintf(path, sizeof path, "%s", s->path);
        if (n >= (int)sizeof path)
            return gm_complain(s->app, GM_EXIT_USAGE,
                               "the path of the output is too long");
        code = sample_write_array(s, &s->sampler->output[i], s->output.array[i], path);
    }
    return code;
}

/* ---- running ----------------------------------------------------------------------- */

static bool sample_ends(const char *path, const char *end)
{
    size_t n = strlen(path), k = strlen(end);
    return n >= k && !strcmp(path + n - k, end);
}

/* Classes that the command line gives are not read. */
static bool sample_reads_data(const gm_app *app, const gm_sampler *s)
{
    for (int i = 0; i < s->inputs; i++)
        if (s->input[i].field >= 0 && !gm_chosen(app, s->input[i].name))
            return true;
    return false;
}

/* How many rows: as asked, the sampler's own number, or an error. */
static int sample_rows(const gm_app *app, const gm_sampler *s, const gm_data *test,
                       int64_t *n)
{
    if (!s->counted && *n && *n != s->rows)
        return gm_complain(app, GM_EXIT_USAGE, "%s makes exactly %d rows, not %" PRId64,
                           s->name, s->rows, *n);
    if (!s->counted)
        *n = s->rows;
    else if (!*n)
        *n = SAMPLE_DEFAULT;
    if (sample_reads_data(app, s) && *n > test->rows)
        return gm_complain(app, GM_EXIT_USAGE, "%s: there are only %" PRId64 " test rows",
                           s->name, test->rows);
    for (int i = 0; i < s->inputs; i++)
        if (s->input[i].field < 0)
            return gm_complain(app, GM_EXIT_USAGE,
                               "%s takes %s, which no data field gives: it can be called "
                               "from C, but not from the command line",
                               s->name, s->input[i].name);
    if (*n > INT32_MAX / 2)
        return gm_complain(app, GM_EXIT_USAGE, "%" PRId64 " rows are too many", *n);
    return 0;
}

static int sample_inputs(sampling *s, gm_data *test)
{
    bool reads = sample_reads_data(s->app, s->sampler);
    int code = reads ? gm_data_rewind(test) : 0;
    if (!code && reads)
        code = gm_data_next(test, s->n);
    for (int i = 0; !code && i < s->sampler->inputs; i++)
        if (gm_chosen(s->app, s->sampler->input[i].name))
            code = gm_choose_classes(s->app, &s->sampler->input[i], s->n, s->input.array[i]);
        else
            gm_data_fill(test, &s->sampler->input[i], NULL, s->n, s->input.array[i]);
    return code;
}

int gm_sample_file(const gm_app *app, const gm_sampler *sampler, uint64_t seed, int64_t n,
                   gm_data *test, const char *path)
{
    const void *in[GM_MAX_PORTS];
    float *out[GM_MAX_PORTS], scalar[GM_MAX_PORTS];
    bool png = sample_ends(path, ".png");
    if (!png && !sample_ends(path, ".npy"))
        return gm_complain(app, GM_EXIT_USAGE,
                           "%s: samples are written to .png or .npy files", path);
    int code = sample_rows(app, sampler, test, &n);
    if (code)
        return code;
    sampling s = {.app = app, .sampler = sampler, .path = path, .n = n};
    gm_arrays_open(&s.input, sampler->input, sampler->inputs, n);
    gm_arrays_open(&s.output, sampler->output, sampler->outputs, n);
    code = sample_inputs(&s, test);
    if (!code)
        code = gm_choose_scalars(app, sampler, scalar);
    for (int i = 0; i < sampler->inputs; i++)
        in[i] = s.input.array[i];
    for (int i = 0; i < sampler->scalars; i++)
        in[sampler->inputs + i] = &scalar[i];
    for (int i = 0; i < sampler->outputs; i++)
        out[i] = s.output.array[i];
    bool naive = app->options->naive && sampler->naive;
    int failed = code ? 0 : (naive ? sampler->naive : sampler->run)(app->context, seed, (int)n, in, out);
    if (failed)
        code = gm_app_failed(app, failed);
    if (!code)
        code = png ? sample_write_png(&s) : sample_write_npy(&s);
    gm_arrays_close(&s.input);
    gm_arrays_close(&s.output);
    return code;
}

int gm_sample(gm_app *app)
{
    const gm_model *m = app->model;
    const gm_options *o = app->options;
    const gm_sampler *s = o->name ? gm_find_sampler(m, o->name) : m->samplers ? &m->sampler[0] : NULL;
    char path[GM_PATH_SIZE];
    gm_data test = {.column = NULL};
    if (!s) {
        gm_complain(app, 0, "there is no sampler %s; this model has:", o->name ? o->name : "");
        for (int i = 0; i < m->samplers; i++)
            fprintf(stderr, "  %s\n", m->sampler[i].name);
        return GM_EXIT_USAGE;
    }
    snprintf(path, sizeof path, "%.200s.%s", s->name, gm_sample_kind(s));
    int code = gm_choose_check(app, s);
    if (!code)
        code = gm_app_weights(app);
    if (!code && !o->weights && m->parameters && (m->steps || !m->loads))
        fprintf(stderr, "%s: no --weights: sampling from untrained weights\n", m->name);
    if (!code && sample_reads_data(app, s))
        code = gm_data_open(&test, app, true);
    if (!code)
        code = gm_sample_file(app, s, (uint64_t)o->seed, o->count, &test, o->output ? o->output : path);
    if (!code)
        printf("%s\n", o->output ? o->output : path);
    gm_data_close(&test);
    return code;
}
