/* digits.c -- handwritten-looking digits without a file: the built-in data source.
   In: a seed and an index.  Out: a 28x28 image of one byte a pixel and its label; every
   index has its own image, for ever.  A digit is a few pen strokes through control points
   that are moved, bent, slanted and fitted into a box of about 20 pixels centred on its
   ink, as MNIST's are.
   Invariant: whole numbers only, so that an image has the same bytes on every machine. */
#include "app.h"

#include <string.h>

enum {
    SIDE = GM_DIGIT_SIDE,
    DIGIT_SAMPLES = 512,       /* pen positions of one image, at most */
    DIGIT_STEP = 420,          /* between two of them: 1/256 of a hundredth of the box */
    DIGIT_SUB = 16,            /* pen positions and distances are in sixteenths of a pixel */
    DIGIT_MARGIN = 6,          /* of the canvas, so that a pen never leaves it */
    DIGIT_ROW = SIDE + 2 * DIGIT_MARGIN,
    DIGIT_FAR = 48 * 48        /* squared distance beyond which no pen leaves ink */
};

/* Strokes of each class: control points on a grid of 100 x 100, x to the right, y
   down.  The curve goes through them; where a stroke ends and the next begins there
   may be a corner. */
typedef struct { uint8_t label, points; uint8_t at[16][2]; } digit_stroke;
static const digit_stroke digit_strokes[] = {
    {0, 12, {{62,6},{44,3},{24,14},{12,36},{11,62},{24,88},{48,98},{74,88},{89,62},{87,32},{72,10},{54,4}}},
    {0, 11, {{38,4},{18,20},{8,50},{18,82},{44,98},{72,90},{90,62},{88,30},{70,8},{44,3},{28,12}}},
    {1,  4, {{58,2},{54,34},{50,66},{46,98}}},
    {1,  3, {{30,28},{46,18},{58,3}}},
    {1,  3, {{58,3},{55,50},{53,98}}},
    {1,  3, {{34,24},{48,16},{56,4}}},
    {1,  3, {{56,4},{55,50},{54,96}}},
    {1,  3, {{28,96},{54,97},{80,95}}},
    {2,  8, {{14,26},{24,8},{50,2},{74,12},{78,34},{62,56},{36,78},{10,96}}},
    {2,  4, {{10,96},{40,92},{66,94},{92,97}}},
    {2, 13, {{16,20},{34,4},{62,4},{78,22},{70,48},{48,74},{26,93},{10,92},{12,80},{30,78},{52,90},{74,97},{94,86}}},
    {3,  6, {{14,16},{36,3},{66,6},{76,25},{62,42},{34,48}}},
    {3,  6, {{34,48},{66,52},{84,70},{72,91},{42,98},{10,87}}},
    {3,  3, {{16,6},{46,5},{76,5}}},
    {3,  2, {{76,5},{42,40}}},
    {3,  6, {{42,40},{70,45},{86,66},{72,91},{42,98},{12,90}}},
    {4,  4, {{26,4},{20,28},{13,50},{14,57}}},
    {4,  4, {{14,57},{38,58},{62,55},{92,52}}},
    {4,  3, {{76,3},{71,50},{66,98}}},
    {4,  3, {{64,2},{38,32},{8,63}}},
    {4,  3, {{8,63},{50,63},{94,60}}},
    {4,  3, {{64,2},{63,50},{60,98}}},
    {5,  3, {{84,4},{54,5},{27,6}}},
    {5,  3, {{27,6},{23,25},{19,45}}},
    {5,  7, {{19,45},{46,38},{74,48},{82,70},{66,92},{38,98},{10,90}}},
    {5,  2, {{88,2},{36,8}}},
    {5, 10, {{36,8},{27,28},{24,44},{42,45},{64,52},{76,68},{70,86},{50,97},{28,96},{12,86}}},
    {6, 11, {{72,3},{46,18},{24,44},{13,72},{24,93},{52,98},{78,87},{82,66},{62,54},{36,60},{18,78}}},
    {6, 11, {{50,2},{32,24},{20,52},{17,78},{30,95},{54,97},{74,86},{76,70},{60,60},{38,66},{22,82}}},
    {7,  4, {{10,10},{36,7},{64,7},{88,6}}},
    {7,  4, {{88,6},{68,36},{52,66},{42,98}}},
    {7,  3, {{12,24},{11,16},{12,8}}},
    {7,  3, {{12,8},{50,7},{86,6}}},
    {7,  4, {{86,6},{70,34},{56,64},{48,98}}},
    {7,  4, {{14,8},{40,9},{66,7},{86,5}}},
    {7,  4, {{86,5},{66,38},{54,66},{46,98}}},
    {7,  2, {{36,52},{80,49}}},
    {8, 14, {{74,16},{52,3},{28,12},{28,32},{50,47},{76,62},{82,84},{56,98},{26,90},{20,70},{46,49},{70,34},{78,18},{66,6}}},
    {8,  8, {{50,47},{28,36},{27,14},{50,3},{72,13},{71,35},{52,47},{40,52}}},
    {8,  8, {{46,48},{20,62},{16,84},{46,98},{80,86},{82,64},{56,48},{42,43}}},
    {9,  9, {{80,20},{60,4},{36,8},{22,28},{30,48},{54,50},{74,36},{81,18},{82,12}}},
    {9,  4, {{82,12},{80,42},{74,70},{66,98}}},
    {9,  8, {{80,26},{66,6},{40,6},{22,26},{32,48},{58,46},{78,28},{80,16}}},
    {9,  5, {{80,16},{82,48},{72,82},{46,97},{20,90}}},
};

