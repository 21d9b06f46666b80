import ArchiveModel

/// `authorities.yml` → which names are one. Its faults are errors: a merge of two people is not to be guessed.
package enum AuthorityFileReader {
    /// `text` is decoded and cleaned; `path` stands in findings.
    package static func read(_ text: String, path: String, tree: RegionTree = .world) -> Outcome<AuthorityFile> {
        let document = YAMLReader.read(text, path: path)
        var reading = Reading(tree: tree)
        reading.findings = document.findings
        if let value = document.value {
            for (key, place, value) in reading.entries(of: value) {
                switch key {
                case "authors": for item in value.items { reading.takeAuthor(item) }
                case "regions": for item in value.items { reading.takeRegion(item) }
                default: reading.unknown(key, place, among: ["authors", "regions"])
                }
            }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Outcome(
            reading.file,
            reading.findings.map { finding in
                let line = (finding.location?.line ?? 0) - 1
                return lines.indices.contains(line) ? finding.showing(lines[line]) : finding
            })
    }

    private struct Reading {
        let tree: RegionTree
        var file = AuthorityFile()
        var findings: [Finding] = []
        /// The heading under which each form of a name is listed.
        private var listed: [NameKey: String] = [:]
        private var named: [RegionCode: String] = [:]

        init(tree: RegionTree) { self.tree = tree }

        mutating func entries(of value: YAMLValue) -> [(key: String, place: SourceLocation, value: YAMLValue)] {
            guard case .mapping(let entries, _) = value else {
                report("authorities.not-a-mapping", "this is not a list of 'key: value' lines", value.location)
                return []
            }
            return entries.map { ($0.key.lowercased(), $0.keyLocation, $0.value) }
        }

        mutating func takeAuthor(_ item: YAMLValue) {
            var heading: String?
            var kind: Attribution.Kind?
            var variants: [String] = []
            var distinct: [String] = []
            var identifiers: [AuthorityRecord.Identifier] = []
            var filedAs: String?
            for (key, place, value) in entries(of: item) {
                switch key {
                case "heading": heading = value.text.map(OneLine.of)
                case "filed_as": filedAs = name(key, value)
                case "variants": variants = names(key, value)
                case "distinct": distinct = names(key, value)
                case "kind":
                    kind = Attribution.Kind(rawValue: value.text ?? "")
                    if kind == nil {
                        report("authorities.value", "'kind' is 'person' or 'organisation'", value.location)
                    }
                case "ids":
                    identifiers = self.entries(of: value).compactMap { scheme, _, value in
                        name(scheme, value).map { AuthorityRecord.Identifier(scheme: scheme, value: $0) }
                    }
                default: unknown(key, place, among: ["heading", "filed_as", "kind", "variants", "distinct", "ids"])
                }
            }
            guard let heading else {
                report("authorities.value", "an author without a heading", item.location)
                return
            }
            list([heading] + variants, under: heading, item.location)
            file.authors.append(
                AuthorityFile.AuthorEntry(
                    heading: heading, kind: kind, variants: variants, distinct: distinct,
                    identifiers: identifiers.sorted { CodePointOrder.precedes($0.scheme, $1.scheme) },
                    filedAs: filedAs))
        }

        /// A name left out in silence would keep apart what the archive takes for one, or the other way round.
        private mutating func names(_ key: String, _ value: YAMLValue) -> [String] {
            value.items.compactMap { name(key, $0) }
        }

        private mutating func name(_ key: String, _ value: YAMLValue) -> String? {
            if !value.isScalar { report("authorities.value", "'\(key)' takes texts alone", value.location) }
            return value.text.map(OneLine.of)
        }

        private mutating func list(_ forms: [String], under heading: String, _ place: SourceLocation) {
            for form in forms {
                if let other = listed[NameKey(form)], other != heading {
                    report("authorities.twice", "'\(form)' stands under '\(other)' and under '\(heading)'", place)
                }
                listed[NameKey(form)] = heading
            }
        }

        mutating func takeRegion(_ item: YAMLValue) {
            var code: RegionCode?
            var heading: String?
            var variants: [String] = []
            for (key, place, value) in entries(of: item) {
                switch key {
                case "code":
                    code = value.text.map { RegionCode($0.uppercased()) }
                    if let code, !tree.contains(code) {
                        report("authorities.value", "no region has the code '\(code)'", value.location)
                    }
                case "heading": heading = value.text.map(OneLine.of)
                case "variants": variants = names(key, value)
                default: unknown(key, place, among: ["code", "heading", "variants"])
                }
            }
            guard let code, let heading else {
                report("authorities.value", "a region needs a code and a heading", item.location)
                return
            }
            if let other = named[code] {
                report("authorities.twice", "'\(code)' is called '\(other)' above already", item.location)
            }
            named[code] = heading
            file.regions.append(AuthorityFile.RegionEntry(code: code, heading: heading, variants: variants))
        }

        mutating func unknown(_ key: String, _ place: SourceLocation, among keys: [String]) {
            let nearest = NearestWord.of(key, among: keys)
            report(
                "authorities.unknown-key", "no key is named '\(key)'", place, length: key.unicodeScalars.count,
                suggestion: nearest.map { "did you mean '\($0)'?" })
        }

        private mutating func report(
            _ code: String, _ message: String, _ place: SourceLocation, length: Int = 1, suggestion: String? = nil
        ) {
            findings.append(
                Finding(.error, code, message, at: place, length: length, suggestion: suggestion))
        }
    }
}
