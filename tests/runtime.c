/* tests/runtime.c -- the command line of an emitted program, run as a user runs it: this program is
   also that one, with `--toy` as its first argument.  Runs that are killed at any moment, interrupted,
   out of disk or fed with damaged data must say so in one sentence, with the right exit code, and
   lose nothing. */
#include "runtime/expect.h"
#include "runtime/toy.h"

#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <sys/wait.h>

enum { TRAIN_ROWS = 1000, TEST_ROWS = 130, KILLS = 8 };

static const char *self;
static char output[16384];       /* of the last toy() */

/* Runs the toy with these arguments in the folder; its exit code, or 128 + the signal. env: "A=1 B=2". */
__attribute__((format(printf, 2, 3)))
static int toy(const char *env, const char *fmt, ...)
{
    char args[1000], command[2000];
    size_t length;
    va_list list;
    va_start(list, fmt);
    vsnprintf(args, sizeof args, fmt, list);
    va_end(list);
    snprintf(command, sizeof command, "cd '%s' && >out 2>&1 env %s '%s' --toy %s", folder, env, self, args);
    int status = system(command);
    char *text = get_file(in_folder("out"), &length);
    snprintf(output, sizeof output, "%s", text ? text : "");
    free(text);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void expect_code(const char *what, int code, int want)
{
    char detail[700];
    snprintf(detail, sizeof detail, "exit code %d instead of %d: %.600s", code, want, output);
    expect(code == want, what, detail);
}

/* ---- data -------------------------------------------------------------------------------------- */

static void put_digits(const char *part, uint32_t rows, uint64_t seed)
{
    uint8_t *images = calloc(1, 16 + rows * 784), *labels = calloc(1, 8 + rows);
    memcpy(images, "\0\0\x08\x03\0\0\0\0\0\0\0\x1c\0\0\0\x1c", 16);
    memcpy(labels, "\0\0\x08\x01", 4);
    for (int i = 0; i < 4; i++)
        images[4 + i] = labels[4 + i] = (uint8_t)(rows >> (24 - 8 * i));
    for (uint32_t i = 0; i < rows; i++)
        labels[8 + i] = (uint8_t)gm_digit(seed, i, images + 16 + i * 784);
    char name[100];
    snprintf(name, sizeof name, "data/%s-images-idx3-ubyte", part);
    put_file(in_folder(name), images, 16 + rows * 784);
    snprintf(name, sizeof name, "data/%s-labels-idx1-ubyte", part);
    put_file(in_folder(name), labels, 8 + rows);
    free(images);
    free(labels);
}

/* ---- usage ------------------------------------------------------------------------------------- */

static const struct { const char *args; int code; const char *says; } usages[] = {
    {"", 2, "usage: toy COMMAND"},
    {"--help", 0, "--weights FILE"},
    {"--version", 0, "sha256 00112233"},
    {"fly", 2, "there is no command fly"},
    {"train --fast", 2, "there is no option --fast"},
    {"train --epochs", 2, "--epochs needs a value: N"},
    {"train --epochs 0", 2, "--epochs needs a whole number from 1, not '0'"},
    {"train --epochs=3x", 2, "not '3x'"},
    {"train --steps 99999999999999999999", 2, "--steps needs a whole number"},
    {"train --resume=1", 2, "--resume takes no value"},
    {"train -n 3", 2, "train does not take -n"},
    {"train now", 2, "unexpected argument 'now'"},
    {"test --out x", 2, "test does not take --out"},
    {"test nothing --data data", 2, "there is no step nothing"},
    {"test --data nowhere", 74, "nowhere/t10k-images-idx3-ubyte.gz: No such file or directory"},
    {"train --data nowhere", 74, "nowhere/train-images-idx3-ubyte: No such file"},
    {"train --out /dev/null/x --data data", 74, "/dev/null/x: nothing can be written there: Not a directory"},
    {"sample nothing", 2, "there is no sampler nothing; this model has:\n  generate"},
    {"sample generate -o x.jpg", 2, "x.jpg: samples are written to .png or .npy files"},
    {"sample generate -o none/x.png", 74, "none/x.png: cannot be written: No such file"},
    {"sample reconstruct -n 131 --data data", 2, "there are only 130 test rows"},
    {"sample generate --weights nothing.safetensors", 74, "nothing.safetensors: cannot be read: No such file"},
    {"sample generate --weights data/t10k-labels-idx1-ubyte", 1, "is not a safetensors file"},
    {"test --data data", 0, "data: data\nfit, 130 rows:  loss "},
    {"bench", 0, "sampler reconstruct: "},
    {"bench", 0, "GFLOP/s   0.0%     product  (line 10)"},
    {"sample reconstruct -n 5 --data data -o r.png", 0, "r.png\n"},
    {"sample generate", 0, "no --weights: sampling from untrained weights"},
    {"info", 0, "P.mean                           param   [10,28,28]"},
    {"verify", 0, "11 passed, 0 failed"},
};

static void test_usage(void)
{
    for (size_t i = 0; i < sizeof usages / sizeof usages[0]; i++) {
        expect_code(usages[i].args, toy("", "%s", usages[i].args), usages[i].code);
        expect_text(usages[i].args, output, usages[i].says);
    }
    expect_code("standard output full", toy("", "info >/dev/full"), 74);
    expect_text("standard output full", output, "standard output cannot be written: No space left");
}

/* Braces and quotes match and numbers are plain: enough to catch a forgotten comma. */
static void expect_json(const char *what, const char *text)
{
    int depth = 0, commas = 0;
    bool string = false, ok = text[0] == '{', value = false;
    for (const char *p = text; ok && *p && *p != '\n'; p++) {
        if (*p == '"')
            string = !string;
        if (string)
            continue;
        depth += (*p == '{' || *p == '[') - (*p == '}' || *p == ']');
        ok = depth >= 0 && !strchr("()=", *p) && !(*p == ',' && !value);
        value = *p != ',' && *p != '[' && *p != '{' && (value || *p != ' ');
        commas += *p == ',';
    }
    expect(ok && depth == 0 && !string && commas > 2, what, text);
}

static void test_json(void)
{
    static const char *const commands[] = {"test --data data", "info", "bench", "verify"};
    for (int i = 0; i < 4; i++) {
        expect_code(commands[i], toy("", "%s --json 2>/dev/null", commands[i]), 0);
        expect_json(commands[i], output);
    }
}

/* ---- training ------------------------------------------------------------------------------------ */

#define TRAIN "train --data data --save-every 7"

/* metrics.csv without its last column, which is time. */
static char *metrics_of(const char *run)
{
    char name[100];
    size_t length;
    snprintf(name, sizeof name, "%s/metrics.csv", run);
    char *text = get_file(in_folder(name), &length), *to = text;
    for (char *line = text; line && *line;) {
        char *end = strchr(line, '\n'), *comma = end;
        while (comma && comma > line && *comma != ',')
            comma--;
        if (!comma)
            break;
        memmove(to, line, (size_t)(comma - line));
        to += comma - line;
        *to++ = '\n';
        line = end + 1;
    }
    if (text)
        *to = 0;
    return text;
}

static void expect_same_run(const char *what, const char *run)
{
    static const char *const names[] = {"last.safetensors", "last.state.safetensors", "best.safetensors",
                                        "final.safetensors", "generate.png"};
    char name[100], other[100];
    for (int i = 0; i < 5; i++) {
        snprintf(name, sizeof name, "straight/%s", names[i]);
        snprintf(other, sizeof other, "%s/%s", run, names[i]);
        expect(same_files(in_folder(name), in_folder(other)), what, names[i]);
    }
    char *a = metrics_of("straight"), *b = metrics_of(run);
    expect(a && b && !strcmp(a, b), what, b);
    free(a);
    free(b);
}

static void test_train(void)
{
    size_t length;
    expect_code("train", toy("", TRAIN " --out straight"), 0);
    expect_text("train", output, "1000 images of 10 classes to train, 130 to test");
    expect_text("train", output, "step 170 of 170");
    char *csv = get_file(in_folder("straight/metrics.csv"), &length);
    expect_text("metrics", csv ? csv : "", "step,epoch,phase,name,loss,pixel,images_per_second\n15,1.0000,train,fit,");
    free(csv);
    expect_code("the same with one thread", toy("OMP_NUM_THREADS=1", TRAIN " --out again"), 0);
    expect_same_run("the same run twice", "again");
    expect_code("resuming what is complete", toy("", TRAIN " --out again --resume"), 0);
    expect_same_run("resuming what is complete", "again");
    expect_code("another seed", toy("", TRAIN " --out again --resume --seed 2"), 2);
    expect_text("another seed", output, "was begun with seed 1, so it cannot be resumed with --seed 2");
    expect_code("test the best", toy("", "test --data data --weights straight/best.safetensors"), 0);
    expect_code("over an earlier run", toy("", TRAIN " --out again --steps 3"), 0);
    expect_text("over an earlier run", output, "replaces the earlier run");
    expect_code("in two parts", toy("", TRAIN " --out parts --steps 73"), 0);
    expect_code("in two parts", toy("", TRAIN " --out parts --resume --steps 111"), 0);
    expect_text("in two parts", output, "resumed at step 73 of 111");
}

/* Starts the toy and sends it a signal after a while; its wait status. */
static int toy_signalled(const char *run, int number, long microseconds)
{
    pid_t child = fork();
    if (child == 0) {
        int file = open(in_folder("out"), O_WRONLY | O_CREAT | O_TRUNC, 0666);
        dup2(file, 1);
        dup2(file, 2);
        setenv("TOY_SLEEP", "1000", 1);
        if (chdir(folder) == 0)
            execl(self, self, "--toy", "train", "--data", "data", "--save-every", "7", "--out", run, "--resume",
                  (char *)NULL);
        _exit(99);
    }
    struct timespec pause = {microseconds / 1000000, microseconds % 1000000 * 1000};
    int status;
    nanosleep(&pause, NULL);
    kill(child, number);
    waitpid(child, &status, 0);
    return status;
}

static void test_kill(void)
{
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
        char run[20];
        snprintf(run, sizeof run, "kill%d", i);
        for (int times = 0; times < 3; times++)
            killed += WIFSIGNALED(toy_signalled(run, SIGKILL, 20000 + (i * 37 + times * 71) % 160 * 1000));
        expect_code("resume after kill -9", toy("", TRAIN " --resume --out %s", run), 0);
        expect_same_run("resume after kill -9", run);
    }
    expect(killed > KILLS, "kill -9", "no run lived long enough to be killed");
}

