/* checkpoint.c -- writes weights and optimiser state as safetensors files.
   In: a model's tensors in its context.  Out: a file that is whole or untouched:
   everything goes to PATH.tmp, every write is checked, then fsync, rename, fsync of the
   folder.
   Invariant: the same tensors give the same bytes, on any machine: F32, little-endian,
   in the order of the model, data at a multiple of 64 bytes, its checksum in the
   metadata. */
#include "checkpoint.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int gm_report(gm_context *context, int code, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(context->error, sizeof context->error, fmt, args);
    va_end(args);
    return code;
}

/* ---- tensors as a checkpoint orders them ------------------------------------------- */

bool gm_tensor_in(const gm_tensor *t, bool state)
{
    return (t->kind == GM_STATE) == state;
}

int64_t gm_tensor_size(const gm_tensor *t)
{
    int64_t size = 1;
    for (int i = 0; i < t->rank; i++)
        size *= t->dim[i];
    return size;
}

void gm_walk_start(gm_walk *w, const gm_tensor *t, gm_context *context)
{
    *w = (gm_walk){.at = (float *)(void *)((char *)context + t->offset), .rank = t->rank};
    int64_t stride = 1;
    for (int i = t->rank - 1; i >= 0; i--) {          /* memory axis i is checkpoint axis order[i] */
        w->stride[t->order[i]] = stride;
        stride *= t->dim[t->order[i]];
        w->dim[i] = t->dim[i];
    }
    if (t->rank == 0) {
        w->rank = 1;
        w->dim[0] = w->stride[0] = 1;
    }
}

/* Elements that can be taken in one run along the last axis; the cursor moves behind
   them. */
static int64_t walk_run(gm_walk *w, int64_t most, float **from)
{
    int last = w->rank - 1;
    int64_t run = w->dim[last] - w->index[last], at = 0;
    if (run > most)
        run = most;
    for (int i = 0; i <= last; i++)
        at += w->index[i] * w->stride[i];
    *from = w->at + at;
    w->index[last] += run;
    for (int i = last; i > 0 && w->index[i] == w->dim[i]; i--) {
        w->index[i] = 0;
        w->index[i - 1]++;
    }
    return run;
}

void gm_walk_get(gm_walk *w, float *dense, int64_t count)
{
    for (int64_t done = 0, run; done < count; done += run) {
        float *from;
        int64_t stride = w->stride[w->rank - 1];
        run = walk_run(w, count - done, &from);
        for (int64_t i = 0; i < run; i++)
            dense[done + i] = from[i * stride];
    }
}

void gm_walk_put(gm_walk *w, const float *dense, int64_t count)
{
    for (int64_t done = 0, run; done < count; done += run) {
        float *to;
        int64_t stride = w->stride[w->rank - 1];
        run = walk_run(w, count - done, &to);
        for (int64_t i = 0; i < run; i++)
            to[i * stride] = dense[done + i];
    }
}

/* FNV-1a by words of 32 bits: one changed bit always changes the sum. */
uint64_t gm_checksum(uint64_t sum, const float *x, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, x + i, 4);
        sum = (sum ^ bits) * UINT64_C(0x100000001b3);
    }
    return sum;
}

static uint64_t checkpoint_sum(const gm_model *m, gm_context *context, bool state)
{
    float chunk[GM_CHUNK];
    uint64_t sum = GM_CHECKSUM;
    for (int i = 0; i < m->tensors; i++) {
        if (!gm_tensor_in(&m->tensor[i], state))
            continue;
        gm_walk walk;
        gm_walk_start(&walk, &m->tensor[i], context);
        for (int64_t left = gm_tensor_size(&m->tensor[i]), n; left > 0; left -= n) {
            n = left < GM_CHUNK ? left : GM_CHUNK;
            gm_walk_get(&walk, chunk, n);
            sum = gm_checksum(sum, chunk, n);
        }
    }
    return sum;
}

/* ---- the header -------------------------------------------------------------------- */

