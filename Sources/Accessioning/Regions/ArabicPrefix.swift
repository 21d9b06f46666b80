/// What may be left of an Arabic word when و or ف, then ب, ك or ل, then the article are taken off, longest first.
struct ArabicPrefix {
    private let starts: [Int]
    private var index = 0

    /// `range` is the word in the folded text, where each of these letters takes two bytes.
    init(_ folded: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var starts: [Int] = []
        func letter(_ at: Int) -> UInt32 {
            at + 1 < range.upperBound ? UInt32(folded[at] & 0x1F) << 6 | UInt32(folded[at + 1] & 0x3F) : 0
        }
        func offer(_ start: Int) {
            // Three letters are the least a name has.
            if range.upperBound - start >= 6, !starts.contains(start) { starts.append(start) }
            if letter(start) == 0x627, letter(start + 2) == 0x644 { addBare(start + 4) }
        }
        func addBare(_ start: Int) {
            if range.upperBound - start >= 6, !starts.contains(start) { starts.append(start) }
        }
        func afterConjunction(_ start: Int) {
            offer(start)
            switch letter(start) {
            case 0x644:
                // لل is ل and the article.
                if letter(start + 2) == 0x644 { addBare(start + 4) }
                offer(start + 2)
            case 0x628, 0x643: offer(start + 2)
            default: break
            }
        }
        afterConjunction(range.lowerBound)
        let first = letter(range.lowerBound)
        if first == 0x648 || first == 0x641 { afterConjunction(range.lowerBound + 2) }
        self.starts = starts
    }

    /// Offset in the folded text where the next candidate begins.
    mutating func next() -> Int? {
        guard index < starts.count else { return nil }
        index += 1
        return starts[index - 1]
    }
}
