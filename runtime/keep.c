/* keep.c -- saves a training run and continues it.
   In: a trainer between two steps.  Out: OUT/last.safetensors and its state file, and a
   trainer that goes on from them bit for bit.
   Invariant: what a run does next is a function of weights, optimiser state, seed and
   step, and of the notes kept here: rows of metrics, sums since the last row, best
   loss, statements already run. */
#include "train.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { KEEP_ROWS, KEEP_BEST, KEEP_RAN, KEEP_FIXED, KEEP_PATIENCE = 100 };

/* ---- the folder -------------------------------------------------------------------- */

/* mkdir -p */
static bool keep_make_folder(const char *path)
{
    char part[GM_PATH_SIZE];
    if (snprintf(part, sizeof part, "%s/", path) >= (int)sizeof part) {
        errno = ENAMETOOLONG;
        return false;
    }
    for (char *p = part + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            if (mkdir(part, 0777) && errno != EEXIST)
                return false;
            *p = '/';
        }
    return true;
}

int gm_keep_prepare(gm_trainer *t)
{
    const gm_model *m = t->app->model;
    char probe[GM_PATH_SIZE + 8];
    struct statvfs fs;
    uint64_t need = 65536;
    snprintf(t->last, sizeof t->last, "%s/last.safetensors", t->folder);
    snprintf(t->best, sizeof t->best, "%s/best.safetensors", t->folder);
    snprintf(probe, sizeof probe, "%s.tmp", t->last);
    int file = keep_make_folder(t->folder) ? open(probe, O_WRONLY | O_CREAT, 0666) : -1;
    if (file < 0)
        return gm_complain(t->app, GM_EXIT_IO, "%s: nothing can be written there: %s",
                           t->folder, strerror(errno));
    close(file);
    unlink(probe);
    for (int i = 0; i < m->tensors; i++)                /* the pair, its predecessor and the best */
        need += 12 * (uint64_t)gm_tensor_size(&m->tensor[i]);
    if (!statvfs(t->folder, &fs) && (uint64_t)fs.f_bavail * fs.f_frsize < need)
        return gm_complain(t->app, GM_EXIT_IO,
                           "%s: %.1f MB are free there, but checkpoints need %.1f MB",
                           t->folder,
                           1e-6 * (double)((uint64_t)fs.f_bavail * fs.f_frsize),
                           1e-6 * (double)need);
    return 0;
}

/* ---- notes ------------------------------------------------------------------------- */

/* The fixed notes, then one per training step: "pending.fit". */
static gm_note *keep_notes(const gm_trainer *t, char (*key)[128], int *count)
{
    static const char *const fixed[] = {"gm.rows", "gm.best", "gm.ran"};
    const gm_model *m = t->app->model;
    gm_note *note = gm_take(sizeof *note * (size_t)(KEEP_FIXED + m->steps));
    for (int i = 0; i < KEEP_FIXED; i++)
        note[i].key = fixed[i];
    for (int i = 0; i < m->steps; i++) {
        snprintf(key[i], sizeof key[i], "gm.pending.%s", m->step[i].name);
        note[KEEP_FIXED + i].key = key[i];
    }
    *count = KEEP_FIXED + m->steps;
    return note;
}

static void keep_write_notes(const gm_trainer *t, gm_note *note)
{
    snprintf(note[KEEP_ROWS].value, GM_NOTE_SIZE, "%" PRId64, t->metrics.rows);
    snprintf(note[KEEP_BEST].value, GM_NOTE_SIZE, "%a", t->best_loss);
    snprintf(note[KEEP_RAN].value, GM_NOTE_SIZE, "%" PRId64, t->ran);
    for (int i = 0; i < t->app->model->steps; i++) {
        char *to = note[KEEP_FIXED + i].value;
        int n = snprintf(to, GM_NOTE_SIZE, "%" PRId64, t->tally[i].seen);
        for (int r = 0; r < t->app->model->step[i].reports; r++)
            n += snprintf(to + n, (size_t)(GM_NOTE_SIZE - n), " %a", t->tally[i].sum[r]);
    }
}

