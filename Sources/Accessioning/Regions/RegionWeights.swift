import ArchiveModel

/// The learned weight of each feature, and from which sum on a country is what the text is about.
struct RegionWeights: Sendable {
    static let shared = RegionWeights()

    private let weights: [Double]
    /// Sums at or above it are "about".
    let threshold: Double
    /// The best country of a text without any above `threshold` is still "about" from this sum on.
    let floor: Double

    private init() {
        var byName: [String: Double] = [:]
        for row in RegionTable.rows(of: "region-weights.tsv").dropFirst() where row.count > 1 {
            byName[row[0]] = Double(row[1])
        }
        weights = RegionFeatures.names.map { byName[$0] ?? 0 }
        threshold = byName["threshold"] ?? 0
        floor = byName["floor"] ?? 0
    }

    func sum(_ row: [Double]) -> Double {
        var sum = 0.0
        for (weight, value) in zip(weights, row) { sum += weight * value }
        return sum
    }
}
