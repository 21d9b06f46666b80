/// The lines of one text that have been read as credits: nearly every rule of the head asks that of a line and of those
/// around it.
final class CreditMemo {
    private var lines: [Int: CreditLine?] = [:]

    private var parts: [Int: [CreditLine.Credit]] = [:]

    init() {
        lines.reserveCapacity(48)
        parts.reserveCapacity(48)
    }

    /// What `make` says of the part in this reading, asked once.
    func part(
        _ part: Range<Int>, hasHeadline: Bool, hasByline: Bool, make: () -> [CreditLine.Credit]
    ) -> [CreditLine.Credit] {
        // No part is so long, nor so far from the beginning, that two of them have one key.
        let key = (part.lowerBound << 20 | min(part.count, 0xF_FFFF)) << 2 | (hasHeadline ? 2 : 0) | (hasByline ? 1 : 0)
        if let known = parts[key] { return known }
        let made = make()
        parts.updateValue(made, forKey: key)
        return made
    }

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
