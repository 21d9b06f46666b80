import Accessioning
import ArchiveModel

/// Which seeds are as an earlier build found them: by their stamps, or else by their content.
struct SeedRecall: Sendable {
    let inputs: SeedInputs
    /// When the stamps of the known ones were taken.
    private let moment: Int
    /// One for each of the seeds that are there; nil for one that is new.
    private let known: [KnownSeed?]

    init(_ inputs: SeedInputs, _ site: KnownSite) {
        self.inputs = inputs
        moment = site.moment
        var rest = site.seeds[...]
        known = inputs.listing.seeds.map { seed in
            while let next = rest.first {
                if next.name == seed.name { return rest.removeFirst() }
                guard next.name.bytes.lexicographicallyPrecedes(seed.name.bytes) else { return nil }
                rest.removeFirst()
            }
            return nil
        }
    }

    /// Nil for a seed that is new or has changed. Else what is known of it, with the stamps of now.
    func recall(_ index: Int) -> KnownSeed? {
        let stamps = inputs.stamps[index]
        guard let found = known[index] else { return nil }
        if stamps == found.stamps, stamps.isSettled(at: moment) { return found }
        guard digest(of: found.name) == found.digest, supplementDigest(index) == found.supplementDigest else {
            return nil
        }
        return found.with(stamps: stamps)
    }

    /// As the files lie on the disk; nil for one that can't be read.
    func digest(of name: FileName) -> UInt64? {
        (try? inputs.folder.read(name)).map { ContentDigest.of($0) }
    }

    /// 0 where the seed has none; nil where it can't be read.
    func supplementDigest(_ index: Int) -> UInt64? {
        guard let name = SeedInputs.supplement(of: inputs.listing.seeds[index], in: inputs.listing) else { return 0 }
        return digest(of: name)
    }
}
