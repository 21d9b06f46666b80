/// The place of a dateline.
enum DatelinePlace {
    /// Words that open a sentence in which a date stands, not a dateline.
    private static let openers: WordTable = [
        "sir", "sirs", "madam", "dear", "note", "editor", "on", "in", "at", "by", "since", "from", "after", "before",
        "until", "last", "this", "early", "late",
        "it",
        "for", "as", "when", "during", "a", "an", "between", "around", "о", "в", "с", "к", "до", "на", "после", "на",
        "je", "en", "dum", "ĝis", "post", "في", "يوم", "منذ", "بتاريخ", "خلال", "بعد", "قبل", "am", "im", "seit",
    ]

    /// The same, unless in capitals: "LA PAZ", "THE HAGUE".
    private static let articles: WordTable = ["la", "le", "el", "the", "los", "las"]

    /// "BIRKAT AL-MAWZ" is Birkat al-Mawz.
    private static let arabicArticles = ["AL-", "EL-", "AS-", "AN-", "AR-", "AD-", "AT-", "AZ-"]

    /// At most seven capitalised words, commas, full stops of abbreviations; empty is no objection.
    static func isPlausible(_ place: String) -> Bool {
        guard !place.isEmpty, place.utf8.count <= 90 else { return false }
        let parts = parts(of: place)
        guard (1...7).contains(parts.count), let first = parts.first, isNoOpener(first) else { return false }
        return parts.allSatisfy { part in
            if NameWords.particles.contains(String(part)) || ["of", "and", "on", "upon"].contains(part) { return true }
            guard let letter = part.unicodeScalars.first, CaseFold.isLetter(letter) else { return false }
            let signs = "-'’.ʻ".unicodeScalars
            return (CaseFold.isUppercase(letter) || PersonName.isCaseless(letter))
                && part.unicodeScalars.allSatisfy { CaseFold.isLetter($0) || signs.contains($0) }
        }
    }

    /// Between spaces, commas and slashes; of ASCII alone, a letter is a byte.
    private static func parts(of place: String) -> [Substring] {
        guard place.utf8.allSatisfy({ $0 < 0x80 }) else { return place.split(whereSeparator: { " ,،/".contains($0) }) }
        return place.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x2F }).map { Substring($0) }
    }

    private static func isNoOpener(_ word: Substring) -> Bool {
        let key = CaseFold.folded(word)
        return !openers.contains(key) && !Weekday.table.contains(key)
            && (!articles.contains(key) || CaseFold.isInCapitals(word))
    }

    /// "ARALSK, Kazakhstan" is Aralsk; abbreviations ("N.Y.", "UAE" after a comma) keep their capitals.
    static func withoutCapitals(_ place: String) -> String {
        // "АҚТАУ. ": the stop parts the place from the day.
        if place.last == ".", !place.utf8.contains(UInt8(ascii: ",")),
            (place.spaceSeparated.last?.unicodeScalars.count ?? 0) > 4
        {
            return withoutCapitals(String(place.dropLast(1)))
        }
        var result = ""
        var isFirst = true
        let isPlain = place.utf8.allSatisfy { $0 < 0x80 }
        for part in isPlain ? place.spaceSeparated : place.split(separator: " ") {
            let letters = part.utf8.contains(UInt8(ascii: ",")) ? part.filter { $0 != "," } : String(part)
            let isAbbreviation = letters.contains(".") || !isFirst && letters.unicodeScalars.count <= 3
            if !result.isEmpty { result += " " }
            if part == "ST." {
                result += "St."
            } else if CaseFold.isInCapitals(letters), !isAbbreviation {
                let isArticle = !isFirst && arabicArticles.contains { part.hasPrefix($0) }
                result += isArticle ? CaseFold.folded(part.prefix(2)) + titleCase(part.dropFirst(2)) : titleCase(part)
            } else {
                result += part
            }
            isFirst = false
        }
        return result
    }

    /// "UST-KAMENOGORSK" is Ust-Kamenogorsk.
    private static func titleCase(_ part: Substring) -> String {
        var result = String.UnicodeScalarView()
        var startsWord = true
        for scalar in part.unicodeScalars {
            result.append(startsWord ? scalar : CaseFold.folded(scalar))
            let isApostrophe = scalar == "'" || scalar == "’"
            // "N'DJAMENA" is N'Djamena, "GEORGE'S" is George's.
            startsWord = isApostrophe ? result.count == 2 : !CaseFold.isLetter(scalar)
        }
        return String(result)
    }
}
