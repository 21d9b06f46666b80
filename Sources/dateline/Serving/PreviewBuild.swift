import ArchiveModel

/// One build for the preview, with the configuration read anew.
struct PreviewBuild {
    let site: SiteOptions
    let options: BuildOptions
    /// What the last build of this preview left.
    let standing: StandingMatter?

    struct Outcome {
        /// Nil when nothing was published.
        var report: Build.Report?
        var findings: [Finding]
        /// What the configuration says by now; nil when it can't be read.
        var configuration: SiteConfiguration?
        /// The site's folder as the user names it.
        var output: String?
    }

    /// Where drafts are shown nothing is published, unless the user names a place for it.
    private var place: String? { options.output ?? (site.drafts ? Self.draftsFolder : nil) }

    private static let draftsFolder = ".dateline/drafts"

    /// `onStart` hears where the site goes, before anything is written.
    func run(_ progress: BuildProgress, onStart: (_ output: String) -> Void) async -> Outcome {
        let setup = Setup.read(site, output: place, baseURL: options.baseUrl)
        guard let values = setup.value, !(options.strict && setup.findings.contains { $0.severity < .note }) else {
            return Outcome(findings: setup.findings)
        }
        let output = values.root.resolve(values.configuration.output)
        var outcome = Outcome(findings: setup.findings, configuration: values.configuration, output: output)
        onStart(output)
        do throws(BuildFailure) {
            let build = Build(setup: values, workers: Workers(jobs: site.jobs, progress: progress), standing: standing)
            let report = try await build.run(force: options.force, isStrict: options.strict)
            outcome.report = report
            outcome.findings += report.findings
        } catch { outcome.findings += error.findings }
        return outcome
    }

    /// What a build that has nothing to do would leave standing; nil where it would have something to do.
    func matter() async -> StandingMatter? {
        guard let values = Setup.read(site, output: place, baseURL: options.baseUrl).value else { return nil }
        return await Build(setup: values, workers: Workers(jobs: site.jobs)).matter()
    }
}
