/* metrics.c -- metrics.csv and metrics.jsonl: one row per line of training or test.
   In: means of a step's reports.  Out: rows that are the same for the same run, but for
   the last column, images per second.
   Invariant: rows are on the disk before a checkpoint that counts them, so that a
   resumed run can drop what came after; text that a full disk refuses waits in memory. */
#include "app.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

__attribute__((format(printf, 3, 4)))
static void metrics_print(gm_metrics *m, int which, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    size_t need = m->length[which] + (size_t)n + 1;
    if (need > m->room[which]) {
        char *more = realloc(m->pending[which], 2 * need);
        if (!more)
            return;
        m->pending[which] = more;
        m->room[which] = 2 * need;
    }
    va_start(args, fmt);
    vsnprintf(m->pending[which] + m->length[which], (size_t)n + 1, fmt, args);
    va_end(args);
    m->length[which] += (size_t)n;
}

/* The reports of all steps, each name once: "loss" first. */
static void metrics_columns(gm_metrics *m)
{
    for (int s = 0; s < m->model->steps; s++)
        for (int r = 0; r < m->model->step[s].reports; r++) {
            const char *name = m->model->step[s].report[r];
            int i = 0;
            while (i < m->columns && strcmp(m->column[i], name))
                i++;
            if (i == m->columns && i < (int)(sizeof m->column / sizeof *m->column))
                m->column[m->columns++] = name;
        }
}

static void metrics_header(gm_metrics *m)
{
    metrics_print(m, 0, "step,epoch,phase,name");
    for (int i = 0; i < m->columns; i++)
        metrics_print(m, 0, ",%s", m->column[i]);
    metrics_print(m, 0, ",images_per_second\n");
}

/* Cuts the file behind its first `lines` lines; false when it has fewer. */
static bool metrics_cut(int file, int64_t lines)
{
    char bytes[4096];
    off_t keep = 0;
    ssize_t n;
    while (lines > 0 && (n = pread(file, bytes, sizeof bytes, keep)) > 0)
        for (ssize_t i = 0; i < n && lines > 0; i++, keep++)
            lines -= bytes[i] == '\n';
    return lines == 0 && ftruncate(file, keep) == 0 && lseek(file, 0, SEEK_END) == keep;
}

int gm_metrics_open(gm_metrics *m, const gm_model *model, const char *folder,
                    int64_t rows)
{
    static const char *const name[] = {"metrics.csv", "metrics.jsonl"};
    *m = (gm_metrics){.model = model, .file = {-1, -1}, .rows = rows};
    metrics_columns(m);
    for (int i = 0; i < 2; i++) {
        char path[GM_PATH_SIZE];
        snprintf(path, sizeof path, "%s/%s", folder, name[i]);
        m->file[i] = open(path, O_RDWR | O_CREAT, 0666);
        if (m->file[i] < 0)
            return GM_IO;
        bool kept = rows > 0 && metrics_cut(m->file[i], rows + (i == 0));
        if (!kept && ftruncate(m->file[i], 0))
            return GM_IO;
        if (i == 0 && !kept)
            metrics_header(m);
    }
    return GM_OK;
}

static void metrics_value(gm_metrics *m, int which, const char *before, double value)
{
    if (isfinite(value))
        metrics_print(m, which, "%s%.9g", before, value);
    else
        metrics_print(m, which, "%s%s", before, which ? "null" : isnan(value) ? "nan" : "inf");
}

void gm_metrics_row(gm_metrics *m, const gm_step *s, const char *phase, uint64_t step,
                    double epoch, const double *report, double rate)
{
    metrics_print(m, 0, "%" PRIu64 ",%.4f,%s,%s", step, epoch, phase, s->name);
    metrics_print(m, 1,
                  "{\"step\": %" PRIu64
                  ", \"epoch\": %.4f, \"phase\": \"%s\", \"name\": \"%s\"",
                  step, epoch, phase, s->name);
    for (int i = 0; i < m->columns; i++) {
        int r = 0;
        while (r < s->reports && strcmp(s->report[r], m->column[i]))
            r++;
        if (r == s->reports) {
            metrics_print(m, 0, ",");
            continue;
        }
        metrics_value(m, 0, ",", report[r]);
        metrics_print(m, 1, ", \"%s\"", s->report[r]);
        metrics_value(m, 1, ": ", report[r]);
    }
    metrics_print(m, 0, ",%.0f\n", rate);
    metrics_print(m, 1, ", \"images_per_second\": %.0f}\n", rate);
    m->rows++;
}

int gm_metrics_flush(gm_metrics *m, bool sync)
{
    for (int i = 0; i < 2; i++) {
        size_t done = 0;
        int why = 0;
        while (done < m->length[i] && !why) {
            ssize_t n = write(m->file[i], m->pending[i] + done, m->length[i] - done);
            if (n < 0 && errno != EINTR)
                why = errno;
            done += n > 0 ? (size_t)n : 0;
        }
        if (done)
            memmove(m->pending[i], m->pending[i] + done, m->length[i] - done);
        m->length[i] -= done;
        if (!why && sync && fsync(m->file[i]) && errno != EINVAL)
            why = errno;
        if (why) {
            errno = why;
            return GM_IO;
        }
    }
    return GM_OK;
}

void gm_metrics_close(gm_metrics *m)
{
    gm_metrics_flush(m, false);                   /* a run that stopped early leaves its rows, too */
    for (int i = 0; i < 2; i++) {
        if (m->file[i] >= 0)
            close(m->file[i]);
        free(m->pending[i]);
    }
}
