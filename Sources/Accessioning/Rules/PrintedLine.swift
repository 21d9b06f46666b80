/// A line as a reader sees it: the marks around it taken off, and remembered.
///
/// A class, for lines are handed on by the hundred; its strings are made when they are asked for, since most lines are
/// refused by how long they are.
final class PrintedLine {
    enum Emphasis: Sendable { case none, italic, bold }

    let line: TextLine
    /// Level of a `#` heading, 1–6; 0 for any other line.
    let heading: Int
    let emphasis: Emphasis
    /// A star with a space behind it, which may be a bullet.
    let isListItem: Bool
    /// Stars or daggers in front that open a footnote.
    let noteMarks: Int
    /// Bytes between the marks.
    let inner: Range<Int>
    /// Bytes of `words`; 0 for a line too long to be anything but text.
    let count: Int
    private let bytes: [UInt8]
    private var madeWords: String?
    private var madeKey: String?
    private var madePartCount: Int?

    /// Longer lines are text: no headline or byline has so many bytes, even in Arabic with its vowels.
    static let longest = 480

    private static let longestKey = 280

    /// `unquoting`: the whole text is quoted with `>`, so the mark says nothing.
    init(_ line: TextLine, in bytes: [UInt8], unquoting: Bool = false) {
        self.line = line
        self.bytes = bytes
        guard line.range.count <= PrintedLine.longest else {
            (heading, emphasis, noteMarks, inner, count) = (0, .none, 0, line.range, 0)
            (madeWords, madeKey) = ("", "")
            isListItem = false
            return
        }
        isListItem =
            line.range.count > 1 && bytes[line.range.lowerBound] == UInt8(ascii: "*")
            && bytes[line.range.lowerBound + 1] == 0x20
        let (heading, emphasis, noteMarks, inner) = PrintedLine.unwrapped(
            line.range, in: bytes, unquoting: unquoting)
        (self.heading, self.emphasis, self.noteMarks, self.inner) = (
            heading, emphasis, noteMarks, inner
        )
        if MarkdownMarks.areNone(in: bytes[inner]) {
            count = inner.count
        } else {
            let words = MarkdownMarks.plain(bytes[inner])
            madeWords = words
            count = words.utf8.count
        }
    }

    /// Without Markdown; empty for a line too long to be anything but text.
    var words: String {
        if let madeWords { return madeWords }
        let words = String(decoding: bytes[inner], as: UTF8.self)
        madeWords = words
        return words
    }

