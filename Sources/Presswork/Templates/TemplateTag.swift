/// One tag of a template, as ranges of the template's bytes.
struct TemplateTag {
    enum Kind {
        case variable
        case raw
        case section
        case inverted
        case close
        case comment
        case delimiters
        case partial
        case parent
        case block

        /// Whether a closing tag has to follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            default: false
            }
        }
    }

    let kind: Kind
    /// Delimiters included.
    let range: Range<Int>
    /// Without sigil, `*` and padding.
    let name: Range<Int>
    /// `{{>*name}}`: the data name the partial.
    let isDynamic: Bool
    /// Length of the delimiters in force.
    let delimiters: (open: Int, close: Int)

    /// For an opening tag its closing tag and the reverse; an index into the template's tags.
    var partner = -1
    /// The opening tag around this one, -1 for none.
    var enclosing = -1
    /// What printing leaves out: the tag, and its whole line where it is alone on one.
    var cut: Range<Int>
    /// The blanks before a tag that nothing else precedes on its line; nil for other tags.
    var indentation: Range<Int>?
    /// Alone on its line; of a parent, from its opening to its closing tag.
    var isStandalone = false
}

extension TemplateTag {
    /// The tag that would close this one, in the delimiters in force.
    func closing(in source: TemplateSource) -> String {
        let open = source.text(range.lowerBound..<range.lowerBound + delimiters.open)
        let close = source.text(range.upperBound - delimiters.close..<range.upperBound)
        return "\(open)/\(isDynamic ? "*" : "")\(source.text(name))\(close)"
    }
}
