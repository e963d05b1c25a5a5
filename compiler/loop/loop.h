/* loop.h -- kernels: what the graph becomes before it is C.

   A kernel is one loop nest over a domain, with every value it computes on the way as an Item, every
   array it touches as an Access (an affine function of the loop indices), and its stores.  fuse.c decides
   which nodes share a kernel, lower.c writes the items, contract.c the products, schedule.c the order and
   barriers, plan.c the arena.  Nothing here knows about C or about a machine beyond its Target. */
#ifndef LOOP_H
#define LOOP_H

#include "gmc.h"
#include "target/target.h"

typedef enum { PLACE_ARENA, PLACE_VAR, PLACE_INPUT, PLACE_TABLE, PLACE_KEPT } Place;

typedef struct Buffer Buffer;
struct Buffer {                  /* an array in memory, row-major over its node's shape */
    const char *name, *then;     /* then: what is written over it later (inplace.c), or NULL */
    Place       place;
    const Node *node;            /* the value it holds; a leaf for VAR, INPUT and TABLE */
    Var        *var;             /* PLACE_VAR */
    int         slot;            /* PLACE_INPUT */
    int64_t     size;            /* elements */
    Buffer     *inside;          /* a part of a concat lives in the whole: */
    int64_t     at;              /* its first element there */
    const Region *region;        /* PLACE_KEPT: of what, */
    bool        rectangle;       /* ... part of its grid; */
    bool        replaced;        /* ... carried by a loop: this function leaves the next value there */
    Shape       shape;           /* of a part or a rectangle, */
    int64_t     stride[MAX_RANK];/* whose axes have these strides */
    bool        ahead;           /* made once, before the first turn: turns.c or stages.c gives it a place */
    int         born, dies;      /* phases that first write and last touch it; set by plan.c */
    int64_t     offset;          /* elements from the start of the arena */
};

/* Element at + sum of stride[d] * i[d] over the kernel's dimensions. */
typedef struct { Buffer *buffer; int64_t at, stride[MAX_RANK]; } Access;

typedef enum {
    ITEM_LOAD,                   /* from memory */
    ITEM_MAP,                    /* node->op of the args */
    ITEM_SCALAR,                 /* the same everywhere: constants and functions of the step number */
    ITEM_DRAW,                   /* normal or uniform: access gives the element's number */
    ITEM_INDEX,                  /* index: access gives the position */
    ITEM_ROWS,                   /* rows: access gives the row */
    ITEM_GATHER,                 /* an element of row arg[0] of a table: access gives the place in the row */
    ITEM_TILE,                   /* the product a contract kernel has just finished */
    ITEM_FOLDED                  /* the result of a fold of this kernel, after its loop */
} ItemKind;

typedef struct Item Item;
struct Item {
    ItemKind    kind;
    const Node *node;
    Access      access;
    Item       *arg[3];
    int         fold;            /* ITEM_FOLDED: which */
    int         uses;
    const char *name;            /* the programmer's name of the part it loads, or NULL */
    const char *c;               /* its C, in the function being emitted */
};

typedef struct { Item *value; Access to; } Store;
typedef struct { const Node *node; Item *value; Access start; } Fold;   /* start: what the sum goes on from, or no buffer */
typedef struct { const Node *node; Buffer *to; bool done; } Twin;   /* a value that is stored here besides its own place */
typedef struct { Fold fold; Access to; } ImageFold;      /* over the pixels of each image; to: over images and channels */

typedef enum {
    KERNEL_MAP,                  /* every element on its own */
    KERNEL_ROWS,                 /* folds along the columns of each row, then maps on the results */
    KERNEL_COLUMNS,              /* folds down the rows of each column (of each image), then maps on the results */
    KERNEL_CONTRACT,             /* a matrix product, then maps and row folds on its tiles */
    KERNEL_CONV,                 /* a convolution or its data gradient: the same, over pixels */
    KERNEL_CONV_WEIGHT,          /* a convolution's weight gradient */
    KERNEL_ATTEND,               /* attention, or its gradients by queries, or by keys and values */
    KERNEL_SCATTER,              /* rows added to those of a table that `place` names */
    KERNEL_PACK                  /* a product's right operand into panels */
} KernelKind;

