/* schedule.c -- the order of a function's kernels, and where all threads must meet.
   In: kernels with the buffers they read and write.  Out: the same kernels in an order in which every value
   is made before it is read and every parameter read before it is overwritten, cut into phases by barriers.
   Memory is reused from phase to phase.  So a function with little memory has as few phases as it can, and one
   with much has a phase per kernel, in the order that keeps the least alive: a barrier costs a microsecond.
   But kernels that own rows of the batch make a chain where they follow each other: a thread takes a few rows
   through all of it, so that what one leaves is near when the next wants it.
   Invariant: two kernels of one phase touch the same memory only where each thread touches its own rows. */
#include <string.h>

#include "loop/loop.h"

enum { SMALL_PANELS = 1 << 16,     /* elements: 256 KB */
       TINY_PANELS = 1 << 15,      /* 128 KB: where memory counts; one in the middle of a chain would cut it */
       MUCH = 1 << 22,             /* elements that a function stores: 16 MB, more than caches keep */
       FEW = 32,                   /* panels of less than this part of what a function stores are packed at any time */
       NEAR = 1 << 20 };           /* elements that a chain may touch of one unit of rows: 4 MB */

static bool has(Buffer *const *at, int count, const Buffer *b)
{
    for (int i = 0; i < count; i++)
        if (at[i] == b)
            return true;
    return false;
}

static bool writes(const Kernel *k, const Buffer *b) { return has(k->writes.at, k->writes.count, b); }
static bool reads(const Kernel *k, const Buffer *b) { return has(k->reads.at, k->reads.count, b); }

/* Elements from row to row of the batch; -1 when it has no such rows. */
static int64_t row_size(const Buffer *b, int64_t rows)
{
    int64_t size = b->inside ? b->inside->size : b->size;
    return b->rectangle ? b->stride[0] : size % rows ? -1 : size / rows;
}

/* An access in which row i of the batch touches only row i of the buffer. */
static bool row_access(const Domain *loops, const Access *a, int64_t rows)
{
    int64_t row = row_size(a->buffer, rows), last = a->at + a->buffer->at;
    if (a->stride[0] != row)
        return false;
    for (int d = 1; d < loops->dims; d++)
        last += a->stride[d] > 0 ? a->stride[d] * (loops->extent[d] - 1) : 0;
    return last < row;
}

/* Whether the image that a convolution reads lies row by row of the batch in the buffer. */
static bool own_images(const Kernel *k, const Buffer *b)
{
    const ConvLoops *c = k->product.conv;
    return k->product.a.stride[0] == row_size(b, c->batch);
}

/* Whether kernel k, which owns rows of the batch, touches only its own rows of b. */
bool own_rows(const Kernel *k, const Buffer *b)
{
    int64_t rows = k->extent[0];
    Domain all = kernel_domain(k), left = post_domain(k);
    if (!k->by_rows || k->product.start.buffer == b)
        return false;
    for (int i = 0; i < k->folds.count; i++)
        if (k->folds.at[i].start.buffer == b)
            return false;
    if (k->kind == KERNEL_CONTRACT) {
        const Product *c = &k->product;
        if (c->panels == b || (!c->panels && c->b.buffer == b))
            return false;
        if (c->a.buffer == b && (c->a.stride[1] != row_size(b, rows)
                                 || c->a.at + b->at + c->a.stride[2] * (c->k - 1) >= c->a.stride[1]))
            return false;
    }
    if (k->kind == KERNEL_CONV) {
        if (k->product.b.buffer == b || k->product.panels == b || (k->product.a.buffer == b && !own_images(k, b)))
            return false;
    }
    if (k->attend && !own_attended(k, b, row_size(b, rows)))
        return false;
    for (int i = 0; i < k->items.count; i++)
        if (k->items.at[i]->access.buffer == b && !row_access(&all, &k->items.at[i]->access, rows))
            return false;
    for (int i = 0; i < k->stores.count; i++)
        if (k->stores.at[i].to.buffer == b && !row_access(&all, &k->stores.at[i].to, rows))
            return false;
    for (int i = 0; i < k->post.count; i++)
        if (k->post.at[i]->access.buffer == b && !row_access(&left, &k->post.at[i]->access, rows))
            return false;
    for (int i = 0; i < k->post_stores.count; i++)
        if (k->post_stores.at[i].to.buffer == b && !row_access(&left, &k->post_stores.at[i].to, rows))
            return false;
    return true;
}

