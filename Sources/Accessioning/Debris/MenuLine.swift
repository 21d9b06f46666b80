/// Items of a menu in one line: "Subscribe | E-edition | Log in", "HOME NEWS SPORTS OBITUARIES", "Share Tweet Print".
enum MenuLine {
    /// Sections and buttons whose words a menu is told by; one of them alone says nothing.
    private static let items: WordTable = WordTable(
        [
            "home", "news", "sports", "sport", "business", "opinion", "world", "politics", "culture", "lifestyle",
            "life",
            "travel", "weather", "video", "videos", "photos", "obituaries", "classifieds", "jobs", "about", "contact",
            "contacts", "events", "subscribe", "e-edition", "search", "share", "tweet", "pin", "print", "email",
            "login",
            "facebook", "twitter", "whatsapp", "telegram", "linkedin", "reddit", "archive", "archives", "blog", "blogs",
            "forum", "entertainment", "tech", "technology", "science", "health", "education", "local", "national",
            "menu",
            "privacy", "terms", "help", "faq", "rss", "more", "edition", "u.s.", "uk", "arts", "style", "food", "money",
            "connect", "comment", "classified", "markets", "magazine", "media", "multimedia", "podcasts", "newsletters",
            "store", "shop", "register", "like",
            "reply", "save", "copy", "donate", "sitemap", "cookies", "imprint", "advertise", "careers", "topics",
            "главная", "новости", "политика", "экономика", "общество", "культура", "спорт", "мнения", "видео", "фото",
            "контакты", "поиск", "архив", "в мире", "наука", "происшествия", "о нас", "реклама", "вход", "бизнес",
            "الرئيسية", "أخبار", "الأخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة", "فيديو", "صور", "اتصل", "مقالات",
            "بحث",
            "خانه", "اخبار", "سیاسی", "اقتصادی", "فرهنگی", "ورزشی", "عکس", "جهان", "accueil", "actualités", "actualité",
            "politique", "économie", "monde", "société", "vidéos", "contact", "startseite", "nachrichten", "politik",
            "wirtschaft", "kultur", "welt", "panorama", "kontakt", "impressum", "inicio", "noticias", "política",
            "economía", "mundo", "deportes", "cultura", "opinión", "anasayfa", "gündem", "dünya", "ekonomi", "siyaset",
            "spor", "kültür", "yazarlar", "iletişim", "головна", "новини", "політика", "економіка", "суспільство",
            "ĉefpaĝo", "novaĵoj", "pri", "kontakto", "arkivo", "kategorioj", "aboni", "serĉo",
        ].map { CaseFold.folded($0) })

    static func isOne(_ line: PrintedLine) -> Bool {
        guard line.heading == 0, line.words.utf8.count <= 200 else { return false }
        return hasMarks(line.words) && isParted(line.key) || isRow(line.key)
    }

    private static func hasMarks(_ words: String) -> Bool {
        words.hasByte { $0.are(UInt8(ascii: "|")) .| $0.are(0xC2) .| $0.are(0xE2) }
    }

    /// Three items or more of at most three words, most of them known.
    private static func isParted(_ key: String) -> Bool {
        // A bar, and the second and third bytes of the dots.
        guard key.hasByte(where: { $0.are(UInt8(ascii: "|")) .| $0.are(0xB7) .| $0.are(0xA2) }) else { return false }
        let parts = key.split(whereSeparator: { "|·•".contains($0) }).map { NameList.trimmed($0) }.filter {
            !$0.isEmpty
        }
        guard parts.count >= 2, parts.allSatisfy({ $0.partCount <= 3 }) else { return false }
        let known = parts.reduce(0) { $0 + (isKnown($1) ? 1 : 0) }
        return known * 2 >= parts.count && known >= 2
    }

    /// Words without any sign between them, all but one in four known: three of them at least. Figures count comments.
    private static func isRow(_ key: String) -> Bool {
        // Text is the ordinary case: two words that no menu has, and it is none.
        guard opensAsRow(key) else { return false }
        let parts = key.spaceSeparated.filter { !isNumber($0) }
        guard (3...24).contains(parts.count) else { return false }
        let known = parts.reduce(0) { $0 + (isKnown($1) && $1.utf8.count > 1 ? 1 : 0) }
        return known >= 3 && known * 4 >= parts.count * 3
    }

    /// One of the first two words is known, figures apart.
    private static func opensAsRow(_ key: String) -> Bool {
        var rest = key[...]
        var count = 0
        while count < 2, let word = rest.firstPart {
            if !isNumber(word) {
                if isKnown(word) { return true }
                count += 1
            }
            rest = rest[word.endIndex...]
        }
        return false
    }

    private static func isNumber(_ item: Substring) -> Bool { item.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    private static func isKnown(_ item: Substring) -> Bool {
        let item = item.utf8.last == UInt8(ascii: ":") ? Substring(item.utf8.dropLast()) : item
        return items.contains(item) || DebrisWords.lines.contains(item)
    }

    /// One item of a menu printed as a column.
    static func isItem(_ key: String) -> Bool { isKnown(key[...]) }
}
