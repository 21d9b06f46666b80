import ArchiveModel

/// Open questions for people, in groups that fit a screen.
struct QuestionSummary {
    /// As `OpenQuestions` orders them.
    let questions: [OpenQuestion]
    /// As `AuthorityProposals` orders them.
    let proposals: [AuthorityProposal]
    /// The folder of seeds, as the user names it.
    let folder: String
    /// Questions of a group that are shown.
    private static let shown = 3

    /// All groups that have any, each with its count by fields and its first questions. Empty when nothing is open.
    var text: String {
        let groups = OpenQuestion.Kind.allCases.map { group($0, limit: Self.shown) } + [names]
        return groups.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// One group in whole.
    func all(_ kind: OpenQuestion.Kind) -> String { group(kind, limit: .max) }

    private func group(_ kind: OpenQuestion.Kind, limit: Int) -> String {
        let group = questions.filter { $0.kind == kind }
        if group.isEmpty { return "" }
        var text = "\(kind.heading): \(group.count) (\(counts(group)))\n"
        for question in group.prefix(limit) { text += line(question) }
        if group.count > limit {
            text += "  and \(group.count - limit) more (all: dateline review --question \(kind.rawValue))\n"
        }
        return text
    }

    /// What each may be, and how to say so, stands in the findings.
    private var names: String {
        if proposals.isEmpty { return "" }
        var text = "Names that may be one person: \(proposals.count)\n"
        for proposal in proposals.prefix(Self.shown) {
            let variants = proposal.variants.map(\.name).joined(separator: "; ")
            let others = ([proposal.heading] + proposal.rivals).joined(separator: " or ")
            text += TerminalText.safe("  \(cut(variants, 60)): perhaps \(cut(others, 60))") + "\n"
        }
        let rest = proposals.count - Self.shown
        return rest > 0 ? text + "  and \(rest) more (all: in the notes above)\n" : text
    }

    /// `date 12, authors 3`
    private func counts(_ group: [OpenQuestion]) -> String {
        ReviewedField.allCases.compactMap { field in
            let count = group.count { $0.field == field }
            return count == 0 ? nil : "\(field.rawValue) \(count)"
        }.joined(separator: ", ")
    }

    private func line(_ question: OpenQuestion) -> String {
        let line = question.reading.evidence?.location.line ?? 0
        let place = "\(folder)/\(question.source)" + (line > 0 ? ":\(line)" : "")
        let value = question.value.isEmpty ? "" : " \(cut(question.value, 40))"
        return TerminalText.safe("  \(place): \(question.field.rawValue)\(value): \(cut(question.ground, 70))") + "\n"
    }

    private func cut(_ text: String, _ length: Int) -> String {
        text.count > length ? String(text.prefix(length - 1)) + "…" : text
    }
}
