/// How much of a text the parser is trusted with.
///
/// libcmark-gfm 0.29.0.gfm.6 has published faults of polynomial time and can't be interrupted, so what goes over a
/// bound is never given to it. The checks are linear, and far above anything that people write.
package struct MarkdownBounds: Sendable {
    package var bytes = 1 << 20
    package var lineBytes = 64 << 10
    package var pipesInLine = 256
    package var tableCells = 1 << 17
    /// `>` and list marks at the start of a line, with two columns of indentation counted as one.
    package var nesting = 64
    package var footnoteReferences = 1000
    /// Longest run of one of `* _ ~`.
    package var delimiterRun = 256
    /// Brackets, squared by paragraph and added up, for so grows the parser's time (0.6 s for a thousand million):
    /// 20,000 in one paragraph, or 2,000 in each of a hundred.
    package var bracketWork = 400_000_000
    /// The same for marks of emphasis and quotation (0.5 s for a thousand million straight quotes).
    package var delimiterWork = 400_000_000
    /// `@` costs the parser 2 µs wherever it stands.
    package var atSigns = 10_000
    /// Findings of one text; the rest are counted.
    package var findings = 50
    /// Upper limit of what the link definitions can grow to: longest line by number of closing brackets.
    package var expandedBytes = 64 << 20
    package var plainTextBytes = 1 << 20
    /// Elements of inline markup within one another; deeper ones are printed as their text.
    package var inlineNesting = 64

    package init() {}

    /// HTML that `count` bytes of text may become, in bytes.
    func htmlBytes(for count: Int) -> Int { 64 * count + (1 << 20) }
}
