/* build.h -- the elaborator: an abstract interpretation of the syntax tree that leaves graphs.
   In: Program.ast and the library.  Out: vars, data, funcs and run of the Program.

   A Value is what an expression means while compiling.  What the compiler knows (numbers, lists,
   tables) it computes at once; what it does not is a tensor: a node of the graph of the Work at
   hand.  After an error an expression means POISON, about which nobody complains again. */
#ifndef BUILD_H
#define BUILD_H

#include "ast.h"
#include "gmc.h"
#include "pass/depend.h"

typedef struct Build Build;
typedef struct Frame Frame;
typedef struct Global Global;
typedef struct Value Value;
typedef struct Builtin Builtin;

typedef enum {
    VALUE_POISON,                /* after an error */
    VALUE_NONE, VALUE_NUMBER, VALUE_BOOL, VALUE_TEXT,
    VALUE_LIST, VALUE_TUPLE,     /* values; a tuple is what several return values make */
    VALUE_TABLE,                 /* a tensor the compiler knows */
    VALUE_TENSOR,                /* a node */
    VALUE_DIST,                  /* a distribution with its fields */
    VALUE_FAMILY,                /* normal, without fields yet */
    VALUE_NET, VALUE_INSTANCE, VALUE_BUILTIN, VALUE_OPTIMIZER,
    VALUE_PATH                   /* V.fc1: part of an instance that holds parameters */
} ValueKind;

typedef struct { Shape shape; const double *at; const char *name; } Table;   /* name: of its let, or NULL */
typedef struct { int count; Value *at; } Items;
typedef struct { const Graph *graph; Node *node; } Tensor;
typedef struct Dist Dist;
typedef struct Instance Instance;

struct Value {
    ValueKind kind;
    union {
        double          number;      /* NUMBER, BOOL */
        const char     *text;        /* TEXT, PATH */
        Items           items;       /* LIST, TUPLE */
        const Table    *table;
        Tensor          tensor;
        const Dist     *dist;
        Instance       *instance;
        Global         *global;      /* FAMILY, NET, OPTIMIZER */
        const Builtin  *builtin;
    };
    const char **part;               /* TUPLE: what its values are called, or NULL */
};

struct Dist {
    Global      *family;
    const Value *field;          /* one per parameter of the family */
    const Shape *shape;          /* normal[n, 2], normal like x: what a draw shall have; or NULL */
};

typedef struct { const char *name; Value value; Span span; } Arg;
typedef Vec(Arg) Args;

struct Instance {                /* a net with its settings and the place of its parameters */
    Global     *net;
    const char *path;            /* "Q": owner of its parameters */
    Args        settings;
    bool        called;
    Args        inputs;          /* of the first call that is not a table's */
    int64_t     batch;           /* rows of that call */
};

typedef enum { GLOBAL_WAITING, GLOBAL_BUSY, GLOBAL_DONE } GlobalState;

struct Global {                  /* a top-level name of the program or of the library */
    const char *name;
    const Ast  *item;
    bool        library;
    GlobalState state;           /* values are found when they are first asked for */
    Value       value;
    Instance   *own;             /* of a net without settings: what a direct call uses */
    bool        used;            /* build_names.c */
};

typedef struct { const char *name; Value value; } Binding;
typedef struct { const char *name; const Ast *site; int count; } Child;

typedef struct { Value value; Span span; } Skip;                /* what 'push' put on a stack, and where */

struct Frame {                   /* one body being elaborated */
    const Ast  *item;            /* NET, DIST, STEP ... or NULL */
    Frame      *caller;
    bool        library;
    const char *path;            /* of the instance: prefix of its parameters; NULL: it may own none */
    const char *owner;
    Vec(Binding)     names;
    Vec(Child)       children;   /* nets called here, by name */
    Vec(const char *) params;    /* declared here */
    Vec(Skip)        skips;      /* of a unet: its stack (build_unet.c) */
    int         pushes;          /* so far */
    bool        returned;
    Value       result;
    const Ast  *returns;         /* the statement that returned */
};

typedef struct {                 /* an input under an order, and what depends on it so far */
    const FieldOrder *order;
    Node        *leaf;
    Depends     *depends;
} Ordered;

typedef struct { const char *path; Span span; uint64_t dead[2]; const char *where; } Seen;   /* a layer's window */

