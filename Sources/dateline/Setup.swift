import Accessioning
import ArchiveModel

/// What the archive's own files say, before any seed is read.
struct Setup: Sendable {
    let configuration: SiteConfiguration
    let authorities: AuthorityFile
    let root: Root
    /// Rules that have no say: `list --without`.
    var omitted = OmittedRules.none

    /// Flags win over the configuration. The value is nil after any error.
    static func read(_ options: SiteOptions, output: String? = nil, baseURL: String? = nil) -> Outcome<Setup?> {
        let root = Root(path: options.root)
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
        let authorities = self.authorities(root.resolve(configuration.authorities))
        findings += authorities.findings
        if findings.contains(where: { $0.severity == .error }) { return Outcome(nil, findings) }
        return Outcome(
            Setup(configuration: configuration, authorities: authorities.value, root: root), findings)
    }

    private static func authorities(_ path: String) -> Outcome<AuthorityFile> {
        let file = TextFile.read(path, isOptional: true)
        guard let source = file.value else { return Outcome(AuthorityFile(), file.findings) }
        let read = AuthorityFileReader.read(source.text(0..<source.bytes.count), path: path)
        return Outcome(read.value, file.findings + read.findings)
    }
}
