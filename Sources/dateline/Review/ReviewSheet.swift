import ArchiveModel

/// Open questions → the table that an editor fills in.
enum ReviewSheet {
    enum Column: String, CaseIterable {
        case source, line, field
        /// Why it is asked: `OpenQuestion.Kind`.
        case question
        /// Ours, at present.
        case value
        case certainty, ground, evidence
        case claims = "other claims"
        /// Empty: for the editor.
        case answer
        case note
        /// `OpenQuestion.reference`.
        case reference = "ref"
    }

    /// A header and a row for each question, in the order given.
    static func text(_ questions: [OpenQuestion]) -> String {
        let header = Column.allCases.map(\.rawValue)
        return CSVText.of([header] + questions.map { question in Column.allCases.map { cell($0, question) } })
    }

    private static func cell(_ column: Column, _ question: OpenQuestion) -> String {
        let evidence = question.reading.evidence
        switch column {
        case .source: return question.source
        case .line: return evidence.flatMap { $0.location.line > 0 ? String($0.location.line) : nil } ?? ""
        case .field: return question.field.rawValue
        case .question: return question.kind.rawValue
        case .value: return question.value
        case .certainty: return question.reading.certainty.rawValue
        case .ground: return question.ground
        case .evidence: return evidence?.quote ?? ""
        case .claims: return question.alternatives.joined(separator: " / ")
        case .answer, .note: return ""
        case .reference: return question.reference
        }
    }
}
