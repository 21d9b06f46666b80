#define _GNU_SOURCE
#include "include/CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>

static int describe(posix_spawn_file_actions_t *files, posix_spawnattr_t *attributes, int socket) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int error = posix_spawn_file_actions_adddup2(files, socket, 0);
    if (!error) error = posix_spawn_file_actions_adddup2(files, socket, 1);
    if (!error) error = posix_spawn_file_actions_addopen(files, 2, "/dev/null", O_WRONLY, 0);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(files, 3);
    if (!error) error = posix_spawnattr_setsigmask(attributes, &none);
    if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
    if (!error) error = posix_spawnattr_setpgroup(attributes, 0);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
    return error ? error : posix_spawnattr_setflags(attributes, flags);
}

pid_t system_start(const char *path, char *const arguments[], char *const environment[], int socket) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    pid_t process = -1;
    int error = posix_spawn_file_actions_init(&files);
    if (error) return errno = error, -1;
    error = posix_spawnattr_init(&attributes);
    if (!error) {
        error = describe(&files, &attributes, socket);
        if (!error) error = posix_spawn(&process, path, &files, &attributes, arguments, environment);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&files);
    return error ? (errno = error, -1) : process;
}
