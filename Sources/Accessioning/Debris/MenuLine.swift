import ArchiveModel

/// Items of a menu in one line: "Subscribe | E-edition | Log in", "HOME NEWS SPORTS OBITUARIES", "Share Tweet Print".
enum MenuLine {
    /// Sections and buttons whose words a menu is told by, and lines of a site; one of them alone says nothing.
    private static let known = DebrisWords.lines.adding(
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

    static func isOne(_ line: PrintedLine, by signs: DebrisSigns = .all) -> Bool {
        guard line.heading == 0, line.count <= 200 else { return false }
        return signs.contains(.parted) && hasMarks(line.words) && isParted(line.key)
            || signs.contains(.row) && isRow(line)
    }

    private static func hasMarks(_ words: String) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            let isDot = WideScan.containsPair(bytes) { one, next in
                WideScan.either(one.are(0xC2) .& next.are(0xB7), one.are(0x80) .& next.are(0xA2))
            }
            return isDot || WideScan.contains(bytes) { $0.are(UInt8(ascii: "|")) }
        } ?? true
    }

    /// Two items or more of at most three words, most of them known.
    private static func isParted(_ key: String) -> Bool {
        key.utf8.withContiguousStorageIfAvailable { isParted($0) } ?? false
    }

    private static func isParted(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        var (count, known) = (0, 0)
        var (start, at) = (0, 0)
        while at <= key.count {
            let length = at < key.count ? cutLength(key, at) : 1
            if length > 0 {
                let item = trimmed(UnsafeBufferPointer(rebasing: key[start..<at]))
                if !item.isEmpty {
                    if SpaceSeparated.count(item) > 3 { return false }
                    count += 1
                    known += isKnown(item) ? 1 : 0
                }
                start = at + length
            }
            at += max(1, length)
        }
        return known >= 2 && known * 2 >= count
    }

    /// Without spaces at both ends, and commas at the latter.
    private static func trimmed(_ item: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (low, high) = (0, item.count)
        while low < high, item[low] == 0x20 { low += 1 }
        while high > low, item[high - 1] == 0x20 || item[high - 1] == UInt8(ascii: ",") { high -= 1 }
        return UnsafeBufferPointer(rebasing: item[low..<high])
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
        line.key.utf8.withContiguousStorageIfAvailable { isRow($0) } ?? false
    }

    private static func isRow(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
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
            if words == 2 && unknown == 2 || words > 24 || unknown > 6 { return false }
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
        return known.hasFoldedShape(bare)
    }

    /// `isASCII`: of ASCII alone for sure.
    private static func isKnown(_ item: UnsafeBufferPointer<UInt8>, isASCII: Bool = false) -> Bool {
        let bare = item.last == UInt8(ascii: ":") ? UnsafeBufferPointer(rebasing: item.dropLast(1)) : item
        return isASCII && !known.hasShape(bare) ? false : known.contains(bare)
    }

    /// One item of a menu printed as a column.
    static func isItem(_ key: String) -> Bool {
        key.utf8.withContiguousStorageIfAvailable { isKnown($0) } ?? false
    }
}
