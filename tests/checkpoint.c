/* tests/checkpoint.c -- the safetensors reader and writer: what is written can be read back, and a
   damaged file or one of another model is refused with a sentence and changes nothing. */
#include "runtime/expect.h"
#include "runtime/toy.h"

#include <sys/resource.h>
#include <signal.h>

enum { MUTATIONS = 3000 };

/* A model of two small tensors, one of them stored transposed, and one of state. */
typedef struct { gm_context head; float weight[3][2], bias[2], speed[2]; } small_t;
static const gm_tensor small_tensors[] = {
    {.name = "Q.weight", .kind = GM_PARAM, .rank = 2, .dim = {2, 3}, .order = {1, 0},
     .offset = offsetof(small_t, weight)},
    {.name = "Q.bias", .kind = GM_BUFFER, .rank = 1, .dim = {2}, .offset = offsetof(small_t, bias)},
    {.name = "fit.m.Q.bias", .kind = GM_STATE, .rank = 1, .dim = {2}, .offset = offsetof(small_t, speed)},
};
static const gm_model small = {.name = "small", .sha256 = "abc", .version = "1", .bytes = sizeof(small_t),
                               .tensors = 3, .tensor = small_tensors};

static small_t small_values(void)
{
    small_t s = {.head = {.seed = 5, .step = 70}, .weight = {{1, 4}, {2, 5}, {3, 6}}, .bias = {7, 8},
                 .speed = {9, 10}};
    return s;
}

/* Writes header and n bytes of data 0, 1, 2 ... as a safetensors file. */
static const char *put_safetensors(const char *header, uint64_t length, size_t n)
{
    static uint8_t bytes[4096];
    const char *path = in_folder("case.safetensors");
    for (int i = 0; i < 8; i++)
        bytes[i] = (uint8_t)(length >> 8 * i);
    memcpy(bytes + 8, header, strlen(header));
    for (size_t i = 0; i < n; i++)
        bytes[8 + strlen(header) + i] = (uint8_t)i;
    put_file(path, bytes, 8 + strlen(header) + n);
    return path;
}

#define W "\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]}"
#define B "\"Q.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[24,32]}"
static const struct { const char *header; size_t data; const char *says; } cases[] = {
    {"{" W "," B "}", 32, NULL},
    {"{" B "," W "}", 32, NULL},
    {" \t\n{" W " , " B "} \r\n ", 32, NULL},
    {"{\"__metadata__\":{}," W "," B "}", 32, NULL},
    {"{\"__metadata__\":{\"a\":\"b\\u00e9\\ud83d\\ude00\",\"c\":\"\"}," W "," B "}", 32, NULL},
    {"{\"Q\\u002eweight\":{\"shape\":[2,3],\"data_offsets\":[0,24],\"dtype\":\"F32\"}," B "}", 32, NULL},
    {"{\"Q.weight\":{\"dtype\":\"F16\",\"shape\":[2,3],\"data_offsets\":[0,12]},"
     "\"Q.bias\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[12,16]}}", 16, NULL},
    {"{" W "," B "}", 31, "has 163 bytes, but its header describes 164"},
    {"{" W "," B "}", 33, "has 165 bytes, but its header describes 164"},
    {"{" W "}", 24, "tensor Q.bias [2] of model small is missing"},
    {"{}", 0, "tensor Q.weight [2,3] of model small is missing"},
    {"{" W "," B ",\"Q.more\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[32,36]}}", 36,
     "tensor Q.more is not in model small"},
    {"{" W ",\"Q.bias\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[24,32]}}", 32,
     "tensor Q.bias is [1,2], but in model small it is [2]"},
    {"{" W ",\"Q.bias\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[24,40]}}", 40, "is of type F64"},
    {"{" W "," W "," B "}", 32, "tensor Q.weight occurs twice"},
    {"{\"__metadata__\":{},\"__metadata__\":{}," W "," B "}", 32, "__metadata__ twice"},
    {"{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"}," W "," B "}", 32, "the same metadata key twice"},
    {"{\"__metadata__\":{\"a\":1}," W "," B "}", 32, "expected a string"},
    {"{\"__metadata__\":[]," W "," B "}", 32, "expected '{'"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]}," B "}", 32,
     "the same key twice"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3]}," B "}", 32, "without dtype, shape or data_offsets"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"x\":1}," B "}", 32, "unknown key in a tensor"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[8,32]},"
     "\"Q.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 32, NULL},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
     "\"Q.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[28,36]}}", 36, "begins at data byte 28"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
     "\"Q.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[16,24]}}", 24, "begins at data byte 16"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,20]}," B "}", 32, "need 24 bytes"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[24,0]}," B "}", 32, "need 24 bytes"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24,30]}," B "}", 32, "expected ']'"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,-3],\"data_offsets\":[0,24]}," B "}", 32,
     "expected a whole number"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[2,3.0],\"data_offsets\":[0,24]}," B "}", 32,
     "expected a whole number"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[02,3],\"data_offsets\":[0,24]}," B "}", 32, "begins with 0"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[99999999999999999999,3],\"data_offsets\":[0,24]}," B "}", 32,
     "too large"},
    {"{\"Q.weight\":{\"dtype\":\"F32\",\"shape\":[1,1,1,1,1,1,1,1,1],\"data_offsets\":[0,24]}," B "}", 32,
     "more than 8 dimensions"},
    {"[" W "]", 32, "byte 8: expected '{' of the header"},
    {"{" W "," B, 0, "expected ',' or '}'"},
    {"{" W "," B "}x", 32, "expected the end of the header"},
    {"{" W " " B "}", 32, "expected ',' or '}'"},
    {"{\"Q.we\\qight\":{}}", 0, "unknown escape"},
    {"{\"Q.we\\ud800x\":{}}", 0, "half of a surrogate pair"},
    {"{\"Q.we\\udc00\":{}}", 0, "bad \\u escape"},
    {"{\"Q.we\\u0000\":{}}", 0, "bad \\u escape"},
    {"{\"Q.we\xff\":{}}", 0, "invalid UTF-8"},
    {"{\"Q.we\xc0\x80\":{}}", 0, "invalid UTF-8"},
    {"{\"Q.we\xed\xa0\x80\":{}}", 0, "invalid UTF-8"},
    {"{\"Q.we\x01\":{}}", 0, "a string without its end"},
    {"{\"Q.we", 0, "a string without its end"},
};

