import Accessioning
import ArchiveModel
import ArgumentParser

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site.",
        discussion: """
            Reads every .txt, .md and .markdown file below the folder of seeds and publishes the archive. The site takes \
            the place of an earlier one only when it is whole.

            Ends with 0 when everything was published, 1 when nothing was, 2 on wrong usage, and 3 when some seeds were \
            held back; each is named.
            """)

    @OptionGroup var site: SiteOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Folder for the site (default: output).", valueName: "folder"))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Address the site is served at, for feeds and the sitemap.", valueName: "address"))
    var baseUrl: String?

    @Flag(help: "Publish nothing if there is any error or warning.")
    var strict = false

    @Flag(help: "Add the site to a folder that holds other files already.")
    var force = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print notes too.")
    var verbose = false

    @Option(help: "How findings are printed: text, json or github.")
    var format: FindingFormat = .text

    mutating func validate() throws {
        if output == "" { throw ValidationError("--output is empty.") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose ask for opposite things.") }
        if let baseUrl, BaseURL.normalized(baseUrl) == nil {
            throw ValidationError("--base-url is an http or https address, not '\(TerminalText.safe(baseUrl))'.")
        }
    }

    func run() async throws {
        let reporter = Reporter(site: site, format: format, threshold: quiet ? .error : verbose ? .note : .warning)
        let clock = ContinuousClock()
        let start = clock.now
        let setup = Setup.read(site, output: output, baseURL: baseUrl)
        let isRefused = strict && setup.findings.contains { $0.severity < .note }
        guard let values = setup.value, !isRefused else { throw reporter.fail(setup.findings) }
        let report: Build.Report
        do {
            let build = Build(setup: values, workers: Workers(jobs: site.jobs))
            report = try await build.run(force: force, isStrict: strict)
        } catch { throw reporter.fail(setup.findings + error.findings) }
        reporter.tell(setup.findings + report.findings)
        let output = values.root.resolve(values.configuration.output)
        if !quiet {
            let summary = BuildSummary(report: report, output: output, duration: clock.now - start)
            StandardStream.output.write(summary.text)
        }
        if report.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.heldBack }
    }
}
