import ArchiveModel

/// "How we know": a line for each value of an article, with the words it was read from and the claims it beat.
struct EvidenceRecords: Sendable {
    let catalogue: Catalogue
    let words: InterfaceWords
    private let unknown: String
    private let certainties: [String]
    /// "line 12" for the first lines of texts, where nearly all evidence stands.
    private let lines: [String]
    private var language: LanguageTag { words.language }

    init(catalogue: Catalogue, words: InterfaceWords) {
        self.catalogue = catalogue
        self.words = words
        unknown = words[.unknown]
        certainties = [words[.stated], words[.supplied], words[.conjectured], words[.unknown]]
        lines = (1...64).map { words.fill(.line, ["line": String($0)]) }
    }

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
            var draft = RecordDraft(PageShapes.evidence)
            draft.set("field", .text(words[field]))
            draft.set("anchor", .text(anchor(field)))
            draft.set("value", .text(unknown))
            draft.set("certainty", .text(unknown))
            return draft.record()
        }
        let rejected = inferred.rejected.prefix(5).map { claim in
            var draft = RecordDraft(PageShapes.rejected)
            draft.set("value", .text(said(claim.value)))
            draft.set("certainty", .text(certainty(claim.certainty)))
            draft.set("rule", .text(claim.evidence.rule))
            draft.set("quote", .optional(claim.evidence.quote))
            draft.set("line", .optional(line(claim.evidence)))
            draft.set("note", .optional(claim.evidence.note))
            return draft.record()
        }
        var draft = RecordDraft(PageShapes.evidence)
        draft.set("field", .text(words[field]))
        draft.set("anchor", .text(anchor(field)))
        draft.set("value", .text(inferred.value.map(said) ?? unknown))
        draft.set("certainty", .text(certainty(inferred.certainty)))
        draft.set("is_inferred", .flag(inferred.certainty == .conjectured))
        draft.set("rule", .text(evidence.rule))
        draft.set("quote", .optional(evidence.quote))
        draft.set("line", .optional(line(evidence)))
        draft.set("note", .optional(evidence.note))
        draft.set("has_rejected", .flag(!rejected.isEmpty))
        draft.set("rejected", .list(Array(rejected)))
        return draft.record()
    }

    /// The same in every language, for what leads here.
    private func anchor(_ field: InterfaceWord) -> String { "evidence_" + field.rawValue }

    private func certainty(_ certainty: Certainty) -> String {
        switch certainty {
        case .stated: certainties[0]
        case .supplied: certainties[1]
        case .conjectured: certainties[2]
        case .unknown: certainties[3]
        }
    }

    private func line(_ evidence: Evidence) -> String? {
        let line = evidence.location.line
        guard line > 0 else { return nil }
        return line <= lines.count ? lines[line - 1] : words.fill(.line, ["line": String(line)])
    }
}