static void test_reader(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        small_t s = small_values(), before = s;
        const char *path = put_safetensors(cases[i].header, strlen(cases[i].header), cases[i].data);
        int code = gm_read_checkpoint(&small, &s.head, path, false);
        if (!cases[i].says) {
            expect(!code, cases[i].header, s.head.error);
            continue;
        }
        expect(code == GM_BAD_FILE, cases[i].header, "was not refused");
        expect_text(cases[i].header, s.head.error, cases[i].says);
        memcpy(before.head.error, s.head.error, sizeof s.head.error);
        expect(!memcmp(&s, &before, sizeof s), cases[i].header, "something changed");
    }
}

/* Lengths that the file does not have, and files that are none. */
static void test_lengths(void)
{
    static const uint64_t lengths[] = {0, 1, 130, 131, 200, 100000001, UINT64_C(1) << 63, UINT64_MAX};
    small_t s = small_values();
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        const char *path = put_safetensors("{" W "," B "}", lengths[i], 0);
        expect(gm_read_checkpoint(&small, &s.head, path, false) == GM_BAD_FILE, "header length", s.head.error);
    }
    for (size_t n = 0; n < 8; n++) {
        put_file(in_folder("case.safetensors"), "\0\0\0\0\0\0\0\0", n);
        expect(gm_read_checkpoint(&small, &s.head, in_folder("case.safetensors"), false) == GM_BAD_FILE,
               "fewer than 8 bytes", s.head.error);
    }
    expect(gm_read_checkpoint(&small, &s.head, in_folder("none"), false) == GM_IO, "no file", s.head.error);
    expect_text("no file", s.head.error, "cannot be read: No such file");
    expect(gm_read_checkpoint(&small, &s.head, folder, false) == GM_IO, "a folder", s.head.error);
}

static void test_half_precision(void)
{
    static const char header[] = "{\"Q.weight\":{\"dtype\":\"F16\",\"shape\":[2,3],\"data_offsets\":[0,12]},"
                                 "\"Q.bias\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[12,16]}}";
    static const uint8_t data[] = {0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0xff, 0x7b, 0x00, 0x7c, 0x00, 0x80,
                                   0x80, 0x3f, 0x00, 0xc1};
    static const float want[] = {1, -2, 0x1p-24f, 65504, INFINITY, -0.0f};
    small_t s = small_values();
    const char *path = put_safetensors(header, sizeof header - 1, 0);
    FILE *f = fopen(path, "ab");
    fwrite(data, 1, sizeof data, f);
    fclose(f);
    expect(!gm_read_checkpoint(&small, &s.head, path, false), "F16 and BF16", s.head.error);
    for (int i = 0; i < 6; i++)
        expect(!memcmp(&s.weight[i % 3][i / 3], &want[i], 4), "F16 value", NULL);
    expect(s.bias[0] == 1 && s.bias[1] == -8, "BF16 values", NULL);
}

