/// The list of authors from A to Z: each heading, and each other form that stands elsewhere, with a reference to it.
package struct AuthorList: Sendable {
    package let lines: [Line]
    /// Where each letter begins in `lines`.
    package let letters: [LetterRun]

    package struct Line: Sendable {
        /// Position in `Catalogue.authors`.
        package let author: Int
        /// Another form of the name; nil for the heading.
        package let variant: String?
        package let name: FilingName

        package init(author: Int, variant: String?, name: FilingName) {
            self.author = author
            self.variant = variant
            self.name = name
        }
    }

    /// `lines` are in filing order.
    package init(_ lines: [Line]) {
        self.lines = lines
        letters = LetterRun.runs(of: lines.map(\.name))
    }
}
