import ArchiveModel

/// A paper's name below the headline: alone on its line, or behind the author's, "Ann Lee, The Valley Courier".
enum PublicationLine {
    static func read(
        _ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar
    ) -> LineReading? {
        guard line.hasKey, line.heading == 0,
            soFar.hasByline || isAboveDay(index, in: frame)
                ? PublicationName.endsAsPaper(line.words[...]) : PublicationName.isPaper(line.words)
        else { return nil }
        // "Ann Lee, Westbrook Evening Star" is a byline.
        if !soFar.hasByline, let comma = line.words.firstIndex(of: ","), PersonName.isFull(line.words[..<comma]) {
            return nil
        }
        var reading = LineReading(isBoilerplate: true)
        reading.claims.publication = [Claim(line.words, .stated, frame.evidence("publication.line", line))]
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    /// The day of the issue stands directly below.
    private static func isAboveDay(_ index: Int, in frame: ArticleFrame) -> Bool {
        guard index + 1 < frame.head.count else { return false }
        let (line, next) = (frame.head[index], frame.head[index + 1])
        return next.line.number == line.line.number + 1 && next.count <= 60
            && DateWords.hasDigit(next.inner, in: frame) && frame.dates(in: next.inner).count == 1
    }

    static func besideName(_ line: PrintedLine, in frame: ArticleFrame) -> Claims {
        var claims = Claims()
        guard line.count <= 120, line.words.utf8.contains(UInt8(ascii: ",")),
            let comma = line.words.lastIndex(of: ",")
        else { return claims }
        let words = String(NameList.trimmed(line.words[line.words.index(after: comma)...]))
        guard PublicationName.endsAsPaper(words[...]) else { return claims }
        claims.publication = [Claim(words, .conjectured, frame.evidence("publication.beside-name", line))]
        return claims
    }
}
