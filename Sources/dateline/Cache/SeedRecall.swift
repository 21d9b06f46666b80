import Accessioning
import ArchiveModel

/// Which seeds are as an earlier build found them: by their stamps, or else by their content.
struct SeedRecall: Sendable {
    let inputs: SeedInputs
    let known: KnownSite

    /// Nil for a seed that is new or has changed. Else what is known of it, with the stamps of now.
    func recall(_ index: Int) -> KnownSeed? {
        let seed = inputs.listing.seeds[index]
        let stamps = inputs.stamps[index]
        guard let found = known.seeds[seed.name] else { return nil }
        if stamps == found.stamps, stamps.isSettled(at: known.moment) { return found }
        guard digest(of: seed.name) == found.digest, supplementDigest(index) == found.supplementDigest else {
            return nil
        }
        return KnownSeed(
            stamps: stamps, digest: found.digest, supplementDigest: found.supplementDigest, order: found.order,
            place: found.place, row: found.row)
    }

    /// As the files lie on the disk; nil for one that can't be read.
    func digest(of name: FileName) -> UInt64? {
        (try? inputs.folder.read(name)).map { FNV.digest($0) }
    }

    /// 0 where the seed has none; nil where it can't be read.
    func supplementDigest(_ index: Int) -> UInt64? {
        guard let name = SeedInputs.supplement(of: inputs.listing.seeds[index], in: inputs.listing) else { return 0 }
        return digest(of: name)
    }
}