/* Whether `first` has to run before `then`; *meet when all threads must be done with it. */
static bool before(const Kernel *first, const Kernel *then, bool *meet)
{
    bool found = false;
    for (int i = 0; i < first->writes.count; i++) {
        const Buffer *b = first->writes.at[i];
        for (int r = 0; r < then->reads.count; r++) {
            const Buffer *read = then->reads.at[r];
            if (!share_memory(b, read))
                continue;
            found = true;
            *meet = *meet || !own_rows(first, b) || !own_rows(then, read);
        }
    }
    for (int i = 0; i < first->olds.count; i++)
        if (writes(then, first->olds.at[i])) {
            found = true;
            *meet = *meet || !own_rows(first, first->olds.at[i]) || !own_rows(then, first->olds.at[i]);
        }
    return found && first != then;
}

typedef enum { FREE, AFTER, MEET } Order;       /* what a kernel needs of another: nothing, its end, everybody's end */

typedef struct {
    Kernels *ks;
    unsigned char *needs;        /* needs[then * kernels + first]: an Order */
    bool    *done, much, early;  /* much: a phase per kernel; early: panels need not wait for their product */
    int     *phase;
    Kernel **order;
    int      count, phase_now;
} Schedule;

static Order order_of(const Schedule *s, int then, int first)
{
    return (Order)s->needs[then * s->ks->kernel.count + first];
}

/* A kernel that looks at a value again waits for what stands beside it, though it does not read that. */
static void find_waits(Schedule *s, int then, const Node *operand)
{
    const Fusion *f = &s->ks->fusion;
    int n = s->ks->kernel.count;
    for (; is_view(operand); operand = operand->in[0])
        for (int first = 0; operand->op == OP_again && operand->args == 2 && first < n; first++)
            if (first != then && s->ks->kernel.at[first]->group == group_of(f, operand->in[1])
                && order_of(s, then, first) == FREE && s->ks->kernel.at[first]->group)
                s->needs[then * n + first] = AFTER;
}

static void find_needs(Schedule *s)
{
    int n = s->ks->kernel.count;
    for (int then = 0; then < n; then++)
        for (int first = 0; first < n; first++) {
            bool meet = false;
            bool found = before(s->ks->kernel.at[first], s->ks->kernel.at[then], &meet);
            s->needs[then * n + first] = (unsigned char)(found ? meet ? MEET : AFTER : FREE);
        }
    for (int then = 0; then < n; then++) {
        const Group *g = s->ks->kernel.at[then]->group;
        for (int i = 0; g && i < g->nodes.count; i++)
            for (int a = 0; a < g->nodes.at[i]->args; a++)
                find_waits(s, then, g->nodes.at[i]->in[a]);
    }
}

/* Whether a kernel waits for others than packs. */
static bool waits_for_work(const Schedule *s, int user)
{
    for (int j = 0; j < s->ks->kernel.count; j++)
        if (!s->done[j] && s->ks->kernel.at[j]->kind != KERNEL_PACK && order_of(s, user, j) != FREE)
            return true;
    return false;
}

/* Large panels are packed when a product they serve could run next; small ones at once, which saves the
   barrier between: a chain of products by rows then runs without one.  Packs do not wait for packs. */
static bool consumer_waits(const Schedule *s, int pack)
{
    const Buffer *panels = s->ks->kernel.at[pack]->product.panels;
    if (s->early || panels->size <= (s->much ? TINY_PANELS : SMALL_PANELS))
        return false;
    for (int user = 0; user < s->ks->kernel.count; user++)
        if (reads(s->ks->kernel.at[user], panels) && !waits_for_work(s, user))
            return false;
    return true;
}

