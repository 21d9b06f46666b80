import Accessioning
import ArchiveModel

/// What a build did, in three lines.
struct BuildSummary {
    let report: Build.Report
    /// The site's folder as the user names it.
    let output: String
    let duration: Duration

    var text: String {
        let accession = report.accession
        var first =
            "\(Quantity.of(accession.seedCount, "seed")) read, \(Quantity.of(accession.articles.count, "article")) published"
        if !accession.heldBack.isEmpty { first += ", \(accession.heldBack.count) held back" }
        if accession.draftCount > 0 { first += ", \(Quantity.of(accession.draftCount, "draft")) left out" }
        let notes = report.findings.count { $0.severity == .note }
        let warnings = report.findings.count { $0.severity == .warning }
        var second = "\(Quantity.of(report.fileCount, "file")) written to \(TerminalText.safe(output)) in \(seconds) s"
        if warnings + notes > 0 { second += "; \(Quantity.of(warnings, "warning")), \(Quantity.of(notes, "note"))" }
        return "\(first)\n\(second)\nOpen \(TerminalText.safe(output))/index.html\n"
    }

    private var seconds: String {
        let parts = duration.components
        let hundredths = Int(parts.seconds) * 100 + Int(parts.attoseconds / 10_000_000_000_000_000)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
