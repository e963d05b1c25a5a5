/* target.c -- the list of targets.  In: a name.  Out: its numbers.  A tile fills the registers of its
   target: rows x vectors accumulators, the vectors of b, and one broadcast of a. */
#include <string.h>

#include "gmc.h"
#include "target/target.h"

static const Target targets[] = {
    { "avx512", "GM_TARGET_AVX512", "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mfma -mprefer-vector-width=512", 16, { 8, 2 }, 24 },
    { "avx2",   "GM_TARGET_AVX2",   "-mavx2 -mfma", 8, { 4, 3 }, 12 },
    { "sse2",   "GM_TARGET_SSE2",   "-msse2", 4, { 2, 4 }, 12 },
    { "scalar", "GM_TARGET_SCALAR", "", 1, { 4, 2 }, 12 },
};

static bool machine_runs(const Target *t)
{
#if defined(__x86_64__) || defined(__i386__)
    if (strcmp(t->name, "avx512") == 0)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
            && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    if (strcmp(t->name, "avx2") == 0)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return true;
#else
    return strcmp(t->name, "scalar") == 0;
#endif
}

const Target *target_at(int i)
{
    return i >= 0 && i < (int)(sizeof targets / sizeof *targets) ? &targets[i] : NULL;
}

const Target *target_find(const char *name)
{
    bool native = strcmp(name, "native") == 0;
    for (int i = 0; target_at(i); i++)
        if (native ? machine_runs(&targets[i]) : strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}