/* The ways to write a class: strokes first .. first + count - 1, and the width it
   likes, of 100. */
static const struct { uint8_t first, count, narrow, wide; } digit_ways[10][3] = {
    {{0, 1, 62, 100}, {1, 1, 62, 100}, {0, 1, 55, 85}},
    {{2, 1, 30, 70}, {3, 2, 50, 80}, {5, 3, 50, 80}},
    {{8, 2, 65, 100}, {10, 1, 70, 105}, {8, 2, 70, 105}},
    {{11, 2, 60, 92}, {11, 2, 60, 90}, {13, 3, 60, 92}},
    {{16, 3, 65, 100}, {19, 3, 65, 100}, {16, 3, 60, 90}},
    {{22, 3, 62, 100}, {25, 2, 65, 105}, {22, 3, 60, 95}},
    {{27, 1, 58, 90}, {28, 1, 62, 95}, {27, 1, 55, 85}},
    {{29, 2, 60, 95}, {31, 3, 60, 95}, {34, 3, 60, 95}},
    {{37, 1, 52, 90}, {38, 2, 50, 85}, {37, 1, 55, 90}},
    {{40, 2, 55, 90}, {42, 2, 55, 90}, {40, 2, 50, 85}},
};

/* ---- chance ------------------------------------------------------------------------ */

static uint64_t digit_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);         /* splitmix64 */
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* Evenly from low .. high. */
static int32_t digit_even(uint64_t *state, int32_t low, int32_t high)
{
    return low +
           (int32_t)((digit_random(state) >> 32) * (uint64_t)(high - low + 1) >> 32);
}

/* Around 0, within -most .. most, small more often than large. */
static int32_t digit_bell(uint64_t *state, int32_t most)
{
    return (digit_even(state, -most, most) + digit_even(state, -most, most) +
            digit_even(state, -most, most)) / 3;
}

/* ---- the pen's path ---------------------------------------------------------------- */

typedef struct { int32_t x, y, thin; } digit_point;   /* thin: what the pen lacks, squared */

typedef struct {
    uint64_t    random;
    int32_t     slant, turn, bend_x, bend_y, width;   /* of 256 */
    int         count;
    digit_point at[DIGIT_SAMPLES];
} digit_path;

/* A control point after chance and the writer's habits; in 1/256 of the grid, from its
   middle. */
static digit_point digit_control(digit_path *p, const uint8_t at[2])
{
    int32_t x = ((int32_t)at[0] - 50) * 256 + digit_bell(&p->random, 9 * 256);
    int32_t y = ((int32_t)at[1] - 50) * 256 + digit_bell(&p->random, 8 * 256);
    int32_t bent_x = x + (y >> 7) * (y >> 7) / 128 * p->bend_x / 64;
    int32_t bent_y = y + (x >> 7) * (x >> 7) / 128 * p->bend_y / 64;
    x = bent_x * p->width / 256;
    return (digit_point){x - bent_y * p->slant / 256, bent_y + x * p->turn / 256, 0};
}

/* Catmull and Rom's curve from b to c, at t of 256. */
static int32_t digit_curve(int32_t a, int32_t b, int32_t c, int32_t d, int64_t t)
{
    int64_t sum = (int64_t)2 * b * (1 << 24) + (int64_t)(c - a) * t * (1 << 16) +
                  (int64_t)(2 * a - 5 * b + 4 * c - d) * t * t * (1 << 8) +
                  (int64_t)(3 * b - 3 * c + d - a) * t * t * t;
    return (int32_t)(sum / (1 << 25));
}

