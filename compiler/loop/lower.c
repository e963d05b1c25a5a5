/* lower.c -- groups of nodes -> kernels with every value and access written out.
   In: fuse.c's groups and its choice of what is stored.  Out: one kernel per group, plus copies for views
   that have to be in memory, and a buffer for every stored value.
   Invariant: an item's arguments stand before it, and every access is affine in the kernel's indices. */
#include <string.h>

#include "loop/lower.h"

/* ---- items ---- */

Item *new_item(Lower *l, ItemKind kind, const Node *n)
{
    Item *item = arena_new_of(l->p->arena, Item);
    item->kind = kind;
    item->node = n;
    if (l->post)
        vec_push(l->p->arena, &l->k->post, item);
    else
        vec_push(l->p->arena, &l->k->items, item);
    return item;
}

static Item *load(Lower *l, const Node *n, const Place1 *place)
{
    Item *item = new_item(l, ITEM_LOAD, n);
    item->access = lower_access(l->ks, n, &l->domain, place);
    kernel_reads(l->p, l->k, n, item->access.buffer);
    return item;
}

/* The number of a draw of one turn among those of all: images and columns lie further apart. */
static Place1 numbered(const Domain *d, const Node *n, const Place1 *place)
{
    Place1 axis[MAX_RANK], at = { 0, { 0 } };
    int64_t step = 1, stride[MAX_RANK] = { 0 };
    if (!place_split(d, place, &n->shape, axis))
        fatal("lower: a draw that is not affine");
    for (int a = n->shape.rank - 1; a > 2; a--) {
        stride[a] = step;
        step *= n->shape.dim[a];
    }
    stride[2] = n->attr.random.channels;
    stride[0] = n->attr.random.image;
    for (int a = 0; a < n->shape.rank; a++) {
        at.at += axis[a].at * stride[a];
        for (int i = 0; i < d->dims; i++)
            at.stride[i] += axis[a].stride[i] * stride[a];
    }
    return at;
}

/* A leaf that is computed, not loaded: its access says which element, position or row. */
static Item *generated(Lower *l, const Node *n, const Place1 *place)
{
    ItemKind kind = n->op == OP_index ? ITEM_INDEX : n->op == OP_rows ? ITEM_ROWS : ITEM_DRAW;
    Place1 axis[MAX_RANK], at = *place;
    if (kind != ITEM_DRAW) {
        if (!place_split(&l->domain, place, &n->shape, axis))
            fatal("lower: a position that is not affine");
        at = axis[kind == ITEM_INDEX ? n->attr.index.axis : 0];
    }
    if (kind == ITEM_DRAW && n->attr.random.image)
        at = numbered(&l->domain, n, place);
    Item *item = new_item(l, kind, n);
    item->access.at = at.at;
    memcpy(item->access.stride, at.stride, sizeof at.stride);
    return item;
}

static Item *item_at(Lower *l, const Node *n, const Place1 *place);

static Item *computed(Lower *l, const Node *n, const Place1 *place)
{
    Item *arg[3] = { 0 }, *sum;
    for (int i = 0; i < n->args; i++)
        arg[i] = item_at(l, n->in[i], place);
    if ((sum = lower_goes_on(l, n, arg)))
        return sum;
    for (int i = 0; i < n->args; i++)
        arg[i]->uses++;
    Item *item = new_item(l, ITEM_MAP, n);
    memcpy(item->arg, arg, sizeof arg);
    return item;
}

static Item *folded(Lower *l, const Node *n)
{
    Item *item = new_item(l, ITEM_FOLDED, n);
    for (item->fold = 0; l->k->folds.at[item->fold].node != n; item->fold++)
        if (item->fold + 1 >= l->k->folds.count)
            fatal("lower: a fold is read before its loop");
    return item;
}

/* An element of a table: the row's number is a value of its own. */
static Item *gathered(Lower *l, const Node *n, const Place1 *place)
{
    Place1 row, column;
    const Node *table = same_elements(n->in[0]);
    if (!place_in_row(&l->domain, place, n, &row, &column))
        fatal("lower: a gather whose rows the loops do not tell");
    Item *at = item_at(l, n->in[1], &row);
    at->uses++;
    Buffer *b = l->ks->of[table->id];
    if (b->inside)                           /* rows of a table are contiguous */
        l->ks->apart[table->id] = l->ks->again = true;
    Item *item = new_item(l, ITEM_GATHER, n);
    item->arg[0] = at;
    item->access = (Access){ .buffer = b, .at = column.at };
    memcpy(item->access.stride, column.stride, sizeof column.stride);
    kernel_reads(l->p, l->k, table, b);
    return item;
}

