// System calls that Swift's Glibc module doesn't show.
#pragma once

/// Swaps two paths in one step (Linux renameat2 with RENAME_EXCHANGE). 0, or -1 with errno set: ENOENT when one of them
/// isn't there, EINVAL where the file system can't do it.
int system_exchange(const char *first, const char *second);