static int32_t digit_distance(digit_point a, digit_point b)    /* within a tenth or so */
{
    int32_t x = a.x > b.x ? a.x - b.x : b.x - a.x, y = a.y > b.y ? a.y - b.y : b.y - a.y;
    return x > y ? x + y * 3 / 8 : y + x * 3 / 8;
}

static void digit_draw(digit_path *p, const digit_stroke *s, int32_t press)
{
    digit_point c[16];
    for (int i = 0; i < s->points; i++)
        c[i] = digit_control(p, s->at[i]);
    for (int i = 0; i + 1 < s->points; i++) {
        digit_point before = c[i ? i - 1 : 0], after = c[i + 2 < s->points ? i + 2 : i + 1];
        int steps = digit_distance(c[i], c[i + 1]) / DIGIT_STEP + 1;
        for (int k = 0; k < steps && p->count < DIGIT_SAMPLES; k++) {
            int64_t t = k * 256 / steps;
            int32_t along = (int32_t)((i * 256 + t) / (s->points - 1));     /* 0 .. 256 */
            p->at[p->count++] = (digit_point){
                digit_curve(before.x, c[i].x, c[i + 1].x, after.x, t),
                digit_curve(before.y, c[i].y, c[i + 1].y, after.y, t),
                press > 0 ? press * along / 256 : -press * (256 - along) / 256};
        }
    }
}

/* Fits the path into a box of `size` sixteenths of a pixel and puts the mean of its
   ink at (x, y). */
static void digit_fit(digit_path *p, int32_t size, int32_t x, int32_t y)
{
    int32_t low_x = INT32_MAX, low_y = INT32_MAX, high_x = INT32_MIN, high_y = INT32_MIN;
    int64_t sum_x = 0, sum_y = 0;
    for (int i = 0; i < p->count; i++) {
        digit_point q = p->at[i];
        low_x = q.x < low_x ? q.x : low_x;
        high_x = q.x > high_x ? q.x : high_x;
        low_y = q.y < low_y ? q.y : low_y;
        high_y = q.y > high_y ? q.y : high_y;
        sum_x += q.x;
        sum_y += q.y;
    }
    int32_t extent = high_x - low_x > high_y - low_y ? high_x - low_x : high_y - low_y;
    int32_t mean_x = (int32_t)(sum_x / p->count), mean_y = (int32_t)(sum_y / p->count);
    int32_t least = 3 * DIGIT_SUB, most = (SIDE - 3) * DIGIT_SUB;
    for (int i = 0; i < p->count; i++) {
        digit_point *q = &p->at[i];
        q->x = (int32_t)((int64_t)(q->x - mean_x) * size / extent) + x;
        q->y = (int32_t)((int64_t)(q->y - mean_y) * size / extent) + y;
        q->x = q->x < least ? least : q->x > most ? most : q->x;
        q->y = q->y < least ? least : q->y > most ? most : q->y;
    }
}

/* ---- ink --------------------------------------------------------------------------- */

typedef int16_t digit_lanes __attribute__((vector_size(16)));
typedef int16_t digit_lanes_at __attribute__((vector_size(16), aligned(2), may_alias));

/* Lowers the squared distances of the 8 x 8 pixels around a pen position. */
static void digit_stamp(int16_t *canvas, digit_point p)
{
    static const digit_lanes steps = {0, 16, 32, 48, 64, 80, 96, 112};
    int left = p.x / DIGIT_SUB - 4, top = p.y / DIGIT_SUB - 4;
    digit_lanes dx = steps + (int16_t)(left * DIGIT_SUB + DIGIT_SUB / 2 - p.x);
    digit_lanes across = dx * dx + (int16_t)p.thin;
    for (int i = 0; i < 8; i++) {
        int dy = (top + i) * DIGIT_SUB + DIGIT_SUB / 2 - p.y;
        digit_lanes_at *to =
            (digit_lanes_at *)(canvas + (top + i + DIGIT_MARGIN) * DIGIT_ROW + left +
                               DIGIT_MARGIN);
        digit_lanes d = across + (int16_t)(dy * dy), old = *to, nearer = d < old;
        *to = (d & nearer) | (old & ~nearer);
    }
}

