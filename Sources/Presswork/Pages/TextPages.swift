import ArchiveModel

/// Pages that print the texts of articles: each its own, and a translation beside its original.
extension Press {
    /// `article` is the one at `index`, with its grounds.
    func pressArticle(
        _ index: Int, _ article: Article, _ text: ParsedText, _ page: PlannedPage, isSearched: Bool
    ) -> Outcome<SearchedPage> {
        let notes = ReferenceNotes()
        let pressed = pressed(text, of: index, on: page, notes: notes)
        let printed = print("article", articlePage.record(index, article, body: pressed.value, page), page)
        let search =
            isSearched
            ? SearchGathering(
                index, in: catalogue.entries[index], title: rows.title(catalogue.entries[index].article),
                date: rows.date(index).words, plainText: pressed.value.plainText, names: searchNames,
                words: furniture.words) : nil
        return Outcome(
            SearchedPage(
                file: showing(printed.value, pressed.value.images), search: search, references: [notes.references],
                isLasting: isLasting(pressed.findings)),
            pressed.findings + printed.findings)
    }

    /// Findings of the texts are told with their own pages.
    func pressParallel(_ pair: TranslationPair, _ texts: [ParsedText], _ page: PlannedPage) -> Outcome<SearchedPage> {
        let notes = [ReferenceNotes(), ReferenceNotes()]
        let nowhere = TextOrigin(path: "", language: configuration.language)
        let texts = texts.count == 2 ? texts : markdown.parsed([[], []], [nowhere, nowhere])
        let original = pressed(texts[0], of: pair.original, on: page, idPrefix: "o_", notes: notes[0])
        let translation = pressed(
            texts[1], of: pair.translation, on: page, idPrefix: "t_", notes: notes[1])
        let record = ParallelPage(furniture: furniture, rows: rows, page: page).record(
            pair, original: original.value, translation: translation.value)
        let printed = print("parallel", record, page)
        let file = showing(printed.value, original.value.images + translation.value.images)
        let searched = SearchedPage(
            file: file, references: notes.map(\.references),
            isLasting: isLasting(original.findings + translation.findings))
        return Outcome(searched, printed.findings)
    }

    private func pressed(
        _ text: ParsedText, of index: Int, on page: PlannedPage, idPrefix: String = "", notes: ReferenceNotes
    ) -> Outcome<PressedText> {
        let source = catalogue.entries[index].article.source
        let request = PressRequest(
            path: source, firstLine: catalogue.entries[index].article.body.firstLine,
            language: origin(of: index).language, idPrefix: idPrefix,
            link: { [seedLinks] target in
                notes.link(target)
                return seedLinks.resolve(target, from: source).map { page.permalink.link(to: $0) }
            },
            image: { [imageLinks] target in
                notes.image(target)
                return imageLinks.resolve(target, from: source, on: page)
            })
        return markdown.set(text, request)
    }

    private func isLasting(_ findings: [Finding]) -> Bool {
        !findings.contains { $0.code == MarkdownPress.fallenCode }
    }

    private func showing(_ file: OutputFile, _ images: [SeedImage]) -> OutputFile {
        OutputFile(permalink: file.permalink, bytes: file.bytes, images: images)
    }
}
