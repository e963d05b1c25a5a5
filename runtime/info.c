/* info.c -- the command info: what is known of a model before it runs.
   In: the model's description.  Out: a table, or one JSON object with stable names. */
#include "app.h"

#include <inttypes.h>

static const char *const info_kind[] = {"param", "buffer", "state"};

static void info_shape(const gm_tensor *t, char *out, size_t room)
{
    int n = snprintf(out, room, "[");
    for (int i = 0; i < t->rank && n < (int)room - 24; i++)
        n += snprintf(out + n, room - (size_t)n, "%s%" PRId64, i ? "," : "", t->dim[i]);
    snprintf(out + n, room - (size_t)n, "]");
}

static void info_text(const gm_model *m)
{
    char shape[200];
    printf("%s, made from %s by gmc %s\nsha256 %s\ntarget %s, numeric profile %s\n\n",
           m->name, m->source, m->version, m->sha256, m->target, m->numeric);
    printf("  %-32s %-7s %-18s %12s\n", "tensor", "kind", "shape", "elements");
    for (int i = 0; i < m->tensors; i++) {
        const gm_tensor *t = &m->tensor[i];
        if (t->kind == GM_STATE)
            continue;
        info_shape(t, shape, sizeof shape);
        printf("  %-32s %-7s %-18s %12" PRId64 "\n", t->name, info_kind[t->kind], shape,
               gm_tensor_size(t));
    }
    printf("\nparameters      %" PRId64 "\n", m->parameters);
    for (int i = 0; i < m->steps; i++) {
        const gm_step *s = &m->step[i];
        printf("step %-10s batch %d, %.4g MFLOP a step, %.4g MFLOP a row, %d kernels\n",
               s->name, s->batch, s->flops * 1e-6, s->flops * 1e-6 / s->batch,
               s->kernels);
        printf("                arena %zu bytes, %.3f of its lower bound %zu\n", s->arena,
               s->arena_least ? (double)s->arena / (double)s->arena_least : 1, s->arena_least);
    }
    for (int i = 0; i < m->samplers; i++)
        printf("sampler %-7s %s, %.4g MFLOP a row\n", m->sampler[i].name,
               m->sampler[i].counted ? "any number of rows" : "a fixed number of rows",
               m->sampler[i].flops * 1e-6);
    printf("memory          %zu bytes in all\n", m->bytes);
}

static void info_put_tensors(gm_put *p, const gm_model *m)
{
    gm_put_open(p, "tensors", '[');
    for (int i = 0; i < m->tensors; i++) {
        const gm_tensor *t = &m->tensor[i];
        gm_put_open(p, NULL, '{');
        gm_put_text(p, "name", t->name);
        gm_put_text(p, "kind", info_kind[t->kind]);
        gm_put_open(p, "shape", '[');
        for (int k = 0; k < t->rank; k++)
            gm_put_number(p, NULL, (double)t->dim[k]);
        gm_put_close(p, ']');
        gm_put_close(p, '}');
    }
    gm_put_close(p, ']');
}

static void info_put_steps(gm_put *p, const gm_model *m)
{
    gm_put_open(p, "steps", '[');
    for (int i = 0; i < m->steps; i++) {
        const gm_step *s = &m->step[i];
        gm_put_open(p, NULL, '{');
        gm_put_text(p, "name", s->name);
        gm_put_number(p, "batch", s->batch);
        gm_put_number(p, "flops", s->flops);
        gm_put_number(p, "kernels", s->kernels);
        gm_put_number(p, "arena_bytes", (double)s->arena);
        gm_put_number(p, "arena_lower_bound", (double)s->arena_least);
        gm_put_close(p, '}');
    }
    gm_put_close(p, ']');
    gm_put_open(p, "samplers", '[');
    for (int i = 0; i < m->samplers; i++) {
        gm_put_open(p, NULL, '{');
        gm_put_text(p, "name", m->sampler[i].name);
        gm_put_number(p, "flops_per_row", m->sampler[i].flops);
        gm_put_close(p, '}');
    }
    gm_put_close(p, ']');
}

int gm_info(gm_app *app)
{
    const gm_model *m = app->model;
    gm_put p = {stdout, false};
    if (!app->options->json) {
        info_text(m);
        return 0;
    }
    gm_put_open(&p, NULL, '{');
    gm_put_text(&p, "model", m->name);
    gm_put_text(&p, "source", m->source);
    gm_put_text(&p, "sha256", m->sha256);
    gm_put_text(&p, "version", m->version);
    gm_put_text(&p, "target", m->target);
    gm_put_text(&p, "numeric", m->numeric);
    gm_put_number(&p, "parameters", (double)m->parameters);
    gm_put_number(&p, "bytes", (double)m->bytes);
    info_put_tensors(&p, m);
    info_put_steps(&p, m);
    gm_put_close(&p, '}');
    putchar('\n');
    return 0;
}
