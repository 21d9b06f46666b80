/// A BCP 47 tag as pages carry it in `lang`: `en`, `uz-Cyrl`.
package struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    package let rawValue: String

    package init(_ rawValue: String) { self.rawValue = rawValue }

    /// The tag before its first hyphen, in lower case.
    package var primary: String {
        // Nearly every tag is that already, and every page asks.
        if rawValue.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return rawValue }
        return rawValue.split(separator: "-").first.map { $0.lowercased() } ?? ""
    }

    private static let rightToLeft: Set = [
        "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr",
    ]

    /// Written from right to left, going by the languages of the Arabic, Hebrew, Syriac and Thaana scripts.
    package var isRightToLeft: Bool {
        Self.rightToLeft.contains(primary)
            && !rawValue.lowercased().contains("-latn") && !rawValue.lowercased().contains("-cyrl")
    }

    package var description: String { rawValue }
}
