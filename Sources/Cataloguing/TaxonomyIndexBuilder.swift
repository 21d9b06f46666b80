import ArchiveModel

/// Files articles under their kickers, publications, languages and tags.
struct TaxonomyIndexBuilder {
    /// That of the interface, whose rules decide the order.
    let language: LanguageTag

    /// Scalars of a heading; what is longer is cut, and still told apart in full.
    static let longestHeading = 160

    func build(_ taxonomy: Taxonomy, _ articles: [Article]) -> TaxonomyIndex {
        var groups: [NameKey: Group] = [:]
        // By the word as printed: most are printed often.
        var keys: [String: NameKey] = [:]
        for (index, article) in articles.enumerated() {
            for word in words(taxonomy, article) {
                let key = keys[word] ?? NameKey(word)
                keys[word] = key
                groups[key, default: Group()].add(word, index, article)
            }
        }
        let filed = order(taxonomy, groups)
        var slugs = SlugRegister()
        var terms: [TaxonomyTerm] = []
        var place: [NameKey: Int] = [:]
        for term in filed {
            place[term.key] = terms.count
            let slug = slugs.claim(term.group.mostPrintedForm)
            terms.append(
                TaxonomyTerm(
                    heading: cut(term.group.mostPrintedForm),
                    language: taxonomy == .tags || taxonomy == .languages ? nil : term.group.language,
                    permalink: Permalink("\(taxonomy.folder)/\(slug).html"), entries: term.group.entries))
        }
        let positions = articles.map { article in
            distinct(words(taxonomy, article).compactMap { keys[$0].flatMap { place[$0] } })
        }
        let letters = taxonomy == .languages ? [] : LetterRun.runs(of: filed.map(\.name))
        return TaxonomyIndex(taxonomy: taxonomy, terms: terms, letters: letters, positions: positions)
    }

    private struct Group {
        var entries: [Int] = []
        var forms: [String: Int] = [:]
        var language: LanguageTag?

        mutating func add(_ word: String, _ index: Int, _ article: Article) {
            if entries.isEmpty { language = article.setting.language.value }
            if entries.last != index { entries.append(index) }
            forms[word, default: 0] += 1
        }

        /// Of equally frequent forms the one with most small letters: capitals say less of how a word is written.
        var mostPrintedForm: String {
            let best = forms.max { left, right in
                if left.value != right.value { return left.value < right.value }
                let (few, many) = (Self.capitals(left.key), Self.capitals(right.key))
                return few == many ? CodePointOrder.precedes(right.key, left.key) : few > many
            }
            return best?.key ?? ""
        }

        private static func capitals(_ form: String) -> Int {
            form.unicodeScalars.reduce(0) { $0 + ($1.properties.isUppercase ? 1 : 0) }
        }
    }

    private struct Filed {
        let key: NameKey
        let group: Group
        let form: String
        let name: FilingName
    }

    private func order(_ taxonomy: Taxonomy, _ groups: [NameKey: Group]) -> [Filed] {
        let filed = groups.map { key, group in
            let form = group.mostPrintedForm
            return Filed(key: key, group: group, form: form, name: FilingName(word: form, in: language))
        }
        return filed.sorted { left, right in
            let (few, many) = (right.group.entries.count, left.group.entries.count)
            if taxonomy == .languages, few != many { return many > few }
            return left.name == right.name ? CodePointOrder.precedes(left.form, right.form) : left.name < right.name
        }
    }

    private func words(_ taxonomy: Taxonomy, _ article: Article) -> [String] {
        switch taxonomy {
        case .kickers: one(article.headline.kicker.value)
        case .publications: one(article.provenance.publication.value)
        case .languages: one(article.setting.language.value?.rawValue)
        case .tags: article.editorial.tags.prefix(Taxonomy.mostTags).flatMap(one)
        }
    }

    private func one(_ word: String?) -> [String] { word.map { $0.isEmpty ? [] : [$0] } ?? [] }

    private func cut(_ form: String) -> String {
        let scalars = form.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: Self.longestHeading, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return form }
        return String(scalars[..<end]) + "…"
    }

    private func distinct(_ places: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return places.count < 2 ? places : places.filter { seen.insert($0).inserted }
    }
}
