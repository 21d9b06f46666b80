import ArchiveModel

/// Dates of a credit that figures alone don't make: "Spring 2011", "Q3 2015", "c. 2014", "(около 2014 года)".
///
/// Only where the whole credit is one: in a text "autumn 2019" is when something happened.
enum VagueDate {
    /// Nil unless a season, a quarter or "about" stands beside the year and nothing else is said. `isLabelled`: behind
    /// "Published:" the year, the month or a bound are enough.
    static func read(_ words: some StringProtocol, isLabelled: Bool = false) -> PublicationDate? {
        // Without a year there is no date.
        guard words.utf8.count <= 60, words.utf8.contains(where: { $0 &- 0x30 < 10 || $0 == 0xD9 || $0 == 0xDB }) else {
            return nil
        }
        var parts = VagueParts()
        var rest = CaseFold.folded(words)[...].unicodeScalars
        while true {
            rest = rest.drop(while: isSeparator)
            let word = rest.prefix { !isSeparator($0) }
            if word.isEmpty { break }
            guard parts.take(Substring(word)) else { return nil }
            rest = rest[word.endIndex...]
        }
        return isLabelled || parts.isTelling ? parts.date(isLabelled: isLabelled) : nil
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ",", "(", ")", "[", "]", "،", "*", "_": true
        default: false
        }
    }
}

/// What the words of a credit say of its date.
struct VagueParts {
    private enum Bound { case before, after }

    private var years: [Int] = []
    private var month: Int?
    private var season: Int?
    private var quarter: Int?
    private var saysQuarter = false
    private var isAbout = false
    private var bound: Bound?

    /// More than a year or a month.
    var isTelling: Bool { bound == nil && (season != nil || quarter != nil || isAbout) }

    /// False for a word that no date has, and for a second year or season.
    mutating func take(_ word: Substring) -> Bool {
        let bare = word.utf8.last == UInt8(ascii: ".") ? word.dropLast(1) : word
        let key = String(bare)
        if let figures = VagueFigures(bare) {
            guard years.isEmpty else { return false }
            years = figures.years
            month = figures.month ?? month
        } else if let number = VagueWords.quarters[key], quarter == nil {
            quarter = number
            saysQuarter = saysQuarter || key.first == "q"
        } else if VagueWords.quarter.contains(key) {
            saysQuarter = true
        } else if let code = VagueWords.seasons[key], season == nil {
            season = code
        } else if VagueWords.about.contains(key) || VagueWords.part.contains(key) {
            isAbout = true
        } else if VagueWords.before.contains(key), bound == nil {
            bound = .before
        } else if VagueWords.after.contains(key), bound == nil {
            bound = .after
        } else if let name = VagueWords.month(bare), month == nil {
            month = name
        } else if !VagueWords.small.contains(key) {
            return false
        }
        return true
    }

    func date(isLabelled: Bool) -> PublicationDate? {
        guard let year = years.first, let date = unmarked(year, isLabelled) else { return nil }
        switch bound {
        case .before: return date.orEarlier
        case .after: return date.orLater
        case nil: return isAbout ? .about(date) : date
        }
    }

    private func unmarked(_ year: Int, _ isLabelled: Bool) -> PublicationDate? {
        // A third of nothing, and a season with a month, are no dates.
        guard (quarter != nil) == saysQuarter, [month, season, quarter].compactMap(\.self).count <= 1 else {
            return nil
        }
        if let quarter {
            guard years.count == 1, let first = PublicationDate(year: year, month: quarter * 3 - 2),
                let last = PublicationDate(year: year, month: quarter * 3)
            else { return nil }
            return PublicationDate(from: first, to: last)
        }
        if let season {
            // Only a winter has two years: "Winter 2010–11".
            guard years.count == 1 || season == 24 && years.last == year + 1 else { return nil }
            return PublicationDate(edtf: "\(CalendarDay.padded(year, to: 4))-\(season)")
        }
        if let month { return years.count == 1 ? PublicationDate(year: year, month: month) : nil }
        guard let first = PublicationDate(year: year) else { return nil }
        guard let last = years.dropFirst().first else { return first }
        return isLabelled ? PublicationDate(year: last).flatMap { PublicationDate(from: first, to: $0) } : nil
    }
}

/// A word of figures: `2014`, `2010–11`, `2010/2011`, `2015-03`, `03.2015`; in Latin or Arabic digits.
struct VagueFigures {
    let years: [Int]
    let month: Int?

    init?(_ word: Substring) {
        guard let first = word.utf8.first, first &- 0x30 < 10 || first >= 0xD9 else { return nil }
        let bytes = Array(word.utf8)
        let text = DateBytes(bytes, 0..<bytes.count)
        guard let first = text.number(at: 0) else { return nil }
        guard first.end < bytes.count else {
            guard first.digits == 4, NumericForm.isYear(first.value) else { return nil }
            (years, month) = ([first.value], nil)
            return
        }
        let isDash = text.skipDash(first.end) != nil || text[first.end] == 0x2F
        guard let next = text.skipDash(first.end) ?? ([0x2F, 0x2E].contains(text[first.end]) ? first.end + 1 : nil),
            let second = text.number(at: next), second.end == bytes.count
        else { return nil }
        switch (first.digits, second.digits) {
        case (4, 4) where isDash && NumericForm.isYear(first.value) && first.value < second.value:
            (years, month) = ([first.value, second.value], nil)
        case (4, 2) where isDash && second.value == (first.value + 1) % 100 && second.value > 12:
            (years, month) = ([first.value, first.value + 1], nil)
        case (4, 2) where (1...12).contains(second.value) && NumericForm.isYear(first.value):
            // "2010–11" is a winter; "2010-11" may be November: with a plain hyphen it is read as ISO has it.
            let isWinter = text[first.end] != 0x2D && isDash && second.value == (first.value + 1) % 100
            (years, month) = isWinter ? ([first.value, first.value + 1], nil) : ([first.value], second.value)
        case (1...2, 4) where (1...12).contains(first.value) && NumericForm.isYear(second.value):
            (years, month) = ([second.value], first.value)
        default: return nil
        }
    }
}
