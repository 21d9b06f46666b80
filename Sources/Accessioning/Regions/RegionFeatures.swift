import ArchiveModel

/// What the weights are for: one row of numbers for each country of a text, in the order of `names`.
struct RegionFeatures {
    static let names = [
        "bias", "title name", "title people", "lead name", "lead people", "title and lead", "in title and top",
        "dateline here", "dateline elsewhere", "no dateline", "dateline and body", "dateline only",
        "dateline only, others named", "names", "people", "capitals", "cities", "states", "informal", "share",
        "share of top", "top", "second", "third or later", "first named", "second named", "early", "only one",
        "log of countries", "people only", "places only", "named", "others in title", "nothing in title", "currency",
        "company", "United States", "United States, no dateline", "United States in dateline", "top, no dateline",
        "top of a short text", "twice", "three times", "density", "log of words", "names of a list",
        "share squared", "share, no dateline", "bare", "lines", "in one line", "lines of top",
    ]

    private let count: RegionCount
    private let order: [Int]
    private let total: Double
    private let topWeight: Double
    private let named: Int
    private let inTitle: Int
    private let mostLines: Double

    init(_ count: RegionCount) {
        self.count = count
        let weights = count.countries.map(Self.weight)
        total = max(0.001, weights.reduce(0, +))
        topWeight = max(0.001, weights.max() ?? 0)
        order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        named = count.countries.count { !$0.isBare }
        mostLines = max(1, count.countries.reduce(0) { max($0, $1.lines) })
        inTitle = count.countries.count { $0.isInTitle }
    }

    /// Headline counted three times; the dateline apart.
    static func weight(_ tally: RegionTally) -> Double {
        tally.weight + 3 * tally.titleNames + 2.4 * tally.titlePeople
    }

    func row(of index: Int) -> [Double] {
        let one = count.countries[index]
        let weight = Self.weight(one)
        let share = weight / total
        let rank = order.firstIndex(of: index) ?? order.count
        let early = one.first == .max ? 0 : max(0, 1 - Double(one.first - count.start) / 1500)
        let isUS = one.region == PackedRegion("US")
        let nowhere = !count.hasDateline
        let words = Double(max(20, count.wordCount))
        let places = one.capitals + one.cities + one.states
        func yes(_ condition: Bool) -> Double { condition ? 1 : 0 }
        func log1(_ value: Double) -> Double { Logarithm.of(1 + value) }
        return [
            1, yes(one.titleNames > 0), yes(one.titlePeople > 0 && one.titleNames == 0), yes(one.leadNames > 0),
            yes(one.leadPeople > 0 && one.leadNames == 0), yes(one.isInTitle && one.isInLead),
            yes(one.isInTitle && rank == 0),
            yes(one.isInDateline), yes(count.hasDateline && !one.isInDateline), yes(nowhere),
            yes(one.isInDateline && one.bodyCount > 0), yes(one.isInDateline && one.bodyCount == 0),
            yes(one.isInDateline && one.bodyCount == 0 && !one.isInTitle && named > 1),
            log1(one.names), log1(one.people), log1(one.capitals), log1(one.cities), log1(one.states),
            log1(one.informal), share,
            weight / topWeight, yes(rank == 0 && weight > 0), yes(rank == 1), yes(rank >= 2), yes(index == 0),
            yes(index == 1), early, yes(named == 1 && !one.isBare),
            Logarithm.of(Double(max(1, named))), yes(one.people + one.titlePeople > 0 && one.names + places == 0),
            yes(places > 0 && one.names + one.people + one.informal == 0), yes(one.isNamedInBody),
            yes(inTitle > 0 && !one.isInTitle), yes(inTitle == 0), log1(one.currency),
            log1(one.company), yes(isUS), yes(isUS && nowhere), yes(isUS && one.isInDateline),
            yes(nowhere && rank == 0),
            yes(rank == 0 && words < 120), yes(one.bodyCount >= 2), yes(one.bodyCount >= 3),
            min(1, one.bodyCount / words * 20), Logarithm.of(words / 100), yes(named > 4),
            share * share, nowhere ? share : 0, yes(one.isBare),
            log1(one.lines), yes(one.lines == 1 && one.bodyCount >= 2 && mostLines > 1), one.lines / mostLines,
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
