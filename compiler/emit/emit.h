/* emit.h -- what the emitter's files share.  writer.c knows about lines and indentation, names.c about
   identifiers, expr.c about values, kernel.c product.c about loops, func.c about the order of calls,
   table.c about the tables of --app, emit.c about the order of the file. */
#ifndef EMIT_H
#define EMIT_H

#include "loop/loop.h"
#include "tools.h"

typedef struct { Text *out; int indent; } Writer;

void w_line(Writer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));   /* one indented line */
void w_open(Writer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));   /* line + " {", indents */
void w_close(Writer *);                                                              /* "}" */
void w_blank(Writer *);
void w_text(Writer *, const char *text, size_t length);                              /* as it is */
/* A comment of one or more sentences, wrapped at 100 columns. */
void w_comment(Writer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* names.c: identifiers, unique within one scope, after the programmer's names */
enum { CHUNK_ROWS = 64 };        /* rows of a product whose folds run at the same time */

typedef struct { Arena *arena; Vec(const char *) taken; } Names;
const char *base_name(const char *path);                  /* the last part of a path */
const char *c_name(Arena *, const char *path);            /* "Q.fc1.weight" -> Q_fc1_weight; never a keyword */
const char *name_unique(Names *, const char *wanted);     /* wanted, wanted2, ... */
const char *number_text(Arena *, double);                 /* shortest float literal: 0.5f */
const char *double_text(Arena *, double);                 /* shortest double literal */
const char *wrap_list(Arena *, const char *text, int indent);   /* a long argument list on several lines */
const char *bytes_text(Arena *, double);                  /* "1.2 MB" */
const char *flops_text(Arena *, double);                  /* "51.4 MFLOP" */

typedef struct {                 /* one array a kernel's function takes */
    Buffer     *buffer;
    const char *name;
    bool        written;
} Param;

typedef struct {                 /* a number of a kernel's text that another kernel of the same text may have otherwise */
    const char *role, *text, *type;
    bool        in_tile;         /* the function of a tile uses it */
    const char *table;           /* of a table: "gm_places %s", or NULL; its text is what it holds */
} Size;
typedef struct Emitted Emitted;
typedef struct KernelTable KernelTable;

typedef struct {                 /* the function of one kernel while it is being written */
    Program *p;
    Kernel  *k;
    Writer   w;
    Names    names;
    bool     plain;              /* generic names: the text is a key that finds equal kernels */
    Vec(Param) params;
    bool     few;                /* rows that nobody asked for are left out */
    bool     counted;            /* a sampler that runs in blocks of rows */
    bool     turns;              /* of a sampler that fills: threads own images from start to end */
    Vec(const char *) folds;     /* the name of each running value */
    Vec(const char *) scalars;   /* ... and of each scalar of the step */
    const char *name;            /* of the function */
    Text     before;             /* what has to stand before it */
    bool     part;               /* only n lanes of each vector hold elements */
    Vec(Size) sizes;             /* so far, in the order of the text */
    Emitted *shared;             /* what it is the function of; NULL while plain */
    const char **told;           /* by size: the argument that it is, or NULL */
    bool     in_tile;            /* what is being written is the function of a tile */
    bool     fixed;              /* ... is a function that is told nothing */
    KernelTable *table;
} KernelWriter;

/* share.c: numbers in the text, as they are or as arguments of a function that kernels of several sizes share */
const char *size_text(KernelWriter *, const char *role, int64_t size);
const char *extent_text(KernelWriter *, const char *index, int64_t extent, bool inner);   /* of a loop over the index */
const char *factor_text(KernelWriter *, double);
/* Leaves a pointer called `role` to a table that stands before the function or is an argument; declare: "int32_t %s[]". */
void        write_table(KernelWriter *, const char *role, const char *declare, const char *text);
const char *size_arguments(KernelWriter *, bool declare, bool tile);     /* ", int64_t rows" or ", rows" */
void name_sizes(KernelWriter *);

/* expr.c */
typedef struct {                 /* a stretch of straight code: where its loops stand */
    Item *const *item;
    int          count, dims;
    const char *const *index;    /* the C of each loop index; vectors run along the last */
    bool         single;         /* one element, not a vector */
    const char  *tile;           /* where ITEM_TILE is loaded from */
} Body;
const char *offset_text(KernelWriter *, const Access *, const char *const *index, int dims);  /* "i * 256 + j" */
const char *param_name(KernelWriter *, Buffer *, bool written);
void        write_share(KernelWriter *, int64_t units);  /* kernel.c: lo and hi, this thread's units */
const char *times_grain(KernelWriter *, const char *unit);         /* "lo * 16" */
void        write_scalars(KernelWriter *, Item *const *item, int count);   /* hoisted: before any loop */
void        write_items(KernelWriter *, const Body *);   /* `const gm_vec` lines; sets item->c */
void        write_stores(KernelWriter *, const Body *, const Store *, int count);
int64_t     inner_stride(const Body *, const Access *);  /* from one lane to the next */
const char *gather_text(KernelWriter *, const Body *, const Item *);   /* pick.c */
void        index_names(Arena *, int dims, const char **index);        /* kernel.c: the last is always j */
const char *vector_text(KernelWriter *, const Item *);   /* item->c as a gm_vec */
const char *fold_step(KernelWriter *, const Fold *, const char *running);

/* kernel.c, product.c: the body of one kernel's function */
void write_map(KernelWriter *);
void write_rows(KernelWriter *);
void write_columns(KernelWriter *);
void write_product(KernelWriter *);
void write_pack(KernelWriter *);
void write_panel_place(KernelWriter *);   /* n, width and inside of a vector of columns that is packed */
void write_scatter(KernelWriter *);       /* pick.c */
void write_tiles(Program *, Writer *);
void name_folds(KernelWriter *);
/* Arrays, scalars of the step and running folds that a tile is handed besides its place; chunk: the row the folds
   are at. */
bool is_whole(const Buffer *);                         /* kernels.c: whole numbers, as a field of classes has them */
const char *tile_arguments(KernelWriter *, bool declare, const char *chunk);
Text start_elements(KernelWriter *kw, const char *const *index, const char *to);    /* what its sums go on from */
Text tile_elements(KernelWriter *, const char *const *index);   /* what happens to vector v of row r of a finished tile */
bool says(const Text *, char letter);                           /* whether the text uses this one-letter name */
void begin_folds(KernelWriter *, int rows);                     /* the running values of so many rows */
void write_attend(KernelWriter *);                              /* attend.c */
const char *attend_what(Program *, const Kernel *);
/* conv.c, conv_tile.c, conv_deep.c, conv_weight.c */
void write_conv(KernelWriter *);
void write_conv_deep(KernelWriter *, const char *const *index);
void write_deep_tiles(Program *, Writer *);
/* Starts the sums of so many images and columns, from these on. */
void begin_image_folds(KernelWriter *, const char *image, const char *images, const char *column, const char *columns);
void write_pixel_vector(KernelWriter *, const char *const *index);   /* indices, and what happens to vector v of row r */
void write_pixel_indices(KernelWriter *, const char *const *index, const Text *body, const char *pixel);
void write_image_folds(KernelWriter *);                         /* one step of each, at vector v of row r of a tile */
void write_conv_pack(KernelWriter *);
/* A kernel's tile, the elements of its last vector, and whether it is made where it is finished. */
void need_conv_tile(Program *, const Product *, int vectors, int last, bool in_place);
void write_conv_tiles(Program *, Writer *);
void write_conv_weight(KernelWriter *);
void write_weight_tiles(Program *, Writer *);
const char *conv_weight_what(Program *, const Kernel *);
const char *conv_what(Program *, const Kernel *);               /* for the kernel's comment */
void write_row_end(KernelWriter *, const char *const *index, int dims, const char *lanes_suffix);

/* kernels.c, share.c: one function for all kernels of one text */
typedef struct {                 /* a kernel, and what it calls its function with */
    Kernel     *kernel;
    Emitted    *emitted;
    Buffer    **args;
    const Size *size;
    int         count, sizes;
} Sharing;
typedef struct { const char *text, *name; } ConstTable;
typedef struct { int size; const char *type, *name; bool in_tile; } Told;  /* an argument: the first of the sizes that it is */
struct Emitted {
    const char *key, *name;      /* name: once it is written */
    Vec(Sharing *) sharing;
    Vec(Told) told;
    int *told_as;                /* by size: the argument that it is, or -1 */
};
struct KernelTable {
    Program *p;
    Names names;
    Vec(Emitted *) emitted;
    Vec(Sharing *) sharing;      /* by kernel */
    int next;
    Vec(ConstTable) tables;
};
/* All kernels of the program are collected; then each is emitted, in the same order. */
void collect_kernels(KernelTable *, const Kernels *);
void find_shared(KernelTable *);
/* Writes the kernel's function unless it is there. */
const Sharing *emit_kernel(KernelTable *, Writer *, Kernels *, Kernel *);
const char *const *told_sizes(KernelTable *, Writer *, const Sharing *, int *count);    /* writes the tables among them */

/* func.c, api.c, table.c */
typedef struct {                 /* sizes: what the function is told besides its arrays */
    const char *name;
    Buffer    **args;
    const char *const *sizes;
    int         count, told;
    Kernel     *kernel;
} Call;
typedef struct { Kernels *ks; Call *call; int calls; } FuncCalls;
typedef struct { Buffer *buffer; const char *name; } Local;
typedef struct { const Keep *keep; const char *name; } LocalKeep;
typedef struct {                 /* the body of an entry point's function */
    Program *p;
    Names    names;
    Vec(Local) locals;
    Vec(LocalKeep) keeps;
} FuncWriter;
void func_names(FuncWriter *, const FuncCalls *);
void declare_locals(FuncWriter *, Writer *, const FuncCalls *);
const char *call_text(FuncWriter *, const Func *, const Call *, const char *context);
const char *input_list(Program *, const Func *);
const FuncCalls *calls_of(const FuncCalls *all, int count, const Func *);
typedef struct {                 /* what a function runs, in order: the stages around its loops, and itself as the last */
    const FuncCalls **at;
    int count, calls, phases;
} Stages;
Stages stages_of(Program *, const FuncCalls *all, int count, const FuncCalls *);
void emit_func(Program *, Writer *, const Stages *);
/* sampler.c: a sampler that fills a tensor turn by turn; naive: the whole network for every position */
void emit_sampler(Program *, Writer *, const FuncCalls *all, int count, const FuncCalls *, bool naive);
const char *kept_text(FuncWriter *, const Func *, const Buffer *);
const char *keep_name(FuncWriter *, const Keep *);
void emit_watched(Program *, Writer *, const Stages *);    /* watched.c: the table of a step's kernels */
void emit_api(Program *, Writer *, const FuncCalls *, int count);
void emit_header(Program *, Writer *);
/* What the first batch decides is made before a step's first run. inputs: ", x, y". */
void write_first(Program *, Writer *, const Func *step, const char *inputs);
void emit_tables(Program *, Writer *, const FuncCalls *, int count);
const char *quoted(Program *, const char *text);      /* as C has it; NULL for NULL */
/* fields.c */
void emit_fields(Program *, Writer *);
void emit_loads(Program *, Writer *);
bool is_sampler(const Func *);                        /* it stands in the table of samplers */
const char *func_c_name(Program *, const Func *);         /* run_fit, run_test_fit, run_generate */
const char *entry_name(Program *, const Func *);          /* vae_fit, vae_test_fit, vae_generate */
const char *entry_signature(Program *, const Kernels *);  /* int vae_fit(vae_t *m, const float *x, ...) */
bool        takes_seed(const Kernels *);
int64_t     row_elements(const Func *, const Shape *);    /* elements of one row of a batched port */
const char *member_name(Program *, const Var *);
const char *table_name(Program *, const Node *);
/* paste.c: #include lines, or under --standalone the text of the runtime */
void emit_runtime(Program *, Writer *);

#endif
