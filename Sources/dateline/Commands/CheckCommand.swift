import Accessioning
import ArchiveModel
import ArgumentParser
import Cataloguing
import Presswork

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print every finding and what to look at; write nothing.",
        discussion: """
            Does all that a build does, but for writing. Findings go to standard output. Below them stands what an editor \
            should look at, in groups: values that conflict, that can be read in two ways, that no authority knows, that \
            are unknown, and that were inferred; and names that may be one person's. --group prints one of them in whole; 'dateline review' writes all of them \
            as a table.

            Ends with 0 when there is no error (with --strict: no warning either), else with 1. Open questions are no errors.
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Option(help: "How findings are printed: text, json or github; the latter two without the groups.")
    var format: FindingFormat = .text

    @Option(
        help: ArgumentHelp(
            "Print this group alone, in whole: conflicting, ambiguous, unrecognised, unknown or conjectured.",
            valueName: "group"))
    var group: OpenQuestion.Kind?

    mutating func validate() throws {
        if group != nil, format != .text { throw ValidationError("--group is printed as text alone.") }
    }

    func run() async throws {
        let printer = FindingPrinter(
            format: format,
            usesColor: Reporter(site: site, format: format, threshold: .note).printer.usesColor
                && StandardStream.output.isTerminal)
        let checked = await check()
        let findings = checked.findings
        if let group {
            try StandardStream.output.put(checked.value?.all(group) ?? "")
        } else {
            try StandardStream.output.put(printer.print(findings))
            if format == .text { try tell(findings, checked.value?.text ?? "") }
        }
        let isBad = findings.contains { strict ? $0.severity < .note : $0.severity == .error }
        if isBad { throw ExitStatus.failed }
    }

    private func tell(_ findings: [Finding], _ groups: String) throws(ExitStatus) {
        if !groups.isEmpty {
            try StandardStream.output.put((findings.isEmpty ? "" : "\n") + groups + "\n")
        }
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count { $0.severity == .warning }
        let notes = findings.count - errors - warnings
        let counts = [Quantity.of(errors, "error"), Quantity.of(warnings, "warning"), Quantity.of(notes, "note")]
        try StandardStream.output.put(counts.joined(separator: ", ") + "\n")
    }

    /// The open questions are nil when the archive can't be built at all.
    private func check() async -> Outcome<QuestionSummary?> {
        let setup = Setup.read(site)
        guard let values = setup.value else { return Outcome(nil, setup.findings) }
        let checked: Outcome<Proof>
        do throws(BuildFailure) {
            checked = try await ProgressDisplay.showing { progress throws(BuildFailure) in
                try await Build(setup: values, workers: Workers(jobs: site.jobs, progress: progress)).check()
            }
        } catch { return Outcome(nil, setup.findings + error.findings) }
        let summary = QuestionSummary(
            questions: OpenQuestions.of(checked.value.accession.articles, authorities: values.authorities),
            proposals: AuthorityProposals.of(checked.value.catalogue, authorities: values.authorities),
            folder: values.root.resolve(values.configuration.source))
        return Outcome(summary, setup.findings + checked.findings)
    }
}
