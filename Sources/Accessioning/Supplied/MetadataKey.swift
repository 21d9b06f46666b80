/// The keys of a front matter and of `<name>.meta.yml`.
enum MetadataKey: String, CaseIterable {
    case title, date, updated, draft, slug, aliases, authors, regions, tags, lang, translator, translated, source
    case captured, publication, issue, kicker, standfirst, rights, notes, advisories, status, grounds
    case regionsAlso = "regions_also"
    case datelinePlace = "dateline_place"
    case translationOf = "translation_of"
    case sourceURL = "source_url"
    case archivedAt = "archived_at"

    /// What other generators call the same.
    private static let synonyms: [String: MetadataKey] = [
        "lastmod": .updated, "modified": .updated, "author": .authors, "region": .regions, "language": .lang,
        "tag": .tags, "alias": .aliases, "note": .notes, "advisory": .advisories, "kind": .kicker,
    ]

    /// Every word that is taken, as it is usually written.
    private static let words: [String: MetadataKey] = synonyms.merging(
        allCases.map { ($0.rawValue, $0) }
    ) { $1 }

    /// Case does not count, nor does `-` for `_`.
    static func named(_ name: String) -> MetadataKey? {
        if let key = words[name] { return key }
        let folded = String(name.lowercased().map { $0 == "-" ? "_" : $0 })
        return words[folded]
    }

    /// What a text states or a rule infers, so that an editor may say that it is not known: `date: unknown`.
    var canBeUnknown: Bool {
        switch self {
        case .title, .kicker, .standfirst, .authors, .date, .updated, .datelinePlace, .regions, .regionsAlso, .lang,
            .publication, .issue, .translated, .translator:
            true
        default: false
        }
    }

    /// Every word that is taken, for suggestions.
    static var allNames: [String] { allCases.map(\.rawValue) + synonyms.keys.sorted() }
}
