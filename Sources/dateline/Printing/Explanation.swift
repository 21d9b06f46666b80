import ArchiveModel

/// All values of one article with their evidence, for a terminal.
struct Explanation {
    let article: Article
    /// The folder of seeds, as the user names it.
    let folder: String

    var text: String {
        let english = LanguageTag("en")
        let setting = article.setting
        let provenance = article.provenance
        let blocks = [
            block("title", article.headline.title) { $0 },
            block("kicker", article.headline.kicker) { $0 },
            block("standfirst", article.headline.standfirst) { $0 },
            block("authors", article.authors) { $0.map(describe).joined(separator: "; ") },
            block("date", article.dating.published) { "\($0.edtf) (\($0.words(in: english)))" },
            block("updated", article.dating.updated) { "\($0.edtf) (\($0.words(in: english)))" },
            block("dateline_place", setting.datelinePlace) { $0 },
            block("regions", setting.regions) { names($0) },
            block("regions_also", setting.regionsAlso) { names($0) },
            block("lang", setting.language) { $0.rawValue },
            block("publication", provenance.publication) { $0 },
            block("issue", provenance.issue) { $0 },
            block("source", provenance.source) { $0 },
            block("translated", provenance.translated) { $0 ? "true" : "false" },
            block("translator", provenance.translator) { $0 },
        ]
        return TerminalText.safeLines("\(folder)/\(article.source)\n\n" + blocks.joined())
    }

    private func describe(_ author: Attribution) -> String {
        author.name + (author.kind == .organisation ? " (organisation)" : "") + (author.role.map { ", \($0)" } ?? "")
    }

    private func names(_ codes: [RegionCode]) -> String {
        codes.map { "\($0.rawValue) \(RegionTree.world.name(of: $0, in: LanguageTag("en")))" }.joined(separator: ", ")
    }

    private func block<Content>(_ field: String, _ inferred: Inferred<Content>, _ words: (Content) -> String) -> String
    {
        guard let value = inferred.value, let evidence = inferred.evidence else { return "\(field): unknown\n\n" }
        var text = "\(field): \(words(value))\n  \(inferred.certainty.rawValue) by \(describe(evidence))"
        for claim in inferred.rejected {
            text += "  beat: \(words(claim.value)), \(claim.certainty.rawValue) by \(describe(claim.evidence))"
        }
        return text + "\n"
    }

    private func describe(_ evidence: Evidence) -> String {
        var text = evidence.rule
        if evidence.location.line > 0 { text += ", \(folder)/\(evidence.location.shown)" }
        if let note = evidence.note { text += " (\(note))" }
        text += "\n"
        return evidence.quote.isEmpty ? text : text + "    “\(evidence.quote)”\n"
    }
}
