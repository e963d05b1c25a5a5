/* load.c -- reads safetensors files, strictly.
   In: a file from anywhere.  Out: a model's tensors, or one sentence and nothing changed.
   Invariant: the whole file is checked before anything changes: the header's length
   and grammar, duplicate keys, names and shapes against the model, and that the
   tensors cover the data exactly, without holes, overlaps or bytes left over; then the
   data are read once for their checksum. */
#include "checkpoint.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOAD_TENSORS = 4096, LOAD_KEYS = 256, LOAD_HEADER = 100000000, LOAD_NAME = 256 };

typedef struct { int tensor, width; bool brain; uint64_t begin, end; } load_entry;

typedef struct {
    const gm_model *model;
    gm_context *context;
    const char *path;
    bool        state;
    const gm_preload *part;                  /* NULL: the whole model */
    gm_note    *note;
    int         notes;
    FILE       *file;
    gm_json     json;
    uint64_t    data, size;                  /* offset of the data; bytes of the file */
    int         entries, keys;
    load_entry  entry[LOAD_TENSORS];
    uint64_t    key[LOAD_KEYS];              /* hashes of the metadata's keys */
    gm_note     own[3];                      /* seed, step, gmc.checksum */
} loader;

/* "f32[256,784]" as the message shows it. */
static const char *shape_text(int rank, const int64_t *dim, char *out, size_t room)
{
    size_t n = 1;
    snprintf(out, room, "[");
    for (int i = 0; i < rank && n < room; i++)
        n += (size_t)snprintf(out + n, room - n, "%s%" PRId64, i ? "," : "", dim[i]);
    if (n < room)
        snprintf(out + n, room - n, "]");
    return out;
}

static int load_fail(loader *l, const char *what)
{
    return gm_report(l->context, GM_BAD_FILE, "%s: byte %" PRIu64 ": %s", l->path,
                     l->json.offset, l->json.why ? l->json.why : what);
}

/* ---- the header -------------------------------------------------------------------- */

static int load_metadata(loader *l)
{
    char name[LOAD_NAME], value[GM_NOTE_SIZE];
    uint64_t hash, ignored;
    if (!gm_json_take(&l->json, '{', "expected '{' after \"__metadata__\""))
        return load_fail(l, "");
    if (gm_json_try(&l->json, '}'))
        return GM_OK;
    do {
        if (!gm_json_string(&l->json, name, sizeof name, &hash) ||
            !gm_json_take(&l->json, ':', "expected ':'") ||
            !gm_json_string(&l->json, value, sizeof value, &ignored))
            return load_fail(l, "");
        for (int i = 0; i < l->keys; i++)
            if (l->key[i] == hash)
                return load_fail(l, "the same metadata key twice");
        if (l->keys == LOAD_KEYS)
            return load_fail(l, "more metadata than this program reads");
        l->key[l->keys++] = hash;
        for (int i = 0; i < l->notes; i++)
            if (!strcmp(l->note[i].key, name))
                snprintf(l->note[i].value, sizeof l->note[i].value, "%s", value);
        for (int i = 0; i < 3; i++)
            if (!strcmp(l->own[i].key, name))
                snprintf(l->own[i].value, sizeof l->own[i].value, "%s", value);
    } while (gm_json_try(&l->json, ','));
    return gm_json_take(&l->json, '}', "expected ',' or '}'") ? GM_OK : load_fail(l, "");
}

/* Does the name begin with this path, "E" or "E.conv"?  Then what follows it. */
static const char *load_behind(const char *name, const char *path)
{
    size_t n = strlen(path);
    return strncmp(name, path, n) || (name[n] && name[n] != '.') ? NULL : name + n;
}

/* Does this tensor belong in the file, or in the part of it that is wanted? */
static bool load_wants(const loader *l, const gm_tensor *t)
{
    if (!l->part)
        return gm_tensor_in(t, l->state);
    for (int i = 0; l->part->owner[i]; i++)
        if (gm_tensor_in(t, false) && load_behind(t->name, l->part->owner[i]))
            return true;
    return false;
}

