import ArchiveModel

/// Lines below the text that say who wrote something, and when: the article's own stamp, and those of comments.
///
/// Boards print "posted by X at 10:15 PM on April 29, 2013 [46 comments]" below the text, and the like below each reply.
struct FootStamps {
    private static let longest = 160
    private static let reach = 160

    private struct Stamp {
        let index: Int
        let line: PrintedLine
        let date: PublicationDate
        let isLabelled: Bool
    }

    private let frame: ArticleFrame
    private let stamps: [Stamp]

    /// `headEnd`: number of the last line of the head.
    init(_ frame: ArticleFrame, headEnd: Int) {
        self.frame = frame
        var stamps: [Stamp] = []
        let lines = frame.text.lines[..<frame.textEnd]
        for index in lines.indices.suffix(FootStamps.reach) where lines[index].number > headEnd {
            let range = lines[index].range
            guard range.count <= FootStamps.longest, DateWords.hasDigit(range, in: frame) else { continue }
            if let stamp = FootStamps.stamp(index, in: frame) { stamps.append(stamp) }
        }
        self.stamps = stamps
    }

    /// Index of the line at which comments or other entries begin; the text's end where none do.
    var textEnd: Int {
        stamps.count > 1 || stamps.first?.isLabelled == true ? stamps.first?.index ?? frame.textEnd : frame.textEnd
    }

    /// The day of the first stamp, where it is the article's: it counts the comments below, or is the only one and
    /// closes the text.
    var claims: [Claim<PublicationDate>] {
        guard let first = stamps.first, first.isLabelled, first.date.filingYear != nil,
            FootStamps.countsComments(first.line.key) || stamps.count == 1 && first.index + 2 >= frame.textEnd
        else { return [] }
        return [Claim(first.date, .stated, frame.evidence("date.foot-stamp", first.line))]
    }

    private static func stamp(_ index: Int, in frame: ArticleFrame) -> Stamp? {
        let line = PrintedLine(frame.text.lines[index], in: frame.bytes)
        let label = CreditSegment.labelled(line.inner, in: frame, hasHeadline: true)
        guard label != nil || line.count <= 80, !CaptureWords.open(line.inner, in: frame.bytes) else { return nil }
        let dates = frame.dates(in: line.inner)
        guard dates.count == 1, let date = dates.first else { return nil }
        if let label {
            // "On 3 May 2014 the office" opens a sentence, as "By 3 May" does.
            let isSentence = !label.hasColon && label.rest.lowerBound - line.inner.lowerBound <= 3
            guard label.kind == .author || label.kind == .published, !isSentence || label.kind == .author else {
                return nil
            }
            let isStop = frame.bytes[line.inner.upperBound - 1] == UInt8(ascii: ".")
            guard !isSentence || !isStop, date.range.lowerBound > label.rest.lowerBound || label.kind == .published
            else { return nil }
            return Stamp(index: index, line: line, date: date.date, isLabelled: true)
        }
        guard !RunningProse.holds(date.range.lowerBound, in: DateBytes(frame.bytes, line.inner)) else { return nil }
        return Stamp(index: index, line: line, date: date.date, isLabelled: false)
    }

    /// "[46 comments total]", "Comments (3)", "| Permalink".
    private static func countsComments(_ key: String) -> Bool {
        ["comment", "permalink", "replies", "коммента", "komento", "kommentar", "comentario", "yorum", "تعليق"].contains
        {
            key.range(ofBytes: $0) != nil
        }
    }
}
