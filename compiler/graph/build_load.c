/* build_load.c -- weights that come from another program's file.
   In: load E, V from "vqvae.safetensors" names theirs.  Out: Program.loads: whose parameters and buffers are
   read before training or sampling begins, and what they are called there.  No step needs to train them. */
#include "build.h"

#include <string.h>

bool is_loaded(const Build *b, const char *owner)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        for (int k = 0; file->kid[i]->kind == AST_LOAD && k < file->kid[i]->kid[0]->kids; k++)
            if (!strcmp(file->kid[i]->kid[0]->kid[k]->text, owner))
                return true;
    return false;
}

static bool owns_something(const Build *b, const char *owner)
{
    for (int i = 0; i < b->program->vars.count; i++)
        if (b->program->vars.at[i]->kind != VAR_STATE && !strcmp(b->program->vars.at[i]->owner, owner))
            return true;
    return false;
}

/* let theirs = [["E", "encoder"], ["V.codes", "quantiser.embedding"]] */
static void read_names(Build *b, const Ast *e, Load *l)
{
    Value v = eval(b, e);
    bool good = v.kind == VALUE_LIST;
    for (int i = 0; good && i < v.items.count; i++) {
        const Value *pair = &v.items.at[i];
        good = pair->kind == VALUE_LIST && pair->items.count == 2 && pair->items.at[0].kind == VALUE_TEXT
            && pair->items.at[1].kind == VALUE_TEXT;
        if (good) {
            vec_push(b->arena, &l->ours, pair->items.at[0].text);
            vec_push(b->arena, &l->theirs, pair->items.at[1].text);
        }
    }
    if (!good && !is_poison(&v)
        && mistake_at(b, e->span, "names are pairs of texts, and '%s' is %s", e->text, value_text(b, &v)))
        hint("'let %s = [[\"E\", \"encoder\"]]': what is E here is called encoder there", e->text);
}

void build_loads(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++) {
        const Ast *item = file->kid[i];
        if (item->kind != AST_LOAD)
            continue;
        Load l = { .path = item->text, .span = item->span };
        for (int k = 0; k < item->kid[0]->kids; k++) {
            const Ast *owner = item->kid[0]->kid[k];
            if (!owns_something(b, owner->text))
                mistake_at(b, owner->span, "'%s' has no parameters that could be loaded", owner->text);
            vec_push(b->arena, &l.owners, owner->text);
        }
        if (item->kid[1])
            read_names(b, item->kid[1], &l);
        vec_push(b->arena, &b->program->loads, l);
    }
}
