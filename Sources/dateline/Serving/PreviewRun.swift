import ArchiveModel

/// A preview from its first build to its end: build, serve, wait for a change, build again.
struct PreviewRun {
    let site: SiteOptions
    let options: BuildOptions
    let reporter: Reporter
    let watch: SourceWatch
    private let preview = Preview(output: "")
    private let ending = PreviewEnding()

    init(site: SiteOptions, options: BuildOptions, watch: SourceWatch) {
        self.site = site
        self.options = options
        self.watch = watch
        reporter = options.reporter(site)
    }

    /// Takes the listening socket over. Returns when the system has no threads left; else a signal ends the process.
    func run(_ socket: Int32, _ address: ListeningAddress, opensBrowser: Bool) async {
        let server = SiteServer(socket, preview, isPublic: address.isPublic)
        let keeper = SiteGuard(preview)
        guard ending.start(Self.endLine), server.start() else { return }
        let first = await build(keeper, nil, isFirst: true)
        let url = address.url(port: server.port)
        StandardStream.output.write("Serving \(url) (Ctrl-C ends it)\n")
        if opensBrowser, let finding = BrowserOpening.open(url) { reporter.tell([finding]) }
        guard watch.start(isLost: keeper.isLost) else { return }
        var standing = await leave(first, nil)
        for await _ in watch.changes {
            standing = await leave(await build(keeper, standing, isFirst: false), standing)
        }
    }

    /// A terminal has written ^C and stands behind it.
    @Sendable private static func endLine() {
        if StandardStream.output.isTerminal { StandardStream.output.write("\n") }
    }

    private func build(
        _ keeper: SiteGuard, _ standing: StandingMatter?, isFirst: Bool
    ) async -> PreviewBuild.Outcome {
        let start = ContinuousClock.now
        let times = StageTimes()
        let progress = BuildProgress(onStage: times.begin)
        let display = ProgressDisplay(progress)
        let unseen = watch.cover(.of(site))
        ending.begin(progress)
        keeper.begin()
        if !options.quiet, ProgressDisplay.isPossible { display.start() }
        let outcome = await PreviewBuild(site: site, options: options, standing: standing).run(progress) { output in
            ending.note(output: output)
            // The site of an earlier run stands in until the first build is done.
            if isFirst { preview.move(to: output, baseURL: nil) }
        }
        display.end()
        publish(outcome)
        keeper.end()
        ending.end()
        reporter.tell(unseen + outcome.findings)
        if options.verbose, !options.quiet { StandardStream.output.write(times.text() + "\n") }
        if !options.quiet { StandardStream.output.write(words(outcome, ContinuousClock.now - start, isFirst)) }
        return outcome
    }

    /// Puts by what was built, and makes ready what the next build can have beforehand: now that the pages know of the new
    /// site, nobody waits. A build that changed nothing leaves what stood before it.
    private func leave(_ outcome: PreviewBuild.Outcome, _ standing: StandingMatter?) async -> StandingMatter? {
        var left = standing
        if let report = outcome.report {
            if let aftermath = report.aftermath {
                let kept = aftermath.putBy()
                reporter.tell(kept.findings)
                left = kept.value.flatMap { aftermath.matter($0) }
            } else if standing == nil {
                left = await PreviewBuild(site: site, options: options, standing: nil).matter()
            }
        }
        left?.cache.prepare()
        left?.cache.rest()
        return left
    }

    private func publish(_ outcome: PreviewBuild.Outcome) {
        let isPublished = outcome.report != nil
        if isPublished, let output = outcome.output {
            preview.move(to: output, baseURL: outcome.configuration?.baseURL)
        }
        // With --strict a warning is what nothing was published for.
        let errors = outcome.findings.filter { $0.severity == .error || (!isPublished && $0.severity == .warning) }
        let isChanged = outcome.report.map { $0.writtenCount > 0 } ?? false
        preview.update(isChanged: isChanged, isPublished: isPublished, errors: errors)
    }

    private func words(_ outcome: PreviewBuild.Outcome, _ duration: Duration, _ isFirst: Bool) -> String {
        guard let report = outcome.report, let output = outcome.output else {
            return isFirst ? "Not built\n" : "Not rebuilt; the last good site is served\n"
        }
        if isFirst { return BuildSummary(report: report, output: output, duration: duration).text }
        let changed = Quantity.of(report.writtenCount, "file")
        return "Rebuilt in \(Seconds.of(duration)) s, \(changed) changed\n"
    }
}
