import ArchiveModel

/// How many words of a line come again in the text below: a headline's do, those of a menu or a site's motto don't.
///
/// Only words of five letters and more are asked for, each once. One comes again where its first five letters open a word
/// of the text; an ending may differ. `key` is a line with case folded, `start` the offset at which the text begins.
enum TextAffinity {
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

    static func recurring(_ key: String, toTextAt start: Int, in frame: ArticleFrame) -> Int {
        let text = text(from: start, in: frame)
        return stems(of: key).count { opensAWord($0, in: frame.bytes, text) }
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

    /// Whether two of the words of `key` come again and a third of them at least; of one or two, one.
    static func isOfText(_ key: String, toTextAt start: Int, in frame: ArticleFrame) -> Bool {
        let stems = stems(of: key)
        let text = text(from: start, in: frame)
        var wanted = stems.count <= 2 ? 1 : max(2, (stems.count + 2) / 3)
        for (index, stem) in stems.enumerated() where stems.count - index >= wanted {
            if opensAWord(stem, in: frame.bytes, text) { wanted -= 1 }
            if wanted == 0 { return true }
        }
        return false
    }

    private static func text(from start: Int, in frame: ArticleFrame) -> Range<Int> {
        let last = frame.text.lines[..<frame.textEnd].last?.range.upperBound ?? start
        return start..<max(start, min(last, start + reach))
    }

    /// Of its longer words, each once.
    private static func stems(of key: String) -> [[UInt8]] {
        var stems: [[UInt8]] = []
        for word in key.spaceSeparated where word.utf8.count >= stem {
            if let plain = plainStem(of: word) {
                if !plain.isEmpty, !stems.contains(plain) { stems.append(plain) }
                continue
            }
            let letters = word.unicodeScalars.drop { !CaseFold.isLetter($0) }.prefix { CaseFold.isLetter($0) }
            guard letters.count >= stem, !small.contains(Substring(letters)) else { continue }
            let bytes = Array(Substring(letters.prefix(stem)).utf8)
            if !stems.contains(bytes) { stems.append(bytes) }
        }
        return stems
    }

    /// The same of a word of ASCII, empty where it has no stem; nil for any other.
    private static func plainStem(of word: Substring) -> [UInt8]? {
        word.utf8.withContiguousStorageIfAvailable { bytes in
            if WideScan.contains(bytes, where: { $0.are(0x80...0xFF) }) { return nil }
            let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
            var start = 0
            while start < bytes.count, !isLetter(bytes[start]) { start += 1 }
            var end = start
            while end < bytes.count, isLetter(bytes[end]) { end += 1 }
            guard end - start >= stem else { return [] }
            let letters = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if small.hasShape(letters), small.contains(String(decoding: letters, as: UTF8.self)) { return [] }
            return Array(letters.prefix(stem))
        } ?? nil
    }

    /// ASCII letters match in either case.
    private static func opensAWord(_ stem: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard stem.count > 1 else { return false }
        let rarest = rarestPair(of: stem)
        let pair = (stem[rarest] | 0x20, stem[rarest + 1] | 0x20)
        return bytes.withUnsafeBufferPointer { bytes in
            stem.withUnsafeBufferPointer { stem in
                var at = range.lowerBound + rarest
                while at < range.upperBound {
                    at = WideScan.pairIndex(bytes, in: at..<range.upperBound) {
                        $0.lowered.are(pair.0) .& $1.lowered.are(pair.1)
                    }
                    let start = at - rarest
                    guard start + stem.count <= range.upperBound else { return false }
                    if start == range.lowerBound || !MarkdownMarks.isWord(bytes[start - 1]),
                        stem.indices.allSatisfy({ lowered(bytes[start + $0]) == stem[$0] })
                    {
                        return true
                    }
                    at += 1
                }
                return false
            }
        }
    }

    /// Where the two letters stand that a text has least often one behind the other, as far as single letters tell.
    private static func rarestPair(of stem: [UInt8]) -> Int {
        (0..<stem.count - 1).min {
            commonness(stem[$0]) + commonness(stem[$0 + 1]) < commonness(stem[$1]) + commonness(stem[$1 + 1])
        } ?? 0
    }

    /// Of the letters of most languages in Latin script, in steps; of other bytes it says little.
    private static func commonness(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "e"), UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "t"), 0x80...: 4
        case UInt8(ascii: "o"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "h"): 3
        case UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "u"), UInt8(ascii: "m"), UInt8(ascii: "p"): 2
        default: 1
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
