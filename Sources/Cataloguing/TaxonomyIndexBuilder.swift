import ArchiveModel

/// Files articles under their kickers, publications, languages and tags.
struct TaxonomyIndexBuilder {
    /// That of the interface, whose rules decide the order.
    let language: LanguageTag

    /// Scalars of a heading; what is longer is cut, and still told apart in full.
    static let longestHeading = 160

    func build(_ taxonomy: Taxonomy, _ articles: [Article]) -> TaxonomyIndex {
        let (lists, groups) = group(taxonomy, articles)
        let filed = order(taxonomy, groups.all)
        var slugs = SlugRegister()
        var terms: [TaxonomyTerm] = []
        var place = [Int](repeating: 0, count: groups.all.count)
        for term in filed {
            place[term.number] = terms.count
            let slug = slugs.claim(term.form)
            terms.append(
                TaxonomyTerm(
                    heading: cut(term.form),
                    language: taxonomy == .tags || taxonomy == .languages ? nil : groups.all[term.number].language,
                    permalink: Permalink("\(taxonomy.folder)/\(slug).html"), entries: groups.all[term.number].entries))
        }
        let positions = articles.indices.map { index in distinct(lists[index].map { place[groups.ofWord[$0]] }) }
        let letters = taxonomy == .languages ? [] : LetterRun.runs(of: filed.map(\.name))
        return TaxonomyIndex(taxonomy: taxonomy, terms: terms, letters: letters, positions: positions)
    }

    /// Words that are one term, by their numbers.
    private struct Groups {
        var all: [Group] = []
        /// By the number of the word.
        var ofWord: [Int] = []
        var byKey: [NameKey: Int] = [:]

        mutating func add(_ word: String) {
            let key = NameKey(word)
            if byKey[key] == nil {
                byKey[key] = all.count
                all.append(Group())
            }
            let group = byKey[key, default: 0]
            all[group].forms.append((word, 0))
            ofWord.append(group)
        }
    }

    private struct Group {
        var entries: [Int] = []
        /// How often each is printed.
        var forms: [(word: String, count: Int)] = []
        var language: LanguageTag?

        /// Of equally frequent forms the one with most small letters: capitals say less of how a word is written.
        var mostPrintedForm: String {
            if forms.count == 1 { return forms[0].word }
            let best = forms.max { left, right in
                if left.count != right.count { return left.count < right.count }
                let (few, many) = (Self.capitals(left.word), Self.capitals(right.word))
                return few == many ? CodePointOrder.precedes(right.word, left.word) : few > many
            }
            return best?.word ?? ""
        }

        private static func capitals(_ form: String) -> Int {
            form.unicodeScalars.reduce(0) { $0 + ($1.properties.isUppercase ? 1 : 0) }
        }
    }

    /// The numbers of each article's words, and the groups that they make.
    private func group(_ taxonomy: Taxonomy, _ articles: [Article]) -> (lists: NumberLists, groups: Groups) {
        var words = WordNumbers()
        var lists = NumberLists()
        var groups = Groups()
        /// Of each word, its place among its group's forms.
        var places: [Int] = []
        for (index, article) in articles.enumerated() {
            forEachWord(of: article, in: taxonomy) { word in
                let number = words.number(of: word)
                if number == groups.ofWord.count {
                    groups.add(word)
                    places.append(groups.all[groups.ofWord[number]].forms.count - 1)
                }
                let group = groups.ofWord[number]
                if groups.all[group].entries.isEmpty { groups.all[group].language = article.setting.language.value }
                if groups.all[group].entries.last != index { groups.all[group].entries.append(index) }
                groups.all[group].forms[places[number]].count += 1
                lists.append(number)
            }
            lists.end()
        }
        return (lists, groups)
    }

    private struct Filed {
        let number: Int
        let count: Int
        let form: String
        let name: FilingName
    }

    private func order(_ taxonomy: Taxonomy, _ groups: [Group]) -> [Filed] {
        let filed = groups.enumerated().map { number, group in
            let form = group.mostPrintedForm
            return Filed(
                number: number, count: group.entries.count, form: form, name: FilingName(word: form, in: language))
        }
        return filed.sorted { left, right in
            if taxonomy == .languages, left.count != right.count { return left.count > right.count }
            return left.name == right.name ? CodePointOrder.precedes(left.form, right.form) : left.name < right.name
        }
    }

    private func forEachWord(of article: Article, in taxonomy: Taxonomy, _ body: (String) -> Void) {
        func add(_ word: String?) { if let word, !word.isEmpty { body(word) } }
        switch taxonomy {
        case .kickers: add(article.headline.kicker.value)
        case .publications: add(article.provenance.publication.value)
        case .languages: add(article.setting.language.value?.rawValue)
        case .tags: for tag in article.editorial.tags.prefix(Taxonomy.mostTags) { add(tag) }
        }
    }

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
