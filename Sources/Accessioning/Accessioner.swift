import ArchiveModel

/// One seed → one article, or the reasons why it is held back.
package struct Accessioner: Sendable {
    private let reader: SeedReader
    private let supplements: Set<String>
    private let articles: ArticleReader
    private let omitted: OmittedRules
    private let frontMatter: MetadataReader
    private let supplement: MetadataReader

    /// `listing` is that of the folder that is read; `order` is the archive's order of day and month. `omitted` is for measuring.
    package init(
        _ reader: SeedReader, _ listing: SeedFolder.Listing, authorities: AuthorityFile, order: NumericOrder,
        omitting omitted: OmittedRules = .none
    ) {
        self.reader = reader
        self.omitted = omitted
        supplements = listing.supplements
        articles = ArticleReader(order: order, omitting: omitted)
        let names = RegionNameTable(authorities)
        frontMatter = MetadataReader(rule: "front-matter", regions: names, order: order)
        supplement = MetadataReader(rule: "meta", regions: names, order: order)
    }

    /// The article is nil when the seed is held back: then a finding of severity error or warning says why. Paths in
    /// findings are relative to the folder of seeds.
    package func accession(_ seed: SeedFile) -> Outcome<Article?> {
        let reading = reader.read(seed)
        guard let source = reading.value else { return Outcome(nil, reading.findings) }
        var findings = reading.findings
        let split = FrontMatter.split(source)
        findings += split.findings
        guard let split = split.value else { return Outcome(nil, findings) }
        let text = CapturedText(source, firstLine: split.firstLine)
        if split.lines == nil, !text.hasWords {
            let empty = Finding(
                .error, "seed.empty", "holds no text, so there is nothing to publish",
                at: SourceLocation(path: source.path))
            return Outcome(nil, findings + [empty])
        }
        let supplied = supplied(source, split)
        findings += supplied.findings
        // What the editor wrote and we can't take is not replaced by a guess.
        if findings.contains(where: { $0.severity == .error }) { return Outcome(nil, findings) }
        let lines = FrameLines(text, omitting: omitted)
        findings += TextOddities.findings(text) + (SiteDebris.finding(text, lines).map { [$0] } ?? [])
        return Outcome(
            articles.read(text, lines, supplied: supplied.value), findings)
    }

    private func supplied(_ source: CapturedSource, _ split: FrontMatter.Split) -> Outcome<SuppliedMetadata> {
        var supplied = Outcome(SuppliedMetadata())
        if let lines = split.lines {
            let range =
                source.range(ofLine: lines.lowerBound).lowerBound..<source.range(ofLine: lines.upperBound).upperBound
            supplied = metadata(source.text(range), source.path, firstLine: lines.lowerBound, frontMatter)
        }
        let stem = SeedIdentity.stem(source.path)
        guard supplements.contains(stem) else { return supplied }
        let path = stem + ".meta.yml"
        let bytes: [UInt8]
        do { bytes = try reader.folder.read(FileName(path)) } catch {
            supplied.findings.append(
                Finding(
                    .error, error.isOfTheMachine ? "file.system" : "seed.unreadable", "can't be read: \(error.reason)",
                    at: SourceLocation(path: path)))
            return supplied
        }
        let decoded = SeedDecoder.decode(bytes, path: path)
        supplied.findings += decoded.findings
        guard let file = decoded.value else { return supplied }
        let beside = metadata(file.text(0..<file.bytes.count), path, firstLine: 1, supplement)
        return Outcome(supplied.value.overridden(by: beside.value), supplied.findings + beside.findings)
    }

    private func metadata(
        _ yaml: String, _ path: String, firstLine: Int, _ reader: MetadataReader
    ) -> Outcome<SuppliedMetadata> {
        let document = YAMLReader.read(yaml, path: path, firstLine: firstLine)
        guard let value = document.value else { return Outcome(SuppliedMetadata(), document.findings) }
        // Most front matters give no cause to show a line of theirs.
        var split: [Substring]?
        let read = reader.read(value) { number in
            let lines = split ?? yaml.split(separator: "\n", omittingEmptySubsequences: false)
            split = lines
            return lines.indices.contains(number - firstLine) ? String(lines[number - firstLine]) : nil
        }
        return Outcome(read.value, document.findings + read.findings)
    }
}
