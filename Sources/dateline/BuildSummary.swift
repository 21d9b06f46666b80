import Accessioning
import ArchiveModel

/// What a build did, in three lines.
struct BuildSummary {
    let report: Build.Report
    /// The site's folder as the user names it.
    let output: String
    let duration: Duration

    var text: String {
        let counts = report.counts
        var first =
            "\(Quantity.of(counts.seeds, "seed")) read, \(Quantity.of(counts.articles, "article")) published"
        if counts.heldBack > 0 { first += ", \(counts.heldBack) held back" }
        if counts.drafts > 0 { first += ", \(Quantity.of(counts.drafts, "draft")) left out" }
        let notes = report.findings.count { $0.severity == .note }
        let warnings = report.findings.count { $0.severity == .warning }
        var second = "\(written) in \(Seconds.of(duration)) s"
        if warnings + notes > 0 { second += "; \(Quantity.of(warnings, "warning")), \(Quantity.of(notes, "note"))" }
        return "\(first)\n\(second)\nOpen \(TerminalText.safe(output))/index.html\n"
    }

    private var written: String {
        let place = TerminalText.safe(output)
        if report.writtenCount == 0 { return "nothing to write: \(place) is up to date" }
        if report.writtenCount == report.fileCount {
            return "\(Quantity.of(report.fileCount, "file")) written to \(place)"
        }
        return "\(report.writtenCount) of \(Quantity.of(report.fileCount, "file")) written to \(place)"
    }
}
