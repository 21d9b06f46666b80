import ArchiveModel

/// A value that an editor can be asked for, by its key in front matter; in the order in which questions are put.
enum ReviewedField: String, Sendable, CaseIterable {
    case title, authors, date, updated
    case datelinePlace = "dateline_place"
    case regions
    case regionsAlso = "regions_also"
    case lang, translated, translator, publication, issue, kicker, standfirst

    /// Every article has one. Most have no kicker, no issue and no translator, and nobody is asked for those.
    var isExpected: Bool {
        switch self {
        case .title, .authors, .date, .regions, .lang: true
        default: false
        }
    }

    /// Several values stand in one cell, `;` between them.
    var takesSeveral: Bool { self == .authors || self == .regions || self == .regionsAlso }

    /// Case does not count, nor does `-` or a space for `_`.
    static func named(_ name: String) -> ReviewedField? {
        ReviewedField(rawValue: String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }))
    }
}
