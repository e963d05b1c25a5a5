/* augment.c -- what a field's rows go through on their way: flip, crop, noise, dequantise, binarise, dither.
   In: one row, and where its draws stand.  Out: the row, changed.
   Invariant: a draw is a function of the seed, the field, the change, and either the training step
   and the place in the batch, or the row's number: nothing depends on threads or on what came
   before, so a resumed run sees what the run before would have seen. */
#include "app.h"
#include "random.h"
#include "scalar.h"

#include <string.h>

enum { AUGMENT_BLOCK = 64 };

static const bool augment_in_training[] = {
#define GM_CHANGE(name, argument, picture, training) training,
    GM_CHANGES(GM_CHANGE)
#undef GM_CHANGE
};

/* Is this change made to these rows? */
static bool augment_is_due(const gm_field *f, const gm_draws *d, int change, gm_change_kind kind)
{
    return f->change[change].kind == kind && (d->training || !augment_in_training[kind]);
}

/* The draws of one change; both parts of a data set have streams of their own. */
static gm_draws augment_draws(const gm_draws *d, int change)
{
    gm_draws own = *d;
    own.stream += 2 * (uint32_t)change;
    return own;
}

/* Words of elements `from` .. `from` + 63 of a draw, as random.h numbers them. */
static void augment_words(const gm_draws *d, int64_t from, uint32_t word[AUGMENT_BLOCK])
{
    for (int lane = 0; lane < 16; lane++) {
        uint32_t four[4];
        gm_random_words(d->seed, d->stream, d->step, d->element + (uint64_t)(from + lane), four);
        for (int i = 0; i < 4; i++)
            word[16 * i + lane] = four[i];
    }
}

static float augment_unit(uint32_t word)
{
    return (float)(word >> 8) * 0x1p-24f;
}

/* ---- pictures ---------------------------------------------------------------------- */

typedef struct { bool mirrored; int64_t down, right; } augment_move;

/* A whole number from 0 to n - 1. */
static int64_t augment_below(const gm_draws *d, uint64_t element, int64_t n)
{
    return (int64_t)(gm_random_uniform_at(d->seed, d->stream, d->step, d->element + element) * (double)n);
}

static augment_move augment_find_move(const gm_field *f, const gm_draws *d)
{
    augment_move move = {false, 0, 0};
    for (int i = 0; i < f->changes; i++) {
        gm_draws own = augment_draws(d, i);
        int64_t pad = (int64_t)f->change[i].value;
        if (augment_is_due(f, d, i, GM_CHANGE_flip)) {
            move.mirrored ^= augment_below(&own, 0, 2) == 1;
        } else if (augment_is_due(f, d, i, GM_CHANGE_crop)) {
            move.down += augment_below(&own, 0, 2 * pad + 1) - pad;
            move.right += augment_below(&own, 1, 2 * pad + 1) - pad;
        }
    }
    return move;
}

const uint8_t *gm_augment_picture(const gm_field *f, const gm_draws *d, int width, const uint8_t *row,
                                  uint8_t *to)
{
    augment_move move = augment_find_move(f, d);
    if (!move.mirrored && !move.down && !move.right)
        return row;
    int64_t high = f->dim[0], wide = f->dim[1], pixel = (f->rank > 2 ? f->dim[2] : 1) * width;
    for (int64_t y = 0; y < high; y++)
        for (int64_t x = 0; x < wide; x++) {
            int64_t from_y = y + move.down, from_x = x + move.right;
            bool inside = from_y >= 0 && from_y < high && from_x >= 0 && from_x < wide;
            if (move.mirrored)
                from_x = wide - 1 - from_x;
            if (inside)
                memcpy(to + (y * wide + x) * pixel, row + (from_y * wide + from_x) * pixel, (size_t)pixel);
            else
                memset(to + (y * wide + x) * pixel, 0, (size_t)pixel);
        }
    return to;
}

/* ---- numbers ----------------------------------------------------------------------- */

bool gm_augment_between(const gm_field *f, const gm_draws *d, int64_t n, float *to)
{
    uint32_t word[AUGMENT_BLOCK];
    for (int i = 0; i < f->changes; i++) {
        if (!augment_is_due(f, d, i, GM_CHANGE_dequantise))
            continue;
        gm_draws own = augment_draws(d, i);
        for (int64_t at = 0; at < n; at += AUGMENT_BLOCK) {
            augment_words(&own, at, word);
            for (int64_t k = 0; k < AUGMENT_BLOCK && at + k < n; k++)
                to[at + k] = augment_unit(word[k]);
        }
        return true;
    }
    return false;
}