static void test_interrupt(void)
{
    static const int numbers[] = {SIGINT, SIGTERM};
    for (int i = 0; i < 2; i++) {
        char run[20];
        size_t length;
        snprintf(run, sizeof run, "stop%d", i);
        int status = toy_signalled(run, numbers[i], 120000);
        char *text = get_file(in_folder("out"), &length);
        expect(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i], "interrupted", "by its signal");
        expect_text("interrupted", text ? text : "", "to go on:\n");
        expect_text("interrupted", text ? text : "", " --resume\n");
        free(text);
        expect_code("resume after a signal", toy("", TRAIN " --resume --out %s", run), 0);
        expect_same_run("resume after a signal", run);
    }
}

static void test_not_a_number(void)
{
    expect_code("a loss that is no number", toy("TOY_NAN=44", TRAIN " --out nan"), 1);
    expect_text("a loss that is no number", output, "toy.gm:9: the loss of step fit is not a number at step 44");
    expect_text("a loss that is no number", output, "toy.gm:14: h became non-finite at step 44\n");
    expect_text("a loss that is no number", output, "the checkpoint of step 42 is kept: nan/last.safetensors");
    expect_code("after the cause is gone", toy("", TRAIN " --out nan --resume"), 0);
    expect_same_run("after the cause is gone", "nan");
    expect_code("before any checkpoint", toy("TOY_NAN=3", TRAIN " --out nan3"), 1);
    expect_text("before any checkpoint", output, "toy.gm:14: h became non-finite at step 3\n");
}

