/// A line of signs, such as converters leave where a page had a picture or a button: `[`, `·`, `\\--`, `](https://…)`; and the
/// numbered links of a text browser, `[4]Home [5]Fiji`.
enum SignLine {
    /// Bytes; a longer line of signs is a rule or an ornament of the text.
    private static let longest = 6

    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, line.count <= 220 else { return false }
        if first == UInt8(ascii: "]"), line.dropFirst().first == UInt8(ascii: "(") {
            return line.last == UInt8(ascii: ")")
        }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "["), line.dropFirst().contains(UInt8(ascii: "]")) {
            return isLinkRow(line)
        }
        guard line.count <= longest, !line.contains(where: isPlain), !isRun(line) else { return false }
        return !String(decoding: line, as: UTF8.self).unicodeScalars.contains(where: CaseFold.isLetter)
    }

    /// Two links of a text browser and more, with few words to each; a feed's stands behind `#`.
    private static func isLinkRow(_ line: ArraySlice<UInt8>) -> Bool {
        var links = 0
        var words = 1
        var at = line.startIndex
        while at < line.endIndex {
            if line[at] == 0x20 { words += 1 }
            if line[at] == UInt8(ascii: "["), let end = numberedLink(at, in: line) {
                links += 1
                at = end
            } else {
                at += 1
            }
        }
        return links > 1 && words <= links * 4
    }

    /// Behind `[12]` where a letter follows it.
    static func numberedLink(_ start: Int, in line: ArraySlice<UInt8>) -> Int? {
        var at = start + 1
        while at < line.endIndex, at - start <= 4, line[at] &- 0x30 < 10 { at += 1 }
        guard at > start + 1, at + 1 < line.endIndex, line[at] == UInt8(ascii: "]"), isPlain(line[at + 1]),
            line[at + 1] &- 0x30 >= 10
        else { return nil }
        return at + 1
    }

    private static func isRun(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 3 && line.allSatisfy { $0 == line.first }
    }

    /// A letter or a figure of ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}
