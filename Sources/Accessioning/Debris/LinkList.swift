/// A menu as Markdown has it: list items that are one link and nothing else, `* [News](/news)`.
enum LinkList {
    static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard let mark = line.first, "*-+[".utf8.contains(mark), line.last == UInt8(ascii: ")"), line.count <= 300
        else {
            return false
        }
        let rest = mark == UInt8(ascii: "[") ? line : line.dropFirst().drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
            close + 2 < rest.endIndex, rest[close + 1] == UInt8(ascii: "("),
            rest[close...].firstIndex(of: UInt8(ascii: ")")) == rest.endIndex - 1
        else { return false }
        // A link to a place on the page or the site is a menu's; a whole address may be the headline's own.
        let target = rest[(close + 2)...]
        return mark != UInt8(ascii: "[")
            ? close - rest.startIndex <= 40 : target.first == UInt8(ascii: "#")
    }
}
