/* plot.c -- the loss curve as SVG.
   In: metrics.csv as metrics.c writes it.  Out: one line per step and phase over the
   epochs, with axes and legend, in colours that can be read on white and on black.
   Invariant: a function of the file alone, so that a resumed run draws the whole
   curve. */
#include "app.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PLOT_SERIES = 8, PLOT_WIDTH = 720, PLOT_HEIGHT = 400, PLOT_TICKS = 6 };
enum { PLOT_LEFT = 70, PLOT_RIGHT = 20, PLOT_TOP = 40, PLOT_BOTTOM = 50 };

typedef struct {
    char    name[64];
    bool    test;
    double *x, *y;
    int     count, room;
} plot_series;

typedef struct {
    plot_series series[PLOT_SERIES];
    int         count;
    double      low_x, high_x, low_y, high_y;
} plot;

static const char *const plot_colour[] = {"#3b82f6", "#f97316", "#10b981", "#ec4899",
                                          "#8b5cf6", "#ca8a04", "#06b6d4", "#ef4444"};

static void plot_add(plot *p, const char *name, bool test, double x, double y)
{
    int i = 0;
    while (i < p->count && (strcmp(p->series[i].name, name) || p->series[i].test != test))
        i++;
    if (i == PLOT_SERIES)
        return;
    plot_series *s = &p->series[i];
    if (i == p->count) {
        p->count++;
        snprintf(s->name, sizeof s->name, "%s", name);
        s->test = test;
    }
    if (s->count == s->room) {
        int room = s->room ? 2 * s->room : 256;
        double *more[2] = {realloc(s->x, sizeof *s->x * (size_t)room), NULL};
        s->x = more[0] ? more[0] : s->x;
        more[1] = realloc(s->y, sizeof *s->y * (size_t)room);
        s->y = more[1] ? more[1] : s->y;
        if (!more[0] || !more[1])
            return;                               /* a shorter curve is better than no run */
        s->room = room;
    }
    s->x[s->count] = x;
    s->y[s->count++] = y;
}

/* step,epoch,phase,name,loss,...: the fifth field is what is drawn. */
static void plot_read_line(plot *p, char *line)
{
    char *field[5], *end;
    for (int i = 0; i < 5; i++) {
        field[i] = line;
        line += strcspn(line, ",\n");
        if (!*line)
            return;
        *line++ = 0;
    }
    double x = strtod(field[1], NULL), y = strtod(field[4], &end);
    if (end != field[4] && isfinite(x) && isfinite(y))
        plot_add(p, field[3], !strcmp(field[2], "test"), x, y);
}

static int plot_compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The first losses are so large that nothing else could be seen: the highest 4 percent
   may leave. */
static void plot_range(plot *p)
{
    p->low_x = 0;
    p->high_x = 1e-9;
    p->low_y = HUGE_VAL;
    p->high_y = -HUGE_VAL;
    for (int i = 0; i < p->count; i++) {
        plot_series *s = &p->series[i];
        double *sorted = gm_take(sizeof *sorted * (size_t)s->count);
        memcpy(sorted, s->y, sizeof *sorted * (size_t)s->count);
        qsort(sorted, (size_t)s->count, sizeof *sorted, plot_compare);
        p->low_y = fmin(p->low_y, sorted[0]);
        p->high_y = fmax(p->high_y, sorted[(s->count - 1) - s->count / 25]);
        p->high_x = fmax(p->high_x, s->x[s->count - 1]);
        free(sorted);
    }
    double space = (p->high_y - p->low_y) * 0.06 + fabs(p->high_y) * 1e-6 + 1e-12;
    p->low_y -= space;
    p->high_y += space;
}

static double plot_x(const plot *p, double x)
{
    return PLOT_LEFT + (x - p->low_x) / (p->high_x - p->low_x) *
                           (PLOT_WIDTH - PLOT_LEFT - PLOT_RIGHT);
}

static double plot_y(const plot *p, double y)
{
    y = fmin(y, p->high_y);
    return PLOT_TOP + (p->high_y - y) / (p->high_y - p->low_y) *
                          (PLOT_HEIGHT - PLOT_TOP - PLOT_BOTTOM);
}

/* 1, 2 or 5 times a power of ten, so that about PLOT_TICKS fit. */
static double plot_tick(double range)
{
    double power = pow(10, floor(log10(range / PLOT_TICKS)));
    double ratio = range / PLOT_TICKS / power;
    return power * (ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10);
}

