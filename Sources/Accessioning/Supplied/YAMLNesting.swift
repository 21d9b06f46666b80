/// Measures how deep YAML is nested before a parser that recurses is let near it.
enum YAMLNesting {
    /// 1-based number of the first line that goes deeper; nil when none does. It counts brackets wherever they stand, so
    /// a quoted text full of brackets is refused too: no real front matter has one.
    static func lineDeeper(than limit: Int, in text: String) -> Int? {
        var line = 1
        var flow = 0
        var indents: [Int] = []
        var column = 0
        var isIndenting = true
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 0
                isIndenting = true
                continue
            }
            if isIndenting, byte != UInt8(ascii: " ") {
                while let last = indents.last, last >= column { indents.removeLast() }
                indents.append(column)
                // `- - - x` nests once for every dash; the dash and its space go on indenting.
                isIndenting = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
            }
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { flow += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { flow = max(0, flow - 1) }
            if flow + indents.count > limit { return line }
            column += 1
        }
        return nil
    }
}
