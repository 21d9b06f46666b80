import ArchiveModel

/// Which regions of a count the text is about, and which it also deals with, each with the strongest first.
struct RegionDecision {
    private(set) var about: [PackedRegion] = []
    private(set) var also: [PackedRegion] = []

    init(_ count: RegionCount, weights: RegionWeights = .shared) {
        let features = RegionFeatures(count)
        let scored = count.countries.indices.map {
            (tally: count.countries[$0], sum: weights.sum(features.row(of: $0)))
        }
        .sorted { ($1.sum, $0.tally.first) < ($0.sum, $1.tally.first) }
        about = scored.filter { $0.sum >= weights.threshold }.map(\.tally.region)
        if about.isEmpty, let best = scored.first, best.sum >= weights.floor, !best.tally.isBare {
            about = [best.tally.region]
        }
        if about.isEmpty, let area = count.areas.first(where: { $0.isInTitle || $0.count > 1 }) {
            about = [area.region]
        }
        if !count.hasDateline, let area = Self.whole(count) { about = [area] }
        let chosen = Set(about)
        also = scored.map(\.tally).filter { Self.isSubstantial($0) && !chosen.contains($0.region) }.map(\.region)
        also += areas(count).filter { !chosen.contains($0) }
    }

    /// Named as a country, a people, a state or a capital; a lone city says too little.
    private static func isSubstantial(_ tally: RegionTally) -> Bool {
        tally.names + tally.people + tally.capitals + tally.states + tally.informal + tally.titleNames
            + tally.titlePeople >= 0.8 || tally.cities >= 2 || tally.past > 0 || tally.isInDateline
    }

    /// Areas that are named beside one of their countries or more than once, and those with three of their countries.
    private func areas(_ count: RegionCount) -> [PackedRegion] {
        var found: [PackedRegion] = []
        var within: [(area: PackedRegion, countries: Int)] = []
        var parents: [PackedRegion] = []
        for region in about + also where !region.isArea {
            let above = RegionLineage.world.areas(above: region)
            if let parent = above.first { parents.append(parent) }
            for area in above {
                if let index = within.firstIndex(where: { $0.area == area }) {
                    within[index].countries += 1
                } else {
                    within.append((area, 1))
                }
            }
        }
        for area in count.areas
        where area.count > 1 || area.isInTitle || within.contains(where: { $0.area == area.region }) {
            found.append(area.region)
        }
        for parent in parents where parent != Self.world && !found.contains(parent) {
            if within.contains(where: { $0.area == parent && $0.countries >= 3 }) { found.append(parent) }
        }
        return found
    }

    private static let world = PackedRegion("001")

    /// An area that is named often, with four of its countries and none of them far ahead: the text is about the whole.
    private static func whole(_ count: RegionCount) -> PackedRegion? {
        guard count.countries.count >= 4, !count.countries.contains(where: \.isInTitle) else { return nil }
        for area in count.areas where area.count >= 3 {
            let within = count.countries.filter {
                $0.textCount > 0 && RegionLineage.world.areas(above: $0.region).contains(area.region)
            }
            let total = within.reduce(0) { $0 + $1.textCount }
            let most = within.reduce(0) { max($0, $1.textCount) }
            if within.count >= 4, within.count * 2 > count.countries.count, most * 5 < total * 2 { return area.region }
        }
        return nil
    }
}

extension PackedRegion {
    init(_ code: RegionCode) { self.init(code.rawValue.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }) }
}
