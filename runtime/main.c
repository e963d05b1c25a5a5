/* main.c -- the command line of an emitted program.
   In: argv.  Out: one command is run with its options; the exit code: 0 ok, 1 the model
   or its run failed, 2 bad usage, 74 input/output, 130 after Ctrl-C.
   Invariant: one table of commands and one of options give the parser and --help. */
#include "app.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef enum { MAIN_FLAG, MAIN_TEXT, MAIN_COUNT, MAIN_SEED } main_takes;

typedef struct {
    const char *name, *value;    /* "--data", "DIR" in --help */
    main_takes  takes;
    size_t      offset;          /* of the member of gm_options it sets */
    const char *commands;        /* those that take it; NULL: all */
    const char *doc;             /* NULL: not in --help */
} main_option;

#define AT(member) offsetof(gm_options, member)
static const main_option main_options[] = {
    {"--data",       "DIR",  MAIN_TEXT,  AT(data),       "train test sample", "folder with the data files, or `digits` for the built-in ones (default: $GM_DATA)"},
    {"--out",        "DIR",  MAIN_TEXT,  AT(out),        "train",             "folder for checkpoints, metrics, curve and samples (default: run)"},
    {"--epochs",     "N",    MAIN_COUNT, AT(epochs),     "train",             "epochs, instead of those in the run program"},
    {"--steps",      "N",    MAIN_COUNT, AT(steps),      "train",             "train for at most N steps"},
    {"--resume",     NULL,   MAIN_FLAG,  AT(resume),     "train",             "continue from the last checkpoint in --out, bit for bit"},
    {"--save-every", "N",    MAIN_COUNT, AT(save_every), "train",             NULL},
    {"--seed",       "N",    MAIN_SEED,  AT(seed),       NULL,                "seed of everything random (default: 1)"},
    {"--weights",    "FILE", MAIN_TEXT,  AT(weights),    "train test sample", "safetensors file to read the weights from"},
    {"-n",           "N",    MAIN_COUNT, AT(count),      "sample",            "how many to sample (default: 64)"},
    {"-o",           "FILE", MAIN_TEXT,  AT(output),     "sample",            "where to write: a .png grid or .npy arrays (default: NAME.png)"},
    {"--naive",      NULL,   MAIN_FLAG,  AT(naive),      "sample",            "run the whole network for every position, to compare"},
    {"--threads",    "N",    MAIN_COUNT, AT(threads),    NULL,                "threads (default: as OMP_NUM_THREADS says); results do not depend on it"},
    {"--json",       NULL,   MAIN_FLAG,  AT(json),       "test info bench verify", "print one JSON object"},
    {"--help",       NULL,   MAIN_FLAG,  AT(help),       NULL,                "print this"},
    {"--version",    NULL,   MAIN_FLAG,  AT(version),    NULL,                "print the versions of model and compiler"},
};
#undef AT
enum { MAIN_OPTIONS = sizeof main_options / sizeof main_options[0] };

static const struct {
    const char *name, *takes;
    int (*run)(gm_app *);
    const char *doc;
} main_commands[] = {
    {"train", "", gm_train, "run the model's run program"},
    {"test", "[STEP]", gm_test, "mean losses over the test set"},
    {"sample", "[NAME]", gm_sample, "run a sampler"},
    {"info", "", gm_info, "tensors, parameters, FLOPs and memory"},
    {"bench", "", gm_bench,
     "time of a training step, kernel by kernel, and of the samplers"},
    {"verify", "", gm_verify, "does this build give the right bits on this machine?"},
};
enum { MAIN_COMMANDS = sizeof main_commands / sizeof main_commands[0] };

static int main_help(FILE *to, const gm_model *m)
{
    fprintf(
        to,
        "%s: a generative model, made from %s by gmc %s\n\nusage: %s COMMAND [options]\n\ncommands\n",
        m->name, m->source, m->version, m->name);
    for (int i = 0; i < MAIN_COMMANDS; i++)
        fprintf(to, "  %-6s %-8s %s\n", main_commands[i].name, main_commands[i].takes,
                main_commands[i].doc);
    fprintf(to, "\nsamplers\n ");
    gm_choose_help(m, to);
    fprintf(to, "%s\n\noptions\n", m->samplers ? "" : " none");
    for (int i = 0; i < MAIN_OPTIONS; i++) {
        const main_option *o = &main_options[i];
        char left[40];
        snprintf(left, sizeof left, "%s %s", o->name, o->value ? o->value : "");
        if (o->doc)
            fprintf(to, "  %-15s %s%s%s%s\n", left, o->commands ? o->commands : "",
                    o->commands ? ": " : "", o->doc, "");
    }
    fprintf(
        to,
        "\nexit codes: 0 ok, 1 the model or its run failed, 2 bad usage, 74 input/output, 130 after "
        "Ctrl-C\n");
    return to == stdout ? 0 : GM_EXIT_USAGE;
}

__attribute__((format(printf, 2, 3)))
static int main_misuse(const gm_model *m, const char *fmt, ...)
{
    va_list args;
    fprintf(stderr, "%s: ", m->name);
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fprintf(stderr, "; %s --help lists what there is\n", m->name);
    return GM_EXIT_USAGE;
}

