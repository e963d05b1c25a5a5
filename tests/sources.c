/* tests/sources.c -- what data fields are read from, whole and damaged: CIFAR-10, NumPy, folders of PNG and
   JPEG; and what is done to rows on their way.  A file that is refused is named, and nothing crashes. */
#include "runtime/expect.h"
#include "picture.h"

#include <fcntl.h>
#include <math.h>
#include <jpeglib.h>

/* ---- a program of one or two fields ------------------------------------------------------------ */

gm_reader gm_read_images;
static gm_field fields[2];
static gm_sampler sampler = {.name = "s", .inputs = 2, .input = {{.field = 0}, {.field = 1}}};
static gm_model model = {.name = "t", .source = "t.gm", .samplers = 1, .sampler = &sampler};
static gm_options options = {.data = folder};
static gm_context context = {.seed = 1};
static gm_app app = {&model, &options, &context};
static char told[4096];

static void use_fields(int count, const gm_field *f)
{
    memcpy(fields, f, sizeof *f * (size_t)count);
    model.field = fields;
    model.fields = sampler.inputs = count;
}

/* gm_data_open with what it says on standard error in `told`. */
static int open_data(gm_data *d, bool test)
{
    const char *path = in_folder("told");
    size_t length;
    fflush(stderr);
    int keep = dup(2), file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(file, 2);
    int code = gm_data_open(d, &app, test);
    fflush(stderr);
    dup2(keep, 2);
    close(file);
    close(keep);
    char *text = get_file(path, &length);
    snprintf(told, sizeof told, "%s", text);
    free(text);
    unlink(path);
    return code;
}

/* Opening must fail with this code and sentence; says NULL: it must not fail. */
static void expect_open(const char *what, int code, const char *says)
{
    gm_data d;
    int got = open_data(&d, false);
    if (!expect(got == code, what, told))
        printf("  exit code %d, not %d\n", got, code);
    if (says)
        expect_text(what, told, says);
    if (!got)
        gm_data_close(&d);
}

#define NAMES(...) (const char *const[]){__VA_ARGS__, NULL}

/* ---- CIFAR-10 ------------------------------------------------------------------------------------ */

static void put_cifar(const char *name, int pictures, int first_class, size_t extra)
{
    static uint8_t bytes[5 * 3073];
    for (int i = 0; i < pictures; i++) {
        bytes[i * 3073] = (uint8_t)(first_class + i);
        for (int k = 0; k < 3072; k++)
            bytes[i * 3073 + 1 + k] = (uint8_t)(k / 1024 * 50 + k % 1024 % 50 + i);
    }
    put_file(in_folder(name), bytes, (size_t)pictures * 3073 + extra);
}

static void test_cifar(void)
{
    const gm_field f[] = {
        {.name = "x", .rank = 3, .dim = {32, 32, 3}, .read = gm_read_cifar, .train = NAMES("a.bin", "b.bin"), .scale = 1},
        {.name = "y", .type = GM_I32, .classes = 10, .read = gm_read_cifar, .train = NAMES("a.bin", "b.bin"), .scale = 1}};
    gm_data d;
    use_fields(2, f);
    put_cifar("a.bin", 2, 7, 0);
    put_cifar("b.bin", 1, 3, 0);
    if (expect(!open_data(&d, false), "cifar", told)) {
        expect(d.rows == 3, "cifar: rows of both files", NULL);
        expect(d.column[1].byte[0] == 7 && d.column[1].byte[1] == 8 && d.column[1].byte[2] == 3, "cifar: classes", NULL);
        const uint8_t *x = d.column[0].byte;
        expect(x[0] == 0 && x[1] == 1024 % 50 - 24 + 50 && x[2] == 100 && x[3] == 1 && x[3072] == 1 && x[6144] == 0,
               "cifar: channels last", NULL);
        gm_data_close(&d);
    }
    expect(open_data(&d, true) == 1, "cifar: no test files", told);
    expect_text("cifar: no test files", told, "t: t.gm:0: field x names no test files");
    put_cifar("b.bin", 1, 3, 5);
    expect_open("cifar: a file of another size", 1, "b.bin: has 3078 bytes, which is no whole number of pictures of 3073");
    put_cifar("b.bin", 0, 3, 0);
    expect_open("cifar: an empty file", 1, "b.bin: has 0 bytes");
    put_cifar("b.bin", 2, 9, 0);
    expect_open("cifar: a class", 1, "b.bin: picture 1 is of class 10, but CIFAR-10 has classes 0 to 9");
    put_cifar("b.bin", 1, 3, 0);
    fields[1].classes = 8;
    expect_open("cifar: a class of a smaller field", 1, "a.bin: row 1 is 8, but y has classes 0 to 7");
    fields[0].dim[2] = 1;
    expect_open("cifar: a shape", 1, "b.bin: its rows are [32,32,3], but field x (t.gm:0) is [32,32,1]");
    unlink(in_folder("b.bin"));
    expect_open("cifar: a missing file", 74, "b.bin: No such file or directory");
}