static void keep_read_notes(gm_trainer *t, const gm_note *note, int64_t *rows)
{
    char *at;
    *rows = strtoll(note[KEEP_ROWS].value, NULL, 10);
    t->best_loss = note[KEEP_BEST].value[0] ? strtod(note[KEEP_BEST].value, NULL) : HUGE_VAL;
    t->skip = strtoll(note[KEEP_RAN].value, NULL, 10);
    for (int i = 0; i < t->app->model->steps; i++) {
        t->tally[i].seen = strtoll(note[KEEP_FIXED + i].value, &at, 10);
        for (int r = 0; r < t->app->model->step[i].reports; r++)
            t->tally[i].sum[r] = strtod(at, &at);
    }
}

/* ---- saving and resuming ----------------------------------------------------------- */

int gm_keep_last(gm_trainer *t)
{
    int count, code = gm_metrics_flush(&t->metrics, true);
    if (code)
        return gm_report(t->app->context, code, "%s/metrics.csv: cannot be written: %s",
                         t->folder, strerror(errno));
    char (*key)[128] = gm_take(sizeof *key * (size_t)(t->app->model->steps + 1));
    gm_note *note = keep_notes(t, key, &count);
    keep_write_notes(t, note);
    code = gm_save_pair(t->app->model, t->app->context, t->last, note, count);
    free(note);
    free(key);
    t->failing = code;
    if (code) {
        t->retry = t->done + KEEP_PATIENCE;
    } else {
        t->saved = t->done;
        t->any_saved = true;
    }
    return code;
}

static int keep_load(gm_trainer *t, int64_t *rows)
{
    int count;
    char (*key)[128] = gm_take(sizeof *key * (size_t)(t->app->model->steps + 1));
    gm_note *note = keep_notes(t, key, &count);
    int code = gm_load_pair(t->app->model, t->app->context, t->last, note, count);
    if (!code)
        keep_read_notes(t, note, rows);
    free(note);
    free(key);
    return code ? gm_app_failed(t->app, code) : 0;
}

int gm_keep_resume(gm_trainer *t, int64_t *rows)
{
    char state[GM_PATH_SIZE];
    const gm_options *o = t->app->options;
    *rows = 0;
    gm_state_path(t->last, state, sizeof state);
    if (access(state, F_OK) && errno == ENOENT) {
        fprintf(stderr, "%s: nothing to resume in %s yet: starting from the beginning\n",
                t->app->model->name, t->folder);
        return 0;
    }
    int code = keep_load(t, rows);
    if (code)
        return code;
    if (o->seeded && t->app->context->seed != (uint64_t)o->seed)
        return gm_complain(t->app, GM_EXIT_USAGE, "%s was begun with seed %" PRIu64
                           ", so it cannot be resumed with --seed %" PRId64, t->folder,
                           t->app->context->seed, o->seed);
    t->start = t->saved = t->app->context->step;
    t->any_saved = true;
    return 0;
}

/* One word of a command, as a shell reads it back. */
static void keep_quote(const char *word)
{
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=,:+@%";
    if (*word && word[strspn(word, plain)] == 0) {
        fputs(word, stderr);
        return;
    }
    putc('\'', stderr);
    for (; *word; word++)
        if (*word == '\'')
            fputs("'\\''", stderr);
        else
            putc(*word, stderr);
    putc('\'', stderr);
}

void gm_keep_print_command(const gm_trainer *t)
{
    const gm_options *o = t->app->options;
    fprintf(stderr, "%s: stopped at step %" PRIu64 " of %" PRIu64 "; to go on:\n ",
            t->app->model->name, t->done, t->total);
    for (int i = 0; i < o->argc; i++)
        if (strcmp(o->argv[i], "--resume")) {
            putc(' ', stderr);
            keep_quote(o->argv[i]);
        }
    fprintf(stderr, " --resume\n");
}
