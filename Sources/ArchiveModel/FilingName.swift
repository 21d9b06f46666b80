/// A name as it is filed: by surname for a person, as it stands for an organisation.
///
/// Rules for filing differ from country to country; this is the plainest one that holds for most names in an archive:
/// the last word is the surname, unless a comma says otherwise, and suffixes ("Jr.", "III") don't count.
package struct FilingName: Sendable, Hashable, Comparable {
    /// Letters that decide the order, without marks and case.
    package let key: String
    /// First letter of the key in upper case: the heading of its part of the list; "#" where there is no letter.
    package let initial: String

    package init(_ name: String, _ kind: Attribution.Kind) {
        let filed = kind == .person ? FilingName.inverted(name) : FilingName.withoutArticle(name)
        let slug = Slug.make(filed)
        key = slug.isEmpty ? filed : slug
        let first = slug.unicodeScalars.first
        initial = first.map { $0.properties.isAlphabetic ? $0.properties.uppercaseMapping : "#" } ?? "#"
    }

    package static func < (left: FilingName, right: FilingName) -> Bool { CodePointOrder.precedes(left.key, right.key) }

    private static func inverted(_ name: String) -> String {
        if name.contains(",") { return name }
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last, suffixes.contains(last.lowercased()) { words.removeLast() }
        guard words.count > 1, let surname = words.popLast() else { return name }
        return ([surname] + words).joined(separator: " ")
    }

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md"]

    private static func withoutArticle(_ name: String) -> String {
        name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }
}
