/* plan.c -- every stored value's place in the arena.
   In: scheduled kernels.  Out: an offset for each buffer, the arena's size, and the least any plan could
   reach: the largest sum of sizes alive in one phase.
   Invariant: two buffers that are alive in the same phase do not overlap.  Several orders of placement are
   tried, each putting a buffer at the lowest gap that holds it; the smallest arena wins. */
#include <stdlib.h>
#include <string.h>

#include "loop/loop.h"

enum { ALIGN = 16 };             /* floats: one cache line */

static int64_t rounded(int64_t size) { return (size + ALIGN - 1) / ALIGN * ALIGN; }

static void live(Buffer *b, int phase)
{
    b = whole_of(b);
    b->born = phase < b->born ? phase : b->born;
    b->dies = phase > b->dies ? phase : b->dies;
}

static void find_lifetimes(Kernels *ks)
{
    int last = ks->kernel.count ? ks->kernel.at[ks->kernel.count - 1]->phase : 0;
    for (int i = 0; i < ks->buffer.count; i++) {
        ks->buffer.at[i]->born = INT32_MAX;
        ks->buffer.at[i]->dies = -1;
    }
    for (int i = 0; i < ks->kernel.count; i++) {
        Kernel *k = ks->kernel.at[i];
        for (int r = 0; r < k->reads.count; r++)
            live(k->reads.at[r], k->phase);
        for (int w = 0; w < k->writes.count; w++)
            live(k->writes.at[w], k->phase);
    }
    for (int i = 0; i < ks->func->outputs.count; i++)
        if (ks->of[same_elements(ks->func->outputs.at[i].node)->id])
            live(ks->of[same_elements(ks->func->outputs.at[i].node)->id], last);
    for (int i = 0; i < ks->func->inputs.count; i++)
        if (ks->staging[i] && !ks->func->fill && !ks->func->stages.count) {
            live(ks->staging[i], 0);
            live(ks->staging[i], last);
        }
}

static bool placed_here(const Buffer *b) { return b->place == PLACE_ARENA && !b->inside && b->dies >= 0 && !b->ahead; }

static int64_t least_arena(const Kernels *ks)
{
    int64_t most = 0;
    int last = ks->kernel.count ? ks->kernel.at[ks->kernel.count - 1]->phase : 0;
    for (int phase = 0; phase <= last; phase++) {
        int64_t sum = 0;
        for (int i = 0; i < ks->buffer.count; i++) {
            const Buffer *b = ks->buffer.at[i];
            if (placed_here(b) && b->born <= phase && phase <= b->dies)
                sum += rounded(b->size);
        }
        most = sum > most ? sum : most;
    }
    return most;
}

/* ---- orders of placement ---- */

typedef int order_fn(const Buffer *, const Buffer *);

static int by_size(const Buffer *a, const Buffer *b) { return (a->size < b->size) - (a->size > b->size); }
static int by_birth(const Buffer *a, const Buffer *b) { return (a->born > b->born) - (a->born < b->born); }
static int by_span(const Buffer *a, const Buffer *b) { return b->dies - b->born - (a->dies - a->born); }
static int by_area(const Buffer *a, const Buffer *b)
{
    int64_t x = a->size * (a->dies - a->born + 1), y = b->size * (b->dies - b->born + 1);
    return (x < y) - (x > y);
}

static order_fn *const orders[] = { by_size, by_area, by_span, by_birth };

/* Insertion keeps equal ones in their first order: the plan is the same on every machine. */
static void sort(Buffer **at, int count, order_fn *order)
{
    for (int i = 1; i < count; i++) {
        Buffer *b = at[i];
        int k = i;
        for (; k > 0 && order(at[k - 1], b) > 0; k--)
            at[k] = at[k - 1];
        at[k] = b;
    }
}

/* The lowest offset at which b overlaps none of the placed buffers alive with it. */
static int64_t lowest_gap(Buffer *const *placed, int count, const Buffer *b)
{
    int64_t at = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < count; i++) {
            const Buffer *o = placed[i];
            bool together = o->born <= b->dies && b->born <= o->dies;
            if (together && at < o->offset + rounded(o->size) && o->offset < at + rounded(b->size)) {
                at = o->offset + rounded(o->size);
                moved = true;
            }
        }
    }
    return at;
}

static int64_t place_all(Buffer **at, int count)
{
    int64_t end = 0;
    for (int i = 0; i < count; i++) {
        at[i]->offset = lowest_gap(at, i, at[i]);
        if (at[i]->offset + rounded(at[i]->size) > end)
            end = at[i]->offset + rounded(at[i]->size);
    }
    return end;
}

static void stage_inputs(Program *p, Kernels *ks)
{
    const Func *f = ks->func;
    ks->staging = arena_array(p->arena, Buffer *, f->inputs.count + 1);
    for (int i = 0; i < f->inputs.count; i++)
        if (!f->inputs.at[i].scalar && (f->kind == FUNC_TEST || (f->counted && f->kind != FUNC_PART && f->kind != FUNC_STAGE)))
            ks->staging[i] = buffer_new(p, ks, arena_printf(p->arena, "%s_rows", f->inputs.at[i].name), PLACE_ARENA,
                                        NULL, shape_size(&f->inputs.at[i].shape));
}

/* Places all buffers in this order, equal ones by birth and then as they were made. */
static int64_t try_order(Arena *arena, Buffer **buffer, int count, order_fn *order)
{
    Buffer **at = arena_array(arena, Buffer *, count + 1);
    for (int i = 0; i < count; i++)
        at[i] = buffer[i];
    sort(at, count, by_birth);
    sort(at, count, order);
    return place_all(at, count);
}

int64_t place_together(Arena *arena, Buffer **buffer, int count)
{
    size_t best = 0;
    int64_t least = INT64_MAX;
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        int64_t size = try_order(arena, buffer, count, orders[i]);
        if (size < least) {
            least = size;
            best = i;
        }
    }
    return try_order(arena, buffer, count, orders[best]);
}

void plan_arena(Program *p, Kernels *ks)
{
    int count = 0;
    stage_inputs(p, ks);
    find_lifetimes(ks);
    Buffer **at = arena_array(p->arena, Buffer *, ks->buffer.count + 1);
    for (int i = 0; i < ks->buffer.count; i++)
        if (placed_here(ks->buffer.at[i]))
            at[count++] = ks->buffer.at[i];
    ks->arena = place_together(p->arena, at, count);
    ks->least = least_arena(ks);
}

void plan_kernels(Program *p, Kernels *ks)
{
    run_ahead(p, ks);
    schedule_kernels(p, ks);
    share_dying(p, ks);
    plan_arena(p, ks);
}

void pass_plan(Program *p)
{
    for (int i = 0; i < p->kernels.count; i++)
        plan_kernels(p, p->kernels.at[i]);
    place_turns(p);
    place_stages(p);
    find_few(p);
}
