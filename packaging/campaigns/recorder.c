/* Record what a program writes below one folder, in the order in which the system was told of it.
 *
 * Loaded before the C library (LD_PRELOAD). RECORDED_FOLDER names the folder, RECORD the file to append to.
 * A record is: one letter (W write, T truncate, S sync, D sync of a folder, U unlink, R rename, C create),
 * the path, a second path or nothing, an offset, a length, and as many bytes: numbers are 64 bits.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int record = -1;
static const char *folder;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_open)(const char *, int, ...);
static int (*real_fsync)(int), (*real_fdatasync)(int);
static int (*real_unlink)(const char *), (*real_rename)(const char *, const char *);
static int (*real_ftruncate)(int, off_t);

__attribute__((constructor)) static void begin(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite");
    real_open = dlsym(RTLD_NEXT, "open");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    folder = getenv("RECORDED_FOLDER");
    const char *name = getenv("RECORD");
    if (folder && name) record = real_open(name, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int ours(const char *path) { return record >= 0 && path && strncmp(path, folder, strlen(folder)) == 0; }

static void put(char what, const char *path, const char *other, int64_t offset, const void *bytes, int64_t length) {
    int64_t sizes[2] = {(int64_t)strlen(path), other ? (int64_t)strlen(other) : 0};
    pthread_mutex_lock(&lock);
    size_t total = 1 + sizeof sizes + sizes[0] + sizes[1] + 16 + (bytes ? length : 0);
    char *buffer = malloc(total), *place = buffer;
    *place++ = what;
    memcpy(place, sizes, sizeof sizes), place += sizeof sizes;
    memcpy(place, path, sizes[0]), place += sizes[0];
    if (other) memcpy(place, other, sizes[1]), place += sizes[1];
    memcpy(place, &offset, 8), place += 8;
    memcpy(place, &length, 8), place += 8;
    if (bytes) memcpy(place, bytes, length);
    if (real_write(record, buffer, total) < 0) abort();
    free(buffer);
    pthread_mutex_unlock(&lock);
}

static int path_of(int fd, char *path) {
    if (record < 0 || fd == record) return 0;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path);
}

ssize_t write(int fd, const void *bytes, size_t count) {
    char path[PATH_MAX];
    int watched = path_of(fd, path);
    int flags = watched ? fcntl(fd, F_GETFL) : 0;
    struct stat facts;
    off_t at = 0;
    if (watched) at = (flags & O_APPEND) && fstat(fd, &facts) == 0 ? facts.st_size : lseek(fd, 0, SEEK_CUR);
    ssize_t done = real_write(fd, bytes, count);
    if (watched && done > 0) put('W', path, NULL, at, bytes, done);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
    char path[PATH_MAX];
    ssize_t done = real_pwrite(fd, bytes, count, offset);
    if (done > 0 && path_of(fd, path)) put('W', path, NULL, offset, bytes, done);
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) { return pwrite(fd, bytes, count, offset); }

static int opened(const char *path, int flags, mode_t mode) {
    struct stat facts;
    int new = (flags & O_CREAT) && ours(path) && stat(path, &facts) != 0;
    int fd = real_open(path, flags, mode);
    if (fd >= 0 && new) put('C', path, NULL, 0, NULL, 0);
    if (fd >= 0 && (flags & O_TRUNC) && ours(path)) put('T', path, NULL, 0, NULL, 0);
    return fd;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

static int synced(int fd, int (*real)(int)) {
    char path[PATH_MAX];
    struct stat facts;
    int done = real(fd);
    if (done == 0 && path_of(fd, path)) put(fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode) ? 'D' : 'S', path, NULL, 0, NULL, 0);
    return done;
}

int fsync(int fd) { return synced(fd, real_fsync); }
int fdatasync(int fd) { return synced(fd, real_fdatasync); }

int unlink(const char *path) {
    int done = real_unlink(path);
    if (done == 0 && ours(path)) put('U', path, NULL, 0, NULL, 0);
    return done;
}

int rename(const char *from, const char *to) {
    int done = real_rename(from, to);
    if (done == 0 && ours(to)) put('R', from, to, 0, NULL, 0);
    return done;
}

int ftruncate(int fd, off_t size) {
    char path[PATH_MAX];
    int done = real_ftruncate(fd, size);
    if (done == 0 && path_of(fd, path)) put('T', path, NULL, size, NULL, 0);
    return done;
}

int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }
