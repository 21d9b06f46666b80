import ArchiveModel
import CSystem
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
    let known: KnownFiles

    /// Of all that the index is made from; nil where an article's page has no key. The articles' pages are the first of
    /// the plan, in the order of the catalogue.
    func key(_ made: [PageMade]) -> Fingerprint? {
        proof.keys?.searchKey { made[$0].key }
    }

    func index(_ made: [PageMade], _ key: Fingerprint?) async throws(SystemError) -> FilledSearch {
        if let cache, let key, cache.known.search == key, let kept = keep(cache.known.searchFiles) {
            return FilledSearch(files: kept, past: cache.known.searchPast, stored: cache.known.pastSearch)
        }
        let articles = proof.catalogue.entries.indices.map { made[$0].searched }
        if let patched = try await patched(articles) { return patched }
        let whole = try await whole(articles, made)
        // The lists of words are gone, and were the largest of all that a build makes.
        system_heap_shrinks()
        return whole
    }

    private func whole(_ articles: [SearchedArticle?], _ made: [PageMade]) async throws(SystemError) -> FilledSearch {
        let (found, aside) = await records(articles)
        let kept = KeptRecords(found.places, in: cache?.pages)
        let (index, pairs) = try await gather(
            kept.records, PairIndex(found.pairs) { piece, body in piece.read(from: aside, body) })
        async let facets = proof.press.searchFacets(lengths: index.lengths)
        let files = try await write(index) + pairs + [try output.write(await facets)]
        if let error = kept.error ?? aside?.error { throw error }
        let past = StoredSearch(skeleton: index.skeleton, records: found.stored)
        var repaired: [String: StoredPlace] = [:]
        for (index, place) in found.stored.enumerated() where place != articles[index]?.place {
            repaired[made[index].file.path] = place
        }
        return FilledSearch(files: files, past: cache.map { $0.pages.append(past) }, stored: past, repaired: repaired)
    }

    /// With the file that their pairs are in. A full disk below the cache is no reason to publish nothing: then pairs stay in
    /// memory, and that the cache can't be saved is told in the end.
    private func records(_ articles: [SearchedArticle?]) async -> (FoundRecords, aside: StoredFile?) {
        if let aside = cache?.scratch {
            let found = await records(articles, aside)
            if (try? aside.finish()) != nil { return (found, aside) }
        }
        return (await records(articles, nil), nil)
    }

    private func records(_ articles: [SearchedArticle?], _ aside: StoredFile?) async -> FoundRecords {
        let parts = min(articles.count, 4 * workers.count)
        let found = await workers.map(parts, atOnce: 1) { part in
            let range = (articles.count * part / parts)..<(articles.count * (part + 1) / parts)
            return FoundRecords(articles[range], in: cache?.pages, aside: aside, again: again)
        }
        return FoundRecords(joining: found)
    }

    /// What is made side by side.
    private enum Gathered: Sendable {
        case words(WordIndex)
        case pairs([WrittenFile])
    }

    /// The index without its shards of pairs, and those, written. One worker gathers the words meanwhile.
    private func gather(
        _ records: SearchRecords, _ pairs: PairIndex
    ) async throws(SystemError) -> (SearchIndex, pairs: [WrittenFile]) {
        let gathered = try await workers.mapRuns(1 + pairs.groupCount, atOnce: 1) { run throws(SystemError) in
            guard let group = run.first, group > 0 else { return [Gathered.words(WordIndex(records))] }
            return [.pairs(try written(pairs.shards(ofGroup: group - 1)))]
        }
        guard case .words(let words) = gathered[0] else { preconditionFailure("the first makes the words") }
        var files: [WrittenFile] = []
        for case .pairs(let shards) in gathered { files += shards }
        return (SearchIndex(words, pairs), files)
    }

    /// The old index with what has changed; nil where there is none or it can't be taken.
    private func patched(_ articles: [SearchedArticle?]) async throws(SystemError) -> FilledSearch? {
        guard let cache, let past = past(articles) else { return nil }
        async let facets = proof.press.searchFacets(lengths: past.lengths)
        guard let index = SearchIndex(since: past, reading: { old($0) }),
            let kept = keep(index.kept.map(\.path))
        else { return nil }
        let stored = StoredSearch(skeleton: index.skeleton, records: articles.map { $0?.place })
        return FilledSearch(
            files: try await write(index) + kept + [try output.write(await facets)], past: cache.pages.append(stored),
            stored: stored)
    }

    /// As `OutputFolder.keep`; nil where one of them is not known, too.
    private func keep(_ paths: [String]) -> [WrittenFile]? { known.files(paths).flatMap { output.keep($0) } }

    /// A file of the old index; nil where it is no longer what the last build wrote.
    private func old(_ permalink: Permalink) -> [UInt8]? {
        known[permalink.path].flatMap { output.bytes(permalink.path, $0) }
    }

    private func write(_ index: SearchIndex) async throws(SystemError) -> [WrittenFile] {
        try await workers.mapRuns(index.partCount) { run throws(SystemError) in
            try run.map { part throws(SystemError) in try written(index.files(ofPart: part)) }
        }.flatMap { $0 }
    }

    private func written(_ files: [OutputFile]) throws(SystemError) -> [WrittenFile] {
        try files.map { file throws(SystemError) in try output.write(file) }
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
