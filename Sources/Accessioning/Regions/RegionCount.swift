/// The tallies of one text, countries and areas apart, each in the order of first mention.
struct RegionCount {
    private(set) var countries: [RegionTally] = []
    private(set) var areas: [RegionTally] = []
    private(set) var hasDateline = false
    let wordCount: Int
    /// Offset in the seed where the text begins.
    let start: Int

    init(_ mentions: [RegionMention], _ zones: RegionZones, wordCount: Int, start: Int) {
        self.wordCount = wordCount
        self.start = start
        let namesakes = Namesakes(mentions)
        let isPast = Self.isPast(mentions)
        var datelineRegion: PackedRegion?
        for mention in mentions {
            var mention = mention
            let zone = zones.zone(of: mention)
            if isPast, zone != .title, mention.kind == .formerState, mention.standing == .plain {
                mention.standing = .past
            }
            if zone != .dateline { mention.region = namesakes.region(of: mention) }
            // "BADEN, Switzerland": what stands last in a dateline decides.
            if zone == .dateline, !mention.region.isArea { datelineRegion = mention.region }
            add(mention, zone)
        }
        hasDateline = zones.dateline != nil && datelineRegion != nil
        if let datelineRegion, let index = place(of: datelineRegion) { countries[index].isInDateline = true }
    }

    /// The Soviet Union beside Kazakhstan or Estonia is the past of both, not Russia.
    private static func isPast(_ mentions: [RegionMention]) -> Bool {
        mentions.contains { $0.kind == .formerState }
            && mentions.contains { mention in
                mention.kind != .formerState && successors.contains(mention.region)
            }
    }

    private static let successors: [PackedRegion] = [
        PackedRegion("KZ"), PackedRegion("KG"), PackedRegion("UZ"), PackedRegion("TJ"), PackedRegion("TM"),
        PackedRegion("AZ"), PackedRegion("AM"), PackedRegion("GE"), PackedRegion("MD"), PackedRegion("UA"),
        PackedRegion("BY"), PackedRegion("LT"), PackedRegion("LV"), PackedRegion("EE"),
    ]

    /// Few countries are named in one text: looking along is faster than a hash.
    private func place(of region: PackedRegion) -> Int? { countries.firstIndex { $0.region == region } }

    private mutating func add(_ mention: RegionMention, _ zone: RegionZones.Zone) {
        if mention.region.isArea {
            let index = areas.firstIndex { $0.region == mention.region } ?? areas.count
            if index == areas.count { areas.append(RegionTally(mention.region)) }
            areas[index].add(mention, zone)
            return
        }
        let index = place(of: mention.region) ?? countries.count
        if index == countries.count {
            countries.append(RegionTally(mention.region))
        }
        countries[index].add(mention, zone)
    }
}
