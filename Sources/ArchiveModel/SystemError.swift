import Glibc

/// A call to the system that failed: what was being done, to which file, and why.
package struct SystemError: Error, Sendable {
    package let path: String
    /// The system's number, 0 where Dateline itself refused.
    package let code: Int32
    private let words: String?

    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
        words = nil
    }

    package init(path: String, refusing words: String) {
        self.path = path
        self.words = words
        code = 0
    }

    /// The machine failed, not the file: a disk's fault, no room, too many open files. What could not be read now may be
    /// read in a minute, so that going on without it would lose something that is there.
    package var isOfTheMachine: Bool {
        switch code {
        case 0, ENOENT, EACCES, EPERM, ELOOP, ENOTDIR, EISDIR, ENAMETOOLONG: false
        default: true
        }
    }

    /// Nothing has that name.
    package var isMissing: Bool { code == ENOENT }

    /// Something has that name already.
    package var isPresent: Bool { code == EEXIST }

    /// In English, whatever the locale.
    package var reason: String {
        if let words { return words }
        switch code {
        case ENOENT: return "no such file or folder"
        case EACCES, EPERM: return "permission denied"
        case ENOSPC: return "no space left on the disk"
        case EDQUOT: return "the disk quota is used up"
        case EROFS: return "the file system is read-only"
        case EISDIR: return "it is a folder"
        case ENOTDIR: return "it is not a folder"
        case EEXIST: return "it exists already"
        case ENAMETOOLONG: return "the name is too long"
        case ELOOP: return "it is a symbolic link"
        case EMFILE, ENFILE: return "too many open files"
        case EFBIG: return "larger than the system lets a file grow"
        case EBUSY: return "it is in use"
        case ENOMEM: return "the system has no memory left"
        case EAGAIN: return "the system has no more to give for now"
        case EIO: return "the disk reported an error"
        default: return "system error \(code)"
        }
    }
}
