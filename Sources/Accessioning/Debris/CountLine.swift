/// Figures that a site counts and numbers by: "12 Shares", "5 min read", "Page 3 of 9", "1 of 14", "42°", "139".
enum CountLine {
    private static let nouns: WordTable = [
        "share", "shares", "comment", "comments", "like", "likes", "view", "views", "reply", "replies", "retweet",
        "retweets", "read", "reads", "post", "posts", "reaction", "reactions", "photo", "photos", "follower",
        "followers", "vote", "votes", "claps", "tweets", "reposts", "response", "responses", "shared", "ago",
        "комментарий", "комментария", "комментариев", "просмотр", "просмотра", "просмотров", "ответов", "лайков",
        "коментарів", "переглядів", "komentoj", "komento", "vidoj", "commentaire", "commentaires", "vues", "partages",
        "kommentar", "kommentare", "aufrufe", "comentario", "comentarios", "vistas", "yorum", "paylaşım",
        "görüntülenme",
        "okunma", "تعليق", "تعليقات", "مشاهدة", "مشاهدات", "مشاركة", "مشاركات", "قراءة", "نظر", "بازدید", "دیدگاه",
        "минут", "минуты", "мин", "captures", "capture", "saves", "document", "documents", "results",
    ]
    private static let words: WordTable = [
        "min", "mins", "min.", "minute", "minutes", "of", "page", "pages", "read", "people", "shared", "this", "hours",
        "days", "day", "hour", "to", "страница", "стр", "стр.", "из", "чтения", "мин", "мин.", "минуты", "минут",
        "минута", "seite", "von", "página", "paĝo", "el", "de", "sur", "sayfa", "صفحة", "من", "صفحه", "از", "lecture",
        "lesezeit", "lesedauer", "minuten", "minutos", "lectura", "dk", "okuma", "k", "p", "p.", "pg.", "and", "•",
        "·", "|", "/", "-", "–", "—", "(", ")",
    ]

    /// "(555) 0113-1579", "+7 727 250 00 00": signs and nine digits or more, which no day has.
    static func isPhone(_ words: String) -> Bool {
        guard words.utf8.count <= 32,
            words.utf8.allSatisfy({ (0x30...0x39).contains($0) || "()+-. /".utf8.contains($0) })
        else { return false }
        return (9...15).contains(words.utf8.filter(isDigit).count)
    }

    /// A figure, and beside it only words that count something or number a page.
    static func isOne(_ key: String) -> Bool {
        guard key.utf8.count <= 60, key.utf8.contains(where: isDigit) || key.utf8.last == 0xB0 && key.hasSuffix("°")
        else { return false }
        var hasFigure = false
        var hasCount = false
        var rest = key[...]
        while let part = rest.firstPart {
            rest = rest[part.endIndex...]
            if isFigure(part) {
                hasFigure = true
            } else if nouns.contains(trimmed(part)) {
                hasCount = true
            } else if words.contains(part) {
                hasCount = hasCount || part.utf8.count > 2
            } else {
                return false
            }
        }
        return hasFigure && (hasCount || isBareCount(key))
    }

    /// "139", "1.2k", "42°": no year, which may be a date, and no pair of figures, which may be a day.
    private static func isBareCount(_ key: String) -> Bool {
        if key.hasSuffix("°") || key.hasSuffix("°c") || key.hasSuffix("°f") { return true }
        let digits = key.utf8.filter(isDigit).count
        guard key.utf8.allSatisfy({ isDigit($0) || ".,k".utf8.contains($0) }) else { return isFraction(key) }
        return digits <= 3 || key.hasSuffix("k")
    }

    /// "1 of 14", "3 / 9".
    private static func isFraction(_ key: String) -> Bool {
        let parts = key.spaceSeparated
        return parts.count == 3 && ["of", "/", "из", "von", "de", "sur", "el", "من", "از"].contains(parts[1])
    }

    private static func isFigure(_ part: Substring) -> Bool {
        var digits = 0
        for scalar in part.unicodeScalars {
            if scalar.isASCII ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil {
                digits += 1
            } else if !"().,+k°cf".unicodeScalars.contains(scalar) {
                return false
            }
        }
        return digits > 0 && digits <= 7
    }

    private static func trimmed(_ part: Substring) -> Substring {
        part.utf8.contains(where: isSign) ? part.filter { !"(),.:".contains($0) }[...] : part
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0xD9 || byte == 0xDB }
}
