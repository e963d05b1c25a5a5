/* build_call.c -- calls: what is called, which argument is which, and nets.
   In: a call.  Out: its Value.  A net is elaborated anew at each call; what it owns is found by
   path: that of the instance, then a label or the callee's name for each net within, numbered where
   it repeats, so that the same instance finds the same parameters in every graph. */
#include "build.h"

#include <string.h>

int ast_count(const Ast *list)
{
    return list ? list->kids : 0;
}

void enter(Build *b, Frame *f, const Ast *item, bool library)
{
    f->item = item;
    f->library = library;
    f->caller = b->frame;
    b->frame = f;
}

void leave(Build *b, Frame *f)
{
    b->frame = f->caller;
}

/* True when a net can be called with its inputs alone. */
static bool has_defaults(const Ast *net)
{
    const Ast *settings = net->kid[2];
    for (int i = 0; i < ast_count(settings); i++)
        if (!settings->kid[i]->kids || !settings->kid[i]->kid[0])
            return false;
    return true;
}

/* Arguments whose value may be a word instead of a name: pad: same, see: A. */
const char *argument_word(const Ast *arg)
{
    static const struct { const char *argument, *word; } words[] = {
        { "pad", "same" }, { "see", "A" }, { "see", "B" }, { "see", "above" }, { "see", "past" },
    };
    for (size_t i = 0; i < sizeof words / sizeof *words && arg->kind == AST_ARG; i++)
        if (arg->kid[0]->kind == AST_NAME && !strcmp(arg->text, words[i].argument)
            && !strcmp(arg->kid[0]->text, words[i].word))
            return words[i].word;
    return NULL;
}

/* A net of the program that is handed on from where nothing is owned is its own instance there as in a call, so that
   it has the same parameters wherever it will be called. */
static Value as_argument(Build *b, Value v)
{
    bool owns = b->frame && b->frame->path;
    if (v.kind != VALUE_NET || owns || v.global->library || !has_defaults(v.global->item))
        return v;
    return (Value){ .kind = VALUE_INSTANCE, .instance = own_instance(b, v.global) };
}

bool eval_args(Build *b, const Ast *e, int first, Args *out)
{
    bool good = true;
    for (int i = first; i < e->kids; i++) {
        const Ast *a = e->kid[i];
        bool named = a->kind == AST_ARG;
        const char *word = argument_word(a);
        bool plain = word && !find_binding(b->frame, word);
        Value v = plain ? (Value){ .kind = VALUE_TEXT, .text = word } : eval(b, named ? a->kid[0] : a);
        Arg arg = { named ? a->text : NULL, as_argument(b, v), a->span };
        good = good && !is_poison(&arg.value);
        vec_push(b->arena, out, arg);
    }
    return good;
}

/* ---- what is called --------------------------------------------------------------------- */

static bool is_callable(const Value *v)
{
    return v->kind == VALUE_NET || v->kind == VALUE_INSTANCE || v->kind == VALUE_FAMILY
        || v->kind == VALUE_BUILTIN;
}

static Value no_function(Build *b, const Ast *e, const Value *there)
{
    Names names = { 0 };
    if (there && is_poison(there))
        return poison;
    if (there) {
        mistake_at(b, e->span, "'%s' is %s, which cannot be called", e->text, value_text(b, there));
    } else if (mistake_at(b, e->span, "there is no function '%s'", e->text)) {
        all_functions(b, &names, b->frame && b->frame->library);
        suggest(&names, e->text);
    }
    return poison;
}

/* A local or a 'let' may have the name of a function: a call still finds the function. */
Value find_callee(Build *b, const Ast *e)
{
    if (e->kind != AST_NAME)
        return eval(b, e);
    bool inside = b->frame && b->frame->library, shadowed = false;
    Value *local = find_binding(b->frame, e->text), v = poison;
    if (local && is_callable(local))
        return *local;
    for (int library = inside; library < 2; library++) {
        Global *g = find_global(b, e->text, library);
        if (!g || g->library != library)
            continue;
        v = global_value(b, g, e->span);
        if (is_callable(&v) || v.kind == VALUE_OPTIMIZER)
            return v;
        shadowed = true;
    }
    const Builtin *row = find_builtin(e->text);
    if (row)
        return (Value){ .kind = VALUE_BUILTIN, .builtin = row };
    return no_function(b, e, local ? local : shadowed ? &v : NULL);
}

/* ---- arguments -------------------------------------------------------------------------- */

static const char *signature(Build *b, const char *name, int count, Ast *const *param, int inputs)
{
    Text t = { .arena = b->arena };
    text_printf(&t, "%s(", name);
    for (int i = 0; i < count; i++) {
        bool optional = param[i]->kids > 0 && param[i]->kid[0];
        text_printf(&t, optional ? "%s[%s]" : "%s%s", i == 0 ? "" : i == inputs ? "; " : ", ",
                    param[i]->text);
    }
    text_printf(&t, ")");
    return t.at;
}

