import ArchiveModel

/// What the weights are for: one row of numbers for each country of a text, in the order of `names`.
///
/// Where they come from: that headline, lead, dateline and counts carry the subject is what studies of focus in news have
/// found (CLIFF-CLAVIN, D'Ignazio et al. 2014); kinds of names, rank and share are our own. Fifty-six were tried; one that
/// could not be told from no weight at all was left out. What each is worth: `region-weights-ablation.tsv`.
struct RegionFeatures {
    static let names = [
        "bias", "title people", "others in title", "nothing in title", "lead name", "first named", "second named",
        "early in its length", "dateline here", "dateline and body", "dateline only", "no dateline",
        "share, no dateline", "names", "people", "informal", "signs", "places only", "twice", "density", "in one line",
        "lines of top", "share of top", "top of a short text", "only one", "log of countries", "log of words", "area",
        "United States", "United States in dateline",
    ]

    private let count: RegionCount
    /// Of all countries, in mentions as `weight` counts them.
    private let total: Double
    private let topWeight: Double
    private let top: Int?
    /// Countries with more than currencies and companies.
    private let named: Int
    private let inTitle: Int
    private let mostLines: Double

    init(_ count: RegionCount) {
        self.count = count
        let weights = count.countries.map(Self.weight)
        total = max(0.001, weights.reduce(0, +))
        topWeight = max(0.001, weights.max() ?? 0)
        top = weights.firstIndex { $0 > 0 && $0 == weights.max() }
        named = count.countries.count { !$0.isBare }
        mostLines = max(1, count.countries.reduce(0) { max($0, $1.lines) })
        inTitle = count.countries.count { $0.isInTitle }
    }

    /// Headline counted three times; the dateline apart.
    static func weight(_ tally: RegionTally) -> Double {
        tally.weight + 3 * tally.titleNames + 2.4 * tally.titlePeople
    }

    /// How often the text names an area that the country lies in: the Gulf, for Kuwait.
    private func areaMentions(above region: PackedRegion) -> Int {
        guard !count.areas.isEmpty else { return 0 }
        let above = RegionLineage.world.areas(above: region)
        return count.areas.reduce(0) { above.contains($1.region) ? max($0, $1.count) : $0 }
    }

    func row(of index: Int) -> [Double] {
        let one = count.countries[index]
        let weight = Self.weight(one)
        let isUS = one.region == PackedRegion("US")
        let words = Double(max(20, count.wordCount))
        let isPlacesOnly =
            one.capitals + one.cities + one.states > 0 && one.names + one.people + one.informal == 0
        func yes(_ condition: Bool) -> Double { condition ? 1 : 0 }
        func log1(_ value: Double) -> Double { Logarithm.of(1 + value) }
        return [
            1, yes(one.titlePeople > 0 && one.titleNames == 0), yes(inTitle > 0 && !one.isInTitle), yes(inTitle == 0),
            yes(one.leadNames > 0), yes(index == 0), yes(index == 1),
            one.firstWord.map { 1 - min(1, Double($0) / words) } ?? 0, yes(one.isInDateline),
            yes(one.isInDateline && one.bodyCount > 0), yes(one.isInDateline && one.bodyCount == 0),
            yes(!count.hasDateline),
            count.hasDateline ? 0 : weight / total, log1(one.names), log1(one.people), log1(one.informal),
            log1(one.signs), yes(isPlacesOnly), yes(one.bodyCount >= 2), min(1, one.bodyCount / words * 20),
            yes(one.lines == 1 && one.bodyCount >= 2 && mostLines > 1),
            one.lines / mostLines, weight / topWeight, yes(index == top && words < 120),
            yes(named == 1 && !one.isBare), Logarithm.of(Double(max(1, named))), Logarithm.of(words / 100),
            log1(Double(areaMentions(above: one.region))),
            yes(isUS), yes(isUS && one.isInDateline),
        ]
    }
}

/// The natural logarithm, good to six digits: enough for weights, and the same on every machine.
enum Logarithm {
    static func of(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        // value = 2^k * m with m in 1..<2, and log m by its series in (m-1)/(m+1).
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series = 1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square * (1 / 9.0 + square / 11))))
        return Double(value.exponent) * 0.693_147_180_559_945_3 + 2 * ratio * series
    }
}
