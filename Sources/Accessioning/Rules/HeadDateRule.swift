import ArchiveModel

/// A day printed above the text where other lines of the head are not understood: "Posted on 3 December 2013 by X",
/// "March 24, 2016 | Posted 4:36 am", "THE COURIER. — TUESDAY, MARCH 8, 2016. — PAGE 20".
///
/// Asked only where the head states no day. What stands beside the date may be anything but prose.
enum HeadDateRule {
    /// A line with more bytes is text.
    private static let longest = 160
    /// Between a label and its day stands no more than an hour with its zone, in bytes.
    private static let reach = 40
    /// An issue may be of two months; a longer span is no date of publication.
    private static let longestSpan = 62

    /// The first day of each kind, above the second paragraph. `onlyBelow`: no lines above the headline.
    static func claims(
        in frame: ArticleFrame, titleRange: Range<Int>?, hasByline: Bool, onlyBelow: Bool = false
    ) -> Claims {
        var claims = Claims()
        var paragraphs = 0
        for line in frame.head where paragraphs < 2 && claims.published.isEmpty {
            if onlyBelow, let titleRange, line.line.range.upperBound <= titleRange.lowerBound { continue }
            // What is fenced is shown, not said.
            if frame.bytes[line.line.range].starts(with: "```".utf8) { break }
            if line.line.range.count > longest {
                paragraphs += 1
                if paragraphs == 1 { takeDateline(line, in: frame, into: &claims) }
            } else if isNoTitle(line, titleRange, frame), !line.isListItem,
                DateWords.hasDigit(line.inner, in: frame), !CaptureWords.open(line.inner, in: frame.bytes)
            {
                take(line, in: frame, hasByline: hasByline, into: &claims)
            }
        }
        if claims.updated.isEmpty, let day = claims.published.first { takeChange(below: day, in: frame, into: &claims) }
        return claims
    }

    /// "Last modified on 5 May 2015" in the lines below the day.
    private static func takeChange(
        below day: Claim<PublicationDate>, in frame: ArticleFrame, into claims: inout Claims
    ) {
        let below = frame.head.drop { $0.line.number <= day.evidence.location.line }
        for (line, next) in zip(below, below.dropFirst()).prefix(2) where line.line.range.count <= longest {
            if line.count <= 40,
                case .updated? = CreditKind.of(label: NameList.trimmed(line.key[...]).filter { $0 != ":" }),
                let date = frame.dates(in: next.inner).first,
                DateWords.isFiller(next.inner.lowerBound..<date.range.lowerBound, in: frame)
            {
                claims.updated = [Claim(date.date, .stated, frame.evidence("date.updated", next))]
                return
            }
            guard let label = CreditSegment.labelled(line.inner, in: frame, hasHeadline: true), label.kind == .updated,
                let date = DateWords.wholeDate(label.rest, in: frame, isLabelled: true)
            else { continue }
            claims.updated = [Claim(date, .stated, frame.evidence("date.updated", line))]
            return
        }
    }

    /// A masthead of three parts and more may be taken for the title: "THE COURIER. — MARCH 8, 2016. — PAGE 20".
    private static func isNoTitle(_ line: PrintedLine, _ title: Range<Int>?, _ frame: ArticleFrame) -> Bool {
        guard let title, title.overlaps(line.inner) else { return true }
        return frame.parts(of: line.inner).count > 2
    }

    private static func take(
        _ line: PrintedLine, in frame: ArticleFrame, hasByline: Bool, into claims: inout Claims
    ) {
        if let span = DateWords.wholeDate(line.inner, in: frame), span.precision == .interval {
            // "6 Feb 2016 – 23 Dec 2018" is how long somebody made copies.
            if isShort(span) { claims.published = [Claim(span, .stated, frame.evidence("date.head", line))] }
            return
        }
        if let date = dateOfLink(line, in: frame) {
            claims.published = [Claim(date, .stated, frame.evidence("date.head", line))]
            return
        }
        for part in frame.parts(of: line.inner) where DateWords.hasDigit(part, in: frame) {
            for credit in credits(in: part, of: frame, hasByline: hasByline) {
                switch credit {
                // "Pay 1 April" is no dateline.
                case .published(let date) where claims.published.isEmpty && date.filingYear != nil:
                    claims.published = [Claim(date, .stated, frame.evidence("date.head", line))]
                case .firstPublished(let date):
                    claims.published = [Claim(date, .stated, frame.evidence("date.first-published", line))]
                case .updated(let date) where claims.updated.isEmpty:
                    claims.updated = [Claim(date, .stated, frame.evidence("date.updated", line))]
                default: continue
                }
            }
        }
        if claims.published.isEmpty { takeDateline(line, in: frame, into: &claims) }
    }

