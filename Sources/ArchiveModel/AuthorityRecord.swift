/// One preferred form of a name, and its others.
package struct AuthorityRecord: Sendable, Hashable {
    /// Last part of the record's address; unique among records of its kind, lower case.
    package let slug: String
    /// The preferred form.
    package let heading: String
    package let kind: Attribution.Kind
    /// Other forms, as printed or as the authority file lists them; sorted, without the heading.
    package let variants: [String]
    /// Identifiers elsewhere: scheme ("viaf", "local") and value, sorted by scheme.
    package let identifiers: [Identifier]
    /// What the editor has it filed by instead of the heading, such as "Qadi, Salim al-"; nil where the rules do.
    package let filedAs: String?

    package struct Identifier: Sendable, Hashable {
        package let scheme: String
        package let value: String

        package init(scheme: String, value: String) {
            self.scheme = scheme
            self.value = value
        }
    }

    package init(
        slug: String, heading: String, kind: Attribution.Kind, variants: [String], identifiers: [Identifier],
        filedAs: String? = nil
    ) {
        self.slug = slug
        self.heading = heading
        self.kind = kind
        self.variants = variants
        self.identifiers = identifiers
        self.filedAs = filedAs
    }

    /// Where it stands in a list in that language.
    package func filingName(in language: LanguageTag) -> FilingName {
        filedAs.map { FilingName(word: $0, in: language) } ?? FilingName(heading, kind, in: language)
    }
}