typedef struct { int rows, vectors; } Tile;

typedef struct { int64_t at, row, length; } Run;     /* k's of a pixel: element of the image, row of the weight */
typedef struct {                 /* pixels that have the same taps inside: a rectangle, with steps */
    int64_t count[2], to, from;  /* how many; the number of the first; its first element in the image */
    int     run, runs;           /* its part of ConvLoops.runs; their elements count from the pixel's */
} ConvPart;

/* A tap of a deep convolution: its first weight, and along each axis how many pixels made meet it, the first of them
   and the one that this reads. */
typedef struct { int64_t weight, first[2], count[2], from[2]; } DeepTap;

/* How a convolution with many weights walks: taps outside, pixels inside. Threads share images, panels or chunks. */
typedef struct {
    Vec(DeepTap) taps;           /* in the order in which they are summed */
    int64_t images, height, width, from[3];  /* of the image made; steps in the one read: from image to image, down, right */
    int64_t step[2], pace[2];    /* from one pixel that meets a tap to the next, in the image made and in the one read */
    int64_t row, column, depth, block;       /* of the weight: steps by channel read, by channel made; channels; together */
    int64_t chunk_images, chunk_height, panels, group;   /* what is summed together; panels in all, and of a group */
} DeepLoops;

/* How a convolution walks. Steps are from image to image, down and right: in elements of the image read,
   in pixels of the one written. */
typedef struct {
    int64_t batch, from[3], to[3], macs;   /* macs: multiply-adds of one group and one output channel */
    Vec(ConvPart) parts;
    Vec(Run) runs;
    Vec(int64_t) taps;           /* the first element of each tap's weights, in the order they are packed */
    int64_t rows;                /* of the packed weight */
    DeepLoops *deep;             /* many weights: the rest but batch and macs is empty */
    bool    along;               /* few output channels: vectors run along k, weights are packed [output][row] */
    bool    brief;               /* few multiply-adds for an element: what is done around them shows */
} ConvLoops;

/* A tap of a weight gradient: the pixels of y that meet it inside x, the element of x that pixel (0, 0) would
   meet, and its rows in the result. */
typedef struct { int64_t top, bottom, left, right, at, row, rows; } WeightTap;

/* How a weight gradient walks. Pixels of y go by in leaves, each summed for itself; rows of the result are
   channels of a, columns channels of b, which are x and y, or when swapped y and x. */
typedef struct {
    int64_t images, height, width, leaf_images, leaf_height;
    int64_t x[3], y[3], pixel, around;       /* steps from image to image, down, right; pixels of x around a leaf */
    Vec(WeightTap) taps;                     /* live ones, then dead ones */
    int     dead, tiles, panels, tail;       /* tiles of a tap's rows; panels of columns, the last with `tail` vectors */
    int64_t groups, columns, group[2];       /* columns of a group; elements of a and b from group to group */
    bool    swapped;
    int64_t lines, pitch;                    /* rows of x copied for a leaf, with zeros beside them; 0: read in place */
    double  macs;
} WeightLoops;

typedef enum { ATTEND_QUERY, ATTEND_KEY, ATTEND_VALUE, ATTEND_GRADIENT, ATTEND_SUMS, ATTEND_DELTA, ATTEND_ROLES } AttendRole;

typedef struct {                 /* where the rows of an attention lie: strides over images, rows and channels */
    Access  operand[ATTEND_ROLES], result[2];    /* without a buffer: not read, not wanted */
    int64_t heads, channels, width;              /* channels of a head's keys and of its values */
    int64_t items;                               /* pieces of work of one image */
} AttendLoops;

