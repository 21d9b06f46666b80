import ArchiveModel

/// Makes proposals of the records that seem to be one person's.
struct ProposalMaker {
    let bearers: [NameBearer]
    let authorities: AuthorityFile
    /// For each listed record, the names that the editor keeps apart from it.
    private let distinct: [Int: Set<NameKey>]

    init(bearers: [NameBearer], authorities: AuthorityFile) {
        self.bearers = bearers
        self.authorities = authorities
        var distinct: [Int: Set<NameKey>] = [:]
        for (index, entry) in authorities.authors.enumerated() where !entry.distinct.isEmpty {
            distinct[index] = Set(entry.distinct.map { NameKey($0) })
        }
        self.distinct = distinct
    }

    /// One proposal; a question for each name where the editor has several records that it fits.
    func proposals(for members: [Int]) -> [AuthorityProposal] {
        let ranked = members.sorted { NameBearer.isBetterHeading(bearers[$0], bearers[$1]) }
        guard let heading = ranked.first, ranked.count > 1 else { return [] }
        let records = ranked.filter { bearers[$0].listed != nil }
        let others = ranked.filter { bearers[$0].listed == nil }
        if records.count > 1 { return questions(about: others, records.map { [$0] }) }
        let variants = others.filter { $0 != heading && !areApart($0, heading) }
        return proposal(heading, variants, rivals: []).map { [$0] } ?? []
    }

    /// A proposal with rivals for each of the names; a plain one where the editor has ruled out all but one.
    func questions(about names: [Int], _ people: [[Int]]) -> [AuthorityProposal] {
        names.filter { bearers[$0].listed == nil }.compactMap { name in
            let headings = people.compactMap { members in
                members.min { NameBearer.isBetterHeading(bearers[$0], bearers[$1]) }
            }.filter { !areApart(name, $0) }
            guard let first = headings.first else { return nil }
            return proposal(first, [name], rivals: headings.dropFirst().map { bearers[$0].name })
        }
    }

    private func areApart(_ one: Int, _ other: Int) -> Bool {
        [(one, other), (other, one)].contains { name, record in
            guard let listed = bearers[record].listed, let names = distinct[listed] else { return false }
            return names.contains(NameKey(bearers[name].name))
        }
    }

    private func proposal(_ heading: Int, _ names: [Int], rivals: [String]) -> AuthorityProposal? {
        let record = bearers[heading]
        let variants = names.filter { !bearers[$0].entries.isEmpty }.map { index in
            let bearer = bearers[index]
            return AuthorityProposal.Variant(
                name: bearer.name, entries: bearer.entries, reasons: reasons(record, bearer))
        }
        guard !variants.isEmpty else { return nil }
        return AuthorityProposal(
            heading: record.name, kind: record.kind, listed: record.listed.map { authorities.authors[$0].variants },
            entries: record.entries, variants: variants.sorted { precedes($0.name, $1.name, record.kind) },
            rivals: rivals)
    }

    private func precedes(_ left: String, _ right: String, _ kind: Attribution.Kind) -> Bool {
        let (a, b) = (FilingName(left, kind), FilingName(right, kind))
        return a == b ? CodePointOrder.precedes(left, right) : a < b
    }

    private func reasons(_ heading: NameBearer, _ variant: NameBearer) -> [AuthorityProposal.Reason] {
        guard let left = heading.forms.first, let right = variant.forms.first else {
            let slugs = [heading.name, variant.name].map { Slug.make($0) }
            return slugs[0] == slugs[1] ? [.marks] : [.title]
        }
        return NameDifference.reasons(left, right)
    }
}
