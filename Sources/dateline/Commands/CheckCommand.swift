import ArchiveModel
import ArgumentParser
import Cataloguing
import Presswork

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print every finding; write nothing.",
        discussion: """
            Does all that a build does, but for writing. Findings go to standard output.

            Ends with 0 when there is no error (with --strict: no warning either), else with 1.
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Option(help: "How findings are printed: text, json or github.")
    var format: FindingFormat = .text

    func run() async throws {
        let printer = FindingPrinter(
            format: format,
            usesColor: Reporter(site: site, format: format, threshold: .note).printer.usesColor
                && StandardStream.output.isTerminal)
        let findings = await findings()
        StandardStream.output.write(printer.print(findings))
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count { $0.severity == .warning }
        if format == .text {
            let notes = findings.count - errors - warnings
            let counts = [
                Quantity.of(errors, "error"), Quantity.of(warnings, "warning"), Quantity.of(notes, "note"),
            ]
            StandardStream.output.write(counts.joined(separator: ", ") + "\n")
        }
        if errors > 0 || strict && warnings > 0 { throw ExitStatus.failed }
    }

    private func findings() async -> [Finding] {
        let setup = Setup.read(site)
        guard let values = setup.value else { return setup.findings }
        let build = Build(setup: values, workers: Workers(jobs: site.jobs))
        do { return setup.findings + (try await build.check()) } catch { return setup.findings + error.findings }
    }
}
