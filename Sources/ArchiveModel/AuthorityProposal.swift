/// Names that may be one person or body, for the editor to decide: nothing is merged but by `authorities.yml`.
package struct AuthorityProposal: Sendable, Hashable {
    /// The record that the variants would join: one of `authorities.yml`, else the fullest form that is printed.
    package let heading: String
    package let kind: Attribution.Kind
    /// The variants that `authorities.yml` has for the heading already; nil where it doesn't have the heading.
    package let listed: [String]?
    /// Positions in `Catalogue.entries` of the articles filed under the heading, ascending.
    package let entries: [Int]
    /// At least one, in filing order.
    package let variants: [Variant]
    /// Other headings that the variants fit as well. With one of them nothing is proposed, only asked.
    package let rivals: [String]

    package struct Variant: Sendable, Hashable {
        /// As most often printed.
        package let name: String
        /// Positions in `Catalogue.entries`, ascending; at least one.
        package let entries: [Int]
        /// How it differs from the heading; at least one, in the order of `Reason`.
        package let reasons: [Reason]

        package init(name: String, entries: [Int], reasons: [Reason]) {
            self.name = name
            self.entries = entries
            self.reasons = reasons
        }
    }

    /// What stands between two forms of one name.
    package enum Reason: String, Sendable, CaseIterable, Comparable {
        /// "José" and "Jose".
        case marks
        /// "Dr. Jane Roe", "The Herald".
        case title
        /// "Aldanov, Timur".
        case order
        /// "T. Aldanov".
        case initials
        /// "Timur Maratovich Aldanov".
        case omission
        /// "Тимур Алданов".
        case transliteration
        /// "Sergei" and "Sergey": two romanisations of one name.
        case romanisation
        /// A letter of another script that looks the same.
        case lookalikes

        package var words: String {
            switch self {
            case .marks: "differs in accents alone"
            case .title: "with or without a title or article"
            case .order: "in another order"
            case .initials: "with initials"
            case .omission: "a middle name more or less"
            case .transliteration: "in another script"
            case .romanisation: "another romanisation"
            case .lookalikes: "letters of another script that look the same"
            }
        }

        private var rank: Int { Reason.allCases.firstIndex(of: self) ?? 0 }
        package static func < (left: Reason, right: Reason) -> Bool { left.rank < right.rank }
    }

    package init(
        heading: String, kind: Attribution.Kind, listed: [String]?, entries: [Int], variants: [Variant],
        rivals: [String]
    ) {
        self.heading = heading
        self.kind = kind
        self.listed = listed
        self.entries = entries
        self.variants = variants
        self.rivals = rivals
    }
}

extension AuthorityProposal {
    /// As YAML has them.
    package var quotedVariants: [String] { variants.map { quoted($0.name) } }

    /// The entry to paste below `authors:`, or to put in the place of the one with the heading: one line of YAML.
    package var entry: String {
        let forms = (listed ?? []) + variants.map(\.name)
        return "- {heading: \(quoted(heading)), variants: [\(forms.map(quoted).joined(separator: ", "))]}"
    }

    /// The line that keeps these names apart for good.
    package var refusal: String {
        let kept = (listed ?? []).map(quoted).joined(separator: ", ")
        let variantsKey = kept.isEmpty ? "" : ", variants: [\(kept)]"
        let names = variants.map { quoted($0.name) }.joined(separator: ", ")
        return "- {heading: \(quoted(heading))\(variantsKey), distinct: [\(names)]}"
    }

    /// Double-quoted always: a name may hold any sign that YAML gives a meaning. Control characters and marks of
    /// direction are written as their codes.
    private func quoted(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            default:
                let isHidden =
                    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                let code = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: max(0, 8 - code.utf8.count))
                text += isHidden ? "\\U" + zeros + code : String(scalar)
            }
        }
        return text + "\""
    }
}