static bool own(const Lower *l, const Node *n)
{
    return l->group && l->ks->fusion.group[n->id] == l->group->id;
}

static Item *make_item(Lower *l, const Node *n, const Place1 *place)
{
    const Fusion *f = &l->ks->fusion;
    Place1 at = *place;
    if (f->scalar[n->id])
        return new_item(l, ITEM_SCALAR, n);
    if (own(l, n) && op_info[n->op].cls == CLASS_FOLD)
        return folded(l, n);
    if (own(l, n) && n->op == OP_gather)
        return gathered(l, n, place);
    if (own(l, n) && n == l->group->contract)
        return new_item(l, ITEM_TILE, n);
    if (own(l, n) && f->post[n->id] == l->post)
        return op_info[n->op].cls == CLASS_LEAF ? generated(l, n, place) : computed(l, n, place);
    if (l->ks->of[n->id])
        return load(l, n, place);
    if (op_info[n->op].cls == CLASS_LEAF)
        return generated(l, n, place);
    if (is_view(n)) {
        if (!place_through(&l->domain, n, &at))
            fatal("lower: a view that is neither affine nor stored: %s", op_info[n->op].name);
        Item *item = item_at(l, n->in[0], &at);
        if (item->kind == ITEM_LOAD && !item->name)
            item->name = n->name;
        return item;
    }
    if (op_info[n->op].cls != CLASS_MAP)
        fatal("lower: %s is read but nowhere stored", op_info[n->op].name);
    return computed(l, n, place);
}

static Item *item_at(Lower *l, const Node *n, const Place1 *place)
{
    for (int i = 0; i < l->known.count; i++)
        if (l->known.at[i].node == n && memcmp(&l->known.at[i].place, place, sizeof *place) == 0)
            return l->known.at[i].item;
    Item *item = make_item(l, n, place);
    vec_push(l->p->arena, &l->known, (Known){ n, *place, item });
    return item;
}

/* ---- kernels ---- */

static void add_store(Lower *l, const Node *n, Item *value)
{
    Place1 at = place_identity(&l->domain);
    Store s = { value, lower_access(l->ks, n, &l->domain, &at) };
    value->uses++;
    kernel_writes(l->p, l->k, s.to.buffer);
    if (l->post)
        vec_push(l->p->arena, &l->k->post_stores, s);
    else
        vec_push(l->p->arena, &l->k->stores, s);
}

Kernel *kernel_new(Program *p, Kernels *ks, KernelKind kind, const Node *n)
{
    Kernel *k = arena_new_of(p->arena, Kernel);
    k->kind = kind;
    k->node = n;
    k->span = n->span;
    vec_push(p->arena, &ks->kernel, k);
    return k;
}

static void set_domain(Kernel *k, const Shape *s, int64_t rows, int64_t outer)
{
    int64_t lead = 1;
    k->dims = s->rank;
    for (int i = 0; i < s->rank; i++) {
        k->extent[i] = s->dim[i];
        if (lead < rows)
            k->row_dims = i + 1;
        if (lead < outer)
            k->outer_dims = i + 1;
        lead *= s->dim[i];
    }
}

/* The value goes to its further places as well, where they have this loop's axes. */
static void add_twins(Lower *l, const Node *n)
{
    Place1 at = place_identity(&l->domain);
    for (int i = 0; i < l->ks->twins.count; i++) {
        Twin *t = &l->ks->twins.at[i];
        Access to;
        if (t->node != n || l->post || !access_in(t->to, &l->domain, &at, &to))
            continue;
        Item *value = item_at(l, n, &at);
        value->uses++;
        kernel_writes(l->p, l->k, t->to);
        vec_push(l->p->arena, &l->k->stores, (Store){ value, to });
        t->done = true;
    }
}

static void add_image_fold(Lower *l, const Node *n, Item *value)
{
    Domain left = { 2, { l->group->contract->shape.dim[0], l->group->contract->shape.dim[3] } };
    Place1 at = place_identity(&left);
    ImageFold fold = { { .node = n, .value = value }, lower_access(l->ks, n, &left, &at) };
    value->uses++;
    kernel_writes(l->p, l->k, fold.to.buffer);
    vec_push(l->p->arena, &l->k->image_folds, fold);
}

