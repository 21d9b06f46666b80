import ArchiveModel

/// One finished file.
package struct OutputFile: Sendable {
    package let permalink: Permalink
    package let bytes: [UInt8]
    /// Files that it shows, to be copied into the site.
    package let images: [SeedImage]

    package init(permalink: Permalink, bytes: [UInt8], images: [SeedImage] = []) {
        self.permalink = permalink
        self.bytes = bytes
        self.images = images
    }
}
