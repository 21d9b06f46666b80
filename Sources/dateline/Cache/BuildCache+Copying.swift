import ArchiveModel

extension BuildCache {
    private static let smallest = 4 << 20

    /// More than half of what the files hold is named by no table.
    func isMostlyGarbage(_ table: TableDraft) -> Bool {
        articles.size + pages.size > max(Self.smallest, 2 * table.liveSize)
    }

    /// The same site, with what it names in files of its own.
    static func copy(
        _ site: KnownSite, from cache: BuildCache, to folder: String, _ generation: Int
    ) throws(SystemError) -> KnownSite {
        // What this build has added is in the files, but not in what was mapped of them when it began.
        let old = (articles: try cache.articles.reopened(), pages: try cache.pages.reopened())
        let articles = try StoredFile.fresh(folder + "/articles-\(generation)")
        let pages = try StoredFile.fresh(folder + "/pages-\(generation)")
        var copy = site
        let moved: (StoredPlace?) throws(StoreDamage) -> StoredPlace? = { place throws(StoreDamage) in
            guard let place else { return nil }
            return pages.append(try old.pages.read(place) { Array($0) })
        }
        copy.seeds = site.seeds.compactMap { seed in
            do throws(StoreDamage) {
                let grounds = try moved(seed.grounds)
                return seed.moved(
                    to: articles.append(try old.articles.read(seed.place) { Array($0) }), grounds: grounds)
            } catch { return nil }
        }
        copy.catalogue = site.catalogue.flatMap { known in
            (try? old.articles.read(known.place) { Array($0) }).map {
                KnownCatalogue(key: known.key, site: known.site, place: articles.append($0))
            }
        }
        // It names places of the old file.
        copy.searchPast = nil
        copy.pastSearch = nil
        copy.files = site.files.map { file in
            do throws(StoreDamage) {
                return file.moved(to: try moved(file.place), record: try moved(file.record))
            } catch {
                return KnownFile(path: file.path, stamp: file.stamp, content: file.content)
            }
        }
        try articles.finish()
        try pages.finish()
        return copy
    }
}
