import ArchiveModel

/// One article in a list.
final class RowRecord: Sendable {
    let catalogue: Catalogue
    let words: InterfaceWords
    private let shelf: RecordShelf
    private let neighbours: RecordShelf
    /// What was printed of each article's row. Set anew by `clear` alone, while nobody asks.
    private nonisolated(unsafe) var prints: [KeptPrint]
    /// Of each region, in the order of the catalogue.
    private let regionLinks: [Record]
    /// The same where another one follows.
    private let followedLinks: [Record]
    /// Of each author, in the order of the catalogue.
    private let authorLinks: [Value]
    private let headings: [String]
    /// Authors named in a row. Every author's page has the row, so that naming all of them there would cost the square of
    /// their number; the article's own page names all.
    static let mostAuthors = 8
    /// Regions named in a row, for the same reason.
    static let mostRegions = 12

    init(catalogue: Catalogue, words: InterfaceWords) {
        self.catalogue = catalogue
        self.words = words
        shelf = RecordShelf(count: catalogue.entries.count)
        neighbours = RecordShelf(count: catalogue.entries.count)
        prints = Self.noPrints(catalogue.entries.count)
        authorLinks = catalogue.authors.map { .link(to: $0.permalink) }
        headings = catalogue.authors.map(\.record.heading)
        regionLinks = catalogue.regions.map { .link($0.heading, to: $0.permalink) }
        followedLinks = regionLinks.map(\.followed)
    }

    /// Whether a row that was made once is kept until `clear`.
    var keepsAll: Bool { shelf.keepsAll }

    /// Gives back the memory of all rows. Nobody may ask for one meanwhile; whoever does later has it made again.
    func clear() {
        prints = Self.noPrints(catalogue.entries.count)
        shelf.clear()
        neighbours.clear()
    }

    private static func noPrints(_ count: Int) -> [KeptPrint] {
        let room = PrintRoom()
        return (0..<count).map { _ in KeptPrint(in: room) }
    }

    /// As nearly every page has it.
    func record(_ index: Int) -> Record { shelf.record(index) { made(index) } }

    private static let dateSlots = (
        words: PageShapes.row.slot(of: "date") ?? 0, machine: PageShapes.row.slot(of: "machine_date") ?? 0
    )

    /// As `DatePrinting` has them, of the day of publication.
    func date(_ index: Int) -> (words: String, machine: String?) {
        let row = record(index)
        guard case .text(let words) = row.values[Self.dateSlots.words] else { return ("", nil) }
        guard case .text(let machine) = row.values[Self.dateSlots.machine] else { return (words, nil) }
        return (words, machine)
    }

    /// `page` is where the row stands: a region's own page does not name it again in every row. `isAlso` marks an article
    /// that only deals with the page's region also.
    func record(_ index: Int, on page: PlannedPage, isAlso: Bool = false) -> Record {
        let row = record(index)
        let own = ownRegion(of: page).flatMap { own in regions(of: index).contains(own) ? own : nil }
        if own == nil, !isAlso { return row }
        // Its print is another one.
        var values = Array(row.values.dropLast())
        if let own {
            let others = links(to: regions(of: index).filter { $0 != own })
            values[Self.regionSlots.has] = .flag(!others.isEmpty)
            values[Self.regionSlots.list] = .list(others)
            values[Self.ownSlot] = .flag(!others.isEmpty)
        }
        values[Self.alsoSlot] = .flag(isAlso)
        return Record(PageShapes.row, values: values)
    }

    private static let regionSlots = (
        has: PageShapes.row.slot(of: "has_regions") ?? 0, list: PageShapes.row.slot(of: "regions") ?? 0
    )
    private static let alsoSlot = PageShapes.row.slot(of: "is_also") ?? 0
    private static let ownSlot = PageShapes.row.slot(of: "is_own") ?? 0

    /// What an article's page says of the one before or after it: the row's beginning.
    func neighbour(_ index: Int) -> Record {
        neighbours.record(index) {
            let row = record(index)
            return Record(PageShapes.neighbour, values: Self.neighbourSlots.map { row.values[$0] })
        }
    }

    /// Of the neighbour's fields in a row.
    private static let neighbourSlots = PageShapes.neighbour.fields.compactMap { PageShapes.row.slot(of: $0.name) }

    private func ownRegion(of page: PlannedPage) -> RegionCode? {
        if case .region(let position, part: 1) = page.page { return catalogue.regions[position].code }
        return nil
    }

    private func regions(of index: Int) -> ArraySlice<RegionCode> {
        (catalogue.entries[index].article.setting.regions.value ?? []).prefix(Self.mostRegions)
    }

    private func made(_ index: Int) -> Record {
        let entry = catalogue.entries[index]
        let article = entry.article
        let tag = article.setting.language.value
        let authors = authors(entry, most: Self.mostAuthors)
        let more = entry.authors.count - authors.count
        let regions = links(to: regions(of: index))
        let moreRegions = (article.setting.regions.value?.count ?? 0) - Self.mostRegions
        let title = title(article)
        let published = article.dating.published
        // In the shape's order.
        let values: [Value] = [
            .text(title), .link(to: entry.permalink), .optional(article.headline.kicker.value),
            .optional(tag?.rawValue), .text(tag?.isRightToLeft == true ? "rtl" : "ltr"),
            .text(DatePrinting.words(published.value, words)), .optional(DatePrinting.machine(published.value)),
            .flag(published.certainty == .conjectured), .flag(!authors.isEmpty), .list(authors),
            more > 0 ? .text(words.count(.others, more)) : .absent, .flag(!regions.isEmpty), .list(regions),
            moreRegions > 0 ? .text(words.count(.others, moreRegions)) : .absent, .optional(article.lead),
            .flag(false), .flag(article.headline.title.certainty == .conjectured), .flag(false), .kept(prints[index]),
        ]
        return Record(PageShapes.row, values: values)
    }

    /// An article without a headline is called by its file's name, and says so elsewhere.
    func title(_ article: Article) -> String {
        article.headline.title.value ?? String(article.id.split(separator: "/").last ?? "")
    }

    func authors(_ entry: CatalogueEntry, most: Int = .max) -> [Record] {
        let attributions = (entry.article.authors.value ?? []).prefix(most)
        let count = min(attributions.count, entry.authors.count)
        return zip(attributions, entry.authors).enumerated().map { place, author in
            let (attribution, position) = author
            let heading = headings[position]
            return Record(
                PageShapes.author,
                values: [
                    .text(attribution.name), authorLinks[position], .optional(attribution.role),
                    .flag(attribution.kind == .organisation),
                    heading == attribution.name ? .absent : .text(heading), .flag(place < count - 1),
                    .flag(Translators.isOne(attribution, of: entry.article)),
                ])
        }
    }

    /// Codes without a term have no link.
    func links(to codes: some Sequence<RegionCode>) -> [Record] {
        let positions = codes.compactMap { catalogue.regionPosition($0) }
        return positions.enumerated().map { ($0 == positions.count - 1 ? regionLinks : followedLinks)[$1] }
    }
}
