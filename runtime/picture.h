/* picture.h -- one picture from a file, in the size that is wanted: what folder.c asks of picture.c
   (PNG and JPEG) and resize.c.
   In: a path and a shape.  Out: bytes, rows of pixels, or one sentence that says what is wrong. */
#ifndef GM_PICTURE_H
#define GM_PICTURE_H

#include "app.h"

enum { GM_PICTURE_ERROR = 300 };

/* Decodes PNG or JPEG (told apart by their first bytes), crops the centre to the shape's proportions,
   and resizes it; 1 channel is grey, 3 are red, green, blue. False with the reason in `why`. */
GM_API bool gm_picture_read(const char *path, int height, int width, int channels, uint8_t *to, char *why);
/* The centre of an RGB picture, resized: averages of areas where it shrinks, bilinear where it grows. */
GM_API void gm_resize(const uint8_t *from, int from_height, int from_width, int height, int width, int channels,
                      uint8_t *to);

#endif
