import Accessioning
import ArchiveModel

/// Where all lies that a site is built from.
struct WatchedPlaces: Sendable, Equatable {
    /// Folders with all that is below them.
    var trees: [String]
    /// Files, whether they are there or not.
    var files: [String]

    /// As the flags and the configuration say; what can't be read of this is taken to be as usual.
    static func of(_ options: SiteOptions) -> WatchedPlaces {
        let root = Root(path: options.root)
        let path = root.resolve(options.config ?? "dateline.yml")
        var configuration = SiteConfiguration()
        if let source = TextFile.read(path, isOptional: true).value {
            configuration = ConfigurationReader.read(source.text(0..<source.bytes.count), path: path).value
        }
        let trees = [options.source ?? configuration.source, configuration.templates]
        let files = [configuration.authorities] + [configuration.logo?.path].compactMap { $0 }
        return WatchedPlaces(trees: trees.map(root.resolve), files: [path] + files.map(root.resolve))
    }
}
