/// A named set of terms that articles carry as words: each has an index of its own.
package enum Taxonomy: String, Sendable, CaseIterable {
    case kickers, publications, languages, tags

    /// Tags under which one article is filed: each has a page, so that there has to be a bound.
    package static let mostTags = 64

    /// Folder of its pages; `index.html` in it lists the terms.
    package var folder: String { rawValue }
}

/// One word under which articles are filed. `entries` are positions in `Catalogue.entries`, ascending.
package struct TaxonomyTerm: Sendable {
    /// The form printed most; a language's tag.
    package let heading: String
    /// Language of the first article that prints it; nil for what an editor of the archive wrote.
    package let language: LanguageTag?
    package let permalink: Permalink
    package let entries: [Int]

    package init(heading: String, language: LanguageTag?, permalink: Permalink, entries: [Int]) {
        self.heading = heading
        self.language = language
        self.permalink = permalink
        self.entries = entries
    }
}

/// All terms of a taxonomy.
package struct TaxonomyIndex: Sendable {
    package let taxonomy: Taxonomy
    /// In filing order; languages with most articles first.
    package let terms: [TaxonomyTerm]
    /// Where each letter begins in `terms`; empty for languages.
    package let letters: [LetterRun]
    /// For each of the catalogue's entries the positions of its terms, in the order printed, each once.
    package let positions: [[Int]]

    package init(taxonomy: Taxonomy, terms: [TaxonomyTerm], letters: [LetterRun], positions: [[Int]]) {
        self.taxonomy = taxonomy
        self.terms = terms
        self.letters = letters
        self.positions = positions
    }
}
