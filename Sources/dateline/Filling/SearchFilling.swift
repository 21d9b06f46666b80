import ArchiveModel
import Presswork

/// The search's index in the new site.
struct FilledSearch: Sendable {
    let files: [WrittenFile]
    /// As `KnownSite.searchPast`.
    let past: StoredPlace?
    /// Where the cache has the records of articles whose old ones could not be read back, by the address of their page.
    var repaired: [String: StoredPlace] = [:]
}

/// Writes the search's index when all articles are pressed, or takes the old one over when it would be the same.
struct SearchFilling: Sendable {
    let proof: Proof
    let output: OutputFolder
    let workers: Workers
    let cache: BuildCache?
    /// `cache.files`.
    let known: [String: KnownFile]

    /// Of all that the index is made from; nil where an article's page has no key. The articles' pages are the first of
    /// the plan, in the order of the catalogue.
    func key(_ made: [PageMade]) -> Fingerprint? {
        let pages = made.prefix(proof.catalogue.entries.count).compactMap(\.key)
        guard pages.count == proof.catalogue.entries.count else { return nil }
        return proof.keys?.searchKey(pages)
    }

    func index(_ made: [PageMade], _ key: Fingerprint?) async throws(SystemError) -> FilledSearch {
        if let cache, let key, cache.known.search == key, let kept = output.keep(cache.known.searchFiles, among: known)
        {
            return FilledSearch(files: kept, past: cache.known.searchPast)
        }
        let articles = Array(made.prefix(proof.catalogue.entries.count))
        let found = await workers.map(articles.count) { find($0, articles[$0]) }
        let records = found.map(\.record)
        var index = proof.press.searchIndex(records, since: past(found))
        if !hasAll(index.kept) { index = proof.press.searchIndex(records) }
        let files = try await write(index)
        guard let kept = output.keep(index.kept.map(\.path), among: known) else {
            throw SystemError(path: output.path, refusing: "it was changed while it was read")
        }
        let past = StoredSearch(skeleton: index.skeleton, records: found.map(\.place))
        var repaired: [String: StoredPlace] = [:]
        for (page, found) in zip(articles, found) where found.place != page.recordPlace {
            repaired[page.file.permalink.path] = found.place
        }
        return FilledSearch(files: files + kept, past: cache.map { $0.pages.append(past) }, repaired: repaired)
    }

    private func write(_ index: SearchIndex) async throws(SystemError) -> [WrittenFile] {
        let written = await workers.map(index.partCount) { [index] part -> Result<[WrittenFile], SystemError> in
            do throws(SystemError) {
                var written: [WrittenFile] = []
                for file in index.files(ofPart: part) { written.append(try output.write(file)) }
                return .success(written)
            } catch { return .failure(error) }
        }
        var files: [WrittenFile] = []
        for part in written { files += try part.get() }
        return files
    }

    /// Nil where nothing is known, and where so much has changed that all is made as fast.
    private func past(_ found: [Found]) -> SearchPast? {
        guard let cache, let place = cache.known.searchPast, let stored: StoredSearch = try? cache.pages.value(place)
        else { return nil }
        let count = max(found.count, stored.records.count)
        let changed = (0..<count).filter { index in
            let old = index < stored.records.count ? stored.records[index] : nil
            let new = index < found.count ? found[index].place : nil
            return old?.fingerprint != new?.fingerprint
        }
        guard changed.count * 8 <= count else { return nil }
        var changes: [SearchPast.Change] = []
        for index in changed {
            var old: SearchRecord?
            if index < stored.records.count, let place = stored.records[index] {
                guard let record: SearchRecord = try? cache.pages.value(place) else { return nil }
                old = record
            }
            changes.append(SearchPast.Change(old: old, new: index < found.count ? found[index].record : nil))
        }
        return SearchPast(skeleton: stored.skeleton, changes: changes)
    }

    private func hasAll(_ permalinks: [Permalink]) -> Bool {
        permalinks.allSatisfy { permalink in
            known[permalink.path].map { output.isIntact(permalink, $0) } ?? false
        }
    }

    /// An article's record and where the cache has it.
    private struct Found: Sendable {
        let record: SearchRecord?
        let place: StoredPlace?
    }

    /// Of an article that was taken over the record is read back, or gathered again where it can't be.
    private func find(_ index: Int, _ page: PageMade) -> Found {
        if let record = page.record { return Found(record: record, place: page.recordPlace) }
        guard let place = page.recordPlace else { return Found(record: nil, place: nil) }
        if let record: SearchRecord = try? cache?.pages.value(place) { return Found(record: record, place: place) }
        let again = proof.pressForSearch(proof.press.plan.pages[index]).value.search?.record
        return Found(record: again, place: again.flatMap { record in cache.map { $0.pages.append(record) } })
    }
}
