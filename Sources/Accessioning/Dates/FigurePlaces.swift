import ArchiveModel

/// Where figures stand in a text, for rules that look through all of it one after the other.
struct FigurePlaces {
    /// Offsets at which runs begin of digits of ASCII, `:`, and the first bytes of other digits.
    private let starts: [Int32]

    /// `range` must lie in the bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var starts: [Int32] = []
        bytes.withUnsafeBufferPointer { bytes in
            var at = FigurePlaces.next(in: bytes, range)
            while at < range.upperBound {
                starts.append(Int32(truncatingIfNeeded: at))
                while at < range.upperBound, FigurePlaces.isOne(bytes[at]) { at += 1 }
                at = FigurePlaces.next(in: bytes, at..<range.upperBound)
            }
        }
        self.starts = starts
    }

    /// Where the next run begins from `start` on, which lies in none; `end` where none begins before it. `cursor` begins
    /// at 0 and is handed on.
    func next(from start: Int, until end: Int, _ cursor: inout Int) -> Int {
        while cursor < starts.count, Int(starts[cursor]) < start { cursor += 1 }
        return cursor < starts.count ? min(Int(starts[cursor]), end) : end
    }

    /// Where in `range` the next byte of a run stands; the range's end where none does.
    static func next(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        WideScan.index(bytes, in: range) { $0.are(0x30...0x3A) .| $0.are(0xD9) .| $0.are(0xDB) }
    }

    @inline(__always)
    static func isOne(_ byte: UInt8) -> Bool { byte &- 0x30 <= 10 || byte == 0xD9 || byte == 0xDB }
}
