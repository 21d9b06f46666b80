import ArchiveModel
import Presswork

/// What the next build has to know of the search's index to make only the shards that an edit touches.
struct StoredSearch: Sendable {
    let skeleton: SearchSkeleton
    /// Of each article's `SearchRecord`, in the order of the catalogue; nil for one that has none.
    let records: [StoredPlace?]
}

extension StoredSearch: Stored {
    func store(in writer: inout StoreWriter) {
        writer.value(skeleton)
        writer.number(records.count)
        for record in records { writer.optional(record) }
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        skeleton = try reader.value()
        let count = try reader.count()
        var records: [StoredPlace?] = []
        records.reserveCapacity(count)
        for _ in 0..<count { records.append(try reader.optional()) }
        self.records = records
    }
}
