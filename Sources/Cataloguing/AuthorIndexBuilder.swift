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
        let (lists, groups) = group(articles)
        let filed = groups.all.indices.map {
            Filed($0, groups.identities[$0], groups.all[$0], of: authorities, in: language)
        }.sorted(by: <)
        var slugs = SlugRegister()
        var position = [Int](repeating: 0, count: filed.count)
        var terms: [AuthorTerm] = []
        for author in filed {
            let slug = slugs.claim(author.heading)
            position[author.number] = terms.count
            terms.append(
                AuthorTerm(
                    record: record(author, slug: slug), permalink: Permalink("authors/\(slug).html"),
                    entries: author.group.entries, roles: author.group.roles.inOrder,
                    languages: author.group.languages))
        }
        let positions = articles.indices.map { index in lists[index].map { position[groups.ofName[$0]] } }
        return (terms, positions)
    }

    /// What names are counted as one: the entry that lists them, or the form they share.
    private enum Identity: Hashable {
        case listed(Int)
        case printed(NameKey)
    }

    /// The names of one author.
    private struct Group {
        var entries: [Int] = []
        var roles = RoleTally()
        var forms: [Form] = []
        var persons = 0
        var organisations = 0

        /// One spelling, and the language of the first article that has it and whose language is known.
        struct Form {
            let name: String
            var count = 0
            var language: LanguageTag?
        }

        mutating func add(
            _ attribution: Attribution, _ form: Int, at index: Int, year: Int?, language: LanguageTag?
        ) {
            if entries.last != index { entries.append(index) }
            forms[form].count += 1
            if attribution.kind == .organisation { organisations += 1 } else { persons += 1 }
            if let role = attribution.role { roles.add(role, year: year) }
            if forms[form].language == nil { forms[form].language = language }
        }

        var mostPrintedForm: String {
            let best = forms.max { left, right in
                left.count != right.count
                    ? left.count < right.count : CodePointOrder.precedes(right.name, left.name)
            }
            return best?.name ?? ""
        }

        var mostPrintedKind: Attribution.Kind { organisations > persons ? .organisation : .person }

        var languages: [String: LanguageTag] {
            var languages: [String: LanguageTag] = [:]
            for form in forms { languages[form.name] = form.language }
            return languages
        }
    }

    private struct Groups {
        var all: [Group] = []
        /// Of each group.
        var identities: [Identity] = []
        /// By the number of the name: its group, and its place among the group's forms.
        var ofName: [Int] = []
        var places: [Int] = []
        var numbers: [Identity: Int] = [:]

        mutating func add(_ name: String, _ identity: Identity) {
            if numbers[identity] == nil {
                numbers[identity] = all.count
                all.append(Group())
                identities.append(identity)
            }
            let group = numbers[identity, default: 0]
            ofName.append(group)
            places.append(all[group].forms.count)
            all[group].forms.append(Group.Form(name: name))
        }
    }

    /// The numbers of each article's names, and the groups that they make.
    private func group(_ articles: [Article]) -> (lists: NumberLists, groups: Groups) {
        var names = WordNumbers()
        var lists = NumberLists()
        var groups = Groups()
        for (index, article) in articles.enumerated() {
            let year = article.dating.published.value?.filingYear
            for attribution in article.authors.value ?? [] {
                let number = names.number(of: attribution.name)
                if number == groups.ofName.count {
                    let key = NameKey(attribution.name)
                    groups.add(attribution.name, listed[key].map(Identity.listed) ?? .printed(key))
                }
                groups.all[groups.ofName[number]].add(
                    attribution, groups.places[number], at: index, year: year,
                    language: article.setting.language.value)
                lists.append(number)
            }
            lists.end()
        }
        return (lists, groups)
    }

    private func record(_ author: Filed, slug: String) -> AuthorityRecord {
        var variants = Set(author.group.forms.map(\.name))
        var identifiers: [AuthorityRecord.Identifier] = []
        if case .listed(let index) = author.identity {
            variants.formUnion(authorities.authors[index].variants)
            identifiers = authorities.authors[index].identifiers
        }
        variants.remove(author.heading)
        return AuthorityRecord(
            slug: slug, heading: author.heading, kind: author.kind,
            variants: variants.sorted(by: CodePointOrder.precedes), identifiers: identifiers, filedAs: author.filedAs)
    }

    /// A group with the heading and kind it is filed by.
    private struct Filed: Comparable {
        /// Of its group.
        let number: Int
        let identity: Identity
        let group: Group
        let heading: String
        let kind: Attribution.Kind
        let filedAs: String?
        let name: FilingName

        init(
            _ number: Int, _ identity: Identity, _ group: Group, of authorities: AuthorityFile, in language: LanguageTag
        ) {
            self.number = number
            self.identity = identity
            self.group = group
            var kind = group.mostPrintedKind
            if case .listed(let index) = identity {
                heading = authorities.authors[index].heading
                kind = authorities.authors[index].kind ?? kind
                filedAs = authorities.authors[index].filedAs
            } else {
                heading = group.mostPrintedForm
                filedAs = nil
            }
            self.kind = kind
            name = filedAs.map { FilingName(word: $0, in: language) } ?? FilingName(heading, kind, in: language)
        }

        static func < (left: Filed, right: Filed) -> Bool {
            left.name == right.name ? CodePointOrder.precedes(left.heading, right.heading) : left.name < right.name
        }

        static func == (left: Filed, right: Filed) -> Bool { left.number == right.number }
    }
}