/* Is `theirs` what the file calls our tensor? */
static bool load_same_name(const loader *l, const char *ours, const char *theirs)
{
    for (int i = 0; l->part && l->part->rename[i][0]; i++) {
        const char *rest = load_behind(ours, l->part->rename[i][0]);
        const char *other = load_behind(theirs, l->part->rename[i][1]);
        if (rest)
            return other && !strcmp(rest, other);
    }
    return !strcmp(ours, theirs);
}

/* The tensor of this name that belongs in this file, or -1. */
static int load_find(const loader *l, const char *name)
{
    for (int i = 0; i < l->model->tensors; i++)
        if (load_wants(l, &l->model->tensor[i]) && load_same_name(l, l->model->tensor[i].name, name))
            return i;
    return -1;
}

typedef struct {
    char type[16];
    int rank;
    int64_t dim[GM_MAX_RANK];
    uint64_t begin, end;
} load_info;

static int load_shape(loader *l, load_info *info)
{
    uint64_t value;
    info->rank = 0;
    if (!gm_json_take(&l->json, '[', "expected '[' of a shape"))
        return load_fail(l, "");
    if (gm_json_try(&l->json, ']'))
        return GM_OK;
    do {
        if (!gm_json_count(&l->json, &value))
            return load_fail(l, "");
        if (info->rank == GM_MAX_RANK)
            return load_fail(l, "a shape of more than 8 dimensions");
        info->dim[info->rank++] = (int64_t)value;
    } while (gm_json_try(&l->json, ','));
    return gm_json_take(&l->json, ']', "expected ',' or ']'") ? GM_OK : load_fail(l, "");
}

static int load_offsets(loader *l, load_info *info)
{
    if (gm_json_take(&l->json, '[', "expected '[' of two offsets") &&
        gm_json_count(&l->json, &info->begin) &&
        gm_json_take(&l->json, ',', "expected ','") &&
        gm_json_count(&l->json, &info->end) &&
        gm_json_take(&l->json, ']', "expected ']'"))
        return GM_OK;
    return load_fail(l, "");
}

/* {"dtype":"F32","shape":[..],"data_offsets":[b,e]}: each key once, in any order. */
static int load_tensor_info(loader *l, load_info *info)
{
    static const char *const field[] = {"dtype", "shape", "data_offsets"};
    char name[LOAD_NAME];
    uint64_t hash;
    unsigned seen = 0;
    if (!gm_json_take(&l->json, '{', "expected '{' of a tensor"))
        return load_fail(l, "");
    do {
        if (!gm_json_string(&l->json, name, sizeof name, &hash) ||
            !gm_json_take(&l->json, ':', "expected ':'"))
            return load_fail(l, "");
        int which = 0, code = GM_OK;
        while (which < 3 && strcmp(field[which], name))
            which++;
        if (which == 3 || seen & 1u << which)
            return load_fail(l, which == 3 ? "unknown key in a tensor" : "the same key twice");
        seen |= 1u << which;
        if (which == 0 && !gm_json_string(&l->json, info->type, sizeof info->type, &hash))
            code = load_fail(l, "");
        else if (which == 1)
            code = load_shape(l, info);
        else if (which == 2)
            code = load_offsets(l, info);
        if (code)
            return code;
    } while (gm_json_try(&l->json, ','));
    if (!gm_json_take(&l->json, '}', "expected ',' or '}'"))
        return load_fail(l, "");
    return seen == 7 ? GM_OK : load_fail(l, "a tensor without dtype, shape or data_offsets");
}

static const struct { const char *name; int width; bool brain; } load_types[] =
    {{"F32", 4, false}, {"F16", 2, false}, {"BF16", 2, true}};
enum { LOAD_TYPES = sizeof load_types / sizeof *load_types };

