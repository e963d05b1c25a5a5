/* process.c -- other programs: the C compiler and what it made.
   In: a command as words.  Out: its exit code.  No shell is involved, so a path may hold anything. */
#include "tools.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

const char *c_compiler(void)
{
    const char *cc = getenv("CC");
    return cc && *cc ? cc : "cc";
}

/* Runs a program to its end. quiet: a file for its output, or NULL to let it through.
   127 when it cannot be started. */
int process_run(char *const argv[], const char *quiet)
{
    fflush(NULL);
    pid_t pid = fork();
    if (pid < 0)
        fail_io("cannot start '%s': %s", argv[0], strerror(errno));
    if (!pid) {
        int to = quiet ? open(quiet, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
        if (to >= 0) {
            dup2(to, STDOUT_FILENO);
            dup2(to, STDERR_FILENO);
        }
        execvp(argv[0], argv);
        _exit(127);
    }
    int status;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            fail_io("cannot wait for '%s': %s", argv[0], strerror(errno));
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

const char *make_temp_dir(Arena *a)
{
    const char *base = getenv("TMPDIR");
    char *path = arena_printf(a, "%s/gmc-XXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(path))
        fail_io("cannot make a folder '%s': %s", path, strerror(errno));
    return path;
}

void remove_temp_dir(const char *path)
{
    char *argv[] = { "rm", "-rf", "--", (char *)(uintptr_t)path, NULL };
    process_run(argv, NULL);
}

char **split_words(Arena *a, const char *text, int *count)
{
    Vec(char *) words = { 0 };
    while (*(text += strspn(text, " "))) {
        size_t n = strcspn(text, " ");
        vec_push(a, &words, arena_strndup(a, text, n));
        text += n;
    }
    *count = words.count;
    return words.at;
}

int compile_c(Arena *a, const char *flags, const char *source, const char *tail, const char *out)
{
    int words, before, after;
    char **cc = split_words(a, c_compiler(), &words);       /* CC="gcc -m32" is common */
    char **flag = split_words(a, flags, &before), **library = split_words(a, tail, &after);
    Vec(char *) argv = { 0 };
    for (int i = 0; i < words; i++)
        vec_push(a, &argv, cc[i]);
    for (int i = 0; i < before; i++)
        vec_push(a, &argv, flag[i]);
    vec_push(a, &argv, arena_printf(a, "%s", source));
    for (int i = 0; i < after; i++)
        vec_push(a, &argv, library[i]);
    vec_push(a, &argv, arena_printf(a, "-o"));
    vec_push(a, &argv, arena_printf(a, "%s", out));
    vec_push(a, &argv, NULL);
    return process_run(argv.at, NULL);
}
