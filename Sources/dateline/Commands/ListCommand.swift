import Accessioning
import ArchiveModel
import ArgumentParser
import Cataloguing

struct ListCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the articles in date order.",
        discussion: "With --format jsonl one JSON object a line, whose keys are a contract for scripts.")

    @OptionGroup var site: SiteOptions

    @Option(help: "text or jsonl.")
    var format: Format = .text

    @Option(help: ArgumentHelp("A rule that has no say.", valueName: "rule", visibility: .hidden))
    var without: [String] = []

    @Flag(help: ArgumentHelp("Print the rules that values rest on.", visibility: .hidden))
    var rules = false

    func validate() throws {
        for name in without where RuleName(rawValue: name) == nil {
            let nearest = NearestWord.of(name, among: RuleName.allCases.map(\.rawValue))
            let question = nearest.map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("No rule is called '\(TerminalText.safe(name))'\(question)")
        }
    }

    func run() async throws {
        let reporter = Reporter(site: site, format: .text, threshold: .warning)
        let setup = Setup.read(site)
        guard var values = setup.value else { throw reporter.fail(setup.findings) }
        values.omitted = OmittedRules(without.compactMap(RuleName.init))
        let taken: Outcome<Accession>
        do { taken = try await Build.accession(values, jobs: site.jobs) } catch {
            throw reporter.fail(setup.findings + error.findings)
        }
        if rules { return try StandardStream.output.put(RuleListing(articles: taken.value.articles).text) }
        let catalogue = await Cataloguer(
            authorities: values.authorities, language: values.configuration.language
        ).catalogue(taken.value.articles).value
        let listing = ArticleListing(catalogue: catalogue)
        try StandardStream.output.put(format == .jsonl ? listing.jsonl : listing.text)
        reporter.tell(setup.findings + taken.findings)
        if taken.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.heldBack }
    }
}
