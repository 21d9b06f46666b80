import ArchiveModel

/// One article's `SearchRecord` where it lies, without a copy of it. Not to be kept longer than the bytes are there.
package struct RecordView {
    private let words: UnsafeRawBufferPointer
    private let pairs: UnsafeRawBufferPointer
    /// As `SearchRecord.length`.
    let length: Int

    /// As `SearchRecord` is stored.
    package init(stored bytes: UnsafeRawBufferPointer) throws(StoreDamage) {
        var reader = StoreReader(bytes)
        length = try reader.number()
        words = try reader.borrowedBlock()
        pairs = try reader.borrowedBlock()
        guard reader.isAtEnd, pairs.count % 4 == 0 else { throw StoreDamage() }
    }

    private init(_ words: UnsafeRawBufferPointer, _ pairs: UnsafeRawBufferPointer, _ length: Int) {
        self.words = words
        self.pairs = pairs
        self.length = length
    }

    package static func of(_ record: SearchRecord, _ body: (RecordView) -> Void) {
        record.words.withUnsafeBytes { words in
            record.pairs.withUnsafeBytes { body(RecordView(words, $0, record.length)) }
        }
    }

    var pairCount: Int { pairs.count / 4 }

    @inline(__always)
    func forEachPair(_ body: (UInt32) -> Void) {
        for index in 0..<pairCount { body(pairs.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)) }
    }

    /// Each word once, with its weight. Ends at what is no word.
    @inline(__always)
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void) {
        let words = words.assumingMemoryBound(to: UInt8.self)
        var place = 0
        while place + 2 <= words.count {
            let end = place + 2 + Int(words[place])
            guard end <= words.count else { return }
            body(UnsafeBufferPointer(rebasing: words[(place + 2)..<end]), words[place + 1])
            place = end
        }
    }
}
