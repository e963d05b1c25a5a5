/* build_dist.c -- distributions: a family of dsl/dist.gm with its fields, and what is asked of it.
   In: normal(mean: m, logvar: v), and calls such as nll(d, x).  Out: the value of the family's
   method, elaborated with its fields and derived names bound. */
#include "build.h"

#include <string.h>

const char *family_name(const Dist *d)
{
    return d->family->name;
}

/* The shape that all fields stretch to; false when they do not fit. */
bool dist_shape(Build *b, const Dist *d, Shape *out)
{
    *out = (Shape){ .rank = 0 };
    for (int i = 0; i < ast_count(d->family->item->kid[0]); i++) {
        Shape field, before = *out;
        if (d->field[i].kind == VALUE_NONE)
            continue;
        if (!value_shape(b, &d->field[i], &field) || !shape_broadcast(&before, &field, out))
            return false;
    }
    return true;
}

static Value new_dist(Build *b, Global *family, const Value *field, const Shape *shape)
{
    Dist *d = arena_new_of(b->arena, Dist);
    *d = (Dist){ family, field, NULL };
    if (shape) {
        Shape *copy = arena_new_of(b->arena, Shape);
        *copy = *shape;
        d->shape = copy;
    }
    return (Value){ .kind = VALUE_DIST, .dist = d };
}

static bool check_fields(Build *b, Span span, const Ast *params, const Frame *f)
{
    for (int i = 0; i < params->kids; i++) {
        const Value *v = &f->names.at[i].value;
        if (v->kind == VALUE_NONE || is_tensor_like(v))
            continue;
        mistake_at(b, span, "the field '%s' of a distribution must be a tensor or a number, not %s",
                   params->kid[i]->text, value_text(b, v));
        return false;
    }
    return true;
}

Value make_dist(Build *b, Span span, Global *family, const Args *args)
{
    const Ast *params = family->item->kid[0];
    Frame f = { 0 };
    enter(b, &f, family->item, family->library);
    bool good = bind_params(b, span, family->name, params->kids, params->kid, params->kids,
                            args, &f);
    leave(b, &f);
    if (!good || !check_fields(b, span, params, &f))
        return poison;
    Value *field = arena_array(b->arena, Value, params->kids + 1);
    for (int i = 0; i < params->kids; i++)
        field[i] = f.names.at[i].value;
    Value v = new_dist(b, family, field, NULL);
    Shape shape;
    if (dist_shape(b, v.dist, &shape))
        return v;
    mistake_at(b, span, "the fields of this %s differ in shape", family->name);
    return poison;
}

Value shaped_dist(Build *b, Value v, Span span, const Shape *shape)
{
    Args none = { 0 };
    Shape own, both;
    if (v.kind == VALUE_FAMILY)
        v = make_dist(b, span, v.global, &none);
    if (is_poison(&v))
        return poison;
    if (v.kind != VALUE_DIST) {
        mistake_at(b, span, "only a draw from a distribution takes a shape, not %s",
                   value_text(b, &v));
        return poison;
    }
    if (dist_shape(b, v.dist, &own) && shape_broadcast(&own, shape, &both)
        && shape_equal(&both, shape))
        return new_dist(b, v.dist->family, v.dist->field, shape);
    mistake_at(b, span, "a distribution of shape %s cannot make draws of shape %s",
               shape_text(b->arena, &own), shape_text(b->arena, shape));
    return poison;
}

/* ---- methods ---------------------------------------------------------------------------- */

/* Binds the fields and the names derived from them. */
static void bind_dist(Build *b, const Dist *d, Frame *f)
{
    const Ast *item = d->family->item;
    for (int i = 0; i < item->kid[0]->kids; i++)
        bind_name(b, f, item->kid[0]->kid[i]->text, d->field[i]);
    for (int i = 1; i < item->kids; i++)
        if (item->kid[i]->kind == AST_ASSIGN)
            exec_statement(b, item->kid[i]);
}

Value dist_field(Build *b, const Dist *d, const char *name, Span span)
{
    Frame f = { 0 };
    Names names = { 0 };
    enter(b, &f, d->family->item, d->family->library);
    bind_dist(b, d, &f);
    leave(b, &f);
    Value *v = find_binding(&f, name);
    if (v)
        return *v;
    for (int i = 0; i < f.names.count; i++)
        vec_push(b->arena, &names, f.names.at[i].name);
    if (mistake_at(b, span, "'%s' has no field '%s'", family_name(d), name))
        suggest(&names, name);
    return poison;
}

static const Ast *find_method(const Dist *d, const char *name)
{
    const Ast *item = d->family->item;
    for (int i = 1; i < item->kids; i++)
        if (item->kid[i]->kind == AST_METHOD && !strcmp(item->kid[i]->text, name))
            return item->kid[i];
    return NULL;
}

static Value call_method(Build *b, Span span, const Dist *d, const char *name, const Args *args)
{
    const Ast *m = find_method(d, name);
    if (!m) {
        mistake_at(b, span, "the distribution '%s' has no '%s'", family_name(d), name);
        return poison;
    }
    Frame f = { 0 };
    Value v = poison;
    enter(b, &f, d->family->item, d->family->library);
    bind_dist(b, d, &f);
    if (bind_params(b, span, name, m->kid[0]->kids, m->kid[0]->kid, 0, args, &f))
        v = eval(b, m->kid[1]);
    leave(b, &f);
    return v;
}

