/// Room for folded text, written by hand: growing an array byte by byte would cost a third of the reading.
struct FoldedBuffer {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// The room is for all that folding can make of the text; what would not fit is left out.
    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard count < room.count else { return }
        room[count] = byte
        count += 1
    }

    /// The first `count` of eight bytes in one number, the first lowest.
    @inline(__always)
    mutating func append(_ eight: UInt64, count added: Int) {
        guard count + 8 <= room.count, let base = room.baseAddress else {
            for index in 0..<added { append(UInt8(truncatingIfNeeded: eight >> UInt64(index * 8))) }
            return
        }
        UnsafeMutableRawPointer(base).storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
        count += added
    }

    /// The letters of a word, behind a space where another stands before it; the offset at which they begin. Nil where
    /// there is no room for seventeen bytes: then nothing is written.
    @inline(__always)
    mutating func append(_ word: WideWord) -> Int? {
        guard let base = room.baseAddress, count &+ 17 <= room.count else { return nil }
        let start = count == 0 ? 0 : count &+ 1
        let raw = UnsafeMutableRawPointer(base)
        // At the beginning the word is written over it.
        raw.storeBytes(of: 0x20, toByteOffset: count, as: UInt8.self)
        raw.storeBytes(of: word.small, toByteOffset: start, as: WideWord.Lanes.self)
        count = start &+ word.count
        return start
    }

    /// Of what was written; the offset must be below `count`.
    @inline(__always)
    subscript(offset: Int) -> UInt8 { room[offset] }

    mutating func cut(to count: Int) { self.count = min(self.count, max(0, count)) }

    /// As UTF-8.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else {
            append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }
}
