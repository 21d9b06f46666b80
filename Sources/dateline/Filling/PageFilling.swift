import ArchiveModel
import Presswork

/// Page → file of the new site: pressed, or taken over from the old site when nothing that goes into it has changed.
struct PageFilling: Sendable {
    let proof: Proof
    let output: OutputFolder
    let cache: BuildCache?
    /// `cache.files`.
    let known: [String: KnownFile]

    /// Bytes of texts that the parser is asked of together: some ten articles.
    private static let sizeTogether = 64 << 10

    /// Pages that stand together in the plan.
    func fill(_ pages: ArraySlice<PlannedPage>) -> [Result<PageMade, SystemError>] {
        var made: [Result<PageMade, SystemError>] = []
        var read: [Proof.ReadPage] = []
        var size = 0
        for page in pages {
            let kept = keep(page)
            if kept == nil {
                read.append(proof.read(page))
                size += read[read.count - 1].size
            }
            if kept != nil || size > Self.sizeTogether {
                made += fill(read)
                read = []
                size = 0
            }
            if let kept { made.append(.success(kept)) }
        }
        return made + fill(read)
    }

    private func fill(_ read: [Proof.ReadPage]) -> [Result<PageMade, SystemError>] {
        zip(read, proof.parsed(read)).map { page, texts in
            do throws(SystemError) { return .success(try fill(page, texts)) } catch { return .failure(error) }
        }
    }

    private func fill(_ read: Proof.ReadPage, _ texts: [ParsedText]) throws(SystemError) -> PageMade {
        let page = read.page
        let pressed = proof.pressForSearch(read, texts)
        let file = try output.write(pressed.value.file)
        var searchFiles: [WrittenFile] = []
        for file in pressed.value.search?.files ?? [] { searchFiles.append(try output.write(file)) }
        let record = pressed.value.search?.record
        let place = record.flatMap { put($0) }
        return PageMade(
            file: file,
            key: pressed.value.isLasting ? proof.keys?.key(page, references: pressed.value.references) : nil,
            pressed: PagePressed(
                findings: pressed.findings, references: pressed.value.references, images: pressed.value.file.images,
                searchFiles: searchFiles.map(\.path)),
            isLasting: pressed.value.isLasting, place: nil, record: place == nil ? record : nil, recordPlace: place,
            searchFiles: searchFiles)
    }

    private func put(_ record: SearchRecord) -> StoredPlace? {
        cache.map { $0.pages.append(record) }
    }

    private func keep(_ page: PlannedPage) -> PageMade? {
        guard let cache, let keys = proof.keys, let known = known[page.permalink.path],
            let key = known.key, let pressed = pressed(known, cache),
            keys.isStanding(page, references: pressed.references)
                || keys.key(page, references: pressed.references) == key
        else { return nil }
        guard var kept = output.keep([page.permalink.path] + pressed.searchFiles, among: self.known) else { return nil }
        let file = kept.removeFirst()
        return PageMade(
            file: file, key: key, pressed: pressed, isLasting: true, place: known.place, record: nil,
            recordPlace: known.record,
            searchFiles: kept)
    }

    private func pressed(_ known: KnownFile, _ cache: BuildCache) -> PagePressed? {
        if let pressed = known.pressed { return pressed }
        guard let place = known.place else {
            return PagePressed(findings: [], references: [], images: [], searchFiles: [])
        }
        return try? cache.pages.value(place)
    }
}