/* ---- what the world does ----------------------------------------------------------------------------- */

/* Files may not grow beyond this: what a full disk does to a write. */
static int toy_limited(rlim_t bytes, const char *args)
{
    struct rlimit old, low;
    getrlimit(RLIMIT_FSIZE, &old);
    low = old;
    low.rlim_cur = bytes;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &low);
    int code = toy("", "%s", args);
    setrlimit(RLIMIT_FSIZE, &old);
    return code;
}

static void test_full(void)
{
    expect_code("full from the start", toy_limited(20000, TRAIN " --out full"), 74);
    expect_text("full from the start", output, "training goes on and will try again");
    expect_text("full from the start", output, "last.safetensors: cannot be written: File too large");
    toy("", TRAIN " --out full --steps 40");
    expect_code("full later", toy_limited(20000, TRAIN " --out full --resume"), 74);
    expect_code("room again", toy("", TRAIN " --out full --resume"), 0);
    expect(same_files(in_folder("straight/last.safetensors"), in_folder("full/last.safetensors")), "room again",
           "other weights");
    expect(!symlink("/dev/full", in_folder("full.png")), "a link", NULL);
    expect_code("a full device", toy("", "sample generate -o full.png"), 74);
    expect_text("a full device", output, "full.png: cannot be written: No space left on device");
}

