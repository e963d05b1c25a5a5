/* random.c -- checks random.h: published answers of Philox4x32-10, vectors against scalars,
   moments, permutations.

   In: a target (GM_TARGET_*; by default the best one the compiler flags allow) and a numeric
   profile.
   Out: exit code 1 when a check failed. The hash of a fixed set of numbers is the same for
   every target of one profile. */
#if !(defined GM_TARGET_AVX512 || defined GM_TARGET_AVX2 || defined GM_TARGET_SSE2 \
      || defined GM_TARGET_SCALAR)
#if defined __AVX512F__
#define GM_TARGET_AVX512
#elif defined __AVX2__ && defined __FMA__
#define GM_TARGET_AVX2
#elif defined __SSE2__
#define GM_TARGET_SSE2
#else
#define GM_TARGET_SCALAR
#endif
#endif

#include "vec.h"
#include "vmath.h"
#include "random.h"

#include <stdio.h>
#include <stdlib.h>

#ifdef GM_PORTABLE
static const uint64_t expected_bits = 0xf38b389aa04ca55c;
#else
static const uint64_t expected_bits = 0x4d855ddfaa90ff0b;
#endif

static int passed, failed;

static void check(int ok, const char *what)
{
    if (ok)
        passed++;
    else
        failed++, printf("FAILED: %s\n", what);
}

