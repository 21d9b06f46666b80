import ArchiveModel

/// Pages of words: about the archive, and the one for an address that isn't there.
struct PlainPage {
    let furniture: Furniture
    private var words: InterfaceWords { furniture.words }

    /// `text` is the editor's, pressed, and what the archive says of its values.
    func about(_ text: [UInt8], _ page: PlannedPage) -> Record {
        let title = words[.aboutArchive]
        let common = furniture.common(
            page, title: title, description: words.fill(.aboutNamed, ["title": furniture.configuration.title]))
        let values: [(key: String, value: Value)] = [
            ("heading", .text(title)), ("kind", .text(furniture.configuration.title)),
            ("text", .html(text)), ("summary", .optional(summary)),
        ]
        return Record(PageShapes.index, common, values)
    }

    private var summary: String {
        let catalogue = furniture.catalogue
        return
            words.fill(
                .holdings,
                [
                    "articles": words.count(.articles, catalogue.entries.count),
                    "authors": words.count(.authors, catalogue.authors.count),
                ])
    }

    /// What happened, and the ways in.
    func notFound(_ page: PlannedPage) -> Record {
        let home = furniture.crumb(words[.frontPage], SitePath.front)
        let common = furniture.common(page, title: words[.notFound], description: words[.noSuchPage])
        let values: [(key: String, value: Value)] = [
            ("heading", .text(words[.noSuchPage])), ("help", .text(words[.noSuchPageHelp])),
            ("ways", .list([home] + furniture.navigation(on: page))),
        ]
        return Record(PageShapes.missing, common, values)
    }
}
