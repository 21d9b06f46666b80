import ArchiveModel

/// Images that texts refer to → their copies in the site.
struct ImageLinks: Sendable {
    let images: SeedImages

    /// `target` is a relative path as written in the seed `source`, decoded.
    func resolve(_ target: String, from source: String, on page: PlannedPage) -> ImageTarget {
        guard let path = SeedLinks.path(of: target, from: source) else { return .unknown }
        if let image = images.shown[path] { return .shown(image, address: page.permalink.link(to: image.permalink)) }
        return images.refused[path].map(ImageTarget.refused) ?? .unknown
    }
}
