import Glibc

/// What stands at the site's path, to see whether it is still what a build put there.
struct SiteIdentity: Equatable {
    private let device: UInt64
    private let inode: UInt64
    /// A build made it.
    let isSite: Bool

    init(_ path: String) {
        var status = stat()
        let isThere = lstat(path, &status) == 0
        device = isThere ? UInt64(status.st_dev) : 0
        inode = isThere ? UInt64(status.st_ino) : 0
        isSite = SiteRoot(path) != nil
    }
}
