/* Nothing to find: functions of the prefix, static ones, constants, calls into the C library.
   expect: nothing */
#include <math.h>
#include <stdint.h>
#include <string.h>

static const float weights[2][2] = { { 1, 2 }, { 3, 4 } };
typedef float v4 __attribute__((vector_size(16)));

static float twice(float x) { return 2 * x; }

float clean_apply(const float x[2], int32_t i);
float clean_apply(const float x[2], int32_t i)
{
    v4 sum = { 0 };
    float part[4];
    sum += (v4){ 1, 2, 3, 4 };
    memcpy(part, &sum, sizeof part);
    return twice(sqrtf(x[0]) * weights[i][1]) + part[0];
}
