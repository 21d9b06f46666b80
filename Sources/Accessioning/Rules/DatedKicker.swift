import ArchiveModel

/// The section and the day in one line without a mark between them: "PRESS RELEASE March 29, 2016",
/// "Lokales 11.08.2021, 06:00 Uhr".
enum DatedKicker {
    static func credits(in part: Range<Int>, _ words: String, of frame: ArticleFrame) -> [CreditLine.Credit]? {
        guard part.count <= 90, DateWords.hasDigit(part, in: frame), let day = frame.dates(in: part).last,
            day.date.exactDay != nil, day.range.lowerBound > part.lowerBound,
            DateWords.isFiller(day.range.upperBound..<part.upperBound, in: frame)
        else { return nil }
        let before = NameList.trimmed(frame.plain(part.lowerBound..<day.range.lowerBound)[...])
        guard KickerWords.isKicker(CaseFold.folded(before)) else { return nil }
        return [.kicker(String(before)), .published(day.date)]
    }
}