/* Copies data/ to bad/, changes one file and trains. */
static void expect_damage(const char *change, int code, const char *says)
{
    char command[600];
    snprintf(command, sizeof command, "cd '%s' && rm -rf bad && cp -r data bad && cd bad && %s", folder, change);
    expect(!system(command), "prepare", change);
    expect_code(change, toy("", "train --data bad --out damaged"), code);
    expect_text(change, output, says);
    expect(access(in_folder("damaged/metrics.csv"), F_OK), change, "training began");
}

static void test_damage(void)
{
    expect_damage("truncate -s 1000 train-images-idx3-ubyte", 1,
                  "bad/train-images-idx3-ubyte: has 1000 bytes, but its header describes 784016");
    expect_damage("gzip train-images-idx3-ubyte && truncate -s 5000 train-images-idx3-ubyte.gz", 1,
                  "bad/train-images-idx3-ubyte.gz: ");
    expect_damage("printf '\\013' | dd of=train-labels-idx1-ubyte bs=1 seek=50 conv=notrunc 2>/dev/null", 1,
                  "bad/train-labels-idx1-ubyte: row 42 is 11, but y has classes 0 to 9");
    expect_damage("cp t10k-labels-idx1-ubyte train-labels-idx1-ubyte", 1,
                  "has 130 rows, but the fields before y have 1000");
    expect_damage("cp t10k-labels-idx1-ubyte t10k-images-idx3-ubyte", 1, "its rows are [], but field x (toy.gm:3) is");
    expect_damage("echo x >> t10k-images-idx3-ubyte", 1, "has 101938 bytes, but its header describes 101936");
    expect_damage("rm t10k-labels-idx1-ubyte", 74, "bad/t10k-labels-idx1-ubyte: No such file");
    expect_damage("rm train-labels-idx1-ubyte && mkdir train-labels-idx1-ubyte", 74, "it is not a file");
}

static void test_sources(void)
{
    char *end;
    expect_code("GM_DATA", toy("GM_DATA=data", "train --out g --steps 1"), 0);
    expect_text("GM_DATA", output, "data: data, 1000 images of 10 classes");
    expect(!rename(in_folder("data"), in_folder("mnist")), "rename", NULL);
    expect_code("GM_DATA/mnist", toy("GM_DATA=.", "train --out g --steps 1"), 0);
    expect_text("GM_DATA/mnist", output, "data: ./mnist, 1000 images of 10 classes");
    expect(!rename(in_folder("mnist"), in_folder("data")), "rename", NULL);
    expect_code("no data", toy("-u GM_DATA", "test"), 0);
    expect_text("no data", output, "built-in digits (no --data and no GM_DATA)");
    expect_code("no data", toy("GM_DATA=none", "test --json"), 0);
    expect_text("no data", output, "built-in digits ($GM_DATA has no such files)");
    expect_code("digits", toy("GM_DATA=data", "test --data digits --json 2>/dev/null"), 0);
    expect_text("digits", output, "\"data\": \"built-in digits\"");
    char *loss = strstr(output, "\"loss\": ");
    expect(loss && strtod(loss + 8, &end) > 1, "digits", output);
    expect_code("npy", toy("", "sample generate -n 3 -o three.npy"), 0);
    size_t length;
    char *npy = get_file(in_folder("three.npy"), &length);
    expect(npy && length == 128 + 3 * 784 * 4 && strstr(npy + 10, "'shape': (3, 28, 28, 1), }"), "npy", npy);
    free(npy);
}

int main(int argc, char **argv)
{
    static char path[2 * GM_PATH_SIZE], here[GM_PATH_SIZE];
    setenv("GOMP_SPINCOUNT", "2000", 1);          /* gm_main would start this program anew to set it */
    if (argc > 1 && !strcmp(argv[1], "--toy")) {
        argv[1] = "toy";
        return gm_main(&toy_model, argc - 1, argv + 1);
    }
    if (!getcwd(here, sizeof here))
        return 1;
    snprintf(path, sizeof path, "%s%s%s", argv[0][0] == '/' ? "" : here, argv[0][0] == '/' ? "" : "/", argv[0]);
    self = path;
    make_folder();
    mkdir(in_folder("data"), 0777);
    put_digits("train", TRAIN_ROWS, 1);
    put_digits("t10k", TEST_ROWS, 2);
    unsetenv("GM_DATA");
    test_usage();
    test_json();
    test_train();
    test_kill();
    test_interrupt();
    test_not_a_number();
    test_full();
    test_damage();
    test_sources();
    return finish();
}
