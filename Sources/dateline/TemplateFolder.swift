import Accessioning
import ArchiveModel
import Embedded
import Presswork

/// Templates and assets: those in the program, and those of the archive's `templates/`, which take their place.
struct TemplateFolder: Sendable {
    let templates: TemplateSet
    /// Files to publish below `assets/`.
    let assets: [OutputFile]
    let words: InterfaceWords
    /// Of the archive's own files, and of those that aren't read.
    let written: Fingerprint
    /// As `read` was told.
    let language: LanguageTag
    /// What was found in it.
    let findings: [Finding]

    /// The folder need not be there; `language` is the interface's. The value is nil after any error. `standing` is taken
    /// where it was read from the same.
    static func read(
        _ path: String, _ language: LanguageTag, standing: TemplateFolder? = nil
    ) -> Outcome<TemplateFolder?> {
        var files: [String: (path: String, bytes: [UInt8])] = [:]
        for file in EmbeddedFiles.templates { files[file.name] = ("(built-in) " + file.name, file.bytes) }
        var findings: [Finding] = []
        var own: [String: (path: String, bytes: [UInt8])] = [:]
        do {
            let tree = try FileTree(path)
            findings += leftOut(tree, path)
            for name in tree.files where name.isPrintable {
                let place = path + "/" + name.text
                var bytes = try FileBytes.read(place)
                if name.text.hasSuffix(".mustache") {
                    let decoded = SeedDecoder.decode(bytes, path: place)
                    findings += decoded.findings
                    bytes = decoded.value?.bytes ?? []
                }
                files[name.text] = (place, bytes)
                own[name.text] = (place, bytes)
            }
        } catch {
            if !(error.isMissing && error.path == path) {
                findings.append(
                    Finding(
                        .error, "templates.unreadable", "can't be read: \(error.reason)",
                        at: SourceLocation(path: error.path)))
            }
        }
        let written = fingerprint(own, findings)
        if let standing, standing.written == written, standing.language == language,
            !findings.contains(where: { $0.severity == .error })
        {
            return Outcome(standing, standing.findings)
        }
        var templates: [TemplateFile] = []
        var assets: [OutputFile] = []
        for name in files.keys.sorted(by: CodePointOrder.precedes) {
            guard let file = files[name] else { continue }
            if name.hasSuffix(".mustache") {
                // A partial is called by its name alone: `{{> row}}` is partials/row.mustache.
                let place = name.hasPrefix("partials/") ? name.dropFirst("partials/".count) : name[...]
                let stem = String(place.dropLast(".mustache".count))
                templates.append(TemplateFile(path: file.path, name: stem, bytes: file.bytes))
            } else if name.hasPrefix("assets/") {
                assets.append(OutputFile(permalink: Permalink(name), bytes: file.bytes))
            }
        }
        findings += strangers(files.keys, path)
        let loaded = TemplateSet.load(templates, roots: PageShapes.roots)
        findings += loaded.findings
        let words = InterfaceFolder.read(language, own: own)
        findings += words.findings
        guard let set = loaded.value, let words = words.value, !findings.contains(where: { $0.severity == .error })
        else {
            return Outcome(nil, findings)
        }
        findings += uncalled(own.keys, set, path)
        let folder = TemplateFolder(
            templates: set, assets: assets, words: words, written: written, language: language, findings: findings)
        return Outcome(folder, findings)
    }
}

extension TemplateFolder {
    /// The assets with one more, which takes the place of its namesake; what the site's own pages are called is left out.
    func assets(with file: OutputFile?, besides plan: PagePlan) -> [OutputFile] {
        var taken = Set([file].compactMap { $0?.permalink.path })
        // In place: copies of ten thousands of pages would cost more than the looking. Nearly all are called otherwise.
        for index in plan.pages.indices where plan.pages[index].permalink.path.hasPrefix("assets/") {
            taken.insert(plan.pages[index].permalink.path)
        }
        return assets.filter { !taken.contains($0.permalink.path) } + [file].compactMap { $0 }
    }

    /// What is not read would otherwise leave the built-in file in its place without a word.
    private static func leftOut(_ tree: FileTree, _ path: String) -> [Finding] {
        let left = tree.leftOut.map { name in
            Finding(
                .warning, "templates.left-out", "a link or no regular file, which is not read",
                at: SourceLocation(path: path + "/" + name.text), suggestion: "put the file itself here")
        }
        let unnamed = tree.files.filter { !$0.isPrintable }.map { name in
            Finding(
                .warning, "templates.left-out", "this name can't be an address, so the file is not read",
                at: SourceLocation(path: path + "/" + name.text), suggestion: "rename it")
        }
        return left + unnamed
    }

    private static func fingerprint(
        _ files: [String: (path: String, bytes: [UInt8])], _ findings: [Finding]
    ) -> Fingerprint {
        var maker = Fingerprinter()
        for (name, file) in files.sorted(by: { CodePointOrder.precedes($0.key, $1.key) }) {
            maker.add(name)
            maker.add(file.path)
            maker.add(file.bytes)
        }
        for finding in findings { maker.add(finding.location?.path ?? "") }
        return maker.fingerprint
    }

    /// A partial of the archive's own that no template calls is printed nowhere.
    private static func uncalled(_ names: some Sequence<String>, _ set: TemplateSet, _ path: String) -> [Finding] {
        let uncalled = Set(set.uncalled.map { "partials/" + $0 + ".mustache" })
        return names.filter(uncalled.contains).sorted(by: CodePointOrder.precedes).map { name in
            Finding(
                .warning, "templates.unused", "no template calls this partial",
                at: SourceLocation(path: path + "/" + name),
                suggestion: "'{{> \(name.dropFirst("partials/".count).dropLast(".mustache".count))}}' does")
        }
    }

    /// A template whose name no page asks for is mostly a misspelt one.
    private static func strangers(_ names: some Sequence<String>, _ path: String) -> [Finding] {
        let known = PageShapes.roots.keys.map { $0 + ".mustache" }.sorted(by: CodePointOrder.precedes)
        return names.sorted(by: CodePointOrder.precedes).compactMap { name in
            guard name.hasSuffix(".mustache"), !name.contains("/"), !known.contains(name) else { return nil }
            return Finding(
                .warning, "templates.unused", "no page is printed with this template",
                at: SourceLocation(path: path + "/" + name),
                suggestion: NearestWord.of(name, among: known).map { "did you mean '\($0)'?" }
                    ?? "parts of pages stand in '\(path)/partials'")
        }
    }
}

/// What is compiled into the program.
enum EmbeddedFiles {
    static var templates: [(name: String, bytes: [UInt8])] {
        (0..<embedded_templates_count).map { index in
            let file = embedded_template(index)
            return (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }
}