static int find_param(int count, Ast *const *param, const char *name)
{
    for (int i = 0; i < count; i++)
        if (!strcmp(param[i]->text, name))
            return i;
    return -1;
}

static void complain_argument(Build *b, const Arg *a, const char *name, int count,
                              Ast *const *param)
{
    Names names = { 0 };
    for (int i = 0; i < count; i++)
        vec_push(b->arena, &names, param[i]->text);
    if (mistake_at(b, a->span, "'%s' has no argument '%s'", name, a->name)
        && !suggest(&names, a->name))
        hint("it is %s", signature(b, name, count, param, count));
}

/* given[i]: the argument for parameter i, or NULL. Arguments without a name come in order. */
static bool match_args(Build *b, Span span, const char *name, int count, Ast *const *param,
                       int inputs, const Args *args, const Arg **given)
{
    int next = 0;
    for (int k = 0; k < args->count; k++) {
        const Arg *a = &args->at[k];
        int i = a->name ? find_param(count, param, a->name) : next++;
        if (i < 0) {
            complain_argument(b, a, name, count, param);
            return false;
        }
        if (i >= count) {
            mistake_at(b, span, "too many arguments: %s takes %d, not %d",
                       signature(b, name, count, param, inputs), count, args->count);
            return false;
        }
        if (given[i]) {
            mistake_at(b, a->span, "'%s' is given twice in this call of %s", param[i]->text,
                       signature(b, name, count, param, inputs));
            return false;
        }
        given[i] = a;
    }
    return true;
}

/* Binds parameters in the frame, which has been entered: a default may use those before it. The
   first 'inputs' of them are tensors, which in a 'let' are leaves, so that 'grad' finds them. */
bool bind_params(Build *b, Span span, const char *name, int count, Ast *const *param, int inputs,
                 const Args *args, Frame *f)
{
    const Arg **given = arena_array(b->arena, const Arg *, count + 1);
    if (!match_args(b, span, name, count, param, inputs, args, given))
        return false;
    for (int i = 0; i < count; i++) {
        bool optional = param[i]->kids > 0 && param[i]->kid[0];
        if (!given[i] && !optional) {
            mistake_at(b, span, "'%s' is missing: %s", param[i]->text,
                       signature(b, name, count, param, inputs));
            return false;
        }
        Value v = given[i] ? given[i]->value : eval(b, param[i]->kid[0]);
        if (is_poison(&v))
            return false;
        if (i < inputs && b->work && b->work->scratch && is_known(&v) && v.kind != VALUE_NONE) {
            Node *leaf = scratch_leaf(b, &v);
            v = leaf ? value_node(b, leaf) : v;
        }
        vec_push(b->arena, &f->names, (Binding){ param[i]->text, v });
    }
    return true;
}

/* ---- nets ------------------------------------------------------------------------------- */

static bool is_recursive(Build *b, Span span, const Global *net)
{
    for (const Frame *f = b->frame; f; f = f->caller) {
        if (f->item != net->item)
            continue;
        bool direct = f == b->frame;
        if (mistake_at(b, span, direct ? "'%s' calls itself" : "'%s' calls itself by way of '%s'",
                       net->name, b->frame->item->text))
            hint("nets are unrolled when compiled, so this would never end");
        return true;
    }
    return false;
}

/* An encoder gives a code or a distribution over codes; a decoder the same over data. */
static bool check_result(Build *b, const Global *net, const Frame *f)
{
    const char *kind = net->item->kid[0]->text;
    if (!f->returned) {
        mistake_at(b, net->item->span, "'%s' returns nothing", net->name);
        return false;
    }
    bool fits = f->result.kind == VALUE_TENSOR || f->result.kind == VALUE_DIST;
    if (is_unet(net->item) && !is_poison(&f->result))
        check_skips(b, f);
    if (is_poison(&f->result) || fits || !strcmp(kind, "net") || !strcmp(kind, "unet"))
        return !is_poison(&f->result);
    mistake_at(b, f->returns->span, "%s '%s' must return %s or a distribution, not %s",
               !strcmp(kind, "encoder") ? "the encoder" : "the decoder", net->name,
               !strcmp(kind, "encoder") ? "a code (one tensor)" : "one tensor",
               value_text(b, &f->result));
    return false;
}

static Value run_net(Build *b, Span span, Global *net, const Args *args, Frame *f, Instance *in)
{
    const Ast *item = net->item;
    int inputs = ast_count(item->kid[1]), count = inputs + ast_count(item->kid[2]);
    Ast **param = arena_array(b->arena, Ast *, count + 1);
    for (int i = 0; i < count; i++)
        param[i] = i < inputs ? item->kid[1]->kid[i] : item->kid[2]->kid[i - inputs];
    if (is_recursive(b, span, net))
        return poison;
    enter(b, f, item, net->library);
    bool good = bind_params(b, span, net->name, count, param, inputs, args, f);
    if (good && in && !in->called && b->work->func && b->work != b->init) {
        in->called = true;
        in->batch = b->work->func->batch;
        for (int i = 0; i < inputs; i++)
            vec_push(b->arena, &in->inputs, (Arg){ param[i]->text, f->names.at[i].value, span });
    }
    if (good)
        exec_block(b, item->kid[3]);
    leave(b, f);
    return good && check_result(b, net, f) ? f->result : poison;
}

