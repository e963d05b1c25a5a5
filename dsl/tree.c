/* tree.c -- what the grammar's rules build.
   In: the parts of one construct.  Out: its tree, with kids where ast.def says they are.
   Invariant: no tree is higher than MAX_HEIGHT; the parser stops at the first that would be. */
#include "parser.h"

#include <string.h>

static Ast *checked(Parser *p, Ast *ast)
{
    if (ast->height > MAX_HEIGHT && !p->stopped) {
        error_at(p->last.span, "this goes more than %d levels deep", MAX_HEIGHT);
        hint("give parts of it names");
        p->stopped = true;
    }
    return ast;
}

/* The variable arguments are `kids` trees. */
Ast *tree(Parser *p, AstKind kind, Span span, const char *text, int kids, ...)
{
    enum { MOST = 8 };
    Ast *kid[MOST];
    va_list args;
    if (kids > MOST)
        fatal("a tree of %d kids", kids);
    va_start(args, kids);
    for (int i = 0; i < kids; i++)
        kid[i] = va_arg(args, Ast *);
    va_end(args);
    return checked(p, ast_new(p->arena, kind, span, text, 0, kids, kid));
}

Ast *tree_of(Parser *p, AstKind kind, Span span, const char *text, const AstList *l)
{
    return checked(p, ast_new(p->arena, kind, span, text, 0, l ? l->count : 0, l ? l->at : NULL));
}

Ast *number(Parser *p, Span span, double value)
{
    return ast_new(p->arena, AST_NUMBER, span, "", value, 0, NULL);
}

/* Appends, making the list where there is none. */
AstList *list(Parser *p, AstList *l, Ast *ast)
{
    if (!l)
        l = arena_new_of(p->arena, AstList);
    vec_push(p->arena, l, ast);
    return l;
}

/* Appends what was read; a statement with an error in it is NULL. */
AstList *grow(Parser *p, AstList *l, Ast *ast)
{
    return ast ? list(p, l, ast) : l;
}

AstList *join(Parser *p, Ast *first, const AstList *rest)
{
    AstList *l = list(p, NULL, first);
    for (int i = 0; rest && i < rest->count; i++)
        vec_push(p->arena, l, rest->at[i]);
    return l;
}

void add_item(Parser *p, Ast *item)
{
    item->doc = p->item_doc;
    vec_push(p->arena, &p->items, item);
}

Ast *apply(Parser *p, Span span, Ast *function, Ast *operand)
{
    return tree(p, AST_CALL, span, NULL, 2, function, operand);
}

/* A suffix was read with NULL in place of the value it is attached to here. */
Ast *attach(Parser *p, Span span, Ast *value, const Ast *suffix)
{
    AstList *kids = list(p, NULL, value);
    for (int i = 1; i < suffix->kids; i++)
        vec_push(p->arena, kids, suffix->kid[i]);
    return tree_of(p, suffix->kind, span, suffix->text, kids);
}

/* x |> label: f(a) is f(x, a). Its place is the stage's, which is what an error is about. */
Ast *pipe_into(Parser *p, Span span, Ast *value, Ast *stage, const char *label)
{
    AstList *kids = list(p, NULL, stage->kid[0]);
    vec_push(p->arena, kids, value);
    for (int i = 1; i < stage->kids; i++)
        vec_push(p->arena, kids, stage->kid[i]);
    return tree_of(p, AST_CALL, span, label, kids);
}

Ast *type(Parser *p, Span span, const char *name, const Ast *classes, const AstList *shape)
{
    bool real = strcmp(name, "f32") == 0, cat = strcmp(name, "cat") == 0;
    if (!real && !cat)
        error_at(span, "'%s' is no type: a tensor is 'f32' or 'cat N', N being a number of classes",
                 name);
    else if (real && classes)
        error_at(classes->span, "'f32' takes a shape: f32[28,28], not a number");
    else if (cat && (!classes || classes->number < 1 || classes->number > 1 << 24
                     || classes->number != (int)classes->number))
        error_at(classes ? classes->span : span,
                 "'cat' needs a whole number of classes, 1 to 16777216, as in 'cat 10'");
    Ast *t = tree_of(p, AST_TYPE, span, name, shape);
    t->number = classes ? classes->number : 0;
    return t;
}

/* Puts the parts of a step's header, which may come in any order, where ast.def says. */
Ast *step(Parser *p, Span span, const char *name, Ast *params, const AstList *header, Ast *body)
{
    Ast *over = NULL, *by = NULL, *batch = NULL;
    AstList clauses = { 0 };
    for (int i = 0; header && i < header->count; i++) {
        Ast *h = header->at[i];
        bool is_batch = h->kind == AST_CLAUSE && strcmp(h->text, "batch") == 0;
        Ast **slot = h->kind == AST_NAMES ? &over : h->kind == AST_CALL ? &by
                   : is_batch ? &batch : NULL;
        if (slot && *slot)
            error_at(h->span, "this step already has %s",
                     h->kind == AST_NAMES ? "an 'over'" : is_batch ? "a 'batch'" : "a 'by'");
        else if (slot)
            *slot = is_batch ? h->kid[0] : h;
        else
            vec_push(p->arena, &clauses, h);
    }
    if (!over)
        over = tree(p, AST_NAMES, span, "", 0);
    AstList *kids = list(p, NULL, params);
    Ast *part[] = { over, by, batch, body };
    for (int i = 0; i < 4; i++)
        vec_push(p->arena, kids, part[i]);
    for (int i = 0; i < clauses.count; i++)
        vec_push(p->arena, kids, clauses.at[i]);
    return tree_of(p, AST_STEP, span, name, kids);
}

/* "epochs" or "steps", also when written in the singular. */
static const char *unit_name(const char *text)
{
    return *text == 'e' ? "epochs" : "steps";
}

Ast *train(Parser *p, Span span, const char *name, Ast *count, const char *unit, Span at)
{
    Ast *name_of_unit = tree(p, AST_NAME, at, unit_name(unit), 0);
    return tree(p, AST_TRAIN, span, name, 2, count, name_of_unit);
}

Ast *every(Parser *p, Span span, Ast *count, const char *unit, Ast *body)
{
    return tree(p, AST_EVERY, span, unit_name(unit), 2, count, body);
}

Ast *for_each(Parser *p, AstKind kind, const AstList *names, Ast *over, Ast *body)
{
    const Ast *first = names->at[0];
    if (names->count == 1)
        return tree(p, kind, first->span, first->text, 2, over, body);
    return tree(p, kind, first->span, first->text, 3, over, body,
                tree_of(p, AST_NAMES, first->span, "", names));
}
