/// A finished page, and what its article gives to the search.
package struct SearchedPage: Sendable {
    package let file: OutputFile
    /// Nil for pages that are no articles, and where the archive has no search.
    package let search: SearchGathering?
}