static void lower_main(Lower *l)
{
    const Fusion *f = &l->ks->fusion;
    Place1 at = place_identity(&l->domain);
    for (int i = 0; i < l->group->nodes.count; i++) {
        const Node *n = l->group->nodes.at[i];
        if (f->post[n->id])
            continue;
        if (folds_images(l->group, n)) {
            add_image_fold(l, n, item_at(l, n->in[0], &at));
            continue;
        }
        if (op_info[n->op].cls == CLASS_FOLD) {
            Item *value = item_at(l, n->in[0], &at);
            value->uses++;
            vec_push(l->p->arena, &l->k->folds, (Fold){ .node = n, .value = value });
            continue;
        }
        if (l->ks->of[n->id])
            add_store(l, n, item_at(l, n, &at));
        add_twins(l, n);
    }
}

static void lower_post(Lower *l)
{
    const Fusion *f = &l->ks->fusion;
    l->post = true;
    l->domain = post_domain(l->k);
    l->known.count = 0;
    Place1 at = place_identity(&l->domain);
    for (int i = 0; i < l->group->nodes.count; i++) {
        const Node *n = l->group->nodes.at[i];
        if (!f->post[n->id] && op_info[n->op].cls != CLASS_FOLD)
            continue;
        if (l->ks->of[n->id])
            add_store(l, n, item_at(l, n, &at));
    }
}

/* What is added up and where it goes are its one store, the row's place its post part. */
static void lower_scatter(Lower *l)
{
    const Node *n = l->group->nodes.at[l->group->nodes.count - 1];
    Place1 at = place_identity(&l->domain);
    Store s = { .value = item_at(l, n->in[0], &at), .to = { .buffer = l->ks->of[n->id], .stride = { 0, 1 } } };
    s.value->uses++;
    vec_push(l->p->arena, &l->k->stores, s);
    kernel_writes(l->p, l->k, s.to.buffer);
    l->post = true;
    l->domain = post_domain(l->k);
    l->known.count = 0;
    at = place_identity(&l->domain);
    l->k->place = item_at(l, n->in[1], &at);
    l->k->place->uses++;
}

/* False for a group whose values every reader computes again. */
static bool makes_something(const Kernels *ks, const Group *g)
{
    for (int i = 0; i < g->nodes.count; i++)
        if (ks->of[g->nodes.at[i]->id])
            return true;
    return false;
}

static void lower_group(Program *p, Kernels *ks, const Group *g)
{
    const Node *about = g->contract ? g->contract : g->nodes.at[g->nodes.count - 1];
    Kernel *k = kernel_new(p, ks, g->kind, about);
    k->group = g;
    Lower l = { .p = p, .ks = ks, .k = k, .group = g };
    set_domain(k, &g->domain, g->kind == KERNEL_MAP ? INT64_MAX : g->rows, g->outer);
    if (g->contract && op_info[g->contract->op].cls == CLASS_CONV)
        k->row_dims = k->dims - 1;
    l.domain = kernel_domain(k);
    if (g->kind == KERNEL_CONTRACT)
        lower_product(p, ks, k, g->contract);
    if (g->kind == KERNEL_CONV)
        lower_conv(p, ks, k, g->contract);
    if (g->kind == KERNEL_CONV_WEIGHT)
        lower_conv_weight(p, ks, k, g->contract);
    if (g->kind == KERNEL_ATTEND)
        lower_attend(p, ks, k, g);
    else if (g->kind == KERNEL_SCATTER)
        lower_scatter(&l);
    else
        lower_main(&l);
    if (k->folds.count)
        lower_post(&l);
}

/* Stores the value of n, read through its views: something else needs it in memory. */
static void lower_copy(Program *p, Kernels *ks, const Node *n)
{
    Kernel *k = kernel_new(p, ks, KERNEL_MAP, n);
    Lower l = { .p = p, .ks = ks, .k = k };
    set_domain(k, &n->shape, INT64_MAX, 0);
    l.domain = kernel_domain(k);
    Place1 at = place_identity(&l.domain);
    Buffer *home = ks->of[n->id];
    ks->of[n->id] = NULL;                    /* read through the view, not from where it is going */
    Item *value = item_at(&l, n, &at);
    ks->of[n->id] = home;
    add_store(&l, n, value);
}

/* ---- copies ---- */

static void copy_to(Program *p, Kernels *ks, const Node *n, Buffer *to)
{
    Buffer *from = ks->of[n->id];
    Kernel *k = kernel_new(p, ks, KERNEL_MAP, n);
    Lower l = { .p = p, .ks = ks, .k = k };
    set_domain(k, &n->shape, INT64_MAX, 0);
    l.domain = kernel_domain(k);
    Place1 at = place_identity(&l.domain);
    Item *value = item_at(&l, n, &at);
    ks->of[n->id] = to;
    add_store(&l, n, value);
    ks->of[n->id] = from;
}

