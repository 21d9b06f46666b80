import ArchiveModel

/// How many words of a line come again in the text below: a headline's do, those of a menu or a site's motto don't.
struct TextAffinity: Sendable {
    /// Different words of five letters and more.
    let wordCount: Int
    /// Those of them whose first five letters open a word of the text; an ending may differ.
    let recurring: Int

    /// Letters that are compared: long enough to tell words apart, short enough for the endings of most languages.
    private static let stem = 5

    /// Bytes of the text that are looked at.
    private static let reach = 8_000

    /// Words that come again in any text.
    private static let small: WordTable = [
        "about", "after", "again", "before", "being", "between", "could", "every", "first", "from", "other", "others",
        "should", "since", "their", "there", "these", "those", "through", "under", "where", "which", "while", "without",
        "would", "kontraŭ", "estas", "estis", "kiuj", "tiuj", "inter", "после", "когда", "которые", "который",
        "также", "между", "через", "более", "может", "около", "avant", "après", "entre", "leurs", "depuis", "cette",
        "nach", "durch", "gegen", "zwischen", "desde", "sobre", "hasta", "donde", "sonra", "önce", "kadar",
    ]

    /// `key` is a line with case folded, `start` the offset at which the text begins.
    init(_ key: String, toTextAt start: Int, in frame: ArticleFrame) {
        let stems = TextAffinity.stems(of: key)
        let text = TextAffinity.text(from: start, in: frame)
        wordCount = stems.count
        recurring = stems.count { TextAffinity.opensAWord($0, in: frame.bytes, text) }
    }

    /// Whether none of the words of `key` comes again or, where `isShort`, less than a third of them.
    static func isAlien(_ key: String, toTextAt start: Int, in frame: ArticleFrame, isShort: Bool) -> Bool {
        let stems = stems(of: key)
        let text = text(from: start, in: frame)
        var recurring = 0
        for stem in stems where opensAWord(stem, in: frame.bytes, text) {
            recurring += 1
            if !isShort || recurring * 3 >= stems.count { return false }
        }
        return true
    }

    private static func text(from start: Int, in frame: ArticleFrame) -> Range<Int> {
        let last = frame.text.lines[..<frame.textEnd].last?.range.upperBound ?? start
        return start..<max(start, min(last, start + reach))
    }

    /// Of its longer words, each once.
    private static func stems(of key: String) -> [[UInt8]] {
        var stems: [[UInt8]] = []
        for word in key.spaceSeparated where word.utf8.count >= stem {
            let letters = word.unicodeScalars.drop { !CaseFold.isLetter($0) }.prefix { CaseFold.isLetter($0) }
            guard letters.count >= stem, !small.contains(Substring(letters)) else { continue }
            let bytes = Array(Substring(letters.prefix(stem)).utf8)
            if !stems.contains(bytes) { stems.append(bytes) }
        }
        return stems
    }

    /// ASCII letters match in either case.
    private static func opensAWord(_ stem: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard stem.count > 1 else { return false }
        let opening = (stem[0] | 0x20, stem[1] | 0x20)
        return bytes.withUnsafeBufferPointer { bytes in
            stem.withUnsafeBufferPointer { stem in
                var at = range.lowerBound
                while at < range.upperBound {
                    at = WideScan.pairIndex(bytes, in: at..<range.upperBound) {
                        $0.lowered.are(opening.0) .& $1.lowered.are(opening.1)
                    }
                    guard at + stem.count <= range.upperBound else { return false }
                    if at == range.lowerBound || !MarkdownMarks.isWord(bytes[at - 1]),
                        stem.indices.allSatisfy({ lowered(bytes[at + $0]) == stem[$0] })
                    {
                        return true
                    }
                    at += 1
                }
                return false
            }
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
