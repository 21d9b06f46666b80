/// A BCP 47 tag as pages carry it in `lang`: `en`, `uz-Cyrl`.
package struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    package let rawValue: String

    package init(_ rawValue: String) { self.rawValue = rawValue }

    /// The tag before its first hyphen, in lower case.
    package var primary: String { rawValue.split(separator: "-").first.map { $0.lowercased() } ?? "" }

    /// Written from right to left, going by the languages of the Arabic, Hebrew, Syriac and Thaana scripts.
    package var isRightToLeft: Bool {
        ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr"].contains(primary)
            && !rawValue.lowercased().contains("-latn") && !rawValue.lowercased().contains("-cyrl")
    }

    package var description: String { rawValue }
}