typedef struct {                 /* c[g][i][j] = sum over k of a[g,i,k] * b[g,k,j] */
    Access  a, b;                /* .at and .buffer; strides: a over g,i,k, b over g,k,j */
    ConvLoops *conv;             /* convolutions: how i and k walk a and b, or NULL; a and b over their axes */
    WeightLoops *weight;         /* ... and their weight gradients: a is x, b is y */
    int64_t g, m, n, k;
    Buffer *panels;              /* b packed as [g][panel][k][width of the panel], or NULL: read in place */
    Access  start;               /* what the sums go on from; without a buffer: zeros */
    Tile    tile;
    struct { int64_t at; int vectors; } tail;   /* panels from this column on have this width; 0: none */
} Product;

typedef struct Kernel Kernel;
struct Kernel {
    KernelKind  kind;
    const char *name;
    Span        span;
    const Node *node;            /* the value it is about */
    const struct Group *group;   /* what it was lowered from, or NULL */
    int         dims, row_dims;  /* the first row_dims dimensions are rows, the rest columns */
    int         outer_dims;      /* COLUMNS: of the rows, the first ones are not folded, as one image of many */
    int64_t     extent[MAX_RANK];
    Vec(Item *) items;           /* in order of evaluation */
    Vec(Store)  stores;
    Vec(Fold)   folds;
    Vec(ImageFold) image_folds;  /* CONV */
    Vec(Item *) post;            /* maps on folded values */
    Vec(Store)  post_stores;
    Product     product;         /* CONTRACT, PACK */
    AttendLoops *attend;         /* ATTEND */
    Item       *place;           /* SCATTER: among `post`; the value and the table are the one store */
    bool        split_columns;   /* threads share columns instead of rows */
    int64_t     units, grain;    /* ... in `units` pieces of `grain` rows or columns */
    bool        by_rows;         /* a thread owns whole rows of the batch: no barrier between such kernels */
    bool        ahead;           /* of a part of a sampler: needs to run once only, before the first turn */
    bool        barrier;         /* all threads meet before it */
    int         phase;           /* barriers before it */
    int64_t     chain;           /* units of rows that go together through the kernels of its phase; 0: all */
    double      flops, bytes;
    Vec(Buffer *) reads, olds, writes;   /* olds: parameters as they were before this step's update */
};

/* What fuse.c finds out about one function and lower.c reads; scratch is indexed by node id. */
typedef struct {
    const Graph *graph;
    Func        *func;
    int         *group;          /* node -> group, -1 for views, leaves and scalars */
    bool        *live, *scalar, *stored, *post;
    int         *floating;       /* nodes to walk below one that no group makes part of; -1 for others */
    Vec(struct Group *) groups;
} Fusion;

typedef struct Group {           /* nodes that share a loop nest */
    int          id;
    KernelKind   kind;
    const Node  *contract;       /* CONTRACT: the product */
    int64_t      size;           /* elements of the domain */
    int64_t      rows;           /* its leading part: rows of ROWS, COLUMNS and CONTRACT; 0 undecided */
    int64_t      outer;          /* COLUMNS: of the rows, how many groups of them are folded on their own */
    Shape        domain;
    Vec(const Node *) nodes;
    int          beside;         /* nodes that joined it though neither needs the other */
    unsigned char *after;        /* after[h]: this group needs group h, directly or not */
} Group;

