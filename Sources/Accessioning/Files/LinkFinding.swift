import ArchiveModel
import Glibc

/// A symbolic link among the seeds, which is never followed.
enum LinkFinding {
    /// A link to what stands among the seeds anyway loses nothing; any other holds something back.
    static func of(_ name: FileName, in folder: String) -> Finding {
        let place = SourceLocation(path: name.text)
        if let root = real(Array(folder.utf8)),
            let target = real(Array(folder.utf8) + [UInt8(ascii: "/")] + name.bytes),
            target == root || target.starts(with: root + [UInt8(ascii: "/")])
        {
            return Finding(
                .warning, "seed.link", "a link, which is not followed; what it leads to is here anyway", at: place)
        }
        return Finding(
            .error, "seed.link", "a link, which is not followed", at: place, suggestion: "put the file itself here")
    }

    /// Nil for a link that leads nowhere or in a circle.
    private static func real(_ path: [UInt8]) -> [UInt8]? {
        guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
        defer { free(real) }
        return Array(String(cString: real).utf8)
    }
}
