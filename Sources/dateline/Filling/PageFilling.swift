import ArchiveModel
import Presswork

/// Page → file of the new site: pressed, or taken over from the old site when nothing that goes into it has changed.
struct PageFilling: Sendable {
    let proof: Proof
    let output: OutputFolder
    let cache: BuildCache?
    /// `cache.files`.
    let known: [String: KnownFile]

    func fill(_ page: PlannedPage) throws(SystemError) -> PageMade {
        if let kept = keep(page) { return kept }
        let pressed = proof.pressForSearch(page)
        let file = try output.write(pressed.value.file)
        var searchFiles: [WrittenFile] = []
        for file in pressed.value.search?.files ?? [] { searchFiles.append(try output.write(file)) }
        let record = pressed.value.search?.record
        return PageMade(
            file: file,
            key: pressed.value.isLasting ? proof.keys?.key(page, references: pressed.value.references) : nil,
            pressed: PagePressed(
                findings: pressed.findings, references: pressed.value.references, images: pressed.value.file.images,
                searchFiles: searchFiles.map(\.path)),
            isLasting: pressed.value.isLasting, place: nil, record: record, recordPlace: record.flatMap { put($0) },
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
