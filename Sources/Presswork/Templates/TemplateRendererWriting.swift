extension TemplateRenderer {
    /// `range` is a `TextRange`'s: it never begins before the text.
    @inline(__always)
    mutating func write(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
        if indentation.isEmpty, range.upperBound <= text.count {
            output.append(UnsafeBufferPointer(rebasing: text[range]))
        } else {
            writeLines(range)
        }
    }

    /// Empty lines get no indentation.
    private mutating func writeLines(_ range: Range<Int>) {
        program.tables.text.withUnsafeBufferPointer { text in
            var start = range.lowerBound
            // A hostile indentation before each line would be more than the budget before anyone looks at it.
            while start < range.upperBound, output.count <= outputLimit {
                let end = text[start..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 } ?? range.upperBound
                if text[start] != .newline, text[start] != .carriageReturn { writeIndentation() }
                output.append(UnsafeBufferPointer(rebasing: text[start..<end]))
                isAtLineStart = text[end - 1] == .newline
                start = end
            }
        }
    }

    mutating func writeIndentation() {
        guard isAtLineStart, !indentation.isEmpty else { return }
        output.append(blanks, from: indentation.start, to: indentation.end)
        isAtLineStart = false
    }

    /// Percent-encoded, it holds nothing that HTML would have escaped.
    mutating func writeLink(_ address: borrowing String) {
        writeIndentation()
        noteLink()
        writeRoot()
        address.withBytes { output.append($0) }
    }

    mutating func writeRoot() { root.withUnsafeBufferPointer { output.append($0) } }
}
