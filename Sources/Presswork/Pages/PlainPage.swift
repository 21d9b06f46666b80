import ArchiveModel

/// Pages of words: about the archive, and the one for an address that isn't there.
struct PlainPage {
    let furniture: Furniture

    /// `text` is the editor's, pressed; nil where the configuration has none.
    func about(_ text: PressedText?, _ page: PlannedPage) -> Record {
        let title = "About this archive"
        let values: [(key: String, value: Value)] =
            furniture.common(page, title: title, description: "About \(furniture.configuration.title)") + [
                ("heading", .text(title)), ("kind", .text(furniture.configuration.title)),
                ("text", text.map { .html($0.html) } ?? .absent), ("summary", .optional(summary)),
            ]
        return Record(PageShapes.index, pairs: values)
    }

    private var summary: String {
        let catalogue = furniture.catalogue
        return
            "\(Counting.articles(catalogue.entries.count)), \(Counting.noun(catalogue.authors.count, "author", "authors"))."
    }

    func notFound(_ page: PlannedPage) -> Record {
        let values: [(key: String, value: Value)] =
            furniture.common(page, title: "Not found", description: "No page has this address") + [
                ("heading", .text("No page has this address")), ("kind", .text("Not found")),
                (
                    "summary",
                    .text(
                        "It may have been mistyped, or the page may be filed elsewhere: look under its date, region or author."
                    )
                ),
            ]
        return Record(PageShapes.index, pairs: values)
    }
}
