/* random.h -- random numbers that are a function of where they stand: no state, any order,
   any thread.

   In: a seed, the number of the draw (stream), the training step, the number of the element.
   Out: uniform and normal numbers and keyed permutations.  Every element has the same bits on
   every target of one numeric profile; uniform ones in both.
   The generator is Philox4x32-10 (Salmon et al., Parallel random numbers: as easy as 1, 2, 3,
   2011).
   Element e of a draw: block e / 64, word (e % 64) / 16, lane e % 16; the counter is
   {block * 16 + lane, stream, step low, step high}, the key {seed low, seed high}.
   The scalar half needs only libc; the vector half appears where vec.h and vmath.h came
   before. */
#ifndef GM_RANDOM_H
#define GM_RANDOM_H

#include <math.h>
#include <stdint.h>

#define GM_PHILOX_MULTIPLY_0 0xd2511f53u
#define GM_PHILOX_MULTIPLY_1 0xcd9e8d57u
#define GM_PHILOX_KEY_0      0x9e3779b9u         /* added to the key after every round */
#define GM_PHILOX_KEY_1      0xbb67ae85u
enum { GM_PHILOX_ROUNDS = 10 };

#define GM_RANDOM_FUNCTION static inline __attribute__((unused))

/* ---- one element at a time -------------------------------------------------------------- */

/* Turns the four counter words into four random words. */
GM_RANDOM_FUNCTION void gm_philox(uint32_t word[4], uint64_t key)
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    for (int round = 0; round < GM_PHILOX_ROUNDS; round++) {
        uint64_t p0 = (uint64_t)word[0] * GM_PHILOX_MULTIPLY_0;
        uint64_t p1 = (uint64_t)word[2] * GM_PHILOX_MULTIPLY_1;
        word[0] = (uint32_t)(p1 >> 32) ^ word[1] ^ k0;
        word[1] = (uint32_t)p1;
        word[2] = (uint32_t)(p0 >> 32) ^ word[3] ^ k1;
        word[3] = (uint32_t)p0;
        k0 += GM_PHILOX_KEY_0;
        k1 += GM_PHILOX_KEY_1;
    }
}

/* The four words that element e shares with the elements 16, 32 and 48 away in its block. */
GM_RANDOM_FUNCTION void gm_random_words(uint64_t seed, uint32_t stream, uint64_t step,
                                        uint64_t element, uint32_t word[4])
{
    word[0] = (uint32_t)(element / 64 * 16 + element % 16);
    word[1] = stream;
    word[2] = (uint32_t)step;
    word[3] = (uint32_t)(step >> 32);
    gm_philox(word, seed);
}

/* Uniform on [0, 1): a multiple of 2^-24. */
GM_RANDOM_FUNCTION double gm_random_uniform_at(uint64_t seed, uint32_t stream, uint64_t step,
                                               uint64_t element)
{
    uint32_t word[4];
    gm_random_words(seed, stream, step, element, word);
    return (word[element % 64 / 16] >> 8) * 0x1p-24;
}

/* Normal, mean 0 and deviation 1: Box and Muller's transform of words 0 and 1, or 2 and 3. */
GM_RANDOM_FUNCTION double gm_random_normal_at(uint64_t seed, uint32_t stream, uint64_t step,
                                              uint64_t element)
{
    uint32_t word[4];
    gm_random_words(seed, stream, step, element, word);
    int which = (int)(element % 64 / 16), pair = which & 2;
    double u = ((word[pair] >> 8) + 1) * 0x1p-24;
    double angle = (word[pair + 1] >> 8) * (0x1p-24 * 6.283185307179586477);
    return sqrt(-2 * log(u)) * (which & 1 ? sin(angle) : cos(angle));
}

/* ---- permutations ----------------------------------------------------------------------- */

/* Streams from here on belong to permutations; draws are numbered below. */
#define GM_PERMUTE_STREAM 0x80000000u

/* One pass of a keyed bijection on 0 .. 2^bits - 1: a Feistel network whose rounds are
   Philox. */
GM_RANDOM_FUNCTION uint64_t gm_random_mix(uint64_t seed, uint64_t epoch, int bits, uint64_t i)
{
    int low_bits = bits / 2;
    uint64_t low_mask = (1ull << low_bits) - 1, high_mask = (1ull << (bits - low_bits)) - 1;
    uint64_t low = i & low_mask, high = i >> low_bits;
    for (uint32_t round = 0; round < 6; round++) {
        uint64_t half = round & 1 ? low : high;
        uint32_t word[4] = {(uint32_t)half, GM_PERMUTE_STREAM + round, (uint32_t)epoch,
                            (uint32_t)(epoch >> 32)};
        gm_philox(word, seed);
        uint64_t random = (uint64_t)word[1] << 32 | word[0];
        if (round & 1)
            high ^= random & high_mask;
        else
            low ^= random & low_mask;
    }
    return high << low_bits | low;
}

