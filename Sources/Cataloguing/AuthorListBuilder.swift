import ArchiveModel

/// Puts headings and the other forms of names into one list.
struct AuthorListBuilder {
    /// That of the interface, whose rules decide the order.
    let language: LanguageTag

    func build(_ authors: [AuthorTerm]) -> AuthorList {
        var lines: [AuthorList.Line] = []
        for (index, term) in authors.enumerated() {
            let name = term.record.filingName(in: language)
            lines.append(AuthorList.Line(author: index, variant: nil, name: name))
            // "Aldanov, Timur" would stand beside Timur Aldanov, and say nothing.
            for variant in term.record.variants {
                let other = FilingName(variant, term.record.kind, in: language)
                if other != name { lines.append(AuthorList.Line(author: index, variant: variant, name: other)) }
            }
        }
        let printed = lines.map { $0.variant ?? authors[$0.author].record.heading }
        let order = lines.indices.sorted { left, right in
            if lines[left].name != lines[right].name { return lines[left].name < lines[right].name }
            return printed[left] == printed[right]
                ? left < right : CodePointOrder.precedes(printed[left], printed[right])
        }
        return AuthorList(order.map { lines[$0] })
    }
}
