import ArchiveModel
import Glibc

/// The folder of seeds: lists and reads the files that may be articles, in a fixed order.
///
/// Only regular files below the folder are read; links are named and left alone, for what they point at was not given
/// to the archive. Other files are none of ours.
package struct SeedFolder: Sendable {
    /// As the user named it.
    package let path: String
    private static let deepest = 64
    /// Bytes of the largest seed taken.
    package static let largest = 64 << 20

    package init(_ path: String) { self.path = path }

    package struct Listing: Sendable {
        /// Seeds in byte order of their paths, relative to the folder.
        package var seeds: [SeedFile] = []
        /// `<name>.meta.yml` files, by path without that ending.
        package var supplements: Set<String> = []
        /// Files that may be images, in byte order.
        package var images: [FileName] = []
        package var findings: [Finding] = []
        /// Files that are neither.
        var others: [FileName] = []
    }

    /// Throws when the folder itself can't be read.
    package func list() throws(SystemError) -> Listing {
        var listing = Listing()
        var folders: [(name: FileName, depth: Int)] = [(FileName([]), 0)]
        while let folder = folders.popLast() {
            let entries: [FolderEntry]
            do { entries = try FolderEntry.list(path, folder.name) } catch {
                if folder.depth == 0 { throw error }
                listing.findings.append(
                    held(
                        error.isOfTheMachine ? "file.system" : "seed.unreadable", "can't be opened: \(error.reason)",
                        folder.name))
                continue
            }
            for entry in entries {
                let name = folder.name.appending(entry.name)
                if entry.name.first == UInt8(ascii: ".") { continue }
                switch entry.kind {
                case .folder where folder.depth < Self.deepest: folders.append((name, folder.depth + 1))
                case .folder: listing.findings.append(held("seed.too-deep", "nested too deep", name))
                case .file: listing.add(name)
                case .link: listing.findings.append(LinkFinding.of(name, in: path))
                case .other where SeedFile.isSeed(name):
                    listing.findings.append(held("seed.not-a-file", "not a regular file", name))
                case .other: break
                }
            }
        }
        listing.findings += listing.strays()
        listing.images.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        listing.seeds.sort { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
        return listing
    }

    private func held(_ code: String, _ message: String, _ name: FileName) -> Finding {
        Finding(.error, code, message, at: SourceLocation(path: name.text))
    }

    /// Throws when the file can't be opened, is no regular file any more, or is larger than `largest`.
    package func read(_ name: FileName) throws(SystemError) -> [UInt8] {
        try FileReading.read(path, name, limit: Self.largest)
    }
}

extension SeedFolder.Listing {
    fileprivate mutating func add(_ name: FileName) {
        if name.bytes.last == UInt8(ascii: "l"), let stem = name.text.removing(suffix: ".meta.yml") {
            supplements.insert(stem)
        } else if SeedFile.isSeed(name) {
            seeds.append(SeedFile(name: name))
        } else if SeedImageReading.isImage(name) {
            images.append(name)
        } else {
            others.append(name)
        }
    }

    /// Nothing that was put among the seeds is passed over in silence.
    fileprivate func strays() -> [Finding] {
        let stems = supplements.isEmpty ? [] : Set(seeds.map { SeedIdentity.stem($0.path) })
        // Mostly one of the two has been renamed.
        let lone = supplements.subtracting(stems).sorted(by: CodePointOrder.precedes).map { stem in
            Finding(
                .warning, "meta.orphan", "no seed has this name", at: SourceLocation(path: stem + ".meta.yml"),
                suggestion: "wells.meta.yml stands beside wells.txt or wells.md")
        }
        let unread = others.filter { !SeedFile.isReadMe($0) }.map { name in
            Finding(
                .note, "seed.other-file", "not read: seeds end in .txt, .md or .markdown",
                at: SourceLocation(path: name.text))
        }
        return lone + unread
    }
}

extension String {
    /// The text without `suffix`; nil when it doesn't end so.
    func removing(suffix: String) -> String? { hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil }
}
