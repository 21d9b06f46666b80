import Accessioning
import ArchiveModel

/// Filled rows → decisions, or what is wrong with them. Rows are judged by what the archive holds now.
struct AnswerCheck {
    private let articles: [String: Article]
    private let heldBack: Set<String>
    /// Seeds by the path without ending, which is that of the file beside them.
    private let twins: [String: [String]]
    private let oddNames: Set<String>
    /// The folder of seeds, as the user names it.
    private let folder: String
    private let reader: AnswerReader
    private let encoding: SheetEncoding

    private(set) var decisions: [Decision] = []
    private(set) var findings: [Finding] = []
    private(set) var unansweredCount = 0
    /// Answers that are supplied already.
    private(set) var knownCount = 0
    private var earlier: [String: (answer: Answer, row: Int)] = [:]

    /// `encoding` is that of the table.
    init(_ accession: Accession, folder: String, authorities: AuthorityFile, encoding: SheetEncoding) {
        articles = Dictionary(accession.articles.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        heldBack = Set(accession.heldBack)
        twins = Dictionary(grouping: accession.articles.map(\.source) + accession.heldBack, by: SeedIdentity.stem)
        oddNames = Set(accession.fileNames.keys)
        self.folder = folder
        self.encoding = encoding
        reader = AnswerReader(authorities: authorities)
    }

    mutating func take(_ row: AnswerRow) {
        guard let field = ReviewedField.named(row.field) else {
            // A row that asks nothing of us may say what it likes.
            if !row.answer.isEmpty { refuseField(row) } else { unansweredCount += 1 }
            return
        }
        guard isFit(row) else { return }
        guard let answer = Answer.read(row.answer, field) else {
            unansweredCount += 1
            if !Trimming.trimmed(row.note).isEmpty {
                report(row, .note, "a note without an answer is not taken", severity: .warning)
            }
            return
        }
        guard let article = article(row), isFirst(row, field, answer) else { return }
        guard let reading = FieldReading.all(of: article).first(where: { $0.field == field }) else { return }
        decide(row, reading, answer)
    }

    private mutating func decide(_ row: AnswerRow, _ reading: FieldReading, _ answer: Answer) {
        if answer == .confirmed, reading.value == nil {
            report(
                row, .answer, "there is no value to confirm",
                suggestion: "write the value, or 'unknown' if nobody knows it")
            return
        }
        guard let value = value(row, reading, answer) else { return }
        if reading.certainty == .supplied, reading.value == value {
            // A tick on a value that has become another one meanwhile confirms nothing.
            if answer != .confirmed || isUnchanged(row, reading) { knownCount += 1 } else { reportChange(row, reading) }
        } else if reading.certainty == .supplied {
            let place = reading.evidence.map { "\(folder)/\($0.location.shown)" } ?? ""
            report(
                row, .answer, "'\(reading.value?.cell ?? "")' is supplied already", suggestion: "change it in \(place)")
        } else if !isUnchanged(row, reading) {
            reportChange(row, reading)
        } else {
            decisions.append(
                Decision(
                    stem: SeedIdentity.stem(row.source), field: reading.field, value: value,
                    note: OneLine.of(row.note), row: row))
        }
    }

    private mutating func value(_ row: AnswerRow, _ reading: FieldReading, _ answer: Answer) -> SuppliedValue? {
        switch answer {
        case .unknown: return .unknown
        case .confirmed:
            // Who ticks 05/11/2015 says that the day stands first; the doubt was only ours.
            if case .text(let edtf)? = reading.value, edtf.hasSuffix("?"), reading.certainty != .supplied,
                let date = AmbiguousDate(in: reading.evidence?.quote ?? ""), date.dayFirst.edtf + "?" == edtf
            {
                return .text(date.dayFirst.edtf)
            }
            return reading.value
        case .written(let text):
            let read = reader.read(text, reading.field, at: row.place(.answer))
            findings += read.findings
            return read.value
        }
    }

    private func isUnchanged(_ row: AnswerRow, _ reading: FieldReading) -> Bool {
        let present = reading.value?.cell ?? ""
        if !row.reference.isEmpty {
            return row.reference == OpenQuestion.reference(row.source, reading.field, present)
        }
        guard let value = row.value, !value.isEmpty else { return true }
        return value == present
    }

    private mutating func reportChange(_ row: AnswerRow, _ reading: FieldReading) {
        let present = reading.value.map { "'\($0.cell)'" } ?? "unknown"
        let then = row.value.map { $0.isEmpty ? "unknown" : "'\($0)'" } ?? "another one"
        report(
            row, .value, "the value is \(present) now; when this table was made it was \(then)",
            suggestion: "make a new table with 'dateline review'")
    }
}

extension AnswerCheck {
    /// Says whether the cells can be used at all.
    private mutating func isFit(_ row: AnswerRow) -> Bool {
        var isFit = true
        // A tick saved so has become "?", which would say that nobody knows.
        if encoding.isLimited, row.answer.utf8.contains(UInt8(ascii: "?")) {
            report(
                row, .answer, "a '?' may stand for a sign that \(encoding.rawValue) lacks",
                suggestion: "save the table as UTF-8, or write 'unknown' if that is meant")
            isFit = false
        }
        for (column, text) in [(ReviewSheet.Column.answer, row.answer), (.note, row.note)] {
            if text.utf8.count > AnswerTable.longest {
                report(row, column, "longer than \(AnswerTable.longest) bytes")
                isFit = false
            }
            if text.unicodeScalars.contains(where: { $0 != "\r" && TextCleaning.isForbidden($0) }) {
                report(row, column, "holds a control character")
                isFit = false
            }
        }
        return isFit
    }