/* A tensor that is not wanted: only its place counts. */
static int load_pass_over(loader *l, const load_info *info)
{
    int width = 1;
    for (int i = 0; i < LOAD_TYPES; i++)
        if (!strcmp(load_types[i].name, info->type))
            width = load_types[i].width;
    if (info->end < info->begin || (info->end - info->begin) % (uint64_t)width)
        return load_fail(l, "data_offsets that do not fit the tensor's type");
    if (l->entries == LOAD_TENSORS)
        return load_fail(l, "more tensors than this program reads");
    l->entry[l->entries++] = (load_entry){-1, width, false, info->begin, info->end};
    return GM_OK;
}

/* Compares a tensor of the file with the model's and notes where its data are. */
static int load_match(loader *l, const char *name, const load_info *info)
{
    char theirs[80], ours[80];
    int index = load_find(l, name), type = 0;
    if (index < 0 && l->part)
        return load_pass_over(l, info);
    if (index < 0)
        return gm_report(l->context, GM_BAD_FILE, "%s: tensor %s is not in model %s; "
                         "the file is of another model", l->path, name, l->model->name);
    const gm_tensor *t = &l->model->tensor[index];
    if (info->rank != t->rank ||
        memcmp(info->dim, t->dim, sizeof *t->dim * (size_t)t->rank))
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: tensor %s is %s, but in model %s it is %s", l->path, name,
                         shape_text(info->rank, info->dim, theirs, sizeof theirs),
                         l->model->name, shape_text(t->rank, t->dim, ours, sizeof ours));
    while (type < LOAD_TYPES && strcmp(load_types[type].name, info->type))
        type++;
    if (type == LOAD_TYPES)
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: tensor %s is of type %s; F32, F16 and BF16 "
                         "can be read",
                         l->path, name, info->type);
    for (int i = 0; i < l->entries; i++)
        if (l->entry[i].tensor == index)
            return gm_report(l->context, GM_BAD_FILE, "%s: tensor %s occurs twice",
                             l->path, name);
    uint64_t bytes = (uint64_t)gm_tensor_size(t) * (uint64_t)load_types[type].width;
    if (info->end < info->begin || info->end - info->begin != bytes)
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: tensor %s has data_offsets %" PRIu64 " to %" PRIu64
                         ", but its shape and type need %" PRIu64 " bytes",
                         l->path, name, info->begin, info->end, bytes);
    if (l->entries == LOAD_TENSORS)
        return load_fail(l, "more tensors than this program reads");
    l->entry[l->entries++] = (load_entry){index, load_types[type].width, load_types[type].brain,
                                          info->begin, info->end};
    return GM_OK;
}

static int load_header(loader *l)
{
    char name[LOAD_NAME];
    uint64_t hash;
    bool metadata = false;
    if (!gm_json_take(&l->json, '{', "expected '{' of the header"))
        return load_fail(l, "");
    if (gm_json_try(&l->json, '}'))
        return gm_json_end(&l->json) ? GM_OK : load_fail(l, "");
    do {
        load_info info;
        int code;
        if (!gm_json_string(&l->json, name, sizeof name, &hash) ||
            !gm_json_take(&l->json, ':', "expected ':'"))
            return load_fail(l, "");
        if (!strcmp(name, "__metadata__")) {
            code = metadata ? load_fail(l, "__metadata__ twice") : load_metadata(l);
            metadata = true;
        } else {
            code = load_tensor_info(l, &info);
            if (!code)
                code = load_match(l, name, &info);
        }
        if (code)
            return code;
    } while (gm_json_try(&l->json, ','));
    if (!gm_json_take(&l->json, '}', "expected ',' or '}'") || !gm_json_end(&l->json))
        return load_fail(l, "");
    return GM_OK;
}

/* ---- what the header says as a whole ----------------------------------------------- */

