import Accessioning
import ArchiveModel

/// A file of the archive's own: configuration, authorities, a template.
enum TextFile {
    /// Decoded text, or findings; nil without a finding when `isOptional` and the file isn't there.
    static func read(_ path: String, isOptional: Bool) -> Outcome<CapturedSource?> {
        do {
            let bytes = try FileBytes.read(path)
            return SeedDecoder.decode(bytes, path: path)
        } catch {
            if isOptional, error.isMissing { return Outcome(nil) }
            let finding = Finding(
                .error, "file.unreadable", "can't be read: \(error.reason)", at: SourceLocation(path: path))
            return Outcome(nil, [finding])
        }
    }
}
