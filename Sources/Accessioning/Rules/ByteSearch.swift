extension StringProtocol where SubSequence == Substring {
    /// The first place where the bytes of `needle` stand; nil for an empty one. The library's own search compares
    /// grapheme clusters and builds a table first, which costs more than the whole line it looks through.
    func range(ofBytes needle: String) -> Range<Index>? {
        let offset = withBytes { hay in needle.withBytes { ByteSearch.offset(of: $0, in: hay) } }
        guard let offset else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: needle.utf8.count)
    }

    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}

enum ByteSearch {
    static func offset(of needle: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = needle.first, hay.count >= needle.count else { return nil }
        for start in 0...(hay.count - needle.count) where hay[start] == first {
            var length = 1
            while length < needle.count, hay[start + length] == needle[length] { length += 1 }
            if length == needle.count { return start }
        }
        return nil
    }
}
