/// The words of a stretch of text, with their folded spelling in one buffer, so that a name of several words is one
/// run of bytes to compare.
struct RegionTokens {
    let tokens: [RegionToken]
    let folded: [UInt8]
    /// Hardly a capital in the whole text.
    let isLowerCase: Bool

    /// Reads `range` of the seed in one pass; what lies in `skipped` (in order, not overlapping) is passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, skipping skipped: [Range<Int>]) {
        var folded: [UInt8] = []
        var isLowerCase = false
        // A word begins where another ends only beside a Chinese character, of three bytes: so there are no more of them. A
        // plain word is folded in one piece of sixteen.
        tokens = [RegionToken](unsafeUninitializedCapacity: range.count / 2 + 1) { places, tokenCount in
            // Of four bytes, a Chinese character and a letter or figure, come six: each gets a space.
            let capacity = range.count + range.count / 2 + 17
            folded = [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
                var reading = TokenReading(bytes, FoldedBuffer(room), places)
                reading.read(range, skipping: skipped)
                tokenCount = reading.tokenCount
                isLowerCase = reading.isLowerCase
                count = reading.folded.count
            }
        }
        self.folded = folded
        self.isLowerCase = isLowerCase
    }
}
