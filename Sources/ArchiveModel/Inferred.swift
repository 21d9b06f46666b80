/// How certain a value is, in the words of cataloguing rules.
@usableFromInline package enum Certainty: String, Sendable, Comparable {
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
    @usableFromInline package static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }
}

/// Why a value is believed, and where that stands in the seed.
@usableFromInline package struct Evidence: Sendable, Hashable {
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
@usableFromInline package struct Claim<Value: Sendable>: Sendable {
    @usableFromInline package let value: Value
    @usableFromInline package let certainty: Certainty
    @usableFromInline package let evidence: Evidence

    @inlinable package init(_ value: Value, _ certainty: Certainty, _ evidence: Evidence) {
        self.value = value
        self.certainty = certainty
        self.evidence = evidence
    }
}

/// What a value rests on: why it is believed, and the claims it beat. A class, for it is many times larger than most
/// values, and few readers ask for it.
@usableFromInline package final class Ground<Value: Sendable>: Sendable {
    @usableFromInline let evidence: Evidence
    @usableFromInline let rejected: [Claim<Value>]

    @inlinable init(_ evidence: Evidence, rejected: [Claim<Value>]) {
        self.evidence = evidence
        self.rejected = rejected
    }
}

/// A value with its certainty, its evidence, and the claims it beat.
@usableFromInline package struct Inferred<Value: Sendable>: Sendable {
    /// Nil where nothing says it, and where the editor says that nobody knows.
    @usableFromInline package let value: Value?
    @usableFromInline package let certainty: Certainty
    /// Nil where nothing bears on it, and in an article without grounds.
    @usableFromInline let ground: Ground<Value>?

    /// Nil only where nothing bears on it, and in an article without grounds.
    package var evidence: Evidence? { ground?.evidence }
    package var rejected: [Claim<Value>] { ground?.rejected ?? [] }

    @inlinable init(_ value: Value?, _ certainty: Certainty, _ ground: Ground<Value>?) {
        self.value = value
        self.certainty = certainty
        self.ground = ground
    }

    /// The first claim of the highest certainty wins; the rest are kept, in their order.
    ///
    /// Inlinable, since every article has a dozen and other modules would look up each type's metadata. What it names has
    /// to be usable from there, or the compiler keeps it to itself without a word.
    @inlinable package init(_ claims: [Claim<Value>]) {
        guard var chosen = claims.first else {
            self.init(nil, .unknown, nil)
            return
        }
        var index = 0
        for other in 1..<claims.count where claims[other].certainty < chosen.certainty {
            index = other
            chosen = claims[other]
        }
        var others: [Claim<Value>] = []
        if claims.count > 1 {
            others = claims
            others.remove(at: index)
        }
        self.init(chosen.value, chosen.certainty, Ground(chosen.evidence, rejected: others))
    }

    /// The editor says that it is not known: there is no value, and all claims are beaten. `evidence` is where that is said.
    package init(unknownBy evidence: Evidence, beating claims: [Claim<Value>]) {
        self.init(nil, .supplied, Ground(evidence, rejected: claims))
    }

    /// Nothing in the seed bears on it.
    package static var unknown: Inferred { Inferred(nil, .unknown, nil) }

    /// The value and how certain it is, without what that rests on.
    var withoutGround: Inferred { Inferred(value, certainty, nil) }

    func on(_ ground: Ground<Value>?) -> Inferred { Inferred(value, certainty, ground) }
}
