/// Words that the text itself writes in lower case are words of its language. A headline or a subheading such as
/// "Improving Email Rates" has the shape of a person's name; its words tell the two apart without a list of names.
enum CommonWords {
    /// How far the text is read, in bytes.
    private static let reach = 12_000

    /// Two words of the name, or its only one, stand in the text in lower case. "Will Page" may; "Will Sullivan" does
    /// not.
    static func make(up name: Substring, in frame: ArticleFrame) -> Bool {
        let words = name.spaceSeparated.map { CaseFold.folded($0) }
            .filter { $0.unicodeScalars.count > 1 && $0.last != "." && !NameWords.particles.contains($0) }
        guard let first = words.first?.unicodeScalars.first, !PersonName.isCaseless(first) || first.value < 0x530 else {
            return false
        }
        let common = words.count { stands($0, in: frame) }
        return common >= min(2, words.count) && common > 0
    }

    /// One word of the name stands in the text in lower case.
    static func haveOne(of name: Substring, in frame: ArticleFrame) -> Bool {
        name.spaceSeparated.contains { word in
            let key = CaseFold.folded(word)
            return key.unicodeScalars.count > 2 && key != word && stands(key, in: frame)
        }
    }

    private static func stands(_ word: String, in frame: ArticleFrame) -> Bool {
        let start = frame.text.lines.first?.range.lowerBound ?? 0
        return find(word, in: frame.bytes, start..<min(frame.bytes.count, start + reach))
    }

    /// The word stands in the range as it is, with no letter beside it.
    static func find(_ word: String, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let word = Array(word.utf8)
        guard let first = word.first, range.count >= word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var at = range.lowerBound
            while at + word.count <= range.upperBound {
                if bytes[at] == first, at == range.lowerBound || !joins(bytes[at - 1]),
                    bytes[at..<at + word.count].elementsEqual(word), ends(at + word.count, range, bytes)
                {
                    return true
                }
                at += 1
            }
            return false
        }
    }

    /// A word, or a sign inside an address: "ann.lee@paper.example" holds no common words.
    private static func joins(_ byte: UInt8) -> Bool {
        MarkdownMarks.isWord(byte) || "@/.-_#".utf8.contains(byte)
    }

    private static func ends(_ at: Int, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard at < range.upperBound, joins(bytes[at]) else { return true }
        // A full stop ends sentences as well.
        return bytes[at] == UInt8(ascii: ".") && (at + 1 == range.upperBound || !MarkdownMarks.isWord(bytes[at + 1]))
    }
}
