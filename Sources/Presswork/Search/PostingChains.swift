/// For each word of an archive the text of its postings (`WordPostings`), as articles come: most are a few bytes long, some
/// grow with every article. A text is a chain of pieces, each twice as long as the one before, so that none is ever moved.
struct PostingChains: ~Copyable {
    private struct Chain {
        /// Where the text begins.
        let head: Int
        /// Where its next byte goes.
        var tail: Int
        /// Bytes of the last piece, and those of them that are still free for text.
        var size: UInt16
        var free: UInt16
        /// Bytes of the text.
        var length: UInt32 = 0
        /// The last article, and how many there are.
        var previous: Int32 = -1
        var count: UInt32 = 0
    }

    /// Each piece ends with the place of the next one, in units of the smallest.
    private static let link = MemoryLayout<UInt32>.size
    private static let (smallest, largest) = (16, 256)
    private static let blockSize = 1 << 20

    private var chains = Room<Chain>(1 << 14)
    private var blocks: [UnsafeMutableRawPointer] = []
    /// Bytes given away in the last block.
    private var used = blockSize

    init() {}

    deinit { for block in blocks { block.deallocate() } }

    /// Of words.
    var count: Int { chains.count }

    /// Articles that have the word.
    func count(_ word: Int) -> Int { Int(chains[word].count) }

    /// `word` is at most `count`: then it is a new one. Articles come in ascending order.
    mutating func append(_ article: Int, _ weight: UInt8, to word: Int) {
        if word == chains.count {
            let head = piece(Self.smallest)
            chains.append(
                Chain(head: head, tail: head, size: UInt16(Self.smallest), free: UInt16(Self.smallest - Self.link)))
        }
        let isUsual = weight == WordWeight.usual
        let distance = article - Int(chains[word].previous) - 1
        ShardText.forEachDigit(of: 2 * distance + (isUsual ? 0 : 1)) { put($0, word) }
        if !isUsual { put(ShardText.digit(Int(weight)), word) }
        chains[word].previous = Int32(truncatingIfNeeded: article)
        chains[word].count += 1
    }

    func append(_ word: Int, to bytes: inout [UInt8]) {
        var place = chains[word].head
        var size = Self.smallest
        var rest = Int(chains[word].length)
        while rest > 0 {
            let text = min(rest, size - Self.link)
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: pointer(place), count: text))
            rest -= text
            if rest > 0 {
                place = Int(pointer(place + size - Self.link).loadUnaligned(as: UInt32.self)) * Self.smallest
            }
            size = min(2 * size, Self.largest)
        }
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, _ word: Int) {
        if chains[word].free == 0 { extend(word) }
        let place = chains[word].tail
        pointer(place).storeBytes(of: byte, as: UInt8.self)
        chains[word].tail = place + 1
        chains[word].free -= 1
        chains[word].length += 1
    }

    private mutating func extend(_ word: Int) {
        let size = min(2 * Int(chains[word].size), Self.largest)
        let next = piece(size)
        pointer(chains[word].tail).storeBytes(of: UInt32(next / Self.smallest), as: UInt32.self)
        chains[word].tail = next
        chains[word].size = UInt16(size)
        chains[word].free = UInt16(size - Self.link)
    }

    /// Room for `size` bytes, which are in one block.
    private mutating func piece(_ size: Int) -> Int {
        if used + size > Self.blockSize {
            blocks.append(.allocate(byteCount: Self.blockSize, alignment: 16))
            used = 0
        }
        used += size
        return (blocks.count - 1) * Self.blockSize + used - size
    }

    @inline(__always)
    private func pointer(_ place: Int) -> UnsafeMutableRawPointer {
        blocks[place / Self.blockSize] + place % Self.blockSize
    }
}

/// Finished chains. Unchecked, since nothing changes them any more.
final class FinishedPostings: @unchecked Sendable {
    private let chains: PostingChains

    init(_ chains: consuming PostingChains) { self.chains = chains }

    /// Articles of each word, by its number.
    var counts: [Int] { (0..<chains.count).map { chains.count($0) } }

    func text(of word: Int) -> [UInt8] {
        var text: [UInt8] = []
        chains.append(word, to: &text)
        return text
    }
}
