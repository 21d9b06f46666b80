import ArchiveModel

/// One value of an article as `dateline explain` prints it, with its evidence and the claims it beat.
struct ExplainedValue {
    /// One claim: for programs as front matter takes it, and for people.
    struct Answer {
        let machine: String
        let words: String
        let certainty: Certainty
        let evidence: Evidence
    }

    /// The key in front matter.
    let field: String
    /// Nil where nothing says it.
    let answer: Answer?
    /// An editor says that nobody knows; `answer` says where.
    let isSuppliedUnknown: Bool
    let beaten: [Answer]

    init<Content>(
        _ field: String, _ inferred: Inferred<Content>, _ machine: (Content) -> String, _ words: (Content) -> String
    ) {
        self.field = field
        isSuppliedUnknown = inferred.value == nil && inferred.evidence != nil
        answer = inferred.evidence.map { evidence in
            Answer(
                machine: inferred.value.map(machine) ?? "unknown", words: inferred.value.map(words) ?? "unknown",
                certainty: inferred.certainty, evidence: evidence)
        }
        beaten = inferred.rejected.map { claim in
            Answer(
                machine: machine(claim.value), words: words(claim.value), certainty: claim.certainty,
                evidence: claim.evidence)
        }
    }

    /// All of an article's, in the order in which they are printed.
    static func all(of article: Article) -> [ExplainedValue] {
        let setting = article.setting
        let provenance = article.provenance
        let text = { (text: String) in text }
        let truth = { (truth: Bool) in truth ? "true" : "false" }
        let tag = { (tag: LanguageTag) in tag.rawValue }
        let edtf = { (date: PublicationDate) in date.edtf }
        let codes = { (codes: [RegionCode]) in SuppliedValue.of(codes).cell }
        return [
            ExplainedValue("title", article.headline.title, text, text),
            ExplainedValue("kicker", article.headline.kicker, text, text),
            ExplainedValue("standfirst", article.headline.standfirst, text, text),
            ExplainedValue("authors", article.authors, { SuppliedValue.authors($0).cell }, describe),
            ExplainedValue("date", article.dating.published, edtf, describe),
            ExplainedValue("updated", article.dating.updated, edtf, describe),
            ExplainedValue("dateline_place", setting.datelinePlace, text, text),
            ExplainedValue("regions", setting.regions, codes, describe),
            ExplainedValue("regions_also", setting.regionsAlso, codes, describe),
            ExplainedValue("lang", setting.language, tag, tag),
            ExplainedValue("publication", provenance.publication, text, text),
            ExplainedValue("issue", provenance.issue, text, text),
            ExplainedValue("source", provenance.source, text, text),
            ExplainedValue("translated", provenance.translated, truth, truth),
            ExplainedValue("translator", provenance.translator, text, text),
        ]
    }

    private static func describe(_ authors: [Attribution]) -> String {
        authors.map { author in
            author.name + (author.kind == .organisation ? " (organisation)" : "")
                + (author.role.map { ", \($0)" } ?? "")
        }.joined(separator: "; ")
    }

    private static func describe(_ date: PublicationDate) -> String {
        "\(date.edtf) (\(date.words(in: LanguageTag("en"))))"
    }

    private static func describe(_ codes: [RegionCode]) -> String {
        codes.map { "\($0.rawValue) \(RegionTree.world.name(of: $0, in: LanguageTag("en")))" }.joined(separator: ", ")
    }
}
