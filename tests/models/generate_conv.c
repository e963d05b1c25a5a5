/* generate_conv.c -- prints a random valid program of convolutions and attention.
   In: a seed.  Out: a .gm file on standard output, the same for the same seed on every machine: a net of
   convolutions and transposed ones of any size, stride, padding, dilation and groups, with what stands between
   them in real models (activations, gates, residuals, joins and halves of channels, sums of each image), attention
   of any number of heads between pixels and to rows of them, and a training step.
   Invariant: images stay small, so that the interpreter is quick, and values near 1. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
enum { LARGEST = 6000 };         /* elements of an image */

static uint64_t state;

static uint64_t next(void)       /* SplitMix64 */
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static int below(int n) { return (int)(next() % (uint64_t)n); }
static bool chance(int percent) { return below(100) < percent; }
static int between(int lo, int hi) { return lo + below(hi - lo + 1); }

typedef struct { int h, w, c; } Image;

static int channels(void)
{
    static const int widths[] = { 1, 2, 3, 4, 5, 8, 12, 16, 17, 20, 32, 33, 48, 64 };
    return widths[below(COUNT(widths))];
}

static int divisor(int a, int b)
{
    int d = between(1, 4);
    return chance(60) || a % d || b % d ? 1 : d;
}

/* ---- layers; `in` is the shape of the tensor h, which each replaces ---- */

typedef struct { int size, stride, dilation, before, after, out; } Axis;

static Axis window(int in)
{
    Axis a;
    do {
        a = (Axis){ between(1, 5), between(1, 3), chance(75) ? 1 : between(2, 3), between(0, 3), between(0, 3), 0 };
        a.out = (in + a.before + a.after - a.dilation * (a.size - 1) - 1);
    } while (a.out < 0);
    a.out = a.out / a.stride + 1;
    return a;
}

static bool convolution(Image *in)
{
    Axis y = window(in->h), x = window(in->w);
    Image to = { y.out, x.out, channels() };
    int groups = divisor(in->c, to.c);
    if (to.h * to.w * to.c > LARGEST || to.h * to.w * in->c * to.c * y.size * x.size / groups > 400000)
        return false;
    printf("    h = h |> conv(%d, size: [%d, %d], stride: [%d, %d], pad: [[%d, %d], [%d, %d]], dilation: [%d, %d], groups: %d)\n",
           to.c, y.size, x.size, y.stride, x.stride, y.before, y.after, x.before, x.after, y.dilation, x.dilation, groups);
    *in = to;
    return true;
}

static int enlarged(int in, int size, int stride, int pad, int dilation, int more)
{
    return (in - 1) * stride - 2 * pad + dilation * (size - 1) + more + 1;
}

static bool transposed(Image *in)
{
    int size = between(1, 5), stride = between(1, 3), dilation = chance(80) ? 1 : 2, pad = between(0, 2);
    int more = stride > 1 ? below(stride) : 0;
    Image to = { enlarged(in->h, size, stride, pad, dilation, more), enlarged(in->w, size, stride, pad, dilation, more), channels() };
    int groups = divisor(in->c, to.c);
    if (to.h < 1 || to.w < 1 || to.h * to.w * to.c > LARGEST || in->h * in->w * in->c * to.c * size * size / groups > 400000
        || (more >= stride && more >= dilation))
        return false;
    printf("    h = h |> conv_transposed(%d, size: %d, stride: %d, pad: %d, out_pad: %d, dilation: %d, groups: %d)\n", to.c, size,
           stride, pad, more, dilation, groups);
    *in = to;
    return true;
}

static void activation(void)
{
    static const char *const all[] = { "tanh(h)", "sigmoid(h)", "h * sigmoid(h)", "max(h, 0.1 * h)", "h + tanh(h)" };
    printf("    h = %s\n", all[below(COUNT(all))]);
}

