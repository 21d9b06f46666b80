import ArchiveModel
import Presswork

/// The search's index in the new site.
struct FilledSearch: Sendable {
    let files: [WrittenFile]
    /// As `KnownSite.searchPast`.
    let past: StoredPlace?
    /// What stands there, where it was read or made.
    var stored: StoredSearch?
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
        proof.keys?.searchKey { made[$0].key }
    }

    func index(_ made: [PageMade], _ key: Fingerprint?) async throws(SystemError) -> FilledSearch {
        if let cache, let key, cache.known.search == key, let kept = output.keep(cache.known.searchFiles, among: known)
        {
            return FilledSearch(files: kept, past: cache.known.searchPast, stored: cache.known.pastSearch)
        }
        let articles = proof.catalogue.entries.indices.map { made[$0].searched }
        if let patched = try await patched(articles) { return patched }
        let found = await workers.map(articles.count) { find($0, articles[$0]) }
        let kept = KeptRecords(found.map(\.kept), in: cache?.pages)
        let index = proof.press.searchIndex(kept.records)
        let files = try await write(index)
        if let error = kept.error { throw error }
        let past = StoredSearch(skeleton: index.skeleton, records: found.map(\.place))
        var repaired: [String: StoredPlace] = [:]
        for (index, found) in found.enumerated() where found.place != articles[index]?.place {
            repaired[made[index].file.path] = found.place
        }
        return FilledSearch(files: files, past: cache.map { $0.pages.append(past) }, stored: past, repaired: repaired)
    }

    /// The old index with what has changed; nil where there is none or it can't be taken.
    private func patched(_ articles: [SearchedArticle?]) async throws(SystemError) -> FilledSearch? {
        guard let cache, let past = past(articles),
            let index = proof.press.searchIndex(since: past, reading: { old($0) }),
            let kept = output.keep(index.kept.map(\.path), among: known)
        else { return nil }
        let stored = StoredSearch(skeleton: index.skeleton, records: articles.map { $0?.place })
        return FilledSearch(
            files: try await write(index) + kept, past: cache.pages.append(stored), stored: stored)
    }

    /// A file of the old index; nil where it is no longer what the last build wrote.
    private func old(_ permalink: Permalink) -> [UInt8]? {
        known[permalink.path].flatMap { output.bytes(permalink.path, $0) }
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
    private func past(_ articles: [SearchedArticle?]) -> SearchPast? {
        guard let cache, let stored = stored(cache) else { return nil }
        let count = max(articles.count, stored.records.count)
        let changed = (0..<count).filter { index in
            let old = index < stored.records.count ? stored.records[index] : nil
            let new = index < articles.count ? articles[index]?.place : nil
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
            changes.append(
                SearchPast.Change(
                    article: index, old: old, new: index < articles.count ? record(index, articles[index]) : nil))
        }
        return SearchPast(skeleton: stored.skeleton, changes: changes, articleCount: articles.count)
    }

    private func stored(_ cache: BuildCache) -> StoredSearch? {
        cache.known.pastSearch ?? cache.known.searchPast.flatMap { try? cache.pages.value($0) }
    }

    /// Where an article's record is for now, and where the cache has it.
    private struct Found: Sendable {
        let kept: KeptRecords.Place
        let place: StoredPlace?
    }

    /// What can't be read back is gathered again.
    private func find(_ index: Int, _ article: SearchedArticle?) -> Found {
        if let record = article?.record { return Found(kept: .held(record), place: nil) }
        guard let place = article?.place, let cache else { return Found(kept: .none, place: nil) }
        if cache.pages.has(place) { return Found(kept: .stored(place), place: place) }
        guard let again = again(index) else { return Found(kept: .none, place: nil) }
        return Found(kept: .held(again), place: cache.pages.append(again))
    }

    private func record(_ index: Int, _ article: SearchedArticle?) -> SearchRecord? {
        if let record = article?.record { return record }
        guard let place = article?.place else { return nil }
        if let record: SearchRecord = try? cache?.pages.value(place) { return record }
        return again(index)
    }

    private func again(_ index: Int) -> SearchRecord? {
        proof.pressForSearch(proof.press.plan.pages[index]).value.search?.record
    }
}
