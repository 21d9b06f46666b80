import Accessioning
import ArchiveModel

/// Finds what an editor should look at. What an editor has supplied is settled and never asked for.
struct OpenQuestions: Sendable {
    private let names: StrangeNames

    /// The gravest first, then what tells most of an article, then by path: an editor may stop anywhere. `articles` come in
    /// the order of their paths.
    static func of(_ articles: [Article], authorities: AuthorityFile) -> [OpenQuestion] {
        let finder = OpenQuestions(names: StrangeNames(articles, authorities: authorities))
        let questions = articles.flatMap { finder.of($0) }
        return OpenQuestion.Kind.allCases.flatMap { kind in
            let group = questions.filter { $0.kind == kind }
            return ReviewedField.allCases.flatMap { field in group.filter { $0.field == field } }
        }
    }

    private func of(_ article: Article) -> [OpenQuestion] {
        FieldReading.all(of: article).compactMap { reading in
            guard reading.certainty != .supplied, let (kind, ground, alternatives) = doubt(reading, article.source)
            else { return nil }
            return OpenQuestion(
                source: article.source, kind: kind, reading: reading, ground: ground, alternatives: alternatives)
        }
    }

    private typealias Doubt = (kind: OpenQuestion.Kind, ground: String, alternatives: [String])

    private func doubt(_ reading: FieldReading, _ source: String) -> Doubt? {
        let others = reading.rejected.map(\.value.cell).reduce(into: [String]()) { unique, cell in
            if cell != reading.value?.cell, !unique.contains(cell) { unique.append(cell) }
        }
        if let other = reading.conflicts.first {
            return (.conflicting, "line \(other.evidence.location.line) states \(other.value.cell)", others)
        }
        if let date = ambiguity(reading) {
            return (.ambiguous, "or \(date), if the month stands first", [date] + others)
        }
        if let ground = names.ground(reading, of: source) { return (.unrecognised, ground, others) }
        switch reading.certainty {
        case .unknown: return reading.field.isExpected ? (.unknown, "nothing in the text says it", others) : nil
        case .conjectured: return (.conjectured, reading.evidence?.note ?? reading.evidence?.rule ?? "", others)
        case .stated, .supplied: return nil
        }
    }

    /// The other day that it may be. One that the archive's habit decides is none to ask for.
    private func ambiguity(_ reading: FieldReading) -> String? {
        guard reading.field == .date || reading.field == .updated, case .text(let edtf)? = reading.value,
            PublicationDate(edtf: edtf)?.isUncertain == true, let evidence = reading.evidence
        else { return nil }
        return AmbiguousDate(in: evidence.quote)?.monthFirst.edtf
    }
}
