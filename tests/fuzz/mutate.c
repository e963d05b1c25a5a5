/* fuzz/mutate.c -- prints a damaged program.
   In: a seed and .gm files.  Out: one of the files, its words changed in a few places: dropped, doubled,
   swapped, replaced by a word of any file or by a number that is hard, whole lines dropped, moved or taken
   from another file, now and then a byte of anything.  The same seed gives the same program. */
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILE = 1 << 16, MAX_WORDS = 1 << 14, MAX_ALL = 1 << 17 };

typedef struct { const char *at; int length; } Word;

static Word words[MAX_WORDS], all[MAX_ALL];
static int count, known;
static uint64_t state;

static int below(int n)                          /* SplitMix64 */
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return n > 0 ? (int)((z ^ (z >> 31)) % (uint64_t)n) : 0;
}

static char *read_text(const char *path)
{
    FILE *f = fopen(path, "rb");
    char *text = calloc(MAX_FILE, 1);
    if (!f || !text || !fread(text, 1, MAX_FILE - 1, f)) {
        perror(path);
        exit(1);
    }
    fclose(f);
    return text;
}

/* Names, numbers, runs of blanks and comments are words; so is every other byte. */
static int word_length(const char *at)
{
    const char *end = at + 1;
    if (*at == '#')
        return (int)strcspn(at, "\n");
    if (*at == '"')
        return (int)strcspn(at + 1, "\"\n") + 2 <= (int)strlen(at) ? (int)strcspn(at + 1, "\"\n") + 2 : 1;
    if (isalnum((unsigned char)*at) || *at == '_')
        while (isalnum((unsigned char)*end) || *end == '_' || (isdigit((unsigned char)*at) && *end == '.' && end[1] != '.'))
            end++;
    else if (*at == ' ')
        while (*end == ' ')
            end++;
    else if (!strncmp(at, "|>", 2) || !strncmp(at, "..", 2))
        end++;
    return (int)(end - at);
}

static void split(const char *text, Word *to, int *n, int most)
{
    for (const char *at = text; *at && *n < most; at += to[*n - 1].length) {
        to[*n] = (Word){ at, word_length(at) };
        ++*n;
    }
}

static Word hard(void)
{
    static const char *const list[] = {
        "0", "-1", "1", "2", "0.5", "-0.0", "1e9", "1e308", "1e-308", "1e400", "2147483647", "4294967296", "1099511627776",
        "9223372036854775807", "inf", "none", "true", "[]", "[[]]", "()", "{}", "pi", "\"\"", "a", "t", "p", "g", "x", "n", "f32",
        "cat", "param", "buffer", "state", "set", "return", "minimize", "draw", "normal", "grad", "sum", "split", "concat",
        "reshape", "loop", "for", "if", "else", "like", "stop", "@", "^", "?", ":", "|>", "..", "==", "and", "not", ";", "\n",
        "none", "1..0", "0..100000", "x[:, none]", "x[1:0]", "permute", "stack", "iota", "zeros(0)", "axis: -1", "keep: true",
    };
    const char *text = list[below((int)(sizeof list / sizeof *list))];
    return (Word){ text, (int)strlen(text) };
}

static void insert(int at, Word w)
{
    if (count == MAX_WORDS)
        return;
    memmove(words + at + 1, words + at, sizeof *words * (size_t)(count - at));
    words[at] = w;
    count++;
}

static void drop(int at, int n)
{
    n = n < count - at ? n : count - at;
    memmove(words + at, words + at + n, sizeof *words * (size_t)(count - at - n));
    count -= n;
}

/* Words from here to the end of the line. */
static int line_from(const Word *list, int n, int at)
{
    int end = at;
    while (end < n && *list[end].at != '\n')
        end++;
    return end - at + 1;
}

static char kind(Word w)
{
    return isdigit((unsigned char)*w.at) ? '0' : isalpha((unsigned char)*w.at) || *w.at == '_' ? 'a' : *w.at == '"' ? '"' : '+';
}

/* A word that is no blank, of the same kind as w if one is soon found. */
static Word alike(Word w)
{
    Word other = all[below(known)];
    for (int tries = 0; tries < 100 && (kind(other) != kind(w) || isspace((unsigned char)*other.at)); tries++)
        other = all[below(known)];
    return other;
}

static void mutate(void)
{
    static const Word blank = { " ", 1 };
    int i = below(count), k = below(count), from = below(known);
    for (int tries = 0; tries < 20 && (isspace((unsigned char)*words[i].at) || *words[i].at == '#'); tries++)
        i = below(count);
    Word w = words[i];
    switch (below(16)) {
    case 0: drop(i, 1); break;
    case 1: insert(k, w); insert(k, blank); break;
    case 2: words[i] = words[k]; words[k] = w; break;
    case 3: words[i] = hard(); break;
    case 4: insert(i, hard()); insert(i, blank); break;
    case 5: insert(i, all[from]); insert(i, blank); break;
    case 6: case 7: case 8: case 9: case 10: case 11: case 12: words[i] = alike(w); break;
    case 13: drop(i, line_from(words, count, i)); break;
    case 14:
        for (int n = line_from(all, known, from); n > 0 && from + n <= known; n--)
            insert(i, all[from + n - 1]);
        break;
    default:
        for (int n = line_from(words, count, k); n > 0 && k + n <= count; n--)
            insert(i, words[k + n - 1]);
    }
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: mutate SEED FILE.gm...\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    int chosen = 2 + below(argc - 2);
    for (int i = 2; i < argc; i++) {
        const char *text = read_text(argv[i]);
        split(text, all, &known, MAX_ALL);
        if (i == chosen)
            split(text, words, &count, MAX_WORDS - 4096);
    }
    for (int n = 1 + below(1 + below(5)); n > 0 && count > 0; n--)
        mutate();
    for (int i = 0; i < count; i++)
        fwrite(words[i].at, 1, (size_t)words[i].length, stdout);
    if (below(40) == 0)
        putchar(below(256));
    return 0;
}
