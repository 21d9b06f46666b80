import ArchiveModel

/// The chosen headline, and the lines above it and beside it that it makes plain.
extension HeadlineRule {
    static func chosen(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        if let reading = CreditRule.read(line, in: frame, soFar), reading.titleRange != nil { return reading }
        return soFar.hasHeadline ? nil : read(line, at: index, in: frame)
    }

    /// A line that says the headline again goes with it, unless it says more.
    static func copy(_ line: PrintedLine, of choice: HeadlineChoice?, at index: Int, in frame: ArticleFrame)
        -> LineReading
    {
        var reading = LineReading(isBoilerplate: true)
        if let site = choice?.site, site.index == index {
            reading.claims.source = [Claim(site.name, .conjectured, frame.evidence("source.window-title", line))]
        } else {
            reading.claims.liftedLines = [line.line.number]
        }
        return reading
    }

    /// What stands above the chosen headline and is nothing else is the site's.
    static func above(_ line: PrintedLine, _ choice: HeadlineChoice, at index: Int, in frame: ArticleFrame)
        -> LineReading
    {
        var reading = LineReading(isBoilerplate: true)
        if let site = choice.site, site.index == index {
            reading.claims.source = [Claim(site.name, .conjectured, frame.evidence("source.site-name", line))]
        }
        return reading
    }
}
