import Accessioning
import ArchiveModel

/// What an earlier build found out about one seed. A class, for lists of it are handed on by the ten thousand.
final class KnownSeed: TableRow {
    let name: FileName
    let stamps: SeedStamps
    /// `ContentDigest` of the seed's bytes and of its `.meta.yml`'s, 0 without one.
    let digest: UInt64
    let supplementDigest: UInt64
    /// How its own dates write day and month.
    let order: NumericOrder
    /// Of the `Accessioned` value, in the cache's file of articles.
    let place: StoredPlace
    /// Of what the article's values rest on, in the file of pages; nil where there is no article.
    let grounds: StoredPlace?
    /// `Article.rowFingerprint`.
    let row: Fingerprint
    /// What stands at `place`, where this process has it in hand. It isn't stored.
    let accessioned: Accessioned?
    let standing: Range<Int>?

    init(
        name: FileName, stamps: SeedStamps, digest: UInt64, supplementDigest: UInt64, order: NumericOrder,
        place: StoredPlace, grounds: StoredPlace?, row: Fingerprint, accessioned: Accessioned?,
        standing: Range<Int>? = nil
    ) {
        self.name = name
        self.stamps = stamps
        self.digest = digest
        self.supplementDigest = supplementDigest
        self.order = order
        self.place = place
        self.grounds = grounds
        self.row = row
        self.accessioned = accessioned
        self.standing = standing
    }

    /// The same seed with other stamps, or with what stands at its place.
    func with(stamps: SeedStamps? = nil, accessioned: Accessioned? = nil) -> KnownSeed {
        KnownSeed(
            name: name, stamps: stamps ?? self.stamps, digest: digest, supplementDigest: supplementDigest,
            order: order, place: place, grounds: grounds, row: row, accessioned: accessioned ?? self.accessioned,
            standing: stamps.map { $0 == self.stamps } ?? true ? standing : nil)
    }

    /// The same seed with its two values at other places.
    func moved(to place: StoredPlace, grounds: StoredPlace?) -> KnownSeed {
        KnownSeed(
            name: name, stamps: stamps, digest: digest, supplementDigest: supplementDigest, order: order, place: place,
            grounds: grounds, row: row, accessioned: accessioned)
    }

    /// Of all that is known of the article.
    var fingerprint: Fingerprint {
        var maker = Fingerprinter()
        maker.add(place.fingerprint)
        if let grounds { maker.add(grounds.fingerprint) }
        return maker.fingerprint
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

/// One seed, read and inferred: the article, or none where it was held back, with all findings. Where the seed is known,
/// the article is without its grounds, which stand in the cache.
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

extension KnownSeed {
    func store(in writer: inout StoreWriter) {
        writer.block(name.bytes)
        writer.value(stamps)
        writer.word(digest)
        writer.word(supplementDigest)
        writer.byte(order == .dayFirst ? 0 : order == .monthFirst ? 1 : 2)
        writer.value(place)
        writer.optional(grounds)
        writer.fingerprint(row)
    }

    convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        let start = reader.position
        let (name, stamps): (FileName, SeedStamps) = (FileName(try reader.block()), try reader.value())
        let (digest, supplementDigest) = (try reader.word(), try reader.word())
        let order = try Self.order(of: try reader.byte())
        let (place, grounds): (StoredPlace, StoredPlace?) = (try reader.value(), try reader.optional())
        let row = try reader.fingerprint()
        self.init(
            name: name, stamps: stamps, digest: digest, supplementDigest: supplementDigest, order: order, place: place,
            grounds: grounds, row: row, accessioned: nil, standing: start..<reader.position)
    }

    private static func order(of byte: UInt8) throws(StoreDamage) -> NumericOrder {
        switch byte {
        case 0: .dayFirst
        case 1: .monthFirst
        case 2: .unknown
        default: throw StoreDamage()
        }
    }
}
