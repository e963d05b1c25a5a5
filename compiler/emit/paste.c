/* paste.c -- how an emitted file gets its runtime.
   In: the program's options.  Out: #include lines, or under --standalone the text of the runtime files it
   needs, each between marks, with its own local includes left out: then the file compiles alone. */
#include <string.h>

#include "emit/emit.h"

static const char *const headers[] = {
    "gm.h", "vec.h", "vmath.h", "scalar.h", "random.h", "call.h", "conv.h", "conv_deep.h", "conv_weight.h", "attend.h",
    "attend_grad.h",
};
/* In an order in which each stands after what it uses. */
static const char *const core[] = { "checkpoint.h", "json.c", "load.c", "load_pair.c", "checkpoint.c" };

/* All but the reader of pictures: it needs libraries, and build_data.c refuses it. */
static const char *const app[] = {
    "app.h", "train.h", "app.c", "digits.c", "idx.c", "cifar.c", "npy.c", "augment.c", "fill.c", "derive.c", "data.c",
    "evaluate.c", "image.c", "plot.c", "progress.c", "metrics.c", "patience.c", "peak.c", "bench.c", "info.c", "keep.c",
    "run.c", "autopsy.c", "choose.c", "sample.c", "inputs.c", "train.c", "verify.c", "main.c",
};

static void paste(Writer *w, const char *name)
{
    size_t length;
    char path[128];
    snprintf(path, sizeof path, "runtime/%s", name);
    const char *text = builtin_file(path, &length);
    if (!text)
        fatal("emit: %s is not built in", path);
    w_line(w, "/* ---- start of %s ---- */", path);
    for (const char *line = text; line < text + length;) {
        size_t n = strcspn(line, "\n");
        if (strncmp(line, "#include \"", 10) != 0)
            w_text(w, line, n + 1);
        line += n + 1;
    }
    w_line(w, "/* ---- end of %s ---- */", path);
    w_blank(w);
}

/* Whether the kernel calls what the header holds: those of convolutions and attention are for programs that have them. */
static bool calls(const Kernel *k, const char *header)
{
    const ConvLoops *c = k->product.conv;
    const struct { const char *header; bool used; } parts[] = {
        { "conv.h", c != NULL }, { "conv_deep.h", c && c->deep }, { "conv_weight.h", k->product.weight != NULL },
        { "attend.h", k->attend != NULL }, { "attend_grad.h", k->attend && k->attend->operand[ATTEND_GRADIENT].buffer },
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strcmp(header, parts[i].header) == 0)
            return parts[i].used;
    return true;
}

static bool needed(const Program *p, const char *header)
{
    static const Kernel none;
    if (calls(&none, header))
        return true;
    for (int i = 0; i < p->kernels.count; i++)
        for (int k = 0; k < p->kernels.at[i]->kernel.count; k++)
            if (calls(p->kernels.at[i]->kernel.at[k], header))
                return true;
    return false;
}

void emit_runtime(Program *p, Writer *w)
{
    w_line(w, "#define %s", p->target->macro);
    if (p->portable)
        w_line(w, "#define GM_PORTABLE");
    if (!p->standalone) {
        for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
            if (needed(p, headers[i]))
                w_line(w, "#include <%s>", headers[i]);
        return;
    }
    w_line(w, "#ifndef _POSIX_C_SOURCE");
    w_line(w, "#define _POSIX_C_SOURCE 200809L");
    w_line(w, "#endif");
    w_line(w, "#define GM_API static __attribute__((unused))");
    w_line(w, "#define GM_NO_ZLIB");
    if (!p->app)
        w_line(w, "#define GM_NO_APP");
    w_blank(w);
    paste(w, "source.h");                     /* which gm.h includes */
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (needed(p, headers[i]))
            paste(w, headers[i]);
    for (size_t i = 0; i < sizeof core / sizeof *core; i++)
        paste(w, core[i]);
    for (size_t i = 0; p->app && i < sizeof app / sizeof *app; i++)
        paste(w, app[i]);
}
