import ArchiveModel

extension LineReading {
    /// Without what `omitted` say; nil when that was all. A line that says more than is still claimed stays in the text.
    func without(_ omitted: OmittedRules) -> LineReading? {
        if omitted.isEmpty { return self }
        var rest = self
        rest.claims.leaveOut(omitted)
        if let byline, omitted.contains(byline.evidence.rule) { rest.byline = nil }
        let said = claims.count + (byline == nil ? 0 : 1)
        let left = rest.claims.count + (rest.byline == nil ? 0 : 1)
        if left == said { return self }
        if left == 0 { return nil }
        rest.claims.liftedLines = []
        if rest.claims.title.isEmpty { rest.titleRange = nil }
        return rest
    }
}
