import ArchiveModel
import Presswork

/// A site that is laid out and not yet pressed.
struct Proof: Sendable {
    let accession: Accession
    let catalogue: Catalogue
    /// Places in `accession.articles` of the catalogue's, in its order.
    let numbers: [Int]
    /// As `KnownSeeds.catalogueKey`.
    let catalogueKey: Fingerprint?
    /// Those of making it, by the paths of their seeds.
    let catalogueFindings: [Finding]
    let press: Press
    /// Nil where no cache is kept.
    let keys: PageKeys?
    let texts: ArticleTexts
    let grounds: ArticleGrounds
    let assets: [OutputFile]
    let images: ImageCopies
    let findings: [Finding]

    /// Those of every file of the site but the images that its pages will turn out to show.
    var folders: [String] {
        let pages = press.plan.pages
        // In place, without a copy of each page.
        return SiteFolders.of(pages.indices.lazy.map { pages[$0].permalink.path })
            + SiteFolders.of(assets.map(\.permalink.path))
    }

    /// The finished file, with the texts of its articles read again.
    func press(_ page: PlannedPage) -> Outcome<OutputFile> {
        let texts = texts.texts(for: page.page)
        let pressed = press.press(page, texts: texts.value, article: article(page))
        return Outcome(pressed.value, texts.findings + pressed.findings)
    }

    /// The same, with what an article gives to the search.
    func pressForSearch(_ page: PlannedPage) -> Outcome<SearchedPage> {
        let read = read(page)
        return pressForSearch(read, parsed([read])[0])
    }

    /// A page whose texts have been read again.
    struct ReadPage: Sendable {
        let page: PlannedPage
        let texts: [[UInt8]]
        let findings: [Finding]

        /// Bytes of its texts.
        var size: Int { texts.reduce(0) { $0 + $1.count } }
    }

    func read(_ page: PlannedPage) -> ReadPage {
        let texts = texts.texts(for: page.page)
        return ReadPage(page: page, texts: texts.value, findings: texts.findings)
    }

    /// The texts of each page, which the parser is asked of together.
    func parsed(_ pages: [ReadPage]) -> [[ParsedText]] { press.parsed(pages.map { ($0.page, $0.texts) }) }

    func pressForSearch(_ read: ReadPage, _ texts: [ParsedText]) -> Outcome<SearchedPage> {
        let pressed = press.pressForSearch(read.page, parsed: texts, article: article(read.page))
        return Outcome(pressed.value, read.findings + pressed.findings)
    }

    /// The article whose own page it is, with its grounds.
    private func article(_ page: PlannedPage) -> Article? {
        guard case .article(let index) = page.page else { return nil }
        return grounds.article(index)
    }
}
