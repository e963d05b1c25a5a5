/* fuzz/readers.c -- any bytes at all as a safetensors file and as a file of each data source.
   With clang: -fsanitize=fuzzer,address, one program for each of -DFUZZ_SAFETENSORS, _IDX, _NPY, _CIFAR and
   _PICTURE.  Without: -DFUZZ_LOOP adds a main that damages good files itself, SECONDS on its command line,
   then the name of a good file where none is made here.
   Invariant: a file that is refused has changed nothing. */
#include "app.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* The bytes as a file in memory; its path. */
static const char *as_file(const uint8_t *bytes, size_t length)
{
    static char path[64];
    static int fd = -1;
    if (fd < 0)
        fd = memfd_create("fuzz", 0);
    if (fd < 0 || ftruncate(fd, 0) || pwrite(fd, bytes, length, 0) != (ssize_t)length)
        abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return path;
}

#ifdef FUZZ_SAFETENSORS
typedef struct { gm_context head; float weight[3][2], bias[2], speed[2]; } small_t;
static const gm_tensor tensors[] = {
    {.name = "Q.weight", .kind = GM_PARAM, .rank = 2, .dim = {2, 3}, .order = {1, 0}, .offset = offsetof(small_t, weight)},
    {.name = "Q.bias", .kind = GM_BUFFER, .rank = 1, .dim = {2}, .offset = offsetof(small_t, bias)},
    {.name = "fit.m.Q.bias", .kind = GM_STATE, .rank = 1, .dim = {2}, .offset = offsetof(small_t, speed)},
};
static const gm_model model = {.name = "small", .sha256 = "abc", .version = "1", .bytes = sizeof(small_t),
                               .tensors = 3, .tensor = tensors};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    small_t s = {.bias = {7, 8}}, before = s;
    gm_note note = {.key = "a"};
    if (gm_load_notes(&model, &s.head, as_file(bytes, length), false, &note, 1)) {
        memset(s.head.error, 0, sizeof s.head.error);
        if (memcmp(&s, &before, sizeof s))
            abort();
    }
    return 0;
}

#ifdef FUZZ_LOOP
static size_t good_file(uint8_t *to, size_t room)
{
    small_t s = {.weight = {{1, 4}, {2, 5}, {3, 6}}, .bias = {7, 8}};
    const char *path = "/tmp/fuzz-good.safetensors";
    gm_write_checkpoint(&model, &s.head, path, false);
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(to, 1, room, f) : 0;
    if (f)
        fclose(f);
    unlink(path);
    return n;
}
#endif
#elif defined FUZZ_IDX
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static gm_idx x;
    uint8_t row[64];
    int code = gm_idx_open(&x, as_file(bytes, length));
    if (code)
        return 0;
    for (int64_t left = x.rows; left > 0 && !code; left--) {
        int64_t size = 1;
        for (int i = 0; i < x.rank; i++)
            size *= x.dim[i];
        if (size < 1 || x.rows < 1)
            abort();
        for (int64_t n; size > 0 && !code; size -= n) {
            n = size < 64 ? size : 64;
            code = gm_idx_read(&x, row, n);
        }
    }
    gm_idx_close(&x);
    return 0;
}

#ifdef FUZZ_LOOP
static size_t good_file(uint8_t *to, size_t room)
{
    static const uint8_t head[] = {0, 0, 8, 3, 0, 0, 0, 5, 0, 0, 0, 2, 0, 0, 0, 3};
    memset(to, 7, room);
    memcpy(to, head, sizeof head);
    return sizeof head + 5 * 2 * 3;
}
#endif
#elif defined FUZZ_PICTURE
#include "picture.h"
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    uint8_t out[9 * 7 * 3];
    char why[GM_PICTURE_ERROR] = "";
    if (!gm_picture_read(as_file(bytes, length), 9, 7, length & 1 ? 3 : 1, out, why) && !why[0])
        abort();
    return 0;
}
#else
/* A column of a whole file; the field takes what good_file holds. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
#ifdef FUZZ_NPY
    static const gm_field field = {.name = "x", .type = GM_I32, .rank = 1, .dim = {2}, .classes = 9, .read = gm_read_npy};
#else
    static const gm_field field = {.name = "y", .type = GM_I32, .classes = 9, .read = gm_read_cifar};
#endif
    static const gm_model model = {.name = "small", .source = "small.gm", .fields = 1, .field = &field};
    static gm_app app = {.model = &model};
    const char *path = as_file(bytes, length), *file[] = {strrchr(path, '/') + 1, NULL};
    gm_column column = {.field = &field, .file = file};
    gm_data data = {.app = &app, .column = &column, .folder = "/proc/self/fd"};
    field.read(&data, &column);
    free(column.at);
    return 0;
}

#ifdef FUZZ_LOOP
static size_t good_file(uint8_t *to, size_t room)
{
    static const char head[] = "\x93NUMPY\1\0\66\0{'descr': '|u1', 'fortran_order': False, 'shape': (3, 2)}\n";
    memset(to, 7, room);
#ifdef FUZZ_NPY
    memcpy(to, head, sizeof head - 1);
    return sizeof head - 1 + 6;
#else
    (void)head;
    return 3073;
#endif
}
#endif
#endif

#ifdef FUZZ_LOOP
#ifdef FUZZ_PICTURE
static size_t good_file(uint8_t *to, size_t room)
{
    (void)to;
    return room;
}
#endif

static size_t read_file(const char *path, uint8_t *to, size_t room)
{
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(to, 1, room, f) : 0;
    if (f)
        fclose(f);
    return n ? n : 1;
}

int main(int argc, char **argv)
{
    static uint8_t good[4096], bad[4096];
    size_t length = argc > 2 ? read_file(argv[2], good, sizeof good) : good_file(good, sizeof good);
    time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 5);
    uint64_t random = 1;
    long runs = 0;
    for (; time(NULL) < end; runs++) {
        size_t n = length;
        memcpy(bad, good, sizeof bad);
        for (long k = 0; k <= runs % 5; k++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            bad[(random >> 33) % length] = runs % 3 ? (uint8_t)(random >> 56) : "{}[]:,\"0123456789\\u"[(random >> 50) % 19];
        }
        if (runs % 5 == 0)
            n = (random >> 20) % length;
        LLVMFuzzerTestOneInput(bad, n);
    }
    printf("%ld runs\n", runs);
    return 0;
}
#endif
