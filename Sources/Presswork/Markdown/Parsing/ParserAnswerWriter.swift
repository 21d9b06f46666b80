/// Writes the records and the bytes of an answer, in the order of a walk through the parser's tree.
struct ParserAnswerWriter {
    private(set) var records: [UInt8] = []
    private(set) var bytes: [UInt8] = []

    /// `capacity` is the length of the text.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity + capacity / 8)
        records.reserveCapacity(capacity)
    }

    /// Of the event's ranges only the lengths are kept: their bytes were added just before, words first.
    mutating func enter(_ event: MarkdownEvent) {
        withUnsafeTemporaryAllocation(byteCount: ParserFrame.recordLength, alignment: 4) { record in
            record.storeBytes(of: event.kind.rawValue, toByteOffset: 0, as: UInt8.self)
            record.storeBytes(of: event.flags.rawValue, toByteOffset: 1, as: UInt8.self)
            record.storeBytes(of: event.alignment, toByteOffset: 2, as: UInt8.self)
            record.storeBytes(of: 0, toByteOffset: 3, as: UInt8.self)
            record.storeBytes(of: event.number, toByteOffset: 4, as: Int32.self)
            record.storeBytes(of: event.line, toByteOffset: 8, as: Int32.self)
            record.storeBytes(of: Int32(event.text.count), toByteOffset: 12, as: Int32.self)
            record.storeBytes(of: Int32(event.title.count), toByteOffset: 16, as: Int32.self)
            records.append(contentsOf: record)
        }
    }

    mutating func leave() {
        records.append(ParserFrame.leaving)
        records.append(contentsOf: repeatElement(0, count: ParserFrame.recordLength - 1))
    }

    mutating func add(_ words: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: words)
        return start..<(start + Int32(truncatingIfNeeded: words.count))
    }
}
