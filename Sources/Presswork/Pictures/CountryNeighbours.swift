import ArchiveModel

/// Which countries share a land border, as `countries.tsv` has it.
struct CountryNeighbours: Sendable {
    /// Read once from the table in the program.
    static let all = CountryNeighbours()

    private let neighbours: [RegionCode: [RegionCode]]

    private init() {
        var neighbours: [RegionCode: [RegionCode]] = [:]
        for row in RegionTable.rows(of: "countries.tsv").dropFirst() where row.count > 7 {
            neighbours[RegionCode(row[0])] = row[7].split(separator: ",").map { RegionCode(String($0)) }
        }
        self.neighbours = neighbours
    }

    func neighbours(of country: RegionCode) -> [RegionCode] { neighbours[country] ?? [] }
}
