import ArchiveModel

/// One reading of one set of keys: what has been taken so far, and what could not be.
struct MetadataReading {
    var metadata = SuppliedMetadata()
    var findings: [Finding] = []
    private let rules: [MetadataKey: String]
    private let regions: RegionNameTable
    private let order: NumericOrder
    private let grounds: [MetadataKey: String]

    /// `rules` are the names that evidence has, `grounds` the editor's words on single values.
    init(
        rules: [MetadataKey: String], regions: RegionNameTable, order: NumericOrder,
        grounds: [MetadataKey: String]
    ) {
        self.rules = rules
        self.regions = regions
        self.order = order
        self.grounds = grounds
    }

    /// `excerpt` is asked for the value's line where something is to be told of it.
    mutating func take(_ key: MetadataKey, _ value: YAMLValue, excerpt: () -> String?) {
        let before = findings.count
        defer {
            if findings.count > before, let excerpt = excerpt() {
                findings[before...] = ArraySlice(findings[before...].map { $0.showing(excerpt) })
            }
        }
        if isUnknown(key, value) {
            metadata.unknown[key] = evidence(key, value)
            return
        }
        guard hasShape(key, value) else { return }
        if !value.isEmpty { metadata.given.insert(key) }
        switch key {
        case .title: Claims.add(text(key, value), to: &metadata.claims.title)
        case .kicker: Claims.add(text(key, value), to: &metadata.claims.kicker)
        case .standfirst: Claims.add(text(key, value), to: &metadata.claims.standfirst)
        case .publication: Claims.add(text(key, value), to: &metadata.claims.publication)
        case .issue: Claims.add(text(key, value), to: &metadata.claims.issue)
        case .translator:
            Claims.add(text(key, value), to: &metadata.claims.translator)
            takeTranslation(key, value)
        case .datelinePlace: Claims.add(text(key, value), to: &metadata.claims.datelinePlace)
        case .date: Claims.add(date(key, value), to: &metadata.claims.published)
        case .updated: Claims.add(date(key, value), to: &metadata.claims.updated)
        case .authors: Claims.add(authors(value), to: &metadata.claims.authors)
        case .regions: Claims.add(regionCodes(key, value), to: &metadata.claims.regions)
        case .regionsAlso: Claims.add(regionCodes(key, value), to: &metadata.claims.regionsAlso)
        case .lang: Claims.add(language(value), to: &metadata.claims.language)
        // What is said outright goes before what the original or the translator implies.
        case .translated:
            metadata.claims.translated.insert(contentsOf: truth(key, value).map { claim(key, $0, value) }, at: 0)
        default: takeEditorial(key, value)
        }
    }

    /// The word alone says that nobody knows. An empty value says nothing: programs leave keys empty that nobody filled.
    /// A headline may be "Unknown", but is hardly "unknown".
    private func isUnknown(_ key: MetadataKey, _ value: YAMLValue) -> Bool {
        guard key.canBeUnknown, let text = value.onlyText, let first = text.utf8.first,
            first | 0x20 == UInt8(ascii: "u")
        else { return false }
        return [.title, .kicker, .standfirst].contains(key)
            ? text == "unknown" : text.lowercased() == "unknown"
    }

    /// Whether the value is one text, or texts where the key takes several. A date or a `draft` that can't be taken is an
    /// error: nothing is published on a guess of either.
    private mutating func hasShape(_ key: MetadataKey, _ value: YAMLValue) -> Bool {
        switch key {
        case .authors: return true
        case .regions, .regionsAlso, .aliases, .tags, .notes, .advisories:
            guard let odd = value.items.first(where: { !$0.isScalar }) else { return true }
            findings.append(wrong(odd, "'\(key.rawValue)' takes texts alone"))
        case _ where value.isScalar: return true
        case .date, .updated, .captured, .draft:
            let noun = key == .draft ? "value" : "date"
            findings.append(wrong(value, "'\(key.rawValue)' takes one \(noun), not a list", .error))
        default: findings.append(wrong(value, "'\(key.rawValue)' takes one text, not a list"))
        }
        return false
    }

    private mutating func takeEditorial(_ key: MetadataKey, _ value: YAMLValue) {
        switch key {
        case .slug: metadata.editorial.slug = value.text
        case .aliases: metadata.editorial.aliases += texts(value)
        case .tags: metadata.editorial.tags += texts(value)
        case .notes: metadata.editorial.notes += texts(value)
        case .advisories: metadata.editorial.advisories += texts(value)
        case .rights: metadata.editorial.rights = value.text
        case .status: metadata.editorial.status = value.text
        case .translationOf:
            metadata.editorial.translationOf = value.text
            takeTranslation(key, value)
        case .captured: metadata.editorial.captured = date(key, value).first?.value
        case .sourceURL: metadata.editorial.sourceURL = address(key, value)
        case .archivedAt: metadata.editorial.archivedAt = address(key, value)
        case .draft: metadata.editorial.isDraft = truth(key, value).first ?? false
        case .source: takeSource(value)
        default: break
        }
    }

