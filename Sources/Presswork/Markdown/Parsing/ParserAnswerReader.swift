/// Reads an answer of the parser, which may have been taken over by the text that it read: whatever the bytes, what comes
/// out is a tree that could be that of some text, or nothing.
package struct ParserAnswerReader: ~Copyable {
    private var events: Room<MarkdownEvent>
    /// What the events point to.
    private var text: [UInt8] = []
    /// Entered and not left, outermost first.
    private var open = Room<Int32>(16)
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
            count, records: UnsafeRawBufferPointer(rebasing: answer[ParserFrame.headerLength..<start]),
            bytes: UnsafeRawBufferPointer(rebasing: answer[start...]))
        guard UTF8Text.isValid(reader.bytes) else { return nil }
        if reader.isPlain {
            reader.text = Array(reader.bytes)
        } else {
            reader.text.reserveCapacity(reader.bytes.count)
        }
        for index in 0..<count where !reader.read(at: index * ParserFrame.recordLength) { return nil }
        return reader.isWhole ? MarkdownTree(events: reader.events.array, bytes: reader.text) : nil
    }

    private init(_ count: Int, records: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer) {
        events = Room(count)
        self.records = records
        self.bytes = bytes
        isPlain = bytes.withMemoryRebound(to: UInt8.self, PreparedText.isRestored)
    }

    private var isWhole: Bool {
        open.count == 0 && taken == bytes.count && events.count > 0 && events[events.count - 1].kind == .document
    }

    private mutating func read(at offset: Int) -> Bool {
        guard offset + ParserFrame.recordLength <= records.count else { return false }
        let record = records.loadUnaligned(fromByteOffset: offset, as: ParserRecord.self)
        if record.kind == ParserRecord.leaving { return leave() }
        guard let kind = MarkdownEvent.Kind(rawValue: record.kind), mayStandHere(kind) else { return false }
        let here = Int32(truncatingIfNeeded: events.count)
        var event = MarkdownEvent(kind: kind, partner: here)
        event.flags = MarkdownEvent.Flags(rawValue: record.flags)
        event.alignment = record.alignment
        event.number = record.number
        event.line = record.line
        guard event.flags.isSubset(of: .fromParser), Self.isSound(event), let text = take(record.text),
            let title = take(record.title)
        else { return false }
        event.text = text
        event.title = title
        events.append(event)
        guard !kind.isLeaf else { return true }
        if kind.holdsWords, words == nil { words = open.count }
        open.append(here)
        return true
    }

    private mutating func leave() -> Bool {
        guard open.count > 0 else { return false }
        let start = open[open.count - 1]
        open.shrink(to: open.count - 1)
        if words == open.count { words = nil }
        var event = events[Int(start)]
        event.flags.insert(.exit)
        event.partner = start
        events[Int(start)].partner = Int32(truncatingIfNeeded: events.count)
        events.append(event)
        return true
    }

    /// There is one document, and all else is in it; in words there are no blocks; parts of lists and tables are in theirs.
    private func mayStandHere(_ kind: MarkdownEvent.Kind) -> Bool {
        guard open.count > 0 else { return kind == .document && events.count == 0 }
        let parent = events[Int(open[open.count - 1])].kind
        switch kind {
        case .document: return false
        case .item: return parent == .list
        case .row: return parent == .table
        case .cell: return parent == .row
        case .quote, .list, .paragraph, .heading, .rule, .codeBlock, .footnote, .table: return words == nil
        default: return true
        }
    }

    private static func isSound(_ event: MarkdownEvent) -> Bool {
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
        let start = Int32(truncatingIfNeeded: text.count)
        bytes[taken..<(taken + Int(count))].withMemoryRebound(to: UInt8.self) {
            PreparedText.restore($0, into: &text)
        }
        taken += Int(count)
        return start..<Int32(truncatingIfNeeded: text.count)
    }
}
