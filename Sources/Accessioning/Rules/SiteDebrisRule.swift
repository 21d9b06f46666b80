/// Lines that belong to the site a text was captured from: addresses, pictures without words, buttons.
enum SiteDebrisRule {
    private static let buttons: Set<String> = [
        "for immediate release", "home", "menu", "search", "share", "share this", "share this article", "tweet",
        "print", "email", "e-mail",
        "advertisement", "skip to content", "skip to main content", "subscribe", "sign in", "log in", "login",
        "follow us",
        "read more", "listen", "loading...", "comments", "leave a comment", "back to top", "related articles",
        "share on facebook",
        "share on twitter", "print this page", "официальный сайт", "official website", "поделиться", "реклама", "меню",
        "поиск",
        ">", "###", "# # #", "-30-", "ends", "(ends)", "end", "[ends]", "الموقع الرسمي", "شارك", "بحث", "القائمة",
        "إعلان",
    ]

    private static let labels = [
        "tags:", "filed under:", "categories:", "category:", "topics:", "keywords:", "url:", "link:", "original:",
        "website:",
        "contact:", "email:", "e-mail:", "phone:", "tel:", "tel.:", "share:", "related:", "see also:", "comments:", "©",
        "(c) ", "copyright ", "all rights reserved", "теги:", "метки:", "الوسوم:", "кaтегории:",
    ]

    static func isDebris(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard !line.isText else { return false }
        if line.words.isEmpty || line.isRule(in: frame.bytes) { return true }
        // A handle: "@harbour".
        if line.words.utf8.first == UInt8(ascii: "@"), !line.words.utf8.contains(0x20) { return true }
        return isAddress(line) || isPicture(line, in: frame) || isBreadcrumb(line)
            || labels.contains { line.key.utf8.starts(with: $0.utf8) }
            || buttons.contains(line.key.hasSuffix(":") ? String(line.key.dropLast()) : line.key)
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
        let bytes = frame.bytes[line.line.range]
        guard bytes.last == UInt8(ascii: ")") else { return false }
        return bytes.starts(with: "![".utf8) || bytes.starts(with: "[](".utf8) || bytes.starts(with: "[![".utf8)
    }

    /// "Home > News > Water", "Home » News".
    private static func isBreadcrumb(_ line: PrintedLine) -> Bool {
        line.key.hasPrefix("home >") || line.key.hasPrefix("home »") || line.key.hasPrefix("home /")
            || line.key.hasPrefix("главная >") || line.key.hasPrefix("главная »")
    }
}
