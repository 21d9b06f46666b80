import Accessioning
import ArchiveModel

/// What an earlier build found out about one seed.
struct KnownSeed: Sendable {
    let stamps: SeedStamps
    /// 64-bit FNV-1a of the seed's bytes and of its `.meta.yml`'s, 0 without one.
    let digest: UInt64
    let supplementDigest: UInt64
    /// How its own dates write day and month.
    let order: NumericOrder
    /// Of the `Accessioned` value, in the cache's file of articles.
    var place: StoredPlace
    /// `Article.rowFingerprint`.
    let row: Fingerprint

    func moved(to place: StoredPlace) -> KnownSeed {
        var copy = self
        copy.place = place
        return copy
    }
}

/// What the file system says of a seed and of the `.meta.yml` beside it.
struct SeedStamps: Sendable, Hashable {
    let seed: FileStamp?
    let supplement: FileStamp?

    /// Whether a change after `moment` would show.
    func isSettled(at moment: Int) -> Bool {
        [seed, supplement].allSatisfy { $0?.isSettled(at: moment) ?? true }
    }
}

/// One seed, read and inferred: the article, or none where it was held back, with all findings.
struct Accessioned: Sendable {
    let article: Article?
    let findings: [Finding]
}

extension Accessioned: Stored {
    func store(in writer: inout StoreWriter) {
        writer.optional(article)
        writer.list(findings)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        article = try reader.optional()
        findings = try reader.list()
    }
}

extension SeedStamps: Stored {
    func store(in writer: inout StoreWriter) {
        writer.optional(seed)
        writer.optional(supplement)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        seed = try reader.optional()
        supplement = try reader.optional()
    }
}

extension KnownSeed: Stored {
    func store(in writer: inout StoreWriter) {
        writer.value(stamps)
        writer.word(digest)
        writer.word(supplementDigest)
        writer.byte(order == .dayFirst ? 0 : order == .monthFirst ? 1 : 2)
        writer.value(place)
        writer.fingerprint(row)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        stamps = try reader.value()
        digest = try reader.word()
        supplementDigest = try reader.word()
        switch try reader.byte() {
        case 0: order = .dayFirst
        case 1: order = .monthFirst
        case 2: order = .unknown
        default: throw StoreDamage()
        }
        place = try reader.value()
        row = try reader.fingerprint()
    }
}
