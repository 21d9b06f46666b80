/// A piece of YAML, with the place where it begins.
struct YAMLEvent {
    enum Kind {
        case scalar(String)
        /// Stands for what has `anchor` as its name.
        case alias
        case listStart, mappingStart
        /// Of the innermost list or mapping that is open.
        case end
        case documentStart, documentEnd
        case streamStart, streamEnd
    }

    let kind: Kind
    let anchor: String?
    /// 1-based, in the text; columns count Unicode scalars.
    let line, column: Int
}
