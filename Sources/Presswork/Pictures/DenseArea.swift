import ArchiveModel

/// The smallest area of M49 that deserves a map of its own beside the world's.
struct DenseArea {
    /// nil where no area stands out.
    let term: RegionTerm?
    /// Of the articles that are about any country, at least this share in hundredths.
    private static let share = 25
    private static let fewestCountries = 3

    init(_ catalogue: Catalogue) {
        let all = catalogue.region(RegionTree.root)?.entries.count ?? 0
        var countries: [RegionCode: Int] = [:]
        for country in catalogue.regions where !country.code.isArea && !country.entries.isEmpty {
            if let parent = country.parent { countries[parent, default: 0] += 1 }
        }
        term = catalogue.regions.filter { area in
            countries[area.code, default: 0] >= Self.fewestCountries && area.code != RegionTree.root
                && area.entries.count * 100 >= all * Self.share
        }.max { $0.entries.count == $1.entries.count ? $1.code < $0.code : $0.entries.count < $1.entries.count }
    }
}
