import ArchiveModel

/// How many seeds there were, and what became of them.
struct AccessionCounts: Sendable, Hashable {
    var seeds = 0
    var articles = 0
    var heldBack = 0
    var drafts = 0
}

extension AccessionCounts: Stored {
    func store(in writer: inout StoreWriter) {
        for count in [seeds, articles, heldBack, drafts] { writer.number(count) }
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        seeds = try reader.number()
        articles = try reader.number()
        heldBack = try reader.number()
        drafts = try reader.number()
    }
}
