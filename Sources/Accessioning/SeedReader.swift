import ArchiveModel
import Synchronization

/// Reads and decodes the seeds of one build. Each is asked for three times: to see how the archive writes days and months,
/// to know the article, and to press its text.
///
/// What was read is kept for the next time as far as `limit` reaches, and read again beyond, so that memory doesn't go with
/// the length of the texts. It must not outlive its build: files change.
package final class SeedReader: Sendable {
    package let folder: SeedFolder
    private let kept: Mutex<KeptSeeds>

    /// Bytes that a build keeps, at most: the files of ten thousand newspaper articles.
    package static let usualLimit = 48 << 20

    package init(_ folder: SeedFolder, keeping limit: Int = SeedReader.usualLimit) {
        self.folder = folder
        kept = Mutex(KeptSeeds(limit: limit))
    }

    /// As the file has them; nil where it can't be read, which `read` will tell.
    func bytes(of seed: SeedFile) -> [UInt8]? {
        guard let bytes = try? folder.read(seed.name) else { return nil }
        if let file = kept.withLock({ $0.place(bytes.count, for: seed.name) }) {
            file.room.fill(file.range, with: bytes)
            kept.withLock { $0.keep(file, as: seed.name) }
        }
        return bytes
    }

    /// The value is nil when the file can't be read or decoded; a finding says why.
    package func read(_ seed: SeedFile) -> Outcome<CapturedSource?> {
        if let known = kept.withLock({ $0.file(seed.name) }) {
            let bytes = known.bytes
            if let digest = known.digest {
                return Outcome(CapturedSource(path: seed.path, bytes: bytes, digest: digest))
            }
            let decoded = SeedDecoder.decode(bytes, path: seed.path)
            if let source = decoded.value, source.bytes == bytes {
                kept.withLock { $0.settle(seed.name, digest: source.digest) }
            }
            return decoded
        }
        let bytes: [UInt8]
        do { bytes = try folder.read(seed.name) } catch {
            let finding = Finding(
                .error, error.isOfTheMachine ? "file.system" : "seed.unreadable", "can't be read: \(error.reason)",
                at: SourceLocation(path: seed.path))
            return Outcome(nil, [finding])
        }
        return SeedDecoder.decode(bytes, path: seed.path)
    }

    /// Keeps nothing any longer.
    package func rest() { kept.withLock { $0 = KeptSeeds(limit: 0) } }
}
