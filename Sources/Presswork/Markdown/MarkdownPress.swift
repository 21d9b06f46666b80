import ArchiveModel

/// Turns captured text into HTML that may stand in a page.
///
/// Nothing of the text is lost: what may not be markup is printed as text, and what goes over a bound is printed as it
/// came, with a finding. The same text gives the same bytes on any number of threads.
package struct MarkdownPress: Sendable {
    private let settings: MarkdownSettings
    private let parsing: MarkdownParsing
    /// Code of the finding about a text that brought the parser down, or that it did not finish.
    static let fallenCode = "markdown.not-parsed"

    package init(_ settings: MarkdownSettings = MarkdownSettings(), parsing: MarkdownParsing = .here) {
        self.settings = settings
        self.parsing = parsing
    }

    package func press(_ text: [UInt8], _ request: PressRequest) -> Outcome<PressedText> {
        let ready = ready(repaired(text), isPlainText: request.isPlainText, request.language)
        return set(ParsedText(ready: ready, tree: question(ready).map(parsing.tree)), request)
    }

    /// What the parser makes of texts, which it is asked of together. They are UTF-8, as all that is taken in.
    func parsed(_ texts: [[UInt8]], _ origins: [TextOrigin]) -> [ParsedText] {
        let ready = zip(texts, origins).map {
            self.ready($0, isPlainText: PressRequest.isPlainText($1.path), $1.language)
        }
        var trees = parsing.trees(ready.compactMap(question)).makeIterator()
        return ready.map { ParsedText(ready: $0, tree: $0.broken == nil ? trees.next() : nil) }
    }

    private func ready(_ text: [UInt8], isPlainText: Bool, _ language: LanguageTag) -> ReadyText {
        let source = SourceLines(bytes: text, lines: MarkdownLine.all(in: text))
        if let broken = BoundsCheck.broken(by: text, lines: source.lines, bounds: settings.bounds) {
            return ReadyText(source: source, prepared: [], isSmart: false, broken: broken)
        }
        return ReadyText(
            source: source, prepared: prepare(source, isPlainText: isPlainText),
            isSmart: settings.smartLanguages.contains(language.primary), broken: nil)
    }

    private func question(_ ready: ReadyText) -> ParserQuestion? {
        ready.broken == nil ? ParserQuestion(text: ready.prepared, smartPunctuation: ready.isSmart) : nil
    }

    func set(_ parsed: consuming ParsedText, _ request: PressRequest) -> Outcome<PressedText> {
        let ready = parsed.ready
        switch parsed.tree {
        case .success(let tree)?: return set(tree, of: ready.prepared, ready.source, request)
        case .failure(let fault)?: return plain(ready.source, request, Self.fallenCode, fault.reason)
        case nil: return plain(ready.source, request, ready.broken ?? BrokenBound(bound: .output, line: 0))
        }
    }

    private func set(
        _ tree: consuming MarkdownTree, of prepared: [UInt8], _ source: SourceLines, _ request: PressRequest
    ) -> Outcome<PressedText> {
        let lines = source.lines(of: prepared)
        StarNotes.mark(&tree, in: prepared, lines: lines)
        if request.isPlainText {
            TabRows.mark(&tree, source, bounds: settings.bounds)
            ShortLines.keep(&tree, in: prepared, lines: lines)
        }
        let mayHoldRightToLeft = LetterCount.mayHoldRightToLeft(tree.bytes[...])
        Directions.mark(
            &tree, isRightToLeft: request.language.isRightToLeft, mayHoldRightToLeft: mayHoldRightToLeft)
        let headings = Headings.all(in: tree, idPrefix: request.idPrefix)
        var typesetter = Typesetter(
            copy tree, request, settings, headings: headings, source: source, mayHoldRightToLeft: mayHoldRightToLeft,
            limit: settings.bounds.htmlBytes(for: source.bytes.count))
        guard typesetter.run() else {
            return plain(source, request, BrokenBound(bound: .output, line: 0))
        }
        let pressed = PressedText(
            html: typesetter.html.array, headings: headings.compactMap { $0 },
            plainText: PlainText.bytes(of: tree, limit: settings.bounds.plainTextBytes),
            hasFootnotes: typesetter.notes.isOpen, isMarkdown: true, images: typesetter.images,
            blockEnds: typesetter.blockEnds)
        return Outcome(pressed, typesetter.findings)
    }

    /// The text as the parser shall read it, line for line.
    private func prepare(_ source: SourceLines, isPlainText: Bool) -> [UInt8] {
        var prepared = PreparedText.prepared(source.bytes)
        if isPlainText,
            let flush = PlainIndentation.removed(from: prepared, lines: source.lines(of: prepared))
        {
            prepared = flush
        }
        guard prepared.withUnsafeBufferPointer({ WideScan.contains($0) { $0.are(UInt8(ascii: "[")) } }) else {
            return prepared
        }
        return UnusedDefinitions.escaped(in: prepared, lines: source.lines(of: prepared)) ?? prepared
    }

    /// Bytes that are not UTF-8 become U+FFFD.
    private func repaired(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBytes(UTF8Text.isValid) ? text : Array(String(decoding: text, as: UTF8.self).utf8)
    }

    private func plain(_ source: SourceLines, _ request: PressRequest, _ broken: BrokenBound) -> Outcome<PressedText> {
        plain(source, request, "markdown.over-bound", broken.reason(settings.bounds), line: broken.line)
    }

    /// `reason` completes the sentence "the text …, so it is printed as it came".
    private func plain(
        _ source: SourceLines, _ request: PressRequest, _ code: String, _ reason: String, line: Int = 0
    ) -> Outcome<PressedText> {
        var clean: [UInt8] = []
        source.bytes.withUnsafeBufferPointer { PreparedText.restore($0, into: &clean) }
        var html = Array("<pre class=\"plain\" tabindex=\"0\">".utf8)
        HTMLText.append(clean[...], to: &html)
        html += Array("</pre>\n".utf8)
        var words = PlainText(limit: settings.bounds.plainTextBytes)
        words.add(clean[...])
        let finding = source.finding(
            .warning, code, "the text \(reason), so it is printed as it came", line: line, in: request)
        return Outcome(
            PressedText(
                html: html, headings: [], plainText: words.bytes, hasFootnotes: false, isMarkdown: false,
                blockEnds: [html.count]),
            [finding])
    }
}
