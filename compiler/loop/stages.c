/* stages.c -- the memory of functions with loops.
   In: the planned stages of such functions (pass/cut.c).  Out: one arena in which each kept tensor has its place from
   the stage that leaves it to the last that reads it, weights that are packed once for all turns theirs during the
   loop, and each stage what it needs while it runs.  Stages that do not run at the same time share memory.
   Invariant: what passes from stage to stage overlaps nothing that is there in between. */
#include "loop/loop.h"

typedef struct {
    Program *p;
    Kernels *whole;
    Vec(Buffer *) block;         /* stand-ins with lifetimes in stages: */
    Vec(int64_t *) home;         /* ... whose offset it is, or NULL: that of the stage `born` */
} Blocks;

static Kernels *stage_at(const Blocks *b, int s)
{
    return s < b->whole->stages.count ? b->whole->stages.at[s] : b->whole;
}

static void add_block(Blocks *b, int64_t size, int born, int dies, int64_t *home)
{
    Buffer *block = arena_new_of(b->p->arena, Buffer);
    *block = (Buffer){ .size = size, .born = born, .dies = dies };
    vec_push(b->p->arena, &b->block, block);
    vec_push(b->p->arena, &b->home, home);
}

static bool touches(const Kernels *ks, const Keep *k)
{
    const Graph *g = ks->fusion.graph;
    for (int i = 0; i < ks->func->outputs.count; i++)
        if (ks->func->outputs.at[i].to && ks->func->outputs.at[i].to->keep == k)
            return true;
    for (int i = 0; i < g->count; i++)
        if (ks->fusion.live[i] && g->node[i]->op == OP_kept && g->node[i]->attr.kept.keep == k)
            return true;
    return false;
}

static void add_keep(Blocks *b, Keep *k)
{
    int born = -1, dies = -1;
    for (int s = 0; s <= b->whole->stages.count; s++)
        if (touches(stage_at(b, s), k)) {
            born = born < 0 ? s : born;
            dies = s;
        }
    if (born >= 0)
        add_block(b, shape_size(&k->shape), born, dies, &k->offset);
}

/* Panels that are packed before the first turn, and whatever the stage needs while it runs. */
static void add_stage(Blocks *b, int s)
{
    Kernels *ks = stage_at(b, s);
    for (int i = 0; i < ks->ahead.count; i++)
        for (int w = 0; w < ks->ahead.at[i]->writes.count; w++)
            add_block(b, ks->ahead.at[i]->writes.at[w]->size, s, s, &ks->ahead.at[i]->writes.at[w]->offset);
    add_block(b, ks->arena, s, s, NULL);
}

/* The largest sum of what is alive in one stage; the stage itself counts with what it needs at least. */
static int64_t least_of(const Blocks *b)
{
    int64_t most = 0;
    for (int s = 0; s <= b->whole->stages.count; s++) {
        int64_t sum = stage_at(b, s)->least;
        for (int i = 0; i < b->block.count; i++)
            if (b->home.at[i] && b->block.at[i]->born <= s && s <= b->block.at[i]->dies)
                sum += (b->block.at[i]->size + 15) / 16 * 16;
        most = sum > most ? sum : most;
    }
    return most;
}

static void place_func(Program *p, Kernels *whole)
{
    Blocks b = { .p = p, .whole = whole };
    const Func *f = whole->func;
    for (int s = 0; s < f->stages.count; s++)
        vec_push(p->arena, &whole->stages, kernels_of(p, f->stages.at[s]));
    for (int i = 0; i < f->keeps.count; i++)
        add_keep(&b, f->keeps.at[i]);
    for (int i = 0; i < f->inputs.count; i++)
        if (whole->staging[i])
            add_block(&b, whole->staging[i]->size, 0, f->stages.count, &whole->staging[i]->offset);
    for (int s = 0; s <= f->stages.count; s++)
        add_stage(&b, s);
    int64_t arena = place_together(p->arena, b.block.at, b.block.count), least = least_of(&b);
    for (int i = 0; i < b.block.count; i++) {
        if (b.home.at[i])
            *b.home.at[i] = b.block.at[i]->offset;
        else
            move_arena(stage_at(&b, b.block.at[i]->born), b.block.at[i]->offset);
    }
    for (int s = 0; s < f->stages.count; s++)
        whole->flops += whole->stages.at[s]->flops * (double)(f->stages.at[s]->loop ? f->stages.at[s]->loop->turns : 1);
    whole->arena = arena;
    whole->least = least;
}

void place_stages(Program *p)
{
    for (int i = 0; i < p->kernels.count; i++)
        if (p->kernels.at[i]->func->stages.count)
            place_func(p, p->kernels.at[i]);
}

/* A body in which each thread touches its own rows, and nobody waits, may be a few turns further in one thread. */
bool turns_meet(const Kernels *ks)
{
    for (int i = 0; i < ks->kernel.count; i++) {
        const Kernel *k = ks->kernel.at[i];
        const struct { Buffer **at; int count; } touched[] = {
            { k->reads.at, k->reads.count }, { k->olds.at, k->olds.count }, { k->writes.at, k->writes.count } };
        for (int side = 0; side < 3; side++)
            for (int t = 0; t < touched[side].count; t++) {
                const Buffer *b = touched[side].at[t];
                bool changes = b->place == PLACE_ARENA || (b->place == PLACE_KEPT && (b->replaced || side == 2));
                if (k->barrier || !k->by_rows || (changes && !own_rows(k, b)))
                    return true;
            }
    }
    return false;
}
