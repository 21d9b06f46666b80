import ArchiveModel

extension CatalogueStamps: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.list(authors)
        writer.value(regionNames)
        writer.value(regionCounts)
        writer.list(rows)
        writer.list(own)
        for crossings in [authorCrossings, regionCrossings] {
            let numbers = crossings.keys.sorted()
            writer.list(numbers)
            writer.list(numbers.compactMap { crossings[$0] })
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        authors = try reader.list()
        regionNames = try reader.value()
        regionCounts = try reader.value()
        rows = try reader.list()
        own = try reader.list()
        authorCrossings = try Self.crossings(&reader)
        regionCrossings = try Self.crossings(&reader)
    }

    private static func crossings(_ reader: inout StoreReader) throws(StoreDamage) -> [Int: Fingerprint] {
        let numbers: [Int] = try reader.list()
        let stamps: [Fingerprint] = try reader.list()
        return Dictionary(zip(numbers, stamps), uniquingKeysWith: { first, _ in first })
    }
}
