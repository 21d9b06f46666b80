/// The lines of one text that have been read as credits: nearly every rule of the head asks that of a line and of those
/// around it.
final class CreditMemo {
    private var lines: [Int: CreditLine?] = [:]

    init() { lines.reserveCapacity(48) }

    /// What `make` says of the line in this reading, asked once.
    func line(
        _ line: PrintedLine, hasHeadline: Bool, hasByline: Bool, make: () -> CreditLine?
    ) -> CreditLine? {
        let key = line.line.range.lowerBound << 2 | (hasHeadline ? 2 : 0) | (hasByline ? 1 : 0)
        if let known = lines[key] { return known }
        let made = make()
        lines.updateValue(made, forKey: key)
        return made
    }
}

extension ArticleFrame {
    /// The line as one of credits; nil where it is none. The flags are those of `CreditLine`.
    func credits(of line: PrintedLine, hasHeadline: Bool, hasByline: Bool = false) -> CreditLine? {
        if line.key.isEmpty { return nil }
        // A name above tells only what a day stands beside.
        let hasByline = hasByline && DateWords.hasDigit(line.inner, in: self)
        return memo.line(line, hasHeadline: hasHeadline, hasByline: hasByline) {
            CreditLine(line, in: self, hasHeadline: hasHeadline, hasByline: hasByline)
        }
    }
}