    private mutating func refuseField(_ row: AnswerRow) {
        let nearest = NearestWord.of(row.field, among: ReviewedField.allCases.map(\.rawValue))
        report(
            row, .field, "no field is named '\(Self.cut(row.field))'",
            suggestion: nearest.map { "did you mean '\($0)'?" })
    }

    /// The cell never becomes a path: it has to be that of a seed which is there.
    private mutating func article(_ row: AnswerRow) -> Article? {
        guard let article = articles[row.source], article.source.utf8.elementsEqual(row.source.utf8) else {
            if heldBack.contains(row.source) {
                report(row, .source, "this seed is held back", suggestion: "'dateline check' says why")
            } else {
                report(
                    row, .source, "no seed is called '\(Self.cut(row.source))'",
                    suggestion: "a source is a path below \(folder), as 'dateline review' writes it")
            }
            return nil
        }
        let stem = SeedIdentity.stem(row.source)
        if let twin = twins[stem]?.first(where: { $0 != row.source }) {
            report(
                row, .source, "'\(stem).meta.yml' would speak for '\(twin)' too",
                suggestion: "rename one of the two, or write the answer into the front matter")
            return nil
        }
        if oddNames.contains(row.source) {
            report(row, .source, "the file's name is not UTF-8", suggestion: "rename it")
            return nil
        }
        return article
    }

    /// The first row that answers for its value; a later one has to say the same.
    private mutating func isFirst(_ row: AnswerRow, _ field: ReviewedField, _ answer: Answer) -> Bool {
        let key = "\(row.source)\u{0}\(field.rawValue)"
        guard let first = earlier[key] else {
            earlier[key] = (answer, row.number)
            return true
        }
        if first.answer == answer {
            report(row, .answer, "row \(first.row) says the same", severity: .warning)
        } else {
            report(row, .answer, "row \(first.row) has another answer for the same value")
        }
        return false
    }

    private mutating func report(
        _ row: AnswerRow, _ column: ReviewSheet.Column, _ message: String, severity: Finding.Severity = .error,
        suggestion: String? = nil
    ) {
        findings.append(
            Finding(severity, "review.\(column.rawValue)", message, at: row.place(column), suggestion: suggestion))
    }

    private static func cut(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(80)))
    }
}
