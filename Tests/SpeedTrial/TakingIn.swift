import Accessioning
import ArchiveModel

/// The whole of taking a folder's seeds in, from file to article, as they lie: front matter and all.
struct TakingIn {
    private let accessioner: Accessioner
    private let seeds: [SeedFile]

    init(_ folder: SeedFolder) throws {
        let listing = try folder.list()
        seeds = listing.seeds
        accessioner = Accessioner(
            SeedReader(folder, keeping: 0), listing, authorities: AuthorityFile(), order: .dayFirst)
    }

    var count: Int { seeds.count }

    func all() -> Int { seeds.reduce(0) { $0 + (accessioner.accession($1).value?.wordCount ?? 0) } }
}
