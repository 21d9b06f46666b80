import Accessioning
import ArchiveModel
import Presswork

/// The logo that the configuration names: beside it, or among the templates' assets.
struct Logo: Sendable {
    let site: SiteLogo
    /// Nil when it is published among the assets already.
    let file: OutputFile?

    /// A logo that can't be shown is a warning: the pages have the archive's title anyway.
    static func read(_ setup: Setup, assets: [OutputFile]) -> Outcome<Logo?> {
        guard let named = setup.configuration.logo else { return Outcome(nil) }
        let path = named.path.hasPrefix("./") ? String(named.path.dropFirst(2)) : named.path
        let bytes: [UInt8]
        var asset: OutputFile?
        do { bytes = try FileBytes.read(setup.root.resolve(path)) } catch {
            asset = assets.first { $0.permalink.path == path || $0.permalink.path == "assets/" + path }
            guard let asset else { return refusal("logo.missing", "can't be read: \(error.reason)", named) }
            bytes = asset.bytes
        }
        guard bytes.count <= largest else { return refusal("logo.large", "is larger than 1 MiB", named) }
        guard let kind = kind(of: bytes) else {
            return refusal("logo.format", "is no SVG, PNG, JPEG, GIF or WebP image", named)
        }
        let permalink = asset?.permalink ?? Permalink("assets/logo.\(kind.ending)")
        let site = SiteLogo(permalink: permalink, size: kind.size, isRaster: kind.ending != "svg")
        return Outcome(Logo(site: site, file: asset == nil ? OutputFile(permalink: permalink, bytes: bytes) : nil))
    }

    private static let largest = 1 << 20

    private static func kind(of bytes: [UInt8]) -> (ending: String, size: (width: Int, height: Int)?)? {
        if let header = ImageHeader.read(ImageBytes(bytes)) {
            return (header.format.rawValue, (header.width, header.height))
        }
        return SVGHeader(bytes).map { ("svg", $0.size) }
    }

    private static func refusal(
        _ code: String, _ words: String, _ named: SiteConfiguration.LogoFile
    ) -> Outcome<Logo?> {
        let finding = Finding(
            .warning, code, "the logo '\(named.path)' \(words), so the pages go without", at: named.location)
        return Outcome(nil, [finding])
    }
}
