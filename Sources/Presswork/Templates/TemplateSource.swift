import ArchiveModel

/// A template's bytes, and where in them a finding stands.
struct TemplateSource {
    let file: TemplateFile
    /// Where the text begins: behind a byte order mark.
    let start: Int
    private let lineStarts: [Int]

    init(_ file: TemplateFile) {
        self.file = file
        start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lineStarts = [start]
        for (offset, byte) in file.bytes.enumerated() where byte == .newline { lineStarts.append(offset + 1) }
        self.lineStarts = lineStarts
    }

    var bytes: [UInt8] { file.bytes }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// 1-based line of the byte at `offset`.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The caret stands under the part of `range` that is on its first line.
    func error(
        _ code: String, _ message: String, at range: Range<Int>, suggestion: String? = nil
    ) -> Finding {
        let line = line(of: range.lowerBound)
        let lineStart = lineStarts[line - 1]
        var lineEnd = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if lineEnd > lineStart, bytes[lineEnd - 1] == .carriageReturn { lineEnd -= 1 }
        let caretEnd = max(range.lowerBound, min(range.upperBound, lineEnd))
        // 200 scalars are at most 800 bytes; cutting first keeps a long line cheap.
        let shown = String(decoding: bytes[lineStart..<min(lineEnd, lineStart + 800)], as: UTF8.self)
        return Finding(
            .error, "template.\(code)", message,
            at: SourceLocation(path: file.path, line: line, column: scalars(lineStart..<range.lowerBound) + 1),
            excerpt: String(String.UnicodeScalarView(shown.unicodeScalars.prefix(200))),
            length: scalars(range.lowerBound..<caretEnd), suggestion: suggestion)
    }

    private func scalars(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Space and tab: what may stand beside a tag that is alone on its line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    /// What may pad a name in its tag.
    var isSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}
