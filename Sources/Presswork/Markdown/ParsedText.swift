import ArchiveModel

/// What the parser is told by, of a text besides its bytes.
struct TextOrigin {
    /// The seed's path.
    let path: String
    let language: LanguageTag
}

/// A captured text that is checked and made ready for the parser.
struct ReadyText: Sendable {
    let source: SourceLines
    /// What the parser reads, line for line; nothing where the text goes over a bound.
    let prepared: [UInt8]
    /// Its quotes and dashes become typographic ones.
    let isSmart: Bool
    let broken: BrokenBound?
}

/// A captured text that the parser has read, before it is set for a page.
package struct ParsedText: Sendable {
    let ready: ReadyText
    /// Nil for a text that goes over a bound, which the parser was not asked of.
    let tree: Result<MarkdownTree, ParserFault>?
}
