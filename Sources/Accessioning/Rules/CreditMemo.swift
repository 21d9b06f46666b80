/// The lines of one text that have been read as credits: nearly every rule of the head asks that of a line and of those
/// around it.
final class CreditMemo {
    private var knownLines = RangeMemo<CreditLine?>()
    private var knownParts = RangeMemo<[CreditLine.Credit]>()
    private var knownSurest = RangeMemo<[CreditLine.Credit]>()
    private var knownOthers = RangeMemo<[CreditLine.Credit]>()

    /// What `make` says of the part in this reading, asked once.
    func part(
        _ part: Range<Int>, hasHeadline: Bool, hasByline: Bool, make: () -> [CreditLine.Credit]
    ) -> [CreditLine.Credit] {
        let flags = CreditMemo.flags(hasHeadline, hasByline)
        if let known = knownParts[part, flags] { return known }
        let made = make()
        knownParts[part, flags] = made
        return made
    }

    /// What `make` says of the part in any reading, asked once: see `CreditReader.surest` and its `others`.
    func surest(_ part: Range<Int>, make: () -> [CreditLine.Credit]) -> [CreditLine.Credit] {
        if let known = knownSurest[part] { return known }
        let made = make()
        knownSurest[part] = made
        return made
    }

    func others(_ part: Range<Int>, make: () -> [CreditLine.Credit]) -> [CreditLine.Credit] {
        if let known = knownOthers[part] { return known }
        let made = make()
        knownOthers[part] = made
        return made
    }

    /// What `make` says of the line in this reading, asked once.
    func line(
        _ line: PrintedLine, hasHeadline: Bool, hasByline: Bool, make: () -> CreditLine?
    ) -> CreditLine? {
        let flags = CreditMemo.flags(hasHeadline, hasByline)
        if let known = knownLines[line.line.range, flags] { return known }
        let made = make()
        knownLines[line.line.range, flags] = .some(made)
        return made
    }

    private static func flags(_ hasHeadline: Bool, _ hasByline: Bool) -> UInt64 {
        (hasHeadline ? 2 : 0) | (hasByline ? 1 : 0)
    }
}

extension ArticleFrame {
    /// The line as one of credits; nil where it is none. The flags are those of `CreditLine`.
    func credits(of line: PrintedLine, hasHeadline: Bool, hasByline: Bool = false) -> CreditLine? {
        if !line.hasKey { return nil }
        // A name above tells only what a day stands beside.
        let hasByline = hasByline && DateWords.hasDigit(line.inner, in: self)
        return memo.line(line, hasHeadline: hasHeadline, hasByline: hasByline) {
            CreditLine(line, in: self, hasHeadline: hasHeadline, hasByline: hasByline)
        }
    }
}