struct Kernels {                 /* one function's kernels, in the order they run */
    Func        *func;
    Fusion       fusion;
    Vec(Kernel *) kernel;
    Vec(Buffer *) buffer;
    Buffer     **of;             /* node id -> the buffer that holds its value, or NULL */
    Vec(Twin)    twins;          /* parts of concatenations that have another place, too */
    bool        *apart, again;   /* node id -> not inside the concatenation it is part of; set while lowering */
    Vec(Kernel *) ahead;         /* of a part of a sampler: run once, before the first turn */
    Vec(Kernels *) stages;       /* of a function with loops: what runs before, in this order; set by place_stages */
    bool         few;            /* rows of a block that nobody asked for are left out: few.c */
    Buffer     **staging;        /* by input: where a short batch is padded with zeros, or NULL */
    int64_t      arena, least;   /* elements planned; largest live set */
    bool         tight;          /* memory counts more than barriers: a phase per kernel or chain */
    int64_t      whole_arena;    /* what --mem changed: the arena and the work without it; 0: nothing */
    double       whole_flops;
    double       flops;
};

/* ---- index.c: affine maps from loop indices to elements --------------------------------- */

/* The element of a node that a loop body is at: at + sum of stride[d] * i[d], in row-major order. */
typedef struct { int64_t at, stride[MAX_RANK]; } Place1;
typedef struct { int dims; int64_t extent[MAX_RANK]; } Domain;

Place1 place_identity(const Domain *);
/* Steps from a view's element to its operand's. False when that is not affine in the domain. */
bool   place_through(const Domain *, const Node *view, Place1 *);
/* Splits a row-major position into one per axis of the shape: axis[a] over the domain. */
bool   place_split(const Domain *, const Place1 *, const Shape *, Place1 *axis);
/* Splits a position in what is gathered into the number of a row and the place in it. */
bool   place_in_row(const Domain *, const Place1 *, const Node *gather, Place1 *row, Place1 *column);
/* The coarsest common refinement of two factorisations of the same size; false if there is none. */
bool   domain_refine(const Shape *, const Shape *, Shape *out);

/* ---- fuse.c, store.c: nodes and groups --------------------------------------------------- */

enum { CLONE_DEPTH = 3 };        /* a cheap map read elsewhere is computed again up to this depth */

bool   is_view(const Node *);
bool   is_leaf(const Node *);
/* Whether n is a fold of a convolution's pixels, image by image, and not along its channels. */
bool   folds_images(const Group *, const Node *);
/* Strips views that keep the order of elements. */
const Node *same_elements(const Node *);
/* Follows views from a node at `place`; ends at what is not a view, or at one that has to be copied. */
const Node *walk_views(const Domain *, const Node *, Place1 *place);
Domain shape_domain(const Shape *);
Group *group_of(const Fusion *, const Node *);
Shape  group_post_domain(const Group *);         /* what a group's folds leave: rows, or columns */
/* Whether the value needs the group; whether what is there of old is read by what needs it. */
bool   needs_group(const Fusion *, const Node *, const Group *);
typedef struct { const Var *var; const Keep *keep; } Home;         /* what a result is written over: one of the two */
bool   old_read_after(const Fusion *, const Home *, const Group *writer);
/* Whether the group that makes the result reads there what it does not overwrite in the same step of its loops. */
bool   old_read_elsewhere(const Fusion *, const Home *, const Node *result);
void   find_stored(Fusion *);

/* ---- buffers.c ---------------------------------------------------------------------------- */

Buffer *buffer_new(Program *, Kernels *, const char *name, Place, const Node *, int64_t size);
Buffer *var_buffer(Program *, Kernels *, Var *);
void    make_buffers(Program *, Kernels *);
void    place_updates(Program *, Kernels *);
void    place_kept(Program *, Kernels *);
Buffer *kept_buffer(Program *, Kernels *, const char *name, const Node *, const Region *);
Buffer *home_of(Program *, Kernels *, const Port *);
/* The array in the arena that a part lies in; others are their own. */
Buffer *whole_of(Buffer *);
/* Whether what is written to one may be read from the other. */
bool    share_memory(const Buffer *, const Buffer *);
/* Part i of a concatenation, in the whole. */
Buffer *part_buffer(Program *, Kernels *, const Node *concat, int i);
/* Where in b, a part or a region, a value of its shape is; false when the loops do not tell its axes. */
bool    access_in(Buffer *b, const Domain *, const Place1 *, Access *);
/* Whether nobody reads the sum but n, which adds it to what is kept, or ones like it where there may be `others`. */
bool    only_added(const Kernels *, const Node *sum, const Node *n, bool others);
Access  lower_access(Kernels *, const Node *, const Domain *, const Place1 *);
void    kernel_reads(Program *, Kernel *, const Node *, Buffer *);
void    kernel_writes(Program *, Kernel *, Buffer *);