/* 0: not ready; 1: ready after a barrier; 2: ready now. */
static int readiness(const Schedule *s, int k, int phase)
{
    int ready = 2;
    for (int j = 0; j < s->ks->kernel.count; j++) {
        Order order = j == k ? FREE : order_of(s, k, j);
        if (order != FREE && !s->done[j])
            return 0;
        if (order == MEET && s->phase[j] == phase)
            ready = 1;
    }
    if (s->ks->kernel.at[k]->kind == KERNEL_PACK && consumer_waits(s, k))
        return 0;
    return ready;
}

static int pick(const Schedule *s, int phase, bool *barrier)
{
    int later = -1;
    for (int k = 0; k < s->ks->kernel.count; k++) {
        int ready = s->done[k] ? 0 : readiness(s, k, phase);
        if (ready == 2)
            return k;
        if (ready == 1 && later < 0)
            later = k;
    }
    *barrier = true;
    return later;
}

/* ---- functions with much memory ---- */

/* Whether a kernel that is still to run, other than k, touches the array. */
static bool wanted_later(const Schedule *s, int k, const Buffer *b)
{
    for (int j = 0; j < s->ks->kernel.count; j++) {
        const Kernel *other = s->ks->kernel.at[j];
        for (int i = 0; j != k && !s->done[j] && i < other->reads.count; i++)
            if (whole_of(other->reads.at[i]) == b)
                return true;
    }
    return false;
}

static bool touches(const Kernel *k, const Buffer *b)
{
    for (int i = 0; i < k->reads.count; i++)
        if (whole_of(k->reads.at[i]) == b)
            return true;
    for (int i = 0; i < k->writes.count; i++)
        if (whole_of(k->writes.at[i]) == b)
            return true;
    return false;
}

static bool touched_before(const Schedule *s, const Buffer *b)
{
    for (int j = 0; j < s->count; j++)
        for (int i = 0; i < s->order[j]->writes.count; i++)
            if (whole_of(s->order[j]->writes.at[i]) == b)
                return true;
    return false;
}

/* Elements that kernel k adds to what is alive, less those it is the last to read. */
static int64_t growth(const Schedule *s, int k)
{
    const Kernel *kernel = s->ks->kernel.at[k];
    int64_t grown = 0;
    for (int i = 0; i < kernel->writes.count; i++) {
        const Buffer *b = whole_of(kernel->writes.at[i]);
        if (b->place == PLACE_ARENA && !touched_before(s, b))
            grown += b->size;
    }
    for (int i = 0; i < kernel->reads.count; i++) {
        const Buffer *b = whole_of(kernel->reads.at[i]);
        if (b->place == PLACE_ARENA && !wanted_later(s, k, b))
            grown -= b->size;
    }
    return grown;
}

/* The ready kernel that leaves the least alive, the first of equals. */
static int pick_least(const Schedule *s)
{
    int best = -1;
    int64_t least = 0;
    for (int k = 0; k < s->ks->kernel.count; k++) {
        if (s->done[k] || !readiness(s, k, -1))
            continue;
        int64_t grown = growth(s, k);
        if (best < 0 || grown < least) {
            best = k;
            least = grown;
        }
    }
    return best;
}

/* ---- chains: the kernels of the current phase, which begins at `first` of the order ---- */

static bool is_activation(const Buffer *b)
{
    return b->place == PLACE_ARENA || b->place == PLACE_INPUT;
}

/* Elements of one unit of rows that kernel k touches and no kernel of order[first .. count) does. */
static int64_t touched(const Schedule *s, int first, const Kernel *k)
{
    int64_t sum = 0;
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < (side ? k->writes.count : k->reads.count); i++) {
            const Buffer *b = whole_of(side ? k->writes.at[i] : k->reads.at[i]);
            bool known = !is_activation(b);
            for (int j = first; j < s->count && !known; j++)
                known = touches(s->order[j], b);
            sum += known ? 0 : b->size / k->units;
        }
    return sum;
}

static bool joins_chain(const Schedule *s, int first, int k)
{
    const Kernel *kernel = s->ks->kernel.at[k], *head = s->order[first];
    if (s->ks->tight || !kernel->by_rows || !head->by_rows || kernel->units != head->units || kernel->grain != head->grain)
        return false;
    int64_t near = touched(s, first, kernel);
    for (int j = first; j < s->count; j++)
        near += touched(s, j + 1, s->order[j]);
    return near <= NEAR && readiness(s, k, s->phase_now) == 2;
}

