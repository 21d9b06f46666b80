import ArchiveModel

/// Puts into words what a decision rests on.
struct RegionWitness {
    private let text: CapturedText
    private let tallies: [RegionTally]

    init(_ text: CapturedText, _ count: RegionCount) {
        self.text = text
        tallies = count.countries + count.areas
    }

    /// Regions whose grounds are told one by one.
    private static let mostTold = 24

    /// Quotes the most telling name of the first region; the note counts for each, and quotes the others'. Nil where there
    /// is none.
    func evidence(for regions: [PackedRegion]) -> Evidence? {
        guard let first = regions.lazy.compactMap(tally).first ?? children(of: regions), let quote = first.telling
        else {
            return nil
        }
        var notes = regions.prefix(Self.mostTold).map { note($0, isQuoted: first.region == $0) }
        if regions.count > notes.count { notes.append("\(regions.count - notes.count) more") }
        return text.evidence(rule(first), quote, note: notes.joined(separator: "; "))
    }

    private func tally(_ region: PackedRegion) -> RegionTally? { tallies.first { $0.region == region } }

    /// An area that is not named itself is there for its countries.
    private func children(of regions: [PackedRegion]) -> RegionTally? {
        guard let region = regions.first else { return nil }
        return tallies.first { RegionLineage.world.areas(above: $0.region).contains(region) }
    }

    private func rule(_ tally: RegionTally) -> String {
        if tally.isInTitle { return "region.title" }
        return tally.isInDateline ? "region.dateline" : "region.mentions"
    }

    private func note(_ region: PackedRegion, isQuoted: Bool) -> String {
        let name = RegionTree.world.name(of: region.code, in: Self.language)
        guard let tally = tally(region) else { return name + " for its countries" }
        var parts: [String] = []
        if tally.titleCount > 0 { parts.append("in the title") }
        if tally.datelineCount > 0 { parts.append("in the dateline") }
        if tally.textCount > 0 { parts.append("\(tally.textCount) in the text") }
        let counted = name + " " + parts.joined(separator: ", ")
        guard !isQuoted, let telling = tally.telling else { return counted }
        return counted + " (“\(text.source.text(telling))”, line \(text.source.line(at: telling.lowerBound)))"
    }

    /// That of all notes.
    private static let language = LanguageTag("en")
}
