/* progress.c -- where training is: a bar on a terminal, a line every five seconds
   elsewhere.
   In: the step reached, the speed and the loss terms.  Out: standard error.
   Invariant: whoever prints a line clears the bar first, so a log never holds half a
   bar. */
#include "app.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { BAR_CELLS = 12, BAR_LINE = 512 };

static int bar_columns(void)
{
    const char *columns = getenv("COLUMNS");
#ifdef TIOCGWINSZ
    struct winsize size;
    if (!ioctl(STDERR_FILENO, TIOCGWINSZ, &size) && size.ws_col > 0)
        return size.ws_col;
#endif
    int n = columns ? atoi(columns) : 0;
    return n > 0 ? n : 80;
}

void gm_progress_start(gm_progress *p, uint64_t first, uint64_t total)
{
    const char *term = getenv("TERM"), *names[] = {"LC_ALL", "LC_CTYPE", "LANG"},
               *locale = NULL;
    const char *no_colour = getenv("NO_COLOR");
    for (int i = 0; i < 3 && (!locale || !*locale); i++)
        locale = getenv(names[i]);
    *p = (gm_progress){.file = stderr, .first = first, .total = total, .started = gm_seconds()};
    p->terminal = isatty(STDERR_FILENO) && term && strcmp(term, "dumb");
    p->colour = p->terminal && (!no_colour || !*no_colour);
    p->unicode = locale && (strstr(locale, "UTF-8") || strstr(locale, "utf8"));
    p->next = p->started + (p->terminal ? 0 : 5);
}

bool gm_progress_due(const gm_progress *p)
{
    return gm_seconds() >= p->next;
}

/* 83 s -> "01:23", 3700 s -> "1:01:40". */
static void bar_time(double seconds, char out[24])
{
    long s = seconds > 0 ? (long)(seconds + 0.5) : 0;
    if (s >= 3600)
        snprintf(out, 24, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    else
        snprintf(out, 24, "%02ld:%02ld", s / 60, s % 60);
}

static void bar_rate(double rate, char out[24])
{
    if (rate >= 1e6)
        snprintf(out, 24, "%.2fM", rate / 1e6);
    else if (rate >= 1e3)
        snprintf(out, 24, "%.1fk", rate / 1e3);
    else
        snprintf(out, 24, "%.1f", rate);
}

/* The bar itself: eighths of a cell where the terminal can show them. */
static void bar_draw(const gm_progress *p, double part, char *out, size_t room)
{
    static const char *const eighths[] = {" ", "\u258f", "\u258e", "\u258d", "\u258c",
                                          "\u258b", "\u258a", "\u2589", "\u2588"};
    int filled = (int)(part * BAR_CELLS * 8);
    size_t n = 0;
    for (int i = 0; i < BAR_CELLS; i++) {
        int cell = filled - 8 * i;
        cell = cell < 0 ? 0 : cell > 8 ? 8 : cell;
        const char *text = p->unicode ? eighths[cell] : cell == 8 ? "#" : cell ? "-" : " ";
        n += (size_t)snprintf(out + n, room - n, "%s", text);
    }
}

static void bar_show(gm_progress *p, double part, const char *text)
{
    char bar[BAR_CELLS * 4 + 1];
    const char *on = p->colour ? "\033[36m" : "", *off = p->colour ? "\033[0m" : "";
    int width = bar_columns() - (BAR_CELLS + 9);
    bar_draw(p, part, bar, sizeof bar);
    fprintf(p->file, "\r%3d%% |%s%s%s| %.*s\033[K", (int)(part * 100), on, bar, off,
            width > 0 ? width : 0, text);
    fflush(p->file);
    p->shown = true;
}

void gm_progress_show(gm_progress *p, uint64_t step, double epoch, double rate,
                      const char *text)
{
    char line[BAR_LINE], spent[24], left[24], speed[24];
    double now = gm_seconds(), elapsed = now - p->started;
    double done = (double)(step - p->first), all = (double)(p->total - p->first);
    p->next = now + (p->terminal ? 0.1 : 5);
    bar_time(elapsed, spent);
    bar_time(done > 0 ? elapsed * (all - done) / done : 0, left);
    bar_rate(rate, speed);
    if (p->terminal)                              /* 80 columns have room for the losses */
        snprintf(line, sizeof line, "%" PRIu64 "/%" PRIu64 " [%s<%s, %s/s] %s", step,
                 p->total, spent, left, speed, text);
    else
        snprintf(line, sizeof line,
                 "step %" PRIu64 "/%" PRIu64 " epoch %.1f [%s<%s, %s images/s] %s", step,
                 p->total, epoch, spent, left, speed, text);
    if (p->terminal)
        bar_show(p, p->total ? (double)step / (double)p->total : 1, line);
    else
        fprintf(p->file, "%s\n", line);
}

void gm_progress_clear(gm_progress *p)
{
    if (p->shown)
        fputs("\r\033[K", p->file);
    fflush(p->file);
    p->shown = false;
}
