/// A name of the gazetteer in the text, after its surroundings were looked at.
struct RegionMention {
    /// How much a mention says by what stands beside it.
    enum Standing {
        case plain
        case weak
        /// Canadian dollars.
        case currency
        /// Bermuda Star Line.
        case company
        /// A former state beside one of its other successors.
        case past
        /// The name may be a language's: says nothing of a country.
        case language
    }

    var region: PackedRegion
    var kind: GazetteerEntry.Kind
    var standing: Standing
    /// Indices of its words.
    var words: Range<Int>
    /// Offsets in the seed.
    var source: Range<Int>
    /// Which of the lines with words it stands in, from 0.
    var line: Int
    /// Countries that have a state or a town of the name too: Georgia, Paris.
    var namesakes: NamesakeCountries

    /// Itself, or a weak mention of each of the two countries that share what it names.
    func add(to mentions: inout [RegionMention]) {
        guard let (one, other) = region.pair else { return mentions.append(self) }
        for region in [one, other] {
            var mention = self
            mention.region = region
            if standing == .plain { mention.standing = .weak }
            mentions.append(mention)
        }
    }
}