static bool block(Image *in, int number)
{
    if (chance(50) && in->c % 2 == 0) {
        printf("    a%d, b%d = split(h, 2, axis: 3)\n    h = tanh(a%d) * sigmoid(b%d)\n", number, number, number, number);
        in->c /= 2;
        return true;
    }
    int inner = channels();
    if (in->h * in->w * in->c * inner * 10 > 400000)
        return false;
    printf("    r%d = h |> conv(%d, size: 1) |> tanh |> conv(%d, size: 3)\n", number, inner, in->c);
    bool joined = chance(40) && in->h * in->w * in->c * 2 <= LARGEST;
    printf(joined ? "    h = concat(h, r%d, axis: 3)\n" : "    h = h + r%d\n", number);
    in->c *= joined ? 2 : 1;
    return true;
}

static void projection(int channels, int number, char name)
{
    printf("    %c%d = h |> conv(%d, size: 1, with_bias: false)\n", name, number, channels);
}

/* Queries, keys and values from one convolution or three; keys and values of all pixels or of some rows. Keys have no
   bias: its gradient is 0. */
static bool attention(Image *in, int number)
{
    int pixels = in->h * in->w, heads = between(1, 4), d = heads * between(1, 9), v = heads * between(1, 9), rows = between(1, in->h);
    bool all = chance(60) || rows * in->w < 2, causal = all && chance(40);
    if (pixels < 2 || pixels * pixels * (d + v) > 400000 || pixels * (in->c + v) > LARGEST || in->c * (2 * d + v) * pixels > 400000)
        return false;
    if (chance(50)) {
        printf("    t%d = h |> conv(%d, size: 1, with_bias: false)\n", number, 2 * d + v);
        printf("    q%d = t%d[:, :, :, 0:%d]\n    k%d = t%d[:, :, :, %d:%d]\n    v%d = t%d[:, :, :, %d:%d]\n", number, number, d, number,
               number, d, 2 * d, number, number, 2 * d, 2 * d + v);
    } else {
        projection(d, number, 'q');
        projection(d, number, 'k');
        projection(v, number, 'v');
    }
    if (!all)
        printf("    k%d = k%d[:, 0:%d]\n    v%d = v%d[:, 0:%d]\n", number, number, rows, number, number, rows);
    printf("    h = concat(h, attend(q%d, k%d, v%d, heads: %d, causal: %s), axis: 3)\n", number, number, number, heads,
           causal ? "true" : "false");
    in->c += v;
    return true;
}

static void net(Image in)
{
    printf("net M(x) {\n    h = x |> reshape(%d, %d, %d)\n", in.h, in.w, in.c);
    for (int i = 0, made = 0; made < 4 && i < 40; i++) {
        bool ok = chance(25) ? attention(&in, i) : chance(60) ? convolution(&in) : chance(50) ? transposed(&in) : block(&in, i);
        made += ok;
        if (ok && chance(60))
            activation();
    }
    convolution(&in);
    printf("    return h\n}\n\n");
}

int main(int argc, char **argv)
{
    static const Image shapes[] = { { 28, 28, 1 }, { 14, 14, 4 }, { 7, 16, 7 }, { 8, 14, 7 }, { 7, 7, 16 }, { 4, 14, 14 },
                                    { 28, 14, 2 }, { 49, 4, 4 }, { 1, 28, 28 }, { 16, 7, 7 }, { 1, 49, 16 }, { 1, 1, 784 } };
    if (argc != 2) {
        fprintf(stderr, "usage: generate_conv SEED\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    printf("# random convolutions %s\n\ndata digits { x: f32[28,28,1] from digits }\n\n", argv[1]);
    net(shapes[below(COUNT(shapes))]);
    printf("step fit(x) over M by adam(1e-3) batch %d {\n    e = M(x)\n", between(1, 5));
    printf(chance(50) ? "    minimize mean(e * e)\n}\n\n" : "    minimize mean(rows(e * sigmoid(e)))\n}\n\n");
    printf("run { fit steps 10 }\n");
    return 0;
}
