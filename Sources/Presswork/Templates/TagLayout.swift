/// Decides which blanks and line ends a template's tags take away with them.
///
/// Rules of the Mustache specification: a tag that prints nothing itself and is alone on its line takes the line
/// away; a parent counts as one from its opening to its closing tag; the content of a block inside a parent begins
/// on the line after the block's tag.
struct TagLayout {
    private let source: TemplateSource
    private(set) var tags: [TemplateTag]

    /// The tags are well nested.
    init(_ tags: [TemplateTag], in source: TemplateSource) {
        self.source = source
        self.tags = tags
        for index in tags.indices {
            self.tags[index].indentation = blanksBefore(tags[index].range.lowerBound)
            switch tags[index].kind {
            case .variable, .raw, .parent: break
            case .block where isArgument(index): openArgument(index)
            case .close: close(index)
            case .section, .inverted, .comment, .delimiters, .partial, .block: standAlone(index)
            }
        }
    }

    /// Inside a parent a block is an argument; elsewhere it is a place that can be filled.
    private func isArgument(_ index: Int) -> Bool {
        let enclosing = tags[index].enclosing
        return tags[index].kind == .block && enclosing >= 0 && tags[enclosing].kind == .parent
    }

    private mutating func standAlone(_ index: Int) {
        let tag = tags[index]
        guard let before = tag.indentation, let after = lineEnd(after: tag.range.upperBound) else { return }
        tags[index].cut = before.lowerBound..<after
        tags[index].isStandalone = true
    }

    private mutating func openArgument(_ index: Int) {
        let range = tags[index].range
        guard let after = lineEnd(after: range.upperBound) else { return }
        tags[index].cut = range.lowerBound..<after
        tags[index].isStandalone = true
    }

    private mutating func close(_ index: Int) {
        let tag = tags[index]
        let opening = tag.partner
        if isArgument(opening) {
            if let before = tag.indentation { tags[index].cut = before.lowerBound..<tag.range.upperBound }
        } else if tags[opening].kind == .parent {
            guard let before = tags[opening].indentation, let after = lineEnd(after: tag.range.upperBound) else {
                return
            }
            tags[opening].cut = before.lowerBound..<tags[opening].range.upperBound
            tags[opening].isStandalone = true
            tags[index].cut = tag.range.lowerBound..<after
        } else {
            standAlone(index)
        }
    }

    /// The blanks between the line's start and `offset`, nil when there is more than blanks.
    private func blanksBefore(_ offset: Int) -> Range<Int>? {
        var start = offset
        while start > source.start, source.bytes[start - 1].isBlank { start -= 1 }
        return start == source.start || source.bytes[start - 1] == .newline ? start..<offset : nil
    }

    /// Where the next line starts, nil when more than blanks follow on this one.
    private func lineEnd(after offset: Int) -> Int? {
        let bytes = source.bytes
        var end = offset
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == .newline { return end + 1 }
        if bytes[end] == .carriageReturn, end + 1 < bytes.count, bytes[end + 1] == .newline { return end + 2 }
        return nil
    }
}