typedef struct {                 /* where nodes go */
    Graph  *graph;
    Func   *func;                /* NULL in a scratch graph */
    bool    scratch;             /* for a value that the compiler computes */
    int     streams;             /* random draws so far */
    Loop   *loop;                /* whose body is being elaborated, or NULL */
    Frame  *looping;             /* the frame that it stands in */
    Vec(const char *) halves;    /* names that only one branch of an 'if' on the turn knows */
    Vec(const double *) inputs;  /* scratch: elements of the input leaves */
    Vec(bool) batched;           /* by node: it has one row per example (build_fold.c) */
    Vec(Ordered *) ordered;      /* its inputs that have an order (build_order.c) */
    Vec(Node *) masked;          /* layers with 'see' (build_see.c) */
} Work;

typedef struct { const char *from, *to; Span span; bool met; } Tie;   /* 'to' is stored as 'from' */

struct Build {
    Program *program;
    Arena   *arena;
    Vec(Global *) user, library;
    Vec(Instance *) instances;
    Vec(Tie)      ties;
    Vec(Seen)     seen;          /* the windows of all layers with 'see' */
    Work    *work, *init;
    Vec(Work *) works;           /* one per func, in the same order */
    Frame   *frame;
    struct Updating *updating;   /* while an optimizer's body is elaborated (build_update.c) */
    const Shape *drawn;          /* what randn() and 'draw normal' make where no shape is written */
    Span     here;               /* innermost place in the user's file */
    Vec(Span) told;              /* one error per place */
    Span     inside;             /* the library's place of the latest error, not yet shown */
};

typedef Vec(const char *) Names;

/* build.c: the program as a whole */
Global *find_global(const Build *, const char *name, bool library);
Value   global_value(Build *, Global *, Span);
bool    is_user(const Build *, Span);
void    all_functions(Build *, Names *, bool library);
void    all_names(Build *, Names *);
const Ast *find_item(const Build *, AstKind, const char *name);
Field  *find_field(const Build *, const char *name);

