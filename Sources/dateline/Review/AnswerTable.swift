import ArchiveModel

/// A filled-in table's text → its rows, whatever order its columns are in and whatever was added.
enum AnswerTable {
    /// Bytes of the largest answer or note taken; nobody writes more into a cell.
    static let longest = 8192

    /// Nil where the table can't be read as a whole; each finding says why.
    static func read(_ text: String, path: String) -> Outcome<[AnswerRow]?> {
        let (separator, body) = directive(text)
        let table = CSVTable.read(body, separator: separator ?? CSVTable.separator(of: body), path: path)
        guard let rows = table.value?.rows else { return Outcome(nil, table.findings) }
        let shift = separator == nil ? 0 : 1
        guard let header = rows.first else {
            return Outcome(
                nil, [Finding(.error, "review.header", "this table is empty", at: SourceLocation(path: path))])
        }
        let columns = columns(header, shift, path)
        guard let found = columns.value else { return Outcome(nil, columns.findings) }
        var answers = Outcome<[AnswerRow]?>([])
        for row in rows.dropFirst() where !row.isBlank {
            if row.cells.dropFirst(header.cells.count).contains(where: { !$0.isEmpty }) {
                answers.findings.append(
                    Finding(
                        .error, "review.row", "this row has more cells than the header",
                        at: SourceLocation(path: path, line: row.number + shift, column: header.cells.count + 1)))
                continue
            }
            answers.value?.append(answer(row, shift, found, path))
        }
        return answers
    }

    /// `sep=;` on a line of its own, which Excel writes and heeds.
    private static func directive(_ text: String) -> (separator: UInt8?, body: String) {
        let head = Array(text.utf8.prefix(7))
        guard head.count >= 5, String(decoding: head[..<4], as: UTF8.self).lowercased() == "sep=" else {
            return (nil, text)
        }
        let rest = text.utf8.dropFirst(5)
        guard let end = rest.first, end == 0x0D || end == 0x0A else { return (nil, text) }
        let length = end == 0x0D && rest.dropFirst().first == 0x0A ? 2 : 1
        return (head[4], String(decoding: Array(rest.dropFirst(length)), as: UTF8.self))
    }

    private static func columns(_ header: CSVTable.Row, _ shift: Int, _ path: String) -> Outcome<AnswerColumns?> {
        var columns: AnswerColumns = [:]
        var findings: [Finding] = []
        for (index, cell) in header.cells.enumerated() {
            let name = cell.split(separator: " ").joined(separator: " ").lowercased()
            guard let column = ReviewSheet.Column(rawValue: name) else { continue }
            if columns[column] != nil {
                findings.append(
                    Finding(
                        .error, "review.header", "a second column is named '\(column.rawValue)'",
                        at: SourceLocation(path: path, line: 1 + shift, column: index + 1)))
            }
            columns[column] = columns[column] ?? index + 1
        }
        for needed in [ReviewSheet.Column.source, .field, .answer] where columns[needed] == nil {
            findings.append(
                Finding(
                    .error, "review.header", "no column is named '\(needed.rawValue)'",
                    at: SourceLocation(path: path, line: 1 + shift),
                    suggestion: "keep the first row as 'dateline review' writes it"))
        }
        return findings.isEmpty ? Outcome(columns) : Outcome(nil, findings)
    }

    private static func answer(
        _ row: CSVTable.Row, _ shift: Int, _ columns: AnswerColumns, _ path: String
    ) -> AnswerRow {
        let cell = { (column: ReviewSheet.Column) -> String? in
            guard let number = columns[column] else { return nil }
            return row.cells.indices.contains(number - 1) ? CellArmour.take(off: row.cells[number - 1]) : ""
        }
        return AnswerRow(
            number: row.number + shift, source: cell(.source) ?? "", field: cell(.field) ?? "", value: cell(.value),
            answer: cell(.answer) ?? "", note: cell(.note) ?? "", reference: cell(.reference) ?? "", columns: columns,
            path: path)
    }
}
