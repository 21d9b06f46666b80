import Accessioning
import ArchiveModel

/// What the archive's own files say, before any seed is read.
struct Setup: Sendable {
    let configuration: SiteConfiguration
    let authorities: AuthorityFile
    let root: Root
    /// Of the configuration and the command line, and of the authorities, as they are written.
    let written: Fingerprint
    let writtenAuthorities: Fingerprint
    /// Rules that have no say: `list --without`.
    var omitted = OmittedRules.none

    /// Flags win over the configuration. The value is nil after any error.
    static func read(_ options: SiteOptions, output: String? = nil, baseURL: String? = nil) -> Outcome<Setup?> {
        let root = Root(path: options.root)
        if let missing = root.missing { return Outcome(nil, [missing]) }
        let path = root.resolve(options.config ?? "dateline.yml")
        let file = TextFile.read(path, isOptional: options.config == nil)
        var findings = file.findings
        var configuration = SiteConfiguration()
        if let source = file.value {
            let read = ConfigurationReader.read(source.text(0..<source.bytes.count), path: path)
            configuration = read.value
            findings += read.findings
        }
        configuration.source = options.source ?? configuration.source
        configuration.output = output ?? configuration.output
        configuration.includesDrafts = configuration.includesDrafts || options.drafts
        if let baseURL { configuration.baseURL = BaseURL.normalized(baseURL) ?? configuration.baseURL }
        let names = TextFile.read(root.resolve(configuration.authorities), isOptional: true)
        let authorities = authorities(names)
        findings += authorities.findings
        if findings.contains(where: { $0.severity == .error }) { return Outcome(nil, findings) }
        var written = Fingerprinter()
        for text in [options.root, configuration.source, configuration.output, configuration.baseURL ?? "", path] {
            written.add(text)
        }
        written.add(configuration.includesDrafts)
        written.add(file.value?.bytes ?? [])
        let setup = Setup(
            configuration: configuration, authorities: authorities.value, root: root, written: written.fingerprint,
            writtenAuthorities: Fingerprint(of: names.value?.bytes ?? []))
        return Outcome(setup, findings)
    }

    private static func authorities(_ file: Outcome<CapturedSource?>) -> Outcome<AuthorityFile> {
        guard let source = file.value else { return Outcome(AuthorityFile(), file.findings) }
        let read = AuthorityFileReader.read(source.text(0..<source.bytes.count), path: source.path)
        return Outcome(read.value, file.findings + read.findings)
    }

    /// Of all that inference depends on besides the seed; nil when the program doesn't know itself. `order` is the
    /// archive's.
    func rules(_ order: NumericOrder) -> Fingerprint? {
        ProgramIdentity.fingerprint.map { program in
            var rules = Fingerprinter()
            rules.add(program)
            rules.add(writtenAuthorities)
            rules.add(order == .dayFirst ? 0 : order == .monthFirst ? 1 : 2)
            return rules.fingerprint
        }
    }
}
