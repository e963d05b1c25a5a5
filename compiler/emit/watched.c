/* watched.c -- the table of a step's kernels: what each costs and which arrays it leaves.
   In: the step's calls, numbered in the order in which its function tells the runtime of their ends.  Out: one constant,
   from which `bench` has names and costs, and the search for the first bad value where to look after each kernel.
   Invariant: an array's place is the one that the step's function hands to the kernel. */
#include <string.h>

#include "emit/emit.h"

enum { LINE = 100 };

/* Where the array begins, as a member of the context. */
static const char *member_text(Program *p, const Buffer *b)
{
    const Region *r = b->region;
    switch (b->place) {
    case PLACE_VAR:   return member_name(p, b->var);
    case PLACE_ARENA: return arena_printf(p->arena, "arena[%lld]", (long long)(whole_of((Buffer *)b)->offset + b->at));
    case PLACE_KEPT:  return arena_printf(p->arena, "arena[%lld]", (long long)(r->keep->offset + r->slot * b->size));
    case PLACE_INPUT: case PLACE_TABLE: break;
    }
    fatal("emit: a kernel that writes what is only read");
}

/* A part of a concatenation lies in rows that are `pitch` apart. */
static const char *written_text(Program *p, const Buffer *b)
{
    int64_t row = 1, pitch = 0, turn = b->place == PLACE_KEPT ? b->region->by_turn * b->size : 0;
    for (int a = b->shape.rank - 1; b->inside && a >= 0 && !pitch; a--) {
        pitch = b->stride[a] == row ? 0 : b->stride[a];
        row *= pitch ? 1 : b->shape.dim[a];
    }
    if (!pitch)
        row = b->size;
    return arena_printf(p->arena, "{ %s, offsetof(%s_t, %s), %lld, %lld, %lld, %lld }", quoted(p, b->name), p->name,
                        member_text(p, b), (long long)turn, (long long)(b->size / row), (long long)row, (long long)pitch);
}

/* With what all turns of a loop do. */
static void write_kernel(Program *p, Writer *w, const Kernel *k, double turns)
{
    Text t = { .arena = p->arena };
    text_printf(&t, "    { %s, %d, %s, %s, %d, (const gm_written[]){", quoted(p, k->name), k->span.line,
                double_text(p->arena, turns * k->flops), double_text(p->arena, turns * k->bytes), k->writes.count);
    size_t column = t.length;
    for (int i = 0; i < k->writes.count; i++) {
        const char *written = written_text(p, k->writes.at[i]);
        bool fits = column + strlen(written) + 2 <= LINE;
        size_t before = t.length;
        text_printf(&t, "%s%s%s", fits ? " " : "\n        ", written, i + 1 < k->writes.count ? "," : "} },");
        column = fits ? column + t.length - before : t.length - before - 1;
    }
    w_line(w, "%s", t.at);
}

void emit_watched(Program *p, Writer *w, const Stages *s)
{
    w_line(w, "static const gm_kernel kernels_of_%s[] = {", c_name(p->arena, s->at[s->count - 1]->ks->func->name));
    for (int i = 0; i < s->count; i++)
        for (int c = 0; c < s->at[i]->calls; c++) {
            const Kernel *k = s->at[i]->call[c].kernel;
            const Loop *loop = k->ahead ? NULL : s->at[i]->ks->func->loop;
            write_kernel(p, w, k, loop ? (double)loop->turns : 1);
        }
    w_line(w, "};");
    w_blank(w);
}
