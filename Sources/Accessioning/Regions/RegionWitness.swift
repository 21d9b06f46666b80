import ArchiveModel

/// Puts into words what a decision rests on.
struct RegionWitness {
    private let text: CapturedText
    private let tallies: [RegionTally]

    init(_ text: CapturedText, _ count: RegionCount) {
        self.text = text
        tallies = count.countries + count.areas
    }

    /// Quotes the most telling name of the first region; the note counts for each. nil where there is none.
    func evidence(for regions: [PackedRegion]) -> Evidence? {
        let chosen = regions.compactMap { region in tallies.first { $0.region == region } }
        guard let first = chosen.first ?? children(of: regions), let quote = first.telling else { return nil }
        let shown = chosen.prefix(6).map(note)
        let more = regions.count > shown.count ? ["\(regions.count - shown.count) more"] : []
        return text.evidence(rule(first), quote, note: (shown + more).joined(separator: "; "))
    }

    /// An area that is not named itself is there for its countries.
    private func children(of regions: [PackedRegion]) -> RegionTally? {
        guard let region = regions.first else { return nil }
        return tallies.first { RegionLineage.world.areas(above: $0.region).contains(region) }
    }

    private func rule(_ tally: RegionTally) -> String {
        if tally.isInTitle { return "region.title" }
        return tally.isInDateline ? "region.dateline" : "region.mentions"
    }

    private func note(_ tally: RegionTally) -> String {
        var parts: [String] = []
        if tally.titleCount > 0 { parts.append("in the title") }
        if tally.datelineCount > 0 { parts.append("in the dateline") }
        if tally.textCount > 0 { parts.append("\(tally.textCount) in the text") }
        return "\(tally.region.code) " + parts.joined(separator: ", ")
    }
}
