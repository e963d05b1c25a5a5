/* choose.c -- what the command line chooses for a sampler beside its rows: its numbers, and classes in place of those of
   the test rows.
   In: words such as --w 1.5 and --y 3,1,4.  Out: values in the arrays that the sampler is called with.
   Invariant: every word belongs to the sampler that runs, and is checked before it runs. */
#include "app.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool choose_classes(const gm_model *m, const gm_port *p)
{
    return p->type == GM_I32 && !p->rank && p->field >= 0 && m->field[p->field].read;
}

static bool choose_takes(const gm_model *m, const gm_sampler *s, const char *name, size_t length)
{
    for (int i = 0; i < s->scalars; i++)
        if (strlen(s->scalar[i].name) == length && !strncmp(s->scalar[i].name, name, length))
            return true;
    for (int i = 0; i < s->inputs; i++)
        if (choose_classes(m, &s->input[i]) && strlen(s->input[i].name) == length &&
            !strncmp(s->input[i].name, name, length))
            return true;
    return false;
}

bool gm_chooses(const gm_model *m, const char *name, size_t length)
{
    for (int i = 0; i < m->samplers; i++)
        if (choose_takes(m, &m->sampler[i], name, length))
            return true;
    return false;
}

const char *gm_chosen(const gm_app *app, const char *name)
{
    for (int i = app->options->choices - 1; i >= 0; i--)       /* the last one counts */
        if (!strcmp(app->options->choice[i].name, name))
            return app->options->choice[i].value;
    return NULL;
}

int gm_choose_check(const gm_app *app, const gm_sampler *s)
{
    for (int i = 0; i < app->options->choices; i++) {
        const char *name = app->options->choice[i].name;
        if (!choose_takes(app->model, s, name, strlen(name)))
            return gm_complain(app, GM_EXIT_USAGE, "%s does not take --%s", s->name, name);
    }
    return 0;
}

int gm_choose_scalars(const gm_app *app, const gm_sampler *s, float *value)
{
    for (int i = 0; i < s->scalars; i++) {
        const char *text = gm_chosen(app, s->scalar[i].name);
        char *end = NULL;
        double x = text ? strtod(text, &end) : (double)s->scalar[i].value;
        if (text && (end == text || *end || !isfinite(x)))
            return gm_complain(app, GM_EXIT_USAGE, "--%s needs a number, not '%s'", s->scalar[i].name, text);
        value[i] = (float)x;
    }
    return 0;
}

int gm_choose_classes(const gm_app *app, const gm_port *p, int64_t n, int32_t *to)
{
    const char *text = gm_chosen(app, p->name), *at = text;
    int classes = app->model->field[p->field].classes;
    for (int64_t i = 0; i < n; i++) {
        char *end;
        errno = 0;
        long class = strtol(at, &end, 10);
        if (end == at || errno || (*end && *end != ',') || (*end && !end[1]))
            return gm_complain(app, GM_EXIT_USAGE, "--%s needs a class or a list such as 0,1,2, not '%s'", p->name, text);
        if (class < 0 || class >= classes)
            return gm_complain(app, GM_EXIT_USAGE, "--%s: %ld is none of the classes 0 to %d", p->name, class,
                               classes - 1);
        to[i] = (int32_t)class;
        at = *end ? end + 1 : text;                  /* the list is taken from its start again */
    }
    return 0;
}

void gm_choose_help(const gm_model *m, FILE *to)
{
    for (int i = 0; i < m->samplers; i++) {
        const gm_sampler *s = &m->sampler[i];
        fprintf(to, " %s", s->name);
        for (int k = 0; k < s->scalars; k++)
            fprintf(to, " [--%s %g]", s->scalar[k].name, (double)s->scalar[k].value);
        for (int k = 0; k < s->inputs; k++)
            if (choose_classes(m, &s->input[k]))
                fprintf(to, " [--%s CLASSES]", s->input[k].name);
        if (i + 1 < m->samplers && s->scalars + s->inputs)
            fputs("\n ", to);
    }
}
