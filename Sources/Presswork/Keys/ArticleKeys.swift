import ArchiveModel

/// What an article's own page depends on.
extension PageKeys {
    func addArticle(
        _ index: Int, _ references: [TextReferences], on page: PlannedPage, to maker: inout Fingerprinter
    ) {
        let entry = catalogue.entries[index]
        maker.add(articles[index])
        maker.add(stamps.rows[index])
        maker.add(stamps.regionNames)
        for author in entry.authors { maker.add(stamps.authors[author]) }
        maker.add(entry.related.count)
        for related in entry.related { maker.add(stamps.rows[related]) }
        addNeighbours(of: index, to: &maker)
        for version in press.articlePage.translations.versions(of: index) {
            maker.add(stamps.rows[version.position])
            maker.add(version.isOriginal)
            let pair = press.articlePage.translations.pair(index, version.position)
            maker.add(pair.map { catalogue.entries[$0.translation].permalink.path })
        }
        // The search knows an article by its number.
        if press.configuration.hasSearch { maker.add(index) }
        for references in references { add(references, of: index, on: page, to: &maker) }
    }

    /// Those of `Neighbours`: by date, by the first author, by the first region.
    private func addNeighbours(of index: Int, to maker: inout Fingerprinter) {
        let entry = catalogue.entries[index]
        for other in [index - 1, index + 1] { add(neighbour: other, to: &maker) }
        maker.add(catalogue.undated.first == index)
        if let author = entry.authors.first {
            addNeighbours(of: index, in: catalogue.authors[author].entries, to: &maker)
        }
        if let region = entry.article.setting.regions.value?.first.flatMap({ catalogue.region($0) }) {
            addNeighbours(of: index, in: region.entries, to: &maker)
        }
    }

    private func addNeighbours(of index: Int, in positions: [Int], to maker: inout Fingerprinter) {
        let place = Self.place(of: index, in: positions)
        for other in [place - 1, place + 1] {
            add(neighbour: positions.indices.contains(other) ? positions[other] : -1, to: &maker)
        }
    }

    private func add(neighbour: Int, to maker: inout Fingerprinter) {
        guard stamps.rows.indices.contains(neighbour) else { return maker.add(false) }
        maker.add(stamps.rows[neighbour])
    }

    /// Where a number stands, or would stand, in an ascending list.
    private static func place(of number: Int, in list: [Int]) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What the text's links and images lead to now.
    func add(_ references: TextReferences, of index: Int, on page: PlannedPage, to maker: inout Fingerprinter) {
        let source = catalogue.entries[index].article.source
        for target in references.links { maker.add(press.seedLinks.resolve(target, from: source)?.path) }
        for target in references.images {
            switch press.imageLinks.resolve(target, from: source, on: page) {
            case .shown(let image, let address):
                maker.add(address)
                maker.add(image.width)
                maker.add(image.height)
            case .refused(let refusal): maker.add(refusal == .svg ? 1 : 2)
            case .unknown: maker.add(0)
            }
        }
    }
}
