import ArchiveModel

/// Claims of a line of credits, credit by credit.
enum CreditRule {
    static func read(_ line: PrintedLine, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard
            let credits = frame.credits(of: line, hasHeadline: soFar.hasHeadline, hasByline: soFar.hasByline)?
                .credits
        else { return nil }
        var reading = LineReading()
        if ForwardedMail.isEnvelope(line, in: frame) {
            reading.isBoilerplate = true
            return reading
        }
        var isPrintedByHead = true
        for credit in credits {
            switch credit {
            case .title(let range):
                guard !soFar.hasHeadline, reading.titleRange == nil else { return nil }
                let title = HeadlineRule.read(labelled: range, of: line, in: frame)
                reading.claims.append(title.claims)
                reading.titleRange = title.titleRange
            case .authors(let names): BylineRule.read(names, of: line, in: frame, into: &reading)
            case .published(let date): PrintedDateRule.published(date, of: line, in: frame, into: &reading.claims)
            case .firstPublished(let date):
                PrintedDateRule.published(date, "date.first-published", of: line, in: frame, into: &reading.claims)
            case .updated(let date): PrintedDateRule.updated(date, of: line, in: frame, into: &reading.claims)
            case .publication(let name):
                reading.claims.publication.append(Claim(name, .stated, frame.evidence("publication.credit", line)))
            case .issue(let issue):
                reading.claims.issue.append(Claim(issue, .stated, frame.evidence("issue.label", line)))
            case .source(let name):
                reading.claims.source.append(Claim(name, .stated, frame.evidence("source.label", line)))
            case .kicker(let words):
                let kicker = KickerRule.withoutCapitals(words)
                reading.claims.kicker.append(Claim(kicker, .stated, frame.evidence("kicker.credit", line)))
            case .translator(let names): TranslationRule.read(names, of: line, in: frame, into: &reading.claims)
            case .place(let words):
                let place = DatelinePlace.withoutCapitals(words)
                reading.claims.datelinePlace.append(Claim(place, .stated, frame.evidence("dateline.place-line", line)))
            case .photographer: isPrintedByHead = false
            case .role(let role): reading.byline = reading.byline?.withRole(role)
            }
        }
        if isPrintedByHead { reading.claims.liftedLines = [line.line.number] }
        reading.isBoilerplate = reading.titleRange == nil
        return reading
    }
}
