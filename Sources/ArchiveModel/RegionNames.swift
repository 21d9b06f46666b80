/// The table of names: one row a region, one column a language.
struct RegionNames: Sendable {
    /// Primary tags, in the order of the columns.
    let languages: [String]
    private let columns: [String: Int]
    private let rows: [RegionCode: [String]]

    init() {
        let table = RegionTable.rows(of: "region-names.tsv")
        languages = table.first.map { Array($0.dropFirst()) } ?? []
        var columns: [String: Int] = [:]
        for (index, language) in languages.enumerated() { columns[language] = index + 1 }
        self.columns = columns
        var rows: [RegionCode: [String]] = [:]
        for row in table.dropFirst() { rows[RegionCode(row[0])] = row }
        self.rows = rows
    }

    /// All that the row has, empty where there is none.
    func names(of code: RegionCode) -> some Sequence<String> {
        (rows[code] ?? []).lazy.dropFirst().filter { !$0.isEmpty }
    }

    /// nil where the table has no column, no row or an empty cell.
    func name(of code: RegionCode, in language: LanguageTag) -> String? {
        guard let column = columns[language.primary], let row = rows[code], column < row.count else { return nil }
        return row[column].isEmpty ? nil : row[column]
    }
}
