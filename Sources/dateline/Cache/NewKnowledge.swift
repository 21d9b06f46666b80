import Accessioning
import ArchiveModel
import Presswork

/// What a finished build puts by for the next one.
struct NewKnowledge: Sendable {
    let setup: Setup
    let preparation: Preparation
    let proof: Proof
    let filled: FilledSite

    /// What the next build may know. `findings` are those that the same build would have again.
    func site(_ published: PublishedSite, findings: [Finding], _ cache: BuildCache) -> KnownSite {
        let pages = cache.pages
        var site = KnownSite()
        site.inputs = isLasting ? preparation.fingerprint(setup) : nil
        site.rules = proof.accession.known.rules
        site.search = filled.searchKey
        site.catalogue = catalogue(cache)
        site.moment = preparation.inputs.moment
        site.seeds = proof.accession.known.seeds
        site.searchFiles = filled.search?.files.map(\.path) ?? []
        site.searchPast = filled.search?.past
        site.pastSearch = filled.search?.stored
        site.counts = proof.accession.counts
        site.siteFileCount = filled.files.count
        site.findings = findings
        site.folders = published.folders
        site.foreign = published.foreign
        site.spare = published.spare
        site.files.reserveCapacity(filled.files.count + 1)
        for page in filled.pages { site.files.append(known(page, pages)) }
        for image in filled.images { site.files.append(plain(image.file, key: image.key)) }
        for page in filled.pages { for file in page.searched?.files ?? [] { site.files.append(plain(file)) } }
        for file in filled.assets + (filled.search?.files ?? []) { site.files.append(plain(file)) }
        if let manifest = published.manifest { site.files.append(plain(manifest)) }
        return site
    }

    private func catalogue(_ cache: BuildCache) -> KnownCatalogue? {
        guard let key = proof.catalogueKey, let site = preparation.site, let stamps = proof.keys?.stamps else {
            return nil
        }
        if let known = cache.known.catalogue, known.key == key {
            return KnownCatalogue(key: key, site: site, place: known.place)
        }
        let stored = StoredCatalogue(
            outline: CatalogueOutline(proof.catalogue, of: proof.accession.articles),
            findings: proof.catalogueFindings, stamps: stamps)
        return KnownCatalogue(key: key, site: site, place: cache.articles.append(stored))
    }

    /// What failed this time for no fault of the files may go well the next time, with the same stamps: a text that the
    /// parser did not finish, a seed or an image that could not be read.
    private var isLasting: Bool {
        filled.pages.indices.allSatisfy { filled.pages[$0].isLasting }
            && proof.accession.known.seeds.count == proof.accession.seedCount
            && !filled.findings.contains { $0.code == "image.unreadable" }
    }

    private func plain(_ file: WrittenFile, key: Fingerprint? = nil) -> KnownFile {
        KnownFile(path: file.path, stamp: file.stamp, content: file.content, key: key).kept(as: file.known)
    }

    private func known(_ page: PageMade, _ pages: StoredFile) -> KnownFile {
        let path = page.file.path
        var place = page.file.known?.place
        if place == nil, page.key != nil, let pressed = page.pressed { place = pages.append(pressed) }
        return KnownFile(
            path: path, stamp: page.file.stamp, content: page.file.content, key: page.key, place: place,
            record: page.key == nil ? nil : filled.search?.repaired[path] ?? page.searched?.place,
            searchFileCount: page.searched?.files.count ?? 0, pressed: page.pressed
        ).kept(as: page.file.known)
    }
}

extension KnownSeeds {
    /// Of all that a catalogue is made from. Nil where something about an article is not known.
    func catalogueKey(_ articles: [Article], _ setup: Setup) -> Fingerprint? {
        var maker = Fingerprinter()
        maker.add(setup.writtenAuthorities)
        maker.add(setup.configuration.language.rawValue)
        for article in articles {
            guard let known = byArticle[ObjectIdentifier(article)] else { return nil }
            maker.add(known.row)
        }
        return maker.fingerprint
    }

    /// Nil where something about an article is not known. `stamps` are those of the last build, where its configuration and
    /// templates are those of now, and its catalogue is.
    func keys(_ press: Press, _ catalogue: Catalogue, site: Fingerprint?, stamps: CatalogueStamps?) -> PageKeys? {
        guard let site else { return nil }
        let known = catalogue.entries.compactMap { byArticle[ObjectIdentifier($0.article)] }
        guard known.count == catalogue.entries.count else { return nil }
        let fingerprints = known.map(\.fingerprint)
        let earlier = stamps.map { stamps in
            PageKeys.Earlier(
                stamps,
                articles: zip(catalogue.entries, fingerprints).map {
                    changed.contains(ObjectIdentifier($0.article)) ? nil : $1
                })
        }
        return PageKeys(press, site: site, articles: fingerprints, rows: known.map(\.row), earlier: earlier)
    }
}
