import ArchiveModel
import Presswork

/// What is kept of a page when it is pressed and written.
struct PagePressed: Sendable {
    let findings: [Finding]
    /// Nil for a page that is no article.
    let search: SearchRecord?
    /// The files it gave to the search.
    let files: [Permalink]
    /// What the page shows.
    let images: [SeedImage]

    init(_ pressed: Outcome<SearchedPage>, files: [Permalink]) {
        findings = pressed.findings
        search = pressed.value.search?.record
        images = pressed.value.file.images
        self.files = files
    }
}

/// Writes the search's files: those of an article beside its page, and the index when all articles are pressed.
struct SearchFilling: Sendable {
    let output: OutputFolder
    let workers: Workers

    func write(_ search: SearchGathering?) throws(SystemError) -> [Permalink] {
        guard let search else { return [] }
        for file in search.files { try output.write(file) }
        return search.files.map(\.permalink)
    }

    /// The articles' pages are the first of the plan, in the order of the catalogue.
    func index(_ made: [PagePressed], _ proof: Proof) async throws(SystemError) -> [Permalink] {
        let records = made.prefix(proof.catalogue.entries.count).map(\.search)
        let index = proof.press.searchIndex(Array(records))
        let written = await workers.map(index.partCount) { part -> Result<[Permalink], SystemError> in
            let files = index.files(ofPart: part)
            do throws(SystemError) {
                for file in files { try output.write(file) }
                return .success(files.map(\.permalink))
            } catch { return .failure(error) }
        }
        var permalinks: [Permalink] = []
        for part in written { permalinks += try part.get() }
        return permalinks
    }
}
