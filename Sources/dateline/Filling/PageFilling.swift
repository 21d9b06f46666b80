import ArchiveModel
import Presswork

/// Page → file of the new site: pressed, or taken over from the old site when nothing that goes into it has changed.
struct PageFilling: Sendable {
    let proof: Proof
    let output: OutputFolder
    let cache: BuildCache?
    /// `cache.files`.
    let known: KnownFiles

    /// Bytes of texts that the parser is asked of together: some ten articles.
    private static let sizeTogether = 64 << 10

    /// `numbers` are those of pages that stand together in the plan.
    func fill(_ numbers: ArraySlice<Int>) throws(SystemError) -> [PageMade] {
        var made: [PageMade] = []
        var read: [Proof.ReadPage] = []
        var size = 0
        for number in numbers {
            let page = proof.press.plan.pages[number]
            let kept = keep(page, number)
            if kept == nil {
                read.append(proof.read(page))
                size += read[read.count - 1].size
            }
            if kept != nil || size > Self.sizeTogether {
                made += try fill(read)
                read = []
                size = 0
            }
            if let kept { made.append(kept) }
        }
        return made + (try fill(read))
    }

    private func fill(_ read: [Proof.ReadPage]) throws(SystemError) -> [PageMade] {
        // Most pages of an edit are kept.
        if read.isEmpty { return [] }
        return try zip(read, proof.parsed(read)).map { page, texts throws(SystemError) in try fill(page, texts) }
    }

    private func fill(_ read: Proof.ReadPage, _ texts: [ParsedText]) throws(SystemError) -> PageMade {
        let page = read.page
        let pressed = proof.pressForSearch(read, texts)
        let file = try output.write(pressed.value.file)
        return PageMade(
            file: file,
            key: pressed.value.isLasting ? proof.keys?.key(page, references: pressed.value.references) : nil,
            isLasting: pressed.value.isLasting,
            pressed: PagePressed.kept(
                findings: pressed.findings, references: pressed.value.references, images: pressed.value.file.images),
            searched: try searched(pressed.value.search))
    }

    private func searched(_ gathered: SearchGathering?) throws(SystemError) -> SearchedArticle? {
        guard let gathered else { return nil }
        let files = try gathered.files.map { file throws(SystemError) in try output.write(file) }
        let place = cache.map { $0.pages.append(gathered.record) }
        return SearchedArticle(record: place == nil ? gathered.record : nil, place: place, files: files)
    }

    private func keep(_ page: PlannedPage, _ number: Int) -> PageMade? {
        // Pages of the last build are its first files, in the order of its plan.
        guard let cache, let keys = proof.keys, let known = known.file(page.permalink.path, near: number),
            let key = known.key
        else { return nil }
        let pressed: PagePressed?
        do throws(StoreDamage) { pressed = try self.pressed(known, cache) } catch { return nil }
        let references = pressed?.references ?? []
        guard keys.isStanding(page, references: references) || keys.key(page, references: references) == key,
            let searchFiles = self.known.files(searchPaths(page, known)), var kept = output.keep([known] + searchFiles)
        else { return nil }
        let file = kept.removeFirst()
        return PageMade(
            file: file, key: key, isLasting: true, pressed: pressed,
            searched: known.record.map { SearchedArticle(record: nil, place: $0, files: kept) })
    }

    private func searchPaths(_ page: PlannedPage, _ known: KnownFile) -> [String] {
        guard case .article(let index) = page.page else { return [] }
        return SearchGathering.paths(of: index, count: known.searchFileCount)
    }

    private func pressed(_ known: KnownFile, _ cache: BuildCache) throws(StoreDamage) -> PagePressed? {
        if let pressed = known.pressed { return pressed }
        return try known.place.map { place throws(StoreDamage) in try cache.pages.value(place) }
    }
}