static int load_by_offset(const void *a, const void *b)
{
    const load_entry *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* Every tensor of the model is there, and together they are all of the data. */
static int load_cover(loader *l)
{
    char shape[80];
    uint64_t at = 0;
    for (int i = 0; i < l->model->tensors; i++) {
        const gm_tensor *t = &l->model->tensor[i];
        int k = 0;
        while (k < l->entries && l->entry[k].tensor != i)
            k++;
        if (load_wants(l, t) && k == l->entries)
            return gm_report(l->context, GM_BAD_FILE,
                             "%s: tensor %s %s of model %s is missing", l->path, t->name,
                             shape_text(t->rank, t->dim, shape, sizeof shape),
                             l->model->name);
    }
    qsort(l->entry, (size_t)l->entries, sizeof *l->entry, load_by_offset);
    for (int i = 0; i < l->entries; i++) {
        if (l->entry[i].begin != at)
            return gm_report(l->context, GM_BAD_FILE,
                             "%s: tensor %s begins at data byte %" PRIu64
                             ", not at %" PRIu64 " where the one before it ends",
                             l->path, l->entry[i].tensor < 0 ? "(not of this model)"
                                      : l->model->tensor[l->entry[i].tensor].name,
                             l->entry[i].begin, at);
        at = l->entry[i].end;
    }
    if (l->size - l->data != at)
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: has %" PRIu64 " bytes, but its header "
                         "describes %" PRIu64,
                         l->path, l->size, l->data + at);
    return GM_OK;
}

static int load_start(loader *l)
{
    uint64_t length = 0;
    off_t size = fseeko(l->file, 0, SEEK_END) ? -1 : ftello(l->file);
    if (size < 0 || fseeko(l->file, 0, SEEK_SET))
        return gm_report(l->context, GM_IO, "%s: cannot be read: %s", l->path,
                         strerror(errno));
    l->size = (uint64_t)size;
    if (l->size < 8)
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: has %" PRIu64 " bytes; a safetensors file "
                         "begins with 8 that give its header's length",
                         l->path, l->size);
    for (int i = 0; i < 8; i++) {
        int c = getc(l->file);
        if (c == EOF)
            return gm_report(l->context, GM_IO, "%s: cannot be read: %s", l->path,
                             strerror(errno));
        length |= (uint64_t)c << 8 * i;
    }
    if (length > LOAD_HEADER || length > l->size - 8)
        return gm_report(l->context, GM_BAD_FILE,
                         "%s: is not a safetensors file: its first 8 bytes "
                         "say that the header has %" PRIu64
                         " bytes, but the file has %" PRIu64,
                         l->path, length, l->size);
    l->data = 8 + length;
    gm_json_start(&l->json, l->file, 8, length);
    return GM_OK;
}

/* ---- the data ---------------------------------------------------------------------- */

static float load_half(unsigned h)
{
    uint32_t sign = (h & 0x8000u) << 16, exponent = h >> 10 & 31, fraction = h & 1023,
             bits;
    if (exponent == 0) {                                /* zero or subnormal: fraction * 2^-24 */
        float x = (float)fraction * 0x1p-24f;
        return sign ? -x : x;
    }
    bits = sign | (exponent == 31 ? 255u : exponent + 112) << 23 | fraction << 13;
    float x;
    memcpy(&x, &bits, 4);
    return x;
}

static void load_floats(const load_entry *e, const uint8_t *bytes, float *out,
                        int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        const uint8_t *b = bytes + i * e->width;
        uint32_t low = (uint32_t)b[0] | (uint32_t)b[1] << 8;
        uint32_t bits = e->width == 4 ? low | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24
                                      : low << 16;
        if (e->width == 4 || e->brain)
            memcpy(out + i, &bits, 4);
        else
            out[i] = load_half(low);
    }
}

/* Reads all data in order: first with apply false for the checksum, then into the
   tensors. */
