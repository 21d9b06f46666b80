import ArchiveModel
import Glibc

/// Reads many values of a stored file that lie near one another, a large piece at a time: one call of the system for a
/// hundred values, and none of the file's pages in this process's memory.
struct StoredWindow: ~Copyable {
    private static let size = 1 << 20
    /// Workers write side by side, so that the next value may stand a little before the last one.
    private static let before = 1 << 18

    private let file: StoredFile
    private var bytes: [UInt8] = []
    private var start = 0

    init(_ file: StoredFile) { self.file = file }

    /// Without a look at the fingerprint. `body` must not keep what it is given.
    mutating func read(_ place: StoredPlace, _ body: (UnsafeRawBufferPointer) -> Void) throws(SystemError) {
        if place.offset < start || place.offset + place.length > start + bytes.count {
            start = max(0, place.offset - Self.before)
            bytes = try file.bytes(start, max(Self.size, place.offset + place.length - start))
        }
        let first = place.offset - start
        guard first + place.length <= bytes.count else { throw file.failed(EIO) }
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[first..<(first + place.length)])) }
    }
}
