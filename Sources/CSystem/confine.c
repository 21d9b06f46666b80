#define _GNU_SOURCE
#include "include/CSystem.h"

#include <sys/prctl.h>
#include <sys/resource.h>

static int limit(int resource, rlim_t most) {
    struct rlimit both;
    if (getrlimit(resource, &both)) return -1;
    if (both.rlim_max > most) both.rlim_max = most;
    both.rlim_cur = both.rlim_max;
    return setrlimit(resource, &both);
}

int system_confine(size_t memory) {
    // The limit holds for new files alone: the streams stay open.
    int failed = limit(RLIMIT_NOFILE, 0);
    failed |= limit(RLIMIT_AS, memory);
    failed |= limit(RLIMIT_CORE, 0);
    failed |= limit(RLIMIT_FSIZE, 0);
    failed |= limit(RLIMIT_NPROC, 0);
    failed |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    failed |= prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_NAME, "dateline-parser", 0, 0, 0);
    return failed ? -1 : 0;
}
