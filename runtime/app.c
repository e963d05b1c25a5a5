/* app.c -- what every command of an emitted program needs: memory for the context,
   complaints, time, look-ups in the model, and a JSON object for --json. */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE          /* madvise: huge pages where the system has them */
#endif
#include "app.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef _OPENMP
#include <omp.h>
#endif

enum { HUGE_PAGE = 2 << 20 };

/* Huge pages: fresh ones cost as much as a step.  What no entry point uses is never touched. */
static void *app_take_pages(size_t bytes)
{
    size_t align = bytes >= HUGE_PAGE ? HUGE_PAGE : 64;
    size_t whole = (bytes + align - 1) / align * align;
    void *memory = aligned_alloc(align, whole ? whole : align);
    if (!memory)
        return NULL;
#ifdef MADV_HUGEPAGE
    if (align == HUGE_PAGE)
        madvise(memory, bytes / HUGE_PAGE * HUGE_PAGE, MADV_HUGEPAGE);
#endif
    return memory;
}

bool gm_app_open(gm_app *app, const gm_model *m, const gm_options *o)
{
    *app = (gm_app){m, o, NULL};
    void *memory = app_take_pages(m->bytes);
    if (!memory) {
        gm_complain(app, 0, "%zu MB of memory are needed and not to be had",
                    m->bytes >> 20);
        return false;
    }
    app->context = m->init(memory, (uint64_t)o->seed);
    app->context->threads = (int)o->threads;
    return true;
}

void gm_app_close(gm_app *app)
{
    free(app->context);
    app->context = NULL;
}

int gm_complain(const gm_app *app, int code, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fflush(stdout);
    fprintf(stderr, "%s: ", app->model->name);
    vfprintf(stderr, fmt, args);
    putc('\n', stderr);
    va_end(args);
    return code;
}

int gm_app_failed(const gm_app *app, int code)
{
    gm_complain(app, 0, "%s", app->context->error[0] ? app->context->error : "failed without a reason");
    return code == GM_IO ? GM_EXIT_IO : code == GM_BAD_ARGUMENT ? GM_EXIT_USAGE : GM_EXIT_FAILED;
}

int gm_app_weights(const gm_app *app)
{
    for (int i = 0; !app->options->weights && i < app->model->loads; i++) {
        const gm_options *o = app->options;
        gm_preload part = app->model->load[i];
        char saved[GM_PATH_SIZE];                 /* where another program of this --out left it */
        int n = snprintf(saved, sizeof saved, "%s/%s", o->out ? o->out : "run", part.path);
        if (access(part.path, R_OK) && n < (int)sizeof saved && !access(saved, R_OK))
            part.path = saved;
        int failed = gm_read_part(app->model, app->context, &part);
        if (failed)
            return gm_complain(app, failed == GM_IO ? GM_EXIT_IO : GM_EXIT_FAILED, "%s (%s:%d loads it)",
                               app->context->error, app->model->source, app->model->load[i].line);
    }
    if (!app->options->weights)
        return 0;
    uint64_t seed = app->context->seed;
    int code = gm_read_checkpoint(app->model, app->context, app->options->weights, false);
    if (app->options->seeded)
        app->context->seed = seed;
    return code ? gm_app_failed(app, code) : 0;
}

int gm_app_threads(const gm_app *app)
{
    if (app->context->threads > 0)
        return app->context->threads;
#ifdef _OPENMP
    return omp_get_max_threads();
#else
    return 1;
#endif
}

double gm_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

void *gm_take(size_t bytes)
{
    size_t whole = (bytes + 64) / 64 * 64;
    void *memory = aligned_alloc(64, whole);
    if (!memory) {
        fprintf(stderr, "%zu MB of memory are needed and not to be had\n", bytes >> 20);
        exit(GM_EXIT_FAILED);
    }
    return memset(memory, 0, whole);
}

int gm_write_file(const char *path, const void *bytes, size_t length)
{
    struct stat st;
    char tmp[GM_PATH_SIZE];
    bool direct = !stat(path, &st) && !S_ISREG(st.st_mode);       /* a pipe, a device */
    if (snprintf(tmp, sizeof tmp, "%s%s", path, direct ? "" : ".tmp") >= (int)sizeof tmp) {
        errno = ENAMETOOLONG;
        return GM_IO;
    }
    FILE *file = fopen(tmp, "wb");
    if (!file)
        return GM_IO;
    bool ok = fwrite(bytes, 1, length, file) == length && !fflush(file);
    int why = errno;
    fclose(file);
    if (ok && (direct || !rename(tmp, path)))
        return GM_OK;
    if (!ok)
        errno = why;
    why = errno;
    if (!direct)
        remove(tmp);
    errno = why;
    return GM_IO;
}

const gm_step *gm_find_step(const gm_model *m, const char *name)
{
    for (int i = 0; i < m->steps; i++)
        if (!strcmp(m->step[i].name, name))
            return &m->step[i];
    return NULL;
}

const gm_sampler *gm_find_sampler(const gm_model *m, const char *name)
{
    for (int i = 0; i < m->samplers; i++)
        if (!strcmp(m->sampler[i].name, name))
            return &m->sampler[i];
    return NULL;
}

void gm_default_scalars(const gm_sampler *s, const void **input)
{
    for (int i = 0; i < s->scalars; i++)
        input[s->inputs + i] = &s->scalar[i].value;
}

int64_t gm_port_size(const gm_port *p)
{
    int64_t size = 1;
    for (int i = 0; i < p->rank; i++)
        size *= p->dim[i];
    return size;
}

/* ---- JSON out ---------------------------------------------------------------------- */

static void put_string(FILE *file, const char *text)
{
    putc('"', file);
    for (; *text; text++)
        if (*text == '"' || *text == '\\' || (unsigned char)*text < 0x20)
            fprintf(file, "\\u%04x", (unsigned char)*text);
        else
            putc(*text, file);
    putc('"', file);
}

static void put_key(gm_put *p, const char *key)
{
    if (p->comma)
        fputs(", ", p->file);
    p->comma = true;
    if (key) {
        put_string(p->file, key);
        fputs(": ", p->file);
    }
}

void gm_put_open(gm_put *p, const char *key, char bracket)
{
    put_key(p, key);
    putc(bracket, p->file);
    p->comma = false;
}

void gm_put_close(gm_put *p, char bracket)
{
    putc(bracket, p->file);
    p->comma = true;
}

void gm_put_text(gm_put *p, const char *key, const char *text)
{
    put_key(p, key);
    put_string(p->file, text);
}

void gm_put_number(gm_put *p, const char *key, double value)
{
    put_key(p, key);
    if (!isfinite(value))
        fputs("null", p->file);
    else if (value == floor(value) && fabs(value) < 1e15)
        fprintf(p->file, "%.0f", value);
    else
        fprintf(p->file, "%.9g", value);
}
