/// Definitions of notes and links that the parser would swallow: nobody refers to them, or they repeat a label.
///
/// Captured text may lose nothing, so their opening bracket is escaped, and the line is printed.
enum UnusedDefinitions {
    static func escaped(in bytes: [UInt8], lines: [MarkdownLine]) -> [UInt8]? {
        let candidates = definitions(in: bytes, lines: lines)
        if candidates.isEmpty { return nil }
        let used = references(in: bytes, besides: Set(candidates.map(\.start)))
        var seen: Set<[UInt8]> = []
        let lost = candidates.filter { !seen.insert($0.label).inserted || !used.contains($0.label) }
        if lost.isEmpty { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + lost.count)
        var from = 0
        for definition in lost {
            result += bytes[from..<definition.start]
            result.append(UInt8(ascii: "\\"))
            from = definition.start
        }
        return result + bytes[from...]
    }

    private struct Definition {
        let label: [UInt8]
        /// Of the opening bracket.
        let start: Int
    }

    private static func definitions(in bytes: [UInt8], lines: [MarkdownLine]) -> [Definition] {
        var found: [Definition] = []
        var inFence = false
        for line in lines {
            if line.isFence(in: bytes) { inFence.toggle() }
            guard !inFence, line.indent < 4, !line.isBlank, bytes[line.textStart] == UInt8(ascii: "["),
                let end = labelEnd(bytes, line.textStart, line.range.upperBound),
                end + 1 < line.range.upperBound, bytes[end + 1] == UInt8(ascii: ":")
            else { continue }
            found.append(Definition(label: folded(bytes[line.textStart..<end]), start: line.textStart))
        }
        return found
    }

    /// Labels in brackets, wherever they stand but at the start of a definition.
    private static func references(in bytes: [UInt8], besides starts: Set<Int>) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "["), !starts.contains(index),
                let end = labelEnd(bytes, index, bytes.count)
            {
                found.insert(folded(bytes[index..<end]))
            }
            index += 1
        }
        return found
    }

    /// Index of the bracket that ends the label opened at `start`: at most 1,000 bytes on, without another one between.
    private static func labelEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var index = start + 1
        while index < min(limit, start + 1000) {
            if bytes[index] == UInt8(ascii: "[") { return nil }
            if bytes[index] == UInt8(ascii: "]") { return index == start + 1 ? nil : index }
            index += 1
        }
        return nil
    }

    private static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
        String(decoding: label, as: UTF8.self).lowercased().utf8.map { ASCII.isSpace($0) ? 0x20 : $0 }
    }
}
