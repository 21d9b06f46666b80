#define _GNU_SOURCE
#include "include/CSystem.h"

#include <elf.h>
#include <link.h>
#include <string.h>

struct identities {
    unsigned char *bytes;
    size_t count, capacity;
    int objects, lacks_own;
};

// Notes are padded to four bytes, name and content each.
static size_t padded(size_t size) { return (size + 3) & ~(size_t)3; }

static const unsigned char *build_id(const unsigned char *note, size_t size, size_t *length) {
    while (size >= sizeof(ElfW(Nhdr))) {
        const ElfW(Nhdr) *header = (const void *)note;
        size_t name = padded(header->n_namesz), content = padded(header->n_descsz);
        if (name + content > size - sizeof *header) return NULL;
        const unsigned char *text = note + sizeof *header;
        if (header->n_type == NT_GNU_BUILD_ID && header->n_namesz == 4 && memcmp(text, "GNU", 4) == 0) {
            *length = header->n_descsz;
            return text + name;
        }
        note = text + name + content;
        size -= sizeof *header + name + content;
    }
    return NULL;
}

static int collect(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size;
    struct identities *found = data;
    int is_program = found->objects++ == 0;
    // The kernel's own page is none of the program's.
    if (!is_program && strchr(info->dlpi_name, '/') == NULL) return 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_NOTE) continue;
        size_t length = 0;
        const unsigned char *id = build_id((const unsigned char *)info->dlpi_addr + part->p_vaddr, part->p_memsz, &length);
        if (id == NULL) continue;
        if (length <= found->capacity - found->count) {
            memcpy(found->bytes + found->count, id, length);
            found->count += length;
        }
        return 0;
    }
    if (is_program) found->lacks_own = 1;
    return 0;
}

size_t system_build_identities(unsigned char *buffer, size_t capacity) {
    struct identities found = {buffer, 0, capacity, 0, 0};
    dl_iterate_phdr(collect, &found);
    return found.lacks_own ? 0 : found.count;
}
