import ArchiveModel

/// Where something stands in a file of the cache, and what it must be.
struct StoredPlace: Sendable, Hashable {
    let offset: Int
    let length: Int
    let fingerprint: Fingerprint

    /// Whether the bytes are what was put there.
    func isOf(_ bytes: UnsafeRawBufferPointer) -> Bool {
        Fingerprint(of: bytes) == fingerprint
    }
}

extension StoredPlace: Stored {
    func store(in writer: inout StoreWriter) {
        writer.number(offset)
        writer.number(length)
        writer.fingerprint(fingerprint)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(offset: try reader.number(), length: try reader.number(), fingerprint: try reader.fingerprint())
    }
}
