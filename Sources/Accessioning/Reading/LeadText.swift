import ArchiveModel

/// The first words of the running text without Markdown's marks: what lists, feeds and descriptions show.
enum LeadText {
    /// Unicode scalars at most; cut at a word.
    private static let longest = 240

    /// The first paragraph that is neither lifted into the head nor a heading, a rule, a table or an image; empty when
    /// there is none.
    static func of(_ text: CapturedText, skipping lifted: Set<Int>, _ boilerplate: [Range<Int>]) -> String {
        for line in text.lines where !lifted.contains(line.number) {
            if boilerplate.contains(where: { $0.overlaps(line.range) }) { continue }
            let (words, count) = plain(text.source.bytes[line.range].prefix(longest * 8))
            if count >= 40 { return cut(words, count) }
        }
        return ""
    }

    /// The line without marks and with its white space folded, and how many scalars that is. It stops where more than
    /// can be shown stands there, for a paragraph is much longer than its lead.
    private static func plain(_ line: ArraySlice<UInt8>) -> (words: [UInt8], count: Int) {
        guard let first = line.first, !"#|>-=`![<".utf8.contains(first) || line.count > 80 && first != 0x7C else {
            return ([], 0)
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(2 * longest)
        var count = 0
        var isAfterSpace = false
        var index = line.startIndex
        while index < line.endIndex, count <= longest {
            let byte = line[index]
            let space = WhiteSpace.length(at: index, in: line)
            index += max(1, space)
            if space > 0 {
                isAfterSpace = !plain.isEmpty
            } else if byte == UInt8(ascii: "]") {
                // The address behind a link's words is no part of the sentence.
                if index < line.endIndex, line[index] == UInt8(ascii: "(") {
                    index = line[index...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.endIndex
                }
            } else if byte == UInt8(ascii: "~"), index < line.endIndex, line[index] == byte {
                // Around what is struck out; one alone says "about".
                index += 1
            } else if !isMark(byte) {
                if isAfterSpace { plain.append(0x20) }
                plain.append(byte)
                count += (isAfterSpace ? 1 : 0) + (byte & 0xC0 == 0x80 ? 0 : 1)
                isAfterSpace = false
                while index < line.endIndex, count <= longest, isLetter(line[index]) {
                    plain.append(line[index])
                    count += 1
                    index += 1
                }
            }
        }
        return (plain, count)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"): true
        default: false
        }
    }

    private static func cut(_ words: [UInt8], _ count: Int) -> String {
        guard count > longest else { return String(decoding: words, as: UTF8.self) }
        var end = words.endIndex
        for _ in longest..<count { end = words[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0 }
        let space = words[..<end].lastIndex(of: 0x20) ?? end
        return String(decoding: words[..<space], as: UTF8.self) + "…"
    }
}
