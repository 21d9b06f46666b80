import ArchiveModel
import Glibc

/// Tells findings on standard error, from a severity up.
struct Reporter {
    let printer: FindingPrinter
    let threshold: Finding.Severity

    init(site: SiteOptions, format: FindingFormat, threshold: Finding.Severity) {
        let allowsColor = !site.noColor && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        printer = FindingPrinter(format: format, usesColor: allowsColor && StandardStream.error.isTerminal)
        self.threshold = threshold
    }

    func tell(_ findings: [Finding]) {
        let told = findings.filter { $0.severity <= threshold }
        if !told.isEmpty || printer.format == .json { StandardStream.error.write(printer.print(told)) }
    }

    /// Tells the findings; the status to end with.
    func fail(_ findings: [Finding]) -> ExitStatus {
        tell(findings)
        return .failed
    }
}