static void plot_axes(FILE *f, const plot *p, const char *title)
{
    int right = PLOT_WIDTH - PLOT_RIGHT, bottom = PLOT_HEIGHT - PLOT_BOTTOM;
    double tick = plot_tick(p->high_y - p->low_y);
    fprintf(f, "<g font-family=\"sans-serif\" font-size=\"12\" fill=\"#808080\">\n");
    fprintf(f, "<text x=\"%d\" y=\"22\" font-size=\"14\">%s</text>\n", PLOT_LEFT, title);
    for (double y = ceil(p->low_y / tick) * tick; y <= p->high_y; y += tick)
        fprintf(f,
                "<path d=\"M%d %.1fH%d\" stroke=\"#808080\" stroke-opacity=\".25\"/>"
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.6g</text>\n",
                PLOT_LEFT, plot_y(p, y), right, PLOT_LEFT - 8, plot_y(p, y) + 4,
                fabs(y) < tick / 2 ? 0 : y);
    tick = plot_tick(p->high_x - p->low_x);
    for (double x = 0; x <= p->high_x * 1.0001; x += tick)
        fprintf(f,
                "<path d=\"M%.1f %dv5\" stroke=\"#808080\"/>"
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.6g</text>\n",
                plot_x(p, x), bottom, plot_x(p, x), bottom + 19, x);
    fprintf(f, "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#808080\"/>\n", PLOT_LEFT,
            PLOT_TOP, bottom, right);
    fprintf(f, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">epoch</text>\n",
            (PLOT_LEFT + right) / 2, PLOT_HEIGHT - 10);
    fprintf(
        f,
        "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">loss</text>\n",
        (PLOT_TOP + bottom) / 2);
}

static void plot_line(FILE *f, const plot *p, const plot_series *s, int place)
{
    const char *colour = plot_colour[place];
    int right = PLOT_WIDTH - PLOT_RIGHT, y = PLOT_TOP + 12 + 18 * place;
    fprintf(
        f,
        "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" "
        "points=\"",
        colour, s->test ? "2" : "1.5");
    for (int k = 0; k < s->count; k++)
        fprintf(f, "%s%.1f,%.1f", k ? " " : "", plot_x(p, s->x[k]), plot_y(p, s->y[k]));
    fprintf(f, "\"/>\n");
    for (int k = 0; s->test && s->count <= 60 && k < s->count; k++)
        fprintf(
            f,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\" stroke=\"none\"/>\n",
            plot_x(p, s->x[k]), plot_y(p, s->y[k]), colour);
    fprintf(
        f,
        "<path d=\"M%d %dh22\" stroke=\"%s\" stroke-width=\"2.5\"/><text x=\"%d\" y=\"%d\">"
        "%s %s: %.6g</text>\n",
        right - 190, y, colour, right - 160, y + 4, s->name, s->test ? "test" : "train",
        s->y[s->count - 1]);
}

/* Training first, so that it has the same colour in every plot. */
static void plot_lines(FILE *f, const plot *p)
{
    int place = 0;
    for (int test = 0; test < 2; test++)
        for (int i = 0; i < p->count; i++)
            if (p->series[i].test == test)
                plot_line(f, p, &p->series[i], place++);
    fprintf(f, "</g>\n</svg>\n");
}

static int plot_write(const plot *p, const char *svg, const char *title)
{
    char *text = NULL;
    size_t length = 0;
    FILE *f = open_memstream(&text, &length);
    if (!f)
        return GM_IO;
    fprintf(f, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n",
            PLOT_WIDTH, PLOT_HEIGHT);
    plot_axes(f, p, title);
    plot_lines(f, p);
    int code = fclose(f) ? GM_IO : gm_write_file(svg, text, length);
    free(text);
    return code;
}

int gm_write_curve(const char *csv, const char *svg, const char *title)
{
    char line[1024];
    plot p = {.count = 0};
    int code = GM_OK;
    FILE *f = fopen(csv, "r");
    if (!f)
        return GM_IO;
    for (int n = 0; fgets(line, sizeof line, f); n++)
        if (n > 0)                                /* the first line names the columns */
            plot_read_line(&p, line);
    fclose(f);
    if (p.count) {
        plot_range(&p);
        code = plot_write(&p, svg, title);
    }
    for (int i = 0; i < p.count; i++) {
        free(p.series[i].x);
        free(p.series[i].y);
    }
    return code;
}
