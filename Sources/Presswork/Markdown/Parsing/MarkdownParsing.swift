/// How a prepared text becomes a tree: in this process, or in one that may fall.
package struct MarkdownParsing: Sendable {
    package let tree: @Sendable (ParserQuestion) -> Result<MarkdownTree, ParserFault>

    /// The same for several texts, in their order.
    package let trees: @Sendable ([ParserQuestion]) -> [Result<MarkdownTree, ParserFault>]

    package init(_ tree: @escaping @Sendable (ParserQuestion) -> Result<MarkdownTree, ParserFault>) {
        self.init(tree) { $0.map(tree) }
    }

    package init(
        _ tree: @escaping @Sendable (ParserQuestion) -> Result<MarkdownTree, ParserFault>,
        together trees: @escaping @Sendable ([ParserQuestion]) -> [Result<MarkdownTree, ParserFault>]
    ) {
        self.tree = tree
        self.trees = trees
    }

    /// Behind a lock, and not to be interrupted: for an editor's own texts, and where no process can be started. The
    /// answer is written and read as that of a process is, so that both give the same.
    package static let here = MarkdownParsing { question in
        var frame: [UInt8] = []
        guard ParserFrame.appendAnswer(to: question, in: &frame, arena: false) else { return .failure(.memory) }
        guard let tree = frame.withUnsafeBytes({ ParserAnswerReader.tree(of: $0) }) else { return .failure(.damaged) }
        return .success(tree)
    }
}

/// What the parser is asked.
package struct ParserQuestion: Sendable {
    /// As `PreparedText` makes it.
    package let text: [UInt8]
    package let smartPunctuation: Bool

    package init(text: [UInt8], smartPunctuation: Bool) {
        self.text = text
        self.smartPunctuation = smartPunctuation
    }
}
