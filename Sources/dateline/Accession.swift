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
    /// What the next build may know of them.
    let known: KnownSeeds
    /// What took them in.
    let accessioner: LazyAccessioner
    /// What has read them.
    let reader: SeedReader

    var counts: AccessionCounts {
        AccessionCounts(seeds: seedCount, articles: articles.count, heldBack: heldBack.count, drafts: draftCount)
    }

    /// Paths in findings begin with the folder of seeds, as the user names it. Seeds that `cache` knows are not inferred
    /// again. `wanted` is the path of the one seed that is asked for, which all together say how to read; nil for all.
    static func take(
        _ setup: Setup, _ inputs: SeedInputs, _ workers: Workers, cache: BuildCache?, wanted: String? = nil
    ) async -> Outcome<Accession> {
        let seeds = inputs.listing.seeds
        workers.progress?.begin(.read, of: seeds.count)
        let recall = SeedRecall(inputs, cache?.known ?? KnownSite())
        let reader = SeedReader(inputs.folder)
        let recalled = await workers.map(seeds.count) { recall.recall($0) }
        let orders = await workers.map(seeds.count) {
            recalled[$0]?.order ?? NumericVote.of(seeds[$0], reader)
        }
        let order = setup.order(orders)
        let taking = SeedTaking(
            inputs: inputs, recall: recall, recalled: recalled, orders: orders, cache: cache,
            accessioner: LazyAccessioner {
                Accessioner(
                    reader, inputs.listing, authorities: setup.authorities, order: order,
                    omitting: setup.omitted)
            },
            hasSameRules: cache?.known.rules == setup.rules(order))
        let chosen = wanted.map { path in seeds.indices.filter { seeds[$0].path == path } } ?? Array(seeds.indices)
        workers.progress?.begin(.infer, of: chosen.count)
        let taken = await workers.map(chosen.count) { taking.take(chosen[$0]) }
        let answers = await workers.map(inputs.listing.images.count) {
            SeedImageReading.read(inputs.listing.images[$0], in: inputs.folder)
        }
        let accession = Accession(
            inputs, chosen.map { seeds[$0] }, taken, SeedImages(answers),
            includesDrafts: setup.configuration.includesDrafts,
            rules: setup.rules(order), taking.accessioner, reader)
        let findings = inputs.listing.findings + taken.flatMap { $0.accessioned.findings }
        return Outcome(accession, findings.map { $0.relocated(below: inputs.folder.path) })
    }

    private init(
        _ inputs: SeedInputs, _ seeds: [SeedFile], _ taken: [TakenSeed], _ images: SeedImages, includesDrafts: Bool,
        rules: Fingerprint?,
        _ accessioner: LazyAccessioner, _ reader: SeedReader
    ) {
        var articles: [Article] = []
        var known: [(seed: KnownSeed?, isRecalled: Bool)] = []
        articles.reserveCapacity(taken.count)
        known.reserveCapacity(taken.count)
        var heldBack = inputs.listing.findings.filter { $0.severity == .error }.compactMap { $0.location?.path }
        var drafts = 0
        for (seed, taken) in zip(seeds, taken) {
            guard let article = taken.accessioned.article else {
                heldBack.append(seed.path)
                continue
            }
            if article.editorial.isDraft, !includesDrafts {
                drafts += 1
                continue
            }
            articles.append(article)
            known.append((taken.known, taken.isRecalled))
        }
        self.articles = articles
        seedCount = inputs.listing.seeds.count
        fileNames = Self.fileNames(of: inputs.listing.seeds)
        self.heldBack = heldBack
        draftCount = drafts
        self.images = images
        self.known = KnownSeeds(seeds: taken.compactMap(\.known), articles: known, rules: rules)
        self.accessioner = accessioner
        self.reader = reader
    }

    private static func fileNames(of seeds: [SeedFile]) -> [String: FileName] {
        let odd = seeds.filter { !$0.name.isPlain && !$0.path.utf8.elementsEqual($0.name.bytes) }
        return Dictionary(odd.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Setup {
    /// How 05/11/2015 is read: as the configuration says, or as most seeds have it.
    fileprivate func order(_ votes: [NumericOrder]) -> NumericOrder {
        switch configuration.dayMonthOrder {
        case .dayFirst: .dayFirst
        case .monthFirst: .monthFirst
        case .archive:
            NumericOrder(dayFirst: votes.count { $0 == .dayFirst }, monthFirst: votes.count { $0 == .monthFirst })
        }
    }
}
