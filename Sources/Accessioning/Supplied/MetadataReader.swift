import ArchiveModel

/// YAML of a front matter or of `<name>.meta.yml` → what the editor says.
package struct MetadataReader: Sendable {
    private let regions: RegionNameTable
    private let order: NumericOrder
    /// The names that evidence has, made once.
    private let rules: [MetadataKey: String]

    /// `rule` is the first part of the evidence's rule names: `front-matter` or `meta`. `order` reads supplied dates such
    /// as `05/11/2015`.
    package init(rule: String, regions: RegionNameTable, order: NumericOrder = .unknown) {
        rules = Dictionary(
            uniqueKeysWithValues: MetadataKey.allCases.map { ($0, "\(rule).\($0.rawValue)") })
        self.regions = regions
        self.order = order
    }

    /// Reads all keys it knows; a finding for each other one and for each value it can't take.
    package func read(_ document: YAMLValue, lines: (Int) -> String?) -> Outcome<SuppliedMetadata> {
        guard case .mapping(let entries, let location) = document else {
            let finding = Finding(
                .error, "metadata.not-a-mapping", "this is not a list of 'key: value' lines", at: document.location)
            return Outcome(SuppliedMetadata(), document.text == nil && document.items.isEmpty ? [] : [finding])
        }
        _ = location
        let grounds = SuppliedGrounds.read(entries)
        var reading = MetadataReading(
            rules: rules, regions: regions, order: order, grounds: grounds.value)
        reading.findings = grounds.findings
        reading.metadata.given.reserveCapacity(entries.count)
        // By number, for an entry has six parts that are counted, and a loop over entries copies them.
        for index in entries.indices {
            guard let key = MetadataKey.named(entries[index].key) else {
                reading.findings.append(unknown(entries[index], lines(entries[index].keyLocation.line)))
                continue
            }
            if key == .grounds { continue }
            reading.take(key, entries[index].value) { lines(entries[index].value.location.line) }
        }
        return Outcome(reading.metadata, reading.findings)
    }

    /// The key that a written one means, in its own spelling: `Author` is `authors`; nil where there is none.
    package static func key(_ written: String) -> String? { MetadataKey.named(written)?.rawValue }

    private func unknown(_ entry: YAMLValue.Entry, _ excerpt: String?) -> Finding {
        let nearest = NearestWord.of(entry.key, among: MetadataKey.allNames)
        return Finding(
            .warning, "metadata.unknown-key", "no key is named '\(entry.key)'", at: entry.keyLocation,
            excerpt: excerpt, length: entry.key.unicodeScalars.count,
            suggestion: nearest.map { "did you mean '\($0)'?" })
    }
}
