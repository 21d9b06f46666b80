import ArchiveModel

/// What pressing must know about one article besides its text.
package struct PressRequest {
    /// The seed's path, for findings.
    package let path: String
    /// 1-based number, in the seed, of the text's first line.
    package let firstLine: Int
    package let language: LanguageTag
    /// Put before every `id`, so that several articles can stand on one page.
    package let idPrefix: String
    /// Address on the page for a relative address of the captured text, percent-decoded and without its fragment;
    /// nil where nothing is known by it.
    package let link: (String) -> String?
    /// The same for images.
    package let image: (String) -> ImageTarget
    /// Captured as plain text: indentation and short lines are the printer's, not Markdown's.
    let isPlainText: Bool

    /// `isPlainText`: where the path doesn't say.
    package init(
        path: String, firstLine: Int = 1, language: LanguageTag, idPrefix: String = "",
        link: @escaping (String) -> String? = { _ in nil },
        image: @escaping (String) -> ImageTarget = { _ in .unknown },
        isPlainText: Bool? = nil
    ) {
        self.path = path
        self.firstLine = firstLine
        self.language = language
        self.idPrefix = idPrefix
        self.link = link
        self.image = image
        self.isPlainText = isPlainText ?? Self.isPlainText(path)
    }

    static func isPlainText(_ path: String) -> Bool { path.utf8.suffix(4).elementsEqual(".txt".utf8) }
}