/* Is this command one of the words in the list? */
static bool main_in(const char *list, const char *command)
{
    size_t n = strlen(command);
    for (const char *p = list; (p = strstr(p, command)); p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || !p[n]))
            return true;
    return false;
}

/* Sets the member that the option's row names. */
static int main_set(const gm_model *m, gm_options *o, const main_option *row,
                    const char *value)
{
    char *member = (char *)o + row->offset, *end;
    if (row->takes == MAIN_FLAG) {
        *(bool *)(void *)member = true;
    } else if (row->takes == MAIN_TEXT) {
        *(const char **)(void *)member = value;
    } else {
        errno = 0;
        long long number = strtoll(value, &end, 10);
        if (*end || end == value || errno || number < (row->takes == MAIN_COUNT) ||
            (row->offset == offsetof(gm_options, threads) && number > 4096))
            return main_misuse(m, "%s needs a whole number%s, not '%s'", row->name,
                               row->takes == MAIN_COUNT ? " from 1" : "", value);
        *(int64_t *)(void *)member = number;
        o->seeded |= row->takes == MAIN_SEED;
    }
    return 0;
}

/* --w 1.5 or --w=1.5: an argument of a sampler. */
static int main_choose(const gm_model *m, gm_options *o, int argc, char **argv, int *i)
{
    char *word = argv[*i], *equals = strchr(word, '=');
    if (equals)
        *equals = '\0';
    char *value = equals ? equals + 1 : *i + 1 < argc ? argv[++*i] : NULL;
    if (!value || !*value)
        return main_misuse(m, "%s needs a value", word);
    if (o->choices == GM_MAX_PORTS)
        return main_misuse(m, "%s: there are too many such options", word);
    o->choice[o->choices].name = word + 2;
    o->choice[o->choices++].value = value;
    return 0;
}

/* Handles argv[*i], and the value after it where it takes one. */
static int main_read_option(const gm_model *m, gm_options *o, int argc, char **argv,
                            int *i)
{
    const char *word = argv[*i], *equals = word[1] == '-' ? strchr(word, '=') : NULL, *value = NULL;
    size_t length = equals ? (size_t)(equals - word) : strlen(word);
    const main_option *row = NULL;
    for (int k = 0; k < MAIN_OPTIONS && !row; k++)
        if (strlen(main_options[k].name) == length &&
            !strncmp(main_options[k].name, word, length))
            row = &main_options[k];
    if (!row && word[1] == '-' && gm_chooses(m, word + 2, length - 2))
        return main_choose(m, o, argc, argv, i);
    if (!row)
        return main_misuse(m, "there is no option %.*s", (int)length, word);
    if (row->commands && o->command && !main_in(row->commands, o->command))
        return main_misuse(m, "%s does not take %s", o->command, row->name);
    if (row->takes == MAIN_FLAG && equals)
        return main_misuse(m, "%s takes no value", row->name);
    if (row->takes != MAIN_FLAG) {
        value = equals ? equals + 1 : *i + 1 < argc ? argv[++*i] : NULL;
        if (!value || !*value)
            return main_misuse(m, "%s needs a value: %s", row->name, row->value);
    }
    return main_set(m, o, row, value);
}

static int main_read(const gm_model *m, gm_options *o, int argc, char **argv)
{
    *o = (gm_options){.seed = 1, .argc = argc, .argv = argv};
    for (int i = 1; i < argc; i++) {
        int code = 0;
        if (argv[i][0] == '-' && argv[i][1])
            code = main_read_option(m, o, argc, argv, &i);
        else if (!o->command)
            o->command = argv[i];
        else if (!o->name &&
                 (!strcmp(o->command, "sample") || !strcmp(o->command, "test")))
            o->name = argv[i];
        else
            code = main_misuse(m, "unexpected argument '%s'", argv[i]);
        if (code)
            return code;
    }
    return 0;
}

int gm_main(const gm_model *m, int argc, char **argv)
{
    gm_options options;
    gm_app app;
    gm_wait_briefly(argv);
    int code = main_read(m, &options, argc, argv), which = 0;
    if (code)
        return code;
    if (options.help || options.version || !options.command) {
        if (!options.version || options.help)
            return main_help(options.help ? stdout : stderr, m);
        printf("%s (%s, sha256 %s)\ngmc %s, target %s, numeric profile %s\n", m->name,
               m->source, m->sha256, m->version, m->target, m->numeric);
        return 0;
    }
    if (options.choices && strcmp(options.command, "sample"))
        return main_misuse(m, "%s does not take --%s", options.command, options.choice[0].name);
    while (which < MAIN_COMMANDS && strcmp(main_commands[which].name, options.command))
        which++;
    if (which == MAIN_COMMANDS)
        return main_misuse(m, "there is no command %s", options.command);
    if (!gm_app_open(&app, m, &options))
        return GM_EXIT_FAILED;
    code = main_commands[which].run(&app);
    gm_app_close(&app);
    if ((fflush(stdout) || ferror(stdout)) && !code)
        code = gm_complain(&app, GM_EXIT_IO, "standard output cannot be written: %s",
                           strerror(errno));
    return code;
}
