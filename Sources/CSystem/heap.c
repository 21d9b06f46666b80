#include "include/CSystem.h"

#include <malloc.h>

void system_heap_grows_in_large_steps(void) {
#ifdef __GLIBC__
    // A thread's heap has this from the start, and grows a page at a time behind it.
    mallopt(M_TOP_PAD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_MMAP_THRESHOLD, 8 << 20);
#endif
}

void system_heap_shrinks(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
