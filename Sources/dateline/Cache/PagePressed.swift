import ArchiveModel
import Presswork

/// What is kept of a page besides its bytes.
struct PagePressed: Sendable {
    let findings: [Finding]
    let references: [TextReferences]
    /// What the page shows.
    let images: [SeedImage]
    /// Addresses of the files it gave to the search.
    let searchFiles: [String]

    var isEmpty: Bool { findings.isEmpty && references.isEmpty && images.isEmpty && searchFiles.isEmpty }
}

extension PagePressed: Stored {
    func store(in writer: inout StoreWriter) {
        writer.list(findings)
        writer.list(references)
        writer.list(images)
        writer.list(searchFiles)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        findings = try reader.list()
        references = try reader.list()
        images = try reader.list()
        searchFiles = try reader.list()
    }
}
