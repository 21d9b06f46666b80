import ArchiveModel

extension Claims {
    /// Takes away what `omitted` say. Lines that only they lifted have to be seen to by the caller.
    mutating func leaveOut(_ omitted: OmittedRules) {
        if omitted.isEmpty { return }
        for words in [
            \Claims.title, \.kicker, \.standfirst, \.datelinePlace, \.publication, \.issue, \.source, \.translator,
        ] { self[keyPath: words].removeAll { omitted.contains($0.evidence.rule) } }
        for dates in [\Claims.published, \.updated] {
            self[keyPath: dates].removeAll { omitted.contains($0.evidence.rule) }
        }
        for lists in [\Claims.regions, \.regionsAlso] {
            self[keyPath: lists].removeAll { omitted.contains($0.evidence.rule) }
        }
        authors.removeAll { omitted.contains($0.evidence.rule) }
        language.removeAll { omitted.contains($0.evidence.rule) }
        translated.removeAll { omitted.contains($0.evidence.rule) }
    }

    /// How many claims there are of every kind.
    var count: Int {
        let words = [title, kicker, standfirst, datelinePlace, publication, issue, source, translator]
        return words.reduce(0) { $0 + $1.count } + published.count + updated.count + regions.count
            + regionsAlso.count + authors.count + language.count + translated.count
    }
}
