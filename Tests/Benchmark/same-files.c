/* same-files PACK SEEDS OUTPUT: the least that a site of Dateline's can cost. Parses every text below SEEDS and writes the
   files of PACK, which bench.py took from a finished site, with one process a core. What it leaves out is all that Dateline
   thinks: dates, names and places with what they rest on, the catalogue, the pages' words, the search, the cache.

   PACK is entries, one behind the other: a path, a zero byte, a length in decimal, a zero byte, so many bytes. The length
   is -1 for a folder, and each folder stands before what it holds. */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct file { const char *path, *bytes; long length; };

static struct file *files;
static char **texts;
static long fileCount, textCount;

static void fail(const char *what) { perror(what); exit(1); }

static int noteText(const char *path, const struct stat *status, int kind, struct FTW *at) {
    (void)status, (void)at;
    if (kind != FTW_F) return 0;
    if (!(textCount & (textCount + 1))) texts = realloc(texts, (2 * textCount + 2) * sizeof *texts);
    texts[textCount++] = strdup(path);
    return 0;
}

static void readPack(const char *path) {
    struct stat status;
    int pack = open(path, O_RDONLY);
    if (pack < 0 || fstat(pack, &status)) fail(path);
    const char *at = mmap(NULL, status.st_size, PROT_READ, MAP_SHARED, pack, 0), *end = at + status.st_size;
    if (at == MAP_FAILED) fail(path);
    while (at < end) {
        const char *name = at, *length = name + strlen(name) + 1, *bytes = length + strlen(length) + 1;
        long count = atol(length);
        at = bytes + (count < 0 ? 0 : count);
        if (count < 0) {
            if (mkdir(name, 0777) && errno != EEXIST) fail(name);
            continue;
        }
        if (!(fileCount & (fileCount + 1))) files = realloc(files, (2 * fileCount + 2) * sizeof *files);
        files[fileCount++] = (struct file){name, bytes, count};
    }
}

static void parse(const char *path, char *buffer, long room) {
    static const char *names[] = {"table", "strikethrough", "autolink"};
    int seed = open(path, O_RDONLY);
    long count = seed < 0 ? -1 : read(seed, buffer, room);
    if (count < 0) fail(path);
    close(seed);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    for (int i = 0; i < 3; i++) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
    cmark_parser_feed(parser, buffer, count);
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

static void work(long first, long step) {
    long room = 1 << 22;
    char *buffer = malloc(room);
    for (long i = first; i < textCount; i += step) parse(texts[i], buffer, room);
    for (long i = first; i < fileCount; i += step) {
        int file = open(files[i].path, O_CREAT | O_WRONLY | O_TRUNC, 0666);
        if (file < 0 || write(file, files[i].bytes, files[i].length) != files[i].length) fail(files[i].path);
        close(file);
    }
    exit(0);
}

int main(int count, char **arguments) {
    if (count != 4) return fputs("usage: same-files PACK SEEDS OUTPUT\n", stderr), 2;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    cmark_gfm_core_extensions_ensure_registered();
    if (nftw(arguments[2], noteText, 64, FTW_PHYS)) fail(arguments[2]);
    if ((mkdir(arguments[3], 0777) && errno != EEXIST) || chdir(arguments[3])) fail(arguments[3]);
    readPack(arguments[1]);
    for (long core = 0; core < cores; core++)
        if (fork() == 0) work(core, cores);
    int status, failed = 0;
    while (wait(&status) > 0) failed |= status;
    return failed ? 1 : 0;
}
