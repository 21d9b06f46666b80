/// A bound that a text goes over, and where.
struct BrokenBound: Equatable {
    enum Bound {
        case bytes, lineBytes, nesting, pipes, cells, brackets, delimiterRun, delimiters, notes, atSigns
        case expansion, output
    }

    let bound: Bound
    /// 1-based, in the text; 0 means the text as a whole.
    let line: Int

    /// Completes the sentence "the text …, so it is printed as it came".
    func reason(_ bounds: MarkdownBounds) -> String {
        switch bound {
        case .bytes: "is longer than \(bounds.bytes) bytes"
        case .lineBytes: "has a line longer than \(bounds.lineBytes) bytes"
        case .nesting: "is nested more than \(bounds.nesting) deep"
        case .pipes: "has a table row of more than \(bounds.pipesInLine) cells"
        case .cells: "has tables of more than \(bounds.tableCells) cells"
        case .brackets: "has too many brackets"
        case .delimiterRun: "has a run of more than \(bounds.delimiterRun) marks"
        case .delimiters: "has too many marks of emphasis or quotation"
        case .notes: "has more than \(bounds.footnoteReferences) notes"
        case .atSigns: "has more than \(bounds.atSigns) signs '@'"
        case .expansion: "uses its link definitions too often"
        case .output: "grows too large when set"
        }
    }
}
