import ArchiveModel

/// The keys that give the site its look and its ways: accent, logo, navigation.
extension ConfigurationReader.Reading {
    /// Links need a contrast of 4.5:1 with the paper; a colour that lacks it is taken all the same, for style sheets may
    /// have another paper.
    mutating func takeColour(_ key: ConfigurationReader.Key, _ text: String?, _ place: SourceLocation) -> Colour? {
        guard let text else {
            refuseComment(key, place)
            return nil
        }
        let length = text.unicodeScalars.count
        guard let colour = Colour(text) else {
            report(
                .error, "configuration.value", "'\(text)' is not a colour such as '#86291b'", place, length: length,
                suggestion: Colour("#" + text).map { "did you mean '\($0.text)'? Write it in quotes" })
            return nil
        }
        let isDark = key == .accentDark
        let paper = isDark ? Paper.dark : Paper.light
        let contrast = colour.contrast(with: paper)
        if contrast < Paper.leastContrast {
            let end = isDark ? Colour(red: 255, green: 255, blue: 255) : Colour(red: 0, green: 0, blue: 0)
            let better = colour.moved(towards: end, until: Paper.leastContrast, against: paper)
            report(
                .warning, "configuration.contrast",
                "links in '\(text)' have a contrast of \(Self.tenths(contrast)):1 with the paper, and people need 4.5:1",
                place, length: length, suggestion: "'\(better.text)' has it")
        }
        return colour
    }

    /// `accent: #86291b` is an empty value with a comment behind it.
    private mutating func refuseComment(_ key: ConfigurationReader.Key, _ place: SourceLocation) {
        guard lines.indices.contains(place.line - 1), lines[place.line - 1].contains("#") else { return }
        report(
            .error, "configuration.value", "'\(key.rawValue)' is empty, for # begins a comment", place,
            suggestion: "write the colour in quotes")
    }

    /// Rounded down, so that 4.49 does not look like enough.
    private static func tenths(_ number: Double) -> String {
        let tenths = Int(number * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }

    mutating func takeNavigation(_ value: YAMLValue) {
        configuration.navigation = value.items.compactMap { entry($0) }
    }

    private mutating func entry(_ item: YAMLValue) -> SiteConfiguration.NavigationEntry? {
        if let name = item.text {
            return SiteConfiguration.NavigationEntry(.index(name.lowercased()), at: item.location)
        }
        guard case .mapping(let entries, _) = item else {
            report(
                .error, "configuration.value",
                "an entry of 'navigation' is the name of an index, or a label and a link",
                item.location)
            return nil
        }
        var label: String?
        var link: String?
        for entry in entries {
            switch entry.key.lowercased() {
            case "label": label = entry.value.text.map(OneLine.of)
            case "link": link = entry.value.text
            default:
                report(
                    .error, "configuration.unknown-key", "no key of an entry is named '\(entry.key)'",
                    entry.keyLocation,
                    length: entry.key.unicodeScalars.count,
                    suggestion: NearestWord.of(entry.key, among: ["label", "link"]).map { "did you mean '\($0)'?" })
            }
        }
        guard let label, let link else {
            report(.error, "configuration.value", "an entry of 'navigation' needs a label and a link", item.location)
            return nil
        }
        return SiteConfiguration.NavigationEntry(.link(label: label, target: link), at: item.location)
    }
}
