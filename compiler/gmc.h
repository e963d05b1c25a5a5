/* gmc.h -- everything the parts of the compiler share, in pipeline order:
   text -> AST -> typed graph -> kernels -> C text.  One section per file that implements it.
   Representations are immutable once made: a pass reads one and appends to a new one. */
#ifndef GMC_H
#define GMC_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "source.h"

#define GMC_VERSION "0.1.0"

enum { MAX_RANK = 8, MAX_ERRORS = 20 };
enum { MAX_PORTS = 16 };          /* arrays and numbers in or out of a function: GM_MAX_PORTS of runtime/gm.h */
enum { EXIT_OK = 0, EXIT_BAD_PROGRAM = 1, EXIT_BAD_USAGE = 2, EXIT_INTERNAL = 70, EXIT_IO = 74 };

/* ---- util.c: memory that lives as long as one compilation, growable arrays, text -------- */

typedef struct Arena Arena;
Arena *arena_new(void);
void   arena_free(Arena *);
void  *arena_alloc(Arena *, size_t bytes);                       /* zeroed, 16-byte aligned */
char  *arena_strndup(Arena *, const char *, size_t n);
char  *arena_printf(Arena *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
#define arena_new_of(arena, T)      ((T *)arena_alloc((arena), sizeof(T)))
#define arena_array(arena, T, n)    ((T *)arena_alloc((arena), sizeof(T) * (size_t)(n)))

/* A growable array: Vec(int) v = {0}; vec_push(arena, &v, 7); v.at[0]; v.count. */
#define Vec(T) struct { T *at; int count, room; }
void *vec_grow(Arena *, void *at, int count, int *room, size_t item);
#define vec_push(arena, v, ...) \
    ((v)->at = vec_grow((arena), (v)->at, (v)->count, &(v)->room, sizeof *(v)->at), \
     (v)->at[(v)->count++] = (__VA_ARGS__))

typedef struct { Arena *arena; char *at; size_t length, room; } Text;   /* always NUL-terminated */
void text_add(Text *, const char *, size_t n);
void text_printf(Text *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void text_vprintf(Text *, const char *fmt, va_list);

/* Reads a whole file; on failure returns NULL with errno set. limit: most bytes accepted (EFBIG). */
char *read_file(Arena *, const char *path, size_t limit, size_t *length);
/* Writes path.tmp, fsyncs and renames, so that path is whole or untouched. False with errno set. */
bool  write_file(const char *path, const char *bytes, size_t length);
/* Text of a file built into gmc (dsl/nn.gm, runtime/vec.h, ...), or NULL. */
const char *builtin_file(const char *name, size_t *length);

/* ---- diag.c: what the user is told ----------------------------------------------------- */

typedef struct { const char *file; int line, col, len; } Span;   /* line and col from 1, in code points */

void source_add(const char *file, const char *text, size_t length);   /* lets errors show the line */
/* One error: "file:line:col: error: sentence", the source line, caret and tildes. Counts; stops the
   compilation (exit 1) at MAX_ERRORS. */
void error_at(Span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void note_at(Span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void warn_at(Span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void hint(const char *fmt, ...) __attribute__((format(printf, 1, 2)));   /* the fix: "  hint: ..." */
int  error_count(void);
/* Nearest of names[0..count) to `word` by edit distance, or NULL when none is near. */
const char *nearest_name(const char *word, const char *const *names, int count);
_Noreturn void fatal(const char *fmt, ...) __attribute__((format(printf, 1, 2)));     /* our bug: 70 */
_Noreturn void fail_io(const char *fmt, ...) __attribute__((format(printf, 1, 2)));   /* 74 */
_Noreturn void fail_usage(const char *fmt, ...) __attribute__((format(printf, 1, 2)));/* 2 */

/* ---- dsl/: text -> AST ----------------------------------------------------------------- */

typedef struct Ast Ast;            /* ast.h */
typedef struct Program Program;

/* ---- graph/: the typed graph ----------------------------------------------------------- */

typedef struct { int rank; int64_t dim[MAX_RANK]; } Shape;
typedef enum { F32, I32 } DType;

typedef enum { CLASS_LEAF, CLASS_MAP, CLASS_FOLD, CLASS_CONTRACT, CLASS_CONV, CLASS_ATTEND, CLASS_PICK, CLASS_VIEW,
               CLASS_SCAN } OpClass;

typedef enum {
#define LEAF(name, doc)                       OP_##name,
#define MAP1(name, value, grad, doc)          OP_##name,
#define MAP2(name, value, grad, doc)          OP_##name,
#define MAP3(name, value, grad, doc)          OP_##name,
#define FOLD(name, start, step, grad, doc)    OP_##name,
#define CONTRACT(name, doc)                   OP_##name,
#define CONV(name, doc)                       OP_##name,
#define ATTEND(name, args, doc)               OP_##name,
#define PICK(name, doc)                       OP_##name,
#define VIEW(name, doc)                       OP_##name,
#define SCAN(name, doc)                       OP_##name,
#include "graph/ops.def"
    OP_COUNT
} Op;

typedef struct Node Node;
typedef struct Graph Graph;
typedef struct Var Var;

/* One row of ops.def. value: the C of one element, operands a b c (and acc in a fold). grad: one
   expression of the language per operand, ';' between; NULL where the class has its own rule. */
typedef struct {
    const char *name;
    OpClass     cls;
    int         args;                        /* operands */
    const char *value, *start, *grad, *doc;
} OpInfo;
extern const OpInfo op_info[OP_COUNT];
/* One element of a MAP op in double, and one step of a FOLD (a = running value, b = element). */
double op_value(Op, double a, double b, double c);
double op_fold_start(Op);
/* y[i] = op_value(op, a[i], b[i], c[i]) for i < n; operands the op does not have may be NULL. */
void op_apply(Op, int64_t n, double *y, const double *a, const double *b, const double *c);
/* The op of this name, or OP_COUNT. */
Op op_named(const char *name);

/* What the three faces of a convolution share; [0] is along the height, [1] along the width. Output position
   o reads input position o * stride - before + tap * dilation, and zero where that lies outside; the shapes
   say how many positions there are. Images are [N,H,W,C], weights [kh,kw,C_in / groups,C_out]. */
enum { MAX_TAPS = 128 };         /* of a kernel that has dead ones */
typedef struct {
    int64_t  kernel[2], stride[2], before[2], dilation[2], groups;
    uint64_t dead[2];            /* bit ky * kw + kx: that tap is never multiplied */
} Conv;
bool conv_live(const Conv *, int64_t ky, int64_t kx);

/* A tensor that stays in memory from one part of a function to the next: from turn to turn while a sampler fills
   another one position by position, or into, around and out of a loop. */
typedef struct {
    const char *name;
    Shape       shape;           /* with a grid: [N,H,W,channels] */
    bool        grid;            /* it has rows and columns, one of which a turn is at */
    bool        ring;            /* only the latest `rows` rows are kept, with zeros left and right of them */
    int64_t     period[2];       /* rows and columns of the filled tensor for each of its own */
    int64_t     rows, left, right;
    int64_t     offset;          /* elements from the start of the arena */
} Keep;

/* A loop whose body stands in the graph around it (graph/scan.c). */
typedef struct {
    const char *name;            /* what counts its turns */
    Span        span;
    int64_t     turns;
    int         id;              /* position in its graph's order of loops */
    bool        backwards;       /* turn i makes the draws of turn turns - 1 - i: gradients repeat a body so */
    int64_t     rows;            /* turns are parts of a step's batch, with so many rows each; 0: they are not */
} Loop;

/* Part of a kept tensor: `row` rows and `col` columns from where the turn is, from this channel on; or of one with a
   slot for each turn of a loop, the slot `slot + by_turn * turn`. */
typedef struct { Keep *keep; int64_t row, col, channel, slot, by_turn; } Region;

typedef union {
    double value;                                            /* constant */
    const double *table;                                     /* table: elements in row-major order */
    struct { int slot; DType type; Loop *loop; } input;      /* input: index into Func.inputs; a part of it in every turn */
    Var   *var;                                              /* var */
    struct {
        int     stream;                                      /* normal, uniform: the draw's number */
        Loop   *loop;                                        /* drawn anew in every turn of it, or NULL */
        int64_t image, channel;                              /* of a turn: elements of an image, the first channel */
        int64_t channels;
    } random;
    Region kept;                                             /* kept */
    struct { Loop *of; int which; } loop;                    /* turn, carried, loop, history; which tensor */
    struct { int axis; } index;                              /* index: position along this axis */
    struct { bool axis[MAX_RANK]; } fold;                    /* axes folded away (kept with size 1) */
    struct { bool ta, tb; } contract;                        /* operand given transposed */
    Conv   conv;                                             /* conv, conv_data, conv_weight */
    struct { double scale; int heads; bool causal; } attend; /* attend and its gradients */
    struct { int order[MAX_RANK]; } permute;                 /* result axis i is operand axis order[i] */
    struct { int64_t start[MAX_RANK], step[MAX_RANK]; } slice;/* the result's shape gives the length */
    struct { int64_t before[MAX_RANK]; } pad;                /* zeros before; the shape gives the rest */
    struct { int axis; } concat;
} Attr;

struct Node {                    /* immutable once added */
    Op          op;
    int         id;              /* position in Graph.node; operands have smaller ids */
    DType       type;
    Shape       shape;
    int         args;
    Node      **in;
    Attr        attr;
    Span        span;            /* the line that asked for it */
    const char *name;            /* the programmer's name, or NULL */
};

struct Graph {                   /* append-only and hash-consed: equal nodes are one node */
    Arena *arena;
    Node **node;
    int    count, room;
    int   *bucket;               /* hash table of ids + 1; 0 is empty */
    int    buckets;
    int    loops;                /* made so far */
    Span   span;                 /* given to the nodes being added: set by whoever walks the source */
};

/* graph.c */
Graph *graph_new(Arena *);
/* Adds a node, or returns the equal one that is there. The shape is derived (shape.c) where the op
   decides it, and `shape` is read only for ops whose attributes leave it open: leaves, broadcast,
   reshape, slice, pad, convolutions, scatter. Misuse is fatal(): the builder checks what users can get wrong. */
Node  *graph_add(Graph *, Op, const Shape *shape, int args, Node *const *in, const Attr *attr);
void   graph_name(Node *, const char *name);        /* keeps the first name a node was given */
Node  *graph_constant(Graph *, double value, const Shape *);
Node  *graph_map(Graph *, Op, Node *a, Node *b, Node *c);     /* unused operands NULL; shapes equal */
Node  *graph_broadcast(Graph *, Node *, const Shape *);       /* same rank, size 1 -> n; identity if equal */
Node  *graph_reshape(Graph *, Node *, const Shape *);
Node  *graph_permute(Graph *, Node *, const int *order);
Node  *graph_transpose(Graph *, Node *);                      /* swaps the last two axes */
Node  *graph_fold(Graph *, Op, Node *, const bool *axis);     /* keeps folded axes with size 1 */
Node  *graph_contract(Graph *, Node *a, Node *b, bool ta, bool tb);
/* op: conv (x, w), conv_data (y, w) or conv_weight (x, y); shape: of the result. */
Node  *graph_conv(Graph *, Op op, Node *a, Node *b, const Conv *, const Shape *shape);
Node  *graph_gather(Graph *, Node *table, Node *at);          /* [K,D], [..] -> [..,D] */
Node  *graph_slice(Graph *, Node *, const int64_t *start, const int64_t *step, const Shape *);
Node  *graph_pad(Graph *, Node *, const int64_t *before, const Shape *);
Node  *graph_concat(Graph *, int count, Node *const *, int axis);
/* Copies the node into `to` with these operands (a rewriting pass's default action). */
Node  *graph_copy(Graph *to, const Node *, Node *const *in);
void   graph_print(FILE *, const Graph *, Node *const *roots, int count);   /* live nodes, one a line */
/* live[id]: the roots and everything they need. */
bool  *graph_live(Arena *, const Graph *, Node *const *roots, int count);
void   graph_verify(const Graph *);                 /* fatal() on a broken invariant */

/* shape.c */
int64_t shape_size(const Shape *);                  /* elements; -1 when it overflows 2^40 */
bool    shape_equal(const Shape *, const Shape *);
/* NumPy's rule: right-aligned, 1 stretches. False when they do not fit. */
bool    shape_broadcast(const Shape *, const Shape *, Shape *out);
Shape   shape_of(int rank, const int64_t *dim);
const char *shape_text(Arena *, const Shape *);     /* "[128,784]" */
/* The result's shape, or false with a reason when operands do not fit. For ops that leave it open
   (leaves, broadcast, reshape, slice, pad, convolutions, scatter) *out holds the wanted shape on entry and is checked. */
bool    op_shape(Op, int args, Node *const *in, const Attr *, Shape *out, const char **why);

/* scan.c: loops.  A node is inside a loop if it depends on the loop's turn or carried leaves, or is a draw of it; the
   body's other operands are outside, and so made once. */
enum { MAX_TURNS = 65535, TURN_STREAMS = 65536 };             /* turn i draws from stream + TURN_STREAMS * i */
Loop   *loop_new(Graph *, const char *name, Span, int64_t turns);
Node   *loop_turn(Graph *, Loop *);
Node   *loop_carried(Graph *, Loop *, int which, const Shape *);
/* op: loop or history, of the carried tensor `which` of `count`. */
Node   *loop_result(Graph *, Op op, Loop *, int which, int count, Node *const *first, Node *const *next);
/* inside[id]: the loop that the node is inside of, or NULL. */
Loop  **graph_inside(Arena *, const Graph *);
const char *scan_shape(Op, int args, Node *const *in, const Attr *, Shape *out);
/* The turn whose draws turn `turn` makes. */
int64_t loop_draws(const Loop *, int64_t turn);
void    loops_verify(const Graph *);

/* conv.c: the definition of a convolution: values, in double, and adjoints */
const char *conv_shape(Op, const Node *a, const Node *b, const Conv *, Shape *out);
void   conv_eval(const Node *, const double *a, const double *b, double *y);
/* attend.c: the definition of attention, twice: in double, and by other operations (what its gradients are derived from) */
const char *attend_shape(Op, Node *const *in, const Attr *, Shape *out);
void   attend_eval(const Node *, double *const *value, double *y);
Node  *attend_composed(Graph *, const Node *);
/* The gradients of attend by those of q, k and v that are wanted, given that by its result. */
void   attend_grad(Graph *, Node *attend, Node *d, const bool *wanted, Node **to);
/* eval.c: the reference interpreter, in double */
typedef struct {
    const double *const *input;      /* by slot */
    double *(*var)(void *data, const Var *);   /* the elements of a variable, as stored */
    void    *data;
    uint64_t seed, step;
    int64_t  row;                    /* index of the first row: offsets random draws of samplers */
    int      rows;                   /* rows that hold data in a test batch; 0 means all */
    double **held;                   /* by node id: values to take as they are, or NULL */
    double **turns;                  /* by node id, inside of loops: room for the values of all turns, or NULL: */
    bool     hold_turns;             /* ... they are taken from there, not left there */
    int64_t  turn;                   /* inside of a loop: set by eval_graph */
} EvalEnv;
/* Values of all roots and of everything they need: result[node->id], NULL where not live. */
double **eval_graph(Arena *, const Graph *, Node *const *roots, int count, const EvalEnv *);

/* grad.c: adjoints of a scalar with respect to nodes, appended to the same graph.
   d[i] is shaped like wrt[i]; a zero constant where s does not depend on it. */
void graph_grad(Graph *, Node *scalar, int count, Node *const *wrt, Node **d);
/* The element-wise op that a CALL, UNARY or BINARY tree names, or OP_COUNT. */
Op expression_op(const Ast *);
/* Repeats a node as the language does: reshaped to the rank of `to`, stretched to its sizes. */
Node *graph_fit(Graph *, Node *, const Shape *to);                     /* expression.c */
/* stop(e): the builder wraps e in the `stop` map; its gradient is 0. */

/* simplify.c: a rewritten copy in which no rule of rules.def applies; roots are replaced. */
Graph *graph_simplify(Arena *, const Graph *, Node **roots, int count);

/* ---- build.c: AST -> program ------------------------------------------------------------ */

/* What the optimiser keeps comes last: its state, and running means of parameters, for tests and samplers. */
typedef enum { VAR_PARAM, VAR_BUFFER, VAR_STATE, VAR_AVERAGE } VarKind;

struct Var {                     /* something that lives from step to step */
    VarKind     kind;
    int         id;              /* position in Program.vars */
    const char *name;            /* "Q.fc1.weight"; optimiser state "fit.m.Q.fc1.weight" */
    const char *owner;           /* instance: "Q" */
    Shape       shape;           /* as the checkpoint has it (PyTorch's order) */
    int         order[MAX_RANK]; /* storage axis i is shape axis order[i]; set by layout.c */
    bool        from_batch;      /* its first value comes from the first batch: */
    struct Func *first;          /* this function makes it */
    Span        span;
};

#define GM_SOURCE(name, files, what) SOURCE_##name,
#define GM_CHANGE(name, argument, picture, training) CHANGE_##name,
typedef enum { GM_SOURCES(GM_SOURCE) SOURCE_COUNT } Source;       /* runtime/source.h */
typedef enum { GM_CHANGES(GM_CHANGE) CHANGE_COUNT } ChangeKind;
#undef GM_SOURCE
#undef GM_CHANGE

typedef struct { ChangeKind kind; bool given; double value; } Change;       /* |> crop(pad: 4) */

typedef struct {                 /* x: f32[28,28,1] from idx("train", test: "t10k") / 255 |> flip */
    const char *name;
    DType       type;
    Shape       shape;           /* one example, without the batch axis */
    int         classes;         /* cat N: values 0..N-1; 0 for f32 */
    Source      source;
    Vec(const char *) train, test;   /* file names below --data; test may be empty */
    double      scale, shift;    /* stored value * scale + shift */
    Vec(Change) changes;
    struct Func *encoder;        /* makes the rows from other fields; NULL: they are read */
    Span        span;
} Field;

typedef struct { const char *name; Vec(Field *) fields; Span span; } DataSet;

typedef struct {                 /* order x: raster(h, w, c): the position of a tensor in which it is made */
    const char *name;
    Span        span;
    Shape       shape;           /* of one x: [h,w,c] or [h,w] as written; [n] of a sequence */
} FieldOrder;

typedef enum { FUNC_INIT, FUNC_STEP, FUNC_TEST, FUNC_SAMPLE, FUNC_ENCODE, FUNC_DECODE,
               FUNC_PART,        /* of a sampler that fills: what runs at one turn */
               FUNC_STAGE,       /* of a function with loops: what runs before one of them, or in each of its turns */
               FUNC_FIRST        /* of a step: values that its first batch decides, made before it */
} FuncKind;
typedef enum { TURN_ONCE, TURN_ROW, TURN_PIXEL, TURN_ROW_END, TURN_NAIVE } Turn;
typedef struct Func Func;

typedef struct {                 /* shape with batch; scalar: one number that the caller chooses, `value` else */
    const char *name;
    DType       type;
    Shape       shape;
    Field      *field;
    bool        scalar;
    double      value;
} Input;
typedef struct { const char *name; Node *node; const Region *to; } Port;   /* to: where a part of a sampler keeps it */
typedef struct { Var *var; Node *node; } Update;

typedef struct {                 /* fill x with draw M(x): what a sampler does position by position */
    const char *name;
    Span        span;
    Node       *x, *draw;        /* x: a leaf; draw: what it shall hold, as a function of x */
    int64_t     size[3];         /* rows, columns, channels of x */
    Keep       *tensor, *drawn;  /* where x is; all that the naive form draws */
    Vec(Keep *) keeps;
    Vec(Func *) parts;           /* in the order in which they run */
    Func       *naive;
    const char *why;             /* why there is nothing but the naive form, or NULL */
    Span        at;
} Fill;

struct Func {                    /* one entry point: its graph, what goes in, what comes out */
    FuncKind    kind;
    const char *name;            /* fit, generate, encode ...; "init" */
    const char *doc;             /* the ## comment above it, or NULL */
    Span        span;
    Graph      *graph;
    int64_t     batch;           /* rows of the leading axis; 0 when it has no batch axis */
    bool        counted;         /* sample f(n): n is chosen by the caller, run in blocks of `batch` */
    Vec(Input)  inputs;
    Vec(Port)   outputs;         /* steps and tests: "loss" first, then the reports: scalars */
    Vec(Update) updates;
    Node       *loss;            /* steps: what minimize names; gradients are appended by pass_grad */
    Vec(Var *)  trained;         /* what stands after `over` */
    Loop       *parts;           /* steps: the loop over parts of the batch, or NULL */
    const Ast  *optimizer;       /* the `by` clause */
    const Ast  *item;            /* steps: the declaration, for its further clauses */
    bool        wants_first;     /* steps: some first values come from the batch */
    Var        *ran;             /* FIRST: 1 from then on */
    Fill       *fill;            /* a sampler's, or NULL */
    Turn        turn;            /* parts: when it runs, */
    int64_t     period[2];       /* every so many rows and columns, */
    int         channel, stage;  /* when so many channels are there, after parts of lower stages */
    Vec(Func *) stages;          /* of a function with loops: what runs before the rest, which is its own graph; */
    Vec(Keep *) keeps;           /* ... and what passes from stage to stage */
    const Func *of;              /* STAGE: of this function; */
    const Loop *loop;            /* ... it runs in each turn of this loop, or NULL: once */
};

typedef enum { RUN_STEP, RUN_REPEAT, RUN_EVERY, RUN_END, RUN_TEST, RUN_SAMPLE, RUN_KEEP, RUN_SAVE, RUN_PRINT } RunKind;
typedef enum { UNIT_STEPS, UNIT_EPOCHS } RunUnit;
typedef struct {                 /* a flat program: REPEAT and EVERY run up to their END */
    RunKind     kind;
    const char *name;            /* step, sampler or file; the text of PRINT; "best" for KEEP */
    int64_t     count;
    RunUnit     unit;
} RunOp;

/* Of a product in registers; edge: its end is ragged; more: it goes on from sums that there are. */
typedef struct { int rows, vectors, edge, more; } TileSize;
typedef struct { int rows, vectors, edge, outputs; } ConvTile;   /* outputs: so few that vectors run along k, or 0 */
typedef struct Kernels Kernels;  /* loop/loop.h */
typedef struct Target Target;

typedef struct {                 /* load E, V from "vqvae.safetensors" names theirs */
    const char *path;
    Vec(const char *) owners;
    Vec(const char *) ours, theirs;      /* prefixes: "E" here is "encoder" there */
    Span        span;
} Load;

struct Program {
    Arena        *arena;
    const char   *path, *name;   /* the .gm file; "vae": prefix of everything emitted */
    const char   *header;        /* file name of the emitted header: "vae.h" */
    const char   *text;          /* its source, for the hash in the emitted header */
    size_t        length;
    Ast          *ast;
    Vec(Var *)     vars;
    Vec(DataSet *) data;
    Vec(FieldOrder *) orders;
    Vec(Func *)    funcs;        /* init first */
    Vec(RunOp)     run;
    Vec(Load)      loads;
    Vec(Kernels *) kernels;      /* one per func, in the same order: from pass_fuse on */
    const Target  *target;
    Vec(TileSize)  tiles, weight_tiles, brief_tiles;   /* micro-kernels the emitted file needs */
    Vec(ConvTile)  conv_tiles;
    Vec(const Node *) tables;    /* constant tables the emitted file needs */
    bool           portable;     /* --numeric=portable */
    double         mem;          /* --mem: bytes of the arena, or a share of what it would be; 0: as it comes */
    bool           mem_share;
    bool           app, standalone;
    Vec(const char *) sets;      /* --set NAME=VALUE */
    struct Build  *build;        /* the elaborator's own, from pass_build to pass_grad */
    Text           c, h;         /* the emitted files */
};

/* passes.def lists these; each reads and replaces parts of the program. */
#define PASS(name, from, to, doc) void pass_##name(Program *);
#include "passes.def"
#undef PASS
/* Elaborates the optimiser of a step: called by pass_grad with d[i] the gradient of trained.at[i]. */
void build_updates(Program *, Func *, Node **d);
/* Builds one expression over named operands: how gradients in ops.def and both sides of rules.def
   become nodes. names/values bind a b c y g (or x y z); shapes broadcast as in the language. */
Node *build_expression(Graph *, const Ast *, int count, const char *const *names, Node *const *values);

#endif
