import Accessioning
import ArchiveModel
import Presswork

/// What a finished build puts by for the next one.
struct NewKnowledge: Sendable {
    let setup: Setup
    let preparation: Preparation
    let proof: Proof
    let filled: FilledSite

    /// A cache that can't be written is a finding: the site stands all the same. `findings` are those that the same build would have again.
    func save(_ cache: BuildCache?, _ published: PublishedSite, findings: [Finding]) -> [Finding] {
        guard let cache else { return [] }
        var site = KnownSite()
        site.inputs = isLasting ? preparation.fingerprint(setup) : nil
        site.rules = proof.accession.known.rules
        site.search = filled.searchKey
        site.moment = preparation.inputs.moment
        site.seeds = proof.accession.known.byName
        site.searchFiles = filled.search?.files.map(\.path) ?? []
        site.searchPast = filled.search?.past
        site.counts = proof.accession.counts
        site.siteFileCount = filled.files.count
        site.findings = findings
        site.folders = published.folders
        site.foreign = published.foreign
        site.spare = published.spare
        site.files.reserveCapacity(filled.files.count + 1)
        for page in filled.pages { site.files.append((page.file.path, known(page, cache))) }
        for image in filled.images { site.files.append((image.file.path, plain(image.file, key: image.key))) }
        let others = filled.pages.lazy.flatMap(\.searchFiles) + filled.assets + (filled.search?.files ?? [])
        for file in others { site.files.append((file.path, plain(file))) }
        if let manifest = published.manifest { site.files.append((manifest.path, plain(manifest))) }
        do { try cache.save(site) } catch {
            return [BuildCache.unusable(error.path + ": " + error.reason)]
        }
        return []
    }

    /// What failed this time for no fault of the files may go well the next time, with the same stamps: a text that the
    /// parser did not finish, a seed or an image that could not be read.
    private var isLasting: Bool {
        filled.pages.allSatisfy(\.isLasting) && proof.accession.known.byName.count == proof.accession.seedCount
            && !filled.findings.contains { $0.code == "image.unreadable" }
    }

    private func plain(_ file: WrittenFile, key: Fingerprint? = nil) -> KnownFile {
        KnownFile(stamp: file.stamp, content: file.content, key: key)
    }

    private func known(_ page: PageMade, _ cache: BuildCache) -> KnownFile {
        let path = page.file.path
        var place = page.place
        if place == nil, page.key != nil, !page.pressed.isEmpty {
            place = cache.pages.append(page.pressed)
        }
        return KnownFile(
            stamp: page.file.stamp, content: page.file.content, key: page.key, place: place,
            record: page.key == nil ? nil : filled.search?.repaired[path] ?? page.recordPlace)
    }
}

extension KnownSeeds {
    /// Nil where something about an article is not known.
    func keys(_ press: Press, _ catalogue: Catalogue, site: Fingerprint?) -> PageKeys? {
        guard let site else { return nil }
        let known = catalogue.entries.compactMap { byPath[$0.article.source] }
        guard known.count == catalogue.entries.count else { return nil }
        return PageKeys(press, site: site, articles: known.map(\.place.fingerprint), rows: known.map(\.row))
    }
}