static int load_data(loader *l, bool apply, uint64_t *sum)
{
    uint8_t bytes[4 * GM_CHUNK];
    float chunk[GM_CHUNK];
    *sum = GM_CHECKSUM;
    if (fseeko(l->file, (off_t)l->data, SEEK_SET))
        return gm_report(l->context, GM_IO, "%s: cannot be read: %s", l->path,
                         strerror(errno));
    for (int i = 0; i < l->entries; i++) {
        const load_entry *e = &l->entry[i];
        gm_walk walk = {0};                  /* empty: a tensor of other weights is read for its checksum only */
        if (e->tensor >= 0)
            gm_walk_start(&walk, &l->model->tensor[e->tensor], l->context);
        for (int64_t left = (int64_t)(e->end - e->begin) / e->width, n; left > 0; left -= n) {
            n = left < GM_CHUNK ? left : GM_CHUNK;
            if (fread(bytes, (size_t)e->width, (size_t)n, l->file) != (size_t)n)
                return gm_report(l->context, GM_IO, "%s: cannot be read to its end",
                                 l->path);
            if (e->width > 1)
                load_floats(e, bytes, chunk, n);
            if (apply && e->tensor >= 0)
                gm_walk_put(&walk, chunk, n);
            else if (!apply && e->width > 1)
                *sum = gm_checksum(*sum, chunk, n);
        }
    }
    return GM_OK;
}

/* Whole numbers of the metadata; false when there is none or it is not one. */
static bool load_number(const char *text, int base, uint64_t *out)
{
    char *end;
    if (text[0] < '0' || (text[0] > '9' && base == 10))
        return false;
    errno = 0;
    *out = strtoull(text, &end, base);
    return *end == 0 && errno == 0;
}

static int load_checked(loader *l, bool apply)
{
    uint64_t sum, expected, number;
    int code = load_start(l);
    if (!code)
        code = load_header(l);
    if (!code)
        code = load_cover(l);
    if (!code)
        code = load_data(l, false, &sum);
    if (!code && load_number(l->own[2].value, 16, &expected) && expected != sum)
        code = gm_report(l->context, GM_BAD_FILE,
                         "%s: is damaged: the checksum of its data is %016" PRIx64
                         ", not %016" PRIx64,
                         l->path, sum, expected);
    if (code || !apply)
        return code;
    code = load_data(l, true, &sum);
    if (l->part)
        return code;
    if (!code && load_number(l->own[0].value, 10, &number))
        l->context->seed = number;
    if (!code && load_number(l->own[1].value, 10, &number))
        l->context->step = number;
    return code;
}

int gm_load_file(const gm_model *m, gm_context *context, const char *path, bool state,
                 const gm_preload *part, gm_note *note, int notes, bool apply)
{
    loader l = {.model = m,
                .context = context,
                .path = path,
                .state = state,
                .part = part,
                .note = note,
                .notes = notes,
                .own = {{.key = "seed"}, {.key = "step"}, {.key = "gmc.checksum"}}};
    for (int i = 0; i < notes; i++)
        note[i].value[0] = 0;
    if (m->tensors > LOAD_TENSORS)
        return gm_report(context, GM_BAD_ARGUMENT,
                         "models of more than %d tensors cannot be loaded", LOAD_TENSORS);
    l.file = fopen(path, "rb");
    if (!l.file)
        return gm_report(context, GM_IO, "%s: cannot be read: %s", path, strerror(errno));
    int code = load_checked(&l, apply);
    fclose(l.file);
    return code;
}

int gm_load_notes(const gm_model *m, gm_context *context, const char *path, bool state,
                  gm_note *note, int notes)
{
    return gm_load_file(m, context, path, state, NULL, note, notes, true);
}

int gm_read_checkpoint(const gm_model *m, gm_context *context, const char *path,
                       bool state)
{
    return gm_load_file(m, context, path, state, NULL, NULL, 0, true);
}

int gm_read_part(const gm_model *m, gm_context *context, const gm_preload *part)
{
    return gm_load_file(m, context, part->path, false, part, NULL, 0, true);
}
