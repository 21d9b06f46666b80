import ArchiveModel

/// One record as the archive has it today, with every form of its name.
struct NameBearer {
    let name: String
    let kind: Attribution.Kind
    /// Its place in `AuthorityFile.authors`.
    let listed: Int?
    /// Of a person: the name, and what the authority file lists with it. The name's own comes first.
    let forms: [NameForm]
    /// Positions in `Catalogue.entries`, ascending.
    let entries: [Int]

    /// In filing order those that are printed, then those that only the authority file knows.
    static func all(in catalogue: Catalogue, _ authorities: AuthorityFile) -> [NameBearer] {
        var listed: [NameKey: Int] = [:]
        for (index, entry) in authorities.authors.enumerated() where listed[NameKey(entry.heading)] == nil {
            listed[NameKey(entry.heading)] = index
        }
        var isPrinted = Set<Int>()
        var bearers = catalogue.authors.map { term in
            let index = listed[NameKey(term.record.heading)]
            if let index { isPrinted.insert(index) }
            return NameBearer(term.record.heading, term.record.kind, index, authorities, term.entries)
        }
        for (index, entry) in authorities.authors.enumerated() where !isPrinted.contains(index) {
            bearers.append(NameBearer(entry.heading, entry.kind ?? .person, index, authorities, []))
        }
        return bearers
    }

    private init(
        _ name: String, _ kind: Attribution.Kind, _ listed: Int?, _ authorities: AuthorityFile, _ entries: [Int]
    ) {
        self.name = name
        self.kind = kind
        self.listed = listed
        self.entries = entries
        let names = [name] + (listed.map { authorities.authors[$0].variants } ?? [])
        forms = kind == .person ? names.compactMap { NameForm($0) } : []
    }

    /// A fuller form makes the better heading: without initials, first name first, without title, then most printed.
    static func isBetterHeading(_ left: NameBearer, _ right: NameBearer) -> Bool {
        if (left.listed != nil) != (right.listed != nil) { return left.listed != nil }
        let (a, b) = (left.shortcomings, right.shortcomings)
        if a != b { return a < b }
        if left.entries.count != right.entries.count { return left.entries.count > right.entries.count }
        return CodePointOrder.precedes(left.name, right.name)
    }

    private var shortcomings: Int {
        guard let form = forms.first else { return 0 }
        let initials = form.given.contains(where: \.isInitial) || form.given.isEmpty
        let isCapitals = !name.unicodeScalars.contains { $0.properties.isLowercase }
        let hadLookalikes = form.surname.spelling.hadLookalikes || form.given.contains { $0.spelling.hadLookalikes }
        return (initials ? 16 : 0) + (hadLookalikes ? 8 : 0) + (form.isInverted ? 4 : 0) + (form.hasTitle ? 2 : 0)
            + (isCapitals && form.surname.spelling.script != .arabic ? 1 : 0)
    }
}
