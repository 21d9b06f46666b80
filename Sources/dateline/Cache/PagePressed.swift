import Accessioning
import ArchiveModel
import Presswork

/// What is kept of a page besides its bytes. A class, for most pages have none of it.
final class PagePressed: Sendable {
    let findings: [Finding]
    /// Of the texts that the page prints, in their order.
    let references: [TextReferences]
    /// What the page shows.
    let images: [SeedImage]

    private init(_ findings: [Finding], _ references: [TextReferences], _ images: [SeedImage]) {
        self.findings = findings
        self.references = references
        self.images = images
    }

    /// Nil where there is nothing to keep.
    static func kept(findings: [Finding], references: [TextReferences], images: [SeedImage]) -> PagePressed? {
        if findings.isEmpty, images.isEmpty, references.allSatisfy(\.isEmpty) { return nil }
        return PagePressed(findings, references, images)
    }
}

extension PagePressed: Stored {
    func store(in writer: inout StoreWriter) {
        writer.list(findings)
        writer.list(references)
        writer.list(images)
    }

    convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(try reader.list(), try reader.list(), try reader.list())
    }
}
