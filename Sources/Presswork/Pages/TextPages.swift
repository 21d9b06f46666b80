import ArchiveModel

/// Pages that print the texts of articles: each its own, and a translation beside its original.
extension Press {
    func pressArticle(
        _ index: Int, _ text: [UInt8], _ page: PlannedPage, isSearched: Bool
    ) -> Outcome<SearchedPage> {
        let pressed = pressed(text, of: index, on: page)
        let printed = print("article", articlePage.record(index, body: pressed.value, page), page)
        let search =
            isSearched
            ? SearchGathering(
                index, in: catalogue, title: rows.title(catalogue.entries[index].article),
                plainText: pressed.value.plainText, words: furniture.words) : nil
        return Outcome(
            SearchedPage(file: showing(printed.value, pressed.value.images), search: search),
            pressed.findings + printed.findings)
    }

    /// Findings of the texts are told with their own pages.
    func pressParallel(_ pair: TranslationPair, _ texts: [[UInt8]], _ page: PlannedPage) -> Outcome<OutputFile> {
        let original = pressed(texts.first ?? [], of: pair.original, on: page, idPrefix: "o_").value
        let translation = pressed(texts.last ?? [], of: pair.translation, on: page, idPrefix: "t_").value
        let record = ParallelPage(furniture: furniture, rows: rows, page: page).record(
            pair, original: original, translation: translation)
        let printed = print("parallel", record, page)
        return Outcome(showing(printed.value, original.images + translation.images), printed.findings)
    }

    private func pressed(
        _ text: [UInt8], of index: Int, on page: PlannedPage, idPrefix: String = ""
    ) -> Outcome<PressedText> {
        let article = catalogue.entries[index].article
        let request = PressRequest(
            path: article.source, firstLine: article.body.firstLine,
            language: article.setting.language.value ?? configuration.language, idPrefix: idPrefix,
            link: { target in
                seedLinks.resolve(target, from: article.source).map { page.permalink.link(to: $0) }
            }, image: { imageLinks.resolve($0, from: article.source, on: page) })
        return markdown.press(text, request)
    }

    private func showing(_ file: OutputFile, _ images: [SeedImage]) -> OutputFile {
        OutputFile(permalink: file.permalink, bytes: file.bytes, images: images)
    }
}
