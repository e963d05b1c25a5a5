/* build_names.c -- every name is defined once, known and used.
   In: the user's items.  Out: errors about names; nothing is built.
   This walk sees code that elaboration never reaches: nets nobody calls, branches not taken.  What
   a body assigns is known from there to its end, also outside the braces it stands in. */
#include "build.h"

#include <string.h>

typedef struct {
    const char *name, *what;     /* "the argument ", "the parameter " ..., or "" */
    Span        span;
    const Ast  *block;           /* where its latest value was assigned */
    bool        used, exempt;    /* exempt: may stay unused */
} Local;

typedef struct {
    Build     *b;
    Vec(Local) locals;
    const Ast *block;
} Scope;

static void check_block(Scope *, const Ast *);

/* ---- locals ----------------------------------------------------------------------------- */

static Local *find_local(const Scope *s, const char *name)
{
    for (int i = s->locals.count - 1; i >= 0; i--)
        if (!strcmp(s->locals.at[i].name, name))
            return &s->locals.at[i];
    return NULL;
}

static void complain_unused(Build *b, Span span, const char *what, const char *name)
{
    if (mistake_at(b, span, "%s'%s' is never used", what, name))
        hint("delete it, or call it '_%s' to keep it", name);
}

static void declare(Scope *s, const char *name, Span span, const char *what, bool exempt)
{
    vec_push(s->b->arena, &s->locals,
             (Local){ name, what, span, s->block, false, exempt || name[0] == '_' });
}

/* Assigning again in the same block makes an earlier value that nothing used pointless; in a loop
   or a branch the earlier value may be the one that counts. */
static void assign(Scope *s, const Ast *target)
{
    Local *l = find_local(s, target->text);
    if (!l) {
        declare(s, target->text, target->span, "", false);
        return;
    }
    if (l->block != s->block)
        return;
    if (!l->used && !l->exempt)
        mistake_at(s->b, l->span, "this value of '%s' is never used", l->name);
    l->span = target->span;
    l->what = "";
    l->used = false;
}

/* Forgets the locals from `first` on, and says which of them nothing used. */
static void end_locals(Scope *s, int first)
{
    for (int i = first; i < s->locals.count; i++) {
        const Local *l = &s->locals.at[i];
        if (!l->used && !l->exempt)
            complain_unused(s->b, l->span, l->what, l->name);
    }
    s->locals.count = first;
}

/* ---- uses ------------------------------------------------------------------------------- */

static void unknown_name(Scope *s, const Ast *e, bool callee)
{
    Names names = { 0 };
    if (!mistake_at(s->b, e->span, callee ? "there is no function '%s'" : "there is no '%s' here",
                    e->text))
        return;
    for (int i = 0; i < s->locals.count && !callee; i++)
        vec_push(s->b->arena, &names, s->locals.at[i].name);
    if (callee)
        all_functions(s->b, &names, false);
    else
        all_names(s->b, &names);
    suggest(&names, e->text);
}

/* A call finds a function even where a local has its name, so it counts for both. */
static void use_name(Scope *s, const Ast *e, bool callee)
{
    Local *l = find_local(s, e->text);
    Global *g = find_global(s->b, e->text, false);
    Value constant;
    if (l)
        l->used = true;
    if (g && (!l || callee))
        g->used = true;
    if (!l && !g && !find_builtin(e->text) && (callee || !builtin_constant(s->b, e->text, &constant)))
        unknown_name(s, e, callee);
}

static void check_expr(Scope *s, const Ast *e)
{
    if (!e)
        return;
    if (e->kind == AST_NAME) {
        use_name(s, e, false);
        return;
    }
    const char *word = argument_word(e);
    if (word && !find_local(s, word))
        return;
    bool named = e->kind == AST_CALL && e->kid[0]->kind == AST_NAME;
    if (named)
        use_name(s, e->kid[0], true);
    for (int i = named ? 1 : 0; i < e->kids; i++)
        check_expr(s, e->kid[i]);
}

/* A default may use the parameters before it. */
static void declare_params(Scope *s, const Ast *params, const char *what)
{
    for (int i = 0; i < ast_count(params); i++) {
        const Ast *param = params->kid[i];
        check_expr(s, param->kids ? param->kid[0] : NULL);
        if (find_local(s, param->text))
            mistake_at(s->b, param->span, "two arguments are called '%s'", param->text);
        else
            declare(s, param->text, param->span, what, false);
    }
}

/* ---- statements ------------------------------------------------------------------------- */

