/// What the editor's `authorities.yml` says: which names are one person, and what a region is called here.
package struct AuthorityFile: Sendable {
    package var authors: [AuthorEntry] = []
    package var regions: [RegionEntry] = []

    package struct AuthorEntry: Sendable {
        package let heading: String
        /// Nil where the file doesn't say: then the kind that the seeds print.
        package let kind: Attribution.Kind?
        package let variants: [String]
        /// Names that look like the heading's and are somebody else's: never proposed as its variants.
        package let distinct: [String]
        package let identifiers: [AuthorityRecord.Identifier]
        /// As `AuthorityRecord.filedAs`.
        package let filedAs: String?

        package init(
            heading: String, kind: Attribution.Kind?, variants: [String], distinct: [String] = [],
            identifiers: [AuthorityRecord.Identifier], filedAs: String? = nil
        ) {
            self.heading = heading
            self.kind = kind
            self.variants = variants
            self.distinct = distinct
            self.identifiers = identifiers
            self.filedAs = filedAs
        }
    }

    package struct RegionEntry: Sendable {
        package let code: RegionCode
        /// Printed instead of the table's name in every language of the interface.
        package let heading: String
        package let variants: [String]

        package init(code: RegionCode, heading: String, variants: [String]) {
            self.code = code
            self.heading = heading
            self.variants = variants
        }
    }

    package init() {}
}
