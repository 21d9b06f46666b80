/// What a capture wraps around a line: the mark of a quotation, a table with one cell, a heading of HTML.
enum LineWrapping {
    /// `>` in front of a heading, or `always`.
    static func takeQuote(_ inner: inout Range<Int>, _ bytes: [UInt8], always: Bool) {
        guard bytes[inner].first == UInt8(ascii: ">") else { return }
        let rest = PrintedLine.trimmed(inner.lowerBound + 1..<inner.upperBound, bytes)
        guard !rest.isEmpty else { return }
        if always || bytes[rest].first == UInt8(ascii: "#") { inner = rest }
    }

    /// `:Author: Ann Lee` of reStructuredText and `% Ann Lee` of Pandoc: the mark in front.
    static func takeField(_ inner: inout Range<Int>, _ bytes: [UInt8]) {
        let line = bytes[inner]
        guard line.count > 3, let first = line.first else { return }
        let second = line[line.startIndex + 1]
        let isField =
            first == UInt8(ascii: ":") && MarkdownMarks.isWord(second) && line.prefix(24).dropFirst().contains(first)
        guard isField || first == UInt8(ascii: "%") && second == 0x20 else { return }
        inner = PrintedLine.trimmed(inner.lowerBound + 1..<inner.upperBound, bytes)
    }

    /// `# The Water Line {#water-line .unnumbered}`: what Pandoc writes behind a heading.
    static func takeAttributes(_ inner: inout Range<Int>, _ bytes: [UInt8]) {
        guard bytes[inner].last == UInt8(ascii: "}"), let open = bytes[inner].lastIndex(of: UInt8(ascii: "{")),
            open > inner.lowerBound, open + 2 < inner.upperBound,
            bytes[open + 1] == UInt8(ascii: "#") || bytes[open + 1] == UInt8(ascii: ".")
        else { return }
        inner = PrintedLine.trimmed(inner.lowerBound..<open, bytes)
    }

    /// `| The Water Line |`: a row of one cell.
    static func takeCell(_ inner: inout Range<Int>, _ bytes: [UInt8]) {
        let bar = UInt8(ascii: "|")
        guard inner.count > 2, bytes[inner].first == bar, bytes[inner].last == bar else { return }
        let cell = inner.lowerBound + 1..<inner.upperBound - 1
        guard !bytes[cell].contains(bar) else { return }
        let words = PrintedLine.trimmed(cell, bytes)
        if bytes[words].contains(where: MarkdownMarks.isWord) { inner = words }
    }

    /// `<h1 class="x">The Water Line</h1>`: the level, and the words between; 0 for any other line.
    static func takeTag(_ inner: inout Range<Int>, _ bytes: [UInt8]) -> Int {
        let line = bytes[inner]
        guard line.count > 9, line.first == UInt8(ascii: "<"), line.last == UInt8(ascii: ">"),
            line[line.startIndex + 1] | 0x20 == UInt8(ascii: "h"),
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(line[line.startIndex + 2]),
            let open = line.firstIndex(of: UInt8(ascii: ">")), open < line.endIndex - 6
        else { return 0 }
        let close = line.suffix(5)
        guard close.starts(with: "</".utf8), close[close.startIndex + 2] | 0x20 == UInt8(ascii: "h"),
            close[close.startIndex + 3] == line[line.startIndex + 2]
        else { return 0 }
        inner = PrintedLine.trimmed(open + 1..<line.endIndex - 5, bytes)
        return Int(line[line.startIndex + 2] - UInt8(ascii: "0"))
    }

    /// `|---|:--:|`
    static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: ".utf8.contains($0) }
    }
}
