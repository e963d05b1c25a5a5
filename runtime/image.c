/* image.c -- writes PNG files, without a library.
   In: rows of 8-bit pixels, gray or RGB.  Out: a PNG compressed by a small encoder of our
   own: the last place where four bytes stood, and deflate's fixed code.
   Invariant: the same pixels give the same bytes everywhere. */
#include "app.h"

#include <stdlib.h>
#include <string.h>

enum { PNG_WINDOW = 32768, PNG_HASH = 1 << 15, PNG_LONGEST = 258 };

/* ---- deflate ----------------------------------------------------------------------- */

typedef struct { uint8_t *at; size_t length; uint32_t bits; int count; } png_bits;

static void png_put(png_bits *b, uint32_t value, int count)       /* low bit first */
{
    b->bits |= value << b->count;
    for (b->count += count; b->count >= 8; b->count -= 8) {
        b->at[b->length++] = (uint8_t)b->bits;
        b->bits >>= 8;
    }
}

static void png_put_code(png_bits *b, uint32_t code, int count)   /* high bit first */
{
    uint32_t turned = 0;
    for (int i = 0; i < count; i++)
        turned |= (code >> i & 1) << (count - 1 - i);
    png_put(b, turned, count);
}

/* A literal, 256 (the end) or the code of a length: deflate's fixed table. */
static void png_put_symbol(png_bits *b, uint32_t s)
{
    if (s < 144)
        png_put_code(b, 0x30 + s, 8);
    else if (s < 256)
        png_put_code(b, 0x190 + s - 144, 9);
    else if (s < 280)
        png_put_code(b, s - 256, 7);
    else
        png_put_code(b, 0xc0 + s - 280, 8);
}

/* Codes of lengths and distances come in groups that double their reach and take one
   more bit. */
static void png_put_match(png_bits *b, uint32_t length, uint32_t distance)
{
    uint32_t base = 3, extra = 0, code = 257;
    if (length == PNG_LONGEST) {
        png_put_symbol(b, 285);
    } else {
        for (; length >= base + (1u << extra); code++) {
            base += 1u << extra;
            extra += code >= 264 && code % 4 == 0;
        }
        png_put_symbol(b, code);
        png_put(b, length - base, (int)extra);
    }
    base = 1, extra = 0, code = 0;
    for (; distance >= base + (1u << extra); code++) {
        base += 1u << extra;
        extra += code >= 3 && code % 2 == 1;
    }
    png_put_code(b, code, 5);
    png_put(b, distance - base, (int)extra);
}

static uint32_t png_four(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
           (uint32_t)p[3] << 24;
}

/* zlib's format around one block. Room: 9 bits a byte and 16 bytes. */
static size_t png_deflate(const uint8_t *from, size_t n, uint8_t *to)
{
    png_bits b = {to, 0, 0, 0};
    size_t *last = gm_take(PNG_HASH * sizeof *last);               /* position + 1 */
    uint32_t a = 1, c = 0;
    png_put(&b, 0x0178, 16);
    png_put(&b, 3, 3);
    for (size_t i = 0; i < n;) {
        size_t length = 0, before = 0;
        if (i + 4 <= n) {
            size_t *slot = &last[png_four(from + i) * 2654435761u >> 17];
            before = *slot;
            *slot = i + 1;
            if (before && i + 1 - before <= PNG_WINDOW)
                while (length < PNG_LONGEST && i + length < n &&
                       from[before - 1 + length] == from[i + length])
                    length++;
        }
        if (length >= 4)
            png_put_match(&b, (uint32_t)length, (uint32_t)(i + 1 - before));
        else
            png_put_symbol(&b, from[i]);
        for (size_t end = i + (length >= 4 ? length : 1); i < end; i++) {
            a = (a + from[i]) % 65521;                             /* Adler's checksum */
            c = (c + a) % 65521;
        }
    }
    png_put_symbol(&b, 256);
    png_put(&b, 0, (8 - b.count) % 8);
    for (int i = 0; i < 4; i++)
        b.at[b.length++] = (uint8_t)((c << 16 | a) >> (24 - 8 * i));
    free(last);
    return b.length;
}

/* ---- chunks ------------------------------------------------------------------------ */

static uint8_t *png_word(uint8_t *to, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        *to++ = (uint8_t)(value >> (24 - 8 * i));
    return to;
}

/* Completes a chunk whose `length` bytes stand at to + 8; gives its end. */
static uint8_t *png_chunk(uint8_t *to, const char *name, size_t length)
{
    uint32_t crc = 0xffffffffu;
    png_word(to, (uint32_t)length);
    memcpy(to + 4, name, 4);
    for (size_t i = 0; i < length + 4; i++) {
        crc ^= to[4 + i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return png_word(to + 8 + length, ~crc);
}

int gm_write_png(const char *path, const uint8_t *pixel, int width, int height,
                 int channels)
{
    size_t row = (size_t)width * (size_t)channels, raw = (row + 1) * (size_t)height;
    uint8_t *plain = gm_take(raw), *file = gm_take(raw + raw / 8 + 128), *at = file;
    for (int y = 0; y < height; y++)              /* a row begins with its filter: 0, none */
        memcpy(plain + (row + 1) * (size_t)y + 1, pixel + row * (size_t)y, row);
    memcpy(at, "\x89PNG\r\n\x1a\n", 8);
    at += 8;
    uint8_t *header = png_word(png_word(at + 8, (uint32_t)width), (uint32_t)height);
    memcpy(header, channels == 3 ? "\x08\x02\0\0" : "\x08\0\0\0", 5);
    at = png_chunk(at, "IHDR", 13);
    at = png_chunk(at, "IDAT", png_deflate(plain, raw, at + 8));
    at = png_chunk(at, "IEND", 0);
    int code = gm_write_file(path, file, (size_t)(at - file));
    free(plain);
    free(file);
    return code;
}
