import ArchiveModel

/// "Correction, 20 October 2006: …", "Update (3 June 2014): …": the day a text was last changed.
enum CorrectionRule {
    private static let openings = OpeningTable([
        "correction", "corrected", "clarification", "editor's note", "erratum", "update", "updated", "исправление",
        "уточнение", "обновление", "поправка", "تصحيح", "تحديث", "توضيح", "düzeltme", "güncelleme", "rectificatif",
        "mise à jour", "korekto", "tuzatish", "түзету", "оңдоо", "اصلاحیه",
    ])
    /// How far into the note its day may stand, in bytes.
    private static let reach = 96

    /// Nil unless the day stands between the opening and a colon, a dash, a full stop or the end of the line.
    /// `published` gives the year to a day printed without one.
    static func read(_ line: PrintedLine, in frame: ArticleFrame, published: PublicationDate?) -> LineReading? {
        guard let start = afterOpening(line, frame) else { return nil }
        let window = start..<min(line.inner.upperBound, start + reach)
        guard let printed = frame.dates(in: window).first,
            DateWords.isFiller(start..<printed.range.lowerBound, in: frame),
            isEnd(frame.bytes[printed.range.upperBound..<line.inner.upperBound]),
            let date = dated(printed.date, after: published)
        else { return nil }
        var reading = LineReading()
        let note = date == printed.date ? nil : "with the year of publication"
        reading.claims.updated = [Claim(date, .stated, frame.evidence("date.correction", line, note: note))]
        return reading
    }

    private static func afterOpening(_ line: PrintedLine, _ frame: ArticleFrame) -> Int? {
        let bytes = frame.bytes[line.inner]
        var start = bytes.startIndex
        while start < bytes.endIndex, isMark(bytes[start]) { start += 1 }
        guard bytes[start...].withUnsafeBufferPointer({ openings.mayOpen($0) }),
            bytes[start...].prefix(reach).contains(where: { (0x30...0x39).contains($0) })
        else { return nil }
        let key = CaseFold.folded(String(decoding: bytes[start...].prefix(40), as: UTF8.self))
        for opening in openings.list(key.utf8.first ?? 0) where opening.opens(key) {
            // The opening ends at the same byte whatever its case: no letter of these changes its length.
            let end = start + opening.utf8.count
            guard end < bytes.endIndex, !MarkdownMarks.isWord(bytes[end]) else { continue }
            return end
        }
        return nil
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: "["): true
        default: false
        }
    }

    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        let rest = rest.drop { $0 == 0x20 || ")]*_".utf8.contains($0) }
        guard let first = rest.first else { return true }
        return ":.-,–—".utf8.contains(first)
    }

    /// A day without a year is the first such day from that of publication on.
    private static func dated(_ date: PublicationDate, after published: PublicationDate?) -> PublicationDate? {
        guard date.filingYear == nil else { return date }
        guard let first = published?.earliest, let last = published?.latest, first.year == last.year,
            let day = date.inYear(first.year)
        else { return nil }
        guard let when = day.earliest, when < first else { return day }
        return date.inYear(first.year + 1)
    }
}
