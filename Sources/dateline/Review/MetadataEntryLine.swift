/// `date: 2021  # a guess` → the same line with another value.
enum MetadataEntryLine {
    /// `column` is that of the key, from 1, in scalars. Nil where the value is not one plain or quoted text that ends here.
    static func replacing(_ line: [UInt8], column: Int, with yaml: String) -> [UInt8]? {
        guard let colon = colon(line, start: offset(line, column)) else { return nil }
        var start = colon + 1
        while start < line.count, isSpace(line[start]) { start += 1 }
        guard let end = valueEnd(line, start) else { return nil }
        var replaced = Array(line[...colon])
        replaced += start == end ? [0x20] : line[colon + 1..<start]
        replaced += Array(yaml.utf8)
        // A comment behind an empty value keeps its distance.
        if start == end, end < line.count { replaced.append(0x20) }
        return replaced + line[end...]
    }

    private static func offset(_ line: [UInt8], _ column: Int) -> Int {
        var seen = 0
        for (offset, byte) in line.enumerated() where byte & 0xC0 != 0x80 {
            seen += 1
            if seen == column { return offset }
        }
        return line.count
    }

    /// The colon that ends the key at `start`.
    private static func colon(_ line: [UInt8], start: Int) -> Int? {
        var index = start
        if index < line.count, isQuote(line[index]) { index = quoteEnd(line, index) ?? line.count }
        return (index..<max(index, line.count)).first { line[$0] == UInt8(ascii: ":") && endsWord(line, $0 + 1) }
    }

    private static func valueEnd(_ line: [UInt8], _ start: Int) -> Int? {
        guard start < line.count, line[start] != UInt8(ascii: "#") else { return start }
        if isQuote(line[start]) {
            guard let end = quoteEnd(line, start), endsWord(line, end) else { return nil }
            return end
        }
        // Lists, mappings, blocks, anchors and tags go on in ways of their own.
        if "[{|>&*!%@`".utf8.contains(line[start]) { return nil }
        var end = line.count
        for index in start + 1..<max(start + 1, line.count)
        where line[index] == UInt8(ascii: "#") && isSpace(line[index - 1]) {
            end = index
            break
        }
        while end > start, isSpace(line[end - 1]) { end -= 1 }
        return end
    }

    /// Behind the quote that closes the one at `start`.
    private static func quoteEnd(_ line: [UInt8], _ start: Int) -> Int? {
        let quote = line[start]
        var index = start + 1
        while index < line.count {
            if quote == UInt8(ascii: "\""), line[index] == UInt8(ascii: "\\") {
                index += 2
            } else if line[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < line.count, line[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return nil
    }

    private static func endsWord(_ line: [UInt8], _ index: Int) -> Bool { index >= line.count || isSpace(line[index]) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}
