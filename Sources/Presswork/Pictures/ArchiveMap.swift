import ArchiveModel

/// The maps of an archive: of the world, of the area where it is densest, and around each region.
struct ArchiveMap: Sendable {
    private let words: InterfaceWords
    private let catalogue: Catalogue
    /// Countries that an article is about, in the order of their names.
    let countries: [RegionTerm]
    private let shades: MapShades
    /// Of `countries`, as most maps draw them.
    private let marks: [MapPicture.Mark]
    /// Units of the narrowest map around a country.
    private static let narrowest = 320

    init(_ catalogue: Catalogue, _ words: InterfaceWords) {
        self.words = words
        self.catalogue = catalogue
        countries = catalogue.regions.filter { !$0.code.isArea && !$0.entries.isEmpty }
            .sorted { $0.heading == $1.heading ? $0.code < $1.code : CodePointOrder.precedes($0.heading, $1.heading) }
        let shades = MapShades(most: countries.map(\.entries.count).max() ?? 0)
        self.shades = shades
        marks = countries.map { Self.mark($0, words, shades) }
    }

    /// Absent where no article is about a country.
    func world(on page: PlannedPage) -> Value {
        guard !countries.isEmpty, let view = MapTable.world.view(of: RegionTree.root) else { return .absent }
        return value(
            MapPicture(view: view, frame: view.frame, root: page.permalink.toRoot, marks: marks), words[.worldMap])
    }

    /// The area of `DenseArea`, larger and with names.
    func inset(on page: PlannedPage) -> Value {
        guard let area = DenseArea(catalogue).term else { return .absent }
        return map(of: area, on: page, isInset: true)
    }

    /// An area with its countries; `isInset` names it, where the page is not its own.
    func map(of area: RegionTerm, on page: PlannedPage, isInset: Bool = false) -> Value {
        guard area.code != RegionTree.root else { return world(on: page) }
        guard let view = MapTable.world.view(of: area.code) else { return .absent }
        return value(
            MapPicture(
                view: view, frame: view.frame, root: page.permalink.toRoot, marks: marks,
                labels: MapLabels(size: 36, hasCounts: true)), name(area), naming: isInset ? area : nil)
    }

    /// A country among its neighbours.
    func map(around country: RegionTerm, on page: PlannedPage) -> Value {
        guard let (view, shape) = MapTable.world.view(around: country.code) else { return .absent }
        return value(
            MapPicture(
                view: view, frame: Self.frame(around: shape, in: view.frame), root: page.permalink.toRoot,
                marks: marks.filter { $0.country != country.code } + [Self.mark(country, words, shades)],
                here: country.code,
                labels: MapLabels(size: 36, hasCounts: false)), name(country), isLocator: true)
    }

    /// Three times the country's own size, four by three, inside the view.
    private static func frame(around shape: MapShape, in view: MapFrame) -> MapFrame {
        let wished = max(narrowest, shape.box.width * 3, shape.box.height * 4)
        let width = min(wished, view.width, view.height * 4 / 3)
        let height = width * 3 / 4
        let x = shape.box.x + shape.box.width / 2 - width / 2
        let y = shape.box.y + shape.box.height / 2 - height / 2
        return MapFrame(
            x: max(0, min(x, view.width - width)), y: max(0, min(y, view.height - height)), width: width,
            height: height)
    }

    private func name(_ region: RegionTerm) -> String { words.fill(.mapOf, ["region": region.heading]) }

    private static func mark(_ country: RegionTerm, _ words: InterfaceWords, _ shades: MapShades) -> MapPicture.Mark {
        let count = country.entries.count
        return MapPicture.Mark(
            country: country.code, heading: country.heading,
            name: words.fill(.nameAndCount, ["name": country.heading, "count": words.count(.articles, count)]),
            address: country.permalink.escaped, count: count, shade: shades.tint(of: count))
    }

    /// Where counts stand at the marks, the tints need no words.
    private func value(
        _ picture: MapPicture, _ name: String, naming area: RegionTerm? = nil,
        isLocator: Bool = false
    ) -> Value {
        let hasShades = picture.labels == nil
        return .record(
            Record(
                PageShapes.map,
                [
                    "drawing": .html(picture.bytes), "name": .text(name), "label": .optional(area?.heading),
                    "link": .optionalLink(to: area?.permalink),
                    "count": .optional(area.map { words.grouped($0.entries.count) }),
                    "is_locator": .flag(isLocator),
                    "has_shades": .flag(hasShades), "shades": .list(hasShades ? shades.records(words) : []),
                    "is_alone": .flag(area == nil),
                ]))
    }
}
