import ArchiveModel

/// A list or a mapping that is being read.
struct YAMLContainer {
    /// What opened it.
    let start: YAMLEvent
    private let isMapping: Bool
    private let location: SourceLocation
    private(set) var count = 1
    private var height = 1
    private var items: [YAMLValue] = []
    private var entries: [YAMLValue.Entry] = []
    /// One that waits for its value.
    private var key: (name: String, location: SourceLocation)?
    /// Where each key that is a text stands first, and the keys that come again.
    private var first: [String: YAMLEvent] = [:]
    private var again: Set<String> = []

    init(_ start: YAMLEvent, isMapping: Bool, at location: SourceLocation) {
        self.start = start
        self.isMapping = isMapping
        self.location = location
    }

    var node: YAMLNode {
        YAMLNode(isMapping ? .mapping(entries, location) : .list(items, location), count: count, height: height)
    }

    /// `event` is where `node` stands; one that is used by its name has its own place elsewhere.
    mutating func add(_ node: YAMLNode, _ event: YAMLEvent) {
        if isMapping, key == nil {
            addKey(node.value, event)
            return
        }
        count = min(YAMLComposer.most, count + node.count)
        height = max(height, node.height + 1)
        guard let key else {
            items.append(node.value)
            return
        }
        entries.append(YAMLValue.Entry(key: key.name, keyLocation: key.location, value: node.value))
        self.key = nil
    }

    /// A list or a mapping can be a key too; none is known by such a name, so it has none.
    private mutating func addKey(_ value: YAMLValue, _ event: YAMLEvent) {
        guard case .scalar(let name, _) = value else {
            key = ("", value.location)
            return
        }
        key = (name, value.location)
        if first[name] == nil { first[name] = event } else { again.insert(name) }
    }

    /// Told at its end, in the place where the first of the names stands first.
    var duplicates: YAMLFault? {
        let names = again.sorted()
        guard let name = names.first, let place = first[name] else { return nil }
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        return YAMLFault("yaml.duplicate-key", "the key \(list) is given twice", place.line, place.column)
    }
}
