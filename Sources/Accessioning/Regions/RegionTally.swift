/// What a text has of one region: how often, as what, and where.
struct RegionTally {
    let region: PackedRegion
    /// Mentions outside headline and dateline; a doubtful one counts less than one.
    var names = 0.0
    var people = 0.0
    var capitals = 0.0
    var cities = 0.0
    var states = 0.0
    var informal = 0.0
    /// Institutions that one country has.
    var signs = 0.0
    var currency = 0.0
    /// Former states that are history here: reason to deal with the successor, not to be about it.
    var past = 0.0
    /// Company names and languages.
    var company = 0.0
    /// As above, summed with the weight of the kind.
    var weight = 0.0
    var titleNames = 0.0
    var titlePeople = 0.0
    var leadNames = 0.0
    var leadPeople = 0.0
    var isInDateline = false
    /// Offset in the seed of the first mention outside the dateline.
    var first = Int.max
    /// Index of the first word outside headline and dateline that names it.
    var firstWord: Int?
    /// The mention to quote, and how telling it is.
    var telling: Range<Int>?
    var tellingRank = 0
    /// Lines outside headline and dateline with a mention.
    var lines = 0.0
    private var lastLine = -1
    /// Mentions by place, doubtful ones too.
    var titleCount = 0
    var datelineCount = 0
    var textCount = 0

    init(_ region: PackedRegion) { self.region = region }

    var count: Int { titleCount + datelineCount + textCount }
    /// Named outside headline and dateline, as a country or by something that stands for it.
    var isNamedInBody: Bool { names + informal > 0 }
    var isInTitle: Bool { titleNames + titlePeople > 0 }
    var isInLead: Bool { leadNames + leadPeople > 0 }
    var bodyCount: Double { names + people + capitals + cities + states + informal + signs }
    /// Nothing but currencies and company names.
    var isBare: Bool { bodyCount == 0 && !isInTitle && !isInDateline }

    mutating func add(_ mention: RegionMention, _ zone: RegionZones.Zone) {
        tell(mention, zone)
        switch zone {
        case .title: titleCount += 1
        case .dateline: datelineCount += 1
        case .lead, .body: textCount += 1
        }
        if zone == .dateline { return }
        first = min(first, mention.source.lowerBound)
        switch mention.standing {
        case .currency: currency += 1
        case .past: past += 1
        case .company, .language: company += 1
        case .plain, .weak: addPlain(mention, zone, mention.standing == .weak ? 0.4 : 1)
        }
    }

    private mutating func addPlain(_ mention: RegionMention, _ zone: RegionZones.Zone, _ share: Double) {
        let isPeople = mention.kind == .people
        if zone == .title {
            if isPeople { titlePeople += share } else { titleNames += share }
            return
        }
        if zone == .lead {
            if isPeople { leadPeople += share } else { leadNames += share }
        }
        firstWord = firstWord ?? mention.words.lowerBound
        if mention.line != lastLine { lines += 1 }
        lastLine = mention.line
        weight += share * Self.weight(of: mention.kind)
        switch mention.kind {
        case .people: people += share
        case .capital: capitals += share
        case .city, .town, .smallTown, .landmark: cities += share
        case .state: states += share
        case .informal: informal += share
        case .sign: signs += share
        default: names += share
        }
    }

    private mutating func tell(_ mention: RegionMention, _ zone: RegionZones.Zone) {
        var rank = mention.kind == .people || mention.standing != .plain ? 1 : 2
        switch zone {
        case .title: rank += 9
        case .dateline: rank += 6
        case .lead: rank += 3
        case .body: break
        }
        if rank > tellingRank {
            tellingRank = rank
            telling = mention.source
        }
    }

    private static func weight(of kind: GazetteerEntry.Kind) -> Double {
        switch kind {
        case .country, .formerState, .area, .nothing: 1
        case .state: 0.9
        case .people, .capital, .informal: 0.8
        case .city: 0.7
        case .town: 0.6
        case .smallTown, .landmark, .sign: 0.5
        }
    }
}
