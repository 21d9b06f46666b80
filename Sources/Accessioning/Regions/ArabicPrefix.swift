/// What may be left of an Arabic word when و or ف, then ب, ك or ل, then the article are taken off, longest first.
struct ArabicPrefix {
    private let folded: UnsafeBufferPointer<UInt8>
    private let range: Range<Int>
    /// Bytes that each candidate leaves off, four bits each, the first lowest: ten at most, of 0 to 8 bytes.
    private var offers: UInt64 = 0
    private var count: UInt64 = 0
    /// A bit for each number of bytes that is among them.
    private var offered: UInt16 = 0

    /// `range` is the word in the folded text, where each of these letters takes two bytes.
    init(_ folded: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.folded = folded
        self.range = range
        afterConjunction(0)
        let first = letter(0)
        if first == 0x648 || first == 0x641 { afterConjunction(2) }
    }

    /// Offset in the folded text where the next candidate begins.
    mutating func next() -> Int? {
        guard count > 0 else { return nil }
        let off = Int(offers & 15)
        offers >>= 4
        count -= 1
        return range.lowerBound + off
    }

    private func letter(_ off: Int) -> UInt32 {
        let at = range.lowerBound + off
        return at + 1 < range.upperBound ? UInt32(folded[at] & 0x1F) << 6 | UInt32(folded[at + 1] & 0x3F) : 0
    }

    private mutating func afterConjunction(_ off: Int) {
        offer(off)
        switch letter(off) {
        case 0x644:
            // لل is ل and the article.
            if letter(off + 2) == 0x644 { offerBare(off + 4) }
            offer(off + 2)
        case 0x628, 0x643: offer(off + 2)
        default: break
        }
    }

    private mutating func offer(_ off: Int) {
        offerBare(off)
        if letter(off) == 0x627, letter(off + 2) == 0x644 { offerBare(off + 4) }
    }

    private mutating func offerBare(_ off: Int) {
        // Three letters are the least a name has.
        guard range.count - off >= 6, offered & 1 << UInt16(off) == 0 else { return }
        offered |= 1 << UInt16(off)
        offers |= UInt64(off) << (count * 4)
        count += 1
    }
}
