/* sha256.c -- the hash against FIPS 180-4's examples and every length around a block's end, where the
   padding takes a second block.  The long sum is sha256sum's of the same digests in a row. */
#include "tools.h"

#include <string.h>

static int failures;

static void expect(const char *what, const void *bytes, size_t length, const char *want)
{
    char hex[65];
    sha256_hex(bytes, length, hex);
    if (strcmp(hex, want)) {
        printf("%s: %s, not %s\n", what, hex, want);
        failures++;
    }
}

int main(void)
{
    expect("empty", "", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect("abc", "abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect("two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    char text[130], all[130 * 64 + 1];
    memset(text, 'a', sizeof text);
    for (size_t n = 0; n < sizeof text; n++)
        sha256_hex(text, n, all + 64 * n);
    expect("lengths 0 to 129", all, 130 * 64,
           "c665ed20ef30f158e90c7e921d8182bc0943c4b087a82f64a18d417bcdfadce7");
    return failures != 0;
}
