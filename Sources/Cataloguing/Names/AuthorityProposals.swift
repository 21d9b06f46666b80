import ArchiveModel

/// Records whose names may be one person's or one body's, for the editor to decide.
package enum AuthorityProposals {
    /// In filing order of the headings. What `authorities.yml` merges or keeps apart is not proposed again.
    package static func of(_ catalogue: Catalogue, authorities: AuthorityFile) -> [AuthorityProposal] {
        let bearers = NameBearer.all(in: catalogue, authorities)
        let sets = SameName.sets(of: bearers)
        let short = ShortNames(of: sets, among: bearers)
        var joined = DisjointSets(count: sets.count)
        for (one, other) in short.pairs where short.rivals[one] == nil { joined.join(one, other) }
        var members: [Int: [Int]] = [:]
        for number in sets.indices where short.rivals[number] == nil {
            members[joined.root(of: number), default: []] += sets[number]
        }
        let maker = ProposalMaker(bearers: bearers, authorities: authorities)
        var proposals = members.keys.sorted().flatMap { maker.proposals(for: members[$0] ?? []) }
        for (number, rivals) in short.rivals.sorted(by: { $0.key < $1.key }) {
            let people = Set(rivals.map { joined.root(of: $0) }).sorted().compactMap { members[$0] }
            proposals += maker.questions(about: sets[number], people)
        }
        return proposals.sorted { left, right in
            let (a, b) = (FilingName(left.heading, left.kind), FilingName(right.heading, right.kind))
            return a == b ? CodePointOrder.precedes(left.order, right.order) : a < b
        }
    }
}

extension AuthorityProposal {
    fileprivate var order: String { heading + "\u{0}" + (variants.first?.name ?? "") }
}
