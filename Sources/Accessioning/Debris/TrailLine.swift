import ArchiveModel

/// The way through a site to the page: "Home > News > Water", "Board index ‹ General ‹ Local", "News » Politics".
enum TrailLine {
    private static let marks: WordTable = [">", "›", "»", "‹", "→", "/", "::", "&gt;", "\\", "▸", "❯", "<"]
    private static let homes: WordTable = [
        "home", "homepage", "front page", "main", "главная", "домой", "accueil", "startseite", "inicio", "anasayfa",
        "ana sayfa", "الرئيسية", "خانه", "صفحه اصلی", "ĉefpaĝo", "hejmo", "головна", "bosh sahifa", "бош саҳифа",
        "басты бет", "башкы бет", "you are here", "board index",
    ]

    /// One that a mark begins with or, of a word, that some mark has.
    private static func isOfMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: "\\"), 0xE2, 0xC2:
            true
        default: false
        }
    }

    private static func mayHaveMarks(_ words: String) -> Bool {
        words.hasByte { bytes in
            bytes.are(UInt8(ascii: ">")) .| bytes.are(UInt8(ascii: "/")) .| bytes.are(UInt8(ascii: ":"))
                .| bytes.are(UInt8(ascii: "<")) .| bytes.are(UInt8(ascii: "\\")) .| bytes.are(0xE2)
                .| bytes.are(0xC2)
        }
    }

    /// One of its parts is a mark.
    private static func hasMark(_ key: String) -> Bool {
        key.utf8.withContiguousStorageIfAvailable { bytes in
            var start = 0
            for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 {
                if start < at, at - start <= 4, bytes[start] == UInt8(ascii: "&") || isOfMark(bytes[start]) {
                    let part = UnsafeBufferPointer(rebasing: bytes[start..<at])
                    if marks.mayContain(WordTable.hash(part)), marks.contains(String(decoding: part, as: UTF8.self)) {
                        return true
                    }
                }
                start = at + 1
            }
            return false
        } ?? true
    }

    /// False where no part of the words is a mark.
    static func mayHaveMark(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        // No page stands before the mark that quotations begin with.
        if opensMark(words, 0) { return words[0] != UInt8(ascii: ">") }
        var at = 0
        while true {
            at = WideScan.pairIndex(words, in: at..<words.count) { one, next in
                let angle = WideScan.either(next.are(0x3C...0x3E), next.are(0x26))
                let slash = WideScan.either(next.are(0x2F) .| next.are(0x3A), next.are(0x5C))
                let wide = WideScan.either(next.are(0xC2), next.are(0xE2))
                return one.are(0x20) .& WideScan.either(wide, WideScan.either(angle, slash))
            }
            if at >= words.count { return false }
            at += 1
            if opensMark(words, at) { return true }
        }
    }

    /// Whether a part begins at `at` that may be a mark, by how long it is: the quotation marks of running text touch a
    /// word, and its dashes begin with the same byte as some marks.
    private static func opensMark(_ words: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at < words.count else { return false }
        let length: Int
        switch words[at] {
        case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "\\"): length = 1
        case UInt8(ascii: ":"), 0xC2: length = 2
        case UInt8(ascii: "&"): length = 4
        case 0xE2: length = 3
        default: return false
        }
        let end = at + length
        guard end == words.count || end < words.count && words[end] == 0x20 else { return false }
        return length != 3 || words[at + 1] != 0x80 || !(0x90...0xA6).contains(words[at + 2])
    }

    /// At most five words between two marks; one mark alone needs a word for the first page.
    static func isOne(_ line: PrintedLine) -> Bool {
        guard line.count <= 200, mayHaveMarks(line.words), hasMark(line.key) else { return false }
        var count = 0
        var length = 0
        var rest = line.key[...]
        while let part = rest.firstPart {
            rest = rest[part.endIndex...]
            if marks.contains(part) {
                guard length > 0 else { return false }
                count += 1
                length = 0
            } else {
                length += 1
                if length > 5, count == 0 { return false }
            }
        }
        let parts = line.key.spaceSeparated
        guard count > 0, let first = parts.firstIndex(where: { marks.contains($0) }) else { return false }
        if homes.contains(parts[..<first].joined(separator: " ")) { return true }
        guard count >= 2, parts[first] != "/", parts[first] != "::" else { return false }
        return parts.allSatisfy { !$0.utf8.contains(where: { (0x30...0x39).contains($0) }) }
    }
}
