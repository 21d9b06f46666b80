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

    @OptionGroup var options: BuildOptions

    func run() async throws {
        let reporter = options.reporter(site)
        let clock = ContinuousClock()
        let start = clock.now
        let setup = Setup.read(site, output: options.output, baseURL: options.baseUrl)
        let isRefused = options.strict && setup.findings.contains { $0.severity < .note }
        guard let values = setup.value, !isRefused else { throw reporter.fail(setup.findings) }
        let times = StageTimes()
        let progress = BuildProgress(onStage: times.begin)
        let display = ProgressDisplay(progress)
        if !options.quiet, ProgressDisplay.isPossible { display.start() }
        let report: Build.Report
        do {
            let build = Build(setup: values, workers: Workers(jobs: site.jobs, progress: progress))
            report = try await build.run(force: options.force, isStrict: options.strict)
        } catch {
            display.end()
            throw reporter.fail(setup.findings + error.findings)
        }
        let left = report.aftermath?.putBy()
        _ = Unmanaged.passRetained(Remains(aftermath: report.aftermath, known: left?.value))
        display.end()
        reporter.tell(setup.findings + report.findings + (left?.findings ?? []))
        let output = values.root.resolve(values.configuration.output)
        if !options.quiet {
            let summary = BuildSummary(report: report, output: output, duration: clock.now - start)
            StandardStream.output.write(summary.text)
            if options.verbose { StandardStream.output.write(times.text() + "\n") }
        }
        if report.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.heldBack }
    }

    /// What the build made is left to the system, which takes all back at once when the process ends.
    private final class Remains: Sendable {
        let aftermath: Aftermath?
        let known: KnownSite?

        init(aftermath: Aftermath?, known: KnownSite?) {
            self.aftermath = aftermath
            self.known = known
        }
    }
}