/* ink[d2]: full up to the pen's edge less half a soft rim, none half a rim beyond it. */
static void digit_ink(uint8_t ink[DIGIT_FAR], int32_t radius, int32_t rim)
{
    for (int32_t d = 0; d < 48; d++) {
        int32_t value = (radius + rim / 2 - d) * 255 / rim;
        value = value < 0 ? 0 : value > 255 ? 255 : value;
        memset(ink + d * d, value, (size_t)(2 * d + 1));
    }
}

static void digit_render(digit_path *p, int32_t radius, uint8_t *image)
{
    int16_t canvas[DIGIT_ROW * DIGIT_ROW];
    uint8_t ink[DIGIT_FAR];
    for (int i = 0; i < DIGIT_ROW * DIGIT_ROW; i++)
        canvas[i] = DIGIT_FAR - 1;
    for (int i = 0; i < p->count; i++)
        digit_stamp(canvas, p->at[i]);
    digit_ink(ink, radius, 18 + digit_even(&p->random, 0, 6));
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++)
            image[y * SIDE + x] =
                ink[canvas[(y + DIGIT_MARGIN) * DIGIT_ROW + x + DIGIT_MARGIN]];
}

int gm_digit(uint64_t seed, uint64_t index, uint8_t *image)
{
    digit_path p;
    p.random = seed * UINT64_C(0xd1342543de82ef95) + index * UINT64_C(0xda942042e4dd58b5);
    digit_random(&p.random);
    int label = digit_even(&p.random, 0, 9), way = digit_even(&p.random, 0, 2);
    p.count = 0;
    p.slant = 35 + digit_bell(&p.random, 130);
    p.turn = digit_bell(&p.random, 40);
    p.bend_x = digit_bell(&p.random, 60);
    p.bend_y = digit_bell(&p.random, 40);
    p.width = 256 * digit_even(&p.random, digit_ways[label][way].narrow,
                               digit_ways[label][way].wide) / 100;
    int32_t radius = 19 + digit_bell(&p.random, 13);           /* sixteenths of a pixel */
    for (int i = 0; i < digit_ways[label][way].count; i++)
        digit_draw(&p, &digit_strokes[digit_ways[label][way].first + i],
                   digit_bell(&p.random, radius * radius / 2));
    int32_t size = 20 * DIGIT_SUB - 2 * radius + digit_bell(&p.random, 24);
    int32_t x = SIDE * DIGIT_SUB / 2 + digit_bell(&p.random, 14);
    int32_t y = SIDE * DIGIT_SUB / 2 + digit_bell(&p.random, 14);
    digit_fit(&p, size, x, y);
    digit_render(&p, radius, image);
    return label;
}

/* ---- a column ---------------------------------------------------------------------- */

enum { DIGIT_TRAIN = 60000, DIGIT_TEST = 10000, DIGIT_SEED = 20131220 };

/* Draws digit `row` into every column that takes digits: picture and label come from one drawing. */
static void digit_take(const gm_data *d, int64_t row)
{
    uint8_t image[SIDE * SIDE];
    int label = gm_digit(DIGIT_SEED + d->test, (uint64_t)row, image);
    for (int i = 0; i < d->app->model->fields; i++) {
        const gm_column *c = &d->column[i];
        if (c->read == gm_read_digits && c->row == 1)
            c->byte[row] = (uint8_t)label;
        else if (c->read == gm_read_digits)
            memcpy(c->byte + row * SIDE * SIDE, image, sizeof image);
    }
}

/* The first column that asks fills them all. */
int gm_read_digits(gm_data *d, gm_column *first)
{
    static const int64_t dim[] = {SIDE, SIDE};
    int64_t rows = d->test ? DIGIT_TEST : DIGIT_TRAIN;
    if (first->at)
        return 0;
    for (int i = 0; i < d->app->model->fields; i++) {
        gm_column *c = &d->column[i];
        int code = c->read != gm_read_digits ? 0
                   : gm_column_open(d, c, "the built-in digits", rows, c->field->rank == 0 ? 0 : 2, dim, GM_BYTES);
        if (code)
            return code;
        int least = c->row == 1 ? 10 : 256;
        if (c->read == gm_read_digits && c->field->type == GM_I32 && c->field->classes < least)
            return gm_complain(d->app, GM_EXIT_FAILED, "%s:%d: the built-in digits have %d %s, but %s has %d classes",
                               d->app->model->source, c->field->line, least, c->row == 1 ? "classes" : "levels",
                               c->field->name, c->field->classes);
    }
#pragma omp parallel for schedule(static) num_threads(gm_app_threads(d->app))
    for (int64_t r = 0; r < rows; r++)
        digit_take(d, r);
    return 0;
}
