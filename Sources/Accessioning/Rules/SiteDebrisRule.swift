/// Lines of head and foot that are no words of the article: addresses, pictures, and labels that say where it was filed.
///
/// They may tell a day or a source, so `ArticleFrame` keeps them; what is the site's alone is `DebrisLine`'s.
enum SiteDebrisRule {
    private static let labels = OpeningTable([
        "tags:", "filed under:", "categories:", "category:", "topics:", "keywords:", "url:", "link:", "original:",
        "website:",
        "contact:", "email:", "e-mail:", "phone:", "tel:", "tel.:", "share:", "related:", "see also:", "comments:", "©",
        "(c) ", "copyright ", "all rights reserved", "теги:", "метки:", "الوسوم:", "кaтегории:",
    ])

    static func isDebris(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard !line.isText else { return false }
        if line.count == 0 || line.isRule(in: frame.bytes) { return true }
        // A handle: "@harbour".
        if line.words.utf8.first == UInt8(ascii: "@"), !line.words.utf8.contains(0x20) { return true }
        return isAddress(line) || isPicture(line, in: frame)
            || labels.opens(line.key)
    }

    /// A bare web or mail address, in angle brackets or not.
    static func isAddress(_ line: PrintedLine) -> Bool {
        guard !line.words.utf8.contains(0x20) else { return false }
        let key = line.key.hasPrefix("<") ? line.key.dropFirst() : line.key[...]
        return key.hasPrefix("http://") || key.hasPrefix("https://") || key.hasPrefix("www.")
            || key.contains("@") && key.contains(".") && !key.hasPrefix("@")
    }

    /// `![…](…)` or `[](…)` and nothing else.
    private static func isPicture(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        var bytes = frame.bytes[line.line.range]
        // Pandoc writes `{width="3in"}` behind a picture.
        if bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")) { bytes = bytes[..<open] }
        guard bytes.last == UInt8(ascii: ")") else { return false }
        return bytes.starts(with: "![".utf8) || bytes.starts(with: "[](".utf8) || bytes.starts(with: "[![".utf8)
    }
}
