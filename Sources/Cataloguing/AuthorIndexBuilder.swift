import ArchiveModel

/// Files articles under author records: those of the authority file, and one more for every name it doesn't know.
struct AuthorIndexBuilder {
    private let authorities: AuthorityFile
    /// Position in `authorities.authors` of each listed form.
    private let listed: [NameKey: Int]

    init(authorities: AuthorityFile) {
        self.authorities = authorities
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
        let filed = group(articles).map { identity, group in Filed(identity, group, of: authorities) }.sorted(by: <)
        var slugs = SlugRegister()
        var position: [Identity: Int] = [:]
        var terms: [AuthorTerm] = []
        for author in filed {
            let slug = slugs.claim(author.heading)
            position[author.identity] = terms.count
            terms.append(
                AuthorTerm(
                    record: record(author, slug: slug), permalink: Permalink("authors/\(slug).html"),
                    entries: author.group.entries))
        }
        let positions = articles.map { article in
            (article.authors.value ?? []).compactMap { position[identity(of: $0)] }
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
        var forms: [String: Int] = [:]
        var kinds: [Attribution.Kind: Int] = [:]

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

    private func identity(of attribution: Attribution) -> Identity {
        let key = NameKey(attribution.name)
        return listed[key].map(Identity.listed) ?? .printed(key)
    }

    private func group(_ articles: [Article]) -> [Identity: Group] {
        var groups: [Identity: Group] = [:]
        for (index, article) in articles.enumerated() {
            for attribution in article.authors.value ?? [] {
                let identity = identity(of: attribution)
                if groups[identity, default: Group()].entries.last != index {
                    groups[identity, default: Group()].entries.append(index)
                }
                groups[identity, default: Group()].forms[attribution.name, default: 0] += 1
                groups[identity, default: Group()].kinds[attribution.kind, default: 0] += 1
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

        init(_ identity: Identity, _ group: Group, of authorities: AuthorityFile) {
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
            name = FilingName(heading, kind)
        }

        static func < (left: Filed, right: Filed) -> Bool {
            left.name == right.name ? CodePointOrder.precedes(left.heading, right.heading) : left.name < right.name
        }

        static func == (left: Filed, right: Filed) -> Bool { left.identity == right.identity }
    }
}
