import ArchiveModel

/// The masthead's picture, published below `assets/`.
package struct SiteLogo: Sendable {
    package let permalink: Permalink
    /// Pixels; nil where the file doesn't say.
    package let size: (width: Int, height: Int)?
    /// Not SVG, so that programs that show links can show it.
    package let isRaster: Bool

    package init(permalink: Permalink, size: (width: Int, height: Int)?, isRaster: Bool) {
        self.permalink = permalink
        self.size = size
        self.isRaster = isRaster
    }

    var record: Record {
        Record(
            PageShapes.logo,
            [
                "address": .text(permalink.escaped), "width": .optional(size.map { String($0.width) }),
                "height": .optional(size.map { String($0.height) }),
            ])
    }
}
