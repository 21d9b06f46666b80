/// How an archive writes dates in figures.
package enum NumericOrder: Sendable, Hashable {
    case dayFirst
    case monthFirst
    case unknown

    /// By the dates with a day over 12: where fewer than four of five agree, the archive has no habit.
    package init(dayFirst: Int, monthFirst: Int) {
        if dayFirst > 0, dayFirst >= 4 * monthFirst {
            self = .dayFirst
        } else if monthFirst > 0, monthFirst >= 4 * dayFirst {
            self = .monthFirst
        } else {
            self = .unknown
        }
    }
}