static void check_declaration(Scope *s, const Ast *e)
{
    static const char *const what[AST_COUNT] = {
        [AST_PARAMETER] = "the parameter ", [AST_BUFFER] = "the buffer ",
        [AST_STATE] = "the state ",
    };
    Local *old = find_local(s, e->text);
    for (int i = 0; i < e->kids; i++)
        check_expr(s, e->kid[i]);
    if (old && old->block == s->block
        && mistake_at(s->b, e->span, "'%s' is defined twice", e->text)) {
        note_at(old->span, "it is defined here, too");
        old->used = true;
    }
    declare(s, e->text, e->span, what[e->kind], e->kind != AST_PARAMETER);
}

/* Behind the loop a counter's name is again what it was before. */
static void end_counter(Scope *s, int at)
{
    const char *name = s->locals.at[at].name;
    s->locals.at[at].name = "";
    if (!find_local(s, name))
        s->locals.at[at].name = name;
}

static void check_loop(Scope *s, const Ast *e)
{
    int first = s->locals.count;
    check_expr(s, e->kid[0]);
    for (int i = 0; e->kids > 2 && i < e->kid[2]->kids; i++)
        declare(s, e->kid[2]->kid[i]->text, e->kid[2]->kid[i]->span, "", true);
    if (e->kids == 2)
        declare(s, e->text, e->span, "", true);
    int last = s->locals.count;
    check_block(s, e->kid[1]);
    for (int i = first; i < last; i++)
        end_counter(s, i);
}

static void check_statement(Scope *s, const Ast *e)
{
    Local *l;
    switch (e->kind) {
    case AST_ASSIGN:
        check_expr(s, e->kid[1]);
        for (int i = 0; i < e->kid[0]->kids; i++)
            assign(s, e->kid[0]->kid[i]);
        break;
    case AST_PARAMETER: case AST_BUFFER: case AST_STATE:
        check_declaration(s, e);
        break;
    case AST_FOR: case AST_LOOP:
        check_loop(s, e);
        break;
    case AST_IF:
        check_expr(s, e->kid[0]);
        check_block(s, e->kid[1]);
        if (e->kid[2])
            check_block(s, e->kid[2]);
        break;
    case AST_SET:
        l = find_local(s, e->text);
        if (l)
            l->used = true;
        check_expr(s, e->kid[0]);
        break;
    case AST_FILL:
        if (e->kid[0])
            check_expr(s, e->kid[0]);
        else if (find_local(s, "n"))         /* the rows are those of the sampler */
            find_local(s, "n")->used = true;
        l = find_local(s, e->text);
        if (l)
            l->used = true;
        else
            declare(s, e->text, e->span, "", false);
        check_expr(s, e->kid[1]);
        break;
    default:
        for (int i = 0; i < e->kids; i++)
            check_expr(s, e->kid[i]);
    }
}

static void check_block(Scope *s, const Ast *block)
{
    const Ast *before = s->block;
    s->block = block;
    for (int i = 0; i < block->kids; i++)
        check_statement(s, block->kid[i]);
    s->block = before;
}

/* ---- items ------------------------------------------------------------------------------ */

static void check_net(Scope *s, const Ast *e)
{
    declare_params(s, e->kid[1], "the input ");
    declare_params(s, e->kid[2], "the setting ");
    check_block(s, e->kid[3]);
}

/* Derived names of a distribution may be read from outside: d.sd. */
static void check_dist(Scope *s, const Ast *e)
{
    declare_params(s, e->kid[0], "the field ");
    for (int i = 1; i < e->kids; i++) {
        const Ast *m = e->kid[i];
        int first = s->locals.count;
        if (m->kind == AST_ASSIGN) {
            check_expr(s, m->kid[1]);
            for (int k = 0; k < m->kid[0]->kids; k++)
                declare(s, m->kid[0]->kid[k]->text, m->span, "", true);
        } else {
            for (int k = 0; k < m->kid[0]->kids; k++) {
                const Ast *param = m->kid[0]->kid[k];
                declare(s, param->text, param->span, "the argument ", false);
            }
            check_expr(s, m->kid[1]);
            end_locals(s, first);
        }
    }
}

static void check_optimizer_item(Scope *s, const Ast *e)
{
    static const char *const given[] = { "p", "g", "t" };
    declare_params(s, e->kid[0], "the setting ");
    for (int i = 0; i < 3; i++)
        declare(s, given[i], e->span, "", true);
    check_block(s, e->kid[1]);
}

static void check_by(Scope *s, const Ast *by)
{
    const char *name = by->kid[0]->kind == AST_NAME ? by->kid[0]->text : NULL;
    Names names = { 0 };
    for (int i = 0; i < s->b->library.count; i++)
        if (s->b->library.at[i]->item->kind == AST_OPTIMIZER)
            vec_push(s->b->arena, &names, s->b->library.at[i]->name);
    for (int i = 0; i < s->b->user.count; i++)
        if (s->b->user.at[i]->item->kind == AST_OPTIMIZER)
            vec_push(s->b->arena, &names, s->b->user.at[i]->name);
    if (name && !find_global(s->b, name, false)
        && mistake_at(s->b, by->kid[0]->span, "there is no optimizer '%s'", name))
        suggest(&names, name);
    check_expr(s, by);
}

