import ArchiveModel

/// `dateline.yml` → the site's configuration. An unknown key or a wrong value is an error: nothing is built on a guess.
package enum ConfigurationReader {
    enum Key: String, CaseIterable {
        case title, tagline, language, about, footer, publisher, source, templates, output, authorities, drafts
        case accent, logo, navigation, search
        case accentDark = "accent_dark"
        case baseURL = "base_url"
        case tagAuthority = "tag_authority"
        case pageSize = "page_size"
        case feedSize = "feed_size"
        case dayMonthOrder = "day_month_order"
    }

    /// `text` is decoded and cleaned; `path` stands in findings.
    package static func read(_ text: String, path: String) -> Outcome<SiteConfiguration> {
        let document = YAMLReader.read(text, path: path)
        var reading = Reading(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        reading.findings = document.findings
        switch document.value {
        case .mapping(let entries, _)?:
            for entry in entries { reading.take(entry) }
        case nil: break
        case let other?:
            reading.findings.append(
                Finding(
                    .error, "configuration.not-a-mapping", "this is not a list of 'key: value' lines",
                    at: other.location))
        }
        return Outcome(reading.configuration, reading.findings)
    }

    struct Reading {
        let lines: [String]
        var configuration = SiteConfiguration()
        var findings: [Finding] = []

        init(lines: [String]) { self.lines = lines }

        mutating func take(_ entry: YAMLValue.Entry) {
            guard let key = Key(rawValue: entry.key.lowercased()) else {
                let nearest = NearestWord.of(entry.key, among: Key.allCases.map(\.rawValue))
                report(
                    "configuration.unknown-key", "no key is named '\(entry.key)'", entry.keyLocation,
                    length: entry.key.unicodeScalars.count, suggestion: nearest.map { "did you mean '\($0)'?" })
                return
            }
            if key == .navigation { return takeNavigation(entry.value) }
            guard case .scalar(let written, _) = entry.value else {
                report("configuration.value", "'\(key.rawValue)' takes one text, not a list", entry.value.location)
                return
            }
            take(key, entry.value.text, written, entry.value.location)
        }

        private mutating func take(_ key: Key, _ text: String?, _ written: String, _ place: SourceLocation) {
            switch key {
            case .title: configuration.title = text ?? configuration.title
            case .tagline: configuration.tagline = text
            case .about: configuration.about = written
            case .footer: configuration.footer = text
            case .publisher: configuration.publisher = text
            case .tagAuthority: configuration.tagAuthority = text
            case .accent: configuration.accent = takeColour(key, text, place)
            case .accentDark: configuration.accentDark = takeColour(key, text, place)
            case .logo: configuration.logo = text.map { SiteConfiguration.LogoFile(path: $0, location: place) }
            case .navigation: break
            case .source: configuration.source = text ?? configuration.source
            case .templates: configuration.templates = text ?? configuration.templates
            case .output: configuration.output = text ?? configuration.output
            case .authorities: configuration.authorities = text ?? configuration.authorities
            case .language: takeLanguage(text, place)
            case .baseURL: takeBaseURL(text, place)
            case .drafts: configuration.includesDrafts = text == "true" || text == "yes"
            case .search: takeSearch(text, place)
            case .pageSize: configuration.pageSize = number(key, text, place) ?? configuration.pageSize
            case .feedSize: configuration.feedSize = number(key, text, place) ?? configuration.feedSize
            case .dayMonthOrder: takeOrder(text, place)
            }
        }

        private mutating func takeLanguage(_ text: String?, _ place: SourceLocation) {
            guard let text else { return }
            if LanguageTagShape.fits(text) {
                configuration.language = LanguageTag(text)
            } else {
                report("configuration.value", "'\(text)' is not a language tag such as 'en'", place)
            }
        }

        private mutating func takeSearch(_ text: String?, _ place: SourceLocation) {
            switch text {
            case nil, "true", "yes": configuration.hasSearch = true
            case "false", "no": configuration.hasSearch = false
            case let other?: report("configuration.value", "'search' is true or false, not '\(other)'", place)
            }
        }

        private mutating func takeOrder(_ text: String?, _ place: SourceLocation) {
            guard let text else { return }
            if let order = SiteConfiguration.DayMonthOrder(rawValue: text) {
                configuration.dayMonthOrder = order
            } else {
                report(
                    "configuration.value",
                    "'day_month_order' is day-first, month-first or archive, not '\(text)'", place,
                    length: text.unicodeScalars.count)
            }
        }

        private mutating func takeBaseURL(_ text: String?, _ place: SourceLocation) {
            guard let text else { return }
            if let address = BaseURL.normalized(text) {
                configuration.baseURL = address
            } else {
                report(
                    "configuration.value", "'base_url' is not an http or https address", place,
                    length: text.unicodeScalars.count)
            }
        }

        private mutating func number(_ key: Key, _ text: String?, _ place: SourceLocation) -> Int? {
            guard let text else { return nil }
            if let number = Int(text), (1...1000).contains(number) { return number }
            report("configuration.value", "'\(key.rawValue)' is a number from 1 to 1000, not '\(text)'", place)
            return nil
        }

        private mutating func report(
            _ code: String, _ message: String, _ place: SourceLocation, length: Int = 1, suggestion: String? = nil
        ) {
            report(.error, code, message, place, length: length, suggestion: suggestion)
        }

        mutating func report(
            _ severity: Finding.Severity, _ code: String, _ message: String, _ place: SourceLocation, length: Int = 1,
            suggestion: String? = nil
        ) {
            let finding = Finding(severity, code, message, at: place, length: length, suggestion: suggestion)
            findings.append(lines.indices.contains(place.line - 1) ? finding.showing(lines[place.line - 1]) : finding)
        }
    }
}
