import Accessioning
import ArchiveModel
import Presswork

/// An article's text when its page is pressed, read again where it is not at hand any more.
struct ArticleTexts: Sendable {
    let reader: SeedReader
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
        let reading = reader.read(SeedFile(name: fileNames[article.source] ?? FileName(article.source)))
        guard let source = reading.value, source.digest == article.digest else {
            let finding = Finding(
                .error, "seed.changed", "changed while the archive was being built",
                at: SourceLocation(path: article.source), suggestion: "build again")
            return Outcome([], [finding])
        }
        return Outcome(article.body.text(of: source))
    }
}
