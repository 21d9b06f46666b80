/// Reads an answer of the parser, which may have been taken over by the text that it read: whatever the bytes, what comes
/// out is a tree that could be that of some text, or nothing.
package struct ParserAnswerReader {
    private var tree = MarkdownTree()
    /// Entered and not left, outermost first.
    private var open: [Int32] = []
    /// How many of `open` stand before the outermost node that holds words; nil outside of any.
    private var words: Int?
    private let records: UnsafeRawBufferPointer
    private let bytes: UnsafeRawBufferPointer
    /// Bytes that records have taken.
    private var taken = 0
    /// Whether all bytes stand for themselves, as nearly always: then they are copied at once.
    private let isPlain: Bool

    /// Nil for what is no answer.
    package static func tree(of answer: UnsafeRawBufferPointer) -> MarkdownTree? {
        guard answer.count >= ParserFrame.headerLength, ParserFrame.answerLength(answer) == answer.count else {
            return nil
        }
        let count = Int(answer.loadUnaligned(as: UInt32.self))
        let start = ParserFrame.headerLength + count * ParserFrame.recordLength
        var reader = ParserAnswerReader(
            records: UnsafeRawBufferPointer(rebasing: answer[ParserFrame.headerLength..<start]),
            bytes: UnsafeRawBufferPointer(rebasing: answer[start...]))
        guard UTF8Text.isValid(reader.bytes) else { return nil }
        reader.tree.events.reserveCapacity(count)
        if reader.isPlain {
            reader.tree.bytes = Array(reader.bytes)
        } else {
            reader.tree.bytes.reserveCapacity(reader.bytes.count)
        }
        for index in 0..<count where !reader.read(at: index * ParserFrame.recordLength) { return nil }
        return reader.isWhole ? reader.tree : nil
    }

    private init(records: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer) {
        self.records = records
        self.bytes = bytes
        isPlain = bytes.withMemoryRebound(to: UInt8.self, PreparedText.isRestored)
    }

    private var isWhole: Bool { open.isEmpty && taken == bytes.count && tree.events.last?.kind == .document }

    private mutating func read(at offset: Int) -> Bool {
        guard offset + ParserFrame.recordLength <= records.count else { return false }
        if records[offset] == ParserFrame.leaving { return leave() }
        guard let kind = MarkdownEvent.Kind(rawValue: records[offset]), mayStandHere(kind) else { return false }
        let here = Int32(truncatingIfNeeded: tree.events.count)
        var event = MarkdownEvent(kind: kind, partner: here)
        event.flags = MarkdownEvent.Flags(rawValue: records[offset + 1])
        event.alignment = records[offset + 2]
        event.number = records.loadUnaligned(fromByteOffset: offset + 4, as: Int32.self)
        event.line = records.loadUnaligned(fromByteOffset: offset + 8, as: Int32.self)
        guard event.flags.isSubset(of: .fromParser), isSound(event),
            let text = take(records.loadUnaligned(fromByteOffset: offset + 12, as: Int32.self)),
            let title = take(records.loadUnaligned(fromByteOffset: offset + 16, as: Int32.self))
        else { return false }
        event.text = text
        event.title = title
        tree.events.append(event)
        guard !kind.isLeaf else { return true }
        if kind.holdsWords, words == nil { words = open.count }
        open.append(here)
        return true
    }

    private mutating func leave() -> Bool {
        guard let start = open.popLast() else { return false }
        if words == open.count { words = nil }
        var event = tree.events[Int(start)]
        event.flags.insert(.exit)
        event.partner = start
        tree.events[Int(start)].partner = Int32(truncatingIfNeeded: tree.events.count)
        tree.events.append(event)
        return true
    }

    /// There is one document, and all else is in it; in words there are no blocks; parts of lists and tables are in theirs.
    private func mayStandHere(_ kind: MarkdownEvent.Kind) -> Bool {
        guard let last = open.last else { return kind == .document && tree.events.isEmpty }
        let parent = tree.events[Int(last)].kind
        switch kind {
        case .document: return false
        case .item: return parent == .list
        case .row: return parent == .table
        case .cell: return parent == .row
        case .quote, .list, .paragraph, .heading, .rule, .codeBlock, .footnote, .table: return words == nil
        default: return true
        }
    }

    private func isSound(_ event: MarkdownEvent) -> Bool {
        guard event.line >= 0 else { return false }
        switch event.kind {
        case .heading: return (1...6).contains(event.number)
        case .list: return (0...999_999_999).contains(event.number)
        case .cell: return (0...Int32(UInt16.max)).contains(event.number)
        default: return event.number == 0
        }
    }

    /// The next `count` bytes, which are whole characters, as the text they stand for; nil where there aren't as many.
    private mutating func take(_ count: Int32) -> Range<Int32>? {
        guard count > 0 else { return count == 0 ? 0..<0 : nil }
        guard Int(count) <= bytes.count - taken, bytes[taken] & 0xC0 != 0x80 else { return nil }
        if isPlain {
            taken += Int(count)
            return Int32(truncatingIfNeeded: taken - Int(count))..<Int32(truncatingIfNeeded: taken)
        }
        let start = Int32(truncatingIfNeeded: tree.bytes.count)
        bytes[taken..<(taken + Int(count))].withMemoryRebound(to: UInt8.self) {
            PreparedText.restore($0, into: &tree.bytes)
        }
        taken += Int(count)
        return start..<Int32(truncatingIfNeeded: tree.bytes.count)
    }
}