/* ---- NumPy ------------------------------------------------------------------------------------- */

/* A file with this dictionary (its length is right) and these numbers. */
static void put_npy(int version, const char *dict, const void *numbers, size_t length)
{
    uint8_t file[512] = "\x93NUMPY";
    size_t text = strlen(dict), begin = version == 1 ? 10 : 12;
    file[6] = (uint8_t)version;
    file[8] = (uint8_t)text;
    memcpy(file + begin, dict, text);
    memcpy(file + begin + text, numbers, length);
    put_file(in_folder("n.npy"), file, begin + text + length);
}

#define DICT(type, order, shape) "{'descr': '" type "', 'fortran_order': " order ", 'shape': " shape ", }   \n"

static const float reals[] = {1.5f, -2, 3, 4, 5, 6}, bad_reals[] = {1, 2, NAN, 4};
static const double doubles[] = {1.5, -2, 3, 4};
static const int32_t ints[] = {1, 2, 3, 4};
static const int64_t longs[] = {1, 2, 3, 4}, big_longs[] = {1, 2, 3, INT64_C(1) << 40};
static const uint8_t small[] = {1, 2, 3, 4};

static const struct { int version; const char *dict; const void *numbers; size_t length; const char *says; } npy_cases[] = {
    {1, DICT("<f4", "False", "(2, 2)"), reals, 16, NULL},
    {2, DICT("<f8", "False", "(2, 2)"), doubles, 32, NULL},
    {3, DICT("<i4", "False", "(2, 2)"), ints, 16, NULL},
    {1, DICT("<i8", "False", "(2,2,)"), longs, 32, NULL},
    {1, DICT("|u1", "False", "( 2 , 2 )"), small, 4, NULL},
    {1, DICT("<f4", "False", "(2, 2)"), bad_reals, 16, "row 1 has a number that is not finite"},
    {1, DICT("<i8", "False", "(2, 2)"), big_longs, 32, "row 1 has a number that is not finite or does not fit 32 bits"},
    {4, DICT("<f4", "False", "(2, 2)"), reals, 16, "is a .npy file of version 4"},
    {1, DICT(">f4", "False", "(2, 2)"), reals, 16, "its numbers are '>f4'"},
    {1, DICT("<f4", "True", "(2, 2)"), reals, 16, "is stored column by column"},
    {1, DICT("<f4", "Maybe", "(2, 2)"), reals, 16, "has no 'fortran_order'"},
    {1, DICT("<f4", "False", "(2, 3)"), reals, 16, "but its header describes"},
    {1, DICT("<f4", "False", "(2, 2)"), reals, 15, "but its header describes"},
    {1, DICT("<f4", "False", "(2, 1, 3)"), reals, 24, "its rows are [1,3], but field x (t.gm:0) is [2]"},
    {1, DICT("<f4", "False", "(0, 2)"), reals, 0, "its shape is empty"},
    {1, DICT("<f4", "False", "(2, 99999999999999)"), reals, 16, "impossibly large"},
    {1, DICT("<f4", "False", "(99999999999999999999999, 2)"), reals, 16, "impossibly large"},
    {1, DICT("<f4", "False", "(2 2)"), reals, 16, "no readable 'shape'"},
    {1, DICT("<f4", "False", "()"), reals, 4, "is one number, not rows"},
    {1, "{'descr': [('a', '<f4')]}", reals, 16, "has no simple 'descr'"},
    {1, "", reals, 0, "has no simple 'descr'"},
};

