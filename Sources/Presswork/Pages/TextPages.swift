import ArchiveModel

/// Pages that print the texts of articles: each its own, and a translation beside its original.
extension Press {
    /// `article` is the one at `index`, with its grounds.
    func pressArticle(
        _ index: Int, _ article: Article, _ text: ParsedText, _ page: PlannedPage, isSearched: Bool
    ) -> Outcome<SearchedPage> {
        let notes = ReferenceNotes()
        let pressed = pressed(text, of: index, on: page, notes: notes)
        let added = pressedNotes(of: index, article, on: page, notes: notes)
        let record = articlePage.record(
            index, article, body: pressed.value, notes: added.flatMap(\.value.html), page)
        let printed = print("article", record, page)
        let images = pressed.value.images + added.flatMap(\.value.images)
        let findings = pressed.findings + added.flatMap(\.findings)
        let search =
            isSearched
            ? SearchGathering(
                index, in: catalogue.entries[index], title: rows.title(catalogue.entries[index].article),
                date: rows.date(index).words, plainText: pressed.value.plainText, names: searchNames,
                words: furniture.words) : nil
        return Outcome(
            SearchedPage(
                file: showing(printed.value, images), search: search, references: [notes.references],
                isLasting: isLasting(findings)),
            findings + printed.findings)
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

    /// Editors' notes may stand in a captured file, so they are pressed as its text is: in the archive's language, and as
    /// Markdown whatever the file is.
    private func pressedNotes(
        of index: Int, _ article: Article, on page: PlannedPage, notes: ReferenceNotes
    ) -> [Outcome<PressedText>] {
        article.editorial.notes.enumerated().map { number, text in
            let pressed = markdown.press(
                Array(text.utf8),
                request(
                    of: index, on: page, language: furniture.words.language, idPrefix: "note_\(number + 1)_",
                    notes: notes, isPlainText: false))
            return Outcome(pressed.value, pressed.findings.map { Self.finding($0, inNote: number + 1) })
        }
    }

    /// Which line of which file the note's lines are is not known here.
    private static func finding(_ finding: Finding, inNote number: Int) -> Finding {
        Finding(
            finding.severity, finding.code, "in the editor's note \(number): \(finding.message)",
            at: finding.location.map { SourceLocation(path: $0.path) }, suggestion: finding.suggestion)
    }

    private func pressed(
        _ text: ParsedText, of index: Int, on page: PlannedPage, idPrefix: String = "", notes: ReferenceNotes
    ) -> Outcome<PressedText> {
        markdown.set(
            text,
            request(of: index, on: page, language: origin(of: index).language, idPrefix: idPrefix, notes: notes))
    }

    private func request(
        of index: Int, on page: PlannedPage, language: LanguageTag, idPrefix: String, notes: ReferenceNotes,
        isPlainText: Bool? = nil
    ) -> PressRequest {
        let source = catalogue.entries[index].article.source
        return PressRequest(
            path: source, firstLine: catalogue.entries[index].article.body.firstLine, language: language,
            idPrefix: idPrefix,
            link: { [seedLinks] target in
                notes.link(target)
                return seedLinks.resolve(target, from: source).map { page.permalink.link(to: $0) }
            },
            image: { [imageLinks] target in
                notes.image(target)
                return imageLinks.resolve(target, from: source, on: page)
            }, isPlainText: isPlainText)
    }

    private func isLasting(_ findings: [Finding]) -> Bool {
        !findings.contains { $0.code == MarkdownPress.fallenCode }
    }

    private func showing(_ file: OutputFile, _ images: [SeedImage]) -> OutputFile {
        OutputFile(permalink: file.permalink, bytes: file.bytes, images: images)
    }
}
