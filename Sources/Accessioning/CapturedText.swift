import ArchiveModel

/// What the rules read: a seed's text after its front matter, as its lines that are not blank.
package struct CapturedText: Sendable {
    package let source: CapturedSource
    /// 1-based number of the seed's line at which the text begins.
    package let firstLine: Int
    package let lines: [TextLine]

    /// `firstLine` past the seed's end gives a text without lines.
    package init(_ source: CapturedSource, firstLine: Int = 1) {
        self.source = source
        self.firstLine = firstLine
        var lines: [TextLine] = []
        if firstLine <= source.lineCount {
            lines.reserveCapacity((source.lineCount - firstLine) / 2 + 2)
            for number in firstLine...source.lineCount {
                let range = CapturedText.trimmed(source.range(ofLine: number), in: source.bytes)
                if !range.isEmpty { lines.append(TextLine(number: number, range: range)) }
            }
        }
        self.lines = lines
    }

    /// Has a letter or a digit of any script somewhere; a file of rules and blanks has not.
    package var hasWords: Bool {
        lines.contains { line in
            source.bytes[line.range].contains { byte in
                byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            }
        }
    }

    /// From the first line to the last.
    var range: Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    package func text(_ line: TextLine) -> String { source.text(line.range) }

    /// Evidence that quotes the bytes in `range`, cut to 200 scalars.
    package func evidence(_ rule: String, _ range: Range<Int>, note: String? = nil) -> Evidence {
        let quote = cut(range).map { source.text($0) + "…" } ?? source.text(range)
        return Evidence(rule: rule, quote: quote, location: source.location(at: range.lowerBound), note: note)
    }

    /// The first 199 scalars of more than 200; nil where there are no more.
    private func cut(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 200 else { return nil }
        let isASCII = source.bytes[range].prefix(201).withUnsafeBufferPointer { bytes in
            !WideScan.contains(bytes) { $0.are(0x80...0xFF) }
        }
        if isASCII { return range.prefix(199) }
        var scalars = 0
        var end = range.lowerBound
        for at in range where source.bytes[at] & 0xC0 != 0x80 {
            scalars += 1
            if scalars == 200 { end = at }
            if scalars > 200 { return range.lowerBound..<end }
        }
        return nil
    }

    /// Without ASCII white space at both ends.
    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isSpace(bytes[low]) { low += 1 }
        while high > low, isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// A line that is not blank.
package struct TextLine: Sendable, Hashable {
    /// 1-based, in the seed.
    package let number: Int
    /// Byte offsets in the seed, without white space at the ends.
    package let range: Range<Int>

    package init(number: Int, range: Range<Int>) {
        self.number = number
        self.range = range
    }
}
