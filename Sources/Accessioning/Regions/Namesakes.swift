/// Tells Georgia from Georgia and Paris from Paris, by what else the text names.
struct Namesakes {
    private static let georgia = PackedRegion("GE")
    private static let caucasus = [georgia, PackedRegion("RU"), PackedRegion("AM"), PackedRegion("AZ")]
    private static let unitedStates = PackedRegion("US")

    /// What speaks for a text from within each of `NamesakeCountries.all`: its states, towns and institutions.
    private var local = [Int](repeating: 0, count: NamesakeCountries.all.count)
    private var signs = [Int](repeating: 0, count: NamesakeCountries.all.count)
    private var american = 0
    private var caucasian = 0
    /// Regions that are named by a name of their own.
    private var certain: Set<PackedRegion> = []

    init(_ mentions: [RegionMention]) {
        guard mentions.contains(where: { !$0.namesakes.isEmpty }) else { return }
        for mention in mentions {
            count(mention)
            guard mention.namesakes.isEmpty else { continue }
            certain.insert(mention.region)
            if mention.region == Self.unitedStates {
                american += 1
            } else if Self.caucasus.contains(mention.region) {
                caucasian += 1
            }
        }
    }

    private mutating func count(_ mention: RegionMention) {
        guard mention.kind != .country, mention.kind != .people,
            let index = NamesakeCountries.all.firstIndex(where: { $0.region == mention.region })
        else { return }
        local[index] += 1
        if mention.kind == .sign { signs[index] += 1 }
    }

    /// Georgia is the state where the text has more of the United States than of the Caucasus; a town is the smaller
    /// one where the text has two places of that one's country, more than of the greater one's, and not its name.
    func region(of mention: RegionMention) -> PackedRegion {
        guard !mention.namesakes.isEmpty else { return mention.region }
        if mention.region == Self.georgia, mention.kind == .country {
            return american > caucasian ? Self.unitedStates : mention.region
        }
        guard !certain.contains(mention.region) else { return mention.region }
        let own = NamesakeCountries.all.firstIndex { $0.region == mention.region }.map { local[$0] } ?? 0
        var best: (region: PackedRegion, count: Int)?
        for (index, other) in NamesakeCountries.all.enumerated()
        where mention.namesakes.contains(NamesakeCountries(letter: other.letter)) {
            let count = mention.kind == .country ? signs[index] : local[index]
            if count >= 2, count > own, count > best?.count ?? 0 { best = (other.region, count) }
        }
        return best?.region ?? mention.region
    }
}
