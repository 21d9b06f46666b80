import Accessioning
import ArchiveModel
import Glibc

/// Makes, fills and removes files and folders by the system's own calls.
enum FileWriting {
    /// The file must not be there yet. `shown` is the path that an error names.
    static func write(_ bytes: [UInt8], to path: String, shown: String) throws(SystemError) {
        _ = try write(bytes, in: AT_FDCWD, path, shown: shown)
    }

    /// The same, with the path relative to an open folder.
    static func write(
        _ bytes: [UInt8], in folder: Int32, _ path: String, shown: @autoclosure () -> String
    ) throws(SystemError) -> FileStamp {
        let descriptor = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw failed(shown, errno) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                let code = errno
                close(descriptor)
                throw failed(shown, count == 0 ? EIO : code)
            }
            offset += count
        }
        var status = stat()
        let isSeen = fstat(descriptor, &status) == 0
        // A full disk or a network drive may only say so now.
        guard close(descriptor) == 0, isSeen else { throw failed(shown, errno) }
        return FileStamp(status)
    }

    /// `code` is taken before the path is put together, which may change `errno`.
    private static func failed(_ shown: () -> String, _ code: Int32) -> SystemError {
        SystemError(path: shown(), code: code)
    }

    /// With all folders above it; those that are there are left as they are.
    static func makeFolders(_ path: String) throws(SystemError) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw SystemError(path: path, code: errno)
        }
        try makeFolders(String(path[..<slash]))
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw SystemError(path: path, code: errno) }
    }

    /// All that is in the folder, not the folder; links are removed and not followed.
    static func empty(_ path: String) throws(SystemError) {
        // Folders come before what is in them, so that in reverse each is empty when its turn comes.
        var folders = [path]
        var index = 0
        while index < folders.count {
            let folder = try OpenFolder(folders[index])
            for entry in try FolderNames.list(folders[index]) {
                if entry.isFolder {
                    folders.append(folders[index] + "/" + entry.name)
                } else if unlinkat(folder.descriptor, entry.name, 0) != 0 {
                    throw SystemError(path: folders[index] + "/" + entry.name, code: errno)
                }
            }
            index += 1
        }
        for folder in folders.dropFirst().reversed() where rmdir(folder) != 0 {
            throw SystemError(path: folder, code: errno)
        }
    }

    static func remove(_ path: String) throws(SystemError) {
        try empty(path)
        if rmdir(path) != 0 { throw SystemError(path: path, code: errno) }
    }
}
