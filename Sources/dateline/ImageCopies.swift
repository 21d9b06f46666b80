import Accessioning
import ArchiveModel
import Presswork

/// The images that pages show, taken from the folder of seeds into the site.
struct ImageCopies: Sendable {
    let folder: SeedFolder
    let images: SeedImages

    /// Copies each once and gives the addresses that there are now. One that can't be read any more is a finding, and
    /// its page shows the words for it; throws when the site can't be written.
    func write(_ shown: Set<SeedImage>, to output: OutputFolder) throws(SystemError) -> Outcome<[Permalink]> {
        let wanted = shown.sorted { CodePointOrder.precedes($0.path, $1.path) }
        try output.makeFolders(for: wanted.map(\.permalink))
        var copied = Outcome<[Permalink]>([])
        for image in wanted {
            let bytes: [UInt8]
            do { bytes = try folder.read(FileName(image.path)) } catch {
                copied.findings.append(
                    Finding(
                        .error, error.isOfTheMachine ? "file.system" : "image.unreadable",
                        "can't be read: \(error.reason)", at: SourceLocation(path: image.path)))
                continue
            }
            try output.write(OutputFile(permalink: image.permalink, bytes: bytes))
            copied.value.append(image.permalink)
        }
        return copied
    }

    /// Nothing that was put among the seeds is passed over in silence.
    func unused(_ shown: Set<SeedImage>) -> [Finding] {
        let used = Set(shown.map(\.path))
        let paths = images.shown.keys.filter { !used.contains($0) } + images.refused.keys
        return paths.sorted(by: CodePointOrder.precedes).map { path in
            Finding(.note, "image.unused", "no article shows it", at: SourceLocation(path: path))
        }
    }
}
