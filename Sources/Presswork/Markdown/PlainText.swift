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
            for index in text.indices where text[index] <= 0x20 {
                let isSingle = text[index] == 0x20 && index > run
                // One space after a word is what is wanted: it stays in the run.
                if isSingle, index + 1 < text.count, text[index + 1] > 0x20 { continue }
                append(text[run..<index])
                gap = true
                run = index + 1
            }
            append(text[run..<text.count])
        }
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
