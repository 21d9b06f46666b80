import ArchiveModel

/// How captured text is pressed, the same for every article of an archive.
package struct MarkdownSettings: Sendable {
    /// Primary subtags of languages in whose texts straight quotes, `--`, `---` and `...` become typographic ones. The
    /// parser knows “these” quotes alone, which CLDR 46 has as the first of these languages; others keep what was captured.
    package var smartLanguages: Set = ["en", "eo", "id", "ms", "pt", "sw", "tr", "vi"]
    package var bounds = MarkdownBounds()
    package var words = MarkdownWords()

    package init() {}

    init(words: MarkdownWords) { self.words = words }
}

/// Words that pressing adds to a page, in the language of its furniture.
package struct MarkdownWords: Sendable {
    package var image = "Image"
    package var table = "Table"
    package var notes = "Notes"
    package var note = "Note"
    package var backToText = "Back to the text"
    package var taskDone = "Done"
    package var taskOpen = "To do"

    package init() {}

    init(_ words: InterfaceWords) {
        image = words[.image]
        table = words[.table]
        notes = words[.notes]
        note = words[.note]
        backToText = words[.backToText]
        taskDone = words[.taskDone]
        taskOpen = words[.taskOpen]
    }
}
