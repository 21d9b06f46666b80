import ArchiveModel
import Presswork

/// The whole new site in the staging folder.
struct FilledSite: Sendable {
    let pages: [PageMade]
    let assets: [WrittenFile]
    let images: [CopiedImage]
    /// Nil where the site has none.
    let search: FilledSearch?
    let searchKey: Fingerprint?
    let findings: [Finding]
    /// All of them, each once.
    let files: [WrittenFile]

    init(
        pages: [PageMade], assets: [WrittenFile], images: [CopiedImage], search: FilledSearch?, searchKey: Fingerprint?,
        findings: [Finding]
    ) {
        self.pages = pages
        self.assets = assets
        self.images = images
        self.search = search
        self.searchKey = searchKey
        self.findings = findings
        var files = pages.map(\.file)
        for page in pages { files += page.searchFiles }
        self.files = files + assets + images.map(\.file) + (search?.files ?? [])
    }
}

/// Presses every page and writes it as it is made; then the images that they show and the search's index of them all.
struct SiteFilling: Sendable {
    let proof: Proof
    let output: OutputFolder
    let workers: Workers
    let cache: BuildCache?
    let hasSearch: Bool

    func fill() async throws(SystemError) -> FilledSite {
        workers.progress?.begin(.press, of: proof.press.plan.pages.count)
        try output.makeFolders(for: proof.permalinks + (hasSearch ? SearchIndex.folders : []))
        var assets: [WrittenFile] = []
        for asset in proof.assets { assets.append(try output.write(asset)) }
        let pages = try await pages()
        proof.press.rest()
        let shown = Set(pages.flatMap(\.pressed.images))
        let images = try proof.images.write(shown, to: output, known: cache?.files ?? [:])
        workers.progress?.begin(.search)
        let search = SearchFilling(
            proof: proof, output: output, workers: workers, cache: cache, known: cache?.files ?? [:])
        let key = hasSearch ? search.key(pages) : nil
        let index = hasSearch ? try await search.index(pages, key) : nil
        return FilledSite(
            pages: pages, assets: assets, images: images.value, search: index, searchKey: key,
            findings: pages.flatMap(\.pressed.findings) + images.findings + proof.images.unused(shown))
    }

    private func pages() async throws(SystemError) -> [PageMade] {
        let filling = PageFilling(proof: proof, output: output, cache: cache, known: cache?.files ?? [:])
        let planned = proof.press.plan.pages
        let results = await workers.mapRuns(planned.count, waits: true) { filling.fill(planned[$0]) }
        var pages: [PageMade] = []
        pages.reserveCapacity(results.count)
        for result in results { pages.append(try result.get()) }
        return pages
    }
}
