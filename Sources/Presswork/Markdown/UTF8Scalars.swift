/// Scalars of valid UTF-8; of other bytes, something without a crash.
enum UTF8Scalars {
    /// Calls `body` with each scalar and the index of its first byte.
    static func forEach(in bytes: ArraySlice<UInt8>, _ body: (UInt32, Int) -> Void) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = bytes[index]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let end = min(index + length, bytes.endIndex)
            var scalar = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
            for byte in bytes[(index + 1)..<end] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
            body(scalar, index)
            index = end
        }
    }
}