    /// "[July 9, 2015](/)By [Ann Lee](/author/x)": blogs link the day to the entry, and converters run links together.
    private static func dateOfLink(_ line: PrintedLine, in frame: ArticleFrame) -> PublicationDate? {
        let bytes = frame.bytes[line.inner]
        guard bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")),
            end + 1 < line.inner.upperBound, bytes[end + 1] == UInt8(ascii: "("),
            let date = DateWords.wholeDate(line.inner.lowerBound + 1..<end, in: frame), date.exactDay != nil
        else { return nil }
        return date
    }

    private static func credits(
        in part: Range<Int>, of frame: ArticleFrame, hasByline: Bool
    ) -> [CreditLine.Credit] {
        if let date = DateWords.wholeDate(part, in: frame) { return [.published(date)] }
        let label = CreditSegment.labelled(part, in: frame, hasHeadline: true)
        if let date = countedDay(part, in: frame) { return [.published(date)] }
        // "On April 10, 2014, the office" opens a sentence.
        if let label, !label.hasColon, label.rest.lowerBound - part.lowerBound <= 3, label.kind == .published {
            return []
        }
        // A second byline is that of something quoted, as is an English one in a text of another language.
        if let label, label.kind == .author, hasByline || isEnglish(part, of: frame) && !frame.isEnglish { return [] }
        // No credit without a label has a day where neither stands.
        guard label != nil || !frame.dates(in: part).isEmpty || DateWords.mayEndInYear(frame.plain(part)) else {
            return []
        }
        let found = CreditReader(frame: frame, hasHeadline: true).credits(in: part)
        let isDated = found.contains {
            switch $0 {
            case .published, .firstPublished, .updated: true
            default: false
            }
        }
        guard !isDated, let (kind, rest, _) = label else { return found }
        let dates = frame.dates(in: rest)
        switch kind {
        case .published, .firstPublished, .updated:
            guard let first = dates.first, isHour(rest.lowerBound..<first.range.lowerBound, in: frame) else {
                return []
            }
            return kind == .updated ? [.updated(first.date)] : [.published(first.date)]
        case .author:
            guard let last = dates.last, DateWords.isFiller(last.range.upperBound..<rest.upperBound, in: frame) else {
                return []
            }
            return [.published(last.date)]
        default: return []
        }
    }

    /// "30 Novembre 2018 alle 09:14 2 minuti di lettura": behind the day stand an hour and what is counted.
    private static func countedDay(_ part: Range<Int>, in frame: ArticleFrame) -> PublicationDate? {
        guard part.count <= 100, let day = frame.dates(in: part).first, day.date.exactDay != nil,
            DateWords.isFiller(part.lowerBound..<day.range.lowerBound, in: frame), frame.bytes[part].last != 0x2E
        else { return nil }
        let words = CaseFold.folded(frame.plain(day.range.upperBound..<part.upperBound))
            .split(whereSeparator: { " (),.".contains($0) })
        // "On September 5, 2016 In News".
        if let first = words.first, CreditReader.beforeSection.contains(first), words.count <= 3 { return day.date }
        let isCount = words.contains { CreditReader.counted.contains($0) }
        return isCount
            && words.allSatisfy {
                CreditReader.counted.contains($0) || DateFillers.words.contains($0) || $0.first?.isNumber == true
                    || $0.utf8.count <= 2
            } ? day.date : nil
    }

    private static func isEnglish(_ part: Range<Int>, of frame: ArticleFrame) -> Bool {
        let key = CaseFold.folded(frame.plain(part.lowerBound..<min(part.upperBound, part.lowerBound + 10)))
        return key.hasPrefix("by ") || key.hasPrefix("posted by")
    }

    /// "0344 GMT (11:27 HKT)", "7:07 p.m. ET", or nothing.
    private static func isHour(_ range: Range<Int>, in frame: ArticleFrame) -> Bool {
        guard range.count <= reach else { return false }
        let words = CaseFold.folded(frame.plain(range)).split(whereSeparator: { " (),.".contains($0) })
        return words.allSatisfy { DateFillers.words.contains(String($0)) || $0.first?.isNumber == true }
    }

    private static func takeDateline(_ line: PrintedLine, in frame: ArticleFrame, into claims: inout Claims) {
        guard let dateline = DatelineRule.read(line, in: frame, hasHeadline: true)?.claims, !dateline.published.isEmpty
        else { return }
        claims.published += dateline.published
        claims.datelinePlace += dateline.datelinePlace
    }

    /// No span, or one that an issue may have.
    static func isShort(_ date: PublicationDate) -> Bool {
        guard date.precision == .interval, let first = date.earliest, let last = date.latest else { return true }
        return JulianDay.number(last) - JulianDay.number(first) <= longestSpan
    }
}
