/* build_param.c -- what nets own: parameters and buffers, and 'tie'.
   In: 'param w: f32[n, k] init e' in a net being elaborated.  Out: the variable of that path, made
   when it is met first; its first value becomes an update of the init function. */
#include "build.h"

#include <string.h>

Var *find_var(const Build *b, const char *name)
{
    for (int i = 0; i < b->program->vars.count; i++)
        if (!strcmp(b->program->vars.at[i]->name, name))
            return b->program->vars.at[i];
    return NULL;
}

Var *add_var(Build *b, VarKind kind, const char *name, const char *owner, const Shape *shape,
             Span span)
{
    Var *v = arena_new_of(b->arena, Var);
    *v = (Var){ .kind = kind, .id = b->program->vars.count, .name = name, .owner = owner,
                .shape = *shape, .span = span };
    for (int i = 0; i < MAX_RANK; i++)
        v->order[i] = i;
    vec_push(b->arena, &b->program->vars, v);
    return v;
}

Node *var_node(Build *b, Var *v)
{
    return graph_add(graph_here(b), OP_var, &v->shape, 0, NULL, &(Attr){ .var = v });
}

/* ---- tie -------------------------------------------------------------------------------- */

/* A.fc1.weight as text. */
static const char *path_text(Build *b, const Ast *e)
{
    return e->kind == AST_MEMBER ? arena_printf(b->arena, "%s.%s", path_text(b, e->kid[0]), e->text)
                                 : e->text;
}

void read_ties(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == AST_TIE) {
            Tie tie = { path_text(b, file->kid[i]->kid[0]), path_text(b, file->kid[i]->kid[1]),
                        file->kid[i]->span, false };
            vec_push(b->arena, &b->ties, tie);
        }
}

static void complain_parameter(Build *b, Span span, const char *path)
{
    Names names = { 0 };
    for (int i = 0; i < b->program->vars.count; i++)
        vec_push(b->arena, &names, b->program->vars.at[i]->name);
    if (mistake_at(b, span, "there is no parameter '%s'", path))
        suggest(&names, path);
}

void check_ties(Build *b)
{
    for (int i = 0; i < b->ties.count; i++) {
        const Tie *t = &b->ties.at[i];
        if (!t->met || !find_var(b, t->from))
            complain_parameter(b, t->span, t->met ? t->from : t->to);
    }
}

/* The name under which a path is stored. */
static const char *tied_path(Build *b, const char *path)
{
    for (int i = 0; i < b->ties.count; i++)
        if (!strcmp(b->ties.at[i].to, path)) {
            b->ties.at[i].met = true;
            return b->ties.at[i].from;
        }
    return path;
}

static const char *owner_of(Build *b, const char *path)
{
    return arena_strndup(b->arena, path, strcspn(path, "."));
}

/* ---- declarations ----------------------------------------------------------------------- */

/* The first value, as an update of init. 'draw uniform(-r, r)' takes the parameter's shape. */
static void add_init(Build *b, const Ast *e, Var *v)
{
    Work *before = b->work;
    const Shape *drawn = b->drawn;
    b->work = b->init;
    b->drawn = &v->shape;
    Value first = e->kids > 1 && e->kid[1] ? eval(b, e->kid[1]) : value_number(0);
    Node *n = to_node(b, first, e->kids > 1 && e->kid[1] ? e->kid[1]->span : e->span);
    Shape both;
    if (n && (!shape_broadcast(&n->shape, &v->shape, &both) || !shape_equal(&both, &v->shape))) {
        mistake_at(b, e->span, "the initial value of '%s' is %s, but it is %s", e->text,
                   shape_text(b->arena, &n->shape), shape_text(b->arena, &v->shape));
        n = NULL;
    }
    Update update = { v, n ? graph_fit(graph_here(b), n, &v->shape)
                           : graph_constant(graph_here(b), 0, &v->shape) };
    vec_push(b->arena, &b->init->func->updates, update);
    b->work = before;
    b->drawn = drawn;
}

/* Parameters are met in a net that was called without an instance: the outermost one lacks it. */
void complain_nameless(Build *b, Span span)
{
    const Frame *f = b->frame;
    while (f->caller && f->caller->item && f->caller->item->kind == AST_NET && !f->caller->path)
        f = f->caller;
    const char *name = f->item->text;
    if (b->work->scratch)
        mistake_at(b, span, "'%s' owns parameters, which the compiler does not know", name);
    else if (mistake_at(b, span, "'%s' owns parameters, so they need a name", name))
        hint("write 'use L = %s(...)' before the step and call L, or call it in a net", name);
}

static bool may_declare(Build *b, const Ast *e)
{
    Frame *f = b->frame;
    if (!f->item || f->item->kind != AST_NET) {
        mistake_at(b, e->span, "only a net owns parameters and buffers");
        return false;
    }
    if (!f->path || b->work->scratch || !b->work->func) {
        complain_nameless(b, e->span);
        return false;
    }
    for (int i = 0; i < f->params.count; i++)
        if (!strcmp(f->params.at[i], e->text)) {
            mistake_at(b, e->span, "'%s' is declared twice in one net; give each its own net",
                       e->text);
            return false;
        }
    vec_push(b->arena, &f->params, e->text);
    return true;
}