/* Where i goes in the epoch's permutation of 0 .. n-1 (n up to 2^32): walks the bijection of
   the next power of two until it lands inside. */
GM_RANDOM_FUNCTION uint64_t gm_random_permute(uint64_t seed, uint64_t epoch, uint64_t n,
                                              uint64_t i)
{
    int bits = 0;
    while (n > 1ull << bits)
        bits++;
    do
        i = gm_random_mix(seed, epoch, bits, i);
    while (i >= n);
    return i;
}

/* ---- a vector at a time ----------------------------------------------------------------- */

#ifdef GM_VMATH_H

/* The four words of GM_LANES counters. */
typedef struct { gm_uint word[4]; } gm_random_block;

#if GM_LANES == 1
GM_FUNCTION gm_random_block gm_philox_vector(uint64_t seed, uint32_t stream, uint64_t step,
                                             gm_uint counter)
{
    uint32_t word[4] = {counter[0], stream, (uint32_t)step, (uint32_t)(step >> 32)};
    gm_philox(word, seed);
    return (gm_random_block){{{word[0]}, {word[1]}, {word[2]}, {word[3]}}};
}
#else
/* Lanes of 64 bits, so that one multiplication gives both halves of a product. */
typedef uint64_t gm_wide __attribute__((vector_size(4 * GM_LANES)));
#if GM_LANES == 16
typedef __m512i gm_register;
#define GM_MULTIPLY _mm512_mul_epu32
#elif GM_LANES == 8
typedef __m256i gm_register;
#define GM_MULTIPLY _mm256_mul_epu32
#else
typedef __m128i gm_register;
#define GM_MULTIPLY _mm_mul_epu32
#endif

GM_INLINE gm_wide gm_splat_wide(uint64_t a) { return a - (gm_wide){0}; }

/* Ten rounds on every second lane: the low halves of w; what the high halves hold does not
   matter. */
GM_INLINE void gm_philox_wide(gm_wide w[4], uint64_t key)
{
    const gm_wide m0 = gm_splat_wide(GM_PHILOX_MULTIPLY_0);
    const gm_wide m1 = gm_splat_wide(GM_PHILOX_MULTIPLY_1);
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    for (int round = 0; round < GM_PHILOX_ROUNDS; round++) {
        gm_wide p0 = (gm_wide)GM_MULTIPLY((gm_register)w[0], (gm_register)m0);
        gm_wide p1 = (gm_wide)GM_MULTIPLY((gm_register)w[2], (gm_register)m1);
        w[0] = (p1 >> 32) ^ w[1] ^ gm_splat_wide(k0);
        w[1] = p1;
        w[2] = (p0 >> 32) ^ w[3] ^ gm_splat_wide(k1);
        w[3] = p0;
        k0 += GM_PHILOX_KEY_0;
        k1 += GM_PHILOX_KEY_1;
    }
}

GM_FUNCTION gm_random_block gm_philox_vector(uint64_t seed, uint32_t stream, uint64_t step,
                                             gm_uint counter)
{
    gm_wide even[4] = {(gm_wide)counter, gm_splat_wide(stream), gm_splat_wide((uint32_t)step),
                       gm_splat_wide(step >> 32)};
    gm_wide odd[4] = {(gm_wide)counter >> 32, even[1], even[2], even[3]};
    gm_philox_wide(even, seed);
    gm_philox_wide(odd, seed);
    gm_random_block b;
    for (int i = 0; i < 4; i++)
        b.word[i] = (gm_uint)((even[i] & 0xffffffffu) | odd[i] << 32);
    return b;
}
#endif

/* The words of elements first, first + stride, ...; *place is each one's position in its
   block. */
GM_FUNCTION gm_random_block gm_random_words_vector(uint64_t seed, uint32_t stream,
                                                   uint64_t step, uint64_t first,
                                                   uint32_t stride, gm_uint *place)
{
    /* may run into the next blocks */
    gm_uint at = (gm_uint)gm_lane_numbers() * stride + (uint32_t)(first % 64);
    *place = at & 63;
    gm_uint counter = ((uint32_t)(first / 64) + (at >> 6)) * 16 + (at & 15);
    return gm_philox_vector(seed, stream, step, counter);
}

