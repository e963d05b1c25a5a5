/* build_step.c -- training steps and their tests.
   In: step fit(x) over Q, P by adam(1e-3) batch 128 { ... }.  Out: two functions of that name, the
   step and the test, which differ in what they do with buffers and with rows that are padding.
   Gradients and updates are appended by pass_grad. */
#include "build.h"

#include <string.h>

enum { OVER = 1, BY, BATCH, BODY };       /* kids of STEP */

/* ---- statements ------------------------------------------------------------------------- */

static bool in_step(Build *b, const Ast *e, const char *word)
{
    if (b->frame->item && b->frame->item->kind == AST_STEP)
        return true;
    mistake_at(b, e->span, "'%s' belongs in a step", word);
    return false;
}

static Node *scalar_mean(Build *b, Value v, Span span)
{
    Args args = { 0 };
    vec_push(b->arena, &args, (Arg){ NULL, v, span });
    return to_node(b, call_builtin(b, span, find_builtin("mean"), &args), span);
}

void exec_minimize(Build *b, const Ast *e)
{
    Func *f = b->work->func;
    if (!in_step(b, e, "minimize"))
        return;
    bool turns = refuse_in_loop(b, e->span, b->frame, "'minimize'");
    if (f->loss) {
        if (mistake_at(b, e->span, "this step minimizes twice"))
            hint("minimize the sum of both");
        return;
    }
    Node *n = to_node(b, eval(b, e->kid[0]), e->kid[0]->span);
    if (turns)
        n = NULL;
    if (n && n->shape.rank > 0) {
        if (mistake_at(b, e->kid[0]->span, "'minimize' needs a scalar, and this is %s",
                       shape_text(b->arena, &n->shape)))
            hint("take its 'mean' over the batch");
        n = NULL;
    }
    f->loss = n ? n : graph_constant(graph_here(b), 0, &(Shape){ .rank = 0 });
}

/* What is no scalar is averaged. */
void exec_report(Build *b, const Ast *e)
{
    if (!in_step(b, e, "report") || refuse_in_loop(b, e->span, b->frame, "'report'"))
        return;
    for (int i = 0; i < e->kids; i++) {
        const Ast *a = e->kid[i], *value = a->kind == AST_ARG ? a->kid[0] : a;
        Value v = eval(b, value);
        if (a->text && !strcmp(a->text, "loss")) {
            mistake_at(b, a->span, "'loss' is reported always: it is what 'minimize' names");
            continue;
        }
        if (a->kind != AST_ARG && a->kind != AST_NAME) {
            if (mistake_at(b, a->span, "a report needs a name"))
                hint("write 'report error: ...'");
            continue;
        }
        Node *n = is_poison(&v) ? NULL : scalar_mean(b, v, a->span);
        if (n)
            add_output(b, a->text, n, a->span);
    }
}

/* ---- the header ------------------------------------------------------------------------- */

static Instance *find_instance(Build *b, const Ast *name)
{
    Global *g = find_global(b, name->text, false);
    if (!g)
        return NULL;
    Value v = global_value(b, g, name->span);
    if (v.kind == VALUE_INSTANCE)
        return v.instance;
    if (v.kind == VALUE_NET && !g->library)
        return own_instance(b, g);
    if (!is_poison(&v))
        mistake_at(b, name->span, "only nets are trained, not %s", value_text(b, &v));
    return NULL;
}

int64_t batch_of(Build *b, const Ast *size)
{
    int64_t batch = 0;
    Work *before = scratch_start(b);
    if (!to_count(b, eval(b, size), size->span, "the batch", &batch))
        batch = 1;
    b->work = before;
    if (batch >= 1)
        return batch;
    mistake_at(b, size->span, "a batch has at least one row, not %lld", (long long)batch);
    return 1;
}

static void bind_fields(Build *b, const Ast *params, Frame *f)
{
    Names names = { 0 };
    for (int i = 0; i < b->program->data.count; i++)
        for (int k = 0; k < b->program->data.at[i]->fields.count; k++)
            vec_push(b->arena, &names, b->program->data.at[i]->fields.at[k]->name);
    for (int i = 0; i < params->kids; i++) {
        const Ast *param = params->kid[i];
        Field *field = find_field(b, param->text);
        if (!field && mistake_at(b, param->span, "there is no data field '%s'", param->text))
            suggest(&names, param->text);
        bind_name(b, f, param->text, field ? add_field(b, field) : poison);
    }
}

/* ---- checks on what was built ----------------------------------------------------------- */

static bool *reached_from(Build *b, const Graph *g, const Node *root)
{
    bool *reached = arena_array(b->arena, bool, g->count);
    reached[root->id] = true;
    for (int i = root->id; i >= 0; i--)
        for (int k = 0; reached[i] && k < g->node[i]->args; k++)
            reached[g->node[i]->in[k]->id] = true;
    return reached;
}

