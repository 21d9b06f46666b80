extension StringProtocol where SubSequence == Substring {
    /// The parts between spaces, none of them empty; by bytes, for `split(separator:)` looks at grapheme clusters.
    var spaceSeparated: [Substring] {
        var parts: [Substring] = []
        var start = startIndex
        var at = startIndex
        while at < endIndex {
            let next = utf8.index(after: at)
            if utf8[at] == 0x20 {
                if start < at { parts.append(self[start..<at]) }
                start = next
            }
            at = next
        }
        if start < endIndex { parts.append(self[start..<endIndex]) }
        return parts
    }
}
