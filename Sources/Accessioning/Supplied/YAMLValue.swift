import ArchiveModel

/// What a YAML text says, with the place of every value; scalars stay as written, whatever YAML takes them for.
///
/// `region: NO` is Norway and `date: 2021-03` is a month, so nothing is turned into a truth value or a number here.
package indirect enum YAMLValue: Sendable {
    case scalar(String, SourceLocation)
    case list([YAMLValue], SourceLocation)
    case mapping([Entry], SourceLocation)

    package struct Entry: Sendable {
        package let key: String
        package let keyLocation: SourceLocation
        package let value: YAMLValue

        package init(key: String, keyLocation: SourceLocation, value: YAMLValue) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    package var location: SourceLocation {
        switch self {
        case .scalar(_, let location), .list(_, let location), .mapping(_, let location): location
        }
    }

    package var isScalar: Bool {
        if case .scalar = self { return true }
        return false
    }

    /// It has no `items`.
    var isEmpty: Bool {
        switch self {
        case .list(let items, _): items.isEmpty
        case .scalar: text == nil
        case .mapping: false
        }
    }

    /// The text of the only one of its `items`.
    var onlyText: String? {
        guard case .list(let items, _) = self else { return text }
        return items.count == 1 ? items[0].text : nil
    }

    /// The text of a scalar without white space around it; nil for an empty one (`~`, `null`), a list or a mapping.
    package var text: String? {
        guard case .scalar(let text, _) = self else { return nil }
        // Most texts begin and end in a letter or a sign of ASCII.
        if text.utf8.count > 4, let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return text
        }
        let trimmed = Trimming.trimmed(text)
        return trimmed.isEmpty || trimmed == "~" || trimmed == "null" ? nil : trimmed
    }

    /// The values of a list; a scalar counts as a list of one, an empty one as none.
    package var items: [YAMLValue] {
        switch self {
        case .list(let items, _): items
        case .scalar: text == nil ? [] : [self]
        case .mapping: [self]
        }
    }
}
