import ArchiveModel

/// Reads what nearly every front matter is written in: `key: value` lines with plain or quoted texts, lists of texts in
/// brackets or below dashes. It takes a hundredth of what a whole parser of YAML takes.
///
/// All else is left to libyaml: anchors, tags, comments behind values, texts of several lines, mappings inside mappings.
/// What it does take, it takes as libyaml does, with the same places; the tests compare the two.
struct PlainYAML {
    /// Keys, and items of lists, beyond which a text is left alone.
    private static let mostKeys = 64
    private static let mostItems = 1000

    private let path: String
    private let firstLine: Int
    private var scan: PlainYAMLScan
    private var entries: [YAMLValue.Entry] = []
    private var itemCount = 0

    /// Nil where libyaml has to look at it; `firstLine` is the number of the text's first line in its file.
    static func read(_ text: String, path: String, firstLine: Int) -> YAMLValue? {
        let read = text.utf8.withContiguousStorageIfAvailable { bytes -> YAMLValue? in
            guard PlainYAMLScan.isPlain(bytes) else { return nil }
            var reader = PlainYAML(path: path, firstLine: firstLine, scan: PlainYAMLScan(bytes))
            return reader.document()
        }
        return read ?? nil
    }

    private init(path: String, firstLine: Int, scan: PlainYAMLScan) {
        self.path = path
        self.firstLine = firstLine
        self.scan = scan
    }

    private mutating func document() -> YAMLValue? {
        while scan.skipsToText() {
            let location = location()
            guard let key = scan.key(), entries.count < PlainYAML.mostKeys,
                !entries.indices.contains(where: { entries[$0].key == key }),
                let value = value()
            else { return nil }
            entries.append(YAMLValue.Entry(key: key, keyLocation: location, value: value))
        }
        guard let first = entries.first else { return nil }
        return .mapping(entries, first.keyLocation)
    }

    /// What stands behind a key's colon, with the lines that belong to it.
    private mutating func value() -> YAMLValue? {
        let empty = location()
        scan.skipSpaces()
        if scan.isAtLineEnd {
            let indent = scan.indentOfItem()
            return indent == nil ? .scalar("", empty) : items(indent: indent ?? 0)
        }
        if scan.byte == UInt8(ascii: "[") { return flowList() }
        guard let scalar = scalar(isFlow: false), scan.isAtLineEnd, !scan.isContinued else {
            return nil
        }
        return scalar
    }

    private mutating func scalar(isFlow: Bool) -> YAMLValue? {
        itemCount += 1
        guard itemCount <= PlainYAML.mostItems else { return nil }
        let location = location()
        return scan.scalar(isFlow: isFlow).map { .scalar($0, location) }
    }

    /// `[a, "b"]`, closed on its line.
    private mutating func flowList() -> YAMLValue? {
        let location = location()
        var items: [YAMLValue] = []
        scan.step()
        scan.skipSpaces()
        if scan.take(UInt8(ascii: "]")) {
            scan.skipSpaces()
            return scan.isAtLineEnd && !scan.isContinued ? .list([], location) : nil
        }
        while let item = scalar(isFlow: true) {
            items.append(item)
            if scan.take(UInt8(ascii: "]")) {
                scan.skipSpaces()
                return scan.isAtLineEnd && !scan.isContinued ? .list(items, location) : nil
            }
            guard scan.take(UInt8(ascii: ",")) else { return nil }
            scan.skipSpaces()
        }
        return nil
    }

    /// Lines of `- a`, all behind so many spaces. The scan stands at the end of the line above them.
    private mutating func items(indent: Int) -> YAMLValue? {
        var items: [YAMLValue] = []
        var first: SourceLocation?
        while let next = scan.indentOfItem() {
            guard next == indent, scan.skipsToText() else { return nil }
            for _ in 0..<indent { scan.step() }
            first = first ?? location()
            scan.step()
            scan.skipSpaces()
            guard let item = scalar(isFlow: false), scan.isAtLineEnd else { return nil }
            items.append(item)
        }
        guard let first, !scan.isContinued else { return nil }
        return .list(items, first)
    }

    private func location() -> SourceLocation {
        SourceLocation(path: path, line: scan.line + firstLine - 1, column: scan.column)
    }
}
