/// `dir` and `lang`, written only where they change.
extension Typesetter {
    /// Opens a tag, and closes it with `end` after its direction.
    mutating func openDirected(_ start: StaticString, _ event: MarkdownEvent, _ end: StaticString) {
        put(start)
        let around = directions.last ?? .base
        let direction = event.direction == .neutral ? around : event.direction
        if direction != around { putAttributes(direction) }
        directions.append(direction)
        put(end)
    }

    mutating func closeDirected(_ end: StaticString) {
        if !directions.isEmpty { directions.removeLast() }
        put(end)
    }

    /// Whether the innermost block runs from right to left.
    var isRightToLeft: Bool {
        let direction = directions.last ?? .base
        return direction == .base ? request.language.isRightToLeft : direction.isRightToLeft
    }

    private mutating func putAttributes(_ direction: TextDirection) {
        if direction == .base {
            put(request.language.isRightToLeft ? " dir=\"rtl\" lang=\"" : " dir=\"ltr\" lang=\"")
            put(text: request.language.rawValue)
            put("\"")
            return
        }
        put(direction.isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"")
        guard let language = direction.language else { return }
        put(" lang=\"")
        put(language)
        put("\"")
    }

    /// Code is written from left to right in every language.
    mutating func putCodeDirection() {
        if isRightToLeft { put(" dir=\"ltr\"") }
    }

    /// Words from right to left within a line from left to right are set apart, so that the punctuation and figures
    /// around them stay where they belong.
    mutating func setText(_ range: Range<Int32>) {
        let text = tree.slice(range)
        guard mayHoldRightToLeft, imageDepth == 0, LetterCount.mayHoldRightToLeft(text), !isRightToLeft else {
            HTMLText.append(text, to: &html)
            return
        }
        var from = text.startIndex
        for run in RightToLeftRuns.all(in: text) {
            HTMLText.append(text[from..<run.lowerBound], to: &html)
            putIsolated(text[run])
            from = run.upperBound
        }
        HTMLText.append(text[from...], to: &html)
    }

    private mutating func putIsolated(_ run: ArraySlice<UInt8>) {
        var letters = LetterCount()
        letters.add(run)
        put("<bdi")
        if let language = letters.script.language {
            put(" lang=\"")
            put(language)
            put("\"")
        }
        put(">")
        HTMLText.append(run, to: &html)
        put("</bdi>")
    }
}
