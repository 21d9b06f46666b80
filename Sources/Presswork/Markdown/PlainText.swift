import ArchiveModel

/// The words of a text, white space collapsed, nothing at the ends.
struct PlainText {
    private(set) var bytes: [UInt8] = []
    private let limit: Int
    private var gap = false

    /// Collects at most `limit` bytes, and never half a character.
    init(limit: Int) { self.limit = limit }

    static func bytes(of tree: MarkdownTree, limit: Int) -> [UInt8] {
        var words = PlainText(limit: limit)
        words.bytes.reserveCapacity(min(limit, tree.bytes.count))
        for event in tree.events { words.add(event, in: tree) }
        return words.bytes
    }

    mutating func add(_ event: MarkdownEvent, in tree: MarkdownTree) {
        switch event.kind {
        case .text, .code, .html: add(tree.slice(event.text))
        case .codeBlock:
            gap = true
            add(tree.slice(event.text))
        case .emphasis, .strong, .strike, .link, .image, .footnoteReference, .other: break
        default: gap = true
        }
    }

    mutating func add(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var run = 0
            while true {
                let index = Self.end(of: run, in: text)
                append(text[run..<index])
                guard index < text.count else { return }
                gap = true
                run = index + 1
            }
        }
    }

    /// Where the words that begin at `run` end. One space after a word is what is wanted: it stays.
    @inline(__always)
    private static func end(of run: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        if run < text.count, text[run] <= 0x20 { return run }
        var index = run
        if index + 17 <= text.count {
            // White space that is no space, and a space before white space; the last byte is nobody's first.
            index = WideScan.pairIndex(text, in: run..<text.count) { first, second in
                first.are(0...0x1F) .| (first.are(0x20) .& second.are(0...0x20))
            }
            if index < text.count { return index }
            index = text.count - 1
        }
        while index < text.count {
            let isSingle = text[index] == 0x20 && index + 1 < text.count && text[index + 1] > 0x20
            if text[index] <= 0x20, !isSingle { return index }
            index += 1
        }
        return index
    }

    private mutating func append(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
        if words.isEmpty { return }
        if gap, !bytes.isEmpty, bytes.count < limit { bytes.append(0x20) }
        gap = false
        var end = words.startIndex + min(words.count, max(0, limit - bytes.count))
        while end < words.endIndex, end > words.startIndex, words[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.append(contentsOf: words[words.startIndex..<end])
    }
}
