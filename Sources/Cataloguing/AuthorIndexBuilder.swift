import ArchiveModel

/// Files articles under author records: those of the authority file, and one more for every name it doesn't know.
struct AuthorIndexBuilder {
    private let authorities: AuthorityFile
    private let language: LanguageTag
    /// Position in `authorities.authors` of each listed form.
    private let listed: [NameKey: Int]

    /// `language` is that of the interface, whose rules decide the order.
    init(authorities: AuthorityFile, language: LanguageTag = LanguageTag("en")) {
        self.authorities = authorities
        self.language = language
        var listed: [NameKey: Int] = [:]
        for (index, entry) in authorities.authors.enumerated() {
            for form in [entry.heading] + entry.variants where listed[NameKey(form)] == nil {
                listed[NameKey(form)] = index
            }
        }
        self.listed = listed
    }

    /// The index, and for each article the positions of its authors in it, in the order printed.
    func build(_ articles: [Article]) -> (terms: [AuthorTerm], positions: [[Int]]) {
        let identities = identities(articles)
        let filed = group(articles, identities).map { identity, group in
            Filed(identity, group, of: authorities, in: language)
        }.sorted(by: <)
        var slugs = SlugRegister()
        var position: [Identity: Int] = [:]
        var terms: [AuthorTerm] = []
        for author in filed {
            let slug = slugs.claim(author.heading)
            position[author.identity] = terms.count
            terms.append(
                AuthorTerm(
                    record: record(author, slug: slug), permalink: Permalink("authors/\(slug).html"),
                    entries: author.group.entries, roles: author.group.roles.inOrder,
                    languages: author.group.languages))
        }
        let positions = articles.map { article in
            (article.authors.value ?? []).compactMap { identities[$0.name].flatMap { position[$0] } }
        }
        return (terms, positions)
    }

    /// What names are counted as one: the entry that lists them, or the form they share.
    private enum Identity: Hashable {
        case listed(Int)
        case printed(NameKey)
    }

    private struct Group {
        var entries: [Int] = []
        var roles = RoleTally()
        var languages: [String: LanguageTag] = [:]
        var forms: [String: Int] = [:]
        var kinds: [Attribution.Kind: Int] = [:]

        mutating func add(_ attribution: Attribution, at index: Int, year: Int?, language: LanguageTag?) {
            if entries.last != index { entries.append(index) }
            forms[attribution.name, default: 0] += 1
            kinds[attribution.kind, default: 0] += 1
            if let role = attribution.role { roles.add(role, year: year) }
            if let language, languages[attribution.name] == nil { languages[attribution.name] = language }
        }

        var mostPrintedForm: String {
            let best = forms.max { left, right in
                left.value != right.value ? left.value < right.value : CodePointOrder.precedes(right.key, left.key)
            }
            return best?.key ?? ""
        }

        var mostPrintedKind: Attribution.Kind {
            kinds[.organisation, default: 0] > kinds[.person, default: 0] ? .organisation : .person
        }
    }

    /// By the name as printed: most are printed often.
    private func identities(_ articles: [Article]) -> [String: Identity] {
        var identities: [String: Identity] = [:]
        for article in articles {
            for name in (article.authors.value ?? []).map(\.name) where identities[name] == nil {
                let key = NameKey(name)
                identities[name] = listed[key].map(Identity.listed) ?? .printed(key)
            }
        }
        return identities
    }

    private func group(_ articles: [Article], _ identities: [String: Identity]) -> [Identity: Group] {
        var groups: [Identity: Group] = [:]
        for (index, article) in articles.enumerated() {
            let year = article.dating.published.value?.filingYear
            for attribution in article.authors.value ?? [] {
                guard let identity = identities[attribution.name] else { continue }
                groups[identity, default: Group()].add(
                    attribution, at: index, year: year, language: article.setting.language.value)
            }
        }
        return groups
    }

    private func record(_ author: Filed, slug: String) -> AuthorityRecord {
        var variants = Set(author.group.forms.keys)
        var identifiers: [AuthorityRecord.Identifier] = []
        if case .listed(let index) = author.identity {
            variants.formUnion(authorities.authors[index].variants)
            identifiers = authorities.authors[index].identifiers
        }
        variants.remove(author.heading)
        return AuthorityRecord(
            slug: slug, heading: author.heading, kind: author.kind,
            variants: variants.sorted(by: CodePointOrder.precedes), identifiers: identifiers)
    }

    /// A group with the heading and kind it is filed by.
    private struct Filed: Comparable {
        let identity: Identity
        let group: Group
        let heading: String
        let kind: Attribution.Kind
        let name: FilingName

        init(_ identity: Identity, _ group: Group, of authorities: AuthorityFile, in language: LanguageTag) {
            self.identity = identity
            self.group = group
            var kind = group.mostPrintedKind
            if case .listed(let index) = identity {
                heading = authorities.authors[index].heading
                kind = authorities.authors[index].kind ?? kind
            } else {
                heading = group.mostPrintedForm
            }
            self.kind = kind
            name = FilingName(heading, kind, in: language)
        }

        static func < (left: Filed, right: Filed) -> Bool {
            left.name == right.name ? CodePointOrder.precedes(left.heading, right.heading) : left.name < right.name
        }

        static func == (left: Filed, right: Filed) -> Bool { left.identity == right.identity }
    }
}
