import Accessioning
import ArchiveModel

/// One seed after hop two.
struct TakenSeed: Sendable {
    let accessioned: Accessioned
    /// Nil where the next build had better look itself: what could not be read may be readable then.
    let known: KnownSeed?
    /// It is as the last build knew it.
    let isRecalled: Bool
}

/// Takes seeds in, or recalls them where nothing has changed that they depend on.
struct SeedTaking: Sendable {
    let inputs: SeedInputs
    let recall: SeedRecall
    let recalled: [KnownSeed?]
    let orders: [NumericOrder]
    let cache: BuildCache?
    let accessioner: LazyAccessioner
    let hasSameRules: Bool

    func take(_ index: Int) -> TakenSeed {
        if hasSameRules, let seed = recalled[index] {
            if let accessioned = seed.accessioned {
                return TakenSeed(accessioned: accessioned, known: seed, isRecalled: true)
            }
            if let cache, let accessioned: Accessioned = try? cache.articles.value(seed.place) {
                return TakenSeed(
                    accessioned: accessioned, known: seed.with(accessioned: accessioned), isRecalled: true)
            }
        }
        let outcome = accessioner.accession(inputs.listing.seeds[index])
        let accessioned = Accessioned(article: outcome.value, findings: outcome.findings)
        guard let known = cache.flatMap({ known(index, accessioned, $0) }) else {
            return TakenSeed(accessioned: accessioned, known: nil, isRecalled: false)
        }
        return TakenSeed(accessioned: known.accessioned ?? accessioned, known: known, isRecalled: false)
    }

    /// An error of the system is no property of the seed.
    private func known(_ index: Int, _ accessioned: Accessioned, _ cache: BuildCache) -> KnownSeed? {
        let name = inputs.listing.seeds[index].name
        guard inputs.stamps[index].seed != nil,
            !accessioned.findings.contains(where: { ["seed.unreadable", "file.system"].contains($0.code) }),
            let digest = accessioned.article?.digest ?? recall.digest(of: name),
            let supplement = recall.supplementDigest(index)
        else { return nil }
        let grounds = accessioned.article.map { article in
            var writer = StoreWriter()
            article.storeGrounds(in: &writer)
            return cache.pages.append(writer.bytes)
        }
        return KnownSeed(
            name: name, stamps: inputs.stamps[index], digest: digest, supplementDigest: supplement,
            order: orders[index], place: cache.articles.append(accessioned), grounds: grounds,
            row: accessioned.article?.rowFingerprint ?? Fingerprint(of: []),
            accessioned: Accessioned(article: accessioned.article?.withoutGrounds, findings: accessioned.findings))
    }
}

/// What a build knows of its seeds.
struct KnownSeeds: Sendable {
    /// In byte order of their names.
    let seeds: [KnownSeed]
    /// One for each of `Accession.articles`; `isRecalled` as `TakenSeed`'s.
    let articles: [(seed: KnownSeed?, isRecalled: Bool)]
    /// As `KnownSite.rules`.
    let rules: Fingerprint?
}
