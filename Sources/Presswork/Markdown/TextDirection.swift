/// Which way a block is written, with the language its letters tell.
enum TextDirection: UInt8 {
    /// No letters: goes with whatever is around it.
    case neutral
    /// As the article.
    case base
    case arabic, persian, urdu, uyghur, hebrew, syriac, thaana
    case latin, otherLeftToRight

    var isRightToLeft: Bool { (TextDirection.arabic.rawValue...TextDirection.thaana.rawValue).contains(rawValue) }

    /// BCP 47; nil where letters do not tell.
    var language: StaticString? {
        switch self {
        case .neutral, .base, .otherLeftToRight: nil
        case .arabic: "ar"
        case .persian: "fa"
        case .urdu: "ur"
        case .uyghur: "ug"
        case .hebrew: "he"
        case .syriac: "syr"
        case .thaana: "dv"
        case .latin: "en"
        }
    }
}