/* Prints to the file, or only counts when there is none: the header's length comes
   before it. */
typedef struct { FILE *file; uint64_t length; } checkpoint_sink;

__attribute__((format(printf, 2, 3)))
static void sink_print(checkpoint_sink *s, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int n = s->file ? vfprintf(s->file, fmt, args) : vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    s->length += n > 0 ? (uint64_t)n : 0;
}

static void sink_tensors(checkpoint_sink *s, const gm_model *m, bool state)
{
    int64_t begin = 0;
    for (int i = 0; i < m->tensors; i++) {
        const gm_tensor *t = &m->tensor[i];
        if (!gm_tensor_in(t, state))
            continue;
        int64_t end = begin + 4 * gm_tensor_size(t);
        sink_print(s, ",\"%s\":{\"dtype\":\"F32\",\"shape\":[", t->name);
        for (int k = 0; k < t->rank; k++)
            sink_print(s, "%s%" PRId64, k ? "," : "", t->dim[k]);
        sink_print(s, "],\"data_offsets\":[%" PRId64 ",%" PRId64 "]}", begin, end);
        begin = end;
    }
}

static uint64_t sink_header(FILE *file, const gm_model *m, const gm_context *context,
                            bool state, uint64_t sum, const gm_note *note, int notes)
{
    checkpoint_sink s = {file, 0};
    sink_print(
        &s,
        "{\"__metadata__\":{\"format\":\"pt\",\"gmc.version\":\"%s\",\"gm.sha256\":\"%s\"",
        m->version, m->sha256);
    sink_print(&s, ",\"seed\":\"%" PRIu64 "\",\"step\":\"%" PRIu64 "\"", context->seed,
               context->step);
    sink_print(&s, ",\"gmc.checksum\":\"%016" PRIx64 "\"", sum);
    for (int i = 0; i < notes; i++)
        sink_print(&s, ",\"%s\":\"%s\"", note[i].key, note[i].value);
    sink_print(&s, "}");
    sink_tensors(&s, m, state);
    sink_print(&s, "}");
    while ((8 + s.length) % 64)
        sink_print(&s, " ");
    return s.length;
}

/* ---- files ------------------------------------------------------------------------- */

static void write_little(FILE *file, uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        putc((int)(value >> 8 * i & 0xff), file);
}

static bool write_tensor(FILE *file, const gm_tensor *t, gm_context *context)
{
    float chunk[GM_CHUNK];
    uint8_t bytes[4 * GM_CHUNK];
    gm_walk walk;
    gm_walk_start(&walk, t, context);
    for (int64_t left = gm_tensor_size(t), n; left > 0; left -= n) {
        n = left < GM_CHUNK ? left : GM_CHUNK;
        gm_walk_get(&walk, chunk, n);
        for (int64_t i = 0; i < n; i++) {
            uint32_t bits;
            memcpy(&bits, chunk + i, 4);
            for (int k = 0; k < 4; k++)
                bytes[4 * i + k] = (uint8_t)(bits >> 8 * k);
        }
        if (fwrite(bytes, 4, (size_t)n, file) != (size_t)n)
            return false;
    }
    return true;
}

static bool checkpoint_path(gm_context *context, const char *path, const char *suffix,
                            char *out)
{
    if (snprintf(out, GM_PATH_SIZE, "%s%s", path, suffix) < GM_PATH_SIZE)
        return true;
    gm_report(context, GM_BAD_ARGUMENT,
              "the path of a checkpoint is longer than %d bytes", GM_PATH_SIZE);
    return false;
}

