import ArchiveModel

/// Tells which of the files among the seeds are images that a page may show.
package enum SeedImageReading {
    package enum Answer: Sendable {
        case image(SeedImage)
        case refused(path: String, SeedImages.Refusal)
    }

    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"]

    /// By its ending, in any case. A name that is not UTF-8 can't be referred to.
    static func isImage(_ name: FileName) -> Bool {
        let path = name.text.lowercased()
        return endings.contains(where: path.hasSuffix) && name.text.utf8.elementsEqual(name.bytes)
    }

    /// `name` is of `SeedFolder.Listing.images`.
    package static func read(_ name: FileName, in folder: SeedFolder) -> Answer {
        let path = name.text
        if path.lowercased().hasSuffix(".svg") { return .refused(path: path, .svg) }
        guard let header = ImageFile.header(folder.path, name) else { return .refused(path: path, .unreadable) }
        return .image(SeedImage(path: path, width: header.width, height: header.height))
    }
}

extension SeedImages {
    package init(_ answers: [SeedImageReading.Answer]) {
        var shown: [SeedImage] = []
        var refused: [String: Refusal] = [:]
        for answer in answers {
            switch answer {
            case .image(let image): shown.append(image)
            case .refused(let path, let refusal): refused[path] = refusal
            }
        }
        self.init(shown: shown, refused: refused)
    }
}
