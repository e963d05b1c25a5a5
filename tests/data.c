/* tests/data.c -- what the runtime reads and draws: IDX files whole and damaged, the built-in digits,
   bytes turned into numbers, PNG files, the loss curve, and the order of a run program. */
#include "runtime/expect.h"
#include "runtime/toy.h"

#include <zlib.h>

enum { DIGITS = 20000, PIXELS = 784 };

/* ---- IDX --------------------------------------------------------------------------------------- */

static const struct { const char *bytes; size_t length; const char *says; } idx_cases[] = {
    {"\0\0\x08\x01\0\0\0\x03" "abc", 11, NULL},
    {"\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02" "abcd", 20, NULL},
    {"", 0, "ends at byte 0, before its header"},
    {"\0\0\x08", 3, "ends at byte 3, before its header"},
    {"\0\0\x08\x03\0\0\0\x02\0\0", 10, "ends at byte 10, within its header of 16"},
    {"\0\0\x08\x01\0\0\0\x03" "ab", 10, "has 10 bytes, but its header describes 11"},
    {"\0\0\x08\x01\0\0\0\x03" "abcd", 12, "has 12 bytes, but its header describes 11"},
    {"PK\x03\x04\0\0\0\0", 8, "bytes 0 to 3 should be 00 00 08"},
    {"\0\0\x0d\x01\0\0\0\x03" "abc", 11, "found 00 00 0d 01"},
    {"\0\0\x08\0\0\0\0\x03" "abc", 11, "found 00 00 08 00"},
    {"\0\0\x08\x09\0\0\0\x03" "abc", 11, "found 00 00 08 09"},
    {"\0\0\x08\x01\0\0\0\0", 8, "makes the whole empty"},
    {"\0\0\x08\x03\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 16, "impossibly large"},
    {"\0\0\x08\x02\0\x7f\xff\xff\0\0\x40\0", 12, "has 12 bytes, but its header describes"},
};

/* Opens and reads a whole file; the error, or NULL. */
static const char *idx_error(const char *path)
{
    static gm_idx x;
    uint8_t bytes[4096];
    int code = gm_idx_open(&x, path);
    for (int64_t at = 0; !code && at < x.rows; at++)
        code = gm_idx_read(&x, bytes, (x.size - 4 * (x.rank + 2)) / x.rows);
    gm_idx_close(&x);
    return code ? x.error : NULL;
}

static void put_gz(const char *path, const void *bytes, size_t length)
{
    gzFile f = gzopen(path, "wb");
    if (!f || gzwrite(f, bytes, (unsigned)length) != (int)length || gzclose(f) != Z_OK)
        exit(1);
}

static void test_idx(void)
{
    const char *path = in_folder("case"), *packed = in_folder("case.gz");
    for (size_t i = 0; i < sizeof idx_cases / sizeof idx_cases[0]; i++) {
        put_file(path, idx_cases[i].bytes, idx_cases[i].length);
        put_gz(packed, idx_cases[i].bytes, idx_cases[i].length);
        const char *error = idx_error(path);
        if (!idx_cases[i].says) {
            expect(!error, "a good file", error);
            error = idx_error(packed);
            expect(!error, "a good file, compressed", error);
            continue;
        }
        if (expect(error, "a bad file is refused", idx_cases[i].says))
            expect_text("a bad file", error, idx_cases[i].says);
        expect(idx_error(packed), "a bad file is refused, compressed", idx_cases[i].says);
    }
}

static void test_idx_compressed(void)
{
    static uint8_t raw[16 + 50 * PIXELS] = "\0\0\x08\x03\0\0\0\x32\0\0\0\x1c\0\0\0\x1c";
    const char *path = in_folder("z.gz");
    char found[GM_PATH_SIZE];
    size_t length;
    for (int i = 0; i < 50; i++)
        gm_digit(1, (uint64_t)i, raw + 16 + i * PIXELS);
    put_gz(path, raw, sizeof raw);
    expect(!idx_error(path), "50 digits, compressed", NULL);
    expect(gm_idx_find(folder, "z", found) && !strcmp(found, path), "finds NAME.gz", found);
    expect(gm_idx_find(folder, "z.gz", found), "finds NAME.gz under its name", NULL);
    rename(path, in_folder("z"));
    expect(gm_idx_find(folder, "z.gz", found) && !strcmp(found, in_folder("z")), "finds NAME for NAME.gz", found);
    expect(!gm_idx_find(folder, "zz", found), "finds nothing", NULL);
    char *bytes = get_file(in_folder("z"), &length);
    for (size_t cut = 0; cut < length; cut += 1 + length / 40) {
        put_file(path, bytes, cut);
        expect(idx_error(path), "a compressed file that was cut off", NULL);
    }
    bytes[length - 6] ^= 1;                       /* in the CRC */
    put_file(path, bytes, length);
    const char *error = idx_error(path);
    if (expect(error, "a wrong CRC", NULL))
        expect_text("a wrong CRC", error, "of the file: incorrect data check");
    free(bytes);
    put_gz(path, "\0\0\x08\x02\x7f\xff\xff\xff\0\0\0\x10", 12);
    error = idx_error(path);
    if (expect(error, "a bomb", NULL))
        expect_text("a bomb", error, "compressed bytes cannot hold");
    expect(idx_error(folder) && strstr(idx_error(folder), "it is not a file"), "a folder", NULL);
}

/* ---- digits ------------------------------------------------------------------------------------ */

static void test_digits(void)
{
    uint8_t image[PIXELS], again[PIXELS];
    uint64_t sum = UINT64_C(0xcbf29ce484222325);
    int count[10] = {0}, label, worst = 255;
    double ink = 0, began = gm_seconds();
    for (uint64_t i = 0; i < DIGITS; i++) {
        label = gm_digit(1, i, image);
        count[label]++;
        int brightest = 0;
        for (int k = 0; k < PIXELS; k++) {
            ink += image[k];
            brightest = image[k] > brightest ? image[k] : brightest;
            if (i < 1000)
                sum = (sum ^ image[k]) * UINT64_C(0x100000001b3);
        }
        worst = brightest < worst ? brightest : worst;
    }
    double seconds = gm_seconds() - began;
    char text[64];
    snprintf(text, sizeof text, "%016llx", (unsigned long long)sum);
    expect(!strcmp(text, "112512403eef1c57"), "digits have the same bytes everywhere", text);
    for (int i = 0; i < 10; i++)
        expect(count[i] > DIGITS / 12 && count[i] < DIGITS / 8, "ten classes, about equally often", NULL);
    expect(ink / DIGITS / PIXELS / 255 > 0.09 && ink / DIGITS / PIXELS / 255 < 0.16, "as much ink as MNIST", NULL);
    expect(worst > 128, "no digit is invisible", NULL);
    label = gm_digit(1, 77, image);
    expect(gm_digit(1, 77, again) == label && !memcmp(image, again, PIXELS), "a digit can be had again", NULL);
    gm_digit(2, 77, again);
    expect(memcmp(image, again, PIXELS), "another seed, another digit", NULL);
    printf("digits: %.0f images/s\n", DIGITS / seconds);
}

/* ---- bytes to numbers --------------------------------------------------------------------------- */

static void test_fill(void)
{
    static uint8_t bytes[3 * 50];
    static float out[2 * 50];
    gm_field f = {.name = "x", .type = GM_F32, .rank = 1, .dim = {50}, .scale = 1 / 255.0f};
    gm_column c = {.field = &f, .row = 50, .byte = bytes};
    gm_data d = {.column = &c, .rows = 3, .visit = -1};
    gm_port port = {.name = "x", .type = GM_F32, .rank = 1, .dim = {50}, .field = 0};
    const int64_t row[] = {2, 0};
    for (int i = 0; i < 150; i++)
        bytes[i] = (uint8_t)(i * 7 + 3);
    for (int shifted = 0; shifted < 2; shifted++) {
        bool right = true;
        f.shift = shifted ? -0.5f : 0;
        gm_data_fill(&d, &port, row, 2, out);
        for (int i = 0; i < 100; i++) {
            double value = bytes[row[i / 50] * 50 + i % 50] * (double)f.scale + (double)f.shift;
            right = right && out[i] == (float)value;
        }
        expect(right, "rows are scaled", shifted ? "with a shift" : "without a shift");
    }
    port.type = f.type = GM_I32;
    gm_data_fill(&d, &port, row, 2, out);
    expect(((int32_t *)(void *)out)[51] == bytes[1], "labels", NULL);
}

/* ---- pictures ------------------------------------------------------------------------------------ */

/* Unpacks the pixels of a PNG that gm_write_png wrote; NULL when it is not one. */
static uint8_t *png_pixels(const char *path, size_t raw)
{
    size_t length;
    char *file = get_file(path, &length);
    uint8_t *p = (uint8_t *)file, *out = malloc(raw);
    uLongf got = (uLongf)raw;
    size_t n = (size_t)p[33] << 24 | (size_t)p[34] << 16 | (size_t)p[35] << 8 | p[36];
    bool ok = !memcmp(file, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) && !memcmp(file + 37, "IDAT", 4) &&
              length == 33 + 12 + n + 12 && uncompress(out, &got, p + 41, (uLong)n) == Z_OK && got == raw;
    uint32_t crc = (uint32_t)crc32(0, p + 37, (uInt)n + 4);
    for (int i = 0; ok && i < 4; i++)
        ok = p[41 + n + (size_t)i] == (uint8_t)(crc >> (24 - 8 * i));
    free(file);
    if (ok)
        return out;
    free(out);
    return NULL;
}

static void test_png(void)
{
    static const struct { int width, height, channels, kind; } shapes[] = {
        {1, 1, 1, 0}, {1, 1, 3, 2}, {300, 200, 1, 0}, {300, 200, 1, 1}, {300, 200, 3, 2}, {257, 3, 1, 2},
        {500, 400, 3, 1}};
    const char *path = in_folder("p.png");
    uint32_t random = 1;
    for (size_t s = 0; s < sizeof shapes / sizeof shapes[0]; s++) {
        int w = shapes[s].width * shapes[s].channels, h = shapes[s].height;
        uint8_t *pixel = malloc((size_t)(w * h));
        for (int i = 0; i < w * h; i++) {
            random = random * 1664525 + 1013904223;
            pixel[i] = (uint8_t)(shapes[s].kind == 0 ? 9 : shapes[s].kind == 1 ? i / 70 % 5 * (i % 13) : (int)(random >> 24));
        }
        expect(!gm_write_png(path, pixel, shapes[s].width, h, shapes[s].channels), "write a PNG", NULL);
        uint8_t *back = png_pixels(path, (size_t)((w + 1) * h));
        bool same = back;
        for (int y = 0; same && y < h; y++)
            same = back[y * (w + 1)] == 0 && !memcmp(back + y * (w + 1) + 1, pixel + y * w, (size_t)w);
        expect(same, "a PNG holds its pixels", NULL);
        free(back);
        free(pixel);
    }
    expect(gm_write_png(in_folder("none/p.png"), (const uint8_t *)"", 1, 1, 1) == GM_IO, "no folder", NULL);
}

static void test_curve(void)
{
    static const char csv[] = "step,epoch,phase,name,loss,images_per_second\n1,0.1,train,fit,500,9\n"
        "2,1.0,train,fit,120.5,9\n2,1.0,test,fit,110,9\n3,2.0,train,fit,nan,9\n3,2.0,test,fit,100.25,9\nbroken\n";
    size_t length;
    put_file(in_folder("m.csv"), csv, sizeof csv - 1);
    expect(!gm_write_curve(in_folder("m.csv"), in_folder("c.svg"), "toy"), "write a curve", NULL);
    char *svg = get_file(in_folder("c.svg"), &length);
    if (expect(svg, "a curve", "no file")) {
        expect(!strncmp(svg, "<svg ", 5) && !strcmp(svg + length - 7, "</svg>\n"), "a curve", "is not whole");
        expect(!strstr(svg, "nan") && !strstr(svg, "inf"), "a curve", "draws what is no number");
        expect_text("a curve", svg, "fit test: 100.25");
        expect_text("a curve", svg, "fit train: 120.5");
    }
    free(svg);
    expect(gm_write_curve(in_folder("none.csv"), in_folder("c.svg"), "toy") == GM_IO, "no metrics", NULL);
}

/* A bar on a terminal is drawn over itself and taken away; elsewhere there are lines. */
static void test_progress(void)
{
    gm_progress p;
    char *text = NULL;
    size_t length;
    gm_progress_start(&p, 0, 1000);
    p.file = open_memstream(&text, &length);
    p.terminal = true;
    p.colour = p.unicode = false;
    gm_progress_show(&p, 500, 2.5, 12345, "loss 1.5");
    fflush(p.file);
    expect_text("a bar", text, "\r 50% |######      | 500/1000 [");
    expect_text("a bar", text, "12.3k/s] loss 1.5\033[K");
    gm_progress_clear(&p);
    expect(!strcmp(text + length - 4, "\r\033[K") && !p.shown, "a bar is taken away", text);
    p.unicode = p.colour = true;
    gm_progress_show(&p, 33, 2.5, 2.5e6, "");
    fflush(p.file);
    expect_text("a bar in colour", text, "\033[36m\u258d");
    expect_text("a bar in colour", text, "2.50M/s]");
    p.terminal = false;
    gm_progress_show(&p, 1000, 5, 99, "loss 1");
    fflush(p.file);
    expect_text("a line", text, "step 1000/1000 epoch 5.0 [00:00<00:00, 99.0 images/s] loss 1\n");
    expect(!gm_progress_due(&p), "the next line is later", NULL);
    fclose(p.file);
    free(text);
}

/* ---- the run program -------------------------------------------------------------------------------- */

/* The order of operations, one letter each. */
static void expect_order(const gm_run *run, int runs, const char *order)
{
    gm_model m = toy_model;
    gm_options o = {.seed = 1};
    gm_app app = {.model = &m, .options = &o};
    gm_cursor cursor;
    int64_t steps[32];
    char got[64] = "";
    m.run = run;
    m.runs = runs;
    expect(!gm_run_prepare(&app, 3 * TOY_BATCH + 7, steps), "a run program", order);
    gm_cursor_start(&cursor, &m, steps);
    for (int op, n = 0; (op = gm_cursor_next(&cursor)) >= 0 && n < 63; n++)
        got[n] = m.run[op].kind == GM_RUN_STEP ? 's' : m.run[op].name[0];
    expect(!strcmp(got, order), order, got);
}

static void test_order(void)
{
    static const gm_run nested[] = {
        {GM_RUN_REPEAT, NULL, 2, GM_STEPS}, {GM_RUN_STEP, "fit", 2, GM_STEPS}, {GM_RUN_REPEAT, NULL, 3, GM_STEPS},
        {GM_RUN_PRINT, "a", 0, GM_STEPS},   {GM_RUN_END, NULL, 0, GM_STEPS},   {GM_RUN_END, NULL, 0, GM_STEPS},
        {GM_RUN_PRINT, "b", 0, GM_STEPS}};
    static const gm_run epochs[] = {
        {GM_RUN_EVERY, NULL, 1, GM_EPOCHS}, {GM_RUN_PRINT, "x", 0, GM_STEPS}, {GM_RUN_END, NULL, 0, GM_STEPS},
        {GM_RUN_STEP, "fit", 2, GM_EPOCHS}, {GM_RUN_REPEAT, NULL, 0, GM_STEPS}, {GM_RUN_PRINT, "y", 0, GM_STEPS},
        {GM_RUN_END, NULL, 0, GM_STEPS},    {GM_RUN_STEP, "fit", 0, GM_STEPS}, {GM_RUN_PRINT, "z", 0, GM_STEPS}};
    gm_model m = toy_model;
    expect_order(nested, TOY_COUNT(nested), "ssaaassaaab");
    expect_order(epochs, TOY_COUNT(epochs), "ssssssz");
    m.run = epochs;
    m.runs = TOY_COUNT(epochs);
    expect(gm_run_due(&m, 0, 3, 6, 3) && !gm_run_due(&m, 0, 3, 5, 3), "every epoch", NULL);
    expect(!gm_run_due(&m, 0, 3, 6, 0), "every epoch of a step without data", NULL);
}

int main(void)
{
    make_folder();
    test_idx();
    test_idx_compressed();
    test_digits();
    test_fill();
    test_png();
    test_curve();
    test_progress();
    test_order();
    return finish();
}
