/// Writes the records and the bytes of an answer, in the order of a walk through the parser's tree.
struct ParserAnswerWriter {
    private(set) var records: [ParserRecord] = []
    private(set) var bytes: [UInt8] = []

    /// `capacity` is the length of the text.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity + capacity / 8)
        records.reserveCapacity(capacity / 16)
    }

    /// The bytes of the event's ranges were added just before, words first.
    mutating func enter(_ event: MarkdownEvent) { records.append(ParserRecord(event)) }

    mutating func leave() { records.append(.leave) }

    mutating func add(_ words: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: words)
        return start..<(start + Int32(truncatingIfNeeded: words.count))
    }
}
