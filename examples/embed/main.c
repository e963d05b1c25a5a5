/* main.c -- two models in one program, and no file at all.

   The program makes up pictures of rings, bars and crosses.  `artist` learns to draw such pictures and
   `judge` to tell the three kinds apart; then the artist draws and the judge says what it sees.
   Each model is one context: a block of memory that this program owns. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "artist.h"
#include "judge.h"

enum { SIDE = 28, PIXELS = SIDE * SIDE, BATCH = 64, STEPS = 1500, DRAWN = 5 };

static const char *const kinds[] = { "ring", "bar", "cross" };

/* ---- the data: pictures made up on the spot ---------------------------------------------- */

/* The next of a fixed sequence of numbers below n (Marsaglia's xorshift). */
static uint32_t chance(uint32_t n)
{
    static uint32_t state = 20131220;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % n;
}

/* Uniform in lo .. hi. */
static float pick(float lo, float hi)
{
    return lo + (hi - lo) * (float)chance(1 << 20) / (1 << 20);
}

/* Distance of (x, y) from a stroke through the origin along (c, s), `reach` long on each side. */
static float from_stroke(float x, float y, float c, float s, float reach)
{
    float along = x * c + y * s;
    along = fminf(fmaxf(along, -reach), reach);
    return hypotf(x - along * c, y - along * s);
}

/* One picture with values in 0 .. 1, of a random place, size and direction. */
static void make_picture(int kind, float *picture)
{
    float cx = pick(12, 16), cy = pick(12, 16), size = pick(6, 10), turn = pick(-0.5f, 0.5f);
    float c = cosf(turn), s = sinf(turn);
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++) {
            float dx = (float)x - cx, dy = (float)y - cy;
            float d = kind == 0 ? fabsf(hypotf(dx, dy) - size) : from_stroke(dx, dy, c, s, size);
            if (kind == 2)
                d = fminf(d, from_stroke(dx, dy, -s, c, size));
            picture[y * SIDE + x] = fminf(fmaxf(2.5f - d, 0), 1);      /* a soft edge */
        }
}

/* ---- the two models -------------------------------------------------------------------- */

/* Memory for a context: 64-byte aligned, and aligned_alloc wants a multiple of that. */
static void *take(size_t bytes)
{
    void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
    if (!memory) {
        fprintf(stderr, "%zu bytes of memory are not to be had\n", bytes);
        exit(1);
    }
    return memory;
}

static void train(artist_t *artist, judge_t *judge)
{
    static float pictures[BATCH * PIXELS];
    static int32_t kind[BATCH];
    artist_fit_report drawing;
    judge_fit_report judging;
    for (int step = 1; step <= STEPS; step++) {
        for (int i = 0; i < BATCH; i++) {
            kind[i] = (int32_t)chance(3);
            make_picture(kind[i], pictures + i * PIXELS);
        }
        if (artist_fit(artist, pictures, BATCH, &drawing)) {
            fprintf(stderr, "artist: %s\n", artist_error(artist));
            exit(1);
        }
        if (judge_fit(judge, pictures, kind, BATCH, &judging)) {
            fprintf(stderr, "judge: %s\n", judge_error(judge));
            exit(1);
        }
        if (step % 300 == 0)
            printf("step %4d   artist: loss %6.2f   judge: %3.0f %% right\n", step,
                   (double)drawing.loss, 100 * (double)judging.right);
    }
}

/* ---- what has been learned --------------------------------------------------------------- */

/* Prints the pictures side by side, two rows of pixels in a line of text. */
static void show(const float *picture, int count)
{
    static const char ink[] = " .:-=+*#%@";
    for (int y = 0; y < SIDE; y += 2) {
        for (int i = 0; i < count; i++)
            for (int x = 0; x < SIDE; x++) {
                const float *p = picture + i * PIXELS + y * SIDE + x;
                putchar(ink[(int)(4.99f * (p[0] + p[SIDE]))]);
            }
        putchar('\n');
    }
}

int main(void)
{
    static float drawn[DRAWN * PIXELS], logits[DRAWN * 3];
    artist_t *artist = artist_init(take(artist_sizeof()), 1);
    judge_t *judge = judge_init(take(judge_sizeof()), 2);
    train(artist, judge);

    if (artist_generate(artist, 3, DRAWN, drawn) || judge_encode(judge, drawn, DRAWN, logits)) {
        fprintf(stderr, "%s%s\n", artist_error(artist), judge_error(judge));
        return 1;
    }
    show(drawn, DRAWN);
    for (int i = 0; i < DRAWN; i++) {
        int best = 0;
        for (int k = 1; k < 3; k++)
            if (logits[3 * i + k] > logits[3 * i + best])
                best = k;
        printf("%*s%-*s", SIDE / 2 - 2, "", SIDE / 2 + 2, kinds[best]);
    }
    putchar('\n');
    free(artist);
    free(judge);
    return 0;
}
