import ArchiveModel

/// What a text asked for while it was pressed: the files that its links and images lead to, as it writes them. The same
/// text always asks for the same.
package struct TextReferences: Sendable, Hashable {
    package var links: [String] = []
    package var images: [String] = []

    package init() {}

    package var isEmpty: Bool { links.isEmpty && images.isEmpty }
}

extension TextReferences: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.list(links)
        writer.list(images)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init()
        links = try reader.list()
        images = try reader.list()
    }
}

/// Notes what a text asks for. It lives as long as one text is pressed, in one thread.
final class ReferenceNotes {
    private(set) var references = TextReferences()

    func link(_ target: String) { references.links.append(target) }
    func image(_ target: String) { references.images.append(target) }
}