/* Written, read back; bytes as the format says; the same bytes from the same values. */
static void test_round_trip(void)
{
    small_t s = small_values(), other = {.head = {.seed = 0}};
    const char *weights = in_folder("a.safetensors"), *state = in_folder("b.safetensors");
    size_t length;
    expect(!gm_write_checkpoint(&small, &s.head, weights, false), "write weights", s.head.error);
    expect(!gm_write_checkpoint(&small, &s.head, state, true), "write state", s.head.error);
    expect(!gm_read_checkpoint(&small, &other.head, weights, false), "read weights", other.head.error);
    expect(!gm_read_checkpoint(&small, &other.head, state, true), "read state", other.head.error);
    expect(!memcmp(s.weight, other.weight, sizeof s.weight) && !memcmp(s.bias, other.bias, sizeof s.bias) &&
           !memcmp(s.speed, other.speed, sizeof s.speed), "round trip", "values differ");
    expect(other.head.seed == 5 && other.head.step == 70, "round trip", "seed or step differ");
    char *bytes = get_file(weights, &length);
    uint64_t header = (uint8_t)bytes[0] | (uint64_t)(uint8_t)bytes[1] << 8;
    expect((8 + header) % 64 == 0 && bytes[8] == '{', "alignment", NULL);
    float row[6];
    memcpy(row, bytes + 8 + header, sizeof row);
    for (int i = 0; i < 6; i++)
        expect(row[i] == (float)(i + 1), "row-major order of a transposed tensor", NULL);
    bytes[8 + header + 3] ^= 4;
    put_file(weights, bytes, length);
    free(bytes);
    expect(gm_read_checkpoint(&small, &other.head, weights, false) == GM_BAD_FILE, "one bit changed", NULL);
    expect_text("one bit changed", other.head.error, "is damaged: the checksum");
    expect(gm_read_checkpoint(&small, &other.head, state, false) == GM_BAD_FILE, "state as weights", NULL);
    expect_text("state as weights", other.head.error, "fit.m.Q.bias is not in model small");
}

/* Whatever the bytes, the answer is a code; run under the sanitizers by `make SAN=1 check`. */
static void test_mutations(void)
{
    small_t s = small_values();
    const char *from = in_folder("m.safetensors"), *to = in_folder("n.safetensors");
    size_t length;
    uint64_t random = 1;
    int loaded = 0;
    gm_write_checkpoint(&small, &s.head, from, false);
    char *good = get_file(from, &length), *bad = malloc(length + 8);
    for (int i = 0; i < MUTATIONS; i++) {
        size_t n = length;
        memcpy(bad, good, length);
        for (int k = 0; k < 1 + i % 4; k++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            bad[(random >> 33) % length] = (char)(random >> 56);
        }
        if (i % 5 == 0)
            n = (random >> 20) % length;
        put_file(to, bad, n);
        loaded += gm_read_checkpoint(&small, &s.head, to, false) == GM_OK;
    }
    free(good);
    free(bad);
    expect(loaded < MUTATIONS / 5, "mutations", "damage goes unnoticed");
}

/* A pair of which any one file is missing, older or half written. */
static void test_pairs(void)
{
    small_t s = small_values(), t = s;
    const char *path = in_folder("p.safetensors"), *previous = in_folder("p.safetensors.1");
    const char *state = in_folder("p.state.safetensors"), *kept = in_folder("kept");
    gm_note note = {.key = "gm.best", .value = "0x1p+3"};
    expect(!gm_save_pair(&small, &s.head, path, &note, 1), "pair", s.head.error);
    expect(access(previous, F_OK), "pair", "leaves its predecessor");
    note.value[0] = 0;
    expect(!gm_load_pair(&small, &t.head, path, &note, 1) && !strcmp(note.value, "0x1p+3"), "pair", t.head.error);
    rename(path, previous);                       /* killed before the first rename */
    expect(!gm_load_pair(&small, &t.head, path, NULL, 0) && !access(path, F_OK), "no weights yet", t.head.error);
    put_file(kept, "", 0);
    rename(path, previous);
    s.head.step++;
    gm_write_checkpoint(&small, &s.head, path, false);    /* killed between the two renames */
    expect(!gm_load_pair(&small, &t.head, path, NULL, 0) && t.head.step == 70, "newer weights", t.head.error);
    gm_write_checkpoint(&small, &s.head, path, false);
    expect(gm_load_pair(&small, &t.head, path, NULL, 0) == GM_BAD_FILE, "weights of another step", NULL);
    expect_text("weights of another step", t.head.error, "is of step 71, but");
    unlink(state);
    expect(gm_load_pair(&small, &t.head, path, NULL, 0) == GM_IO, "no state", NULL);
}

/* A full disk: the old file stays, nothing is left over. */
static void test_full(void)
{
    toy_t *t = toy_init(gm_take(sizeof(toy_t)), 1);
    const char *path = in_folder("full.safetensors"), *copy = in_folder("copy.safetensors");
    struct rlimit old, low = {8192, 8192};
    gm_write_checkpoint(&toy_model, &t->head, path, false);
    gm_write_checkpoint(&toy_model, &t->head, copy, false);
    t->mean[0][0] = 77;
    getrlimit(RLIMIT_FSIZE, &old);
    low.rlim_max = old.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &low);
    int code = gm_write_checkpoint(&toy_model, &t->head, path, false);
    setrlimit(RLIMIT_FSIZE, &old);
    expect(code == GM_IO, "full disk", "was not noticed");
    expect_text("full disk", t->head.error, "cannot be written: File too large");
    expect(same_files(path, copy), "full disk", "the old file is gone");
    expect(access(in_folder("full.safetensors.tmp"), F_OK), "full disk", "half a file is left");
    expect(gm_write_checkpoint(&toy_model, &t->head, "/dev/null/x", false) == GM_IO, "no folder", NULL);
    free(t);
}

int main(void)
{
    make_folder();
    test_reader();
    test_lengths();
    test_half_precision();
    test_round_trip();
    test_mutations();
    test_pairs();
    test_full();
    return finish();
}
