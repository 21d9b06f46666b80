import ArchiveModel

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
        guard line.heading == 0, line.count <= 200 else { return false }
        return hasMarks(line.words) && isParted(line.key) || isRow(line)
    }

    private static func hasMarks(_ words: String) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            let isDot = WideScan.containsPair(bytes) { one, next in
                WideScan.either(one.are(0xC2) .& next.are(0xB7), one.are(0x80) .& next.are(0xA2))
            }
            return isDot || WideScan.contains(bytes) { $0.are(UInt8(ascii: "|")) }
        } ?? true
    }

    /// Three items or more of at most three words, most of them known.
    private static func isParted(_ key: String) -> Bool {
        let parts = parts(of: key)
        guard parts.count >= 2, parts.allSatisfy({ $0.partCount <= 3 }) else { return false }
        let known = parts.reduce(0) { $0 + (isKnown($1) ? 1 : 0) }
        return known * 2 >= parts.count && known >= 2
    }

    /// What stands between bars and dots, none of it empty; nothing where there are none.
    private static func parts(of key: String) -> [Substring] {
        let view = key.utf8
        var parts: [Substring] = []
        var start = view.startIndex
        func add(until end: String.Index) {
            let part = NameList.trimmed(key[start..<end])
            if !part.isEmpty { parts.append(part) }
        }
        view.withContiguousStorageIfAvailable { bytes in
            var at = 0
            while at < bytes.count {
                let length = cutLength(bytes, at)
                if length > 0 {
                    add(until: view.index(view.startIndex, offsetBy: at))
                    start = view.index(view.startIndex, offsetBy: at + length)
                }
                at += max(1, length)
            }
        }
        if start == view.startIndex { return [] }
        add(until: view.endIndex)
        return parts
    }

    /// Bytes of the bar or dot at `at`; 0 where none is.
    @inline(__always)
    private static func cutLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch bytes[at] {
        case UInt8(ascii: "|"): 1
        case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0xB7 ? 2 : 0
        case 0xE2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA2 ? 3 : 0
        default: 0
        }
    }

    /// Words without any sign between them, all but one in four known: three of them at least. Figures count comments.
    private static func isRow(_ line: PrintedLine) -> Bool {
        line.key.utf8.withContiguousStorageIfAvailable { isRow($0, parts: line.partCount) } ?? false
    }

    /// `parts`: how many words there are at most.
    private static func isRow(_ key: UnsafeBufferPointer<UInt8>, parts: Int) -> Bool {
        var (words, known, unknown) = (0, 0, 0)
        var at = 0
        while true {
            while at < key.count, key[at] == 0x20 { at += 1 }
            let start = at
            var bits: UInt8 = 0
            while at < key.count, key[at] != 0x20 {
                bits |= key[at]
                at += 1
            }
            if start == at { break }
            let word = UnsafeBufferPointer(rebasing: key[start..<at])
            if word[0] &- 0x30 < 10, word.allSatisfy({ $0 &- 0x30 < 10 }) { continue }
            words += 1
            if !isKnown(word, isASCII: bits < 0x80) { unknown += 1 } else if word.count > 1 { known += 1 }
            // Text is the ordinary case: two words that no menu has, and it is none.
            if words == 2 && unknown == 2 || words > 24 || unknown > 6 || unknown * 4 > parts { return false }
        }
        return words >= 3 && known >= 3 && known * 4 >= words * 3
    }

    /// False where `isRow` is false of these words, whose case is not folded and which have no letters of Arabic.
    static func mayBeRow(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var (words, known, unknown) = (0, 0, 0)
        var at = 0
        while at < line.count {
            let start = at
            var bits: UInt8 = 0
            while at < line.count, line[at] != 0x20 {
                bits |= line[at]
                at += 1
            }
            let word = UnsafeBufferPointer(rebasing: line[start..<at])
            at += 1
            if word.isEmpty || word[0] &- 0x30 < 10 && word.allSatisfy({ $0 &- 0x30 < 10 }) { continue }
            words += 1
            if mayBeKnown(word, isASCII: bits < 0x80) { known += 1 } else { unknown += 1 }
            if words == 2 && unknown == 2 || words > 24 || unknown > 6 { return false }
        }
        return known >= 3 && known * 4 >= words * 3
    }

    /// Of words beyond ASCII only those that a quotation mark opens are known to be none.
    private static func mayBeKnown(_ word: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> Bool {
        guard isASCII else {
            return word.count < 3 || word[0] != 0xE2 || word[1] != 0x80 || !(0x9C...0x9F).contains(word[2])
        }
        let bare = word.last == UInt8(ascii: ":") ? UnsafeBufferPointer(rebasing: word.dropLast(1)) : word
        return items.hasFoldedShape(bare) || DebrisWords.lines.hasFoldedShape(bare)
    }

    private static func isKnown(_ word: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> Bool {
        let bare = word.last == UInt8(ascii: ":") ? UnsafeBufferPointer(rebasing: word.dropLast(1)) : word
        if isASCII, !items.hasShape(bare), !DebrisWords.lines.hasShape(bare) { return false }
        return items.contains(bare) || DebrisWords.lines.contains(bare)
    }

    private static func isKnown(_ item: Substring) -> Bool {
        let item = item.utf8.last == UInt8(ascii: ":") ? Substring(item.utf8.dropLast(1)) : item
        return items.contains(item) || DebrisWords.lines.contains(item)
    }

    /// One item of a menu printed as a column.
    static func isItem(_ key: String) -> Bool { isKnown(key[...]) }
}
