import ArchiveModel
import Glibc

/// Reads many values of a stored file that lie near one another, a large piece at a time: one call of the system for a
/// hundred values, and none of the file's pages in this process's memory.
struct StoredWindow: ~Copyable {
    private static let size = 1 << 20
    /// Workers write side by side, so that the next value may stand a little before the last one.
    private static let before = 1 << 18

    private let file: StoredFile
    /// The first `count` bytes are those of the file from `start` on.
    private var room: UnsafeMutableRawBufferPointer
    private var start = 0
    private var count = 0

    init(_ file: StoredFile) {
        self.file = file
        room = .allocate(byteCount: Self.size, alignment: 16)
    }

    deinit { room.deallocate() }

    /// Without a look at the fingerprint. `body` must not keep what it is given.
    mutating func read(_ place: StoredPlace, _ body: (UnsafeRawBufferPointer) -> Void) throws(SystemError) {
        guard let bytes = try bytes(of: place) else { throw file.failed(EIO) }
        body(bytes)
    }

    /// False where not that stands there which was put there; then `body` is not asked.
    mutating func check(_ place: StoredPlace, _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
        guard let bytes = try? bytes(of: place), place.isOf(bytes) else { return false }
        body(bytes)
        return true
    }

    /// Nil where the file ends before the value does.
    private mutating func bytes(of place: StoredPlace) throws(SystemError) -> UnsafeRawBufferPointer? {
        guard place.offset >= 0, place.length >= 0, place.length <= file.size - place.offset else { return nil }
        if place.offset < start || place.offset + place.length > start + count {
            start = max(0, place.offset - Self.before)
            // What the last reading left is of no use, whether or not this one fails.
            count = 0
            let needed = place.offset + place.length - start
            if needed > room.count {
                room.deallocate()
                room = .allocate(byteCount: needed, alignment: 16)
            }
            count = try file.fill(room, from: start)
        }
        let first = place.offset - start
        guard first + place.length <= count else { return nil }
        return UnsafeRawBufferPointer(rebasing: room[first..<(first + place.length)])
    }
}