static void test_npy(void)
{
    const gm_field f = {.name = "x", .rank = 1, .dim = {2}, .read = gm_read_npy, .train = NAMES("n.npy"), .scale = 0.5f,
                        .shift = 1};
    gm_port port = {.name = "x", .rank = 1, .dim = {2}};
    use_fields(1, &f);
    for (size_t i = 0; i < sizeof npy_cases / sizeof *npy_cases; i++) {
        gm_data d;
        float out[4];
        put_npy(npy_cases[i].version, npy_cases[i].dict, npy_cases[i].numbers, npy_cases[i].length);
        if (npy_cases[i].says) {
            expect_open(npy_cases[i].dict, 1, npy_cases[i].says);
        } else if (expect(!open_data(&d, false), npy_cases[i].dict, told)) {
            gm_data_fill(&d, &port, NULL, 2, out);
            expect(out[0] == (i < 2 ? 1.75f : 1.5f) && out[3] == 3, npy_cases[i].dict, "other numbers");
            gm_data_close(&d);
        }
    }
    put_file(in_folder("n.npy"), "\x93NUMPX\1\0", 8);
    expect_open("npy: another magic", 1, "does not begin as a .npy file does");
    put_file(in_folder("n.npy"), "\x93NUMPY\1\0\xff\xff{", 11);
    expect_open("npy: cut in its header", 1, "ends within its header");
    fields[0].type = GM_I32;
    fields[0].classes = 4;
    put_npy(1, DICT("<i8", "False", "(2, 2)"), longs, 32);
    expect_open("npy: a class", 1, "n.npy: row 1 is 4, but x has classes 0 to 3");
    put_npy(1, DICT("<f4", "False", "(2, 2)"), reals, 16);
    expect_open("npy: classes that are no whole numbers", 1, "its numbers are <f4, but field x is of classes");
}

/* ---- pictures ---------------------------------------------------------------------------------- */

