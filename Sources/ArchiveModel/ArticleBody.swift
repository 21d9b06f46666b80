/// Where the text of an article stands in its seed.
package struct ArticleBody: Sendable, Hashable {
    /// 1-based number of the first line after the front matter.
    package let firstLine: Int
    /// Lines of the seed that the head of the page prints (headline, byline, date): left out of the text, sorted.
    package let liftedLines: [Int]

    package init(firstLine: Int, liftedLines: [Int]) {
        self.firstLine = firstLine
        self.liftedLines = liftedLines
    }

    /// The text to press. Lifted lines become empty ones, so that line numbers stay those of the seed.
    package func text(of source: CapturedSource) -> [UInt8] {
        guard firstLine <= source.lineCount else { return [] }
        var text: [UInt8] = []
        text.reserveCapacity(source.bytes.count)
        var lifted = liftedLines[...]
        for number in firstLine...source.lineCount {
            while let next = lifted.first, next < number { lifted.removeFirst() }
            if lifted.first != number { text += source.bytes[source.range(ofLine: number)] }
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}
