/// Towns abroad, in texts of languages whose common words are not known to the gazetteer: "Miranda" in a Portuguese text is
/// not the one in Colombia unless the text names Colombia.
struct HomeCountries {
    private let home: [PackedRegion]

    /// Nil for a language whose words the gazetteer knows.
    init?(language: UInt8) {
        guard let row = HomeCountries.table.first(where: { $0.letter == language }) else { return nil }
        home = row.codes.utf8.split(separator: 0x20).map { code in
            PackedRegion(code.reduce(0) { $0 << 8 | UInt32($1) })
        }
    }

    /// Without the towns of countries where the language is not at home and which the text names by nothing else.
    func withoutTownsAbroad(_ mentions: [RegionMention]) -> [RegionMention] {
        func isTown(_ mention: RegionMention) -> Bool { mention.kind == .smallTown || mention.kind == .town }
        guard mentions.contains(where: isTown) else { return mentions }
        let named = Set(mentions.filter { !isTown($0) }.map(\.region))
        return mentions.filter { !isTown($0) || home.contains($0.region) || named.contains($0.region) }
    }

    /// The letters are the gazetteer's; where a language is official or spoken by most, facts of ISO 3166-1 and CLDR.
    private static let table: [(letter: UInt8, codes: String)] = [
        (UInt8(ascii: "P"), "PL LT"), (UInt8(ascii: "C"), "CZ SK"), (UInt8(ascii: "H"), "HU RO SK RS UA"),
        (UInt8(ascii: "O"), "RO MD"), (UInt8(ascii: "I"), "FI"), (UInt8(ascii: "M"), "SE FI"),
        (UInt8(ascii: "W"), "DK NO GL FO"), (UInt8(ascii: "L"), "NL BE SR AW CW"),
        (UInt8(ascii: "X"), "PT BR AO MZ CV GW ST TL MO"), (UInt8(ascii: "Q"), "IT CH SM VA"),
        (UInt8(ascii: "N"), "ID MY TL"), (UInt8(ascii: "G"), "TZ KE UG CD"),
        (
            UInt8(ascii: "S"),
            "ES MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY GQ US"
        ),
    ]
}
