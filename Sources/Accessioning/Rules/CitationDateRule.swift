import ArchiveModel

/// The day in a citation of the text itself: "Roe, J. (2016, June 8). The Water Line. The Courier. https://…".
///
/// The forms of citation manuals: a line at the foot that holds the headline and one day besides that of access.
enum CitationDateRule {
    private static let reach = 10
    private static let longest = 600
    /// Bytes of a headline that no other text has by chance.
    private static let shortest = 12

    /// `title` as the text prints it.
    static func claims(in frame: ArticleFrame, title: String?) -> [Claim<PublicationDate>] {
        guard let title, title.utf8.count >= shortest else { return [] }
        let lines = frame.text.lines
        for line in lines[max(lines.count / 2, lines.count - reach)...].reversed() {
            guard line.range.count >= title.utf8.count + shortest, line.range.count <= longest,
                DateWords.hasDigit(line.range, in: frame), MarkdownMarks.mayHold(title, in: frame.bytes[line.range]),
                let place = frame.plain(line.range).range(ofBytes: title)
            else { continue }
            let words = frame.plain(line.range)
            guard isCited(words[place.upperBound...]), let date = date(in: line.range, frame) else { continue }
            return [Claim(date, .stated, frame.text.evidence("date.citation", line.range))]
        }
        return []
    }

    /// A stop, a comma or a quotation mark ends the headline, and the paper's name or a day follows.
    private static func isCited(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return false }
        return ".,”\"’'»*_?!:".contains(first)
    }

    /// The only day of the line that is not that of access.
    private static func date(in range: Range<Int>, _ frame: ArticleFrame) -> PublicationDate? {
        let text = DateBytes(frame.bytes, range)
        let days = frame.dates(in: range).filter {
            $0.date.filingYear != nil && !CaptureWords.stand(before: $0.range.lowerBound, in: text)
        }
        guard let first = days.first?.date, days.allSatisfy({ $0.date == first }) else { return nil }
        return first
    }
}
