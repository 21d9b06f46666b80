import Accessioning
import ArchiveModel

/// A written answer → the value to supply, by the reader of front matter and in its words. Whatever it would only warn of
/// is an error here: the editor can still write another answer.
struct AnswerReader: Sendable {
    private let reader: MetadataReader

    init(authorities: AuthorityFile) {
        // No order of day and month: a spreadsheet writes dates as its own machine does, not as the archive.
        reader = MetadataReader(rule: "review", regions: RegionNameTable(authorities), order: .unknown)
    }

    func read(_ text: String, _ field: ReviewedField, at place: SourceLocation) -> Outcome<SuppliedValue?> {
        if field == .date || field == .updated, let date = AmbiguousDate(in: text) {
            let finding = Finding(
                .error, "review.answer", "'\(text)' may be two days", at: place,
                suggestion: "write \(date.dayFirst.edtf) or \(date.monthFirst.edtf)")
            return Outcome(nil, [finding])
        }
        let entry = YAMLValue.Entry(
            key: field.rawValue, keyLocation: place, value: Answer.yaml(text, field, at: place))
        let read = reader.read(.mapping([entry], place)) { _ in nil }
        guard read.findings.isEmpty else {
            return Outcome(nil, read.findings.map { strict($0) })
        }
        guard let value = value(field, read.value.claims) else {
            return Outcome(nil, [Finding(.error, "review.answer", "'\(text)' is no answer", at: place)])
        }
        return Outcome(value)
    }

    private func strict(_ finding: Finding) -> Finding {
        Finding(
            .error, finding.code, finding.message, at: finding.location, length: finding.length,
            suggestion: finding.suggestion)
    }

    private func value(_ field: ReviewedField, _ claims: Claims) -> SuppliedValue? {
        switch field {
        case .title: text(claims.title)
        case .kicker: text(claims.kicker)
        case .standfirst: text(claims.standfirst)
        case .publication: text(claims.publication)
        case .issue: text(claims.issue)
        case .translator: text(claims.translator)
        case .datelinePlace: text(claims.datelinePlace)
        case .date: claims.published.first.map { .text($0.value.edtf) }
        case .updated: claims.updated.first.map { .text($0.value.edtf) }
        case .lang: claims.language.first.map { .text($0.value.rawValue) }
        case .translated: claims.translated.first.map { .text($0.value ? "true" : "false") }
        case .authors: claims.authors.first.map { .authors($0.value) }
        case .regions: claims.regions.first.map { .of($0.value) }
        case .regionsAlso: claims.regionsAlso.first.map { .of($0.value) }
        }
    }

    private func text(_ claims: [Claim<String>]) -> SuppliedValue? { claims.first.map { .text($0.value) } }
}
