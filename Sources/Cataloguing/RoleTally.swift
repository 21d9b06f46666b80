import ArchiveModel

/// The roles that one author is printed with, as articles come in date order.
struct RoleTally {
    private var spans: [NameKey: (role: String, first: Int?, last: Int?)] = [:]

    /// Roles that differ in case and punctuation alone are one, in the form that came first.
    mutating func add(_ role: String, year: Int?) {
        let key = NameKey(role)
        let span = spans[key] ?? (role, nil, nil)
        let first = [span.first, year].compactMap(\.self).min()
        spans[key] = (span.role, first, [span.last, year].compactMap(\.self).max())
    }

    /// Earliest first, those without a year last.
    var inOrder: [AuthorRole] {
        let roles = spans.values.map { span in
            AuthorRole(
                role: span.role, years: span.first.flatMap { first in span.last.map { first...max(first, $0) } })
        }
        return roles.sorted { left, right in
            let (first, other) = (left.years?.lowerBound ?? .max, right.years?.lowerBound ?? .max)
            return first == other ? CodePointOrder.precedes(left.role, right.role) : first < other
        }
    }
}
