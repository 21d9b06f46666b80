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
        var length = 0
        var latin = 0
        var cyrillic = 0
        var alikeLatin = 0
        var alikeCyrillic = 0

        var isMixed: Bool {
            latin > 0 && cyrillic > 0 && (latin == alikeLatin || cyrillic == alikeCyrillic)
        }
    }

    static func finding(_ text: CapturedText, in lines: [TextLine]) -> Finding? {
        var first: Word?
        var count = 0
        for line in lines {
            for word in mixedWords(text.source.bytes[line.range]) {
                first = first ?? word
                count += 1
            }
        }
        guard let first else { return nil }
        let end = text.source.bytes[first.start...].prefix(first.length * 4)
        let scalars = String(decoding: end, as: UTF8.self).unicodeScalars.prefix(min(first.length, 60))
        let others = count == 1 ? "" : ", and so \(count == 2 ? "does one more word" : "do \(count - 1) more words")"
        return TextOddities.note(
            "text.mixed-scripts", "'\(String(scalars))' mixes Latin and Cyrillic letters that look alike\(others)",
            at: first.start, in: text, length: first.length)
    }

    private static func mixedWords(_ bytes: ArraySlice<UInt8>) -> [Word] {
        var words: [Word] = []
        var word = Word(start: bytes.startIndex)
        var offset = bytes.startIndex
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A:
                word.latin += 1
                if latinAlike.contains(scalar) { word.alikeLatin += 1 }
            case 0x400...0x52F:
                word.cyrillic += 1
                if cyrillicAlike.contains(scalar) { word.alikeCyrillic += 1 }
            default:
                if word.isMixed { words.append(word) }
                word = Word(start: offset + UTF8.width(scalar), length: -1)
            }
            word.length += 1
            offset += UTF8.width(scalar)
        }
        if word.isMixed { words.append(word) }
        return words
    }
}