/* Random123's kat_vectors: counter, key, result. */
static void check_known_answers(void)
{
    static const struct { uint32_t counter[4], key[2], result[4]; } answers[] = {
        {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
        {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff},
         {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
        {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0},
         {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
    };
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        uint64_t key = (uint64_t)answers[i].key[1] << 32 | answers[i].key[0];
        uint32_t word[4];
        memcpy(word, answers[i].counter, sizeof word);
        gm_random_block b = gm_philox_vector(key, word[1], (uint64_t)word[3] << 32 | word[2],
                                             gm_splat_uint(word[0]));
        gm_philox(word, key);
        int ok = memcmp(word, answers[i].result, sizeof word) == 0;
        for (int w = 0; w < 4; w++)
            for (int l = 0; l < GM_LANES; l++)
                ok = ok && b.word[w][l] == answers[i].result[w];
        check(ok, "known answer of Philox4x32-10");
    }
}

/* Any first element, blocks and single vectors give what the scalar form gives. */
static void check_mapping(void)
{
    const uint64_t seed = 0x0123456789abcdef, step = 0x100000007;
    for (uint64_t first = 0; first < 200; first++) {
        gm_vec u = gm_random_uniform(seed, 3, step, first, 1);
        gm_vec z = gm_random_normal(seed, 3, step, first, 1);
        int equal = 1, near = 1;
        for (uint64_t l = 0; l < GM_LANES; l++) {
            equal = equal && u[l] == gm_random_uniform_at(seed, 3, step, first + l);
            near = near && fabs(z[l] - gm_random_normal_at(seed, 3, step, first + l)) < 4e-6;
        }
        check(equal, "uniform: vector is scalar");
        check(near, "normal: vector is scalar");
    }
    float u[64], z[64];
    int equal = 1;
    for (uint64_t block = 0; block < 20; block++) {
        gm_random_uniform_block(seed, 5, step, block, u);
        gm_random_normal_block(seed, 5, step, block, z);
        for (uint64_t e = 0; e < 64; e++) {
            equal = equal && u[e] == gm_random_uniform(seed, 5, step, block * 64 + e, 1)[0];
            equal = equal && z[e] == gm_random_normal(seed, 5, step, block * 64 + e, 1)[0];
        }
    }
    check(equal, "block is vector");
    const uint64_t far = (1ull << 34) - 128;              /* the last counters there are */
    check(gm_random_uniform(seed, 1, 0, far, 1)[0] == gm_random_uniform_at(seed, 1, 0, far),
          "elements near 2^34");
}

static void check_moments(void)
{
    enum { BLOCKS = 1 << 14 };
    const double n = BLOCKS * 64.0;
    double uniform = 0, sum = 0, square = 0, cube = 0, fourth = 0;
    double largest = 0, neighbours = 0, last = 0;
    for (uint64_t block = 0; block < BLOCKS; block++) {
        float u[64], z[64];
        gm_random_uniform_block(1, 1, 1, block, u);
        gm_random_normal_block(1, 2, 1, block, z);
        for (int i = 0; i < 64; i++) {
            double v = z[i];
            uniform += u[i];
            sum += v;
            square += v * v;
            cube += v * v * v;
            fourth += v * v * v * v;
            neighbours += v * last;
            last = v;
            largest = fabs(v) > largest ? fabs(v) : largest;
        }
    }
    check(fabs(uniform / n - 0.5) < 4 * sqrt(1 / 12.0 / n), "mean of uniform");
    check(fabs(sum / n) < 4 / sqrt(n), "mean of normal");
    check(fabs(square / n - 1) < 4 * sqrt(2 / n), "variance of normal");
    check(fabs(cube / n) < 4 * sqrt(15 / n), "third moment of normal");
    check(fabs(fourth / n - 3) < 4 * sqrt(96 / n), "fourth moment of normal");
    check(fabs(neighbours / n) < 4 / sqrt(n), "neighbours are independent");
    check(largest > 4.5 && largest < 6, "largest of a million normals");
}

/* Uniform numbers of other streams, steps and seeds have nothing in common. */
static void check_separation(void)
{
    gm_vec base = gm_random_uniform(1, 1, 1, 0, 1);
    check(base[0] != gm_random_uniform(2, 1, 1, 0, 1)[0], "another seed");
    check(base[0] != gm_random_uniform(1ull << 32 | 1, 1, 1, 0, 1)[0], "another seed, high half");
    check(base[0] != gm_random_uniform(1, 2, 1, 0, 1)[0], "another stream");
    check(base[0] != gm_random_uniform(1, 1, 2, 0, 1)[0], "another step");
    check(base[0] != gm_random_uniform(1, 1, 1ull << 32 | 1, 0, 1)[0], "another step, high half");
}

static void check_permutations(void)
{
    static const uint64_t sizes[] = {1, 2, 3, 4, 5, 7, 10, 16, 17, 100, 1000, 4097, 60000};
    for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
        uint64_t n = sizes[s], moved = 0;
        int ok = 1;
        char *seen = calloc((size_t)n, 1);
        for (uint64_t i = 0; seen && i < n; i++) {
            uint64_t to = gm_random_permute(11, 3, n, i);
            ok = ok && to < n && !seen[to];
            if (to < n)
                seen[to] = 1;
            moved += to != gm_random_permute(11, 4, n, i);
        }
        free(seen);
        check(seen && ok, "a permutation is a bijection");
        check(n < 100 || moved > n * 9 / 10, "another epoch, another permutation");
    }
    double correlation = 0;
    for (uint64_t i = 0; i < 60000; i++)
    {
        double to = (double)gm_random_permute(5, 0, 60000, i);
        correlation += ((double)i / 30000 - 1) * (to / 30000 - 1);
    }
    check(fabs(correlation / 60000 * 3) < 4 / sqrt(60000.0), "order is forgotten");
}

static void check_bits(void)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (uint64_t block = 0; block < 1000; block++) {
        float v[128];
        gm_random_uniform_block(7, 1, block, block, v);
        gm_random_normal_block(7, 2, block, block, v + 64);
        for (int i = 0; i < 128; i++) {
            uint32_t bits;
            memcpy(&bits, &v[i], sizeof bits);
            hash = (hash ^ bits) * 0x100000001b3;
        }
    }
    for (uint64_t i = 0; i < 1000; i++)
        hash = (hash ^ gm_random_permute(7, 1, 1000, i)) * 0x100000001b3;
    printf("bits: %016llx\n", (unsigned long long)hash);
    check(hash == expected_bits, "the bits of this profile");
}

int main(void)
{
    check_known_answers();
    check_mapping();
    check_moments();
    check_separation();
    check_permutations();
    check_bits();
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
