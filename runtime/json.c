/* json.c -- the part of JSON that a safetensors header uses: objects, arrays, strings and
   counts.
   In: a stream and the length of the text in it.  Out: one token a call, or the first
   error with its offset.  Invariant: never reads past the text, needs no memory that
   grows, no recursion; strings are valid UTF-8 without NUL. */
#include "checkpoint.h"

static bool json_fail(gm_json *j, const char *why)
{
    if (!j->why)
        j->why = why;
    return false;
}

static void json_advance(gm_json *j)
{
    if (j->left == 0) {
        j->next = EOF;
        return;
    }
    j->left--;
    j->offset++;
    j->next = getc(j->file);
    if (j->next == EOF)
        json_fail(j, "the file cannot be read");
}

void gm_json_start(gm_json *j, FILE *file, uint64_t offset, uint64_t length)
{
    *j = (gm_json){.file = file, .left = length, .offset = offset - 1};
    json_advance(j);
}

static void json_space(gm_json *j)
{
    while (j->next == ' ' || j->next == '\t' || j->next == '\n' || j->next == '\r')
        json_advance(j);
}

bool gm_json_try(gm_json *j, char c)
{
    json_space(j);
    if (j->next != c)
        return false;
    json_advance(j);
    return true;
}

bool gm_json_take(gm_json *j, char c, const char *why)
{
    return gm_json_try(j, c) || json_fail(j, why);
}

bool gm_json_end(gm_json *j)
{
    json_space(j);
    return j->next == EOF && !j->why ? true : json_fail(j, "expected the end of the header");
}

bool gm_json_count(gm_json *j, uint64_t *out)
{
    uint64_t value = 0;
    json_space(j);
    if (j->next < '0' || j->next > '9')
        return json_fail(j, "expected a whole number");
    bool zero = j->next == '0';
    for (int digits = 0; j->next >= '0' && j->next <= '9'; digits++) {
        uint64_t digit = (uint64_t)(j->next - '0');
        if ((zero && digits) || value > (INT64_MAX - digit) / 10)
            return json_fail(j, "the number is too large or begins with 0");
        value = value * 10 + digit;
        json_advance(j);
    }
    if (j->next == '.' || j->next == 'e' || j->next == 'E')
        return json_fail(j, "expected a whole number");
    *out = value;
    return true;
}

/* Where the decoded bytes of a string go: text as far as there is room, all of it into
   the hash. */
typedef struct { char *text; size_t room, used; uint64_t hash; } json_string;

static void json_put_byte(json_string *s, unsigned byte)
{
    if (s->used + 1 < s->room)
        s->text[s->used++] = (char)byte;
    s->hash = (s->hash ^ byte) * UINT64_C(0x100000001b3);
}

static void json_put_code(json_string *s, unsigned long code)
{
    if (code < 0x80) {
        json_put_byte(s, (unsigned)code);
    } else if (code < 0x800) {
        json_put_byte(s, (unsigned)(0xc0 | code >> 6));
        json_put_byte(s, (unsigned)(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        json_put_byte(s, (unsigned)(0xe0 | code >> 12));
        json_put_byte(s, (unsigned)(0x80 | (code >> 6 & 0x3f)));
        json_put_byte(s, (unsigned)(0x80 | (code & 0x3f)));
    } else {
        json_put_byte(s, (unsigned)(0xf0 | code >> 18));
        json_put_byte(s, (unsigned)(0x80 | (code >> 12 & 0x3f)));
        json_put_byte(s, (unsigned)(0x80 | (code >> 6 & 0x3f)));
        json_put_byte(s, (unsigned)(0x80 | (code & 0x3f)));
    }
}

/* The four hexadecimal digits after \u, or -1. */
static long json_hex4(gm_json *j)
{
    long value = 0;
    for (int i = 0; i < 4; i++) {
        int c = j->next, low = c | 32;
        int digit = c >= '0' && c <= '9' ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
        json_advance(j);
    }
    return value;
}

static bool json_unicode_escape(gm_json *j, json_string *s)
{
    long code = json_hex4(j);
    if (code >= 0xd800 && code < 0xdc00) {            /* the first half of a pair */
        if (j->next != '\\')
            return json_fail(j, "half of a surrogate pair");
        json_advance(j);
        if (j->next != 'u')
            return json_fail(j, "half of a surrogate pair");
        json_advance(j);
        long low = json_hex4(j);
        if (low < 0xdc00 || low > 0xdfff)
            return json_fail(j, "half of a surrogate pair");
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    } else if (code <= 0 || (code >= 0xdc00 && code < 0xe000)) {
        return json_fail(j, "bad \\u escape");
    }
    json_put_code(s, (unsigned long)code);
    return true;
}

static bool json_escape(gm_json *j, json_string *s)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    json_advance(j);
    for (int i = 0; from[i]; i++)
        if (j->next == from[i]) {
            json_put_byte(s, (unsigned char)to[i]);
            json_advance(j);
            return true;
        }
    if (j->next != 'u')
        return json_fail(j, "unknown escape in a string");
    json_advance(j);
    return json_unicode_escape(j, s);
}

/* One UTF-8 sequence of more than one byte; overlong forms and surrogates are refused. */
static bool json_utf8(gm_json *j, json_string *s)
{
    unsigned lead = (unsigned)j->next;
    int more = lead >= 0xc2 && lead < 0xe0 ? 1 : (lead & 0xf0) == 0xe0 ? 2
             : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (!more)
        return json_fail(j, "invalid UTF-8");
    unsigned long code = lead & (0x3fu >> more);
    for (int i = 0; i < more; i++) {
        json_advance(j);
        if (j->next == EOF || (j->next & 0xc0) != 0x80)
            return json_fail(j, "invalid UTF-8");
        code = code << 6 | (unsigned long)(j->next & 0x3f);
    }
    if ((more == 2 && code < 0x800) || (more == 3 && code < 0x10000) || code > 0x10ffff ||
        (code >= 0xd800 && code < 0xe000))
        return json_fail(j, "invalid UTF-8");
    json_put_code(s, code);
    json_advance(j);
    return true;
}

bool gm_json_string(gm_json *j, char *text, size_t room, uint64_t *hash)
{
    json_string s = {text, room, 0, UINT64_C(0xcbf29ce484222325)};
    text[0] = 0;
    if (!gm_json_take(j, '"', "expected a string"))
        return false;
    while (j->next != '"') {
        bool ok = true;
        if (j->next == EOF || j->next < 0x20)
            return json_fail(j, "a string without its end");
        if (j->next == '\\') {
            ok = json_escape(j, &s);
        } else if (j->next >= 0x80) {
            ok = json_utf8(j, &s);
        } else {
            json_put_byte(&s, (unsigned)j->next);
            json_advance(j);
        }
        if (!ok)
            return false;
    }
    json_advance(j);
    text[s.used] = 0;
    *hash = s.hash;
    return true;
}
