import ArchiveModel

/// All values of one article with their evidence, for a terminal or for programs.
struct Explanation {
    let article: Article
    /// The folder of seeds, as the user names it.
    let folder: String

    var text: String {
        TerminalText.safeLines(
            "\(folder)/\(article.source)\n\n" + ExplainedValue.all(of: article).map(block).joined())
    }

    private func block(_ value: ExplainedValue) -> String {
        guard let answer = value.answer else { return "\(value.field): unknown\n\n" }
        var text = "\(value.field): \(answer.words)\n  \(answer.certainty.rawValue) by \(describe(answer.evidence))"
        for claim in value.beaten {
            text += "  beat: \(claim.words), \(claim.certainty.rawValue) by \(describe(claim.evidence))"
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

    /// One object on one line: `source`, and `values` with a member for each field, in the order of the text.
    var json: String {
        var object = JSONObject()
        object.add("source", article.source)
        object.add("values", ExplainedValue.all(of: article).map(json))
        return object.text + "\n"
    }

    private func json(_ value: ExplainedValue) -> JSONObject {
        var object = JSONObject()
        object.add("field", value.field)
        object.add("value", value.isSuppliedUnknown ? nil : value.answer?.machine)
        object.add("certainty", value.answer?.certainty.rawValue ?? Certainty.unknown.rawValue)
        add(value.answer?.evidence, to: &object)
        object.add(
            "beat",
            value.beaten.map { claim in
                var object = JSONObject()
                object.add("value", claim.machine)
                object.add("certainty", claim.certainty.rawValue)
                add(claim.evidence, to: &object)
                return object
            })
        return object
    }

    private func add(_ evidence: Evidence?, to object: inout JSONObject) {
        let place = evidence?.location
        object.add("rule", evidence?.rule)
        object.add("quote", evidence?.quote)
        object.add("note", evidence?.note)
        object.add("path", place.map { "\(folder)/\($0.path)" })
        object.add("line", place.flatMap { $0.line > 0 ? $0.line : nil })
        object.add("column", place.flatMap { $0.column > 0 ? $0.column : nil })
    }
}
