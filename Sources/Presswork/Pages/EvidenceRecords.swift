import ArchiveModel

/// "How we know": a line for each value of an article, with the words it was read from and the claims it beat.
struct EvidenceRecords: Sendable {
    let catalogue: Catalogue
    let language: LanguageTag

    func records(_ article: Article) -> [Record] {
        let setting = article.setting
        let provenance = article.provenance
        return [
            record("Title", article.headline.title) { $0 },
            record("Kicker", article.headline.kicker) { $0 },
            record("Standfirst", article.headline.standfirst) { $0 },
            record("Author", article.authors) { $0.map(\.name).joined(separator: "; ") },
            record("Date", article.dating.published) { "\($0.words(in: language)) (\($0.edtf))" },
            record("Updated", article.dating.updated) { "\($0.words(in: language)) (\($0.edtf))" },
            record("Place", setting.datelinePlace) { $0 },
            record("About", setting.regions) { names($0) },
            record("Also deals with", setting.regionsAlso) { names($0) },
            record("Language", setting.language) { "\(LanguageName.of($0)) (\($0.rawValue))" },
            record("Publication", provenance.publication) { $0 },
            record("Issue", provenance.issue) { $0 },
            record("Source", provenance.source) { $0 },
            record("Translated", provenance.translated) { $0 ? "yes" : "no" },
            record("Translator", provenance.translator) { $0 },
        ].compactMap { $0 }
    }

    private func names(_ codes: [RegionCode]) -> String {
        codes.map { catalogue.region($0)?.heading ?? $0.rawValue }.joined(separator: ", ")
    }

    /// Nil where nothing is known and nothing was claimed; title, author and date say so when they are unknown. Evidence
    /// without a value is an editor's who says that nobody knows.
    private func record<Content>(
        _ field: String, _ inferred: Inferred<Content>, _ words: (Content) -> String
    ) -> Record? {
        guard let evidence = inferred.evidence else {
            guard ["Title", "Author", "Date"].contains(field) else { return nil }
            return Record(
                PageShapes.evidence,
                [
                    "field": .text(field), "anchor": .text(anchor(field)), "value": .text("unknown"),
                    "certainty": .text("unknown"),
                ])
        }
        let rejected = inferred.rejected.prefix(5).map { claim in
            Record(
                PageShapes.rejected,
                [
                    "value": .text(words(claim.value)), "certainty": .text(claim.certainty.rawValue),
                    "rule": .text(claim.evidence.rule), "quote": .optional(claim.evidence.quote),
                    "line": .optional(line(claim.evidence)), "note": .optional(claim.evidence.note),
                ])
        }
        return Record(
            PageShapes.evidence,
            [
                "field": .text(field), "anchor": .text(anchor(field)),
                "value": .text(inferred.value.map(words) ?? "unknown"),
                "certainty": .text(inferred.certainty.rawValue),
                "is_inferred": .flag(inferred.certainty == .conjectured), "rule": .text(evidence.rule),
                "quote": .optional(evidence.quote), "line": .optional(line(evidence)),
                "note": .optional(evidence.note), "has_rejected": .flag(!rejected.isEmpty),
                "rejected": .list(Array(rejected)),
            ])
    }

    /// "Also deals with" → `evidence_also_deals_with`.
    private func anchor(_ field: String) -> String {
        "evidence_" + field.lowercased().split(separator: " ").joined(separator: "_")
    }

    private func line(_ evidence: Evidence) -> String? {
        evidence.location.line > 0 ? String(evidence.location.line) : nil
    }
}
