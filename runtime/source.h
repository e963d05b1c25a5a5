/* source.h -- where the rows of a data field can come from, and what can be done to them on their way:
   one list for the compiler and for the runtime.
   In: a macro that takes one row.  Out: that macro for every row.
   Invariant: a row is all that a source or a change needs to be known to both; the runtime has a
   reader gm_read_NAME for each source (app.h says what a reader does). */
#ifndef GM_SOURCE_H
#define GM_SOURCE_H

/* name, most files a field can name (0: it reads none), what they are called in an error */
#define GM_SOURCES(SOURCE)            \
    SOURCE(idx,    1,  "file")        \
    SOURCE(cifar,  16, "file")        \
    SOURCE(images, 1,  "folder")      \
    SOURCE(npy,    1,  "file")        \
    SOURCE(digits, 0,  "file")

/* name, its argument (NULL: none; in brackets: may be left out), only for pictures, only in training */
#define GM_CHANGES(CHANGE)                       \
    CHANGE(flip,       NULL,     true,  true)    \
    CHANGE(crop,       "pad",    true,  true)    \
    CHANGE(noise,      "sd",     false, true)    \
    CHANGE(dequantise, NULL,     false, false)   \
    CHANGE(binarise,   "[seed]", false, false)   \
    CHANGE(dither,     "levels", false, false)

#endif
