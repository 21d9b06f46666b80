import ArchiveModel

/// Words of Latin and Cyrillic letters at once, where those of one script only look like the other's.
///
/// Such words come from bad recognition of print, or from somebody who does not want to be found: no search, no name and
/// no place matches them. "SMS-ки" and "VIPам" are no such words, for S and V look like nothing in Cyrillic.
enum MixedScripts {
    /// The letters that look alike in most type, after Unicode's list of confusables (UTS 39).
    private static let latinAlike = Set("aceopxyiABCEHIKMOPTXY".unicodeScalars)
    private static let cyrillicAlike = Set("асеорхуіАВСЕНІКМОРТХУ".unicodeScalars)

    private struct Word {
        var start = 0
        var latin = 0
        var cyrillic = 0

        /// Letters, each of which is a Unicode scalar.
        var length: Int { latin + cyrillic }
        /// Bytes: one a Latin letter, two a Cyrillic one.
        var range: Range<Int> { start..<start + latin + 2 * cyrillic }
    }

    static func finding(_ text: CapturedText, in lines: [TextLine]) -> Finding? {
        var first: Word?
        var count = 0
        for line in lines {
            for word in mixedWords(text.source.bytes, line.range) {
                first = first ?? word
                count += 1
            }
        }
        guard let first else { return nil }
        let scalars = text.source.text(first.range).unicodeScalars.prefix(60)
        let others =
            count == 1
            ? "" : ", and so \(count == 2 ? "does one more word" : "do \(count - 1) more words")"
        return TextOddities.note(
            "text.mixed-scripts", "'\(String(scalars))' mixes Latin and Cyrillic letters that look alike\(others)",
            at: first.start, in: text, length: first.length)
    }

    private static func mixedWords(_ bytes: [UInt8], _ line: Range<Int>) -> [Word] {
        bytes.withUnsafeBufferPointer { bytes in
            // The first bytes of Cyrillic letters, and of a few Armenian ones; no other byte of a letter is the same.
            guard
                WideScan.contains(
                    UnsafeBufferPointer(rebasing: bytes[line]), where: { $0.are(0xD0...0xD4) })
            else { return [] }
            var words: [Word] = []
            var word = Word(start: line.lowerBound)
            var at = line.lowerBound
            while at < line.upperBound {
                let byte = bytes[at]
                if (0x61...0x7A).contains(byte | 0x20) {
                    word.latin += 1
                    at += 1
                } else if (0xD0...0xD3).contains(byte)
                    || byte == 0xD4 && at + 1 < line.upperBound && bytes[at + 1] < 0xB0
                {
                    word.cyrillic += 1
                    at += 2
                } else {
                    if isMixed(word, bytes) { words.append(word) }
                    at += 1
                    word = Word(start: at)
                }
            }
            if isMixed(word, bytes) { words.append(word) }
            return words
        }
    }

    private static func isMixed(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.latin > 0, word.cyrillic > 0, word.range.upperBound <= bytes.count else {
            return false
        }
        let scalars = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self)
            .unicodeScalars
        return scalars.allSatisfy { !$0.isASCII || latinAlike.contains($0) }
            || scalars.allSatisfy { $0.isASCII || cyrillicAlike.contains($0) }
    }
}
