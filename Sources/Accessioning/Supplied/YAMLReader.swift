import ArchiveModel

/// YAML text → values with their places, or findings.
package enum YAMLReader {
    /// Bytes of the largest text taken; a front matter needs a few hundred.
    private static let longest = 1 << 18
    /// Directives taken: libyaml compares each with all before it, and each tag with all of them.
    private static let mostDirectives = 64

    /// Reads one document. `path` and `firstLine` say where `text` stands, so that places are those of the file.
    /// The value is nil for an empty document and after an error.
    package static func read(_ text: String, path: String, firstLine: Int = 1) -> Outcome<YAMLValue?> {
        if let plain = PlainYAML.read(text, path: path, firstLine: firstLine) { return Outcome(plain) }
        return whole(text, path: path, firstLine: firstLine)
    }

    /// The same by libyaml alone.
    static func whole(_ text: String, path: String, firstLine: Int) -> Outcome<YAMLValue?> {
        guard text.utf8.count <= longest else {
            let fault = YAMLFault("yaml.too-long", "more than \(longest / 1024) KiB of YAML", 1, 1)
            return Outcome(nil, [finding(fault, text, path, firstLine)])
        }
        guard directives(in: text) <= mostDirectives else {
            let fault = YAMLFault("yaml.too-many", "more than \(mostDirectives) directives", 1, 1)
            return Outcome(nil, [finding(fault, text, path, firstLine)])
        }
        switch YAMLComposer.value(of: SurrogateEscapes.joined(text), path: path, firstLine: firstLine) {
        case .success(let value): return Outcome(value)
        case .failure(let fault): return Outcome(nil, [finding(fault, text, path, firstLine)])
        }
    }

    /// How often `%TAG` stands in `text`, wherever that is.
    private static func directives(in text: String) -> Int {
        let name = Array("%TAG".utf8)
        var count = 0
        var length = 0
        for byte in text.utf8 {
            length = byte == name[length] ? length + 1 : byte == name[0] ? 1 : 0
            guard length == name.count else { continue }
            count += 1
            length = 0
        }
        return count
    }

    private static func finding(_ fault: YAMLFault, _ text: String, _ path: String, _ firstLine: Int) -> Finding {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let excerpt =
            lines.indices.contains(fault.line - 1) ? String(lines[fault.line - 1].unicodeScalars.prefix(200)) : nil
        return Finding(
            .error, fault.code, fault.message,
            at: SourceLocation(path: path, line: fault.line + firstLine - 1, column: fault.column), excerpt: excerpt)
    }
}
