import Accessioning
import ArchiveModel

/// The folder of seeds as the file system shows it: which files there are, and their stamps.
struct SeedInputs: Sendable {
    let folder: SeedFolder
    let listing: SeedFolder.Listing
    /// One for each of `listing.seeds`.
    let stamps: [SeedStamps]
    /// One for each of `listing.images`.
    let images: [FileStamp?]
    /// When the stamps were taken, as `FileStamp.now()`.
    let moment: Int

    /// Throws when the folder can't be read.
    static func take(_ path: String, _ workers: Workers) async throws(SystemError) -> SeedInputs {
        let moment = FileStamp.now()
        let folder = SeedFolder(path)
        let listing = try folder.list()
        let open = try OpenFolder(path)
        let stamps = await workers.map(listing.seeds.count) { index in
            let seed = listing.seeds[index]
            return SeedStamps(
                seed: open.stamp(seed.name), supplement: supplement(of: seed, in: listing).flatMap { open.stamp($0) })
        }
        let images = listing.images.map { open.stamp($0) }
        return SeedInputs(folder: folder, listing: listing, stamps: stamps, images: images, moment: moment)
    }

    static func supplement(of seed: SeedFile, in listing: SeedFolder.Listing) -> FileName? {
        if listing.supplements.isEmpty { return nil }
        let stem = SeedIdentity.stem(seed.path)
        return listing.supplements.contains(stem) ? FileName(stem + ".meta.yml") : nil
    }

    /// Whether any change from now on would show.
    var isSettled: Bool {
        stamps.allSatisfy { $0.isSettled(at: moment) } && images.allSatisfy { $0?.isSettled(at: moment) ?? true }
    }

    func add(to maker: inout Fingerprinter) {
        maker.add(folder.path)
        for (seed, stamps) in zip(listing.seeds, stamps) {
            maker.add(seed.name.bytes)
            for stamp in [stamps.seed, stamps.supplement] {
                maker.add(stamp != nil)
                stamp?.add(to: &maker)
            }
        }
        for (name, stamp) in zip(listing.images, images) {
            maker.add(name.bytes)
            stamp?.add(to: &maker)
        }
        var findings = StoreWriter()
        findings.list(listing.findings)
        maker.add(findings.bytes)
    }
}