static void put_jpeg(const char *path, const uint8_t *pixel, int width, int height, int channels)
{
    struct jpeg_compress_struct jpeg;
    struct jpeg_error_mgr error;
    FILE *file = fopen(path, "wb");
    jpeg.err = jpeg_std_error(&error);
    jpeg_create_compress(&jpeg);
    jpeg_stdio_dest(&jpeg, file);
    jpeg.image_width = (JDIMENSION)width;
    jpeg.image_height = (JDIMENSION)height;
    jpeg.input_components = channels;
    jpeg.in_color_space = channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 95, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    for (int y = 0; y < height; y++) {
        JSAMPROW row = (JSAMPROW)(pixel + y * width * channels);
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    fclose(file);
}

/* One colour everywhere. */
static void put_plain(const char *name, int width, int height, int channels, int value)
{
    static uint8_t pixel[64 * 64 * 3];
    const char *path = in_folder(name);
    memset(pixel, value, sizeof pixel);
    if (strstr(name, ".png"))
        gm_write_png(path, pixel, width, height, channels);
    else
        put_jpeg(path, pixel, width, height, channels);
}

static void test_folder(void)
{
    const gm_field f[] = {
        {.name = "x", .rank = 3, .dim = {8, 8, 3}, .read = gm_read_images, .train = NAMES("p"), .scale = 1},
        {.name = "y", .type = GM_I32, .classes = 2, .read = gm_read_images, .train = NAMES("p"), .scale = 1}};
    gm_data d;
    use_fields(2, f);
    expect_open("a missing folder", 74, "p: No such file or directory");
    mkdir(in_folder("p"), 0700);
    expect_open("an empty folder", 1, "p: has no pictures (.png, .jpg, .jpeg) in it or in its sub-folders");
    mkdir(in_folder("p/b"), 0700);
    mkdir(in_folder("p/a"), 0700);
    put_plain("p/b/1.PNG.png", 8, 8, 3, 10);
    put_plain("p/b/2.jpg", 20, 9, 1, 20);
    put_plain("p/a/9.jpeg", 64, 64, 3, 30);
    put_plain("p/a/8.png", 5, 3, 1, 40);
    put_file(in_folder("p/a/notes.txt"), "no picture", 10);
    put_file(in_folder("p/a/.hidden.png"), "no picture", 10);
    if (expect(!open_data(&d, false), "folders", told)) {
        static const int want[] = {40, 10, 30, 20};
        bool right = d.rows == 4;
        for (int i = 0; right && i < 4; i++) {
            right = right && d.column[1].whole[i] == i % 2;
            for (int k = 0; k < 192; k++)
                right = right && abs(d.column[0].byte[i * 192 + k] - want[i]) <= 1;
        }
        expect(right, "folders: pictures of each class in turn, in the order of names", NULL);
        char text[80];
        gm_data_say(&d, text, sizeof text);
        expect(!strcmp(text, "4 images of 2 classes"), "what was read", text);
        gm_data_close(&d);
    }
    fields[0].test = fields[1].test = NAMES("q");
    mkdir(in_folder("q"), 0700);
    mkdir(in_folder("q/a"), 0700);
    mkdir(in_folder("q/c"), 0700);
    put_plain("q/c/1.png", 8, 8, 3, 10);
    expect(open_data(&d, true) == 1, "other classes in the test set", told);
    expect_text("other classes in the test set", told, "q: class 1 is c, but in ");
    fields[1].classes = 3;
    expect_open("classes", 1, "p: has 2 sub-folders, but y has 3 classes");
    fields[1].classes = 2;
    put_file(in_folder("p/a/x.png"), "<html>", 6);
    expect_open("no picture", 1, "p/a/x.png: is neither PNG nor JPEG");
    put_file(in_folder("p/a/x.png"), "", 0);
    expect_open("no bytes", 1, "p/a/x.png: ends before a picture begins");
    unlink(in_folder("p/a/x.png"));
}

/* A picture cut at any length, or with a byte changed in its middle, is refused or read: never a crash. */
static void test_damage(const char *name)
{
    static uint8_t out[8 * 8 * 3], pixel[40 * 30 * 3];
    char why[GM_PICTURE_ERROR];
    size_t length;
    for (size_t i = 0; i < sizeof pixel; i++)
        pixel[i] = (uint8_t)(i * i / 7 + i);
    if (strstr(name, ".png"))
        gm_write_png(in_folder(name), pixel, 40, 30, 3);
    else
        put_jpeg(in_folder(name), pixel, 40, 30, 3);
    char *bytes = get_file(in_folder(name), &length);
    int refused = 0, cuts = 0;
    for (size_t cut = 0; cut + 13 < length; cut += 1 + length / 60, cuts++) {
        put_file(in_folder("cut"), bytes, cut);
        refused += !gm_picture_read(in_folder("cut"), 8, 8, 3, out, why);
    }
    expect(refused == cuts, name, "a picture that was cut off is taken for whole");
    for (size_t at = 0; at < length; at += 1 + length / 300) {
        bytes[at] ^= 0x55;
        put_file(in_folder("cut"), bytes, length);
        why[0] = 0;
        bool good = gm_picture_read(in_folder("cut"), 8, 8, 3, out, why);
        expect(good || why[0], name, "refused without a reason");
        bytes[at] ^= 0x55;
    }
    free(bytes);
}

static void test_resize(void)
{
    uint8_t in[6 * 4 * 3], out[6 * 4 * 3], small_one[3 * 2 * 3], grey[1];
    for (int i = 0; i < 72; i++)
        in[i] = (uint8_t)(i * 3);
    gm_resize(in, 4, 6, 4, 6, 3, out);
    expect(!memcmp(in, out, sizeof in), "the same size: a copy", NULL);
    gm_resize(in, 4, 6, 2, 3, 3, small_one);
    expect(small_one[0] == (in[0] + in[3] + in[18] + in[21] + 2) / 4, "half the size: averages of four", NULL);
    gm_resize(in, 4, 6, 4, 4, 3, out);
    expect(out[0] == in[3] && out[11] == in[14], "the centre of a wide picture", NULL);
    const uint8_t two[] = {0, 0, 0, 200, 200, 200};
    gm_resize(two, 1, 2, 2, 4, 3, out);
    expect(out[0] == 0 && out[3] == 50 && out[6] == 150 && out[9] == 200, "twice the size: between neighbours", NULL);
    const uint8_t red[] = {255, 0, 0};
    gm_resize(red, 1, 1, 1, 1, 1, grey);
    expect(grey[0] == 76, "red as grey", NULL);
}

/* ---- changes ----------------------------------------------------------------------------------- */

enum { HIGH = 6, WIDE = 5, SIZE = HIGH * WIDE, MANY = 2000 };
static uint8_t rows_of[4 * SIZE];
static float first[MANY * SIZE], second[MANY * SIZE];

/* Fills MANY rows, all of them row 1, at this visit (-1: none) by so many threads. */
static void fill(const gm_change *change, int changes, int64_t visit, int threads, float *out)
{
    static gm_field f;
    static int64_t row[MANY];
    uint8_t scratch[8 * 64];
    f = (gm_field){.name = "x", .rank = 2, .dim = {HIGH, WIDE}, .scale = 1 / 255.0f, .changes = changes, .change = change};
    gm_column c = {.field = &f, .row = SIZE, .byte = rows_of};
    gm_data d = {.app = &app, .column = &c, .rows = 4, .visit = visit, .scratch = scratch, .scratch_row = 64};
    gm_port port = {.name = "x", .rank = 2, .dim = {HIGH, WIDE}};
    context.threads = threads;
    for (int i = 0; i < MANY; i++)
        row[i] = 1;
    gm_data_fill(&d, &port, row, MANY, out);
}

/* The same for any number of threads, at the same visit; another at another visit, if it is drawn then. */
static void expect_draws(const char *what, const gm_change *change, bool by_visit, bool only_training)
{
    fill(change, 1, 7, 1, first);
    fill(change, 1, 7, 3, second);
    expect(!memcmp(first, second, sizeof first), what, "depends on the number of threads");
    fill(change, 1, 8, 2, second);
    expect((memcmp(first, second, sizeof first) != 0) == by_visit, what, "another visit");
    fill(change, 1, -1, 2, second);
    bool plain = true;
    for (int i = 0; i < SIZE; i++)
        plain = plain && second[i] == (float)((double)rows_of[SIZE + i] * (double)(1 / 255.0f));
    expect(plain == only_training, what, "rows without a visit");
}

/* How many of the rows in `first` are row 1 mirrored (or not) and moved by this much, empty behind the edge. */
static int count_moved(bool mirrored, int down, int right)
{
    int count = 0;
    for (int i = 0; i < MANY; i++) {
        bool same = true;
        for (int y = 0; same && y < HIGH; y++)
            for (int x = 0; same && x < WIDE; x++) {
                int from_y = y + down, from_x = x + right;
                bool inside = from_y >= 0 && from_y < HIGH && from_x >= 0 && from_x < WIDE;
                int at = SIZE + from_y * WIDE + (mirrored ? WIDE - 1 - from_x : from_x);
                double want = inside ? rows_of[at] * (double)(1 / 255.0f) : 0;
                same = first[i * SIZE + y * WIDE + x] == (float)want;
            }
        count += same;
    }
    return count;
}

static void test_moves(void)
{
    const gm_change flip = {GM_CHANGE_flip, false, 0}, crop = {GM_CHANGE_crop, true, 1};
    expect_draws("flip", &flip, true, true);
    int plain = count_moved(false, 0, 0), mirrored = count_moved(true, 0, 0);
    expect(plain + mirrored == MANY && abs(plain - mirrored) < MANY / 10, "flip: one in two", NULL);
    expect_draws("crop", &crop, true, true);
    int sum = 0;
    for (int down = -1; down <= 1; down++)
        for (int right = -1; right <= 1; right++) {
            int count = count_moved(false, down, right);
            expect(abs(count - MANY / 9) < MANY / 20, "crop: every place alike", NULL);
            sum += count;
        }
    expect(sum == MANY, "crop: nothing else", NULL);
}

static void test_numbers(void)
{
    const gm_change noise = {GM_CHANGE_noise, true, 0.25f}, between = {GM_CHANGE_dequantise, false, 0},
                    each = {GM_CHANGE_binarise, false, 0}, once = {GM_CHANGE_binarise, true, 1};
    double sum = 0, square = 0, low = 1, high = 0;
    expect_draws("noise", &noise, true, true);
    for (int i = 0; i < MANY * SIZE; i++) {
        double e = (double)first[i] - rows_of[SIZE + i % SIZE] / 255.0;
        sum += e;
        square += e * e;
    }
    double sd = sqrt(square / (MANY * SIZE));
    expect(fabs(sum / (MANY * SIZE)) < 0.004 && fabs(sd - 0.25) < 0.003, "noise: mean 0 and its deviation", NULL);
    expect_draws("dequantise", &between, true, false);
    for (int i = 0; i < MANY * SIZE; i++) {
        double e = (double)first[i] * 255.0 - rows_of[SIZE + i % SIZE];
        low = e < low ? e : low;
        high = e > high ? e : high;
    }
    expect(low > -1e-4 && low < 0.001 && high < 1.0001 && high > 0.999, "dequantise: within a level", NULL);
    expect_draws("binarise", &each, true, false);
    sum = 0;
    for (int i = 0; i < MANY; i++)
        sum += (double)first[i * SIZE + 3];
    expect(fabs(sum / MANY - rows_of[SIZE + 3] / 255.0) < 0.04, "binarise: with the pixel's own probability", NULL);
    expect_draws("binarise once", &once, false, false);
    expect(!memcmp(first, second, sizeof first) && !memcmp(first, first + SIZE, sizeof *first * SIZE),
           "binarise(seed: 1): the row's own, at every visit", NULL);
}

/* The same bits whatever compiled this. */
static void test_bits(void)
{
    static const gm_change all[] = {{GM_CHANGE_flip, false, 0}, {GM_CHANGE_crop, true, 1}, {GM_CHANGE_dequantise, false, 0},
                                    {GM_CHANGE_noise, true, 0.25f}};
    uint64_t sum = GM_CHECKSUM;
    char text[32];
    fill(all, 4, 12345, 2, first);
    sum = gm_checksum(sum, first, MANY * SIZE);
    snprintf(text, sizeof text, "%016llx", (unsigned long long)sum);
    expect(!strcmp(text, "bd03fa8b63844898"), "changes have the same bits everywhere", text);
}

int main(void)
{
    make_folder();
    for (int i = 0; i < 4 * SIZE; i++)
        rows_of[i] = (uint8_t)(17 + i * 37 % 211);
    test_cifar();
    test_npy();
    test_folder();
    test_damage("damaged.png");
    test_damage("damaged.jpg");
    test_resize();
    test_moves();
    test_numbers();
    test_bits();
    return finish();
}
