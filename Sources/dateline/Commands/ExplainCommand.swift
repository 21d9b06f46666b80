import Accessioning
import ArchiveModel
import ArgumentParser

struct ExplainCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what is known of one article, and how.",
        discussion: """
            Each value comes with its certainty, the rule that read it, the words it stands in, and the claims it beat.
            """)

    @OptionGroup var site: SiteOptions

    @Argument(help: ArgumentHelp("A seed: its path, or its path below the folder of seeds.", valueName: "file"))
    var file: String

    @Option(help: "text or json.")
    var format: Format = .text

    func run() async throws {
        let reporter = Reporter(site: site, format: .text, threshold: .note)
        // A draft can be explained as well as any other article.
        var site = site
        site.drafts = true
        let setup = Setup.read(site)
        guard let values = setup.value else { throw reporter.fail(setup.findings) }
        let folder = values.root.resolve(values.configuration.source)
        let wanted = path(below: folder, from: values.root)
        let taken: Outcome<Accession>
        do { taken = try await Build.accession(values, of: wanted, jobs: site.jobs) } catch {
            throw reporter.fail(setup.findings + error.findings)
        }
        guard let article = taken.value.articles.first(where: { $0.source == wanted }) else {
            throw reporter.fail(reasons(wanted, folder, taken))
        }
        let explanation = Explanation(article: article, folder: folder)
        try StandardStream.output.put(format == .json ? explanation.json : explanation.text)
        reporter.tell(taken.findings.filter { $0.location?.path == folder + "/" + wanted })
    }

    private func path(below folder: String, from root: Root) -> String {
        let seeds = RealPath.of(folder) + "/"
        for path in [file, root.resolve(file), folder + "/" + file].map(RealPath.of) where path.hasPrefix(seeds) {
            return String(path.dropFirst(seeds.count))
        }
        return file
    }

    /// What held the seed back; or that it isn't there, with the nearest name.
    private func reasons(_ wanted: String, _ folder: String, _ taken: Outcome<Accession>) -> [Finding] {
        let own = taken.findings.filter { $0.location?.path == folder + "/" + wanted }
        if !own.isEmpty { return own }
        let names = (try? SeedFolder(folder).list().seeds.map(\.path)) ?? []
        return [
            Finding(
                .error, "seed.missing", "no seed is called '\(wanted)'", at: SourceLocation(path: folder),
                suggestion: NearestWord.of(wanted, among: names).map { "did you mean '\($0)'?" })
        ]
    }
}
