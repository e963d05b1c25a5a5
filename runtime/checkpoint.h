/* checkpoint.h -- what json.c, load.c and checkpoint.c share, and what a training loop
   adds to gm_write_checkpoint and gm_read_checkpoint: notes of its own in the state
   file, and saving weights and state as a pair that a crash at any moment leaves
   readable.  Part of the core: libc only, no heap. */
#ifndef GM_CHECKPOINT_H
#define GM_CHECKPOINT_H

#include "gm.h"

enum { GM_NOTE_SIZE = 400, GM_PATH_SIZE = 4096, GM_CHUNK = 4096 };

/* One metadata entry of a safetensors file; plain ASCII without quotes or backslashes. */
typedef struct {
    const char *key;
    char        value[GM_NOTE_SIZE];
} gm_note;

/* ---- checkpoint.c ------------------------------------------------------------------ */

/* gm_write_checkpoint with further metadata. */
GM_API int gm_save_notes(const gm_model *, gm_context *, const char *path, bool state,
                         const gm_note *note, int notes);
/* Saves weights to path and state, with the notes, to its sibling
   NAME.state.safetensors.  Killed at any moment, gm_load_pair finds either the old
   pair or the new one. */
GM_API int gm_save_pair(const gm_model *, gm_context *, const char *path, const gm_note *note,
                        int notes);
/* Sets context->error and returns code. */
GM_API int gm_report(gm_context *, int code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* "run/last.safetensors" -> "run/last.state.safetensors"; false when it does not fit. */
GM_API bool gm_state_path(const char *path, char *out, size_t room);
/* Is this tensor in the weights file (state false) or in the state file (state true)? */
GM_API bool gm_tensor_in(const gm_tensor *, bool state);
GM_API int64_t gm_tensor_size(const gm_tensor *);             /* elements */

/* A walk over a tensor's elements in the checkpoint's row-major order, whatever the
   order in memory. */
typedef struct {
    float  *at;
    int     rank;
    int64_t dim[GM_MAX_RANK], stride[GM_MAX_RANK], index[GM_MAX_RANK];
} gm_walk;
GM_API void gm_walk_start(gm_walk *, const gm_tensor *, gm_context *);
/* Moves the next `count` elements between the tensor and a dense array. */
GM_API void gm_walk_get(gm_walk *, float *dense, int64_t count);
GM_API void gm_walk_put(gm_walk *, const float *dense, int64_t count);
/* Continues a checksum over `count` floats, by their bits. Starts at GM_CHECKSUM. */
#define GM_CHECKSUM UINT64_C(0xcbf29ce484222325)
GM_API uint64_t gm_checksum(uint64_t sum, const float *x, int64_t count);

/* ---- load.c ------------------------------------------------------------------------ */

/* gm_read_checkpoint; note[i].value becomes the file's metadata for note[i].key, or
   "". */
GM_API int gm_load_notes(const gm_model *, gm_context *, const char *path, bool state,
                         gm_note *note, int notes);
/* All ways to read one file: the whole model or a part of it (NULL: whole); apply false: it is checked, no more. */
GM_API int gm_load_file(const gm_model *, gm_context *, const char *path, bool state, const gm_preload *part,
                        gm_note *note, int notes, bool apply);

/* ---- load_pair.c ------------------------------------------------------------------- */

/* Loads what gm_save_pair wrote: both files, of one step, or nothing. */
GM_API int gm_load_pair(const gm_model *, gm_context *, const char *path, gm_note *note, int notes);

/* ---- json.c: the part of JSON that a safetensors header uses, read from a stream --- */

typedef struct {
    FILE       *file;
    uint64_t    left;          /* bytes of the text not yet read */
    uint64_t    offset;        /* in the file, of the next byte */
    int         next;          /* the next byte, or EOF */
    const char *why;           /* the first thing that was wrong, or NULL */
} gm_json;

/* The text is the next `length` bytes of the file, which is at `offset`. */
GM_API void gm_json_start(gm_json *, FILE *, uint64_t offset, uint64_t length);
/* Skips white space; takes c if it is next. */
GM_API bool gm_json_try(gm_json *, char c);
/* The same, but anything else is the error `why`. */
GM_API bool gm_json_take(gm_json *, char c, const char *why);
/* A string, decoded into text (cut to room - 1 bytes, always terminated); *hash is of
   all of it. */
GM_API bool gm_json_string(gm_json *, char *text, size_t room, uint64_t *hash);
/* An integer 0 .. 2^63 - 1 without sign, point or exponent. */
GM_API bool gm_json_count(gm_json *, uint64_t *);
/* Only white space is left. */
GM_API bool gm_json_end(gm_json *);

#endif