/* Whether n is what another variable or carried tensor was before: they may take each other's values. */
static bool is_another_old(const Kernels *ks, const Node *n)
{
    while (is_view(n) && !ks->of[n->id])
        n = n->in[0];
    return n->op == OP_var || (n->op == OP_kept && ks->of[n->id]->replaced);
}

/* Copies the value of n home, where what is there of old may be wanted somewhere else. */
static void copy_home(Program *p, Kernels *ks, const Node *n, Buffer *home)
{
    Buffer *from = ks->of[n->id];
    if (is_another_old(ks, n)) {
        Buffer *old = buffer_new(p, ks, home->name, PLACE_ARENA, n, shape_size(&n->shape));
        copy_to(p, ks, n, old);
        ks->of[n->id] = old;
    }
    copy_to(p, ks, n, home);
    ks->of[n->id] = from;
}

static void copy_updates(Program *p, Kernels *ks)
{
    for (int u = 0; u < ks->func->updates.count; u++) {
        const Node *n = ks->func->updates.at[u].node;
        Buffer *home = var_buffer(p, ks, ks->func->updates.at[u].var);
        if (ks->of[same_elements(n)->id] != home)
            copy_home(p, ks, n, home);
    }
}

/* What a part leaves in places where no kernel has made it. */
static void copy_kept(Program *p, Kernels *ks)
{
    for (int i = 0; i < ks->func->outputs.count; i++) {
        const Port *port = &ks->func->outputs.at[i];
        const Buffer *b = ks->of[same_elements(port->node)->id];
        bool there = port->to && b && b->region && b->region->keep == port->to->keep;
        if (!port->to || (there && (b->region == port->to || b->replaced)))
            continue;
        Buffer *home = home_of(p, ks, port);
        if (home->replaced)
            copy_home(p, ks, port->node, home);
        else
            copy_to(p, ks, port->node, home);
    }
}

/* Stores part of a concatenation that no kernel of its own puts there. */
static void lower_twin(Program *p, Kernels *ks, const Twin *t)
{
    const Node *part = t->to->node;
    Kernel *k = kernel_new(p, ks, KERNEL_MAP, part);
    Lower l = { .p = p, .ks = ks, .k = k };
    set_domain(k, &part->shape, INT64_MAX, 0);
    l.domain = kernel_domain(k);
    Place1 at = place_identity(&l.domain);
    Store s = { .value = item_at(&l, part, &at) };
    if (!access_in(t->to, &l.domain, &at, &s.to))
        fatal("lower: a part has not its own axes");
    s.value->uses++;
    kernel_writes(p, k, t->to);
    vec_push(p->arena, &k->stores, s);
}

static void copy_views(Program *p, Kernels *ks)
{
    const Fusion *f = &ks->fusion;
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        Buffer *b = ks->of[i];
        bool stored = b && (b->place == PLACE_ARENA || (b->place == PLACE_KEPT && n->op != OP_kept));
        if (!f->live[i] || !stored || f->group[i] >= 0)
            continue;
        if (n->op != OP_concat)
            lower_copy(p, ks, n);
    }
    for (int i = 0; i < ks->twins.count; i++)
        if (!ks->twins.at[i].done)
            lower_twin(p, ks, &ks->twins.at[i]);
}

/* Starts again when a part of a concatenation turns out to be read across its rows: it is then put into
   an array of its own and copied. */
static void lower_func(Program *p, Kernels *ks)
{
    ks->apart = arena_array(p->arena, bool, ks->fusion.graph->count);
    do {
        ks->again = false;
        ks->of = arena_array(p->arena, Buffer *, ks->fusion.graph->count);
        ks->buffer.count = ks->kernel.count = ks->ahead.count = ks->twins.count = 0;
        make_buffers(p, ks);
        place_updates(p, ks);
        place_kept(p, ks);
        for (int i = 0; i < ks->fusion.groups.count; i++)
            if (makes_something(ks, ks->fusion.groups.at[i]))
                lower_group(p, ks, ks->fusion.groups.at[i]);
        copy_views(p, ks);
        copy_updates(p, ks);
        copy_kept(p, ks);
    } while (ks->again);
}

void lower_kernels(Program *p, Kernels *ks)
{
    lower_func(p, ks);
    for (int k = 0; k < ks->kernel.count; k++)
        finish_kernel(ks, ks->kernel.at[k], p->target->lanes);
}

void pass_lower(Program *p)
{
    for (int i = 0; i < p->kernels.count; i++)
        lower_kernels(p, p->kernels.at[i]);
}
