import ArchiveModel

/// Whether printed words are a date and nothing more.
enum DateWords {
    /// Words that stand beside a date and add nothing to it, with case folded.
    private static let fillers: Set<String> = [
        "la", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "on", "at", "the", "of", "am", "pm", "a.m", "p.m", "gmt", "utc", "est",
        "edt",
        "pst", "pdt", "cet", "cest", "bst", "et", "local", "time", "года", "год", "г", "в", "от", "року", "р", "йил",
        "йили",
        "yil", "yili", "жыл", "жылы", "жылдын", "год.", "понедельник", "вторник", "среда", "четверг", "пятница",
        "суббота",
        "воскресенье", "понеділок", "вівторок", "середа", "п'ятниця", "субота", "неділя", "lundo", "mardo", "merkredo",
        "ĵaŭdo", "vendredo", "sabato", "dimanĉo", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
        "sonntag", "uhr", "den", "am", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le",
        "lunes",
        "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "el", "pazartesi", "salı", "çarşamba",
        "perşembe",
        "cuma", "cumartesi", "pazar", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
        "الأحد", "م",
        "الموافق", "هـ", "في", "يوم", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه",
    ]

    /// The first date in the range, when all the rest is a weekday, a time of day or punctuation.
    static func wholeDate(_ range: Range<Int>, in frame: ArticleFrame) -> PublicationDate? {
        guard range.count <= 120, hasDigit(range, in: frame) else { return nil }
        let dates = frame.dates(in: range)
        guard let first = dates.first else { return VagueDate.read(frame.plain(range)) }
        var at = range.lowerBound
        for date in dates {
            guard date.range.lowerBound >= at, isFiller(at..<date.range.lowerBound, in: frame) else { return nil }
            at = date.range.upperBound
        }
        if isFiller(at..<range.upperBound, in: frame) { return first.date }
        return nil
    }

    /// The date that ends the range, and the words before it without the comma.
    static func trailingDate(_ range: Range<Int>, in frame: ArticleFrame) -> (words: String, date: PublicationDate)? {
        if let last = frame.dates(in: range).last, last.range.lowerBound > range.lowerBound,
            isFiller(last.range.upperBound..<range.upperBound, in: frame)
        {
            let words = Masthead.trimmed(frame.plain(range.lowerBound..<last.range.lowerBound)[...])
            return (String(words), last.date)
        }
        let words = frame.plain(range)
        guard let comma = words.lastIndex(where: { ",،".contains($0) }) else { return nil }
        let end = NameList.trimmed(words[words.index(after: comma)...].filter { !"()*.".contains($0) }[...])
        let year =
            end.utf8.count == 4 ? Int(end).flatMap { NumericForm.isYear($0) ? PublicationDate(year: $0) : nil } : nil
        guard let date = year ?? VagueDate.read(end) else { return nil }
        return (String(Masthead.trimmed(words[..<comma])), date)
    }

    /// Nothing but fillers, times and punctuation.
    static func isFiller(_ range: Range<Int>, in frame: ArticleFrame) -> Bool {
        guard !range.isEmpty else { return true }
        // A weekday, a year word and a time of day take less.
        guard range.count <= 64 else { return false }
        let words = CaseFold.folded(String(decoding: frame.bytes[range], as: UTF8.self))
        return words.unicodeScalars.split(whereSeparator: isSeparator).allSatisfy { word in
            fillers.contains(String(word)) || isTime(Substring(word))
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ",", ".", ";", "(", ")", "[", "]", "|", "/", "–", "—", "-", "،", "*", "_", "\u{A0}": true
        default: false
        }
    }

    /// "10:30", "10:30pm", "06", "1700".
    private static func isTime(_ word: Substring) -> Bool {
        guard word.utf8.count <= 8, let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        let letters = word.drop { $0.isNumber || $0 == ":" }
        return letters.isEmpty && (word.contains(":") || word.utf8.count <= 2)
            || ["am", "pm", "z", "h"].contains(String(letters))
    }

    static func hasDigit(_ range: Range<Int>, in frame: ArticleFrame) -> Bool {
        frame.bytes[range].contains { (0x30...0x39).contains($0) || $0 == 0xD9 || $0 == 0xDB }
    }
}
