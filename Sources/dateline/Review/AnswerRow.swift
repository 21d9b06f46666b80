import ArchiveModel

/// One row of a filled-in table, its cells without armour.
struct AnswerRow: Sendable {
    /// As spreadsheets count; the header is 1.
    let number: Int
    let source: String
    let field: String
    /// Ours when the table was made; nil where the column is missing.
    let value: String?
    let answer: String
    let note: String
    /// Empty where there is none.
    let reference: String
    /// The numbers of the columns, from 1, for places.
    let columns: AnswerColumns
    let path: String

    func place(_ column: ReviewSheet.Column) -> SourceLocation {
        SourceLocation(path: path, line: number, column: columns[column] ?? 0)
    }
}

/// Which column stands where in a table, counted from 1.
typealias AnswerColumns = [ReviewSheet.Column: Int]
