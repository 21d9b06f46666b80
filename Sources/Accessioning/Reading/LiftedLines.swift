import ArchiveModel

/// Which lines the head of a page stands for, so that the text need not print them again.
///
/// A line goes only when all that it says is shown: where the editor supplies another headline, the printed one stays in
/// the text, for nothing that was captured may vanish.
enum LiftedLines {
    /// `unknown`: what the editor says is not known, so that the head shows nothing of it.
    static func of(_ claims: Claims, unknown: some Collection<MetadataKey>) -> Set<Int> {
        var lines = claims.liftedLines
        if lines.isEmpty { return [] }
        for key in unknown { lines.subtract(printed(key, claims)) }
        for words in [
            claims.title, claims.kicker, claims.standfirst, claims.publication, claims.issue, claims.translator,
            claims.datelinePlace,
        ] { lines.subtract(beaten(words) { NameKey($0) == NameKey($1) }) }
        for dates in [claims.published, claims.updated] { lines.subtract(beaten(dates, ==)) }
        lines.subtract(beaten(claims.authors, shows))
        return lines
    }

    /// Lines that the claims on `key` were read from; those of languages and regions are never lifted.
    private static func printed(_ key: MetadataKey, _ claims: Claims) -> [Int] {
        switch key {
        case .title: lines(claims.title)
        case .kicker: lines(claims.kicker)
        case .standfirst: lines(claims.standfirst)
        case .publication: lines(claims.publication)
        case .issue: lines(claims.issue)
        case .translator: lines(claims.translator)
        case .translated: lines(claims.translated)
        case .datelinePlace: lines(claims.datelinePlace)
        case .date: lines(claims.published)
        case .updated: lines(claims.updated)
        case .authors: lines(claims.authors)
        default: []
        }
    }

    private static func lines<Value>(_ claims: [Claim<Value>]) -> [Int] {
        claims.filter { $0.certainty != .supplied }.map(\.evidence.location.line)
    }

    /// Lines of claims whose value is neither the best one nor shown by it.
    private static func beaten<Value>(_ claims: [Claim<Value>], _ isShown: (Value, Value) -> Bool) -> [Int] {
        // Most claims stand alone.
        if claims.count < 2 { return [] }
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
