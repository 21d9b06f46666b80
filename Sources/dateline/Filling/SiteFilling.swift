import ArchiveModel
import CSystem
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
        var files: [WrittenFile] = []
        files.reserveCapacity(2 * pages.count + assets.count + images.count + (search?.files.count ?? 0))
        for index in pages.indices { files.append(pages[index].file) }
        for index in pages.indices { if let searched = pages[index].searched { files += searched.files } }
        files += assets
        files += images.lazy.map(\.file)
        files += search?.files ?? []
        self.files = files
    }
}

/// Presses every page and writes it as it is made; then the images that they show and the search's index of them all.
struct SiteFilling: Sendable {
    let proof: Proof
    /// As `Proof.folders`.
    let folders: [String]
    let output: OutputFolder
    let workers: Workers
    let cache: BuildCache?
    let hasSearch: Bool

    func fill() async throws(SystemError) -> FilledSite {
        workers.progress?.begin(.press, of: proof.press.plan.pages.count)
        try output.makeFolders(folders + (hasSearch ? SearchIndex.folders : []))
        var assets: [WrittenFile] = []
        for asset in proof.assets { assets.append(try output.write(asset)) }
        let pages = try await pages()
        proof.press.rest()
        proof.texts.reader.rest()
        system_heap_shrinks()
        let pressed = pages.indices.compactMap { pages[$0].pressed }
        let shown = Set(pressed.flatMap(\.images))
        let images = try proof.images.write(shown, to: output, known: cache?.files ?? KnownFiles([]))
        workers.progress?.begin(.search)
        let search = SearchFilling(
            proof: proof, output: output, workers: workers, cache: cache, known: cache?.files ?? KnownFiles([]))
        let key = hasSearch ? search.key(pages) : nil
        let index = hasSearch ? try await search.index(pages, key) : nil
        return FilledSite(
            pages: pages, assets: assets, images: images.value, search: index, searchKey: key,
            findings: pressed.flatMap(\.findings) + images.findings + proof.images.unused(shown))
    }

    private func pages() async throws(SystemError) -> [PageMade] {
        let filling = PageFilling(proof: proof, output: output, cache: cache, known: cache?.files ?? KnownFiles([]))
        let order = proof.press.pressingOrder
        let made = try await workers.mapRuns(order.count, waits: true) { run throws(SystemError) in
            try filling.fill(order[run])
        }
        var places = [Int](repeating: 0, count: order.count)
        for (place, number) in order.enumerated() { places[number] = place }
        return places.map { made[$0] }
    }
}