/* The kernel that goes on with the chain and leaves the least alive, or -1. */
static int pick_chained(const Schedule *s, int first)
{
    int best = -1;
    int64_t least = 0;
    for (int k = 0; k < s->ks->kernel.count; k++) {
        if (s->done[k] || !joins_chain(s, first, k))
            continue;
        int64_t grown = growth(s, k);
        if (best < 0 || grown < least) {
            best = k;
            least = grown;
        }
    }
    return best;
}

/* Notes on the kernels of the phase that ends here how many units of rows go through it together. */
static void close_chain(Schedule *s, int first)
{
    int64_t near = 1;
    if (s->count - first < 2)
        return;
    for (int j = first; j < s->count; j++)
        near += touched(s, j + 1, s->order[j]);
    for (int j = first; j < s->count; j++)
        s->order[j]->chain = near < NEAR ? NEAR / near : 1;
}

static int64_t stored(const Kernels *ks)
{
    int64_t sum = 0;
    for (int i = 0; i < ks->buffer.count; i++)
        sum += ks->buffer.at[i]->place == PLACE_ARENA && !ks->buffer.at[i]->inside ? ks->buffer.at[i]->size : 0;
    return sum;
}

static bool stores_much(const Kernels *ks)
{
    return stored(ks) > MUCH && (ks->func->kind != FUNC_PART || ks->func->turn == TURN_NAIVE);
}

static bool has_few_panels(const Kernels *ks)
{
    int64_t sum = 0;
    for (int k = 0; k < ks->kernel.count; k++)
        sum += ks->kernel.at[k]->kind == KERNEL_PACK ? ks->kernel.at[k]->product.panels->size : 0;
    return sum < stored(ks) / FEW;
}

static void schedule(Schedule *s, int k, bool barrier)
{
    Kernel *kernel = s->ks->kernel.at[k];
    s->phase_now += barrier;
    s->done[k] = true;
    s->phase[k] = s->phase_now;
    kernel->barrier = barrier;
    kernel->phase = s->phase_now;
    kernel->chain = 0;
    s->order[s->count++] = kernel;
}

/* A phase per kernel or chain, each the one that leaves the least alive. */
static void schedule_sparingly(Schedule *s)
{
    int first = 0;
    while (s->count < s->ks->kernel.count) {
        bool turns = s->ks->func->kind == FUNC_PART || s->ks->func->fill;    /* these share images in their own way */
        int k = s->count && !turns ? pick_chained(s, first) : -1;
        bool chained = k >= 0;
        if (!chained) {
            close_chain(s, first);
            first = s->count;
            k = pick_least(s);
        }
        if (k < 0)
            fatal("schedule: the kernels of %s wait for each other", s->ks->func->name);
        schedule(s, k, !chained && first > 0);
    }
    close_chain(s, first);
}

static void schedule_quickly(Schedule *s)
{
    while (s->count < s->ks->kernel.count) {
        bool barrier = false;
        int k = pick(s, s->phase_now, &barrier);
        if (k < 0)
            fatal("schedule: the kernels of %s wait for each other", s->ks->func->name);
        schedule(s, k, barrier);
    }
}

void schedule_kernels(Program *p, Kernels *ks)
{
    int n = ks->kernel.count;
    Schedule s = { ks, arena_array(p->arena, unsigned char, n * n + 1), arena_array(p->arena, bool, n + 1), ks->tight || stores_much(ks), false,
                   arena_array(p->arena, int, n + 1), arena_array(p->arena, Kernel *, n + 1), 0, 0 };
    s.early = s.much && has_few_panels(ks);
    find_needs(&s);
    (s.much ? schedule_sparingly : schedule_quickly)(&s);
    ks->tight = s.much;                      /* from here on; before, it meant that chains cost too much memory */
    for (int i = 0; i < n; i++) {
        ks->kernel.at[i] = s.order[i];
        ks->flops += ks->kernel.at[i]->flops;
    }
}