static bool same_shape(Build *b, const Ast *e, const Var *v, const Shape *shape)
{
    if (shape_equal(&v->shape, shape))
        return true;
    if (mistake_at(b, e->span, "'%s' is %s here, but %s where it was first used", v->name,
                   shape_text(b->arena, shape), shape_text(b->arena, &v->shape)))
        hint("calls of one instance share its parameters; 'use' makes another");
    return false;
}

void exec_parameter(Build *b, const Ast *e)
{
    bool buffer = e->kind == AST_BUFFER;
    const Ast *type = e->kid[0];
    Shape shape;
    bind_name(b, b->frame, e->text, poison);
    if (strcmp(type->text, "f32")) {
        mistake_at(b, type->span, "a %s is f32, not %s", buffer ? "buffer" : "parameter",
                   type->text);
        return;
    }
    if (!may_declare(b, e)
        || !eval_shape(b, (const Ast *const *)type->kid, type->kids, &shape,
                       buffer ? "a buffer" : "a parameter"))
        return;
    const char *path = tied_path(b, arena_printf(b->arena, "%s.%s", b->frame->path, e->text));
    Var *v = find_var(b, path);
    if (!v) {
        v = add_var(b, buffer ? VAR_BUFFER : VAR_PARAM, path, owner_of(b, path), &shape, b->here);
        if (reads_batch(b, e))
            wait_for_batch(b, v);
        else
            add_init(b, e, v);
    }
    if (!same_shape(b, e, v, &shape))
        return;
    bool first = v->from_batch && b->work->func->kind == FUNC_FIRST;
    bind_name(b, b->frame, e->text, value_node(b, first ? first_value(b, e, v) : var_node(b, v)));
}

/* Where a buffer is set twice, by a net that is called twice, the last one counts. */
static void set_update(Build *b, Func *f, Var *v, Node *n)
{
    for (int i = 0; i < f->updates.count; i++)
        if (f->updates.at[i].var == v) {
            f->updates.at[i].node = n;
            return;
        }
    vec_push(b->arena, &f->updates, (Update){ v, n });
}

/* set running = e: takes effect after a training step; tests and samplers leave buffers alone. */
void exec_set(Build *b, const Ast *e)
{
    Value *old = find_binding(b->frame, e->text);
    Value v = eval(b, e->kid[0]);
    if (is_poison(&v) || (old && is_poison(old)))
        return;
    if (!old || old->kind != VALUE_TENSOR || old->tensor.node->op != OP_var
        || old->tensor.node->attr.var->kind != VAR_BUFFER) {
        mistake_at(b, e->span, "'set' changes a buffer, and '%s' is none", e->text);
        return;
    }
    Var *var = old->tensor.node->attr.var;
    Node *n = to_node(b, v, e->kid[0]->span);
    Shape both;
    if (!n)
        return;
    if (!shape_broadcast(&n->shape, &var->shape, &both) || !shape_equal(&both, &var->shape)) {
        mistake_at(b, e->span, "cannot set '%s', which is %s, to %s", e->text,
                   shape_text(b->arena, &var->shape), shape_text(b->arena, &n->shape));
        return;
    }
    if (b->work->func && b->work->func->kind == FUNC_STEP && !refuse_in_loop(b, e->span, NULL, "'set'"))
        set_update(b, b->work->func, var, graph_fit(graph_here(b), n, &var->shape));
}

/* ---- V.e, d.mean ------------------------------------------------------------------------ */

static Value member_of_instance(Build *b, const Ast *e, const char *prefix)
{
    const char *path = tied_path(b, arena_printf(b->arena, "%s.%s", prefix, e->text));
    size_t length = strlen(path);
    Var *v = find_var(b, path);
    if (v)
        return value_node(b, var_node(b, v));
    for (int i = 0; i < b->program->vars.count; i++) {
        const char *name = b->program->vars.at[i]->name;
        if (!strncmp(name, path, length) && name[length] == '.')
            return (Value){ .kind = VALUE_PATH, .text = path };
    }
    complain_parameter(b, e->span, path);
    return poison;
}

/* V(z).code: one of several results, by the name it has in 'return'. */
static Value member_of_tuple(Build *b, const Ast *e, const Value *v)
{
    Names names = { 0 };
    for (int i = 0; v->part && i < v->items.count; i++) {
        if (!strcmp(v->part[i], e->text))
            return v->items.at[i];
        vec_push(b->arena, &names, v->part[i]);
    }
    if (mistake_at(b, e->span, "none of these %d results is called '%s'", v->items.count, e->text)
        && !suggest(&names, e->text))
        hint("'return code: i' names one");
    return poison;
}

Value member(Build *b, const Ast *e)
{
    Value v = eval(b, e->kid[0]);
    switch (v.kind) {
    case VALUE_POISON:   return poison;
    case VALUE_TUPLE:    return member_of_tuple(b, e, &v);
    case VALUE_DIST:     return dist_field(b, v.dist, e->text, e->span);
    case VALUE_PATH:     return member_of_instance(b, e, v.text);
    case VALUE_INSTANCE: return member_of_instance(b, e, v.instance->path);
    case VALUE_NET:      return member_of_instance(b, e, v.global->name);
    default:
        mistake_at(b, e->span, "%s has no part '%s'", value_text(b, &v), e->text);
        return poison;
    }
}
