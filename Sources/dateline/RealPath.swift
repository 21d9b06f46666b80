import Glibc

/// Paths as the file system knows them, to see whether two names are one place.
enum RealPath {
    /// Absolute, without links, `.` and `..`; the end of a path that isn't there yet stays as it is written.
    static func of(_ path: String) -> String {
        var head = path.isEmpty ? "." : path
        var tail = ""
        while true {
            if let real = realpath(head, nil) {
                defer { free(real) }
                let folder = String(cString: real)
                return tail.isEmpty ? folder : (folder == "/" ? "" : folder) + tail
            }
            guard let slash = head.lastIndex(of: "/") else {
                // The working folder itself may be gone.
                return head == "." ? "." + tail : of(".") + "/" + head + tail
            }
            tail = head[slash...] + tail
            head = slash == head.startIndex ? "/" : String(head[..<slash])
        }
    }

    /// Whether `path` is `folder` or stands somewhere below it; both real.
    static func stands(_ path: String, in folder: String) -> Bool {
        path == folder || folder == "/" || path.hasPrefix(folder + "/")
    }
}
