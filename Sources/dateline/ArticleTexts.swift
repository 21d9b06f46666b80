import Accessioning
import ArchiveModel
import Presswork

/// Reads an article's text again when its page is pressed: memory holds what is known of articles, not their texts.
struct ArticleTexts: Sendable {
    let folder: SeedFolder
    let catalogue: Catalogue
    /// As `Accession.fileNames`.
    let fileNames: [String: FileName]

    /// Nil for a page that is no article. A seed that reads differently now than it did is a finding: what was
    /// understood of it no longer holds.
    func text(for page: Page) -> Outcome<[UInt8]?> {
        guard case .article(let index) = page else { return Outcome(nil) }
        let article = catalogue.entries[index].article
        let reading = SeedReading.read(
            SeedFile(name: fileNames[article.source] ?? FileName(article.source)), in: folder)
        guard let source = reading.value, source.digest == article.digest else {
            let finding = Finding(
                .error, "seed.changed", "changed while the archive was being built",
                at: SourceLocation(path: article.source), suggestion: "build again")
            return Outcome(nil, [finding])
        }
        return Outcome(article.body.text(of: source))
    }
}
