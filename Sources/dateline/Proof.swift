import ArchiveModel
import Presswork

/// A site that is laid out and not yet pressed.
struct Proof: Sendable {
    let accession: Accession
    let catalogue: Catalogue
    /// Those of making it, by the paths of their seeds.
    let catalogueFindings: [Finding]
    let press: Press
    /// Nil where no cache is kept.
    let keys: PageKeys?
    let texts: ArticleTexts
    let assets: [OutputFile]
    let images: ImageCopies
    let findings: [Finding]

    /// Every file of the site but the images that its pages will turn out to show.
    var permalinks: [Permalink] { press.plan.pages.map(\.permalink) + assets.map(\.permalink) }

    /// The finished file, with the texts of its articles read again.
    func press(_ page: PlannedPage) -> Outcome<OutputFile> {
        let texts = texts.texts(for: page.page)
        let pressed = press.press(page, texts: texts.value)
        return Outcome(pressed.value, texts.findings + pressed.findings)
    }

    /// The same, with what an article gives to the search.
    func pressForSearch(_ page: PlannedPage) -> Outcome<SearchedPage> {
        let texts = texts.texts(for: page.page)
        let pressed = press.pressForSearch(page, texts: texts.value)
        return Outcome(pressed.value, texts.findings + pressed.findings)
    }
}
