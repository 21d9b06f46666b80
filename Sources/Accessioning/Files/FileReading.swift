import ArchiveModel
import Glibc

/// Reads whole files by the system's own calls: no link is followed, nothing but regular files is opened for long.
enum FileReading {
    /// `folder` is followed as it is, `name` is not. Throws over `limit` bytes.
    static func read(
        _ folder: String, _ name: FileName, limit: Int, follows: Bool = false
    ) throws(SystemError) -> [UInt8] {
        let path = name.bytes.isEmpty ? Array(folder.utf8) : Array(folder.utf8) + [UInt8(ascii: "/")] + name.bytes
        let shown = name.bytes.isEmpty ? folder : name.text
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (follows ? 0 : O_NOFOLLOW)
        let descriptor = path.withCString { open($0, flags) }
        guard descriptor >= 0 else { throw SystemError(path: shown, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(path: shown, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(path: shown, refusing: "not a regular file") }
        guard status.st_size <= limit else {
            throw SystemError(path: shown, refusing: "larger than \(limit >> 20) MiB")
        }
        return try readAll(descriptor, expecting: Int(status.st_size), limit: limit, shown)
    }

    private static func readAll(
        _ descriptor: Int32, expecting size: Int, limit: Int, _ path: String
    ) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        var capacity = size + 1
        // One byte more than expected, so that a file that grows meanwhile is read to its end.
        while true {
            let before = bytes.count
            let more = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let got = Glibc.read(descriptor, buffer.baseAddress, capacity)
                if got < 0 { failure = errno }
                count = max(0, got)
            }
            if before == 0 { bytes = more } else { bytes += more }
            if failure == EINTR {
                failure = 0
                continue
            }
            if failure != 0 { throw SystemError(path: path, code: failure) }
            if bytes.count == before { return bytes }
            // It was asked for one more and gave just what the file was said to have.
            if before == 0, bytes.count == size { return bytes }
            if bytes.count > limit { throw SystemError(path: path, refusing: "larger than \(limit >> 20) MiB") }
            capacity = max(4096, size + 1 - bytes.count)
        }
    }
}

extension Array where Element == UInt8 {
    /// The bytes as a C string; they hold no NUL, for no path does.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (self + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress.unsafelyUnwrapped) }
        }
    }
}

/// Reads files of the archive's own, which the user names and which may be links.
package enum FileBytes {
    /// Throws when the file can't be opened, is no regular file, or is larger than a seed may be.
    package static func read(_ path: String) throws(SystemError) -> [UInt8] {
        try FileReading.read(path, FileName([]), limit: SeedFolder.largest, follows: true)
    }
}
