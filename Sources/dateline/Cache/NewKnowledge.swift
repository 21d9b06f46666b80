import Accessioning
import ArchiveModel
import Presswork

/// What a finished build puts by for the next one.
struct NewKnowledge: Sendable {
    let setup: Setup
    let preparation: Preparation
    let proof: Proof
    let filled: FilledSite

    /// What the next build may know, but for files and what publishing tells. `findings` are those that the same build would
    /// have again.
    private func site(findings: [Finding], _ cache: BuildCache) -> KnownSite {
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
        return site
    }

    func draft(findings: [Finding], _ cache: BuildCache) -> TableDraft {
        cache.draft(site(findings: findings, cache), files(cache))
    }

    func files(_ cache: BuildCache) -> TableRows<KnownFile> {
        TableRows(count: filled.files.count) { body in
            for page in filled.pages { body(known(page, cache.pages)) }
            for image in filled.images { body(plain(image.file, key: image.key)) }
            for page in filled.pages { for file in page.searched?.files ?? [] { body(plain(file)) } }
            for file in filled.assets + (filled.search?.files ?? []) { body(plain(file)) }
        }
    }

    private func catalogue(_ cache: BuildCache) -> KnownCatalogue? {
        guard let key = proof.catalogueKey, let site = preparation.site, let stamps = proof.keys?.stamps else {
            return nil
        }
        if let known = cache.known.catalogue, known.key == key {
            return KnownCatalogue(key: key, site: site, place: known.place)
        }
        let stored = StoredCatalogue(
            outline: CatalogueOutline(proof.catalogue, numbers: proof.numbers),
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
        if let known = file.known, known.isPlain(file, key: key) { return known }
        return KnownFile(file, key: key)
    }

    private func known(_ page: PageMade, _ pages: StoredFile) -> KnownFile {
        let path = page.file.path
        // All else of a page that was kept is as it was known.
        if let known = page.file.known, known.stamp == page.file.stamp, page.pressed == nil || known.pressed != nil,
            filled.search?.repaired[path] == nil
        {
            return known
        }
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
    func catalogueKey(_ setup: Setup) -> Fingerprint? {
        var maker = Fingerprinter()
        maker.add(setup.writtenAuthorities)
        maker.add(setup.configuration.language.rawValue)
        for article in articles {
            guard let seed = article.seed else { return nil }
            maker.add(seed.row)
        }
        return maker.fingerprint
    }

    /// Nil where something about an article is not known. `numbers` are those of the catalogue's articles, in its order.
    /// `stamps` are those of the last build, where its configuration and templates are those of now, and its catalogue is.
    func keys(_ press: Press, _ numbers: [Int], site: Fingerprint?, stamps: CatalogueStamps?) -> PageKeys? {
        guard let site else { return nil }
        var fingerprints: [Fingerprint] = []
        var rows: [Fingerprint] = []
        var unchanged: [Fingerprint?] = []
        fingerprints.reserveCapacity(numbers.count)
        rows.reserveCapacity(numbers.count)
        unchanged.reserveCapacity(numbers.count)
        for number in numbers {
            guard let seed = articles[number].seed else { return nil }
            let fingerprint = seed.fingerprint
            fingerprints.append(fingerprint)
            rows.append(seed.row)
            unchanged.append(articles[number].isRecalled ? fingerprint : nil)
        }
        let earlier = stamps.map { PageKeys.Earlier($0, articles: unchanged) }
        return PageKeys(press, site: site, articles: fingerprints, rows: rows, earlier: earlier)
    }
}
