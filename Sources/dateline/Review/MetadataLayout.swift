import Accessioning
import ArchiveModel

/// Where each key of a `<name>.meta.yml` stands in its lines, and what is to be changed there.
struct MetadataLayout {
    private var lines: MetadataLines
    private let entries: [YAMLValue.Entry]
    private let indent: String
    private var appended: [String] = []
    /// Lines for an existing `grounds`, or for one to be added.
    private var grounds: [String] = []
    /// What each key says after the change, and the keys and grounds that are new.
    private var contents: [String]
    private var newContents: [String] = []
    private var reasons: [String] = []

    /// Nil, with a finding, where the text is not a block of `key: value` lines.
    static func read(_ bytes: [UInt8], path: String) -> Outcome<MetadataLayout?> {
        let lines = MetadataLines(bytes)
        let decoded = SeedDecoder.decode(bytes, path: path)
        guard let source = decoded.value else { return Outcome(nil, decoded.findings) }
        let document = YAMLReader.read(source.text(0..<source.bytes.count), path: path)
        guard document.findings.isEmpty else { return Outcome(nil, document.findings) }
        guard source.bytes == lines.decoded, let entries = entries(document.value, lines) else {
            let finding = Finding(
                .error, "review.meta", "its layout is not one that can be added to", at: SourceLocation(path: path),
                suggestion: "write it as lines of 'key: value'")
            return Outcome(nil, [finding])
        }
        return Outcome(MetadataLayout(lines, entries))
    }

    private init(_ lines: MetadataLines, _ entries: [YAMLValue.Entry]) {
        self.lines = lines
        self.entries = entries
        indent = String(repeating: " ", count: (entries.first?.keyLocation.column ?? 1) - 1)
        contents = entries.map { MetadataContent.of($0) }
    }

    /// What the file says.
    var content: [String] { entries.map { MetadataContent.of($0) } }

    /// What the changed file has to say.
    var expected: [String] {
        guard !reasons.isEmpty else { return contents + newContents }
        guard let index = groundsIndex, case .mapping(let present, _) = entries[index].value else {
            return contents + newContents + [MetadataContent.of("grounds", reasons: reasons)]
        }
        var expected = contents
        expected[index] = MetadataContent.of(
            entries[index].key, reasons: present.map { MetadataContent.of($0) } + reasons)
        return expected + newContents
    }

    /// The keys of a block mapping, each at the head of a line of its own; nil for anything else.
    private static func entries(_ value: YAMLValue?, _ lines: MetadataLines) -> [YAMLValue.Entry]? {
        let marks = lines.lines.indices.filter { index in
            lines.lines[index].starts(with: "---".utf8) || lines.lines[index].starts(with: "...".utf8)
        }
        let firstText = lines.lines.indices.first { !lines.isIdle($0) }
        guard marks.allSatisfy({ $0 == firstText && lines.lines[$0].elementsEqual("---".utf8) }) else { return nil }
        guard let value else { return [] }
        if case .scalar(let text, _) = value { return text.isEmpty ? [] : nil }
        guard case .mapping(let entries, let start) = value, let first = entries.first else { return nil }
        // A mapping in braces begins before its first key.
        guard start.line == first.keyLocation.line, start.column == first.keyLocation.column else { return nil }
        let numbers = entries.map(\.keyLocation.line)
        guard zip(numbers, numbers.dropFirst()).allSatisfy(<), numbers.allSatisfy({ $0 <= lines.lines.count }),
            entries.allSatisfy({ $0.keyLocation.column == start.column })
        else { return nil }
        return entries
    }

    /// Says whether the key could be given the value.
    mutating func set(_ key: String, _ yaml: String) -> Bool {
        let same = entries.indices.filter { MetadataReader.key(entries[$0].key) == key }
        guard let index = same.first else {
            appended.append("\(indent)\(key): \(yaml)")
            newContents.append(MetadataContent.of(key, yaml: yaml))
            return true
        }
        let line = entries[index].keyLocation.line - 1
        guard same.count == 1, (line + 1..<end(of: index)).allSatisfy(lines.isIdle),
            let replaced = MetadataEntryLine.replacing(
                lines.lines[line], column: entries[index].keyLocation.column, with: yaml)
        else { return false }
        lines.replace(line, with: replaced)
        contents[index] = MetadataContent.of(entries[index].key, yaml: yaml)
        return true
    }

    /// Says whether the editor's words on `key` could be noted.
    mutating func ground(_ key: String, _ note: String) -> Bool {
        reasons.append(MetadataContent.of(key, yaml: YAMLText.quoted(note)))
        guard let index = groundsIndex else {
            grounds.append("\(indent)  \(key): \(YAMLText.quoted(note))")
            return true
        }
        guard case .mapping(let reasons, let start) = entries[index].value, let first = reasons.first,
            start.line == first.keyLocation.line, start.column == first.keyLocation.column,
            start.line > entries[index].keyLocation.line,
            !reasons.contains(where: { MetadataReader.key($0.key) == key })
        else { return false }
        let margin = String(repeating: " ", count: start.column - 1)
        grounds.append("\(margin)\(key): \(YAMLText.quoted(note))")
        return true
    }

    private var groundsIndex: Int? { entries.firstIndex { MetadataReader.key($0.key) == "grounds" } }

    /// The line behind the last one of the entry, with the blanks and comments that follow it.
    private func end(of index: Int) -> Int {
        index + 1 < entries.count ? entries[index + 1].keyLocation.line - 1 : lines.lines.count
    }

    /// The changed file.
    var bytes: [UInt8] {
        var edited = lines
        guard !grounds.isEmpty else {
            edited.insert(appended, at: edited.lines.count)
            return edited.bytes
        }
        if let index = groundsIndex {
            edited.insert(appended, at: edited.lines.count)
            var last = end(of: index) - 1
            while lines.isIdle(last) { last -= 1 }
            edited.insert(grounds, at: last + 1)
        } else {
            edited.insert(appended + ["\(indent)grounds:"] + grounds, at: edited.lines.count)
        }
        return edited.bytes
    }
}
