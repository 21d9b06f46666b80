import ArchiveModel

/// "Harbour Desk, [14.03.2022 18:05]": what Telegram's desktop client copies above each message, with the channel's name
/// and the minute of the post.
struct MessageHead {
    let sender: String
    let date: PublicationDate

    init?(_ line: PrintedLine, in frame: ArticleFrame) {
        let bytes = frame.bytes
        guard line.heading == 0, line.line.range.count <= 160, bytes[line.line.range].last == UInt8(ascii: "]"),
            let open = bytes[line.line.range].lastIndex(of: UInt8(ascii: "[")),
            let date = DateWords.wholeDate(open + 1..<line.line.range.upperBound - 1, in: frame),
            date.exactDay != nil
        else { return nil }
        let name = PrintedLine.trimmed(line.line.range.lowerBound..<open, bytes)
        guard name.count > 1, bytes[name.upperBound - 1] == UInt8(ascii: ",") else { return nil }
        sender = frame.plain(name.lowerBound..<name.upperBound - 1)
        self.date = date
    }

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard let head = MessageHead(line, in: frame) else { return nil }
        var reading = LineReading(isBoilerplate: true)
        reading.claims.published = [Claim(head.date, .stated, frame.evidence("date.message-head", line))]
        reading.claims.source = [Claim(head.sender, .conjectured, frame.evidence("source.message-head", line))]
        return reading
    }
}