    /// Of `words`.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let madeWords else { return bytes[inner].withUnsafeBufferPointer(body) }
        return madeWords.utf8.withContiguousStorageIfAvailable(body)
            ?? Array(madeWords.utf8).withUnsafeBufferPointer(body)
    }

    /// `words` with case folded; empty for a line longer than any label, credit or sign-off.
    var key: String {
        if let madeKey { return madeKey }
        let key = count <= PrintedLine.longestKey ? withBytes { CaseFold.folded($0) } : ""
        madeKey = key
        return key
    }

    /// `key` is not empty. Nothing is lost when case is folded but signs of Arabic, which begin with one byte.
    var hasKey: Bool {
        guard count > 0, count <= PrintedLine.longestKey else { return false }
        return withBytes { $0.first != 0xD9 } || !key.isEmpty
    }

    /// How many parts between spaces `words` have.
    var partCount: Int {
        if let madePartCount { return madePartCount }
        let count =
            madeWords?.partCount ?? bytes[inner].withUnsafeBufferPointer { SpaceSeparated.count($0) }
        madePartCount = count
        return count
    }

    /// False where `key` does not open with the small letter of ASCII.
    func mayOpen(with letter: UInt8) -> Bool {
        guard madeWords == nil, !inner.isEmpty else { return true }
        let first = bytes[inner.lowerBound]
        return first >= 0x80 || first | 0x20 == letter
    }

    /// What stands around the line's words; its range has no white space at its ends.
    private static func unwrapped(
        _ range: Range<Int>, in bytes: [UInt8], unquoting: Bool
    ) -> (heading: Int, emphasis: Emphasis, noteMarks: Int, inner: Range<Int>) {
        var inner = range
        // Most lines open with a letter, and nothing is wrapped around those.
        guard let first = bytes[range].first, opensMark(first) else { return (0, .none, 0, range) }
        LineWrapping.takeQuote(&inner, bytes, always: unquoting)
        LineWrapping.takeCell(&inner, bytes)
        LineWrapping.takeField(&inner, bytes)
        let tag = LineWrapping.takeTag(&inner, bytes)
        let heading = tag > 0 ? tag : takeHeading(&inner, bytes)
        let (emphasis, noteMarks) = takeStars(&inner, bytes)
        return (heading, emphasis, noteMarks, inner)
    }

    /// The first byte of a mark that `LineWrapping`, a heading, emphasis or a dagger opens with.
    private static func opensMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "%"),
            UInt8(ascii: "<"),
            UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), 0xE2:
            true
        default: false
        }
    }

    var isText: Bool { count == 0 }

    /// The whole of the line is one character repeated (`---`, `***`, `===`), at least three times.
    func isRule(in bytes: [UInt8]) -> Bool {
        guard line.range.count >= 3, let first = bytes[line.range].first else { return false }
        if first == UInt8(ascii: "|") { return LineWrapping.isTableRule(bytes[line.range]) }
        guard [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(first) else {
            return false
        }
        return bytes[line.range].allSatisfy { $0 == first || $0 == 0x20 }
    }

    private static func takeHeading(_ inner: inout Range<Int>, _ bytes: [UInt8]) -> Int {
        let level = bytes[inner].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), level < inner.count, bytes[inner.lowerBound + level] == 0x20 else { return 0 }
        var end = inner.upperBound
        while end > inner.lowerBound + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        // `C#` ends in its own sign; a closing run stands apart.
        if end < inner.upperBound, bytes[end - 1] != 0x20 { end = inner.upperBound }
        inner = trimmed(inner.lowerBound + level..<end, bytes)
        LineWrapping.takeAttributes(&inner, bytes)
        return level
    }

    /// Equal runs at both ends are emphasis; stars left over in front open a footnote (`*** Role**`, `*Role`).
    private static func takeStars(_ inner: inout Range<Int>, _ bytes: [UInt8]) -> (Emphasis, Int) {
        var notes = takeDaggers(&inner, bytes)
        guard let mark = bytes[inner].first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else {
            return (.none, notes)
        }
        let front = bytes[inner].prefix { $0 == mark }.count
        let back = bytes[inner].reversed().prefix { $0 == mark }.count
        guard front + back < inner.count else { return (.none, notes) }
        let wrapped = min(front, back, 3)
        // `*one* and *two*` is two emphases, not one.
        let core = bytes[inner.lowerBound + front..<inner.upperBound - back]
        guard wrapped == 0 || !core.contains(mark) || front > back else { return (.none, notes) }
        // `**Note** that`: the front run is closed further on.
        let isClosed = wrapped == 0 && runs(of: mark, in: core) % 2 == 1
        guard wrapped > 0 || mark == UInt8(ascii: "*") && !isClosed else { return (.none, notes) }
        inner = trimmed(inner.lowerBound + front..<inner.upperBound - wrapped, bytes)
        notes += max(0, front - wrapped) + (wrapped > 0 ? takeDaggers(&inner, bytes) : 0)
        return (wrapped == 0 ? .none : wrapped == 1 ? .italic : .bold, notes)
    }

    private static func runs(of mark: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
        bytes.indices.reduce(0) { count, at in
            count + (bytes[at] == mark && (at == bytes.startIndex || bytes[at - 1] != mark) ? 1 : 0)
        }
    }

    /// Footnote signs that Markdown leaves alone: `\*`, `†`, `‡`.
    private static func takeDaggers(_ inner: inout Range<Int>, _ bytes: [UInt8]) -> Int {
        var count = 0
        var at = inner.lowerBound
        while at + 1 < inner.upperBound {
            if bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "*") {
                at += 2
            } else if at + 2 < inner.upperBound, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
                bytes[at + 2] == 0xA0 || bytes[at + 2] == 0xA1
            {
                at += 3
            } else {
                break
            }
            count += 1
        }
        inner = trimmed(at..<inner.upperBound, bytes)
        return count
    }

    static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, MarkdownMarks.isSpace(bytes[low]) { low += 1 }
        while high > low, MarkdownMarks.isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }
}