/* build_error.c */
bool mistake_at(Build *, Span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void show_library(Build *);
bool suggest(const Names *, const char *word);
bool refuse(Build *, Span, const char *what);      /* a construct this version does not build */

/* build_names.c: every name is defined once, known and used */
void check_names(Build *);

/* build_value.c */
extern const Value poison, nothing;
Value   value_number(double);
Value   value_bool(bool);
Value   value_node(const Build *, Node *);
Value   value_table(Build *, const Shape *, const double *);
Value   value_items(Build *, ValueKind, int count, const Value *);
bool    is_poison(const Value *);
bool    is_number(const Value *);                  /* number or bool */
bool    is_known(const Value *);                   /* a number, list or table: computed at once */
bool    is_tensor_like(const Value *);
const char *value_text(Build *, const Value *);    /* "a tensor [64,784]": for errors */
const char *value_print(Build *, const Value *);   /* for 'print' */
Node   *to_node(Build *, Value, Span);             /* NULL after an error */
bool    to_number(Build *, Value, Span, const char *what, double *);
bool    to_count(Build *, Value, Span, const char *what, int64_t *);      /* a whole number */
bool    to_bool(Build *, Value, Span, const char *what, bool *);
bool    value_shape(Build *, const Value *, Shape *);                     /* of tensor-like values */
bool    value_elements(Build *, Value, Items *);   /* of a list, a tuple, or a table along its first axis */
Graph  *graph_here(Build *);                       /* of the work, at the user's place */
/* Work on a scratch graph: between the two, nodes are added to it; finish folds the value. */
Work   *scratch_start(Build *);
Value   scratch_finish(Build *, Work *before, Value);
Node   *scratch_leaf(Build *, const Value *);      /* a tensor of its own, so that grad finds it */

/* build_expr.c */
Value eval(Build *, const Ast *);
bool  eval_shape(Build *, const Ast *const *, int count, Shape *, const char *what);
bool  finish_shape(Build *, Span, const Shape *, const char *what);       /* size checks */
bool  range_ends(Build *, const Ast *range, int64_t *from, int64_t *to, int *step);
void  bind_name(Build *, Frame *, const char *, Value);
Value *find_binding(const Frame *, const char *);

/* build_map.c: operators on elements, matrix products */
Value apply_map(Build *, Span, Op, int count, const Value *);
Value multiply_matrices(Build *, Span, Value, Value);

/* build_view.c: subscripts and views */
Value subscript(Build *, const Ast *);
Node *pick(Build *, Node *, int axis, int64_t at); /* one position of an axis, which goes */
bool  to_axis(Build *, Value, Span, int rank, int *axis);

/* build_pick.c */
Value take_rows(Build *, const Ast *, Value table, Value places);         /* x[i], i a tensor */

/* build_call.c: arguments, nets, instances */
Value call(Build *, const Ast *);
Value find_callee(Build *, const Ast *);
bool  bind_params(Build *, Span, const char *name, int count, Ast *const *param, int inputs,
                  const Args *, Frame *);
Value call_instance(Build *, Span, Instance *, const Args *);
Instance *own_instance(Build *, Global *net);
void  enter(Build *, Frame *, const Ast *item, bool library);
void  leave(Build *, Frame *);
const char *argument_word(const Ast *arg);         /* "same" of pad: same, else NULL */
bool  eval_args(Build *, const Ast *call, int first, Args *);
int   ast_count(const Ast *);                      /* kids, 0 for NULL */

/* build_param.c: parameters, buffers, ties */
void exec_parameter(Build *, const Ast *);
void exec_set(Build *, const Ast *);
void read_ties(Build *);
void check_ties(Build *);
void complain_nameless(Build *, Span);
Var *find_var(const Build *, const char *name);
Var *add_var(Build *, VarKind, const char *name, const char *owner, const Shape *, Span);
Node *var_node(Build *, Var *);
Value member(Build *, const Ast *);

/* build_dist.c */
Value make_dist(Build *, Span, Global *family, const Args *);
Value shaped_dist(Build *, Value, Span, const Shape *);
Value dist_field(Build *, const Dist *, const char *name, Span);
Value mean_of_dist(Build *, Span, const Dist *);
bool  dist_shape(Build *, const Dist *, Shape *);
const char *family_name(const Dist *);

/* build_builtin.c: functions that C knows; build_apply.c: calls of them */
typedef struct {                 /* one call, its arguments in the order of the row */
    Span         span;
    const Builtin *row;
    Value        arg[8];
    Span         at[8];
    Args         rest;           /* of a row that ends in "..." */
} Call;
struct Builtin {
    const char *name, *params;   /* "e axis? keep?", "xs..." */
    Value     (*run)(Build *, const Call *);
    bool        lazy;            /* needs the graph even where all arguments are known */
    const char *doc;
};
const Builtin *find_builtin(const char *name);
Value call_builtin(Build *, Span, const Builtin *, const Args *);
bool  builtin_constant(const Build *, const char *name, Value *);
void  builtin_names(Build *, Names *, bool functions);

/* Rows of the table, by the file they live in. */
Value run_attend(Build *, const Call *);
Value run_sum(Build *, const Call *);      Value run_mean(Build *, const Call *);
Value run_max(Build *, const Call *);      Value run_min(Build *, const Call *);
Value run_maximum(Build *, const Call *);  Value run_rows(Build *, const Call *);
Value run_prod(Build *, const Call *);     Value run_cumsum(Build *, const Call *);
Value run_cumprod(Build *, const Call *);
Value run_flatten(Build *, const Call *);  Value run_reshape(Build *, const Call *);
Value run_transpose(Build *, const Call *);Value run_permute(Build *, const Call *);
Value run_concat(Build *, const Call *);   Value run_stack(Build *, const Call *);
Value run_split(Build *, const Call *);    Value run_scatter(Build *, const Call *);
    Value run_flip(Build *, const Call *);
Value run_pad(Build *, const Call *);      Value run_windows(Build *, const Call *);
Value run_upsample(Build *, const Call *);
Value run_convolve(Build *, const Call *); Value run_convolve_transposed(Build *, const Call *);
Value run_kernel(Build *, const Call *);
Value run_nll(Build *, const Call *);      Value run_logp(Build *, const Call *);
Value run_kl(Build *, const Call *);       Value run_entropy(Build *, const Call *);
Value run_draw(Build *, const Call *);     Value run_mode(Build *, const Call *);

/* build_conv.c: arguments of functions of images */
Node *to_image(Build *, Value, Span);              /* [N,H,W,C], NULL after an error */
bool  to_steps(Build *, const Call *, int arg, const char *what, int64_t out[2]);
/* build_enlarge.c: the convolution of an enlarged image, with a weight in PyTorch's order; NULL: it is none */
Node *conv_enlarged(Build *, Node *x, Node *weight, const Conv *, const Shape *y);

/* build_order.c: fields and fills call add_ordered with their leaf, calls of nets from a step or sampler
   take_as_given with their arguments */
void  build_orders(Build *);
const FieldOrder *find_order(const Build *, const char *name);
int64_t order_channels(const FieldOrder *);
void  add_ordered(Build *, const char *name, Node *leaf);
void  take_as_given(Build *, const Args *);
Reach own_pixel(const Depend *, const FieldOrder *);
bool  is_backwards(const Depend *);
/* build_see.c: y = x * w under an order, as far as the class `see` allows; NULL after an error.  parts: how many
   equal parts y is going to be split into */
Node *see_conv(Build *, Span, const char *see, int64_t parts, Node *x, Node *w, const Conv *, const Shape *y);
/* build_leak.c: what a sampler draws, and the likelihood of x in a step, may at each position see those before it;
   otherwise an error names the layer behind that lets through more */
void  prove_fill(Build *, const Fill *);
bool  blame_layer(Build *, const Ordered *, const Node *);
void  check_likelihood(Build *, Span, const Dist *, const Node *x);

/* build_stmt.c */
void exec_block(Build *, const Ast *);
void exec_statement(Build *, const Ast *);

/* build_unet.c: the stack of a unet */
bool  is_unet(const Ast *item);
void  exec_push(Build *, const Ast *);
Value eval_pop(Build *, const Ast *);
void  check_skips(Build *, const Frame *);

/* build_loop.c: loops with a body that is elaborated once */
bool  is_real_loop(const Build *, const Ast *);
void  exec_loop(Build *, const Ast *);
void  bind_turn(Build *, const Ast *loop, Value item);         /* build_stmt.c */
/* Whether what belongs to this frame would be done in every turn of a loop; then it is an error. */
bool  refuse_in_loop(Build *, Span, const Frame *, const char *what);
/* build_branch.c: 'if' on what is known in a turn only */
void  exec_branch(Build *, const Ast *, Value condition);

/* build_func.c: entry points */
Func *begin_func(Build *, FuncKind, const char *name, Span, int64_t batch);   /* sets the work */
Value add_input(Build *, const char *name, DType, const Shape *, Field *);
Value add_field(Build *, Field *);
void  add_output(Build *, const char *name, Node *, Span);

/* build_data.c, build_step.c, build_sample.c, build_run.c */
void build_data(Build *);
bool is_derived(const Build *, const Ast *source);   /* build_derived.c: made of other fields */
void build_derived(Build *);
bool is_loaded(const Build *, const char *owner);    /* build_load.c */
void build_loads(Build *);
void build_steps(Build *);
void check_steps(Build *);           /* every parameter is trained by some step */
void build_samples(Build *);
void build_codecs(Build *);
void build_run(Build *);
void exec_minimize(Build *, const Ast *);
void exec_report(Build *, const Ast *);
int64_t batch_of(Build *, const Ast *size);          /* of a clause: 1 or more, also after an error */

/* build_fill.c */
void exec_fill(Build *, const Ast *);

/* build_first.c: first values that the first batch decides */
bool  reads_batch(Build *, const Ast *parameter);
void  wait_for_batch(Build *, Var *);
Node *first_value(Build *, const Ast *parameter, Var *);
void  finish_first(Build *, Func *, Span);

/* build_parts.c: a step that takes its batch in parts */
void start_parts(Build *, Func *, const Ast *step);
void end_parts(Build *, Func *);
void add_parts(Build *, Func *, Node **d);

/* build_clause.c: clip, clip_value, ema */
const Ast *find_clause(const Ast *step, const char *name);
void check_clauses(Build *, const Ast *step);
void clip_gradients(Build *, const Func *, int count, Node **d);
void average_param(Build *, Func *, const Var *param, Node *updated);
void use_averages(Build *);          /* tests and samplers read running means */

/* build_update.c */
void exec_state(Build *, const Ast *);
bool check_optimizer(Build *, const Ast *by);

#endif
