import ArchiveModel

/// "How we know": a line for each value of an article, with the words it was read from and the claims it beat. A class,
/// for all articles' pages ask it, and what it holds is counted once.
final class EvidenceRecords: Sendable {
    let catalogue: Catalogue
    let words: InterfaceWords
    private let fields: EvidenceFields
    private let unknown: Value
    private let certainties: [Value]
    /// "line 12" for the first lines of texts, where nearly all evidence stands.
    private let lines: [Value]
    private let yes: String
    private let no: String

    init(catalogue: Catalogue, words: InterfaceWords) {
        self.catalogue = catalogue
        self.words = words
        fields = EvidenceFields(words)
        unknown = .text(words[.unknown])
        certainties = [.text(words[.stated]), .text(words[.supplied]), .text(words[.conjectured]), unknown]
        lines = (1...64).map { .text(words.fill(.line, ["line": String($0)])) }
        yes = words[.yes]
        no = words[.no]
    }

    /// `date` is the day of publication as the page prints it.
    func records(_ article: Article, date: String) -> [Record] {
        let setting = article.setting
        let provenance = article.provenance
        let dating = article.dating
        var lines: [Record] = []
        lines.reserveCapacity(15)
        add(fields.title, article.headline.title, to: &lines) { $0 }
        add(fields.kicker, article.headline.kicker, to: &lines) { $0 }
        add(fields.standfirst, article.headline.standfirst, to: &lines) { $0 }
        add(fields.author, article.authors, to: &lines) {
            $0.count == 1 ? $0[0].name : $0.map(\.name).joined(separator: "; ")
        }
        add(fields.date, dating.published, to: &lines) {
            $0 == dating.published.value ? "\(date) (\($0.edtf))" : said($0)
        }
        add(fields.updated, dating.updated, to: &lines) { said($0) }
        add(fields.place, setting.datelinePlace, to: &lines) { $0 }
        add(fields.aboutRegion, setting.regions, to: &lines) { names($0) }
        add(fields.alsoDealsWith, setting.regionsAlso, to: &lines) { names($0) }
        add(fields.language, setting.language, to: &lines) { "\(words.name(of: $0)) (\($0.rawValue))" }
        add(fields.publication, provenance.publication, to: &lines) { $0 }
        add(fields.issue, provenance.issue, to: &lines) { $0 }
        add(fields.source, provenance.source, to: &lines) { $0 }
        add(fields.translated, provenance.translated, to: &lines) { $0 ? yes : no }
        add(fields.translator, provenance.translator, to: &lines) { $0 }
        return lines
    }

    private func said(_ date: PublicationDate) -> String { "\(date.words(in: words.language)) (\(date.edtf))" }

    private func names(_ codes: [RegionCode]) -> String {
        if codes.count == 1 { return name(codes[0]) }
        return codes.map(name).joined(separator: ", ")
    }

    private func name(_ code: RegionCode) -> String {
        catalogue.regionPosition(code).map { catalogue.regions[$0].heading } ?? code.rawValue
    }

    /// None where nothing is known and nothing was claimed; title, author, date and region say so when they are unknown.
    /// Evidence without a value is an editor's who says that nobody knows.
    private func add<Content>(
        _ field: EvidenceFields.Field, _ inferred: Inferred<Content>, to lines: inout [Record],
        _ said: (Content) -> String
    ) {
        guard let evidence = inferred.evidence else {
            if field.isNeeded { lines.append(unknownLine(field)) }
            return
        }
        let rejected = inferred.rejected.prefix(5).map { claim in
            Record(
                PageShapes.rejected,
                values: [
                    .text(said(claim.value)), certainty(claim.certainty), .text(claim.evidence.rule),
                    .optional(claim.evidence.quote), line(claim.evidence), .optional(claim.evidence.note),
                ])
        }
        lines.append(
            Record(
                PageShapes.evidence,
                values: [
                    inferred.value == nil ? field.unknownLabel ?? field.label : field.label, field.anchor,
                    inferred.value.map { .text(said($0)) } ?? (inferred.certainty == .unknown ? .absent : unknown),
                    certainty(inferred.certainty), .flag(inferred.certainty == .conjectured), .text(evidence.rule),
                    .optional(evidence.quote), line(evidence), .optional(evidence.note), .flag(!rejected.isEmpty),
                    .list(rejected),
                ]))
    }

    /// The certainty alone, for it is the same word as the value.
    private func unknownLine(_ field: EvidenceFields.Field) -> Record {
        var draft = RecordDraft(PageShapes.evidence)
        draft.set("field", field.unknownLabel ?? field.label)
        draft.set("anchor", field.anchor)
        draft.set("certainty", unknown)
        return draft.record()
    }

    private func certainty(_ certainty: Certainty) -> Value {
        switch certainty {
        case .stated: certainties[0]
        case .supplied: certainties[1]
        case .conjectured: certainties[2]
        case .unknown: certainties[3]
        }
    }

    private func line(_ evidence: Evidence) -> Value {
        let line = evidence.location.line
        guard line > 0 else { return .absent }
        return line <= lines.count ? lines[line - 1] : .optional(words.fill(.line, ["line": String(line)]))
    }
}
