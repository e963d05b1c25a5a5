/* tests/image.c -- functions of images give what PyTorch gives.
   In: expressions of the language over small images of whole numbers.  Out: each is printed by a program and
   compared with the values that torch.nn.functional has for the same operands, moved to [N,H,W,C]. */
#include "ast.h"
#include "gmc.h"

#include <stdlib.h>
#include <string.h>

static int passed, failed;

static const struct { const char *expression, *value; } values[] = {
    /* conv2d: plain; strided and padded; 2 to 3 channels, 2x1; groups and dilation */
    { "convolve(reshape(iota(16), [1, 4, 4, 1]), ones(1, 1, 3, 3))", "[[45, 54, 81, 90]]" },
    { "convolve(reshape(iota(16), [1, 4, 4, 1]), ones(1, 1, 3, 3), stride: 2, pad: 1)", "[[10, 24, 51, 90]]" },
    { "convolve(reshape(iota(16), [1, 4, 4, 1]), ones(1, 1, 3, 3), stride: 2, pad: same)", "[[10, 24, 51, 90]]" },
    { "convolve(reshape(iota(12), [1, 2, 2, 3]), reshape(iota(12), [2, 3, 2, 1]))", "[[77, 221, 122, 374]]" },
    { "convolve(reshape(iota(20), [1, 1, 5, 4]), reshape(iota(16), [4, 2, 1, 2]), groups: 2, dilation: [1, 3])",
      "[[53, 157, 337, 473, 77, 245, 489, 689]]" },
    /* F.pad(x, (0, 1, 1, 0)) and (-1, 0, 0, -1), then conv2d */
    { "convolve([[[[1], [2]], [[3], [4]]]], [[[[1]]]], pad: [[1, 0], [0, 1]])", "[[0, 0, 0, 1, 2, 0, 3, 4, 0]]" },
    { "convolve([[[[1], [2]], [[3], [4]]]], [[[[5]]]], pad: [[0, -1], [-1, 0]])", "[[10]]" },
    /* conv_transpose2d: stride 2, padding 1, output_padding 1 and 0; two channels; groups and dilation */
    { "convolve_transposed(reshape(iota(4), [1, 2, 2, 1]), ones(1, 1, 3, 3), stride: 2, pad: same)",
      "[[0, 1, 1, 1, 2, 6, 4, 4, 2, 5, 3, 3, 2, 5, 3, 3]]" },
    { "convolve_transposed(reshape(iota(4), [1, 2, 2, 1]), ones(1, 1, 3, 3), stride: 2, pad: 1, out_pad: 1)",
      "[[0, 1, 1, 1, 2, 6, 4, 4, 2, 5, 3, 3, 2, 5, 3, 3]]" },
    { "convolve_transposed(reshape(iota(4), [1, 2, 2, 1]), ones(1, 1, 3, 3), stride: 2, pad: 1)",
      "[[0, 1, 1, 2, 6, 4, 2, 5, 3]]" },
    { "convolve_transposed(reshape(iota(8), [1, 2, 2, 2]), reshape(iota(8), [2, 2, 1, 2]))",
      "[[4, 6, 17, 29, 17, 27, 20, 38, 57, 101, 41, 67]]" },
    { "convolve_transposed(reshape(iota(20), [1, 1, 5, 4]), reshape(iota(8), [4, 1, 1, 2]), groups: 2,"
      " dilation: [1, 3], stride: [1, 2])",
      "[[2, 26, 0, 0, 10, 66, 3, 31, 18, 106, 19, 79, 26, 146, 35, 127, 34, 186, 51, 175, 0, 0, 67, 223]]" },
    /* conv2d of interpolate(mode='nearest'), the weights 5 i mod 7 */
    { "convolve(upsample(reshape(7 * iota(4) - 11 * floor(7 * iota(4) / 11), [1, 2, 2, 1]), 2), reshape(5 * iota(9) - 7 * floor(5 * iota(9) / 7), [1, 1, 3, 3]), pad: same)",
      "[[0, 63, 105, 63, 15, 105, 182, 104, 45, 138, 215, 125, 54, 106, 183, 120]]" },
    { "convolve(upsample(reshape(7 * iota(8) - 11 * floor(7 * iota(8) / 11), [1, 2, 2, 2]), 2), reshape(5 * iota(12) - 7 * floor(5 * iota(12) / 7), [2, 1, 2, 3]), pad: 1, groups: 2)",
      "[[0, 49, 12, 88, 30, 91, 21, 40, 0, 84, 21, 152, 54, 155, 36, 60, 60, 49, 87, 102, 120, 105, 78, 40, 108, 24, 135, 67, 168, 70, 108, 30, 48, 10, 57, 29, 72, 29, 45, 10]]" },
    { "convolve(upsample(reshape(7 * iota(4) - 11 * floor(7 * iota(4) / 11), [1, 2, 1, 2]), [1, 3]), reshape(5 * iota(16) - 7 * floor(5 * iota(16) / 7), [2, 2, 2, 2]))",
      "[[102, 113, 102, 113]]" },
    { "convolve(upsample(reshape(7 * iota(4) - 11 * floor(7 * iota(4) / 11), [1, 2, 1, 2]), 2), reshape(5 * iota(4) - 7 * floor(5 * iota(4) / 7), [2, 2, 1, 1]))",
      "[[35, 7, 35, 7, 35, 7, 35, 7, 50, 19, 50, 19, 50, 19, 50, 19]]" },
    /* avg_pool2d, max_pool2d, interpolate, pixel_shuffle, flip, F.pad, of 7 i mod 11 */
    { "avg_pool(reshape(7 * iota(40) - 11 * floor(7 * iota(40) / 11), [1, 5, 4, 2]))",
      "[[2, 6.25, 8, 4, 4, 5.5, 4.5, 6]]" },
    { "avg_pool(reshape(7 * iota(8) - 11 * floor(7 * iota(8) / 11), [1, 2, 4, 1]), [1, 2], pad: [0, 1])",
      "[[0, 5, 5, 3, 5.5, 2.5]]" },
    { "avg_pool(reshape(7 * iota(20) - 11 * floor(7 * iota(20) / 11), [1, 4, 5, 1]), 3, stride: 2, pad: 1)",
      "[[2, 3.88889, 2.77778, 2.55556, 4.55556, 3.11111]]" },
    { "max_pool(reshape(7 * iota(40) - 11 * floor(7 * iota(40) / 11), [1, 5, 4, 2]))",
      "[[4, 10, 10, 6, 6, 10, 9, 8]]" },
    { "max_pool(reshape(7 * iota(20) - 11 * floor(7 * iota(20) / 11), [1, 4, 5, 1]) - 20, 3, stride: 2, pad: 1)",
      "[[-11, -10, -10, -11, -11, -10]]" },
    { "upsample(reshape(7 * iota(8) - 11 * floor(7 * iota(8) / 11), [1, 2, 2, 2]))",
      "[[0, 7, 0, 7, 3, 10, 3, 10, 0, 7, 0, 7, 3, 10, 3, 10, 6, 2, 6, 2, 9, 5, 9, 5, 6, 2, 6, 2, 9, 5, 9, 5]]" },
    { "upsample(reshape(7 * iota(2) - 11 * floor(7 * iota(2) / 11), [1, 1, 2, 1]), 3)",
      "[[0, 0, 0, 7, 7, 7, 0, 0, 0, 7, 7, 7, 0, 0, 0, 7, 7, 7]]" },
    { "upsample_bilinear(reshape(7 * iota(6) - 11 * floor(7 * iota(6) / 11), [1, 2, 3, 1]))",
      "[[0, 1.75, 5.25, 6, 4, 3, 2.5, 3.5625, 5.6875, 5.75, 3.75, 2.75, 7.5, 7.1875, 6.5625, 5.25, 3.25, 2.25, 10, 9, 7, 5, 3, 2]]" },
    { "upsample_bilinear(reshape(7 * iota(8) - 11 * floor(7 * iota(8) / 11), [1, 2, 2, 2]), 3)",
      "[[0, 7, 0, 7, 1, 8, 2, 9, 3, 10, 3, 10, 0, 7, 0, 7, 1, 8, 2, 9, 3, 10, 3, 10, 2, 5.33333, 2, 5.33333, 3, 6.33333, 4, 7.33333, 5, 8.33333, 5, 8.33333, 4, 3.66667, 4, 3.66667, 5, 4.66667, 6, 5.66667, 7, 6.66667, 7, 6.66667, 6, 2, 6, 2, 7, 3, 8, 4, 9, 5, 9, 5, 6, 2, 6, 2, 7, 3, 8, 4, 9, 5, 9, 5]]" },
    { "upsample_bilinear(reshape(7 * iota(2) - 11 * floor(7 * iota(2) / 11), [1, 1, 1, 2]), 2)",
      "[[0, 7, 0, 7, 0, 7, 0, 7]]" },
    { "pixel_shuffle(reshape(7 * iota(16) - 11 * floor(7 * iota(16) / 11), [1, 2, 1, 8]))",
      "[[0, 6, 7, 2, 3, 9, 10, 5, 1, 7, 8, 3, 4, 10, 0, 6]]" },
    { "pixel_unshuffle(reshape(7 * iota(16) - 11 * floor(7 * iota(16) / 11), [1, 2, 4, 2]))",
      "[[0, 3, 1, 4, 7, 10, 8, 0, 6, 9, 7, 10, 2, 5, 3, 6]]" },
    { "flip(reshape(7 * iota(12) - 11 * floor(7 * iota(12) / 11), [1, 2, 3, 2]), 2)",
      "[[6, 2, 3, 10, 0, 7, 4, 0, 1, 8, 9, 5]]" },
    { "flip(reshape(7 * iota(12) - 11 * floor(7 * iota(12) / 11), [1, 2, 3, 2]), [1, 2])",
      "[[4, 0, 1, 8, 9, 5, 6, 2, 3, 10, 0, 7]]" },
    { "pad(reshape(7 * iota(6) - 11 * floor(7 * iota(6) / 11), [1, 2, 3, 1]), [[1, 0], [-1, 2]])",
      "[[0, 0, 0, 0, 7, 3, 0, 0, 6, 2, 0, 0]]" },
    { "pad(reshape(7 * iota(2) - 11 * floor(7 * iota(2) / 11), [1, 1, 2, 1]), 1, value: 5)",
      "[[5, 5, 5, 5, 5, 0, 7, 5, 5, 5, 5, 5]]" },
    { "shift(reshape(7 * iota(9) - 11 * floor(7 * iota(9) / 11), [1, 3, 3, 1]), down: 1, right: -1)",
      "[[0, 0, 0, 7, 3, 0, 6, 2, 0]]" },
    { "windows(reshape(7 * iota(15) - 11 * floor(7 * iota(15) / 11), [1, 3, 5, 1]), [1, 2], stride: 2, dilation: [1, 2])[1]",
      "[[3, 6, 7, 10]]" },
};

static const char *printed(Arena *a, const char *expression)
{
    Program *p = arena_new_of(a, Program);
    p->arena = a;
    p->path = p->name = "image.gm";
    p->text = arena_printf(a, "run { print flatten(%s) }", expression);
    p->length = strlen(p->text);
    source_add(p->path, p->text, p->length);
    p->ast = ast_parse(a, p->path, p->text, p->length);
    if (!error_count())
        pass_build(p);
    if (error_count()) {
        printf("%s\n", p->text);
        exit(1);
    }
    return p->run.at[0].name;
}

int main(void)
{
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        Arena *a = arena_new();
        const char *got = printed(a, values[i].expression);
        bool ok = !strcmp(got, values[i].value);
        passed += ok;
        failed += !ok;
        if (!ok)
            printf("FAIL %s: %s, not %s\n", values[i].expression, got, values[i].value);
        arena_free(a);
    }
    printf("image: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
