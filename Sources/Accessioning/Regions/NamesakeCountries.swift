/// English-speaking countries that call their towns after one another's and after the world's, as a set.
struct NamesakeCountries: OptionSet {
    let rawValue: UInt8

    static let all: [(letter: UInt8, region: PackedRegion)] = [
        (UInt8(ascii: "u"), PackedRegion("US")), (UInt8(ascii: "k"), PackedRegion("GB")),
        (UInt8(ascii: "d"), PackedRegion("CA")), (UInt8(ascii: "a"), PackedRegion("AU")),
        (UInt8(ascii: "z"), PackedRegion("NZ")), (UInt8(ascii: "i"), PackedRegion("IE")),
    ]

    /// `letter` as in the gazetteer; the empty set for any other.
    init(letter: UInt8) {
        let index = Self.all.firstIndex { $0.letter == letter }
        rawValue = index.map { 1 << UInt8($0) } ?? 0
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    var regions: [PackedRegion] {
        Self.all.indices.filter { rawValue & 1 << UInt8($0) != 0 }.map { Self.all[$0].region }
    }
}
