import ArchiveModel

/// Where sentences end, as far as print shows it.
enum SentenceEnd {
    /// A full stop, question or exclamation mark with a space behind it, that is no abbreviation's or initial's:
    /// "U.S. General", "Dr. Yuen" and "J. Smith" are one sentence.
    static func isInside(_ words: String) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            var at = 0
            while at < bytes.count {
                let space = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x20) }
                var next = space
                while next < bytes.count, bytes[next] == 0x20 { next += 1 }
                guard next < bytes.count else { return false }
                if space > at, mayEnd(bytes[space - 1]) {
                    let part = UnsafeBufferPointer(rebasing: bytes[at..<space])
                    if isEnd(String(decoding: part, as: UTF8.self)[...]) { return true }
                }
                at = next
            }
            return false
        } ?? false
    }

    /// False for a byte that, as a word's last, ends no sentence and closes no quotation.
    private static func mayEnd(_ last: UInt8) -> Bool {
        switch last {
        case 0x80..., 0x21, 0x22, 0x27, 0x29, 0x2E, 0x3F: true
        default: false
        }
    }

    /// The sentences, each with its own stop.
    static func sentences(of words: Substring) -> [Substring] {
        var sentences: [Substring] = []
        var start = words.startIndex
        for part in words.spaceSeparated where isEnd(part) {
            sentences.append(NameList.trimmed(words[start..<part.endIndex]))
            start = part.endIndex
        }
        let rest = NameList.trimmed(words[start...])
        return rest.isEmpty ? sentences : sentences + [rest]
    }

    private static func isEnd(_ part: Substring) -> Bool {
        guard let last = part.unicodeScalars.last(where: { !isClosing($0) }) else { return false }
        if last == "?" || last == "!" || last == "؟" { return true }
        guard last == "." else { return false }
        let stem = Substring(part.utf8.prefix { $0 != UInt8(ascii: ".") })
        return stem.unicodeScalars.count > 2 && !NameWords.honorifics.containsFolded(stem)
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "”", "»", ")": true
        default: false
        }
    }
}
