/* build_unet.c -- the stack of a unet.
   In: push e; pop.  Out: values put on the stack of the innermost unet that is being elaborated, and taken off.
   Nets that a unet calls share its stack, so that a block may push; a unet inside it has one of its own.
   Invariant: the stack is empty when the unet returns. */
#include "build.h"

#include <string.h>

bool is_unet(const Ast *item)
{
    return item && item->kind == AST_NET && !strcmp(item->kid[0]->text, "unet");
}

/* The frame whose stack counts here, or NULL. */
static Frame *find_unet(const Build *b)
{
    Frame *f = b->frame;
    while (f && !is_unet(f->item))
        f = f->caller;
    return f;
}

static void complain_outside(Build *b, Span span, const char *word)
{
    if (mistake_at(b, span, "'%s' stands outside of a unet", word))
        hint("only 'unet NAME(...) { ... }', and what it calls, has a stack");
}

void exec_push(Build *b, const Ast *e)
{
    Frame *f = find_unet(b);
    Value v = eval(b, e->kid[0]);
    if (!f)
        complain_outside(b, e->span, "push");
    else
        vec_push(b->arena, &f->skips, (Skip){ refuse_in_loop(b, e->span, f, "'push'") ? poison : v, e->span });
    if (f)
        f->pushes++;
}

Value eval_pop(Build *b, const Ast *e)
{
    Frame *f = find_unet(b);
    if (!f) {
        complain_outside(b, e->span, "pop");
        return poison;
    }
    if (refuse_in_loop(b, e->span, f, "'pop'"))
        return poison;
    if (!f->skips.count) {
        if (mistake_at(b, e->span, "there is nothing left to pop: '%s' has pushed %d value%s", f->item->text,
                       f->pushes, f->pushes == 1 ? "" : "s"))
            hint("every 'pop' takes off the latest value that 'push' has put there");
        return poison;
    }
    return f->skips.at[--f->skips.count].value;
}

/* The latest value left over is shown: an earlier one may be meant, but it is where the stack stands. */
void check_skips(Build *b, const Frame *f)
{
    int left = f->skips.count;
    if (!left || !mistake_at(b, f->skips.at[left - 1].span, "what is pushed here is never popped: '%s' returns with "
                             "%d value%s on its stack", f->item->text, left, left == 1 ? "" : "s"))
        return;
    note_at(f->returns->span, "it returns here");
}
