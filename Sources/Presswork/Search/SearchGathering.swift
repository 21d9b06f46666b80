import ArchiveModel

/// What one article gives to the search: its record for the index, and its own files.
package struct SearchGathering: Sendable {
    package let record: SearchRecord
    package let files: [OutputFile]

    /// Below the site's root: of the files of an article that has so many. `article` is its place in the catalogue.
    package static func paths(of article: Int, count: Int) -> [String] {
        SearchDocument.paths(of: article, count: count)
    }

    init(
        _ index: Int, in entry: CatalogueEntry, title: String, date: String, plainText: [UInt8], names: SearchNames,
        words: InterfaceWords
    ) {
        var gathered = ArticleWords()
        gathered.add(title, fields: WordWeight.inTitle)
        names.forEach(of: entry) { gathered.add($0, fields: WordWeight.inNames) }
        plainText.withUnsafeBufferPointer { gathered.add($0) }
        record = gathered.record()
        files = SearchDocument(index: index, entry: entry, title: title, date: date, interface: words)
            .files(plainText: plainText)
    }
}
