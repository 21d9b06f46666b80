import ArchiveModel

/// Finds a template's tags, in one pass over its bytes.
struct TagScanner {
    /// Longer delimiters would make every search for them slow, and nobody writes them.
    static let longestDelimiter = 16
    /// So that no message grows longer than a person reads.
    static let longestName = 200
    /// Who sees this many mends the first ones first; and finding a column is not free.
    static let mostFindings = 50

    private let source: TemplateSource
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    private(set) var tags: [TemplateTag] = []
    private(set) var findings: [Finding] = []

    init(_ source: TemplateSource) {
        self.source = source
        var position = source.start
        while findings.count < Self.mostFindings, let start = find(open, in: position..<source.bytes.count) {
            position = takeTag(at: start)
        }
    }

    /// Returns where to look on.
    private mutating func takeTag(at start: Int) -> Int {
        let bytes = source.bytes
        var inner = start + open.count
        let kind = TemplateTag.Kind(sigil: inner < bytes.count ? bytes[inner] : 0)
        let isTriple = kind == .raw && bytes[inner] == UInt8(ascii: "{")
        if kind != .variable { inner += 1 }
        var terminator = close
        if isTriple { terminator.insert(UInt8(ascii: "}"), at: 0) }
        if kind == .delimiters { terminator.insert(UInt8(ascii: "="), at: 0) }
        guard let end = findEnd(terminator, of: kind, from: inner) else {
            return reportUnclosed(start, kind, terminator, from: inner)
        }
        let range = start..<end + terminator.count
        if kind == .delimiters { setDelimiters(inner..<end, tag: range) } else { add(kind, range, inner..<end) }
        return range.upperBound
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ range: Range<Int>, _ content: Range<Int>) {
        var name = trimmed(content)
        let canBeDynamic = kind == .partial || kind == .parent || kind == .close
        let isDynamic = canBeDynamic && !name.isEmpty && source.bytes[name.lowerBound] == UInt8(ascii: "*")
        if isDynamic { name = trimmed(name.dropFirst()) }
        if kind != .comment {
            if name.isEmpty {
                findings.append(source.error("empty-tag", "this tag names nothing", at: range))
            } else if source.bytes[name].contains(where: \.isSpace) {
                findings.append(source.error("bad-name", "a name has no spaces in it", at: name))
            } else if name.count > Self.longestName {
                findings.append(
                    source.error("bad-name", "a name has at most \(Self.longestName) bytes", at: name))
            }
        }
        tags.append(
            TemplateTag(
                kind: kind, range: range, name: name, isDynamic: isDynamic, delimiters: (open.count, close.count),
                cut: range))
    }

    /// A tag other than a comment ends before the next one opens: that bounds the search, and shows which tag was
    /// left open.
    private func findEnd(_ terminator: [UInt8], of kind: TemplateTag.Kind, from start: Int) -> Int? {
        let count = source.bytes.count
        switch kind {
        case .comment: return find(terminator, in: start..<count)
        case .delimiters:
            return find(terminator, in: start..<min(count, start + 4 * Self.longestDelimiter))
        default: return find(terminator, in: start..<count, before: open)
        }
    }

    private mutating func reportUnclosed(
        _ start: Int, _ kind: TemplateTag.Kind, _ terminator: [UInt8], from inner: Int
    ) -> Int {
        let tag = start..<start + open.count
        if kind == .delimiters {
            reportDelimiters(at: tag)
            return inner
        }
        let wanted = String(decoding: terminator, as: UTF8.self)
        findings.append(
            source.error("unclosed-tag", "this tag is never closed", at: tag, suggestion: "close it with '\(wanted)'"))
        // A comment has been looked for to the very end.
        return kind == .comment ? source.bytes.count : inner
    }

    private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
        let parts = source.bytes[content].split(whereSeparator: \.isSpace)
        guard parts.count == 2,
            parts.allSatisfy({ $0.count <= Self.longestDelimiter && !$0.contains(UInt8(ascii: "=")) })
        else { return reportDelimiters(at: tag) }
        tags.append(
            TemplateTag(
                kind: .delimiters, range: tag, name: content, isDynamic: false, delimiters: (open.count, close.count),
                cut: tag))
        open = Array(parts[0])
        close = Array(parts[1])
    }

    private mutating func reportDelimiters(at range: Range<Int>) {
        findings.append(
            source.error(
                "bad-delimiters", "this tag does not set two delimiters", at: range,
                suggestion: "write it as '{{=<% %>=}}'"))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, source.bytes[first].isSpace { range = range.dropFirst() }
        while let last = range.last, source.bytes[last].isSpace { range = range.dropLast() }
        return range
    }

    private func find(_ word: [UInt8], in range: Range<Int>, before stop: [UInt8] = []) -> Int? {
        for position in range {
            if matches(word, at: position) { return position }
            if !stop.isEmpty, matches(stop, at: position) { return nil }
        }
        return nil
    }

    private func matches(_ word: [UInt8], at position: Int) -> Bool {
        let bytes = source.bytes
        guard bytes[position] == word[0], position + word.count <= bytes.count else { return false }
        for offset in 1..<max(1, word.count) where bytes[position + offset] != word[offset] { return false }
        return true
    }
}

extension TemplateTag.Kind {
    fileprivate init(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        default: self = .variable
        }
    }
}
