/// Tells Georgia from Georgia and Paris from Paris, by what else the text names.
struct Namesakes {
    private static let georgia = PackedRegion("GE")
    private static let caucasus = [georgia, PackedRegion("RU"), PackedRegion("AM"), PackedRegion("AZ")]
    private static let unitedStates = PackedRegion("US")

    /// States and towns of the United States, by names that only they have.
    private var americanPlaces = 0
    private var american = 0
    private var caucasian = 0
    /// Regions that are named by a name of their own.
    private var certain: Set<PackedRegion> = []

    init(_ mentions: [RegionMention]) {
        guard mentions.contains(where: \.mayBeAmerican) else { return }
        for mention in mentions where !mention.mayBeAmerican {
            certain.insert(mention.region)
            if mention.region == Self.unitedStates {
                american += 1
                if mention.kind != .country, mention.kind != .people { americanPlaces += 1 }
            } else if Self.caucasus.contains(mention.region) {
                caucasian += 1
            }
        }
    }

    /// Georgia is the state where the text has more of the United States than of the Caucasus; a city is the smaller
    /// one where the text has places of the United States and nothing else of the greater one's country.
    func isAmerican(_ mention: RegionMention) -> Bool {
        guard mention.mayBeAmerican else { return false }
        if mention.region == Self.georgia, mention.kind == .country { return american > caucasian }
        return americanPlaces >= 2 && !certain.contains(mention.region)
    }
}
