/* faults/checkpoint.c -- every call that saving or loading a checkpoint makes, failing once; every such call
   the last one before the process is killed; a disk that is full after any number of bytes.
   Afterwards the pair on the disk is the old one or the new one, whole; the code of the call says which.  A
   load that the disk cut off can be repeated. */
#include "wrap.h"

#include "runtime/expect.h"
#include "runtime/toy.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

enum { OLD = 10, NEW = 20 };

typedef struct { gm_context head; float weight[40], speed[40]; } small_t;
static const gm_tensor small_tensors[] = {
    {.name = "Q.weight", .kind = GM_PARAM, .rank = 1, .dim = {40}, .offset = offsetof(small_t, weight)},
    {.name = "fit.m.Q.weight", .kind = GM_STATE, .rank = 1, .dim = {40}, .offset = offsetof(small_t, speed)},
};
static const gm_model small = {.name = "small", .sha256 = "abc", .version = "1", .bytes = sizeof(small_t),
                               .tensors = 2, .tensor = small_tensors};

/* The model after that many steps. */
static small_t at_step(uint64_t step)
{
    small_t s = {.head = {.seed = 5, .step = step}};
    for (int i = 0; i < 40; i++) {
        s.weight[i] = (float)(step + (uint64_t)i);
        s.speed[i] = -s.weight[i];
    }
    return s;
}

static bool is_step(const small_t *s, uint64_t step)
{
    small_t want = at_step(step);
    return s->head.step == step && !memcmp(s->weight, want.weight, sizeof want.weight)
        && !memcmp(s->speed, want.speed, sizeof want.speed);
}

static int save(const char *path, uint64_t step)
{
    small_t s = at_step(step);
    return gm_save_pair(&small, &s.head, path, NULL, 0);
}

/* What a load finds: OLD, NEW, or 0 when it fails or mixes them. */
static uint64_t found(const char *path)
{
    small_t s = at_step(0);
    if (gm_load_pair(&small, &s.head, path, NULL, 0))
        return 0;
    return is_step(&s, OLD) ? OLD : is_step(&s, NEW) ? NEW : 0;
}

static void start(const char *path)
{
    fault_at = 0;
    expect(!save(path, OLD), "faults", "the first save failed");
    fault_calls = 0;
}

static void test_failing_saves(void)
{
    const char *path = in_folder("f.safetensors");
    char what[80];
    for (int k = 1; k == 1 || fault_calls >= k - 1; k++) {
        start(path);
        fault_at = k;
        int code = save(path, NEW);
        fault_at = 0;
        uint64_t is = found(path);
        snprintf(what, sizeof what, "call %d of saving fails, code %d", k, code);
        expect(code ? is == OLD : is == NEW, what, is == OLD ? "old" : is == NEW ? "new" : "neither old nor new");
        expect(!save(path, NEW) && found(path) == NEW, what, "the next save does not work");
    }
}

static void test_killed_saves(void)
{
    const char *path = in_folder("k.safetensors");
    char what[80];
    int status = 0;
    for (int k = 1; k == 1 || WEXITSTATUS(status) == 137; k++) {
        start(path);
        pid_t pid = fork();
        if (!pid) {
            fault_kills = true;
            fault_at = k;
            _exit(save(path, NEW));
        }
        waitpid(pid, &status, 0);
        snprintf(what, sizeof what, "killed before call %d of saving", k);
        expect(found(path), what, "neither old nor new");
        expect(!save(path, NEW) && found(path) == NEW, what, "the next save does not work");
    }
}

static void test_failing_loads(void)
{
    const char *path = in_folder("l.safetensors");
    char what[80];
    for (int k = 1; k == 1 || fault_calls >= k - 1; k++) {
        small_t s = at_step(0);
        start(path);
        fault_at = k;
        int code = gm_load_pair(&small, &s.head, path, NULL, 0);
        fault_at = 0;
        snprintf(what, sizeof what, "call %d of loading fails, code %d", k, code);
        expect(code ? code == GM_IO || is_step(&s, 0) : is_step(&s, OLD), what, "something else was loaded");
        expect(found(path) == OLD, what, "the next load does not work");
    }
}

static void test_full_disks(void)
{
    const char *path = in_folder("d.safetensors");
    struct rlimit old;
    char what[80];
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    for (rlim_t room = 0; room < 1024; room += 8) {
        start(path);
        setrlimit(RLIMIT_FSIZE, &(struct rlimit){room, old.rlim_max});
        int code = save(path, NEW);
        setrlimit(RLIMIT_FSIZE, &old);
        snprintf(what, sizeof what, "room for %d bytes, code %d", (int)room, code);
        expect(found(path) == (code ? OLD : NEW), what, "neither old nor new");
    }
}

int main(void)
{
    make_folder();
    test_failing_saves();
    test_killed_saves();
    test_failing_loads();
    test_full_disks();
    return finish();
}
