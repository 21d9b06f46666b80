/// Scalars of valid UTF-8; of other bytes, something without a crash.
enum UTF8Scalars {
    /// Calls `body` with each scalar and the index of its first byte.
    static func forEach(in bytes: ArraySlice<UInt8>, _ body: (UInt32, Int) -> Void) {
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let (scalar, length) = scalar(in: text, at: index)
                body(scalar, bytes.startIndex + index)
                index += length
            }
        }
    }

    /// `index` is one of the text's.
    @inline(__always)
    static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, text.count - index)
        var scalar = UInt32(first) & (0xFF >> UInt32((first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) + 1))
        for place in 1..<max(1, length) { scalar = scalar << 6 | UInt32(text[index + place] & 0x3F) }
        return (scalar, length)
    }
}