/* Does the loss depend on a parameter of this instance? */
static bool uses(const Graph *g, const bool *reached, const char *owner)
{
    for (int i = 0; i < g->count; i++)
        if (g->node[i]->op == OP_var && (!reached || reached[i])
            && !strcmp(g->node[i]->attr.var->owner, owner))
            return true;
    return false;
}

static void collect_trained(Build *b, Func *f, const Ast *item)
{
    const Ast *over = item->kid[OVER];
    bool *reached = reached_from(b, f->graph, f->loss);
    for (int i = 0; i < over->kids; i++) {
        const char *name = over->kid[i]->text;
        for (int k = 0; k < b->program->vars.count; k++) {
            Var *v = b->program->vars.at[k];
            if (v->kind == VAR_PARAM && !strcmp(v->owner, name) && uses(f->graph, reached, name))
                vec_push(b->arena, &f->trained, v);
        }
        if (error_count() || uses(f->graph, reached, name))
            continue;
        mistake_at(b, over->kid[i]->span, uses(f->graph, NULL, name)
                   ? "the loss of step '%s' does not depend on '%s'"
                   : "step '%s' is over '%s' but uses no parameter of it", item->text, name);
    }
}

static void check_header(Build *b, const Ast *item, const Func *f)
{
    if (f->loss && !item->kid[OVER]->kids
        && mistake_at(b, item->span, "step '%s' trains nothing", item->text))
        hint("name the nets it trains: 'over Q, P'");
    if (!f->loss)
        mistake_at(b, item->span, "step '%s' has no 'minimize'", item->text);
    if (item->kid[OVER]->kids && !item->kid[BY]
        && mistake_at(b, item->span, "step '%s' has no optimizer", item->text))
        hint("add one: 'by adam(1e-3)'");
    if (item->kid[0]->kids && !item->kid[BATCH]
        && mistake_at(b, item->span, "step '%s' reads data, so it needs a batch size", item->text))
        hint("add one: 'batch 128'");
    check_clauses(b, item);
}

/* ---- steps ------------------------------------------------------------------------------ */

/* "loss" comes first, wherever minimize stands. */
static void put_loss_first(Build *b, Func *f)
{
    add_output(b, "loss", f->loss, f->span);
    for (int i = f->outputs.count - 1; i > 0; i--) {
        Port before = f->outputs.at[i - 1];
        f->outputs.at[i - 1] = f->outputs.at[i];
        f->outputs.at[i] = before;
    }
}

static Func *build_step(Build *b, const Ast *item, FuncKind kind)
{
    int64_t batch = item->kid[BATCH] ? batch_of(b, item->kid[BATCH]) : 0;
    bool reads = item->kid[0]->kids > 0;
    Func *f = begin_func(b, kind, item->text, item->span, reads && !batch ? 1 : batch);
    Frame frame = { 0 };
    f->doc = item->doc;
    f->item = item;
    enter(b, &frame, item, false);
    b->here = item->span;
    if (kind == FUNC_STEP)
        start_parts(b, f, item);
    bind_fields(b, item->kid[0], &frame);
    exec_block(b, item->kid[BODY]);
    end_parts(b, f);
    leave(b, &frame);
    if (kind == FUNC_STEP) {
        check_header(b, item, f);
        for (int i = 0; i < item->kid[OVER]->kids; i++)
            find_instance(b, item->kid[OVER]->kid[i]);
        if (item->kid[BY] && check_optimizer(b, item->kid[BY]))
            f->optimizer = item->kid[BY];
        if (f->loss)
            collect_trained(b, f, item);
    }
    if (kind == FUNC_FIRST)
        finish_first(b, f, item->span);
    if (f->loss)
        put_loss_first(b, f);
    if (kind == FUNC_TEST)
        f->loss = NULL;
    return f;
}

/* Every parameter is trained by some step, or it keeps the values it was drawn with. */
static void check_trained(Build *b)
{
    Names told = { 0 };
    for (int i = 0; i < b->program->vars.count; i++) {
        const Var *v = b->program->vars.at[i];
        bool known = v->kind != VAR_PARAM || is_loaded(b, v->owner);
        for (int k = 0; k < b->program->funcs.count; k++)
            for (int t = 0; t < b->program->funcs.at[k]->trained.count; t++)
                known = known || b->program->funcs.at[k]->trained.at[t] == v;
        for (int k = 0; k < told.count; k++)
            known = known || !strcmp(told.at[k], v->owner);
        if (known)
            continue;
        vec_push(b->arena, &told, v->owner);
        if (mistake_at(b, v->span, "no step trains '%s'", v->name))
            hint("name '%s' after 'over' in a step", v->owner);
    }
}

void build_steps(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == AST_STEP) {
            if (build_step(b, file->kid[i], FUNC_STEP)->wants_first)
                build_step(b, file->kid[i], FUNC_FIRST);
            build_step(b, file->kid[i], FUNC_TEST);
        }
}

void check_steps(Build *b)
{
    if (!error_count() && find_item(b, AST_STEP, NULL))
        check_trained(b);
}
