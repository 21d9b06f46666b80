import Accessioning
import ArchiveModel

/// Hops one and two: the folder of seeds → articles, in the order of their paths.
struct Accession: Sendable {
    let articles: [Article]
    /// Seeds that were there, published or not.
    let seedCount: Int
    /// The seeds whose path is not their file's name, which was not UTF-8.
    let fileNames: [String: FileName]
    /// Paths of the seeds that were held back, and of folders that could not be looked into.
    let heldBack: [String]
    /// Drafts that were left out.
    let draftCount: Int
    /// What lies among the seeds for pages to show.
    let images: SeedImages

    /// Paths in findings begin with the folder of seeds, as the user names it. Throws when that can't be read.
    static func take(_ setup: Setup, _ workers: Workers) async throws(SystemError) -> Outcome<Accession> {
        let path = setup.root.resolve(setup.configuration.source)
        let folder = SeedFolder(path)
        let listing = try folder.list()
        let seeds = listing.seeds
        let order: NumericOrder =
            switch setup.configuration.dayMonthOrder {
            case .dayFirst: .dayFirst
            case .monthFirst: .monthFirst
            case .archive: await numericOrder(seeds, in: folder, workers)
            }
        let accessioner = Accessioner(
            folder, listing, authorities: setup.authorities, order: order, omitting: setup.omitted)
        let outcomes = await workers.map(seeds.count) { accessioner.accession(seeds[$0]) }
        let images = await workers.map(listing.images.count) { SeedImageReading.read(listing.images[$0], in: folder) }
        var findings = listing.findings
        var articles: [Article] = []
        var heldBack = listing.findings.filter { $0.severity == .error }.compactMap { $0.location?.path }
        var drafts = 0
        for (seed, outcome) in zip(seeds, outcomes) {
            findings += outcome.findings
            guard let article = outcome.value else {
                heldBack.append(seed.path)
                continue
            }
            if article.editorial.isDraft, !setup.configuration.includesDrafts {
                drafts += 1
            } else {
                articles.append(article)
            }
        }
        let accession = Accession(
            articles: articles, seedCount: seeds.count, fileNames: fileNames(of: seeds), heldBack: heldBack,
            draftCount: drafts, images: SeedImages(images))
        return Outcome(accession, findings.map { $0.relocated(below: path) })
    }

    private static func fileNames(of seeds: [SeedFile]) -> [String: FileName] {
        let odd = seeds.filter { !$0.path.utf8.elementsEqual($0.name.bytes) }
        return Dictionary(odd.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// Each seed with a date such as 31/07/2021 has a vote.
    private static func numericOrder(
        _ seeds: [SeedFile], in folder: SeedFolder, _ workers: Workers
    ) async -> NumericOrder {
        let votes = await workers.map(seeds.count) { index in
            SeedReading.read(seeds[index], in: folder).value.map { DateGrammar.numericOrder(in: [$0]) } ?? .unknown
        }
        return NumericOrder(
            dayFirst: votes.count { $0 == .dayFirst }, monthFirst: votes.count { $0 == .monthFirst })
    }
}
