import ArchiveModel

/// Puts the events of one document together to a value: names are followed, keys are compared, and all is counted.
///
/// A value that is used by its name is the same value, not a copy, so that names of names take no memory; what they would
/// come to when written out is counted all the same.
struct YAMLComposer {
    /// Lists and mappings that may stand one inside the other; a front matter needs three.
    static let deepest = 12
    /// Values taken, those behind a name counted each time, so that names of names can't multiply without end.
    static let most = 50_000

    private let path: String
    private let firstLine: Int
    private var root: YAMLValue?
    private var hasDocument = false
    private var open: [YAMLContainer] = []
    private var anchors: [String: YAMLNode] = [:]

    private init(path: String, firstLine: Int) {
        self.path = path
        self.firstLine = firstLine
    }

    /// The value of the only document in `yaml`, nil where there is none; `path` and `firstLine` say where `yaml` stands.
    static func value(of yaml: String, path: String, firstLine: Int) -> Result<YAMLValue?, YAMLFault> {
        var yaml = yaml
        return yaml.withUTF8 { bytes in
            guard var events = YAMLEvents(bytes) else { return .failure(YAMLFault("yaml.syntax", "not YAML", 1, 1)) }
            var composer = YAMLComposer(path: path, firstLine: firstLine)
            while true {
                switch events.next() {
                case .failure(let fault): return .failure(fault)
                case .success(let event):
                    if case .streamEnd = event.kind { return .success(composer.root) }
                    if let fault = composer.take(event) { return .failure(fault) }
                }
            }
        }
    }

    private mutating func take(_ event: YAMLEvent) -> YAMLFault? {
        switch event.kind {
        case .streamStart, .streamEnd, .documentEnd: return nil
        case .documentStart:
            defer { hasDocument = true }
            return hasDocument ? Self.syntax("but found another document", event) : nil
        case .scalar(let text):
            return add(YAMLNode(.scalar(Self.cleaned(text), location(event))), event)
        case .alias:
            guard let node = anchors[event.anchor ?? ""] else { return Self.syntax("found undefined alias", event) }
            return add(node, event)
        case .listStart: return begin(YAMLContainer(event, isMapping: false, at: location(event)))
        case .mappingStart: return begin(YAMLContainer(event, isMapping: true, at: location(event)))
        case .end:
            guard let container = open.popLast() else { return nil }
            return container.duplicates ?? add(container.node, container.start)
        }
    }

    private mutating func begin(_ container: YAMLContainer) -> YAMLFault? {
        guard open.count < Self.deepest else { return Self.tooDeep(container.start) }
        open.append(container)
        return nil
    }

    /// `event` is where `node` begins, or the alias that stands for it.
    private mutating func add(_ node: YAMLNode, _ event: YAMLEvent) -> YAMLFault? {
        guard open.count + node.height <= Self.deepest else { return Self.tooDeep(event) }
        if let anchor = event.anchor { anchors[anchor] = node }
        guard var container = open.popLast() else {
            root = node.value
            return nil
        }
        container.add(node, event)
        open.append(container)
        guard container.count < Self.most else {
            return YAMLFault("yaml.too-many", "more than \(Self.most) values", 1, 1)
        }
        return nil
    }

    /// A byte order mark in front is none of a text's letters.
    private static func cleaned(_ text: String) -> String {
        let isMarked = text.unicodeScalars.first == "\u{FEFF}"
        return TextCleaning.cleaned(isMarked ? String(text.unicodeScalars.dropFirst()) : text)
    }

    private func location(_ event: YAMLEvent) -> SourceLocation {
        SourceLocation(path: path, line: event.line + firstLine - 1, column: event.column)
    }

    private static func syntax(_ problem: String, _ event: YAMLEvent) -> YAMLFault {
        YAMLFault("yaml.syntax", "not YAML: \(problem)", event.line, event.column)
    }

    private static func tooDeep(_ event: YAMLEvent) -> YAMLFault {
        YAMLFault("yaml.too-deep", "nested more than \(deepest) deep", event.line, 1)
    }
}
