import ArchiveModel

/// Whether printed words are a date and nothing more.
enum DateWords {
    /// The first date in the range, when all the rest is a weekday, a time of day or punctuation. `isLabelled`: behind a
    /// label that asks for a date, so that a lone year is one, and "before" may stand in front.
    static func wholeDate(_ range: Range<Int>, in frame: ArticleFrame, isLabelled: Bool = false) -> PublicationDate? {
        guard range.count <= 120, hasDigit(range, in: frame) else { return nil }
        return isLabelled
            ? read(range, in: frame, isLabelled: true)
            : frame.wholeDate(range) { read(range, in: frame, isLabelled: false) }
    }

    private static func read(_ range: Range<Int>, in frame: ArticleFrame, isLabelled: Bool) -> PublicationDate? {
        let dates = frame.dates(in: range)
        guard let first = dates.first else {
            let words = frame.plain(range)
            return VagueDate.read(words, isLabelled: isLabelled) ?? ShortYear.read(words, order: frame.order)
        }
        var at = range.lowerBound
        for date in dates {
            guard date.range.lowerBound >= at, isFiller(at..<date.range.lowerBound, in: frame) else {
                return vague(first, range, in: frame, isLabelled: isLabelled)
            }
            at = date.range.upperBound
        }
        guard isFiller(at..<range.upperBound, in: frame) else { return nil }
        // "26 Feb 87" has its year behind what looks like a whole date.
        if first.date.filingYear == nil, let short = ShortYear.read(frame.plain(range), order: frame.order) {
            return short
        }
        return first.date
    }

    /// "before 12 March 2015", "late November 2015", "III квартал 2015 года".
    private static func vague(
        _ date: PrintedDate, _ range: Range<Int>, in frame: ArticleFrame, isLabelled: Bool
    ) -> PublicationDate? {
        guard date.date.precision == .day else { return VagueDate.read(frame.plain(range), isLabelled: isLabelled) }
        let before = frame.plain(range.lowerBound..<date.range.lowerBound)
        let words = CaseFold.folded(NameList.trimmed(before[...]))
        guard isLabelled, isFiller(date.range.upperBound..<range.upperBound, in: frame) else { return nil }
        if VagueWords.before.contains(words) { return date.date.orEarlier }
        return VagueWords.after.contains(words) ? date.date.orLater : nil
    }

    /// The date that ends the range, and the words before it without the comma.
    static func trailingDate(_ range: Range<Int>, in frame: ArticleFrame) -> (words: String, date: PublicationDate)? {
        guard hasDigit(range, in: frame) else { return nil }
        if let last = frame.dates(in: range).last, last.range.lowerBound > range.lowerBound,
            isFiller(last.range.upperBound..<range.upperBound, in: frame)
        {
            let words = Masthead.trimmed(frame.plain(range.lowerBound..<last.range.lowerBound)[...])
            return (String(words), last.date)
        }
        let words = frame.plain(range)
        guard mayEndInYear(words) else { return nil }
        let isASCII = !words.hasByte { $0.are(0x80...0xFF) }
        let last =
            isASCII ? words.utf8.lastIndex(of: UInt8(ascii: ",")) : words.lastIndex(where: { ",،".contains($0) })
        guard let comma = last else { return nil }
        let tail = words[words.index(after: comma)...]
        let bare =
            isASCII
            ? String(decoding: tail.utf8.filter { !"()*.".utf8.contains($0) }, as: UTF8.self)
            : tail.filter { !"()*.".contains($0) }
        let end = NameList.trimmed(bare[...])
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
            DateFillers.words.contains(String(word)) || DateFillers.isTime(Substring(word))
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // The signs of hour and minute, and the wide space of East Asia.
        case "時", "分", "시", "분", "点", "\u{3000}", "，", "（", "）", "〔", "〕": true
        case " ", ",", ".", ";", "(", ")", "[", "]", "|", "/", "–", "—", "-", "،", "*", "_", "\u{A0}": true
        // Marks of direction.
        case "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }

    /// Behind the last comma stands a figure, and no more letters than a date has that `VagueDate` reads.
    static func mayEndInYear(_ words: String) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            var letters = 0
            var hasFigure = false
            for byte in bytes.reversed() {
                if byte == 0x2C { return hasFigure || bytes.contains(0x8C) }
                // The Arabic comma ends in this byte, as other letters do.
                if byte == 0x8C { return true }
                // A digit of ASCII, or the first byte of another.
                hasFigure = hasFigure || byte &- 0x30 < 10 || byte == 0xD9 || byte == 0xDB
                letters += byte.isASCIILetter ? 1 : 0
                if letters > 60 { return false }
            }
            return false
        } ?? true
    }

    static func hasDigit(_ range: Range<Int>, in frame: ArticleFrame) -> Bool {
        // The first one is enough: a whole text, too, is asked for.
        frame.bytes.withUnsafeBufferPointer { bytes in
            WideScan.index(bytes, in: range) { $0.are(0x30...0x39) .| $0.are(0xD9) .| $0.are(0xDB) } < range.upperBound
        }
    }
}
