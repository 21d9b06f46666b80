import ArchiveModel

/// Which lines the head of a page stands for, so that the text need not print them again.
///
/// A line goes only when all that it says is shown: where the editor supplies another headline, the printed one stays in
/// the text, for nothing that was captured may vanish.
enum LiftedLines {
    static func of(_ claims: Claims) -> Set<Int> {
        var lines = claims.liftedLines
        if lines.isEmpty { return [] }
        for words in [
            claims.title, claims.kicker, claims.standfirst, claims.publication, claims.issue, claims.translator,
            claims.datelinePlace,
        ] { lines.subtract(beaten(words) { NameKey($0) == NameKey($1) }) }
        for dates in [claims.published, claims.updated] { lines.subtract(beaten(dates, ==)) }
        lines.subtract(beaten(claims.authors, shows))
        return lines
    }

    /// Lines of claims whose value is neither the best one nor shown by it.
    private static func beaten<Value>(_ claims: [Claim<Value>], _ isShown: (Value, Value) -> Bool) -> [Int] {
        let inferred = Inferred(claims)
        guard let best = inferred.value else { return [] }
        return inferred.rejected.filter { !isShown(best, $0.value) }.map(\.evidence.location.line)
    }

    private static func shows(_ best: [Attribution], _ printed: [Attribution]) -> Bool {
        printed.allSatisfy { author in
            best.contains { other in
                NameKey(other.name) == NameKey(author.name)
                    && (author.role.map { NameKey($0) == NameKey(other.role ?? "") } ?? true)
            }
        }
    }
}