/* Sine and cosine of a turn in [0, 1), without the C library, whose last bits differ from machine
   to machine: Taylor's series up to an eighth of a turn. */
static void augment_circle(double turn, double *sine, double *cosine)
{
    double quarter = gmd_floor(4 * turn + 0.5), a = (turn - quarter / 4) * 6.283185307179586477, q = a * a;
    double s = a * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72 * (1 - q / 110 * (1 - q / 156))))));
    double c = 1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56 * (1 - q / 90 * (1 - q / 132)))));
    int turns = (int)quarter % 4;
    *sine = turns == 0 ? s : turns == 1 ? c : turns == 2 ? -s : -c;
    *cosine = turns == 0 ? c : turns == 1 ? -s : turns == 2 ? -c : s;
}

/* Normal numbers from the words of a block, by Box and Muller's transform. */
static void augment_normal(const uint32_t word[AUGMENT_BLOCK], float out[AUGMENT_BLOCK])
{
    for (int i = 0; i < AUGMENT_BLOCK; i += 32)
        for (int lane = 0; lane < 16; lane++) {
            double sine, cosine, u = ((word[i + lane] >> 8) + 1) * 0x1p-24;
            double radius = gmd_sqrt(-2 * gmd_log(u));
            augment_circle((word[i + 16 + lane] >> 8) * 0x1p-24, &sine, &cosine);
            out[i + lane] = (float)(radius * cosine);
            out[i + 16 + lane] = (float)(radius * sine);
        }
}

static void augment_noise(const gm_draws *d, float sd, int64_t n, float *value)
{
    uint32_t word[AUGMENT_BLOCK];
    float normal[AUGMENT_BLOCK];
    for (int64_t at = 0; at < n; at += AUGMENT_BLOCK) {
        augment_words(d, at, word);
        augment_normal(word, normal);
        for (int64_t k = 0; k < AUGMENT_BLOCK && at + k < n; k++)
            value[at + k] = (float)((double)value[at + k] + (double)sd * (double)normal[k]);
    }
}

/* 1 with the number's own probability: drawn anew at each visit, or by a seed once for each row. */
static void augment_binarise(const gm_draws *d, int64_t n, float *value)
{
    uint32_t word[AUGMENT_BLOCK];
    for (int64_t at = 0; at < n; at += AUGMENT_BLOCK) {
        augment_words(d, at, word);
        for (int64_t k = 0; k < AUGMENT_BLOCK && at + k < n; k++)
            value[at + k] = augment_unit(word[k]) < value[at + k] ? 1.0f : 0.0f;
    }
}

/* To the level below or above, by draws that are a row's own: so often above as keeps the mean. With two levels
   this binarises, once for each row; values that are levels stay. */
static void augment_dither(gm_draws d, int64_t n, float steps, float *value)
{
    const float exact = 1e-3f;
    uint32_t word[AUGMENT_BLOCK];
    d.seed = 1;
    d.step = d.row;
    d.element = 0;
    for (int64_t at = 0; at < n; at += AUGMENT_BLOCK) {
        augment_words(&d, at, word);
        for (int64_t k = 0; k < AUGMENT_BLOCK && at + k < n; k++) {
            float v = value[at + k] * steps, below = (float)gmd_floor((double)(v + exact));
            value[at + k] = (below + (v - below > exact && augment_unit(word[k]) < v - below ? 1.0f : 0.0f)) / steps;
        }
    }
}

void gm_augment_values(const gm_field *f, const gm_draws *d, int64_t n, float *value)
{
    for (int i = 0; i < f->changes; i++) {
        gm_draws own = augment_draws(d, i);
        if (augment_is_due(f, d, i, GM_CHANGE_noise)) {
            augment_noise(&own, f->change[i].value, n, value);
        } else if (augment_is_due(f, d, i, GM_CHANGE_dither)) {
            augment_dither(own, n, f->change[i].value - 1, value);
        } else if (augment_is_due(f, d, i, GM_CHANGE_binarise)) {
            if (f->change[i].given) {
                own.seed = (uint64_t)f->change[i].value;
                own.step = d->row;
                own.element = 0;
            }
            augment_binarise(&own, n, value);
        }
    }
}
