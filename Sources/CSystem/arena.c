#include "include/CSystem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A block is preceded by its size in 16 bytes of its own; a chunk holds many blocks.
enum { header_size = 16, chunk_size = 1 << 20 };

struct chunk {
    struct chunk *before;
    size_t size, used;
};

static struct chunk *current;
static void *last;
static size_t total, limit;

void system_arena_limit(size_t bytes) { limit = bytes; }

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static unsigned char *start(struct chunk *chunk) { return (unsigned char *)chunk + rounded(sizeof *chunk); }

static size_t *size_of(void *block) { return (size_t *)((unsigned char *)block - sizeof(size_t)); }

static void add_chunk(size_t least) {
    size_t size = least > chunk_size ? least : chunk_size;
    if (size > limit || total > limit - size) _exit(SYSTEM_ARENA_FULL);
    struct chunk *chunk = malloc(rounded(sizeof *chunk) + size);
    if (!chunk) _exit(SYSTEM_ARENA_FULL);
    *chunk = (struct chunk){current, size, 0};
    current = chunk;
    total += size;
}

static void *allocate(size_t size) {
    if (size > limit) _exit(SYSTEM_ARENA_FULL);
    size_t need = header_size + rounded(size);
    if (!current || need > current->size - current->used) add_chunk(need);
    last = start(current) + current->used + header_size;
    current->used += need;
    *size_of(last) = rounded(size);
    return last;
}

void *system_arena_calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) _exit(SYSTEM_ARENA_FULL);
    return memset(allocate(bytes), 0, bytes);
}

void *system_arena_realloc(void *block, size_t size) {
    if (!block) return allocate(size);
    size_t old = *size_of(block);
    if (size <= old) return block;
    if (size > limit) _exit(SYSTEM_ARENA_FULL);
    size_t more = rounded(size) - old;
    if (block == last && more <= current->size - current->used) {
        current->used += more;
        *size_of(block) = old + more;
        return block;
    }
    return memcpy(allocate(size), block, old);
}

void system_arena_free(void *block) { (void)block; }

void system_arena_reset(void) {
    while (current && current->before) {
        struct chunk *before = current->before;
        total -= current->size;
        free(current);
        current = before;
    }
    if (current) current->used = 0;
    last = NULL;
}
