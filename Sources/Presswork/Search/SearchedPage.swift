/// A finished page, and what its article gives to the search.
package struct SearchedPage: Sendable {
    package let file: OutputFile
    /// Nil for pages that are no articles, and where the archive has no search.
    package let search: SearchGathering?
    /// Of the texts that the page prints, in the order of `Page.articles`.
    package let references: [TextReferences]
    /// False where a parser fell: another day it may not.
    package let isLasting: Bool

    init(
        file: OutputFile, search: SearchGathering? = nil, references: [TextReferences] = [], isLasting: Bool = true
    ) {
        self.isLasting = isLasting
        self.file = file
        self.search = search
        self.references = references
    }
}
