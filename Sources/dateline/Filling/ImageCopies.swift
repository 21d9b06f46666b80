import Accessioning
import ArchiveModel
import Presswork

/// An image in the new site.
struct CopiedImage: Sendable {
    let file: WrittenFile
    /// Of its seed's stamp, as `KnownFile.key`; nil where the stamp may not show a change.
    let key: Fingerprint?
}

/// The images that pages show, taken from the folder of seeds into the site.
struct ImageCopies: Sendable {
    let inputs: SeedInputs
    let images: SeedImages

    /// Copies each once. One that can't be read any more is a finding, and its page shows the words for it; throws when
    /// the site can't be written. `known` are the old site's files.
    func write(
        _ shown: Set<SeedImage>, to output: OutputFolder, known: KnownFiles
    ) throws(SystemError) -> Outcome<[CopiedImage]> {
        let wanted = shown.sorted { CodePointOrder.precedes($0.path, $1.path) }
        try output.makeFolders(SiteFolders.of(wanted.map(\.permalink.path)))
        let stamps = Dictionary(
            zip(inputs.listing.images.map(\.text), inputs.images), uniquingKeysWith: { first, _ in first })
        var copied = Outcome<[CopiedImage]>([])
        for image in wanted {
            let key = key(stamps[image.path] ?? nil)
            if let key, let file = known[image.permalink.path], file.key == key,
                let kept = output.keep(file)
            {
                copied.value.append(CopiedImage(file: kept, key: key))
                continue
            }
            let bytes: [UInt8]
            do { bytes = try inputs.folder.read(FileName(image.path)) } catch {
                copied.findings.append(
                    Finding(
                        .error, error.isOfTheMachine ? "file.system" : "image.unreadable",
                        "can't be read: \(error.reason)", at: SourceLocation(path: image.path)))
                continue
            }
            let file = try output.write(OutputFile(permalink: image.permalink, bytes: bytes))
            copied.value.append(CopiedImage(file: file, key: key))
        }
        return copied
    }

    private func key(_ stamp: FileStamp?) -> Fingerprint? {
        guard let stamp, stamp.isSettled(at: inputs.moment) else { return nil }
        var maker = Fingerprinter()
        stamp.add(to: &maker)
        return maker.fingerprint
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
