import ArchiveModel

/// Whether two stated claims can both be true.
enum ClaimAgreement {
    /// A month agrees with each of its days, and a day without a year with that day of any year.
    static func agree(_ left: PublicationDate, _ right: PublicationDate) -> Bool {
        if left.precision == .yearless || right.precision == .yearless {
            guard let month = left.month, let other = right.month else { return true }
            return month == other
        }
        if let start = left.earliest, let end = right.latest, end < start { return false }
        if let start = right.earliest, let end = left.latest, end < start { return false }
        return true
    }

    /// One line may name more authors than another; only names that the other lacks on both sides are at odds.
    static func agree(_ left: [Attribution], _ right: [Attribution]) -> Bool {
        let names = Set(left.map { NameKey($0.name) })
        let others = Set(right.map { NameKey($0.name) })
        return names.isSubset(of: others) || others.isSubset(of: names)
    }
}