    /// `source` is an address in some archives and a newspaper's name in others.
    private mutating func takeSource(_ value: YAMLValue) {
        guard let text = value.text else { return }
        if WebAddress.isWeb(text) {
            metadata.editorial.sourceURL = metadata.editorial.sourceURL ?? text
        } else {
            metadata.claims.publication.append(claim(.source, text, value))
        }
    }

    /// Who names an original or a translator says that this is a translation.
    private mutating func takeTranslation(_ key: MetadataKey, _ value: YAMLValue) {
        if value.text != nil { metadata.claims.translated.append(claim(key, true, value)) }
    }

    private func claim<Value>(_ key: MetadataKey, _ claimed: Value, _ value: YAMLValue) -> Claim<Value> {
        Claim(claimed, .supplied, evidence(key, value))
    }

    private func evidence(_ key: MetadataKey, _ value: YAMLValue) -> Evidence {
        Evidence(
            rule: rules[key] ?? key.rawValue, quote: cut(value.text ?? ""), location: value.location,
            note: grounds.isEmpty ? nil : grounds[key])
    }

    private func cut(_ text: String) -> String {
        text.utf8.count <= 200 ? text : String(text.unicodeScalars.prefix(200))
    }

    private func text(_ key: MetadataKey, _ value: YAMLValue) -> [Claim<String>] {
        value.text.map { [claim(key, OneLine.of($0), value)] } ?? []
    }

    private func texts(_ value: YAMLValue) -> [String] { value.items.compactMap(\.text) }

    private mutating func truth(_ key: MetadataKey, _ value: YAMLValue) -> [Bool] {
        guard let text = value.text else { return [] }
        if ["true", "yes", "on"].contains(text.lowercased()) { return [true] }
        if ["false", "no", "off"].contains(text.lowercased()) { return [false] }
        let severity: Finding.Severity = key == .draft ? .error : .warning
        findings.append(wrong(value, "'\(key.rawValue)' is true or false, not '\(text)'", severity))
        return []
    }

    private mutating func date(_ key: MetadataKey, _ value: YAMLValue) -> [Claim<PublicationDate>] {
        guard case .scalar(let written, _) = value, value.text != nil else { return [] }
        switch SuppliedDate.read(written, order: order) {
        case .success(let date): return [claim(key, date, value)]
        case .failure(let error):
            findings.append(
                Finding(
                    .error, "metadata.date", error.message, at: value.location,
                    length: written.unicodeScalars.count, suggestion: error.suggestion))
            return []
        }
    }

    private mutating func language(_ value: YAMLValue) -> [Claim<LanguageTag>] {
        guard let text = value.text else { return [] }
        guard LanguageTagShape.fits(text) else {
            findings.append(wrong(value, "'\(text)' is not a language tag such as 'en' or 'uz-Cyrl'"))
            return []
        }
        return [claim(.lang, LanguageTag(text), value)]
    }

    private mutating func address(_ key: MetadataKey, _ value: YAMLValue) -> String? {
        guard let text = value.text else { return nil }
        if WebAddress.isWeb(text) { return text }
        findings.append(wrong(value, "'\(key.rawValue)' is not an http or https address"))
        return nil
    }

    private mutating func regionCodes(_ key: MetadataKey, _ value: YAMLValue) -> [Claim<[RegionCode]>] {
        var codes: [RegionCode] = []
        for item in value.items {
            guard let name = item.text else { continue }
            if let code = regions.code(of: name) {
                if !codes.contains(code) { codes.append(code) }
            } else {
                let nearest = regions.nearest(to: name)
                findings.append(
                    wrong(item, "no region is called '\(name)'", suggestion: nearest.map { "did you mean '\($0)'?" }))
            }
        }
        return codes.isEmpty ? [] : [claim(key, codes, value)]
    }

    private mutating func authors(_ value: YAMLValue) -> [Claim<[Attribution]>] {
        let attributions = value.items.compactMap { SuppliedAuthor.read($0, &findings) }
        return attributions.isEmpty ? [] : [claim(.authors, attributions, value)]
    }

    private func wrong(
        _ value: YAMLValue, _ message: String, _ severity: Finding.Severity = .warning, suggestion: String? = nil
    ) -> Finding {
        Finding(
            severity, "metadata.value", message, at: value.location,
            length: value.text?.unicodeScalars.count ?? 1, suggestion: suggestion)
    }
}
