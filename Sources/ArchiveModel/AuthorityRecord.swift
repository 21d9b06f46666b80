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

    package struct Identifier: Sendable, Hashable {
        package let scheme: String
        package let value: String

        package init(scheme: String, value: String) {
            self.scheme = scheme
            self.value = value
        }
    }

    package init(
        slug: String, heading: String, kind: Attribution.Kind, variants: [String], identifiers: [Identifier]
    ) {
        self.slug = slug
        self.heading = heading
        self.kind = kind
        self.variants = variants
        self.identifiers = identifiers
    }
}
