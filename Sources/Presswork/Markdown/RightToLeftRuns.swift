/// Stretches of right-to-left words, from their first letter to their last.
enum RightToLeftRuns {
    /// Spaces, figures and punctuation between two such letters belong to the stretch, and so do the ornate
    /// parentheses (U+FD3E, U+FD3F) at its ends; a letter of another script ends it.
    static func all(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        var end = text.startIndex
        var hasLetters = false
        func finish() {
            if let start, hasLetters { runs.append(start..<end) }
            start = nil
            hasLetters = false
        }
        UTF8Scalars.forEach(in: text) { scalar, index in
            let isOrnate = scalar == 0xFD3E || scalar == 0xFD3F
            if LetterCount.isRightToLeft(scalar) || isOrnate {
                if start == nil { start = index }
                end = index + (scalar < 0x800 ? 2 : 3)
                hasLetters = hasLetters || !isOrnate
            } else if LetterCount.isLeftToRight(scalar) {
                finish()
            }
        }
        finish()
        return runs
    }
}
