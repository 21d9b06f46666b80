import ArchiveModel

/// What a relative address of an image in captured text leads to.
package enum ImageTarget: Sendable {
    case shown(SeedImage, address: String)
    case refused(SeedImages.Refusal)
    case unknown
}
