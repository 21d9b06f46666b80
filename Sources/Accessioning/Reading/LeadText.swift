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
        var count = 0
        let words = [UInt8](unsafeUninitializedCapacity: line.count) { room, written in
            var plain = PlainBuffer(room)
            count = line.withUnsafeBufferPointer { write($0, into: &plain) }
            written = plain.count
        }
        return (words, count)
    }

    /// How many scalars it writes; no more bytes than the line has, for white space becomes one space.
    private static func write(_ line: UnsafeBufferPointer<UInt8>, into plain: inout PlainBuffer) -> Int {
        var count = 0
        var isAfterSpace = false
        var index = line.startIndex
        while index < line.endIndex, count <= longest {
            let space = WhiteSpace.length(at: index, in: line)
            let mark = space > 0 ? 0 : markLength(at: index, in: line)
            if space + mark > 0 {
                isAfterSpace = isAfterSpace || space > 0 && plain.count > 0
                let isEscape = mark > 0 && line[index] == UInt8(ascii: "\\")
                index += space + mark
                guard isEscape, index < line.endIndex else { continue }
            }
            if isAfterSpace { plain.append(0x20) }
            plain.append(line[index])
            count += (isAfterSpace ? 1 : 0) + (line[index] & 0xC0 == 0x80 ? 0 : 1)
            isAfterSpace = false
            index += 1
            while index < line.endIndex, count <= longest, isLetter(line[index]) {
                plain.append(line[index])
                count += 1
                index += 1
            }
        }
        return count
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Bytes of the mark that stands at `index`; 0 where none does.
    private static func markLength(at index: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
        let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
        let before = index > line.startIndex ? line[index - 1] : 0x20
        switch line[index] {
        case UInt8(ascii: "`"), UInt8(ascii: "["): return 1
        case UInt8(ascii: "\\"): return MarkdownMarks.isPunctuation(next) || index + 1 == line.endIndex ? 1 : 0
        case UInt8(ascii: "*"): return MarkdownMarks.isSpace(before) && MarkdownMarks.isSpace(next) ? 0 : 1
        // Within a word it is a part of it, as in `snake_case`.
        case UInt8(ascii: "_"):
            let isAlone = MarkdownMarks.isSpace(before) && MarkdownMarks.isSpace(next)
            return isAlone || MarkdownMarks.isWord(before) && MarkdownMarks.isWord(next) ? 0 : 1
        // Around what is struck out; one alone says "about".
        case UInt8(ascii: "~"): return next == UInt8(ascii: "~") ? 2 : 0
        case UInt8(ascii: "]"):
            // The address behind a link's words is no part of the sentence.
            guard next == UInt8(ascii: "(") else { return 1 }
            return (line[index...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.endIndex) - index
        default: return 0
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
