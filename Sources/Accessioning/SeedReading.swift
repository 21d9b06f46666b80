import ArchiveModel

/// Reads and decodes one seed. It is done three times in a build, so that no text has to be kept in memory: to see how the
/// archive writes days and months, to know the article, and to press its text.
package enum SeedReading {
    /// The value is nil when the file can't be read or decoded; a finding says why.
    package static func read(_ seed: SeedFile, in folder: SeedFolder) -> Outcome<CapturedSource?> {
        let bytes: [UInt8]
        do { bytes = try folder.read(seed.name) } catch {
            let finding = Finding(
                .error, error.isOfTheMachine ? "file.system" : "seed.unreadable", "can't be read: \(error.reason)",
                at: SourceLocation(path: seed.path))
            return Outcome(nil, [finding])
        }
        return SeedDecoder.decode(bytes, path: seed.path)
    }
}
