import ArchiveModel
import Yams

/// The one door to Yams: YAML text → values with their places, or findings.
package enum YAMLReader {
    /// Deepest nesting and largest text taken; a front matter needs three levels and a few hundred bytes.
    private static let deepest = 12
    private static let longest = 1 << 18
    /// Values taken, so that aliases of aliases can't multiply without end.
    private static let most = 50_000

    /// Reads one document. `path` and `firstLine` say where `text` stands, so that places are those of the file.
    /// The value is nil for an empty document and after an error.
    package static func read(_ text: String, path: String, firstLine: Int = 1) -> Outcome<YAMLValue?> {
        if let plain = PlainYAML.read(text, path: path, firstLine: firstLine) { return Outcome(plain) }
        return whole(text, path: path, firstLine: firstLine)
    }

    /// The same by Yams alone.
    static func whole(_ text: String, path: String, firstLine: Int) -> Outcome<YAMLValue?> {
        let place = Place(path: path, firstLine: firstLine, text: text)
        if text.utf8.count > longest {
            return Outcome(nil, [place.finding("yaml.too-long", "more than \(longest / 1024) KiB of YAML", 1, 1)])
        }
        if let line = YAMLNesting.lineDeeper(than: deepest, in: text) {
            return Outcome(nil, [place.finding("yaml.too-deep", "nested more than \(deepest) deep", line, 1)])
        }
        do {
            // The basic resolver takes every scalar for text, as we do; the default one tries regular expressions on each.
            // The encoding is named because its default is looked up in the environment every time.
            let node = try Yams.compose(yaml: SurrogateEscapes.joined(text), .basic, .default, .utf8)
            guard let node else { return Outcome(nil) }
            var budget = most
            guard let value = convert(node, place, depth: 0, &budget) else {
                return Outcome(nil, [place.finding("yaml.too-many", "more than \(most) values", 1, 1)])
            }
            return Outcome(value)
        } catch let error as YamlError {
            return Outcome(nil, [place.finding(error)])
        } catch {
            return Outcome(nil, [place.finding("yaml.syntax", "not YAML", 1, 1)])
        }
    }

    private static func convert(_ node: Node, _ place: Place, depth: Int, _ budget: inout Int) -> YAMLValue? {
        budget -= 1
        guard budget > 0, depth <= deepest else { return nil }
        let location = place.location(node.mark)
        switch node {
        case .scalar(let scalar): return .scalar(TextCleaning.cleaned(scalar.string), location)
        case .alias: return .scalar("", location)
        case .sequence(let sequence):
            var items: [YAMLValue] = []
            for item in sequence {
                guard let value = convert(item, place, depth: depth + 1, &budget) else { return nil }
                items.append(value)
            }
            return .list(items, location)
        case .mapping(let mapping):
            var entries: [YAMLValue.Entry] = []
            for (key, node) in mapping {
                guard let value = convert(node, place, depth: depth + 1, &budget) else { return nil }
                let name = TextCleaning.cleaned(key.scalar?.string ?? "")
                entries.append(YAMLValue.Entry(key: name, keyLocation: place.location(key.mark), value: value))
            }
            return .mapping(entries, location)
        }
    }

    /// Turns Yams' marks, which count from the text's own first line, into places in the file.
    private struct Place {
        let path: String
        let firstLine: Int
        let text: String

        func location(_ mark: Mark?) -> SourceLocation {
            SourceLocation(path: path, line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
        }

        func finding(_ code: String, _ message: String, _ line: Int, _ column: Int) -> Finding {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1].unicodeScalars.prefix(200)) : nil
            return Finding(
                .error, code, message,
                at: SourceLocation(path: path, line: line + firstLine - 1, column: column), excerpt: excerpt)
        }

        func finding(_ error: YamlError) -> Finding {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                return finding("yaml.syntax", "not YAML: \(problem)", mark.line, mark.column)
            case .duplicatedKeysInMapping(let keys, let context):
                let names = keys.map { "'\($0)'" }.joined(separator: ", ")
                return finding(
                    "yaml.duplicate-key", "the key \(names) is given twice", context.mark.line, context.mark.column)
            case .reader(let problem, _, _, _): return finding("yaml.syntax", "not YAML: \(problem)", 1, 1)
            default: return finding("yaml.syntax", "not YAML", 1, 1)
            }
        }
    }
}