/* "Q" and "fc1" give "Q.fc1"; a net called again without a label is numbered, and so is a label
   that a 'for' repeats. */
static const char *child_path(Build *b, const Ast *e, const char *name)
{
    Frame *f = b->frame;
    Child *child = NULL;
    for (int i = 0; i < f->children.count; i++)
        if (!strcmp(f->children.at[i].name, e->text ? e->text : name))
            child = &f->children.at[i];
    if (!child) {
        vec_push(b->arena, &f->children, (Child){ e->text ? e->text : name, e, 1 });
        return arena_printf(b->arena, "%s.%s", f->path, e->text ? e->text : name);
    }
    if (e->text && child->site != e)
        mistake_at(b, e->span, "the label '%s' is there twice in this net", e->text);
    return arena_printf(b->arena, "%s.%s%d", f->path, child->name, ++child->count);
}

Instance *own_instance(Build *b, Global *net)
{
    if (!net->own) {
        net->own = arena_new_of(b->arena, Instance);
        *net->own = (Instance){ .net = net, .path = net->name };
        vec_push(b->arena, &b->instances, net->own);
    }
    return net->own;
}

Value call_instance(Build *b, Span span, Instance *in, const Args *args)
{
    Args all = { 0 };
    int inputs = ast_count(in->net->item->kid[1]);
    for (int i = 0; i < args->count; i++)
        vec_push(b->arena, &all, args->at[i]);
    if (all.count > inputs && in->settings.count) {
        mistake_at(b, span, "'%s' has its settings; a call gives it %d input%s, not %d", in->path,
                   inputs, inputs == 1 ? "" : "s", all.count);
        return poison;
    }
    for (int i = 0; i < in->settings.count; i++)
        vec_push(b->arena, &all, in->settings.at[i]);
    Frame f = { .path = in->path, .owner = in->path };
    return run_net(b, span, in->net, &all, &f, in);
}

/* True when a call gives no settings, and the net needs none. */
static bool is_plain_call(const Ast *item, const Args *args)
{
    const Ast *settings = item->kid[2];
    if (!has_defaults(item))
        return false;
    for (int k = 0; k < args->count && settings; k++)
        if (args->at[k].name && find_param(settings->kids, settings->kid, args->at[k].name) >= 0)
            return false;
    return args->count <= ast_count(item->kid[1]) || !ast_count(settings);
}

static Value call_net(Build *b, const Ast *e, Global *net, const Args *args)
{
    Frame *at = b->frame, f = { 0 };
    if (at && at->path) {
        f.path = child_path(b, e, net->name);
        f.owner = at->owner;
        Value v = run_net(b, e->span, net, args, &f, NULL);
        if (e->text && v.kind == VALUE_TENSOR)
            graph_name(v.tensor.node, e->text);
        return v;
    }
    if (e->text && at && at->item && at->item->kind == AST_NET)
        complain_nameless(b, e->span);
    else if (e->text)
        mistake_at(b, e->span,
                   "the label '%s' names parameters, which belong to a net; this is none", e->text);
    if (!net->library && !b->work->scratch && is_plain_call(net->item, args))
        return call_instance(b, e->span, own_instance(b, net), args);
    return run_net(b, e->span, net, args, &f, NULL);
}

/* ---- calls ------------------------------------------------------------------------------ */

static Value call_value(Build *b, const Ast *e, Value callee, const Args *args)
{
    switch (callee.kind) {
    case VALUE_NET:      return call_net(b, e, callee.global, args);
    case VALUE_INSTANCE: return call_instance(b, e->span, callee.instance, args);
    case VALUE_FAMILY:   return make_dist(b, e->span, callee.global, args);
    case VALUE_BUILTIN:  return call_builtin(b, e->span, callee.builtin, args);
    case VALUE_POISON:   return poison;
    default:
        mistake_at(b, e->kid[0]->span, "%s cannot be called", value_text(b, &callee));
        return poison;
    }
}

/* From a step or sampler into a net of the program. */
static bool enters_net(const Build *b, const Value *callee)
{
    const Ast *from = b->frame ? b->frame->item : NULL;
    bool net = callee->kind == VALUE_INSTANCE || (callee->kind == VALUE_NET && !callee->global->library);
    return net && from && (from->kind == AST_STEP || from->kind == AST_SAMPLE);
}

Value call(Build *b, const Ast *e)
{
    Args args = { 0 };
    Value callee = find_callee(b, e->kid[0]);
    bool good = eval_args(b, e, 1, &args);
    if (good && enters_net(b, &callee))
        take_as_given(b, &args);
    return good ? call_value(b, e, callee, &args) : poison;
}
