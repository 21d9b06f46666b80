import ArchiveModel

/// The areas above each country and area as numbers: asked for every text, where codes as text would cost too much.
struct RegionLineage: Sendable {
    static let world = RegionLineage()

    private let above: [PackedRegion: [PackedRegion]]

    private init() {
        var above: [PackedRegion: [PackedRegion]] = [:]
        for table in ["countries.tsv", "m49-regions.tsv"] {
            for row in RegionTable.rows(of: table).dropFirst() {
                let code = RegionCode(row[0])
                above[PackedRegion(code)] = RegionTree.world.ancestors(of: code).map { PackedRegion($0) }
            }
        }
        self.above = above
    }

    /// The nearest first, the world last; none above what is unknown.
    func areas(above region: PackedRegion) -> [PackedRegion] { above[region] ?? [] }
}
