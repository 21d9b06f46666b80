import ArchiveModel

/// Finds the YAML between `---` lines at the head of a seed.
package enum FrontMatter {
    package struct Split: Sendable {
        /// Line numbers of the YAML between its fences; nil when there is no front matter.
        package let lines: ClosedRange<Int>?
        /// 1-based number of the first line of the text.
        package let firstLine: Int
    }

    /// A `---` that no `key:` line follows is a rule that somebody drew, not front matter. The value is nil when the
    /// closing fence is missing.
    package static func split(_ source: CapturedSource) -> Outcome<Split?> {
        guard isFence(source, 1), source.lineCount > 1 else { return Outcome(Split(lines: nil, firstLine: 1)) }
        if isClosing(source, 2) { return Outcome(Split(lines: nil, firstLine: 3)) }
        guard opensWithKey(source) else { return Outcome(Split(lines: nil, firstLine: 1)) }
        guard let end = (2...source.lineCount).first(where: { isClosing(source, $0) }) else {
            let finding = Finding(
                .error, "front-matter.unterminated", "the front matter that begins here has no end",
                at: SourceLocation(path: source.path, line: 1, column: 1), excerpt: "---", length: 3,
                suggestion: "close it with a line of '---'")
            return Outcome(nil, [finding])
        }
        return Outcome(Split(lines: 2...(end - 1), firstLine: end + 1))
    }

    private static func isFence(_ source: CapturedSource, _ line: Int) -> Bool {
        trimmedEnd(source, line).elementsEqual("---".utf8)
    }

    private static func isClosing(_ source: CapturedSource, _ line: Int) -> Bool {
        isFence(source, line) || trimmedEnd(source, line).elementsEqual("...".utf8)
    }

    private static func trimmedEnd(_ source: CapturedSource, _ line: Int) -> ArraySlice<UInt8> {
        var bytes = source.bytes[source.range(ofLine: line)]
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }

    /// The first line that is neither blank nor a comment reads `word:` or opens a flow mapping.
    private static func opensWithKey(_ source: CapturedSource) -> Bool {
        for number in 2...min(source.lineCount, 40) {
            let line = source.bytes[source.range(ofLine: number)].drop(while: { $0 == 0x20 || $0 == 0x09 })
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "&") || first == UInt8(ascii: "!") { return true }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let key = line[..<colon]
            let isWord = key.allSatisfy { $0 > 0x7F || isKeyByte($0) }
            let isEnd = colon + 1 == line.endIndex || line[colon + 1] == 0x20 || line[colon + 1] == 0x09
            return isWord && isEnd
        }
        return false
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
