import ArchiveModel

/// One thing that an editor should look at: a value of one article, and why it is doubtful.
struct OpenQuestion: Sendable {
    /// Why it is asked; the gravest first. A value is asked for once, for the gravest reason.
    enum Kind: String, Sendable, CaseIterable {
        /// Two stated claims can't both be true.
        case conflicting
        /// 05/11/2015.
        case ambiguous
        /// A name that no authority record has, or a place that the gazetteer lacks.
        case unrecognised
        /// Nothing says it, and every article has one.
        case unknown
        /// Inferred, not printed.
        case conjectured

        /// Of the group that `dateline check` prints.
        var heading: String {
            switch self {
            case .conflicting: "Conflicting"
            case .ambiguous: "Ambiguous dates"
            case .unrecognised: "Unrecognised names"
            case .unknown: "Unknown"
            case .conjectured: "Conjectured"
            }
        }
    }

    /// The seed's path below the folder of seeds.
    let source: String
    let kind: Kind
    let reading: FieldReading
    /// In a few words.
    let ground: String
    /// Other values that it may have.
    let alternatives: [String]

    var field: ReviewedField { reading.field }
    /// As it stands in a cell; empty where there is none.
    var value: String { reading.value?.cell ?? "" }
    var reference: String { OpenQuestion.reference(source, field, value) }

    /// A mark that is the same as long as the question and the present value are. It begins with a letter, so that no
    /// spreadsheet takes it for a number, and tells even where one has turned `2021-03` into a date of its own.
    static func reference(_ source: String, _ field: ReviewedField, _ value: String) -> String {
        "q" + FNV.hex("\(source)\u{0}\(field.rawValue)\u{0}\(value)")
    }
}
