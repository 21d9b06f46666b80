import ArchiveModel

/// What two forms of one person's name differ in.
enum NameDifference {
    /// At least one, in order.
    static func reasons(_ left: NameForm, _ right: NameForm) -> [AuthorityProposal.Reason] {
        var reasons: Set<AuthorityProposal.Reason> = []
        if left.isInverted != right.isInverted { reasons.insert(.order) }
        if left.hasTitle != right.hasTitle { reasons.insert(.title) }
        if left.given.count != right.given.count { reasons.insert(.omission) }
        let parts = [(left.surname, right.surname)] + zip(left.given, right.given)
        for (one, other) in parts {
            if one.isInitial != other.isInitial { reasons.insert(.initials) }
            if one.spelling.hadLookalikes != other.spelling.hadLookalikes { reasons.insert(.lookalikes) }
            if one.spelling.script != other.spelling.script {
                reasons.insert(.transliteration)
            } else if one.isInitial == other.isInitial, one.spelling.folded != other.spelling.folded {
                reasons.insert(.romanisation)
            } else if one.isInitial == other.isInitial, one.spelling.printed != other.spelling.printed {
                reasons.insert(.marks)
            }
        }
        // A lookalike is what the marks differ in.
        if reasons.contains(.lookalikes) { reasons.remove(.marks) }
        return reasons.isEmpty ? [.marks] : reasons.sorted()
    }
}