static void check_step(Scope *s, const Ast *e)
{
    declare_params(s, e->kid[0], "the argument ");
    check_expr(s, e->kid[1]);
    if (e->kid[2]) {
        declare(s, "t", e->span, "", true);
        check_by(s, e->kid[2]);
        s->locals.count--;
    }
    check_expr(s, e->kid[3]);
    declare(s, "t", e->span, "", true);
    for (int i = 5; i < e->kids; i++)
        check_expr(s, e->kid[i]->kid[0]);
    s->locals.count--;
    check_block(s, e->kid[4]);
}

static void declare_fields(Scope *s)
{
    const Ast *file = s->b->program->ast;
    for (int i = 0; i < file->kids; i++)
        for (int k = 0; file->kid[i]->kind == AST_DATA && k < file->kid[i]->kids; k++)
            declare(s, file->kid[i]->kid[k]->text, file->kid[i]->kid[k]->span, "", true);
}

/* The source's name is no function, but sizes and scales are expressions; so is what is made of other
   fields, whose names are known there. */
static void check_source(Scope *s, const Ast *e)
{
    if (is_derived(s->b, e)) {
        declare_fields(s);
        check_expr(s, e);
        return;
    }
    for (int i = 2; e->kind == AST_CALL && i < e->kids; i++)
        check_expr(s, e->kid[i]->kind == AST_ARG ? e->kid[i]->kid[0] : e->kid[i]);
    if (e->kind == AST_CALL && e->kids > 1)
        check_source(s, e->kid[1]);
    else if (e->kind == AST_BINARY || e->kind == AST_UNARY)
        for (int i = 0; i < e->kids; i++)
            check_source(s, e->kid[i]);
    else if (e->kind == AST_NAME && find_global(s->b, e->text, false))
        use_name(s, e, false);
}

static void check_run(Scope *s, const Ast *e)
{
    for (int i = 0; i < e->kids; i++) {
        if (e->kid[i] && e->kid[i]->kind != AST_NAME && e->kind != AST_PRINT)
            check_run(s, e->kid[i]);
        else if (e->kid[i] && (e->kind == AST_PRINT || i == 0))
            check_expr(s, e->kid[i]);
    }
}

static void check_item(Scope *s, const Ast *e)
{
    switch (e->kind) {
    case AST_NET:       check_net(s, e); break;
    case AST_DIST:      check_dist(s, e); break;
    case AST_OPTIMIZER: check_optimizer_item(s, e); break;
    case AST_STEP:      check_step(s, e); break;
    case AST_SAMPLE:
        check_expr(s, e->kid[2]);
        declare_params(s, e->kid[0], "the argument ");
        check_block(s, e->kid[1]);
        break;
    case AST_DATA:
        for (int i = 0; i < e->kids; i++) {
            check_expr(s, e->kid[i]->kid[0]);
            check_source(s, e->kid[i]->kid[1]);
        }
        break;
    case AST_RUN:
        check_run(s, e);
        break;
    case AST_ORDER:
        for (int i = 1; i < e->kid[0]->kids; i++)
            check_expr(s, e->kid[0]->kid[i]);
        break;
    default:
        for (int i = 0; i < e->kids; i++)
            check_expr(s, e->kid[i]);
    }
    end_locals(s, 0);
}

static void check_twice(Build *b, int at)
{
    const Global *g = b->user.at[at];
    for (int i = 0; i < at; i++)
        if (!strcmp(b->user.at[i]->name, g->name)) {
            if (mistake_at(b, g->item->span, "'%s' is defined twice", g->name))
                note_at(b->user.at[i]->item->span, "it is defined here, too");
            return;
        }
}

static const char *const item_word[AST_COUNT] = {
    [AST_LET] = "the let ", [AST_NET] = "the net ", [AST_DIST] = "the distribution ",
    [AST_OPTIMIZER] = "the optimizer ", [AST_USE] = "the instance ",
};

void check_names(Build *b)
{
    const Ast *file = b->program->ast;
    Scope s = { .b = b };
    for (int i = 0; i < b->user.count; i++)
        check_twice(b, i);
    for (int i = 0; i < file->kids; i++)
        check_item(&s, file->kid[i]);
    for (int i = 0; i < b->user.count; i++) {
        const Global *g = b->user.at[i];
        if (!g->used && item_word[g->item->kind] && g->name[0] != '_')
            complain_unused(b, g->item->span, item_word[g->item->kind], g->name);
    }
}
