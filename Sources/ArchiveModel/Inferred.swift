/// How certain a value is, in the words of cataloguing rules.
package enum Certainty: String, Sendable, Comparable {
    /// Printed as such in the seed.
    case stated
    /// Added by the archive's editor: front matter, `<name>.meta.yml`, authority file.
    case supplied
    /// Inferred from the text.
    case conjectured
    /// There is none, and none is made up.
    case unknown

    private var rank: Int { self == .supplied ? 0 : self == .stated ? 1 : self == .conjectured ? 2 : 3 }
    /// Smaller is more certain; what the editor supplies always wins.
    package static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }
}

/// Why a value is believed, and where that stands in the seed.
package struct Evidence: Sendable, Hashable {
    /// Name of the rule, the field's word and the shape it read: `byline.by`, `date.dateline`.
    package let rule: String
    /// The words read, as printed, at most 200 scalars.
    package let quote: String
    package let location: SourceLocation
    /// What the quote can't say: "latest event in the text; published on that day or later".
    package let note: String?

    package init(rule: String, quote: String, location: SourceLocation, note: String? = nil) {
        self.rule = rule
        self.quote = quote
        self.location = location
        self.note = note
    }
}

/// One rule's answer, before it is known whether it is the best.
package struct Claim<Value: Sendable>: Sendable {
    package let value: Value
    package let certainty: Certainty
    package let evidence: Evidence

    package init(_ value: Value, _ certainty: Certainty, _ evidence: Evidence) {
        self.value = value
        self.certainty = certainty
        self.evidence = evidence
    }
}

/// A value with its certainty, its evidence, and the claims it beat.
package struct Inferred<Value: Sendable>: Sendable {
    package let value: Value?
    package let certainty: Certainty
    package let evidence: Evidence?
    package let rejected: [Claim<Value>]

    /// The first claim of the highest certainty wins; the rest are kept, in their order.
    package init(_ claims: [Claim<Value>]) {
        // No key paths: each would be made anew for every kind of value, for every article.
        guard var index = claims.indices.first else {
            self = .unknown
            return
        }
        for other in claims.indices where claims[other].certainty < claims[index].certainty { index = other }
        var others = claims
        let chosen = others.remove(at: index)
        value = chosen.value
        certainty = chosen.certainty
        evidence = chosen.evidence
        rejected = others
    }

    private init() {
        value = nil
        certainty = .unknown
        evidence = nil
        rejected = []
    }

    /// Nothing in the seed bears on it.
    package static var unknown: Inferred { Inferred() }
}