/* A word's upper 24 bits times 2^-24: [0, 1). */
GM_INLINE gm_vec gm_unit_interval(gm_uint word)
{
    return gm_from_int((gm_int)(word >> 8)) * 0x1p-24f;
}

/* Uniform on [0, 1) for elements first, first + stride, ..., one per lane. */
GM_FUNCTION gm_vec gm_random_uniform(uint64_t seed, uint32_t stream, uint64_t step,
                                     uint64_t first, uint32_t stride)
{
    gm_uint place;
    gm_random_block b = gm_random_words_vector(seed, stream, step, first, stride, &place);
    gm_vec low = gm_blend((place & 16) != 0, (gm_vec)b.word[1], (gm_vec)b.word[0]);
    gm_vec high = gm_blend((place & 16) != 0, (gm_vec)b.word[3], (gm_vec)b.word[2]);
    return gm_unit_interval((gm_uint)gm_blend((place & 32) != 0, high, low));
}

/* sqrt(-2 log u), u in (0, 1] from a word. */
GM_INLINE gm_vec gm_normal_radius(gm_uint word)
{
    gm_vec u = gm_from_int((gm_int)(word >> 8) + 1) * 0x1p-24f;
    return gm_sqrt(gm_log_normal(u) * -2.0f);
}

/* The sine of a word's angle, or with quarter = 1 its cosine. */
GM_INLINE gm_vec gm_normal_angle(gm_uint word, gm_int quarter)
{
    gm_int turn = (gm_int)(word >> 8);                    /* 2^24 is a whole turn */
    gm_int nearest = (turn + (1 << 21)) >> 22;
    gm_vec r = gm_from_int(turn - (nearest << 22)) * (0x1.921fb6p0f * 0x1p-22f);
    return gm_sin_reduced(r, nearest + quarter);
}

/* Normal, mean 0 and deviation 1, for elements first, first + stride, ..., one per lane. */
GM_FUNCTION gm_vec gm_random_normal(uint64_t seed, uint32_t stream, uint64_t step,
                                    uint64_t first, uint32_t stride)
{
    gm_uint place;
    gm_random_block b = gm_random_words_vector(seed, stream, step, first, stride, &place);
    gm_int upper = (place & 32) != 0, odd = (place & 16) != 0;
    gm_uint radius = (gm_uint)gm_blend(upper, (gm_vec)b.word[2], (gm_vec)b.word[0]);
    gm_uint angle = (gm_uint)gm_blend(upper, (gm_vec)b.word[3], (gm_vec)b.word[1]);
    return gm_normal_radius(radius) * gm_normal_angle(angle, odd + 1);
}

/* ---- a block of 64 elements at a time: a quarter of the work ---------------------------- */

/* Elements 64 * block .. 64 * block + 63, uniform. */
GM_FUNCTION void gm_random_uniform_block(uint64_t seed, uint32_t stream, uint64_t step,
                                         uint64_t block, float out[64])
{
    for (int lane = 0; lane < 16; lane += GM_LANES) {
        gm_uint counter = (gm_uint)gm_lane_numbers() + ((uint32_t)block * 16 + (uint32_t)lane);
        gm_random_block b = gm_philox_vector(seed, stream, step, counter);
        for (int word = 0; word < 4; word++)
            gm_store(out + word * 16 + lane, gm_unit_interval(b.word[word]));
    }
}

/* Elements 64 * block .. 64 * block + 63, normal. */
GM_FUNCTION void gm_random_normal_block(uint64_t seed, uint32_t stream, uint64_t step,
                                        uint64_t block, float out[64])
{
    for (int lane = 0; lane < 16; lane += GM_LANES) {
        gm_uint counter = (gm_uint)gm_lane_numbers() + ((uint32_t)block * 16 + (uint32_t)lane);
        gm_random_block b = gm_philox_vector(seed, stream, step, counter);
        for (int pair = 0; pair < 4; pair += 2) {
            gm_vec radius = gm_normal_radius(b.word[pair]);
            float *at = out + pair * 16 + lane;
            gm_store(at, radius * gm_normal_angle(b.word[pair + 1], gm_splat_int(1)));
            gm_store(at + 16, radius * gm_normal_angle(b.word[pair + 1], gm_splat_int(0)));
        }
    }
}

#endif
#endif