/* Writes PATH.tmp to the disk. */
static int checkpoint_write(const gm_model *m, gm_context *context, const char *path,
                            bool state, const gm_note *note, int notes)
{
    char tmp[GM_PATH_SIZE];
    if (!checkpoint_path(context, path, ".tmp", tmp))
        return GM_BAD_ARGUMENT;
    uint64_t sum = checkpoint_sum(m, context, state);
    FILE *file = fopen(tmp, "wb");
    if (!file)
        return gm_report(context, GM_IO, "%s: cannot be written: %s", path,
                         strerror(errno));
    write_little(file, sink_header(NULL, m, context, state, sum, note, notes), 8);
    sink_header(file, m, context, state, sum, note, notes);
    bool ok = true;
    for (int i = 0; ok && i < m->tensors; i++)
        if (gm_tensor_in(&m->tensor[i], state))
            ok = write_tensor(file, &m->tensor[i], context);
    ok = ok && !fflush(file) && !ferror(file) && !fsync(fileno(file));
    int why = errno;
    if (fclose(file) && ok) {
        ok = false;
        why = errno;
    }
    if (ok)
        return GM_OK;
    unlink(tmp);
    return gm_report(context, GM_IO, "%s: cannot be written: %s", path, strerror(why));
}

/* A rename is on the disk only when its folder is. */
static void checkpoint_sync_folder(const char *path)
{
    char folder[GM_PATH_SIZE];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
    int fd = open(folder, O_RDONLY);
    if (fd >= 0) {
        fsync(fd);              /* some file systems refuse it for folders: nothing to be done */
        close(fd);
    }
}

static int checkpoint_rename(gm_context *context, const char *path)
{
    char tmp[GM_PATH_SIZE];
    if (!checkpoint_path(context, path, ".tmp", tmp))
        return GM_BAD_ARGUMENT;
    if (!rename(tmp, path))
        return GM_OK;
    int why = errno;
    unlink(tmp);
    return gm_report(context, GM_IO, "%s: cannot be replaced: %s", path, strerror(why));
}

int gm_save_notes(const gm_model *m, gm_context *context, const char *path, bool state,
                  const gm_note *note, int notes)
{
    int code = checkpoint_write(m, context, path, state, note, notes);
    if (!code)
        code = checkpoint_rename(context, path);
    if (!code)
        checkpoint_sync_folder(path);
    return code;
}

int gm_write_checkpoint(const gm_model *m, gm_context *context, const char *path,
                        bool state)
{
    return gm_save_notes(m, context, path, state, NULL, 0);
}

/* ---- pairs ------------------------------------------------------------------------- */

bool gm_state_path(const char *path, char *out, size_t room)
{
    static const char end[] = ".safetensors";
    size_t length = strlen(path), cut = sizeof end - 1;
    if (length >= cut && !strcmp(path + length - cut, end))
        length -= cut;
    int n = snprintf(out, room, "%.*s.state%s", (int)length, path, end);
    return n > 0 && (size_t)n < room;
}

/* Keeps the present weights as PATH.1 while weights and state are replaced one after
   the other; with hard links there is no moment without PATH, without them a rename is
   as safe for gm_load_pair. */
static void checkpoint_keep_previous(const char *path, const char *previous)
{
    unlink(previous);
    if (link(path, previous))
        rename(path, previous);
}

int gm_save_pair(const gm_model *m, gm_context *context, const char *path,
                 const gm_note *note, int notes)
{
    char state[GM_PATH_SIZE], previous[GM_PATH_SIZE];
    if (!gm_state_path(path, state, sizeof state) ||
        !checkpoint_path(context, path, ".1", previous))
        return gm_report(context, GM_BAD_ARGUMENT,
                         "the path of a checkpoint is too long");
    int code = checkpoint_write(m, context, path, false, NULL, 0);
    if (code)
        return code;
    code = checkpoint_write(m, context, state, true, note, notes);
    if (code) {
        snprintf(state, sizeof state, "%s.tmp", path);
        unlink(state);
        return code;
    }
    checkpoint_keep_previous(path, previous);
    code = checkpoint_rename(context, path);
    if (!code)
        code = checkpoint_rename(context, state);
    if (code)
        rename(previous, path);
    checkpoint_sync_folder(path);
    unlink(previous);
    return code;
}
