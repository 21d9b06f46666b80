import Accessioning
import ArchiveModel

/// Takes a filled-in table back: every answer becomes supplied, or nothing is written.
struct AnswerTaking {
    let setup: Setup
    let accession: Accession

    /// What was done.
    struct Report: Sendable {
        var answers = 0
        var changedFiles = 0
        var newFiles = 0
        var known = 0
        var unanswered = 0
    }

    /// `isTrial` writes nothing. The value is nil after any error; then nothing has been written.
    func take(_ sheet: SheetText, path: String, isTrial: Bool) -> Outcome<Report?> {
        let table = AnswerTable.read(sheet.text, path: path)
        guard let rows = table.value else { return Outcome(nil, table.findings) }
        var check = AnswerCheck(
            accession, folder: folder, authorities: setup.authorities, encoding: sheet.encoding)
        for row in rows { check.take(row) }
        var findings = table.findings + check.findings
        var files: [(name: String, bytes: [UInt8])] = []
        var report = Report(
            answers: check.decisions.count, known: check.knownCount, unanswered: check.unansweredCount)
        for (stem, decisions) in Dictionary(grouping: check.decisions, by: \.stem)
            .sorted(by: { CodePointOrder.precedes($0.key, $1.key) })
        {
            let edit = edited(stem, decisions, &report)
            findings += edit.findings
            if let bytes = edit.value { files.append((stem + ".meta.yml", bytes)) }
        }
        if findings.contains(where: { $0.severity == .error }) { return Outcome(nil, findings) }
        if isTrial { return Outcome(report, findings) }
        do throws(SystemError) { try MetadataFiles(folder: folder).write(files) } catch {
            let failure = Finding(.error, "file.system", error.reason, at: SourceLocation(path: error.path))
            return Outcome(nil, findings + [failure])
        }
        return Outcome(report, findings)
    }

    private var folder: String { setup.root.resolve(setup.configuration.source) }

    private func edited(_ stem: String, _ decisions: [Decision], _ report: inout Report) -> Outcome<[UInt8]?> {
        let name = stem + ".meta.yml"
        let present: [UInt8]?
        do throws(SystemError) { present = try MetadataFiles(folder: folder).read(name) } catch {
            let finding = Finding(
                .error, "review.meta", "can't be changed: \(error.reason)", at: SourceLocation(path: error.path))
            return Outcome(nil, [finding])
        }
        if present == nil { report.newFiles += 1 } else { report.changedFiles += 1 }
        return MetadataEdit(path: folder + "/" + name).apply(decisions, to: present)
    }
}

extension AnswerTaking.Report {
    var text: String {
        var text = "\(Quantity.of(answers, "answer")) taken"
        let files = [(newFiles, "new"), (changedFiles, "changed")].filter { $0.0 > 0 }
        if !files.isEmpty {
            let counts = files.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            text += " into \(Quantity.of(newFiles + changedFiles, "file")) (\(counts))"
        }
        if known > 0 { text += "; \(known) taken before" }
        if unanswered > 0 { text += "; \(Quantity.of(unanswered, "row")) without an answer" }
        return text + "\n"
    }
}