/* ---- lower.c, contract.c, collapse.c ------------------------------------------------------ */

Kernel *kernel_new(Program *, Kernels *, KernelKind, const Node *about);
void    lower_product(Program *, Kernels *, Kernel *, const Node *contract);
void    choose_tiles(const Target *, Product *);
void    lower_conv(Program *, Kernels *, Kernel *, const Node *conv);        /* conv.c: conv and conv_data */
void    lower_conv_weight(Program *, Kernels *, Kernel *, const Node *conv); /* conv_weight.c */
void    share_conv_weight(Kernel *);
void    lower_attend(Program *, Kernels *, Kernel *, const Group *);         /* attend.c */
void    share_attend(Kernel *, int64_t batch, int64_t rows);
/* Whether the kernel's accesses to b go by rows of the batch that are `row` elements apart. */
bool    own_attended(const Kernel *, const Buffer *b, int64_t row);
/* Where the tap of coordinate `at` of the image made reads along the axis, which ends at `end`; false when nowhere. */
bool    conv_source(const Conv *, bool data, int axis, int64_t at, int64_t tap, int64_t end, int64_t *source);
bool    conv_is_deep(const Conv *, const Shape *from, const Shape *to);      /* conv_deep.c */
DeepLoops *deep_loops(Program *, const Node *, const Access *image, const Access *weight, int64_t *macs);
void    share_conv_deep(Kernel *, int64_t batch, int64_t rows, int lanes);
/* Where a kernel reads operand n of a convolution: strides over its four axes. */
Access  conv_operand(Program *, Kernels *, Kernel *, const Node *n);
/* Merges loops that walk memory as one, and shares the rest among threads. */
void    finish_kernel(Kernels *, Kernel *, int lanes);
/* Whether a kernel's folds leave dimension d: those are the dimensions of its post part, in this order. */
bool    is_post_dim(const Kernel *, int d);
Domain  kernel_domain(const Kernel *);
Domain  post_domain(const Kernel *);

/* ---- turns.c: samplers that fill, part by part; stages.c: functions with loops ------------- */

void    run_ahead(Program *, Kernels *);          /* takes out what needs to run once only */
void    place_turns(Program *);
void    move_arena(Kernels *, int64_t base);      /* what a part needs while it runs: to there */
Kernels *kernels_of(Program *, const Func *);
void    place_stages(Program *);
void    find_few(Program *);                      /* few.c */
/* Whether all threads have to meet between two turns of the loop whose body this is. */
bool    turns_meet(const Kernels *);

/* ---- schedule.c, plan.c ------------------------------------------------------------------ */
void   schedule_kernels(Program *, Kernels *);
/* Whether kernel k, which owns rows of the batch, touches only its own rows of b. */
bool   own_rows(const Kernel *k, const Buffer *b);
void   share_dying(Program *, Kernels *);        /* inplace.c */
void   plan_arena(Program *, Kernels *);
/* Gives arrays with lifetimes an offset each, so that those alive at the same time do not overlap; where they end. */
int64_t place_together(Arena *, Buffer **, int count);
/* The three steps from a function's graph to its kernels in order. */
Kernels *fuse_kernels(Program *, Func *);
void   lower_kernels(Program *, Kernels *);
void   plan_kernels(Program *, Kernels *);
void   kernels_print(FILE *, const Kernels *);
#endif
