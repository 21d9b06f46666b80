// System calls that Swift's Glibc module doesn't show, or shows badly.
#pragma once

#include <stddef.h>
#include <sys/types.h>

/// Swaps two paths in one step (Linux renameat2 with RENAME_EXCHANGE). 0, or -1 with errno set: ENOENT when one of them
/// isn't there, EINVAL where the file system can't do it.
int system_exchange(const char *first, const char *second);

/// Writes the build identities (ELF note NT_GNU_BUILD_ID) of the program and of each library loaded with it, one behind
/// the other in the order of loading, and gives their length in bytes: 0 where the program itself has none. What does
/// not fit into `capacity` is left out.
size_t system_build_identities(unsigned char *buffer, size_t capacity);

/// Opens a path below a folder for reading, following no link and leaving the folder by no way (Linux openat2). The
/// descriptor, or -1 with errno set: EXDEV or ELOOP for a path that leads out, ENOSYS or EPERM where there is no such call.
int system_open_beneath(int folder, const char *path);

/// The next connection of a listening socket, which programs that are started meanwhile don't inherit (Linux accept4). The
/// descriptor, or -1 with errno set.
int system_accept(int listening);

/// Makes SIGINT and SIGTERM write a byte into a pipe instead of ending the process. The end to read, or -1 with errno set.
/// To be called once in a process.
int system_ending_signals(void);

/// Starts a program that reads and writes one socket, says nothing on standard error, holds no other file of ours, has
/// every signal as it was by default, and belongs to no terminal's group, so that Ctrl-C there does not reach it.
/// `arguments` and `environment` end with a null pointer. Its process id, or -1 with errno set.
pid_t system_start(const char *path, char *const arguments[], char *const environment[], int socket);

/// Gives up, for good, what a process that only reads and writes its streams does not need: to open files, to start
/// processes, to gain rights, to leave a core dump, to take more than `memory` bytes of addresses. 0, or -1 where any of
/// it failed.
int system_confine(size_t memory);

/// Lets the heap grow by megabytes. A thread's heap in glibc grows by a page at a time otherwise, with a system call for
/// each, and what takes more than 128 KiB comes from the system and goes back to it each time. To be called before other
/// threads are.
void system_heap_grows_in_large_steps(void);

/// Gives the system back what the heap has free, from all threads' parts of it: a part's free memory is of no use to
/// another thread.
void system_heap_shrinks(void);

/// How a process ends whose arena would grow over its limit.
enum { SYSTEM_ARENA_FULL = 70 };

/// Memory for one thread that is given back all at once: taking some is an addition, giving some back is nothing.
/// The byte before each block is 0, and may be read.
void system_arena_limit(size_t bytes);
void *system_arena_calloc(size_t count, size_t size);
void *system_arena_realloc(void *block, size_t size);
void system_arena_free(void *block);
/// Takes everything back. What was taken before is gone.
void system_arena_reset(void);
