import ArchiveModel
import Presswork

/// A site that is laid out and not yet pressed.
struct Proof: Sendable {
    let accession: Accession
    let catalogue: Catalogue
    let press: Press
    let texts: ArticleTexts
    let assets: [OutputFile]
    let findings: [Finding]

    /// Every file of the site.
    var permalinks: [Permalink] { press.plan.pages.map(\.permalink) + assets.map(\.permalink) }

    /// The finished file, with the article's text read again where the page has one.
    func press(_ page: PlannedPage) -> Outcome<OutputFile> {
        let text = texts.text(for: page.page)
        let pressed = press.press(page, text: text.value)
        return Outcome(pressed.value, text.findings + pressed.findings)
    }
}
