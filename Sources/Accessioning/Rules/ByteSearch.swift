import ArchiveModel

extension StringProtocol where SubSequence == Substring {
    /// The first place where the bytes of `needle` stand; nil for an empty one. The library's own search compares
    /// grapheme clusters and builds a table first, which costs more than the whole line it looks through.
    func range(ofBytes needle: String) -> Range<Index>? {
        let offset = withBytes { hay in needle.withBytes { ByteSearch.offset(of: $0, in: hay) } }
        guard let offset else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: needle.utf8.count)
    }

    /// Whether the bytes of `needle` stand in it; named as the library's own search, so that none can be called by
    /// mistake: that one asks Foundation, wherever any library imports it.
    func contains(_ needle: String) -> Bool { needle.isEmpty || range(ofBytes: needle) != nil }

    /// Whether it has the character, for sets such as `",;"`, which are asked about every letter of a line. A letter and
    /// its accent in one scalar or two are different characters here.
    func contains(_ character: Character) -> Bool {
        var bytes = character.utf8.makeIterator()
        guard let first = bytes.next() else { return false }
        if bytes.next() == nil, first != 0x20 { return hasByte { $0.are(first) } }
        return range(ofBytes: String(character)) != nil
    }

    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}

enum ByteSearch {
    /// Whether the bytes begin with those of `opening`.
    static func opens(_ bytes: UnsafeBufferPointer<UInt8>, with opening: String) -> Bool {
        guard opening.utf8.count <= bytes.count else { return false }
        return opening.utf8.withContiguousStorageIfAvailable { opening in
            opening.indices.allSatisfy { bytes[$0] == opening[$0] }
        } ?? bytes.starts(with: opening.utf8)
    }

    static func offset(of needle: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = needle.first, hay.count >= needle.count else { return nil }
        if needle.count == 1 { return hay.firstIndex(of: first) }
        let second = needle[1]
        var at = 0
        while at < hay.count {
            let start = WideScan.pairIndex(hay, in: at..<hay.count) { $0.are(first) .& $1.are(second) }
            guard start + needle.count <= hay.count else { return nil }
            var length = 2
            while length < needle.count, hay[start + length] == needle[length] { length += 1 }
            if length == needle.count { return start }
            at = start + 1
        }
        return nil
    }
}

extension String.UTF8View {
    /// Most lines differ from an opening in the first byte; the library's own would make two iterators to find that.
    func starts(with opening: String.UTF8View) -> Bool {
        guard let first = opening.first else { return true }
        return self.first == first && prefix(opening.count).elementsEqual(opening)
    }
}
