/* resize.c -- the centre of a picture in another size.
   In: an RGB picture.  Out: height x width pixels, grey or RGB.
   Invariant: the largest centred part of the wanted proportions is used, so nothing is stretched by more
   than a pixel; along an axis that shrinks every pixel is the average of the area it covers, along one
   that grows it lies between its two neighbours.  A picture that already fits is copied. */
#include "picture.h"

#include <math.h>
#include <stdlib.h>

/* Which source pixels make one result pixel: `count` of them from `first` on. */
typedef struct { int first, count; float *weight; } resize_taps;

/* The average of what result pixel i covers. */
static void resize_shrink(resize_taps *t, int i, double scale)
{
    double low = i * scale, high = low + scale;
    t->first = (int)low;
    for (t->count = 0; t->first + t->count < high - 1e-9; t->count++) {
        int k = t->first + t->count;
        t->weight[t->count] = (float)((fmin(high, k + 1) - fmax(low, k)) / scale);
    }
}

/* Between the two neighbours of its centre; at the ends there is one. */
static void resize_grow(resize_taps *t, int i, double scale, int size)
{
    double centre = fmin(fmax((i + 0.5) * scale - 0.5, 0), size - 1);
    t->first = (int)centre < size - 1 ? (int)centre : size - 1;
    t->count = t->first < size - 1 ? 2 : 1;
    t->weight[1] = (float)(centre - t->first);
    t->weight[0] = t->count == 2 ? 1 - t->weight[1] : 1;
}

/* Taps of an axis: `size` source pixels make `count`. One block of memory, to be freed. */
static resize_taps *resize_axis(int size, int count)
{
    double scale = (double)size / count;
    size_t room = (size_t)scale + 3, taps = (sizeof(resize_taps) * (size_t)count + 63) / 64 * 64;
    char *memory = gm_take(taps + sizeof(float) * room * (size_t)count);
    resize_taps *t = (resize_taps *)(void *)memory;
    for (int i = 0; i < count; i++) {
        t[i].weight = (float *)(void *)(memory + taps) + room * (size_t)i;
        if (scale >= 1)
            resize_shrink(&t[i], i, scale);
        else
            resize_grow(&t[i], i, scale, size);
    }
    return t;
}

/* The rows of a picture, every one `width` pixels wide. */
static void resize_rows(const uint8_t *from, int line, int rows, const resize_taps *t, int width, float *to)
{
    for (int y = 0; y < rows; y++)
        for (int x = 0; x < width; x++)
            for (int c = 0; c < 3; c++) {
                const uint8_t *at = from + 3 * ((size_t)y * (size_t)line + (size_t)t[x].first) + c;
                float sum = 0;
                for (int k = 0; k < t[x].count; k++)
                    sum += t[x].weight[k] * (float)at[3 * k];
                to[3 * ((size_t)y * (size_t)width + (size_t)x) + (size_t)c] = sum;
            }
}

static uint8_t resize_byte(float value)
{
    int whole = (int)(value + 0.5f);
    return (uint8_t)(whole < 0 ? 0 : whole > 255 ? 255 : whole);
}

/* One pixel from the rows it covers. */
static void resize_pixel(const float *rows, int width, const resize_taps *t, int x, int channels, uint8_t *to)
{
    float sum[3] = {0, 0, 0};
    for (int k = 0; k < t->count; k++)
        for (int c = 0; c < 3; c++)
            sum[c] += t->weight[k] * rows[3 * ((size_t)(t->first + k) * (size_t)width + (size_t)x) + (size_t)c];
    if (channels == 1)
        *to = resize_byte(0.299f * sum[0] + 0.587f * sum[1] + 0.114f * sum[2]);
    else
        for (int c = 0; c < 3; c++)
            to[c] = resize_byte(sum[c]);
}

/* round(a * b / c), at least 1 */
static int resize_part(int a, int b, int c)
{
    int64_t part = ((int64_t)a * b + c / 2) / c;
    return part < 1 ? 1 : (int)part;
}

void gm_resize(const uint8_t *from, int from_height, int from_width, int height, int width, int channels,
               uint8_t *to)
{
    bool wide = (int64_t)from_width * height > (int64_t)from_height * width;
    int part_height = wide ? from_height : resize_part(from_width, height, width);
    int part_width = wide ? resize_part(from_height, width, height) : from_width;
    part_height = part_height < from_height ? part_height : from_height;
    part_width = part_width < from_width ? part_width : from_width;
    from += 3 * ((size_t)((from_height - part_height) / 2) * (size_t)from_width + (size_t)((from_width - part_width) / 2));
    resize_taps *down = resize_axis(part_height, height), *right = resize_axis(part_width, width);
    float *rows = gm_take(sizeof *rows * 3 * (size_t)part_height * (size_t)width);
    resize_rows(from, from_width, part_height, right, width, rows);
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
            resize_pixel(rows, width, &down[y], x, channels, to + ((size_t)y * (size_t)width + (size_t)x) * (size_t)channels);
    free(rows);
    free(down);
    free(right);
}
