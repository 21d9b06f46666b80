import ArchiveModel

/// "How we know": a line for each value of an article, with the words it was read from and the claims it beat.
struct EvidenceRecords: Sendable {
    let catalogue: Catalogue
    let words: InterfaceWords
    private var language: LanguageTag { words.language }

    func records(_ article: Article) -> [Record] {
        let setting = article.setting
        let provenance = article.provenance
        return [
            record(.title, article.headline.title) { $0 },
            record(.kicker, article.headline.kicker) { $0 },
            record(.standfirst, article.headline.standfirst) { $0 },
            record(.author, article.authors) { $0.map(\.name).joined(separator: "; ") },
            record(.date, article.dating.published) { "\($0.words(in: language)) (\($0.edtf))" },
            record(.updated, article.dating.updated) { "\($0.words(in: language)) (\($0.edtf))" },
            record(.place, setting.datelinePlace) { $0 },
            record(.aboutRegion, setting.regions) { names($0) },
            record(.alsoDealsWith, setting.regionsAlso) { names($0) },
            record(.language, setting.language) { "\(words.name(of: $0)) (\($0.rawValue))" },
            record(.publication, provenance.publication) { $0 },
            record(.issue, provenance.issue) { $0 },
            record(.source, provenance.source) { $0 },
            record(.translated, provenance.translated) { words[$0 ? .yes : .no] },
            record(.translator, provenance.translator) { $0 },
        ].compactMap { $0 }
    }

    private func names(_ codes: [RegionCode]) -> String {
        codes.map { catalogue.region($0)?.heading ?? $0.rawValue }.joined(separator: ", ")
    }

    /// Nil where nothing is known and nothing was claimed; title, author and date say so when they are unknown. Evidence
    /// without a value is an editor's who says that nobody knows.
    private func record<Content>(
        _ field: InterfaceWord, _ inferred: Inferred<Content>, _ said: (Content) -> String
    ) -> Record? {
        guard let evidence = inferred.evidence else {
            guard [.title, .author, .date].contains(field) else { return nil }
            return Record(
                PageShapes.evidence,
                [
                    "field": .text(words[field]), "anchor": .text(anchor(field)), "value": .text(words[.unknown]),
                    "certainty": .text(words[.unknown]),
                ])
        }
        let rejected = inferred.rejected.prefix(5).map { claim in
            Record(
                PageShapes.rejected,
                [
                    "value": .text(said(claim.value)), "certainty": .text(certainty(claim.certainty)),
                    "rule": .text(claim.evidence.rule), "quote": .optional(claim.evidence.quote),
                    "line": .optional(line(claim.evidence)), "note": .optional(claim.evidence.note),
                ])
        }
        return Record(
            PageShapes.evidence,
            [
                "field": .text(words[field]), "anchor": .text(anchor(field)),
                "value": .text(inferred.value.map(said) ?? words[.unknown]),
                "certainty": .text(certainty(inferred.certainty)),
                "is_inferred": .flag(inferred.certainty == .conjectured), "rule": .text(evidence.rule),
                "quote": .optional(evidence.quote), "line": .optional(line(evidence)),
                "note": .optional(evidence.note), "has_rejected": .flag(!rejected.isEmpty),
                "rejected": .list(Array(rejected)),
            ])
    }

    /// The same in every language, for what leads here.
    private func anchor(_ field: InterfaceWord) -> String { "evidence_" + field.rawValue }

    private func certainty(_ certainty: Certainty) -> String {
        switch certainty {
        case .stated: words[.stated]
        case .supplied: words[.supplied]
        case .conjectured: words[.conjectured]
        case .unknown: words[.unknown]
        }
    }

    private func line(_ evidence: Evidence) -> String? {
        evidence.location.line > 0
            ? words.fill(.line, ["line": String(evidence.location.line)]) : nil
    }
}