/* ---- rows of the table of builtins ------------------------------------------------------ */

static const Dist *dist_of(Build *b, const Call *c, int i)
{
    Value v = c->arg[i];
    Args none = { 0 };
    if (v.kind == VALUE_FAMILY)
        v = make_dist(b, c->at[i], v.global, &none);
    if (v.kind == VALUE_DIST)
        return v.dist;
    if (!is_poison(&v))
        mistake_at(b, c->at[i], "'%s' needs a distribution, not %s", c->row->name,
                   value_text(b, &v));
    return NULL;
}

/* x must be one draw of d: its shape, or, for a family over classes, without the last axis. */
static bool fits_draw(Build *b, const Call *c, const Dist *d)
{
    Shape own, x, both;
    if (!to_node(b, c->arg[1], c->at[1]) || !value_shape(b, &c->arg[1], &x)
        || !dist_shape(b, d, &own))
        return false;
    Shape classes = own;
    classes.rank -= own.rank > 0;
    if (shape_broadcast(&own, &x, &both) || (own.rank && shape_equal(&classes, &x)))
        return true;
    if (mistake_at(b, c->span, "cannot take '%s': the distribution is over %s, and x is %s",
                   c->row->name, shape_text(b->arena, &own), shape_text(b->arena, &x))
        && shape_size(&own) == shape_size(&x))
        hint("they hold equally many elements: 'reshape' or 'flatten' one of them");
    return false;
}

static Value density(Build *b, const Call *c, const char *name, const char *other)
{
    const Dist *d = dist_of(b, c, 0);
    if (!d || !fits_draw(b, c, d))
        return poison;
    Args x = { 0 };
    vec_push(b->arena, &x, (Arg){ NULL, c->arg[1], c->at[1] });
    if (c->arg[1].kind == VALUE_TENSOR)
        check_likelihood(b, c->span, d, c->arg[1].tensor.node);
    if (find_method(d, name) || !find_method(d, other))
        return call_method(b, c->span, d, name, &x);
    Value v = call_method(b, c->span, d, other, &x);
    return apply_map(b, c->span, OP_neg, 1, &v);
}

Value run_nll(Build *b, const Call *c)
{
    return density(b, c, "nll", "logp");
}

Value run_logp(Build *b, const Call *c)
{
    return density(b, c, "logp", "nll");
}

Value run_kl(Build *b, const Call *c)
{
    const Dist *q = dist_of(b, c, 0), *p = q ? dist_of(b, c, 1) : NULL;
    Shape x, y, both;
    if (!p)
        return poison;
    if (q->family != p->family) {
        mistake_at(b, c->span, "no closed form is known for the divergence of '%s' from '%s'",
                   family_name(q), family_name(p));
        return poison;
    }
    if (dist_shape(b, q, &x) && dist_shape(b, p, &y) && !shape_broadcast(&x, &y, &both)) {
        mistake_at(b, c->span, "cannot take 'kl': the distributions are over %s and %s",
                   shape_text(b->arena, &x), shape_text(b->arena, &y));
        return poison;
    }
    Args other = { 0 };
    vec_push(b->arena, &other, (Arg){ NULL, c->arg[1], c->at[1] });
    return call_method(b, c->span, q, "kl", &other);
}

/* What depends on one field alone shall still have the shape of all. */
static const Dist *stretched(Build *b, const Dist *d, Span span)
{
    int count = ast_count(d->family->item->kid[0]);
    Value *field = arena_array(b->arena, Value, count + 1);
    Shape shape;
    if (!dist_shape(b, d, &shape) || shape.rank == 0)
        return d;
    for (int i = 0; i < count; i++) {
        field[i] = d->field[i];
        Node *n = field[i].kind == VALUE_NONE ? NULL : to_node(b, field[i], span);
        if (n)
            field[i] = value_node(b, graph_fit(graph_here(b), n, &shape));
    }
    return new_dist(b, d->family, field, NULL).dist;
}

static Value ask(Build *b, const Call *c, const char *name)
{
    Args none = { 0 };
    const Dist *d = dist_of(b, c, 0);
    return d ? call_method(b, c->span, stretched(b, d, c->span), name, &none) : poison;
}

Value mean_of_dist(Build *b, Span span, const Dist *d)
{
    Args none = { 0 };
    return call_method(b, span, stretched(b, d, span), "mean", &none);
}

Value run_entropy(Build *b, const Call *c)
{
    return ask(b, c, "entropy");
}

Value run_mode(Build *b, const Call *c)
{
    return ask(b, c, "mode");
}

/* A draw has the shape written behind the distribution, or that of its fields, or that of the
   parameter whose first value it is. */
Value run_draw(Build *b, const Call *c)
{
    const Dist *d = dist_of(b, c, 0);
    const Shape *before = b->drawn;
    Shape own;
    if (!d || !dist_shape(b, d, &own))
        return poison;
    if (d->shape || own.rank > 0)
        b->drawn = d->shape ? d->shape : &own;
    if (!b->drawn) {
        if (mistake_at(b, c->span, "this draw from '%s' has no shape", family_name(d)))
            hint("write 'draw %s[n, 2]', or 'draw %s like x'", family_name(d), family_name(d));
        return poison;
    }
    Args none = { 0 };
    Value v = call_method(b, c->span, d, "draw", &none);
    b->drawn = before;
    return v;
}
