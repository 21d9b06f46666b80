import ArchiveModel

extension SearchRecord: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(length)
        writer.block(words)
        pairs.withUnsafeBytes { writer.block(Array($0)) }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        length = try reader.number()
        words = try reader.block()
        let bytes = try reader.block()
        guard bytes.count % 4 == 0 else { throw StoreDamage() }
        pairs = bytes.withUnsafeBytes { raw in
            (0..<(raw.count / 4)).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
        }
    }
}
