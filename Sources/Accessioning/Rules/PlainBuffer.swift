/// Room for words without their marks, which are never longer than with them.
struct PlainBuffer {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// What would not fit is left out.
    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    var last: UInt8? { count > 0 ? room[count - 1] : nil }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard count < room.count else { return }
        room[count] = byte
        count += 1
    }

    /// `range` must lie in `bytes`.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let to = room.baseAddress, let from = bytes.baseAddress, range.count <= room.count - count else { return }
        (to + count).update(from: from + range.lowerBound, count: range.count)
        count += range.count
    }

    /// What `write` writes, as if nothing stood before it.
    mutating func nest(_ write: (inout PlainBuffer) -> Void) {
        var rest = PlainBuffer(UnsafeMutableBufferPointer(rebasing: room[count...]))
        write(&rest)
        count += rest.count
    }

    mutating func append(_ words: String) { for byte in words.utf8 { append(byte) } }
}
