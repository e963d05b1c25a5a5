/* picture.c -- decodes PNG files by libpng and JPEG files by libjpeg.
   In: a path.  Out: the picture in the size that is wanted, or why there is none.
   Invariant: a file may hold any bytes: sizes are checked before memory is taken, every fault of the
   file ends in a sentence, and a picture that is only partly there is refused. */
#include "picture.h"

#include <errno.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <jpeglib.h>
#include <jerror.h>
#include <png.h>

enum { PICTURE_PIXELS = 1 << 27, PICTURE_SIDE = 1 << 16 };

typedef struct { uint8_t *rgb; int height, width; char *why; } picture;

/* Takes memory for the picture, when its size is one that there can be. */
static bool picture_take(picture *p, uint32_t height, uint32_t width)
{
    if (height < 1 || width < 1 || height > PICTURE_SIDE || width > PICTURE_SIDE ||
        (uint64_t)height * width > PICTURE_PIXELS) {
        snprintf(p->why, GM_PICTURE_ERROR, "a picture of %u x %u pixels: too large, or damaged", (unsigned)width,
                 (unsigned)height);
        return false;
    }
    p->height = (int)height;
    p->width = (int)width;
    p->rgb = malloc((size_t)height * width * 3);
    if (!p->rgb)
        snprintf(p->why, GM_PICTURE_ERROR, "no memory for its %u x %u pixels", (unsigned)width, (unsigned)height);
    return p->rgb;
}

/* ---- PNG --------------------------------------------------------------------------- */

/* Palettes, grey and 16 bits become RGB bytes; what is transparent shows black. */
static bool picture_png(picture *p, FILE *file)
{
    static const png_color black = {0, 0, 0};
    png_image image = {.version = PNG_IMAGE_VERSION};
    bool good = png_image_begin_read_from_stdio(&image, file) && picture_take(p, image.height, image.width);
    image.format = PNG_FORMAT_RGB;
    good = good && png_image_finish_read(&image, &black, p->rgb, 0, NULL);
    if (image.warning_or_error) {
        snprintf(p->why, GM_PICTURE_ERROR, "is damaged: %s", image.message);
        good = good && image.warning_or_error == PNG_IMAGE_WARNING;
    }
    png_image_free(&image);
    return good;
}

/* ---- JPEG -------------------------------------------------------------------------- */

typedef struct {
    struct jpeg_error_mgr manager;           /* first: libjpeg hands it back */
    jmp_buf back;
    char   *why;
} picture_error;

static void picture_jpeg_failed(j_common_ptr jpeg)
{
    picture_error *e = (picture_error *)(void *)jpeg->err;
    char text[JMSG_LENGTH_MAX];
    e->manager.format_message(jpeg, text);
    snprintf(e->why, GM_PICTURE_ERROR, "is damaged: %s", text);
    longjmp(e->back, 1);
}

/* libjpeg paints over holes and warns; only what is harmless may pass. */
static void picture_jpeg_warned(j_common_ptr jpeg, int level)
{
    int code = jpeg->err->msg_code;
    if (level < 0 && code != JWRN_EXTRANEOUS_DATA && code != JWRN_ADOBE_XFORM && code != JWRN_JFIF_MAJOR)
        picture_jpeg_failed(jpeg);
}

/* Large pictures are decoded at 1/2, 1/4 or 1/8 of their size, as long as that is no smaller than
   twice what is wanted. */
static void picture_jpeg_scale(struct jpeg_decompress_struct *jpeg, int height, int width)
{
    jpeg->scale_num = 1;
    jpeg->scale_denom = 1;
    while (jpeg->scale_denom < 8 && jpeg->image_height / (2 * jpeg->scale_denom) >= 2 * (unsigned)height &&
           jpeg->image_width / (2 * jpeg->scale_denom) >= 2 * (unsigned)width)
        jpeg->scale_denom *= 2;
}

/* May end by longjmp at any call. */
static bool picture_jpeg_decode(struct jpeg_decompress_struct *jpeg, picture *p, FILE *file, int height, int width)
{
    jpeg_stdio_src(jpeg, file);
    jpeg_read_header(jpeg, TRUE);
    if (jpeg->jpeg_color_space == JCS_CMYK || jpeg->jpeg_color_space == JCS_YCCK) {
        snprintf(p->why, GM_PICTURE_ERROR, "its colours are for printing (CMYK): save it as RGB");
        return false;
    }
    if ((uint64_t)jpeg->image_height * jpeg->image_width > PICTURE_PIXELS)
        return picture_take(p, jpeg->image_height, jpeg->image_width);
    picture_jpeg_scale(jpeg, height, width);
    jpeg->out_color_space = JCS_RGB;
    jpeg->dct_method = JDCT_ISLOW;
    jpeg_start_decompress(jpeg);
    if (!picture_take(p, jpeg->output_height, jpeg->output_width))
        return false;
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPROW row = p->rgb + (size_t)jpeg->output_scanline * (size_t)p->width * 3;
        jpeg_read_scanlines(jpeg, &row, 1);
    }
    jpeg_finish_decompress(jpeg);
    return true;
}

static bool picture_jpeg(picture *p, FILE *file, int height, int width)
{
    struct jpeg_decompress_struct jpeg;
    picture_error error;
    jpeg.err = jpeg_std_error(&error.manager);
    error.manager.error_exit = picture_jpeg_failed;
    error.manager.emit_message = picture_jpeg_warned;
    error.why = p->why;
    if (setjmp(error.back)) {
        jpeg_destroy_decompress(&jpeg);
        return false;
    }
    jpeg_create_decompress(&jpeg);
    jpeg.mem->max_memory_to_use = 1L << 30;      /* of progressive ones, which are held whole */
    bool good = picture_jpeg_decode(&jpeg, p, file, height, width);
    jpeg_destroy_decompress(&jpeg);
    return good;
}

/* ---- either ------------------------------------------------------------------------ */

static bool picture_decode(picture *p, FILE *file, int height, int width)
{
    uint8_t magic[4] = {0};
    size_t got = fread(magic, 1, sizeof magic, file);
    rewind(file);
    if (got == 4 && !memcmp(magic, "\x89PNG", 4))
        return picture_png(p, file);
    if (got == 4 && !memcmp(magic, "\xff\xd8\xff", 3))
        return picture_jpeg(p, file, height, width);
    snprintf(p->why, GM_PICTURE_ERROR, got < 4 ? "ends before a picture begins" : "is neither PNG nor JPEG");
    return false;
}

bool gm_picture_read(const char *path, int height, int width, int channels, uint8_t *to, char *why)
{
    picture p = {.why = why};
    struct stat st;
    FILE *file = stat(path, &st) || !S_ISREG(st.st_mode) ? NULL : fopen(path, "rb");
    if (!file) {
        snprintf(why, GM_PICTURE_ERROR, "cannot be read: %s", errno ? strerror(errno) : "it is not a file");
        return false;
    }
    bool good = picture_decode(&p, file, height, width);
    if (good)
        gm_resize(p.rgb, p.height, p.width, height, width, channels, to);
    free(p.rgb);
    fclose(file);
    return good;
}
