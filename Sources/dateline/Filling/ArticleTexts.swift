import Accessioning
import ArchiveModel
import Presswork

/// Reads an article's text again when its page is pressed: memory holds what is known of articles, not their texts.
struct ArticleTexts: Sendable {
    let folder: SeedFolder
    let catalogue: Catalogue
    /// As `Accession.fileNames`.
    let fileNames: [String: FileName]

    /// Those of `page.articles`, in their order.
    func texts(for page: Page) -> Outcome<[[UInt8]]> {
        var texts = Outcome<[[UInt8]]>([])
        for index in page.articles {
            let text = text(of: index)
            texts.value.append(text.value)
            texts.findings += text.findings
        }
        return texts
    }

    /// A seed that reads differently now than it did is a finding: what was understood of it no longer holds.
    private func text(of index: Int) -> Outcome<[UInt8]> {
        let article = catalogue.entries[index].article
        let reading = SeedReading.read(
            SeedFile(name: fileNames[article.source] ?? FileName(article.source)), in: folder)
        guard let source = reading.value, source.digest == article.digest else {
            let finding = Finding(
                .error, "seed.changed", "changed while the archive was being built",
                at: SourceLocation(path: article.source), suggestion: "build again")
            return Outcome([], [finding])
        }
        return Outcome(article.body.text(of: source))
    }
}
