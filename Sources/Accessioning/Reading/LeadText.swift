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
            let plain = plain(text.source.bytes[line.range].prefix(longest * 8))
            if plain.unicodeScalars.count >= 40 { return cut(plain) }
        }
        return ""
    }

    private static func plain(_ line: ArraySlice<UInt8>) -> String {
        guard let first = line.first, !"#|>-=`![<".utf8.contains(first) || line.count > 80 && first != 0x7C else {
            return ""
        }
        var plain: [UInt8] = []
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            index += 1
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"):
                continue
            case UInt8(ascii: "]"):
                // The address behind a link's words is no part of the sentence.
                if index < line.endIndex, line[index] == UInt8(ascii: "(") {
                    index = line[index...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.endIndex
                }
            default: plain.append(byte)
            }
        }
        return OneLine.of(String(decoding: plain, as: UTF8.self))
    }

    private static func cut(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
            end != scalars.endIndex
        else { return text }
        let space = scalars[..<end].lastIndex(of: " ") ?? end
        return String(String.UnicodeScalarView(scalars[..<space])) + "…"
    }
}
