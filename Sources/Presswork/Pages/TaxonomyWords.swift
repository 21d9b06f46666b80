import ArchiveModel

/// What the interface calls the taxonomies and their terms.
struct TaxonomyWords {
    private let words: InterfaceWords

    init(_ words: InterfaceWords) { self.words = words }

    func index(_ taxonomy: Taxonomy) -> String {
        switch taxonomy {
        case .kickers: words[.kickers]
        case .publications: words[.publications]
        case .languages: words[.languagesIndex]
        case .tags: words[.tags]
        }
    }

    /// What one term is.
    func kind(_ taxonomy: Taxonomy) -> String {
        switch taxonomy {
        case .kickers: words[.kicker]
        case .publications: words[.publication]
        case .languages: words[.language]
        case .tags: words[.tag]
        }
    }

    func count(_ taxonomy: Taxonomy, _ count: Int) -> String {
        switch taxonomy {
        case .kickers: words.count(.kickers, count)
        case .publications: words.count(.publications, count)
        case .languages: words.count(.languages, count)
        case .tags: words.count(.tags, count)
        }
    }

    /// A language by its name, and by its tag too where that says more.
    func heading(of term: TaxonomyTerm, in taxonomy: Taxonomy) -> String {
        guard taxonomy == .languages else { return term.heading }
        let tag = LanguageTag(term.heading)
        let name = words.name(of: tag)
        return name == term.heading || tag.primary == term.heading.lowercased() ? name : "\(name) (\(term.heading))"
    }
}
