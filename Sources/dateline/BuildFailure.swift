import ArchiveModel

/// Why nothing was published.
struct BuildFailure: Error, Sendable {
    let findings: [Finding]

    init(_ findings: [Finding]) { self.findings = findings }

    init(_ error: SystemError, _ code: String) {
        findings = [Finding(.error, code, error.reason, at: SourceLocation(path: error.path))]
    }

    /// Is in every page, or will be otherwise when the build is run again.
    static func isFatal(_ finding: Finding) -> Bool {
        finding.code.hasPrefix("template.") || ["seed.changed", "file.system"].contains(finding.code)
    }

    /// Runs work that the system may refuse; `code` is that of the finding then.
    static func wrapping<Made>(_ code: String, _ work: () throws(SystemError) -> Made) throws(BuildFailure) -> Made {
        do { return try work() } catch { throw BuildFailure(error, code) }
    }
}
